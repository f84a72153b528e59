// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budgetreading.h"
#include "sync/syncmonitor.h"

#include <QString>

namespace trivet {

/// "6 min", "2 h 10 min"; rounded, never "0 min".
QString durationText(std::chrono::seconds duration);
/// "14 min left, done by 11:18", or why there is no estimate.
QString remainingText(const SyncProgress &progress);
QString reasonText(NotThroughReason reason);
/// "Autotask API" and "2,310 of 10,000 calls this hour".
QString budgetLabel(const BudgetReading &reading);
QString budgetText(const BudgetReading &reading);

} // namespace trivet
