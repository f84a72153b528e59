// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <chrono>

namespace trivet {

/// What reading everything of a vendor takes of its call limit and of time.
struct ReadCost
{
    VendorId vendor = VendorId::Autotask;
    int requests = 0; ///< 0 = not counted
    std::chrono::seconds duration{0};
    BudgetReading budget = {}; ///< the limit that it is taken from; without one where none is known
};

/// What a full reading is going to take of each vendor that is signed in: the pages of what was there before, or of
/// what the sign-ins counted, and what the checks need beside them. A list that was never counted is one page.
QList<ReadCost> expectedCost(const Inventory &inventory);
/// What the reading took that began at `begun` (UTC), until the last list of a vendor was there. Vendors of which
/// nothing came since are left out.
QList<ReadCost> paidCost(const Inventory &inventory, const QDateTime &begun);

} // namespace trivet
