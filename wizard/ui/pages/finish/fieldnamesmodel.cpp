// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/finish/fieldnamesmodel.h"

namespace trivet {

void FieldNamesModel::setRows(const QList<FieldNameRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FieldNamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FieldNamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QVariant FieldNamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldNameRow &row = m_rows.at(index.row());
    const Cell cell = [&]() -> Cell {
        switch (Column(index.column())) {
        case Record: return {.text = row.record, .ink = &Tokens::text2};
        case InAutotask: return {.text = row.autotask, .strong = true};
        case InItGlue: return {.text = row.itGlue};
        case Note: return {.text = row.note, .ink = &Tokens::text2};
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

QVariant FieldNamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Record: return tr("Record", "column head: what kind of record a field belongs to");
    case InAutotask: return tr("In Autotask", "column head");
    case InItGlue: return tr("In IT Glue", "column head");
    case Note: return tr("Note", "column head");
    case columnTotal: break;
    }
    return {};
}

} // namespace trivet
