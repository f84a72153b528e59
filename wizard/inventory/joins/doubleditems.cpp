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
/// What devices have in common at one company: the company, and the number of a serial number or a MAC address.
using Mark = std::pair<qint64, quint64>;

/// Two devices on one dock show its address, and each its own serial number.
bool areOfOneSerial(const Items &items, const SerialNumbers &serials)
{
    QSet<int> numbers;
    for (const autotask::ConfigurationItem *item : items) {
        if (const int number = serials.numberOf(item->serialNumber))
            numbers.insert(number);
    }
    return numbers.size() < 2;
}

/// Items by what they have in common; most have it alone.
template <typename Key>
class AlikeItems
{
public:
    explicit AlikeItems(qsizetype size) { m_first.reserve(size); }

    void add(const Key &key, const autotask::ConfigurationItem &item)
    {
        const autotask::ConfigurationItem *&first = m_first[key];
        if (!first) {
            first = &item;
            return;
        }
        Items &items = m_groups[key];
        if (items.isEmpty())
            items.append(first);
        items.append(&item);
    }
    /// Two or more each, in the order of their keys.
    const QMap<Key, Items> &groups() const { return m_groups; }

private:
    QHash<Key, const autotask::ConfigurationItem *> m_first;
    QMap<Key, Items> m_groups;
};

} // namespace

QList<DoubledItem> doubledItems(const JointTables &tables)
{
    const SerialNumbers &serials = tables.serialNumbers();
    const ItemMacAddresses &macs = tables.itemMacAddresses();
    const auto &rows = tables.inventory().devices.rows;
    AlikeItems<QString> byUid(rows.size());
    AlikeItems<Mark> bySerial(rows.size());
    AlikeItems<Mark> byMac(rows.size());
    for (const autotask::ConfigurationItem &item : rows) {
        if (!item.isActive)
            continue;
        if (isSynced(item))
            byUid.add(rmmUidKey(item.rmmDeviceUid), item);
        if (const int serial = serials.numberOf(item.serialNumber))
            bySerial.add({item.companyId, serial}, item);
        if (const quint64 mac = macs.keyOf(item.macAddress))
            byMac.add({item.companyId, mac}, item);
    }
    QList<DoubledItem> doubled;
    QSet<const autotask::ConfigurationItem *> told;
    const auto tell = [&](DoubledItem::By by, const Items &items) {
        const bool isTold =
            std::all_of(items.begin(), items.end(), [&told](const auto *item) { return told.contains(item); });
        if (isTold)
            return;
        doubled.append({by, items});
        told += QSet<const autotask::ConfigurationItem *>(items.begin(), items.end());
    };
    for (const Items &items : byUid.groups())
        tell(DoubledItem::By::RmmUid, items);
    for (const Items &items : bySerial.groups())
        tell(DoubledItem::By::Serial, items);
    for (const Items &items : byMac.groups()) {
        if (areOfOneSerial(items, serials))
            tell(DoubledItem::By::Mac, items);
    }
    return doubled;
}

QHash<qint64, ItemTwins> twinsOfItems(const QList<DoubledItem> &doubledItems)
{
    QHash<qint64, ItemTwins> twins;
    for (const DoubledItem &doubled : doubledItems) {
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

qsizetype identifiedItems(const JointTables &tables)
{
    const SerialNumbers &serials = tables.serialNumbers();
    const ItemMacAddresses &macs = tables.itemMacAddresses();
    const auto &items = tables.inventory().devices.rows;
    return std::count_if(items.begin(), items.end(), [&](const autotask::ConfigurationItem &item) {
        return item.isActive && (serials.numberOf(item.serialNumber) || macs.keyOf(item.macAddress));
    });
}

} // namespace trivet
