// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/charts/syncseries.h"

#include <QAbstractTableModel>

namespace trivet {

/// The sync chart as a table: time, arrived, still missing; the newest reading first. For "Show as table".
class SyncReadingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Arrived, Missing, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;
    void setSeries(const SyncSeries &series);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    SyncSeries m_series;
};

} // namespace trivet
