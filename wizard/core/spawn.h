// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>

namespace trivet {

/// Starts a top-level task that nobody awaits. What escapes from it is logged instead of lost.
/// The owner of what the task touches must outlive it or cancel it.
void spawn(QCoro::Task<void> task);

} // namespace trivet
