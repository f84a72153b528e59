// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace trivet {

/// Where nobody said that a sync is on: so much has arrived that it is. A few were left by an earlier connection.
constexpr bool isMostThere(qsizetype arrived, qsizetype expected)
{
    return expected > 0 && 2 * arrived >= expected;
}

} // namespace trivet
