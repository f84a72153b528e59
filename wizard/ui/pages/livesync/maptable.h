// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"
#include "ui/pages/livesync/maprows.h"

#include <QWidget>

namespace trivet {

class FilterPills;
class RowsCard;

/// Before Map Devices is on: what it will do with each device. Afterwards: the same beside what came of it.
class MapTable : public QWidget
{
    Q_OBJECT
public:
    explicit MapTable(MapTime time, QWidget *parent = nullptr);

    MapTime time() const { return m_time; }
    void setRows(MapModel::Rows rows);
    /// Nothing can be forecast: not everything that it rests on was read whole.
    void setUnknown();
    /// Shows one kind of rows alone, and gives the table the focus.
    void showOnly(const QString &filter);
    MapModel &model() { return m_model; }
    RowsCard &card() { return *m_card; }

Q_SIGNALS:
    void fileSaved(const QString &path);

private:
    void showPills();

    const MapTime m_time;
    MapModel m_model;
    FilterPills *m_pills;
    RowsCard *m_card;
};

} // namespace trivet
