// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/truth.h"

namespace trivet::practice {

class World;

/// What Map Devices would do wrongly with devices that are not in Autotask yet, by what the admin set in Datto RMM:
/// R23.
void addForecastFaults(World &world, QList<PlantedFault> &found);

} // namespace trivet::practice
