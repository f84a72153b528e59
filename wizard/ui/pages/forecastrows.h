// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/matchforecast.h"
#include "ui/tables/forecastmodel.h"

namespace trivet {

/// The second name of a comparison, marked where it differs from the first.
NameMarks marksOf(const NameDifference &difference);

/// What the tables of 2.1 show; pure.
QList<ForecastRow> organizationRows(const MatchForecast &forecast);
QList<ForecastRow> configurationRows(const MatchForecast &forecast);

} // namespace trivet
