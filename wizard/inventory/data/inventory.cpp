// SPDX-License-Identifier: Apache-2.0
#include "inventory/data/inventory.h"

#include <type_traits>

namespace trivet {

Inventory::Reading Inventory::reading(DataSetId id) const
{
    return visitDataSet(*this, id, [](const auto &set) {
        return Reading{set.asOf, set.isWhole, set.problem, set.rows.size(), set.shortfall, set.isKept};
    });
}

void copyDataSet(Inventory &to, const Inventory &from, DataSetId id)
{
    visitDataSet(to, id, [&from, id]<typename Row>(DataSet<Row> &target) {
        visitDataSet(from, id, [&target]<typename Other>(const DataSet<Other> &source) {
            if constexpr (std::is_same_v<Row, Other>)
                target = source;
        });
    });
}

} // namespace trivet
