// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/doubleditems.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/macaddresses.h"
#include "inventory/joins/serialnumbers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

/// The items of all of these, each once.
QList<RecordRef> recordsOf(const CheckSpec &spec, const QList<DoubledItem> &doubled)
{
    QList<RecordRef> records;
    QSet<qint64> told;
    for (const DoubledItem &one : doubled) {
        for (const autotask::ConfigurationItem *item : one.items) {
            if (told.contains(item->id))
                continue;
            told.insert(item->id);
            records.append(autotaskRecord(spec.entity, item->id, itemLabel(*item)));
        }
    }
    return records;
}

/// Records, name of the first, devices that they are.
Verdict heldTwice(const CheckSpec &spec, const QByteArray &finding, const QList<DoubledItem> &doubled)
{
    const QList<RecordRef> records = recordsOf(spec, doubled);
    return withRecords(wrong(spec, finding, {number(records.size()), records.first().label, number(doubled.size())}),
                       records);
}

qsizetype activeItems(const Inventory &inventory)
{
    return std::count_if(inventory.devices.rows.begin(), inventory.devices.rows.end(),
                         [](const autotask::ConfigurationItem &item) { return item.isActive; });
}

} // namespace

Verdict eachDeviceOnce(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto synced =
        std::count_if(inventory.devices.rows.begin(), inventory.devices.rows.end(),
                      [](const autotask::ConfigurationItem &item) { return item.isActive && isSynced(item); });
    if (synced == 0)
        return unknown(spec, "none-synced");
    QList<DoubledItem> doubled = tablesOf(facts)->doubledItems();
    doubled.removeIf([](const DoubledItem &one) { return one.by != DoubledItem::By::RmmUid; });
    return doubled.isEmpty() ? passed(spec, "each-once", {number(synced)}) : heldTwice(spec, "held-twice", doubled);
}

Verdict noLikelyDoubles(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const qsizetype active = activeItems(inventory);
    if (active == 0)
        return unknown(spec, "none-active");
    const qsizetype identified = identifiedItems(*tablesOf(facts));
    if (identified == 0)
        return nothingCompared(spec, active);
    // One device of Datto RMM that stands here twice is R14's.
    QList<DoubledItem> doubled = tablesOf(facts)->doubledItems();
    doubled.removeIf([](const DoubledItem &one) { return one.by == DoubledItem::By::RmmUid; });
    if (doubled.isEmpty())
        return passed(spec, "none-alike", {number(identified), number(active)});
    const bool isBySerial = std::any_of(doubled.begin(), doubled.end(),
                                        [](const DoubledItem &one) { return one.by == DoubledItem::By::Serial; });
    return heldTwice(spec, isBySerial ? "same-serial" : "same-mac", doubled);
}

Verdict noMadeUpIdentities(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto tables = tablesOf(facts);
    const ItemMacAddresses &macs = tables->itemMacAddresses();
    qint64 compared = 0;
    QString example;
    QList<RecordRef> madeUp;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        const QString serial = item.serialNumber.trimmed();
        const QString mac = item.macAddress.trimmed();
        if (!item.isActive || (serial.isEmpty() && mac.isEmpty()))
            continue;
        ++compared;
        const bool isSerialOfNone =
            !serial.isEmpty() && tables->serialNumbers().keyOf(serial, SerialNumbers::Scope::Autotask).isEmpty();
        const bool isMacOfNone = !mac.isEmpty() && macs.numberOf(item) == 0;
        if (!isSerialOfNone && !isMacOfNone)
            continue;
        if (madeUp.isEmpty())
            example = isSerialOfNone ? serial : mac;
        madeUp.append(autotaskRecord(spec.entity, item.id, itemLabel(item)));
    }
    const qsizetype active = activeItems(inventory);
    if (active == 0)
        return unknown(spec, "none-active");
    if (compared == 0)
        return nothingCompared(spec, active);
    if (madeUp.isEmpty())
        return passed(spec, "all-real", {number(compared), number(active)});
    return withRecords(wrong(spec, "made-up", {number(madeUp.size()), madeUp.first().label, example, number(compared)}),
                       madeUp);
}

} // namespace trivet::checks
