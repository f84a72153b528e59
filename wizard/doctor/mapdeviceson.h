// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"

#include <chrono>

namespace trivet::checks {

/// Existing devices are synced at most once in 24 h (reference vendors/datto_rmm/FACTS.md §11): earlier is not late.
inline constexpr std::chrono::hours syncPatience{24};

/// When Map Devices was switched on: as confirmed; else, where most devices are there, when the first of them came;
/// invalid where neither tells. Walks all devices.
QDateTime mapDevicesOn(const Facts &facts);

} // namespace trivet::checks
