// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/synceditems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

RecordRef recordOf(const CheckSpec &spec, const autotask::ConfigurationItem &item)
{
    return autotaskRecord(spec.entity, item.id, itemLabel(item));
}

/// An overwrite option of 1.4 that a person decided against: what differs then, differs on purpose.
bool isSwitchedOff(const Facts &facts, AnswerId option)
{
    return facts.answers.value(option) == "false"_L1;
}

} // namespace

Verdict typesStillThere(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const QSet<qint64> types = provedItemTypes(inventory);
    if (types.isEmpty())
        return consequence(spec, "no-types", u"R01"_s);
    qint64 active = 0;
    qint64 typed = 0;
    qint64 firstType = 0;
    QList<RecordRef> dangling;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!item.isActive)
            continue;
        ++active;
        if (hasBlankType(item))
            continue;
        ++typed;
        if (!hasDeletedType(item, types))
            continue;
        if (dangling.isEmpty())
            firstType = *item.configurationItemType;
        dangling.append(recordOf(spec, item));
    }
    if (active == 0)
        return unknown(spec, "none-active");
    if (typed == 0)
        return nothingCompared(spec, active);
    if (dangling.isEmpty())
        return passed(spec, "types-there", {number(typed), number(active)});
    return withRecords(
        wrong(spec, "deleted-type", {number(dangling.size()), dangling.first().label, number(firstType)}), dangling);
}

Verdict noStaleDevices(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const QList<SyncedItem> all = tablesOf(facts)->syncedItems();
    if (all.isEmpty())
        return unknown(spec, "none-synced");
    // A whole list of nothing is no proof against every one of them.
    if (inventory.rmmDevices.rows.isEmpty())
        return emptyBase(spec, Base::Devices);
    QList<RecordRef> stale;
    for (const SyncedItem &synced : all) {
        if (!synced.device)
            stale.append(recordOf(spec, *synced.item));
    }
    if (stale.isEmpty())
        return passed(spec, "all-known", {number(all.size())});
    return withRecords(wrong(spec, "stale", {number(stale.size()), stale.first().label, number(all.size())}), stale);
}

Verdict withTheirCompany(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QList<SyncedItem> all = tablesOf(facts)->syncedItems();
    qint64 compared = 0;
    QString firstSite;
    QList<RecordRef> elsewhere;
    for (const SyncedItem &synced : all) {
        if (!synced.siteCompanyId())
            continue;
        ++compared;
        if (!synced.isWithOtherCompany())
            continue;
        if (elsewhere.isEmpty())
            firstSite = synced.site->name;
        elsewhere.append(recordOf(spec, *synced.item));
    }
    if (all.isEmpty())
        return unknown(spec, "none-synced");
    if (compared == 0)
        return nothingCompared(spec, all.size());
    if (elsewhere.isEmpty())
        return passed(spec, "with-their-company", {number(compared), number(all.size())});
    return withRecords(wrong(spec, "other-company", {number(elsewhere.size()), elsewhere.first().label, firstSite}),
                       elsewhere);
}

/// Compared with what the sync itself wrote beside them, so that a name changed an hour ago is no fault.
Verdict referencesFollow(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const bool areNamesFree = isSwitchedOff(facts, AnswerId::OverwriteName);
    const bool areNumbersFree = isSwitchedOff(facts, AnswerId::OverwriteNumber);
    if (areNamesFree && areNumbersFree) {
        Verdict verdict = passed(spec, "switched-off");
        verdict.source = VerdictSource::Input;
        return verdict;
    }
    qint64 synced = 0;
    qint64 compared = 0;
    qint64 names = 0;
    qint64 numbers = 0;
    QStringList first;
    QList<RecordRef> differing;
    for (const autotask::ConfigurationItem &item : inventoryOf(facts).devices.rows) {
        if (!item.isActive || !isSynced(item))
            continue;
        ++synced;
        const QString title = item.referenceTitle.trimmed();
        const QString id = item.referenceNumber.trimmed();
        const bool hasName = !areNamesFree && !item.rmmHostname.trimmed().isEmpty();
        const bool hasNumber = !areNumbersFree && item.rmmDeviceId != 0;
        compared += hasName || hasNumber ? 1 : 0;
        const bool isOtherName = hasName && title.compare(item.rmmHostname.trimmed(), Qt::CaseInsensitive) != 0;
        // The vendor does not say which of its two ids it writes.
        const bool isOtherNumber =
            hasNumber && id != QString::number(item.rmmDeviceId) && rmmUidKey(id) != rmmUidKey(item.rmmDeviceUid);
        if (!isOtherName && !isOtherNumber)
            continue;
        names += isOtherName ? 1 : 0;
        numbers += isOtherNumber ? 1 : 0;
        const QString shown = isOtherName ? title : id;
        if (differing.isEmpty())
            first = {itemLabel(item), shown.isEmpty() ? u"\u2013"_s : shown};
        differing.append(recordOf(spec, item));
    }
    if (synced == 0)
        return unknown(spec, "none-synced");
    if (compared == 0)
        return nothingCompared(spec, synced);
    if (differing.isEmpty())
        return passed(spec, "references-follow", {number(compared), number(synced)});
    const QByteArray finding = numbers == 0 ? "names-differ" : names == 0 ? "numbers-differ" : "both-differ";
    return withRecords(wrong(spec, finding, QStringList{number(differing.size())} + first), differing);
}

Verdict activeOnBothSides(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QList<SyncedItem> all = tablesOf(facts)->syncedItems();
    qint64 compared = 0;
    QList<RecordRef> deleted;
    QList<RecordRef> suspended;
    for (const SyncedItem &synced : all) {
        if (!synced.device)
            continue;
        ++compared;
        if (synced.device->deleted)
            deleted.append(recordOf(spec, *synced.item));
        else if (synced.device->suspended)
            suspended.append(recordOf(spec, *synced.item));
    }
    if (all.isEmpty())
        return unknown(spec, "none-synced");
    if (compared == 0)
        return nothingCompared(spec, all.size());
    const QList<RecordRef> records = deleted + suspended;
    if (records.isEmpty())
        return passed(spec, "states-agree", {number(compared), number(all.size())});
    if (!deleted.isEmpty() && !suspended.isEmpty())
        return withRecords(wrong(spec, "deleted-and-suspended",
                                 {number(deleted.size()), number(suspended.size()), records.first().label}),
                           records);
    return withRecords(
        wrong(spec, deleted.isEmpty() ? "suspended" : "deleted", {number(records.size()), records.first().label}),
        records);
}

Verdict customFieldsArrive(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const autotask::UdfSample sample = inventory.udfSample.rows.value(0);
    qint64 filled = 0;
    QList<RecordRef> fields;
    for (const autotask::UdfDefinition &field : inventory.udfs.rows) {
        if (field.udfType != autotask::deviceUdfType)
            continue;
        fields.append(autotaskRecord(spec.entity, field.id, field.name));
        filled += sample.filledOnSynced.contains(field.name) ? 1 : 0;
    }
    if (fields.isEmpty())
        return passed(spec, "no-fields", {number(inventory.udfs.rows.size())});
    if (sample.syncedRows == 0)
        return unknown(spec, "none-synced");
    if (filled > 0)
        return passed(spec, "values-arrive", {number(filled), number(fields.size()), number(sample.syncedRows)});
    return withRecords(wrong(spec, "none-arrive", {number(fields.size()), number(sample.syncedRows)}), fields);
}

} // namespace trivet::checks
