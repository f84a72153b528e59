// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/namemarks.h"
#include "ui/kit/theme/tokens.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace trivet {

/// How a row of a table stands: picks glyph and colour of its status cell.
enum class RowState { Ready, WillCreate, NeedsYou, Failed, Waiting, Confirm, Confirmed, NotYet };

struct RowStateLook
{
    RowState state;
    const char *icon;
    Ink ink;
};
const RowStateLook &rowStateLook(RowState state);
/// "ready", "needs you": read where only a glyph is shown.
QString rowStateWord(RowState state);

/// Columns whose head shows nothing. Models give its name as Qt::AccessibleTextRole of the head.
enum class UnseenHead { Actions, Ticks, State };
QString unseenHead(UnseenHead head);

/// How a cell is drawn and what it answers to.
enum class CellKind {
    Plain,
    Choice,  ///< text and a chevron; a list opens
    Missing, ///< a choice that is still to be made: dashed amber
    Gap,     ///< something missing that is not mended here: dashed amber, no chevron
    Link,    ///< acts when clicked or pressed
    Fixed,   ///< host names, in the system's fixed font
};

/// What the table delegate paints. The text is also the item's DisplayRole.
struct Cell
{
    QString text = {};
    CellKind kind = CellKind::Plain;
    QString glyph = {};
    Ink glyphInk = &Tokens::text2;
    int glyphPixels = 16; ///< at 13 px text
    Ink ink = &Tokens::text;
    bool strong = false;
    Ink tint = nullptr;   ///< of a rounded ground right behind the text
    bool struck = false;  ///< a value that goes
    QString pill = {};    ///< "New"
    NameMarks marks = {}; ///< drawn instead of the text, which stays what is read and searched
    bool framed = false;  ///< a choice that shows its outline also while nothing is missing
};

/// Role under which models give a Cell.
inline constexpr int cellRole = Qt::UserRole + 1;

/// One entry of a choice. `value` is the owner's, `text` is shown.
struct TableChoice
{
    QString value;
    QString text;
    bool isNew = false; ///< Trivet will create it
    bool operator==(const TableChoice &) const = default;
};

/// Role under which models give the choices of a Choice or Missing cell, and the value chosen (Qt::EditRole).
inline constexpr int choicesRole = Qt::UserRole + 2;

} // namespace trivet

Q_DECLARE_METATYPE(trivet::Cell)
Q_DECLARE_METATYPE(QList<trivet::TableChoice>)
