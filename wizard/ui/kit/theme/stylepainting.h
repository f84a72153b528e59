// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"
#include "ui/kit/theme/trivetstyle.h"

#include <QRect>
#include <QSize>
#include <QStyle>

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QWidget;

/// How TrivetStyle draws its controls; every function reads Theme::current(). Radii and heights are DESIGN-UI
/// section 3.
namespace trivet::stylepaint {

constexpr double cardRadius = 8;
constexpr double calloutRadius = 6;
constexpr double controlRadius = 5;
constexpr double chipRadius = 4;

/// A filled, outlined rounded box whose outline lies wholly inside `box`, crisp at any ratio.
void drawBox(QPainter &painter, const QRectF &box, double radius, const QColor &fill, const QColor &line,
             double lineWidth = 1.0, Qt::PenStyle pen = Qt::SolidLine);

void drawFocusRing(QPainter &painter, const QRectF &frame);

void drawPushButton(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind, ButtonSize size);
int pushButtonWidth(const QStyleOptionButton &option, ButtonKind kind, ButtonSize size);
void drawToolButtonPanel(QPainter &painter, const QStyleOption &option);

/// The outline follows focus and setFieldError().
void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void drawToolTip(QPainter &painter, const QStyleOption &option);

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace trivet::stylepaint

namespace trivet {

enum class FieldState { Plain, Refused };
/// Draws a line edit's or combo box's outline in red while its value is refused.
void setFieldState(QWidget &field, FieldState state);
FieldState fieldState(const QWidget &field);

} // namespace trivet
