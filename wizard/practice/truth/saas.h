// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/truth.h"

namespace trivet::practice {

class World;

/// Everything that a check of chapter 4 can notice in this world once SaaS Protection is connected. What is decided
/// inside IT Glue is left out of account, for no API shows it.
QList<PlantedFault> whatIsWrongInSaas(World &world);

} // namespace trivet::practice
