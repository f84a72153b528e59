// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/table/cell.h"

#include <QAbstractTableModel>

namespace trivet {

/// One device, or one organization, that has not come through, and why, ready to show.
struct DeviceRow
{
    enum class Kind { Device, Organization };
    QString id;                ///< the row's key
    QString host = {};         ///< vendor's text; an organization's name
    QString organization = {}; ///< of a device
    QString type = {};
    QString reasonKey = {}; ///< what the filter goes by
    QString reason = {};
    RowState state = RowState::Waiting;
    QString action = {}; ///< "Open", "Review"; empty = none
    Kind kind = Kind::Device;
    bool operator==(const DeviceRow &) const = default;
};

class DevicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Host, Organization, Type, Reason, Action, columnTotal };
    enum Role { ReasonKeyRole = Qt::UserRole + 10 };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<DeviceRow> &rows);
    const QList<DeviceRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Cell cell(const QModelIndex &index) const;

    QList<DeviceRow> m_rows;
};

} // namespace trivet
