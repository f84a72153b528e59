// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/pill.h"
#include "ui/pages/finish/healthlist.h"

#include <QList>

namespace trivet {

class Guide;

/// The doctor's summary of a tenant: a row for each link, the worst of its checks in words; and one for what belongs to no
/// link, where that is not in order.
QList<HealthRow> healthRowsFor(const Guide &guide);
/// Counts of all checks: proved, confirmed, needing somebody, failed, unknown; those that are none are left out.
QList<PillView> healthPillsFor(const Guide &guide);

} // namespace trivet
