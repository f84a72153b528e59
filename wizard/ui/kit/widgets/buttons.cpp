// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/buttons.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOption>

namespace trivet {

Button::Button(const QString &label, ButtonKind kind, QWidget *parent) : QPushButton(label, parent)
{
    // Enter presses what has the focus (EnterKey); in a dialog no button takes it for having had the focus.
    setAutoDefault(false);
    setKind(kind);
    connect(&Theme::instance(), &Theme::changed, this, &Button::updateGeometry);
}

Button::Button(const QString &label, const QString &icon, ButtonKind kind, QWidget *parent)
    : Button(label, kind, parent)
{
    setIconName(icon);
}

void Button::setIconName(const QString &icon)
{
    setIcon(icon.isEmpty() ? QIcon() : tintedIcon(icon, &Tokens::text));
}

SmallButton::SmallButton(const QString &label, ButtonKind kind, QWidget *parent) : Button(label, kind, parent)
{
    setButtonSize(*this, ButtonSize::Small);
}

SmallButton::SmallButton(const QString &label, const QString &icon, ButtonKind kind, QWidget *parent)
    : Button(label, icon, kind, parent)
{
    setButtonSize(*this, ButtonSize::Small);
}

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent) : QToolButton(parent), m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &IconButton::updateGeometry);
}

void IconButton::setIconName(const QString &icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::setSide(double side)
{
    m_side = side;
    updateGeometry();
}

QSize IconButton::sizeHint() const
{
    return {scaled(m_side), scaled(m_side)};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_Sunken, isDown());
    option.rect = rect();
    const int inset = scaled(2);
    option.rect.adjust(inset, inset, -inset, -inset);
    stylepaint::drawToolButtonPanel(painter, option);
    const Tokens &tokens = Theme::current();
    QRectF glyph(0, 0, scaled(16), scaled(16));
    glyph.moveCenter(QRectF(rect()).center());
    paintIcon(painter, glyph, m_icon, isEnabled() ? tokens.*m_ink : tokens.disabled, layoutDirection());
}

LinkButton::LinkButton(const QString &label, Line line, QWidget *parent) : QPushButton(label, parent), m_line(line)
{
    setAutoDefault(false);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &LinkButton::updateGeometry);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetricsF metrics(textFont(TextRole::Strong));
    return {qCeil(metrics.size(Qt::TextShowMnemonic, text()).width()) + 2, lineHeight(TextRole::Strong) + 4};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::current();
    QFont font = textFont(TextRole::Strong);
    font.setUnderline(m_line == Line::None && underMouse());
    painter.setFont(font);
    const QColor colour = isEnabled() ? tokens.accentText : tokens.disabled;
    painter.setPen(colour);
    const QRectF where = QRectF(rect());
    painter.drawText(where, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text());
    if (m_line == Line::Under) {
        const double y = where.center().y() + QFontMetricsF(font).ascent() / 2 + scaled(3);
        painter.setPen(QPen(colour, 1));
        painter.drawLine(QPointF(1, qRound(y) + 0.5), QPointF(width() - 1, qRound(y) + 0.5));
    }
}

} // namespace trivet
