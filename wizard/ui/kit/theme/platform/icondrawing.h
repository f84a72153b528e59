// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace trivet {

/// Trivet's icons come as SVG, drawn by Qt SVG. Where a build has no Qt SVG they come as pictures of them, drawn by the
/// machine that builds (app/packaging/icons), and are as sharp as those allow.
bool hasIconDrawing(const QString &name);

/// Draws one in a colour; the program's own icon keeps its colours. Draws nothing where there is none.
void drawIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour);

} // namespace trivet
