// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/icondrawing.h"

#include <QHash>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Null where there is none.
const QImage &pictureOf(const QString &name)
{
    static QHash<QString, QImage> pictures;
    auto known = pictures.find(name);
    if (known == pictures.end())
        known = pictures.insert(name, QImage(u":/icons/%1.png"_s.arg(name)));
    return *known;
}

} // namespace

bool hasIconDrawing(const QString &name)
{
    return !pictureOf(name).isNull();
}

void drawIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour)
{
    QImage picture = pictureOf(name).scaled(where.size().toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (picture.isNull())
        return;
    if (!name.startsWith("app-icon"_L1)) {
        picture.convertTo(QImage::Format_ARGB32_Premultiplied);
        QPainter ink(&picture);
        ink.setCompositionMode(QPainter::CompositionMode_SourceIn);
        ink.fillRect(picture.rect(), colour);
    }
    painter.drawImage(where.topLeft(), picture);
}

} // namespace trivet
