// SPDX-License-Identifier: Apache-2.0
#include "doctor/mapdeviceson.h"

#include "doctor/judgement.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/mostthere.h"

namespace trivet::checks {

QDateTime mapDevicesOn(const Facts &facts)
{
    if (facts.mapDevicesOnAt.isValid())
        return facts.mapDevicesOnAt;
    QDateTime first;
    qsizetype synced = 0;
    for (const autotask::ConfigurationItem &item : inventoryOf(facts).devices.rows) {
        const bool isEarlier = item.createDate.isValid() && (!first.isValid() || item.createDate < first);
        synced += isSynced(item) ? 1 : 0;
        if (isSynced(item) && isEarlier)
            first = item.createDate;
    }
    return isMostThere(synced, inventoryOf(facts).rmmDevices.rows.size()) ? first : QDateTime();
}

} // namespace trivet::checks
