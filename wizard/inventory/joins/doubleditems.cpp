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
using Mark = std::pair<qint64, int>;

/// Two devices on one dock show its address, and each its own serial number.
bool areOfOneSerial(const Items &items, const SerialNumbers &serials)
{
    QSet<int> numbers;
    for (const autotask::ConfigurationItem *item : items) {
        if (const int number = serials.numberOf(*item))
            numbers.insert(number);
    }
    return numbers.size() < 2;
}

/// Items by the number of what they have in common; most have it alone. A number is never of two companies.
class AlikeItems
{
public:
    explicit AlikeItems(int end) : m_first(end) {}

    void add(int number, const autotask::ConfigurationItem &item)
    {
        if (number == 0)
            return;
        const autotask::ConfigurationItem *&first = m_first[number];
        if (!first) {
            first = &item;
            return;
        }
        Items &items = m_groups[{item.companyId, number}];
        if (items.isEmpty())
            items.append(first);
        items.append(&item);
    }
    /// Two or more each, by company.
    const QMap<Mark, Items> &groups() const { return m_groups; }

private:
    QList<const autotask::ConfigurationItem *> m_first;
    QMap<Mark, Items> m_groups;
};

/// Active items of one device of Datto RMM, two or more each, by its uid.
QMap<QString, Items> itemsOfOneDevice(const JointTables &tables)
{
    QMap<QString, Items> groups;
    const auto &rows = tables.inventory().devices.rows;
    for (const autotask::ConfigurationItem &item : rows) {
        if (!item.isActive || !isSynced(item))
            continue;
        const QString uid = rmmUidKey(item.rmmDeviceUid);
        const autotask::ConfigurationItem *best = tables.itemsByRmmUid().value(uid);
        if (best != &item)
            groups[uid].append(&item);
    }
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        group->append(tables.itemsByRmmUid().value(group.key())); // an active one, as they are
        std::sort(group->begin(), group->end());                  // as they stand in the list
    }
    return groups;
}

} // namespace

QList<DoubledItem> doubledItems(const JointTables &tables)
{
    const SerialNumbers &serials = tables.serialNumbers();
    const ItemMacAddresses &macs = tables.itemMacAddresses();
    AlikeItems bySerial(serials.end());
    AlikeItems byMac(macs.end());
    for (const autotask::ConfigurationItem &item : tables.inventory().devices.rows) {
        if (!item.isActive)
            continue;
        bySerial.add(serials.numberOf(item), item);
        byMac.add(macs.numberOf(item), item);
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
    const QMap<QString, Items> byUid = itemsOfOneDevice(tables);
    for (const Items &items : byUid)
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
        return item.isActive && (serials.numberOf(item) || macs.numberOf(item));
    });
}

} // namespace trivet
