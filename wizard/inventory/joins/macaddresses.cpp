// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/macaddresses.h"

#include "inventory/joins/gluejoins.h"

#include <QHash>

namespace trivet {

ItemMacAddresses::ItemMacAddresses(const Inventory &inventory)
{
    constexpr int devicesOfADock = 3;
    struct Use
    {
        int devices = 0;
        qint64 company = 0;
    };
    QHash<quint64, Use> uses;
    uses.reserve(inventory.devices.rows.size());
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        const quint64 key = item.isActive ? macKey(item.macAddress) : 0;
        if (key == 0)
            continue;
        Use &use = uses[key];
        const bool isOfSeveral = use.devices > 0 && use.company != item.companyId;
        use.company = item.companyId;
        if (++use.devices >= devicesOfADock || isOfSeveral)
            m_shared.insert(key);
    }
}

quint64 ItemMacAddresses::keyOf(const QString &macAddress) const
{
    const quint64 key = macKey(macAddress);
    return m_shared.contains(key) ? 0 : key;
}

} // namespace trivet
