// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/truth.h"

namespace trivet::practice {

class World;

/// Everything in this world that a check of the Autotask and Datto RMM link can notice, told by our own reading of
/// the rules and from what the simulator knows, not from what a client could see.
QList<PlantedFault> whatIsWrong(World &world);

} // namespace trivet::practice
