// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/mapping/mappingmodel.h"

#include <QLocale>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

void MappingModel::setRows(const MappingRows &rows)
{
    if (rows == m_rows)
        return;
    const bool sameShape =
        std::ranges::equal(m_rows.rows, rows.rows, {}, &MappingRow::deviceType, &MappingRow::deviceType);
    if (!sameShape) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!rows.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QList<TableChoice> MappingModel::choices(const QModelIndex &index) const
{
    if (index.column() == Type) {
        QList<TableChoice> types = m_rows.types;
        if (const TableChoice &create = m_rows.rows.at(index.row()).createType; !create.text.isEmpty())
            types.append(create);
        return types;
    }
    if (index.column() != Product)
        return {};
    QList<TableChoice> products = m_rows.products;
    const TableChoice &create = m_rows.rows.at(index.row()).createProduct;
    if (!create.text.isEmpty())
        products.prepend(create);
    return products;
}

Cell MappingModel::choiceCell(const QModelIndex &index, const QString &value, const QString &missing) const
{
    const QList<TableChoice> known = choices(index);
    const auto chosen = std::ranges::find(known, value, &TableChoice::value);
    const bool found = chosen != known.end();
    // A value that is chosen but no longer offered is shown as it is; the owner's status says what is wrong with it.
    if (!found && !value.isEmpty())
        return {.text = value, .kind = CellKind::Choice};
    if (!found)
        return {.text = missing, .kind = CellKind::Missing};
    return {.text = chosen->text,
            .kind = CellKind::Choice,
            //: Pill on what will be created
            .pill = chosen->isNew && index.column() == Type ? tr("New") : QString()};
}

Cell MappingModel::cell(const QModelIndex &index) const
{
    const MappingRow &row = m_rows.rows.at(index.row());
    switch (Column(index.column())) {
    case DeviceType: return {.text = row.deviceType, .glyph = row.icon, .glyphPixels = 20, .strong = true};
    case Devices: return {.text = QLocale().toString(row.devices)};
    case Product:
        //: In a cell where a product is still to be chosen
        return choiceCell(index, row.product, tr("Choose a product"));
    case Type:
        //: In a cell where a configuration item type is still to be chosen
        return choiceCell(index, row.type, tr("Choose a type"));
    case Status: {
        const RowStateLook &look = rowStateLook(row.state);
        return {.text = row.status,
                .glyph = QString::fromLatin1(look.icon),
                .glyphInk = look.ink,
                .ink = row.state == RowState::Ready ? &Tokens::text2 : &Tokens::text};
    }
    case columnTotal: break;
    }
    return {};
}

QString MappingModel::spoken(const QModelIndex &index) const
{
    const Cell shown = cell(index);
    const MappingRow &row = m_rows.rows.at(index.row());
    if (index.column() == DeviceType)
        //: Read aloud; %1 a device type, %2 how its row stands
        return tr("%1, %2").arg(row.deviceType, row.status);
    if (!shown.pill.isEmpty())
        //: Read aloud; %1 a choice, %2 "New"
        return tr("%1, %2").arg(shown.text, shown.pill);
    return shown.text;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MappingRow &row = m_rows.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return cell(index).text;
    case Qt::EditRole:
        return index.column() == Product ? QVariant(row.product)
               : index.column() == Type  ? QVariant(row.type)
                                         : QVariant(cell(index).text);
    case Qt::TextAlignmentRole:
        return int((index.column() == Devices ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return cell(index).text;
    case Qt::AccessibleTextRole: return spoken(index);
    case cellRole: return QVariant::fromValue(cell(index));
    case choicesRole: return QVariant::fromValue(choices(index));
    default: return {};
    }
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (index.column() != Product && index.column() != Type)
        return false;
    MappingRow &row = m_rows.rows[index.row()];
    QString &chosen = index.column() == Product ? row.product : row.type;
    if (chosen == value.toString())
        return true;
    chosen = value.toString();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnTotal - 1));
    // The owner may answer with new rows from within the signal: nothing of `row` is used after it.
    const QString deviceType = row.deviceType;
    if (index.column() == Product)
        Q_EMIT productChosen(deviceType, value.toString());
    else
        Q_EMIT typeChosen(deviceType, value.toString());
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Product || index.column() == Type)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Devices ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case DeviceType: return tr("Device type", "column head");
    case Devices: return tr("In RMM", "column head: count of devices in Datto RMM");
    case Product: return tr("Autotask product", "column head");
    case Type: return tr("Configuration item type", "column head");
    case Status: return tr("Status", "column head");
    case columnTotal: break;
    }
    return {};
}

} // namespace trivet
