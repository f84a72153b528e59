// SPDX-License-Identifier: Apache-2.0
#include "guide/mappingdraft.h"

#include "inventory/joins.h"
#include "inventory/suggestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {

QList<DeviceTypeMapping> draftMapping(const Inventory &inventory, const QList<DeviceTypeMapping> &present)
{
    if (!inventory.rmmDevices.isProof() || !inventory.rmmSites.isProof() || !inventory.itemTypes.isProof())
        return present;
    QList<DeviceTypeMapping> rows;
    for (const DeviceTypeCount &type : deviceTypeCounts(inventory)) {
        const auto known = std::find_if(present.begin(), present.end(), [&type](const DeviceTypeMapping &row) {
            return row.deviceType == type.deviceType;
        });
        if (known != present.end()) {
            rows.append(*known);
            continue;
        }
        rows.append({.deviceType = type.deviceType,
                     .createProduct = true,
                     .productName = createdProductName(type.deviceType),
                     .configurationItemType = suggestItemType(type.deviceType, inventory).best});
    }
    return rows;
}

QString draftMaterialCode(const Inventory &inventory)
{
    for (const autotask::BillingCode &code : inventory.materialCodes.rows) {
        if (code.isActive && code.name.compare(u"Hardware"_s, Qt::CaseInsensitive) == 0)
            return code.name;
    }
    return {};
}

} // namespace trivet
