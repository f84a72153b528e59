// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/matchforecast.h"
#include "names/namedifference.h"

#include <QString>

namespace trivet {

/// "Letter case differs", "Spaces and legal suffix differ"; empty for names that do not differ.
QString differenceText(const NameDifference &difference);
/// What an invisible character is called: "space at the end".
QString hiddenCharacterText(HiddenCharacter hidden);

/// Why a company or a configuration will fare as forecast.
QString outcomeText(const CompanyForecast &company);
QString outcomeText(const ConfigurationForecast &configuration);
/// Why a device of Autotask would come several times.
QString doubleText(const ItemDouble &item);

} // namespace trivet
