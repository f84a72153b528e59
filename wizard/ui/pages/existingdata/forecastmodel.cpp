// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/existingdata/forecastmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array forecastLooks{
    ForecastLook{ForecastState::Doubled, "doubled", "status-failed", &Tokens::err},
    ForecastLook{ForecastState::Ambiguous, "ambiguous", "status-attention", &Tokens::warnFill},
    ForecastLook{ForecastState::Orphaned, "orphaned", "status-skipped", &Tokens::warnFill},
    ForecastLook{ForecastState::Alone, "alone", "status-todo", &Tokens::text3},
    ForecastLook{ForecastState::Created, "created", "add", &Tokens::accentText},
    ForecastLook{ForecastState::Joins, "joins", "status-done", &Tokens::ok},
};

} // namespace

const ForecastLook &forecastLook(ForecastState state)
{
    return forecastLooks[static_cast<std::size_t>(state)];
}

QString forecastWord(ForecastState state)
{
    switch (state) {
    //: What the first sync will do with a record
    case ForecastState::Doubled: return QCoreApplication::translate("Forecast", "Would be doubled");
    //: What the first sync will do with a record: several records fit
    case ForecastState::Ambiguous: return QCoreApplication::translate("Forecast", "Ambiguous");
    //: What the first sync will do with a record: it belongs to another system
    case ForecastState::Orphaned: return QCoreApplication::translate("Forecast", "Orphaned");
    //: What the first sync will do with a record: nothing, it fits none on the other side
    case ForecastState::Alone: return QCoreApplication::translate("Forecast", "Stays as it is");
    //: What the first sync will do with a record
    case ForecastState::Created: return QCoreApplication::translate("Forecast", "Will be created");
    //: What the first sync will do with a record: it joins one that is there
    case ForecastState::Joins: return QCoreApplication::translate("Forecast", "Joins");
    }
    Q_UNREACHABLE();
}

void ForecastModel::setRows(const QList<ForecastRow> &rows)
{
    if (rows == m_rows)
        return;
    if (!std::ranges::equal(m_rows, rows, {}, &ForecastRow::id, &ForecastRow::id)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ForecastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ForecastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

Cell ForecastModel::cell(const QModelIndex &index) const
{
    const ForecastRow &row = m_rows.at(index.row());
    const ForecastLook &look = forecastLook(row.state);
    const auto named = [](const QString &name) {
        //: In the table of what a sync will do: no such record on this side
        return name.isEmpty() ? Cell{.text = tr("None"), .ink = &Tokens::text3} : Cell{.text = name};
    };
    switch (Column(index.column())) {
    case State: return {.text = forecastWord(row.state), .glyph = QString::fromLatin1(look.icon), .glyphInk = look.ink};
    case InAutotask: return named(row.autotaskName);
    case InItGlue: {
        Cell cell = named(plainName(row.itGlueName));
        if (std::ranges::any_of(row.itGlueName, [](const NameMark &span) { return span.kind != NameMark::Kind::Same; }))
            cell.marks = row.itGlueName;
        return cell;
    }
    case Why: return {.text = row.why, .ink = &Tokens::text2};
    case Action: return {.text = row.action, .kind = row.action.isEmpty() ? CellKind::Plain : CellKind::Link};
    case columnTotal: break;
    }
    return {};
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForecastRow &row = m_rows.at(index.row());
    const bool marked = index.column() == InItGlue && !row.itGlueName.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return cell(index).text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return marked ? spokenName(row.itGlueName) : cell(index).text;
    case Qt::TextAlignmentRole:
        return int((index.column() == Action ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case cellRole: return QVariant::fromValue(cell(index));
    case StateKeyRole: return QString::fromLatin1(forecastLook(row.state).key);
    default: return {};
    }
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section == Action)
        return unseenHead(UnseenHead::Actions);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State: return tr("What will happen", "column head");
    case InAutotask: return tr("In Autotask", "column head");
    case InItGlue: return tr("In IT Glue", "column head");
    case Why: return tr("Why", "column head");
    case Action:
    case columnTotal: break;
    }
    return {};
}

} // namespace trivet
