// SPDX-License-Identifier: Apache-2.0
#include "inventory/data/inventory.h"

namespace trivet {

Inventory::Reading Inventory::reading(DataSetId id) const
{
    return visitDataSet(*this, id, [](const auto &set) {
        return Reading{set.asOf, set.isWhole, set.problem, set.rows.size(), set.shortfall};
    });
}

} // namespace trivet
