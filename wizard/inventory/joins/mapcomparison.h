// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/mapforecast.h"

#include <QFlags>

/// What Map Devices did, held against what was forecast of it. Pure; any thread.
namespace trivet {

enum class ForecastFit {
    AsForecast,
    Differs,
    NotYet,      ///< is to arrive and has not
    NotCompared, ///< was ambiguous, is gone from Datto RMM, or somebody has changed since what held it back or let it
                 ///< come
};

enum class Difference {
    Arrival = 1, ///< was to stay away
    Item = 2,    ///< joined another item than forecast, or one where a new one was forecast, or the other way
    Company = 4,
    Product = 8, ///< of what was created
    Type = 16,
};
Q_DECLARE_FLAGS(Differences, Difference)
Q_DECLARE_OPERATORS_FOR_FLAGS(Differences)

struct DeviceComparison
{
    DeviceForecast forecast;
    ForecastFit fit = ForecastFit::NotCompared;
    Differences differences = {};
    qint64 itemId = 0; ///< 0: none
    QString companyName = {};
    QString productName = {};
    QString itemType = {};
};

/// Each device of the forecast, in its order. `kept` is what mapForecast() said before the switch.
QList<DeviceComparison> compareWithForecast(const MapForecast &kept, const JointTables &tables,
                                            const QList<DeviceTypeMapping> &mapping);

} // namespace trivet
