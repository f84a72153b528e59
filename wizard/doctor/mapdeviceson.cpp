// SPDX-License-Identifier: Apache-2.0
#include "doctor/mapdeviceson.h"

#include "doctor/judgement.h"
#include "inventory/joins/joins.h"

namespace trivet::checks {

QDateTime mapDevicesOn(const Facts &facts)
{
    if (facts.mapDevicesOnAt.isValid())
        return facts.mapDevicesOnAt;
    QDateTime first;
    for (const autotask::ConfigurationItem &item : inventoryOf(facts).devices.rows) {
        const bool isEarlier = item.createDate.isValid() && (!first.isValid() || item.createDate < first);
        if (isSynced(item) && isEarlier)
            first = item.createDate;
    }
    return first;
}

} // namespace trivet::checks
