// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/doubleditems.h"

#include "inventory/joins/joins.h"
#include "inventory/joins/macaddresses.h"
#include "inventory/joins/serialnumbers.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace trivet {
namespace {

using Items = QList<const autotask::ConfigurationItem *>;
/// What devices have in common at one company.
using Mark = std::pair<qint64, QString>;

/// Two devices on one dock show its address, and each its own serial number.
bool areOfOneSerial(const Items &items, const SerialNumbers &serials)
{
    QSet<QString> keys;
    for (const autotask::ConfigurationItem *item : items) {
        const QString key = serials.keyOf(item->serialNumber);
        if (!key.isEmpty())
            keys.insert(key);
    }
    return keys.size() < 2;
}

} // namespace

QList<DoubledItem> doubledItems(const Inventory &inventory)
{
    QMap<QString, Items> byUid;
    QMap<Mark, Items> bySerial;
    QMap<Mark, Items> byMac;
    const SerialNumbers serials(inventory);
    const ItemMacAddresses macs(inventory);
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!item.isActive)
            continue;
        if (isSynced(item))
            byUid[rmmUidKey(item.rmmDeviceUid)].append(&item);
        if (const QString serial = serials.keyOf(item.serialNumber); !serial.isEmpty())
            bySerial[{item.companyId, serial}].append(&item);
        if (const QString mac = macs.keyOf(item.macAddress); !mac.isEmpty())
            byMac[{item.companyId, mac}].append(&item);
    }
    QList<DoubledItem> doubled;
    QSet<const autotask::ConfigurationItem *> told;
    const auto tell = [&](DoubledItem::By by, const Items &items) {
        const bool isTold =
            std::all_of(items.begin(), items.end(), [&told](const auto *item) { return told.contains(item); });
        if (items.size() < 2 || isTold)
            return;
        doubled.append({by, items});
        told += QSet<const autotask::ConfigurationItem *>(items.begin(), items.end());
    };
    for (const Items &items : std::as_const(byUid))
        tell(DoubledItem::By::RmmUid, items);
    for (const Items &items : std::as_const(bySerial))
        tell(DoubledItem::By::Serial, items);
    for (const Items &items : std::as_const(byMac)) {
        if (areOfOneSerial(items, serials))
            tell(DoubledItem::By::Mac, items);
    }
    return doubled;
}

QHash<qint64, ItemTwins> twinsOfItems(const Inventory &inventory)
{
    QHash<qint64, ItemTwins> twins;
    for (const DoubledItem &doubled : doubledItems(inventory)) {
        for (const autotask::ConfigurationItem *item : doubled.items) {
            const bool isNew = !twins.contains(item->id);
            ItemTwins &slot = twins[item->id];
            if (isNew)
                slot.by = doubled.by;
            for (const autotask::ConfigurationItem *other : doubled.items) {
                if (other != item && !slot.others.contains(other))
                    slot.others.append(other);
            }
        }
    }
    return twins;
}

qsizetype identifiedItems(const Inventory &inventory)
{
    const SerialNumbers serials(inventory);
    const ItemMacAddresses macs(inventory);
    return std::count_if(
        inventory.devices.rows.begin(), inventory.devices.rows.end(), [&](const autotask::ConfigurationItem &item) {
            return item.isActive &&
                   (!serials.keyOf(item.serialNumber).isEmpty() || !macs.keyOf(item.macAddress).isEmpty());
        });
}

} // namespace trivet
