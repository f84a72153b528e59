// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/matchforecast.h"
#include "ui/pages/existingdata/forecastmodel.h"
#include "ui/parts/namecomparison.h"

namespace trivet {

/// What the tables of 2.1 show; pure.
QList<ForecastRow> organizationRows(const MatchForecast &forecast);
QList<ForecastRow> configurationRows(const MatchForecast &forecast);

} // namespace trivet
