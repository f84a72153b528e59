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

QList<SyncedItem> syncedItems(const JointTables &tables)
{
    const auto &rows = tables.inventory().devices.rows;
    QList<SyncedItem> items;
    items.reserve(rows.size());
    for (const autotask::ConfigurationItem &item : rows) {
        if (!item.isActive || !isSynced(item))
            continue;
        const datto_rmm::Device *device = tables.deviceOf(item);
        items.append({&item, device, device ? tables.siteOf(*device) : nullptr});
    }
    return items;
}

} // namespace trivet
