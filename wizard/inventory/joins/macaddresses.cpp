// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/macaddresses.h"

#include "inventory/joins/gluejoins.h"

#include <QHash>

namespace trivet {

ItemMacAddresses::ItemMacAddresses(const Inventory &inventory) : m_inventory(inventory), m_isShared{true}
{
    constexpr int devicesOfADock = 3;
    struct Use
    {
        int devices = 0;
        qint64 company = 0;
    };
    const auto &items = inventory.devices.rows;
    QHash<quint64, int> numbers;
    numbers.reserve(items.size());
    QList<Use> uses{Use()};
    m_ofItems.reserve(items.size());
    for (const autotask::ConfigurationItem &item : items) {
        const quint64 key = macKey(item.macAddress);
        int number = 0;
        if (key != 0) {
            int &known = numbers[key];
            if (known == 0) {
                known = static_cast<int>(uses.size());
                uses.append(Use());
                m_isShared.append(false);
            }
            number = known;
        }
        m_ofItems.append(number);
        if (!item.isActive)
            continue;
        Use &use = uses[number];
        const bool isOfSeveral = use.devices > 0 && use.company != item.companyId;
        use.company = item.companyId;
        if (++use.devices >= devicesOfADock || isOfSeveral)
            m_isShared[number] = true;
    }
}

int ItemMacAddresses::numberOf(const autotask::ConfigurationItem &item) const
{
    const int number = m_ofItems[&item - m_inventory.devices.rows.constData()];
    return m_isShared[number] ? 0 : number;
}

} // namespace trivet
