// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/doubleditems.h"

#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/serialnumbers.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace trivet {
namespace {

using Items = QList<const autotask::ConfigurationItem *>;

} // namespace

QList<DoubledItem> doubledItems(const Inventory &inventory)
{
    QMap<QString, Items> byUid;
    QMap<std::pair<qint64, QString>, Items> bySerial;
    const SerialNumbers serials(inventory);
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!item.isActive)
            continue;
        if (isSynced(item))
            byUid[rmmUidKey(item.rmmDeviceUid)].append(&item);
        if (const QString serial = serials.keyOf(item.serialNumber); !serial.isEmpty())
            bySerial[{item.companyId, serial}].append(&item);
    }
    QList<DoubledItem> doubled;
    QSet<const autotask::ConfigurationItem *> told;
    for (const Items &items : std::as_const(byUid)) {
        if (items.size() < 2)
            continue;
        doubled.append({DoubledItem::By::RmmUid, items});
        told += QSet<const autotask::ConfigurationItem *>(items.begin(), items.end());
    }
    for (const Items &items : std::as_const(bySerial)) {
        const bool isTold = std::all_of(items.begin(), items.end(), [&told](const auto *item) { return told.contains(item); });
        if (items.size() >= 2 && !isTold)
            doubled.append({DoubledItem::By::Serial, items});
    }
    return doubled;
}

QHash<qint64, QList<const autotask::ConfigurationItem *>> twinsOfItems(const Inventory &inventory)
{
    QHash<qint64, Items> twins;
    for (const DoubledItem &doubled : doubledItems(inventory)) {
        for (const autotask::ConfigurationItem *item : doubled.items) {
            for (const autotask::ConfigurationItem *other : doubled.items) {
                if (other != item)
                    twins[item->id].append(other);
            }
        }
    }
    return twins;
}

} // namespace trivet
