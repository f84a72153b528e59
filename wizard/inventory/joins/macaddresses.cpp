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
    QHash<QString, Use> uses;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        const QString key = item.isActive ? macKey(item.macAddress) : QString();
        if (key.isEmpty())
            continue;
        Use &use = uses[key];
        const bool isOfSeveral = use.devices > 0 && use.company != item.companyId;
        use.company = item.companyId;
        if (++use.devices >= devicesOfADock || isOfSeveral)
            m_shared.insert(key);
    }
}

QString ItemMacAddresses::keyOf(const QString &macAddress) const
{
    const QString key = macKey(macAddress);
    return m_shared.contains(key) ? QString() : key;
}

} // namespace trivet
