// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/mapping/mappingrow.h"

#include <QAbstractTableModel>

namespace trivet {

/// The rows of the mapping table. A choice shows at once and is told to the owner, who answers with new rows.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DeviceType, Devices, Product, Type, Status, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same device types in the same order change in place; an open editor stays.
    void setRows(const MappingRows &rows);
    const MappingRows &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void productChosen(const QString &deviceType, const QString &value);
    void typeChosen(const QString &deviceType, const QString &value);

private:
    QList<TableChoice> choices(const QModelIndex &index) const;
    Cell cell(const QModelIndex &index) const;
    Cell choiceCell(const QModelIndex &index, const QString &value, const QString &missing) const;
    QString spoken(const QModelIndex &index) const;

    MappingRows m_rows;
};

} // namespace trivet
