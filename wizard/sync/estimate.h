// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syncsample.h"

#include <QList>

#include <chrono>
#include <optional>

namespace trivet {

/// How long a sync will still take, by what was seen of it. World time throughout.
struct SyncEstimate
{
    std::optional<std::chrono::seconds> remaining = {}; ///< rounded up; none while paused, stalled or too early to tell
    std::optional<std::chrono::seconds> stalledFor = {}; ///< since the last new device, once several polls saw none
};

/// What holds the reading back, not the sync: while it lasts nothing can be foretold.
enum class SyncPause { None, HeldBack };

/// Pure. `samples` oldest first, one a poll or change; the last one is how it stands now.
SyncEstimate estimateSync(const QList<SyncSample> &samples, SyncPause pause);

/// For people: whole minutes below 10, then steps of 5 minutes, from one hour on of 15. Never less than was given.
std::chrono::seconds roundedUp(std::chrono::seconds exact);

} // namespace trivet
