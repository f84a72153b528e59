// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"
#include "inventory/joins/gluearrivals.h"

#include <chrono>
#include <optional>

namespace trivet {

/// How far IT Glue's first sync from Autotask seems to be. No API tells it (vendors/it_glue/FACTS.md §5): it is inferred.
struct GlueProgress
{
    enum class State {
        NotBegun, ///< no organization is linked
        Arriving,
        Settled,  ///< nothing more comes, though something is missing
        Complete, ///< everything expected is there
    };
    State state = State::NotBegun;
    GlueArrivals arrivals;
    /// Since something arrived last, world time; nothing when neither samples nor stamps tell.
    std::optional<std::chrono::minutes> quietFor;
};

/// Settled by samples: at least three without growth over five world minutes or more. Without that many samples, as in
/// a run from the command line, by IT Glue's stamps: no linked record changed for an hour.
GlueProgress glueProgress(const Facts &facts);

/// Devices are still being matched with Datto RMM: some wait for nothing but their turn, and the samples have not stood
/// still for five world minutes. Without samples nobody follows the link, and what is there is taken as it is.
bool isMatchingDevices(const Facts &facts);

} // namespace trivet
