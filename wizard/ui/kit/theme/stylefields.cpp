// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/stylepainting.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr char fieldStateProperty[] = "trivetFieldState";

}

void setFieldState(QWidget &field, FieldState state)
{
    field.setProperty(fieldStateProperty, static_cast<int>(state));
    field.update();
}

FieldState fieldState(const QWidget &field)
{
    const QVariant state = field.property(fieldStateProperty);
    return state.isValid() ? static_cast<FieldState>(state.toInt()) : FieldState::Plain;
}

namespace stylepaint {
namespace {

struct FieldOutline
{
    QColor colour;
    double width;
};

FieldOutline fieldOutline(const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = Theme::current();
    if (!option.state.testFlag(QStyle::State_Enabled))
        return {tokens.border, 1};
    if (widget != nullptr && fieldState(*widget) == FieldState::Refused)
        return {tokens.err, 2};
    if (option.state.testFlag(QStyle::State_HasFocus))
        return {tokens.accentText, 2};
    return {tokens.control, 1};
}

QRectF squareIn(const QRect &rect)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

struct BoxInk
{
    QColor fill;
    QColor line;
    QColor mark;
};

BoxInk boxInk(const QStyleOption &option)
{
    const Tokens &tokens = Theme::current();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool set = option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
    if (!enabled)
        return {tokens.sunken, tokens.border, tokens.disabled};
    if (set)
        return {tokens.accent, tokens.accent, tokens.onAccent};
    return {option.state.testFlag(QStyle::State_MouseOver) ? tokens.hover : tokens.surface, tokens.control,
            tokens.onAccent};
}

} // namespace

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = Theme::current();
    const FieldOutline outline = fieldOutline(option, widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    drawBox(painter, option.rect, controlRadius, enabled ? tokens.surface : tokens.sunken, outline.colour,
            outline.width);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const BoxInk ink = boxInk(option);
    const QRectF box = squareIn(option.rect);
    drawBox(painter, box, chipRadius - 1, ink.fill, ink.line, 1.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.mark, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * box.width(); };
    if (option.state.testFlag(QStyle::State_NoChange))
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else if (option.state.testFlag(QStyle::State_On))
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.33)});
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const BoxInk ink = boxInk(option);
    const QRectF ring = squareIn(option.rect);
    drawBox(painter, ring, ring.width() / 2, ink.fill, ink.line, 1.5);
    if (!option.state.testFlag(QStyle::State_On))
        return;
    QRectF dot(0, 0, ring.width() * 0.4, ring.width() * 0.4);
    dot.moveCenter(ring.center());
    drawBox(painter, dot, dot.width() / 2, ink.mark, QColor());
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Tokens &tokens = Theme::current();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.frame) {
        const FieldOutline outline = fieldOutline(option, widget);
        drawBox(painter, option.rect, controlRadius, enabled ? tokens.surface : tokens.sunken, outline.colour,
                outline.width);
    } else {
        painter.fillRect(option.rect, tokens.surface);
    }
    const double side = scaled(14);
    QRectF chevron(option.rect.right() - scaled(10) - side, QRectF(option.rect).center().y() - side / 2, side, side);
    if (option.direction == Qt::RightToLeft)
        chevron.moveLeft(option.rect.left() + scaled(10));
    paintIcon(painter, chevron, u"chevron-down"_s, enabled ? tokens.text2 : tokens.disabled);
}

void drawToolTip(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = Theme::current();
    // A tool tip's window is square, so its corners are too.
    painter.fillRect(option.rect, tokens.surface);
    drawBox(painter, option.rect, 0, QColor(), tokens.control);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const Tokens &tokens = Theme::current();
    const bool held = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    QColor thumb = tokens.control;
    thumb.setAlphaF(held ? 0.9F : 0.55F);
    constexpr int inset = 3;
    const QRectF body = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    drawBox(painter, body, std::min(body.width(), body.height()) / 2, thumb, QColor());
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    const int shortest = std::min(length, scaled(32));
    const int thumb = range <= 0 ? length
                                 : std::max(shortest, static_cast<int>(qint64(length) * option.pageStep /
                                                                       (qint64(range) + option.pageStep)));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect =
            upright ? QRect(0, from, option.rect.width(), size) : QRect(from, 0, size, option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    switch (part) { // NOLINT(clang-diagnostic-switch-enum): no arrows
    case QStyle::SC_ScrollBarSlider: return along(start, thumb);
    case QStyle::SC_ScrollBarGroove: return option.rect;
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
    default: return {};
    }
}

} // namespace stylepaint
} // namespace trivet
