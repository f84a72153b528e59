// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/stylepainting.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>
#include <optional>

namespace trivet::stylepaint {
namespace {

struct ButtonInk
{
    ButtonKind kind;
    std::optional<Ink> fill; // none = see-through
    Ink hoverFill;
    std::optional<Ink> line;
    Ink label;
};

constexpr ButtonInk buttonInks[]{
    {ButtonKind::Default, &Tokens::surface, &Tokens::hover, &Tokens::control, &Tokens::text},
    {ButtonKind::Primary, &Tokens::accent, &Tokens::accentHover, std::nullopt, &Tokens::onAccent},
    {ButtonKind::Held, &Tokens::surface, &Tokens::hover, &Tokens::control, &Tokens::text2},
    {ButtonKind::Flat, std::nullopt, &Tokens::hover, std::nullopt, &Tokens::text2},
    {ButtonKind::Danger, &Tokens::surface, &Tokens::errTint, &Tokens::err, &Tokens::err},
};

const ButtonInk &buttonInk(ButtonKind kind)
{
    return *std::ranges::find(buttonInks, kind, &ButtonInk::kind);
}

QFont buttonFont(ButtonKind kind, ButtonSize size)
{
    QFont font = textFont(size == ButtonSize::Normal ? TextRole::Strong : TextRole::Caption);
    font.setWeight(QFont::Medium);
    if (kind == ButtonKind::Primary)
        font.setWeight(QFont::DemiBold);
    return font;
}

// Icons stand where the eye goes next: forward and outward ones behind the label, all others before it.
bool iconTrails(const QIcon &icon)
{
    const QString name = icon.name();
    return name == QLatin1StringView("arrow-next") || name == QLatin1StringView("open-external") ||
           name == QLatin1StringView("chevron-down") || name == QLatin1StringView("chevron-up");
}

} // namespace

void drawBox(QPainter &painter, const QRectF &box, double radius, const QColor &fill, const QColor &line,
             double lineWidth, Qt::PenStyle pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = lineWidth / 2;
    painter.setPen(line.isValid() && lineWidth > 0 ? QPen(line, lineWidth, pen) : QPen(Qt::NoPen));
    if (pen == Qt::DashLine) {
        QPen dashes(line, lineWidth);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
    }
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF inner = line.isValid() ? box.adjusted(inset, inset, -inset, -inset) : box;
    painter.drawRoundedRect(inner, radius - inset, radius - inset);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &frame)
{
    drawBox(painter, frame, controlRadius + 4, QColor(), Theme::current().accentText, 2);
}

void drawPushButton(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind, ButtonSize size)
{
    const Tokens &tokens = Theme::current();
    const ButtonInk &ink = buttonInk(kind);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);

    QColor fill = ink.fill ? tokens.**ink.fill : QColor();
    if (hovered || pressed)
        fill = tokens.*ink.hoverFill;
    QColor line = ink.line ? tokens.**ink.line : QColor();
    QColor label = tokens.*ink.label;
    if (!enabled) {
        fill = kind == ButtonKind::Flat ? QColor() : tokens.sunken;
        line = kind == ButtonKind::Flat ? QColor() : tokens.border;
        label = tokens.disabled;
    }
    drawBox(painter, option.rect, controlRadius, fill, line);

    const QFont font = buttonFont(kind, size);
    const QFontMetricsF metrics(font);
    const bool hasIcon = !option.icon.isNull();
    const double iconSide = hasIcon ? scaled(16) : 0;
    const double gap = hasIcon && !option.text.isEmpty() ? scaled(8) : 0;
    const double textWidth = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width();
    QRectF content(0, 0, std::min<double>(textWidth + iconSide + gap, option.rect.width() - 8), option.rect.height());
    content.moveCenter(QRectF(option.rect).center());
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const bool iconRight = iconTrails(option.icon) != rightToLeft;
    QRectF textRect = content;
    if (hasIcon) {
        QRectF iconRect(iconRight ? content.right() - iconSide : content.left(), content.center().y() - iconSide / 2,
                        iconSide, iconSide);
        // A filled button's icon takes the label's ink, whatever ink the icon was made with.
        if (kind == ButtonKind::Primary || !enabled || kind == ButtonKind::Danger)
            paintIcon(painter, iconRect, option.icon.name(), label, option.direction);
        else
            option.icon.paint(&painter, iconRect.toRect());
        textRect.adjust(iconRight ? 0 : iconSide + gap, 0, iconRight ? -(iconSide + gap) : 0, 0);
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(label);
    const int mnemonics = TrivetStyle::showsMnemonics() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(textRect, Qt::AlignCenter | Qt::TextSingleLine | mnemonics, option.text);
    painter.restore();
}

int pushButtonWidth(const QStyleOptionButton &option, ButtonKind kind, ButtonSize size)
{
    // Next keeps its width when it becomes primary.
    const bool mayTurnPrimary = kind == ButtonKind::Held || kind == ButtonKind::Primary;
    const QFontMetricsF metrics(buttonFont(mayTurnPrimary ? ButtonKind::Primary : kind, size));
    const bool hasIcon = !option.icon.isNull();
    double width = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (hasIcon)
        width += scaled(16) + (option.text.isEmpty() ? 0 : scaled(8));
    const double padding = size == ButtonSize::Small || option.text.isEmpty() ? 11 : 15;
    return qCeil(width) + 2 * scaled(padding);
}

void drawToolButtonPanel(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = Theme::current();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken) ||
                        option.state.testFlag(QStyle::State_On);
    if (enabled && active)
        drawBox(painter, option.rect, controlRadius, tokens.hover, QColor());
}

} // namespace trivet::stylepaint
