// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/icondrawing.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Empty where there is none.
const QByteArray &drawingOf(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    auto known = drawings.find(name);
    if (known == drawings.end()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        known = drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *known;
}

} // namespace

bool hasIconDrawing(const QString &name)
{
    return !drawingOf(name).isEmpty();
}

void drawIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour)
{
    QByteArray drawing = drawingOf(name);
    if (drawing.isEmpty())
        return;
    drawing.replace("color=\"#475266\"", "color=\"" + colour.name(QColor::HexRgb).toLatin1() + '"');
    QSvgRenderer(drawing).render(&painter, where);
}

} // namespace trivet
