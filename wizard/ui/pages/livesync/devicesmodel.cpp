// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livesync/devicesmodel.h"

#include <algorithm>

namespace trivet {

void DevicesModel::setRows(const QList<DeviceRow> &rows)
{
    if (rows == m_rows)
        return;
    if (!std::ranges::equal(m_rows, rows, {}, &DeviceRow::id, &DeviceRow::id)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DevicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

Cell DevicesModel::cell(const QModelIndex &index) const
{
    const DeviceRow &row = m_rows.at(index.row());
    const RowStateLook &look = rowStateLook(row.state);
    switch (Column(index.column())) {
    case Host:
        return {.text = row.host, .kind = row.kind == DeviceRow::Kind::Device ? CellKind::Fixed : CellKind::Plain};
    case Organization: return {.text = row.organization};
    case Type: return {.text = row.type, .ink = &Tokens::text2};
    case Reason: return {.text = row.reason, .glyph = QString::fromLatin1(look.icon), .glyphInk = look.ink};
    case Action: return {.text = row.action, .kind = row.action.isEmpty() ? CellKind::Plain : CellKind::Link};
    case columnTotal: break;
    }
    return {};
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell(index).text;
    case Qt::TextAlignmentRole:
        return int((index.column() == Action ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == Reason)
            //: Read aloud; %1 why a device is not through, %2 "Needs you" or "Waiting"
            return tr("%1, %2").arg(row.reason, rowStateWord(row.state));
        return cell(index).text;
    case cellRole: return QVariant::fromValue(cell(index));
    case ReasonKeyRole: return row.reasonKey;
    default: return {};
    }
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section == Action)
        return unseenHead(UnseenHead::Actions);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Host: return tr("Device", "column head");
    case Organization: return tr("Organization", "column head");
    case Type: return tr("Type", "column head");
    case Reason: return tr("Why it is not through", "column head");
    case Action:
    case columnTotal: break;
    }
    return {};
}

} // namespace trivet
