// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/plan.h"
#include "commands/readings.h"

namespace trivet::app {

/// A plan for each verdict that has a mend, or for this check's; those with nothing to write and nothing left out are not
/// there.
QList<Plan> plansOf(const Readings &readings, const QString &check);

/// One row for people: "HOST-1 configurationItemType: blank -> Workstation".
QString rowLine(const ChangeRow &row);

} // namespace trivet::app
