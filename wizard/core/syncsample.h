// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace trivet {

/// One reading of a sync's progress, kept per link.
struct SyncSample
{
    QDateTime at;     ///< world time, UTC
    int arrived = 0;  ///< records seen on the far side
    int expected = 0; ///< records that should come
    bool operator==(const SyncSample &) const = default;
};

} // namespace trivet
