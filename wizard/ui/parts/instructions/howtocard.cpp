// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/instructions/howtocard.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/focusring.h"
#include "ui/kit/widgets/textblock.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double howtoLead = 45;
constexpr double howtoTrail = 14;
constexpr double howtoTop = 11;
constexpr double howtoIcon = 18;
constexpr double howtoGap = 12; // between cards
constexpr double howtoLeast = 200;
constexpr int howtoColumns = 3;

TextBlock titleBlock(const QString &title)
{
    TextBlock block(title, TextRole::Strong);
    block.setLead(title.size());
    return block;
}

double textRoom(double width)
{
    return std::max(40.0, width - scaled(howtoLead) - scaled(howtoTrail));
}

} // namespace

HowtoCard::HowtoCard(const HowtoView &view, QWidget *parent) : QAbstractButton(parent), m_view(view)
{
    setObjectName(view.id + u"HowtoCard"_s);
    setText(view.title);
    setAccessibleName(view.title);
    setAccessibleDescription(view.summary);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    FocusRing::leaveOut(*this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int HowtoCard::heightForWidth(int width) const
{
    const double room = textRoom(width);
    return qCeil(titleBlock(m_view.title).size(room).height() +
                 TextBlock(m_view.summary, TextRole::Caption).size(room).height() + 2 * scaled(howtoTop) + scaled(2));
}

QSize HowtoCard::sizeHint() const
{
    return {scaled(276), heightForWidth(scaled(276))};
}

QSize HowtoCard::minimumSizeHint() const
{
    return {scaled(160), scaled(60)};
}

void HowtoCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    const QColor line = hasFocus() ? tokens.accentText : underMouse() ? tokens.control : tokens.border;
    stylepaint::drawBox(painter, rect(), stylepaint::cardRadius, isDown() ? tokens.sunken : tokens.surface, line,
                        hasFocus() ? 2 : 1);
    const auto placed = [this](const QRectF &box) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toRect()));
    };
    const double room = textRoom(width());
    const TextBlock title = titleBlock(m_view.title);
    const double titleHeight = title.size(room).height();
    const double side = scaled(howtoIcon);
    double y = scaled(howtoTop);
    paintIcon(painter, placed({double(scaled(16)), y + (lineHeight(TextRole::Strong) - side) / 2, side, side}),
              m_view.icon, tokens.accentText, layoutDirection());
    title.draw(painter, placed({double(scaled(howtoLead)), y, room, titleHeight}), tokens.text, layoutDirection());
    y += titleHeight + scaled(2);
    TextBlock(m_view.summary, TextRole::Caption)
        .draw(painter, placed({double(scaled(howtoLead)), y, room, height() - y}), tokens.text2, layoutDirection());
}

void HowtoCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

HowtoGrid::HowtoGrid(const QList<HowtoView> &views, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"howtoGrid"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const HowtoView &view : views) {
        auto *card = new HowtoCard(view, this);
        connect(card, &QAbstractButton::clicked, this, [this, id = view.id] { Q_EMIT chosen(id); });
        m_cards.append(card);
    }
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        place();
    });
}

int HowtoGrid::columns(int width) const
{
    const int gap = scaled(howtoGap);
    return std::clamp((width + gap) / (scaled(howtoLeast) + gap), 1, howtoColumns);
}

int HowtoGrid::columnWidth(int width) const
{
    const int across = columns(width);
    return (width - (across - 1) * scaled(howtoGap)) / across;
}

int HowtoGrid::rowHeight(int first, int width) const
{
    int height = 0;
    for (int i = first; i < std::min(first + columns(width), int(m_cards.size())); ++i)
        height = std::max(height, m_cards.at(i)->heightForWidth(columnWidth(width)));
    return height;
}

int HowtoGrid::heightForWidth(int width) const
{
    int height = 0;
    for (int first = 0; first < m_cards.size(); first += columns(width))
        height += rowHeight(first, width) + (first > 0 ? scaled(howtoGap) : 0);
    return height;
}

QSize HowtoGrid::sizeHint() const
{
    return {scaled(852), heightForWidth(scaled(852))};
}

QSize HowtoGrid::minimumSizeHint() const
{
    // The height goes by the width, which is not known before the first layout: one column then, and a void below for good.
    return {scaled(howtoLeast), m_cards.isEmpty() ? 0 : rowHeight(0, scaled(howtoLeast))};
}

void HowtoGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void HowtoGrid::place()
{
    const int across = columns(width());
    const int each = columnWidth(width());
    int y = 0;
    for (int first = 0; first < m_cards.size(); first += across) {
        const int high = rowHeight(first, width());
        for (int i = first; i < std::min(first + across, int(m_cards.size())); ++i) {
            const QRect place((i - first) * (each + scaled(howtoGap)), y, each, high);
            m_cards.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        }
        y += high + scaled(howtoGap);
    }
}

} // namespace trivet
