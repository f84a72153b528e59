// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace trivet {

/// Trivet's own icons (resources/icons), drawn in one colour of the theme in force. `name` is the file's name without
/// ending: "status-done", "copy". The icon re-inks itself when the theme changes; Disabled and Selected are its own.
/// Unknown names draw nothing and are reported once in the log.
QIcon tintedIcon(const QString &name, Ink ink = &Tokens::text2);

/// One icon as pixels, from a cache by (name, colour, size, ratio).
QPixmap tintedPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio,
                     Qt::LayoutDirection direction = Qt::LeftToRight);

/// For delegates and painted widgets: crisp at the painter's own resolution. Arrows are mirrored for right-to-left,
/// status glyphs, clocks and lettermarks never are.
void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour,
               Qt::LayoutDirection direction = Qt::LeftToRight);

/// Whether the icon points somewhere and must turn round in right-to-left layouts.
bool isDirectionalIcon(const QString &name);

} // namespace trivet
