// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/readcost.h"

namespace trivet {

/// "Reading everything takes about 2 min. Autotask: 33 calls, less than 1 % of an hour's. Datto RMM: ..."; empty
/// without a vendor.
QString expectedCostText(const QList<ReadCost> &costs);
/// "The latest reading took 48 s. Autotask: 33 calls in 4 s. ..."
QString paidCostText(const QList<ReadCost> &costs);

} // namespace trivet
