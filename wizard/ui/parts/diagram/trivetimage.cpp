// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/diagram/trivetimage.h"

#include "ui/parts/diagram/trivetgeometry.h"
#include "ui/parts/diagram/trivetpainter.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace trivet {

QImage renderTrivet(QSize size, const DiagramContent &content, const Tokens &tokens, qreal devicePixelRatio)
{
    QImage image(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(tokens.surface);
    const QSizeF box = diagramMeasures(DiagramForm::Large).viewBox;
    const double scale = std::min(size.width() / box.width(), size.height() / box.height());
    QPainter painter(&image);
    painter.translate((size.width() - box.width() * scale) / 2, (size.height() - box.height() * scale) / 2);
    painter.scale(scale, scale);
    const TrivetGeometry geometry(DiagramForm::Large, Qt::LeftToRight);
    DiagramMotion still;
    std::ranges::transform(content.links, still.fractions.begin(), &LinkLook::fraction);
    TrivetPainter(geometry, DiagramForm::Large, content, tokens, QApplication::font()).paint(painter, still);
    return image;
}

} // namespace trivet
