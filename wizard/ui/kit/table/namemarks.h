// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QList>
#include <QMetaType>
#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace trivet {

/// A piece of a name that was compared with another one.
struct NameMark
{
    enum class Kind {
        Same,
        Removed,   ///< stands here and should not: struck through
        Added,     ///< is missing here: underlined
        Invisible, ///< stands here, should not, and cannot be seen: drawn as a visible mark
    };
    QString text;
    Kind kind = Kind::Same;
    bool operator==(const NameMark &) const = default;
};
using NameMarks = QList<NameMark>;

/// The name as it stands: everything but what was added.
QString plainName(const NameMarks &spans);
/// "Fernhil Ltd; missing: l; extra: Ltd; invisible: no-break space"
QString spokenName(const NameMarks &spans);
/// How an invisible character is drawn: a space as an open box, others as their short name in brackets.
QString visibleMarks(const QString &invisible);

/// Width of the drawn name in logical pixels.
double nameWidth(const NameMarks &spans, const QFont &font);
/// Draws on one line, at the leading side of `where`, shortened with an ellipsis where it does not fit. Marks read
/// without colour: struck through, underlined, or a symbol.
void drawName(QPainter &painter, const QRectF &where, const NameMarks &spans, const QFont &font, const QColor &ink,
              Qt::LayoutDirection direction);

} // namespace trivet

Q_DECLARE_METATYPE(trivet::NameMarks)
