// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/cell.h"

#include <QAbstractTableModel>

namespace trivet {

/// What a field is called on both sides.
struct FieldNameRow
{
    QString record;   ///< "Configuration"
    QString autotask;
    QString itGlue;
    QString note = {};
    bool operator==(const FieldNameRow &) const = default;
};

class FieldNamesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Record, InAutotask, InItGlue, Note, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<FieldNameRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<FieldNameRow> m_rows;
};

} // namespace trivet
