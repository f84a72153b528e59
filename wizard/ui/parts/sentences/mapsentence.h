// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/mapcomparison.h"

#include <QString>

namespace trivet {

/// IT Glue's own word for a configuration whose device has no type in Autotask; never translated.
QString autotaskDefault();

/// "Joins", "Is created", "Does not arrive", "Linked already"
QString outcomeText(const DeviceForecast &device);
/// Why: "Same name at this company", "Its site has no company".
QString reasonText(const DeviceForecast &device);
/// "As forecast", "Differs", "Not there yet", "Not compared"
QString fitText(ForecastFit fit);
/// What is other than forecast: "Type Server instead of Laptop". Of what does not differ, why it was forecast so.
QString differenceText(const DeviceComparison &device);

} // namespace trivet
