// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/planmodel.h"

#include "ui/kit/table/cell.h"
#include "ui/parts/sentences/plansentence.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

bool isCreation(const ChangeRow &row)
{
    return row.action == ChangeRow::Action::Create;
}

/// Names that do not tell a record: those of several, and those in a group of the same thing.
QSet<QString> namesInNeedOfAnId(const Plan &plan)
{
    QList<RecordRef> records;
    QSet<QString> grouped;
    for (const ChangeRow &row : plan.rows) {
        records.append(row.record);
        if (!row.group.isEmpty())
            grouped.insert(row.record.label);
    }
    return repeatedNames(records) + grouped;
}

/// How a row stands after it was tried.
RowState stateOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Done:
    case ChangeState::Undone: return RowState::Ready;
    case ChangeState::Failed:
    case ChangeState::Conflict: return RowState::Failed;
    case ChangeState::Skipped: return RowState::NeedsYou;
    case ChangeState::Planned:
    case ChangeState::Sent: return RowState::Waiting;
    }
    Q_UNREACHABLE();
}

} // namespace

PlanModel::PlanModel(const Plan &plan, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_repeated(namesInNeedOfAnId(plan))
{
}

void PlanModel::tick(const QList<int> &rows, Qt::CheckState state)
{
    for (const int row : rows) {
        if (!isDone(row))
            m_plan.rows[row].isTicked = state == Qt::Checked;
    }
    if (!rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, Tick), index(rowCount() - 1, Tick), {Qt::CheckStateRole});
        Q_EMIT ticksChanged();
    }
}

void PlanModel::showEnding(const JournalEntry &entry)
{
    if (entry.place < 0 || entry.place >= m_plan.rows.size())
        return;
    m_endings.insert(entry.place, entry);
    Q_EMIT dataChanged(index(entry.place, 0), index(entry.place, columnTotal - 1));
}

bool PlanModel::isDone(int place) const
{
    const auto ended = m_endings.constFind(place);
    return ended != m_endings.cend() && ended->state == ChangeState::Done;
}

qsizetype PlanModel::openCount() const
{
    return openCount(ChangeRow::Action::Create) + openCount(ChangeRow::Action::Change);
}

qsizetype PlanModel::openCount(ChangeRow::Action action) const
{
    qsizetype open = 0;
    for (int place = 0; place < m_plan.rows.size(); ++place) {
        const ChangeRow &row = m_plan.rows[place];
        open += row.isTicked && row.action == action && !isDone(place) ? 1 : 0;
    }
    return open;
}

int PlanModel::firstOtherwise() const
{
    for (int place = 0; place < m_plan.rows.size(); ++place) {
        if (m_endings.contains(place) && !isDone(place))
            return place;
    }
    return -1;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnTotal);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeRow &row = m_plan.rows.at(index.row());
    if (index.column() == Tick) {
        if (role == Qt::CheckStateRole)
            return row.isTicked ? Qt::Checked : Qt::Unchecked;
        //: Read aloud of a tick; %1 a record's name
        return role == Qt::AccessibleTextRole ? QVariant(tr("Write %1").arg(recordText(row.record, m_repeated)))
                                              : QVariant();
    }
    const Cell cell = [&]() -> Cell {
        switch (Column(index.column())) {
        case Action:
            return isCreation(row) ? Cell{.text = tr("Create"), .glyph = u"add"_s, .glyphInk = &Tokens::ok}
                                   : Cell{.text = tr("Change"), .glyph = u"change"_s, .glyphInk = &Tokens::warnFill};
        case Record: return {.text = recordText(row.record, m_repeated), .strong = true};
        case Field: return {.text = fieldText(row), .ink = &Tokens::text2};
        case Now:
            return isCreation(row)
                       ? Cell{.text = beforeText(row), .ink = &Tokens::text2}
                       : Cell{.text = beforeText(row), .ink = &Tokens::err, .tint = &Tokens::errTint, .struck = true};
        case After: return {.text = afterText(row), .ink = &Tokens::ok, .strong = true, .tint = &Tokens::okTint};
        case Undo: return {.text = undoText(row), .ink = &Tokens::text2};
        case Ending: {
            const auto ended = m_endings.constFind(index.row());
            if (ended == m_endings.cend())
                return {};
            const RowStateLook &look = rowStateLook(stateOf(ended->state));
            const QString text = endingText(*ended);
            return {.text = ended->detail.isEmpty() ? text : text + u" \u2013 "_s + ended->detail,
                    .glyph = QString::fromLatin1(look.icon),
                    .glyphInk = look.ink};
        }
        case Tick:
        case columnTotal: break;
        }
        return {};
    }();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case Qt::TextAlignmentRole: return int(Qt::AlignLeading | Qt::AlignVCenter);
    case cellRole: return QVariant::fromValue(cell);
    default: return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick || !m_ticksOpen)
        return false;
    tick({index.row()}, static_cast<Qt::CheckState>(value.toInt()));
    return true;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section == Tick)
        return unseenHead(UnseenHead::Ticks);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Tick: return {};
    case Action: return tr("Action", "column head: create or change");
    //: Column head; %1 is a vendor's name
    case Record: return tr("In %1").arg(vendorName(m_plan.vendor()));
    case Field: return tr("Field", "column head");
    case Now: return tr("Now", "column head: the value before");
    case After: return tr("After", "column head: the value to be written");
    case Undo: return tr("Undo", "column head: how it is taken back");
    case Ending: return tr("How it went", "column head");
    case columnTotal: break;
    }
    return {};
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canTick = index.column() == Tick && m_ticksOpen && !isDone(index.row());
    return canTick ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace trivet
