// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/charts/proportionbar.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double shareHeight = 32;
constexpr double shareGap = 2;
constexpr double shareIcon = 14;
constexpr double leastShare = 28; // room for the glyph: a single doubled record must be seen

QString shareText(const Proportion &share)
{
    return QLocale().toString(share.count);
}

} // namespace

ProportionBar::ProportionBar(const QString &role, QWidget *parent) : PaintedList(parent)
{
    setObjectName(role + u"ProportionBar"_s);
    //: Accessible name of a bar that shows how records divide
    setAccessibleName(tr("Shares"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ProportionBar::setProportions(const QList<Proportion> &proportions)
{
    if (proportions == m_proportions)
        return;
    m_proportions = proportions;
    setAccessibleDescription(spokenItems().join(u", "_s));
    update();
}

QList<int> ProportionBar::shown() const
{
    QList<int> indices;
    for (int i = 0; i < m_proportions.size(); ++i) {
        if (m_proportions.at(i).count > 0)
            indices.append(i);
    }
    return indices;
}

QStringList ProportionBar::spokenItems() const
{
    QStringList items;
    for (const int index : shown())
        //: Read aloud: a share of the whole; %1 "Will be created", %2 a count
        items.append(tr("%1: %2").arg(m_proportions.at(index).text, shareText(m_proportions.at(index))));
    return items;
}

QRect ProportionBar::itemArea(int index) const
{
    const QList<int> shares = shown();
    if (index < 0 || index >= shares.size())
        return {};
    double total = 0;
    for (const int share : shares)
        total += m_proportions.at(share).count;
    // Small shares take their least length first; the rest divides what remains.
    const double room = width() - scaled(shareGap) * (double(shares.size()) - 1);
    const double least = std::min<double>(scaled(leastShare), room / double(shares.size()));
    QList<bool> held(shares.size(), false);
    double free = room;
    double sum = total;
    for (bool again = true; again;) {
        again = false;
        for (int i = 0; i < shares.size(); ++i) {
            if (held[i] || sum <= 0 || free * m_proportions.at(shares[i]).count >= least * sum)
                continue;
            held[i] = true;
            free -= least;
            sum -= m_proportions.at(shares[i]).count;
            again = true;
        }
    }
    double x = 0;
    for (int i = 0; i <= index; ++i) {
        const double length = held[i] || sum <= 0 ? least : free * m_proportions.at(shares[i]).count / sum;
        if (i == index) {
            const QRect place = QRect(QPoint(qRound(x), 0), QPoint(qRound(x + length) - 1, height() - 1));
            return QStyle::visualRect(layoutDirection(), rect(), place);
        }
        x += length + scaled(shareGap);
    }
    return {};
}

QSize ProportionBar::sizeHint() const
{
    return {scaled(600), scaled(shareHeight)};
}

QSize ProportionBar::minimumSizeHint() const
{
    return {scaled(120), scaled(shareHeight)};
}

int ProportionBar::shareAt(const QPoint &position) const
{
    const QList<int> shares = shown();
    for (int i = 0; i < shares.size(); ++i) {
        if (itemArea(i).contains(position))
            return i;
    }
    return -1;
}

void ProportionBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<int> shares = shown();
    QPainterPath outline;
    outline.addRoundedRect(rect(), stylepaint::controlRadius, stylepaint::controlRadius);
    if (shares.isEmpty()) {
        painter.fillPath(outline, tokens.hover);
        return;
    }
    painter.setClipPath(outline);
    QFont font = textFont(TextRole::Strong);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (int i = 0; i < shares.size(); ++i) {
        const Proportion &share = m_proportions.at(shares[i]);
        const QRectF area = itemArea(i);
        painter.fillRect(area, tokens.*share.tint);
        // A stroke in the full ink: tints alone are too near to one another.
        painter.fillRect(QRectF(area.left(), area.bottom() - scaled(4), area.width(), scaled(4)), tokens.*share.ink);
        const double icon = share.icon.isEmpty() ? 0 : scaled(shareIcon);
        const double words = QFontMetricsF(font).horizontalAdvance(shareText(share));
        const double both = icon + scaled(6) + words;
        const bool textFits = both + scaled(12) <= area.width();
        const double used = textFits ? both : icon;
        const double middle = (area.height() - scaled(4)) / 2;
        const QRectF content(area.center().x() - used / 2, 0, used, 2 * middle);
        const auto placed = [&](const QRectF &box) {
            return QRectF(QStyle::visualRect(layoutDirection(), content.toRect(), box.toRect()));
        };
        if (icon > 0)
            paintIcon(painter, placed({content.left(), middle - icon / 2, icon, icon}), share.icon, tokens.*share.ink);
        painter.setPen(tokens.text);
        if (textFits)
            painter.drawText(placed({content.left() + icon + scaled(6), 0, words + 2, 2 * middle}),
                             Qt::AlignVCenter | Qt::TextSingleLine, shareText(share));
    }
}

void ProportionBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int share = shareAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && share >= 0)
        Q_EMIT activated(m_proportions.at(shown().at(share)).key);
}

bool ProportionBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int share = shareAt(help->pos());
        if (share >= 0)
            QToolTip::showText(help->globalPos(), spokenItems().at(share), this, itemArea(share));
        else
            QToolTip::hideText();
        return true;
    }
    return PaintedList::event(event);
}

} // namespace trivet
