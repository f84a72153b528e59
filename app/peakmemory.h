// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace trivet::app {

/// The most memory this process ever had at once; 0 where the system does not tell.
qint64 peakMemoryBytes();

} // namespace trivet::app
