// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/synceditems.h"

#include "inventory/joins/joins.h"

namespace trivet {

std::optional<qint64> SyncedItem::siteCompanyId() const
{
    return site && isCustomerSite(*site) ? mappedCompanyId(*site) : std::nullopt;
}

bool SyncedItem::isWithOtherCompany() const
{
    const auto company = siteCompanyId();
    return company && *company != item->companyId;
}

QList<SyncedItem> syncedItems(const Inventory &inventory)
{
    QHash<QString, const datto_rmm::Device *> devices;
    devices.reserve(inventory.rmmDevices.rows.size());
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows)
        devices.insert(rmmUidKey(device.uid), &device);
    const SiteFinder sites(inventory.rmmSites.rows);
    QList<SyncedItem> items;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!item.isActive || !isSynced(item))
            continue;
        const datto_rmm::Device *device = devices.value(rmmUidKey(item.rmmDeviceUid), nullptr);
        items.append({&item, device, device ? sites.siteOf(*device) : nullptr});
    }
    return items;
}

} // namespace trivet
