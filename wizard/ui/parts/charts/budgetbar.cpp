// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/charts/budgetbar.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearLimit = 0.8;
constexpr int barHeight = 6;
constexpr int gapAboveBar = 3;
constexpr int gapBetweenTexts = 12;

} // namespace

BudgetBar::BudgetBar(QWidget *parent) : QProgressBar(parent)
{
    setObjectName(u"budgetProgressBar"_s);
    setTextVisible(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BudgetBar::setLook(const BudgetLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    setRange(0, std::max(1, look.limit));
    setValue(std::clamp(look.used, 0, maximum()));
    //: A call budget for screen readers; %1 the API, %2 "2,310 of 10,000 calls this hour"
    setAccessibleName(tr("%1: %2").arg(look.label, look.usage));
    updateGeometry();
    update();
}

bool BudgetBar::isNearLimit() const
{
    return m_look.limit > 0 && m_look.used >= nearLimit * m_look.limit;
}

QFont BudgetBar::usageFont() const
{
    QFont font = textFont(TextRole::Caption);
    if (isNearLimit())
        font.setWeight(QFont::DemiBold);
    return font;
}

int BudgetBar::textWidth() const
{
    return QFontMetrics(textFont(TextRole::Caption)).horizontalAdvance(m_look.label) + scaled(gapBetweenTexts) +
           QFontMetrics(usageFont()).horizontalAdvance(m_look.usage);
}

int BudgetBar::heightForWidth(int width) const
{
    const int lines = textWidth() > width ? 2 : 1;
    return lines * lineHeight(TextRole::Caption) + scaled(gapAboveBar) + scaled(barHeight);
}

QSize BudgetBar::sizeHint() const
{
    return {textWidth(), heightForWidth(textWidth())};
}

QSize BudgetBar::minimumSizeHint() const
{
    return {scaled(120), heightForWidth(std::max(width(), scaled(120)))};
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = lineHeight(TextRole::Caption);
    const bool twoLines = textWidth() > width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const Qt::Alignment trailing = (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;

    const QFont caption = textFont(TextRole::Caption);
    painter.setFont(caption);
    painter.setPen(tokens.text2);
    painter.drawText(QRect(0, 0, width(), line), leading,
                     QFontMetrics(caption).elidedText(m_look.label, Qt::ElideRight, width()));
    painter.setFont(usageFont());
    painter.setPen(isNearLimit() ? tokens.warn : tokens.text3);
    painter.drawText(QRect(0, twoLines ? line : 0, width(), line), twoLines ? leading : trailing,
                     painter.fontMetrics().elidedText(m_look.usage, Qt::ElideRight, width()));

    const double radius = scaled(barHeight) / 2.0;
    QRectF bar(0, (twoLines ? 2 : 1) * line + scaled(gapAboveBar), width(), scaled(barHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.hover);
    painter.drawRoundedRect(bar, radius, radius);
    const double share = double(value()) / std::max(1, maximum());
    if (share <= 0)
        return;
    // Never narrower than its own round ends: one call of ten thousand is still seen.
    const double filled = std::max(share * bar.width(), 2 * radius);
    bar = QRectF(mirrored ? bar.right() - filled : bar.left(), bar.top(), filled, bar.height());
    painter.setBrush(isNearLimit() ? tokens.warnFill : tokens.accent);
    painter.drawRoundedRect(bar, radius, radius);
}

} // namespace trivet
