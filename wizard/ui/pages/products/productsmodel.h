// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/cell.h"

#include <QAbstractTableModel>

namespace trivet {

/// One product that Datto RMM's devices use in Autotask, ready to show.
struct ProductRow
{
    QString id; ///< the row's key
    RowState state = RowState::Confirm;
    QString product = {}; ///< vendor's text
    QString deviceType = {};
    QString type = {};        ///< default configuration item type, or what to say where it is missing
    bool typeMissing = false; ///< drawn as a gap
    QString note = {};        ///< evidence or who confirmed, as tool tip and for screen readers
    QString action = {};      ///< "Confirm", "Take back"; empty = none
    bool operator==(const ProductRow &) const = default;
};

class ProductsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Product, DeviceType, Type, Action, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ProductRow> &rows);
    const QList<ProductRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Cell cell(const QModelIndex &index) const;

    QList<ProductRow> m_rows;
};

} // namespace trivet
