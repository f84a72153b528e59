// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/products/productsmodel.h"

#include <algorithm>

namespace trivet {

void ProductsModel::setRows(const QList<ProductRow> &rows)
{
    if (rows == m_rows)
        return;
    if (!std::ranges::equal(m_rows, rows, {}, &ProductRow::id, &ProductRow::id)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ProductsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProductsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

Cell ProductsModel::cell(const QModelIndex &index) const
{
    const ProductRow &row = m_rows.at(index.row());
    const RowStateLook &look = rowStateLook(row.state);
    switch (Column(index.column())) {
    case State: return {.glyph = QString::fromLatin1(look.icon), .glyphInk = look.ink};
    case Product: return {.text = row.product, .strong = true};
    case DeviceType: return {.text = row.deviceType, .ink = &Tokens::text2};
    case Type: return {.text = row.type, .kind = row.typeMissing ? CellKind::Gap : CellKind::Plain};
    case Action: return {.text = row.action, .kind = row.action.isEmpty() ? CellKind::Plain : CellKind::Link};
    case columnTotal: break;
    }
    return {};
}

QVariant ProductsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProductRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return cell(index).text;
    case Qt::ToolTipRole: return row.note.isEmpty() ? cell(index).text : row.note;
    case Qt::TextAlignmentRole:
        return int((index.column() == Action ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: return index.column() == State ? rowStateWord(row.state) : cell(index).text;
    case Qt::AccessibleDescriptionRole: return row.note;
    case cellRole: return QVariant::fromValue(cell(index));
    default: return {};
    }
}

QVariant ProductsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section == Action)
        return unseenHead(UnseenHead::Actions);
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section == State)
        return unseenHead(UnseenHead::State);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Product: return tr("Product", "column head");
    case DeviceType: return tr("Device type", "column head");
    case Type: return tr("Type to set", "column head: default configuration item type");
    case State:
    case Action:
    case columnTotal: break;
    }
    return {};
}

} // namespace trivet
