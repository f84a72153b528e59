// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/mapcomparison.h"
#include "ui/kit/table/rowsmodel.h"
#include "ui/kit/widgets/filterpills.h"

namespace trivet {

/// Of a device: its forecast and, once Map Devices is on, what came of it.
using MapRow = DeviceComparison;
using MapModel = RowsModel<MapRow>;

enum class MapTime { BeforeSwitch, AfterSwitch };

RowsShape<MapRow> mapShape(MapTime time);
/// What the table of 1.6 shows, worst first; pure, any thread.
MapModel::Rows mapRowsOf(const MapForecast &forecast);
MapModel::Rows mapRowsOf(QList<DeviceComparison> devices);
/// One of each kind of row that there is, worst first; of `kept` ones also where there is none any more.
QList<FilterPill> mapPills(MapTime time, const QMap<QString, int> &counts, const QStringList &kept);

} // namespace trivet
