// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/joins.h"
#include "names/likeness.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

using ItemType = autotask::ConfigurationItemType;

QString typeLabel(const ItemType &type)
{
    return type.name.trimmed().isEmpty() ? QString::number(type.id) : type.name;
}

/// How a device type of Datto RMM stands.
struct TypeStand
{
    enum class Kind { Mapped, Open, Gone, ArrivedBlank, CannotTell };
    Kind kind = Kind::Open;
    QString chosen;
    int devices = 0;
};

struct SyncedCount
{
    int all = 0;
    int blank = 0;
};

QHash<QString, SyncedCount> syncedByDeviceType(const JointTables &tables)
{
    QHash<QString, SyncedCount> counts;
    for (const datto_rmm::Device &device : tables.inventory().rmmDevices.rows) {
        const autotask::ConfigurationItem *item = tables.itemOf(device);
        if (device.deleted || !item)
            continue;
        SyncedCount &count = counts[device.category];
        ++count.all;
        if (hasBlankType(*item))
            ++count.blank;
    }
    return counts;
}

/// By the mapping where the person made one, else by what became of the devices that have arrived: no API shows the
/// mapping page.
TypeStand standOf(const DeviceTypeCount &type, const Facts &facts, const QSet<QString> &activeNames,
                  const SyncedCount &synced)
{
    TypeStand stand;
    stand.devices = type.devices;
    for (const DeviceTypeMapping &row : facts.mapping) {
        if (row.deviceType != type.deviceType)
            continue;
        stand.chosen = row.configurationItemType;
        if (!stand.chosen.isEmpty())
            stand.kind = activeNames.contains(stand.chosen) ? TypeStand::Kind::Mapped : TypeStand::Kind::Gone;
        return stand;
    }
    if (!facts.mapping.isEmpty() || facts.mappingBaseline.at.isValid())
        return stand;
    if (synced.all == 0)
        stand.kind = TypeStand::Kind::CannotTell;
    else
        stand.kind = synced.blank == synced.all ? TypeStand::Kind::ArrivedBlank : TypeStand::Kind::Mapped;
    return stand;
}

} // namespace

Verdict activeTypes(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    qint64 active = 0;
    for (const ItemType &type : inventoryOf(facts).itemTypes.rows) {
        if (type.isActive)
            ++active;
    }
    const QString all = number(inventoryOf(facts).itemTypes.rows.size());
    if (inventoryOf(facts).itemTypes.rows.isEmpty())
        return wrong(spec, "no-types");
    return active > 0 ? passed(spec, "active-types", {number(active), all}) : wrong(spec, "none-active", {all});
}

Verdict doubledTypes(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    if (inventory.itemTypes.rows.isEmpty())
        return consequence(spec, "no-types", u"R01"_s);
    QHash<qint64, int> uses;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (item.isActive && !hasBlankType(item))
            ++uses[*item.configurationItemType];
    }

    QMap<QString, QList<const ItemType *>> alike;
    QList<const ItemType *> inactiveInUse;
    int devicesOnInactive = 0;
    for (const ItemType &type : inventory.itemTypes.rows) {
        const int devices = uses.value(type.id);
        if (!type.isActive && devices > 0) {
            inactiveInUse.append(&type);
            devicesOnInactive += devices;
        }
        const QString key = likenessKey(type.name);
        if (type.isActive && !key.isEmpty())
            alike[key].append(&type);
    }

    QList<const ItemType *> doubled;
    for (const auto &group : std::as_const(alike)) {
        if (group.size() > 1)
            doubled.append(group);
    }
    if (doubled.isEmpty() && inactiveInUse.isEmpty())
        return passed(spec, "names-distinct", {number(inventory.itemTypes.rows.size())});

    Verdict verdict;
    if (inactiveInUse.isEmpty())
        verdict =
            wrong(spec, "near-duplicates", {number(doubled.size()), typeLabel(*doubled[0]), typeLabel(*doubled[1])});
    else if (doubled.isEmpty())
        verdict = wrong(spec, "inactive-in-use",
                        {number(inactiveInUse.size()), number(devicesOnInactive), typeLabel(*inactiveInUse.first())});
    else
        verdict = wrong(spec, "duplicates-and-inactive", {number(doubled.size()), number(inactiveInUse.size())});
    for (const ItemType *type : doubled + inactiveInUse) {
        const RecordRef record = autotaskRecord(spec.entity, type->id, typeLabel(*type));
        if (!verdict.records.contains(record))
            verdict.records.append(record);
    }
    return verdict;
}

Verdict everyTypeMapped(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QSet<QString> activeNames;
    for (const ItemType &type : inventory.itemTypes.rows) {
        if (type.isActive)
            activeNames.insert(type.name);
    }
    const auto tables = tablesOf(facts);
    const auto synced = syncedByDeviceType(*tables);
    QMap<TypeStand::Kind, QList<RecordRef>> byKind;
    TypeStand firstGone;
    qint64 types = 0;
    qint64 devices = 0;
    qint64 allDevices = devicesWithoutSite(*tables).size();
    qint64 blankDevices = 0;
    for (const DeviceTypeCount &type : deviceTypeCounts(*tables)) {
        allDevices += type.devices;
        // Datto RMM's mapping page has no row for devices whose type it does not know.
        if (type.deviceType.isEmpty())
            continue;
        const TypeStand stand = standOf(type, facts, activeNames, synced.value(type.deviceType));
        ++types;
        devices += type.devices;
        if (stand.kind == TypeStand::Kind::Gone && firstGone.chosen.isEmpty())
            firstGone = stand;
        if (stand.kind == TypeStand::Kind::ArrivedBlank)
            blankDevices += synced.value(type.deviceType).blank;
        byKind[stand.kind].append({VendorId::DattoRmm, spec.entity, type.deviceType, type.deviceType});
    }
    if (types == 0)
        return unknown(spec, "no-devices");

    const QList<RecordRef> gone = byKind.value(TypeStand::Kind::Gone);
    const QList<RecordRef> blank = byKind.value(TypeStand::Kind::ArrivedBlank);
    const QList<RecordRef> open = byKind.value(TypeStand::Kind::Open);
    const QList<RecordRef> untold = byKind.value(TypeStand::Kind::CannotTell);
    Verdict verdict;
    if (!gone.isEmpty())
        verdict = wrong(spec, "type-gone", {number(gone.size()), gone.first().label, firstGone.chosen});
    else if (!blank.isEmpty())
        verdict = wrong(spec, "arrived-blank", {number(blank.size()), blank.first().label, number(blankDevices)});
    else if (!open.isEmpty())
        verdict = needsPerson(spec, "types-open", {number(open.size()), open.first().label, number(types)});
    else if (!untold.isEmpty())
        verdict = unknown(spec, "cannot-tell", {number(untold.size()), untold.first().label});
    else
        verdict = passed(spec, "all-mapped", {number(types), number(devices), number(allDevices)});
    verdict.records = gone + blank + open;
    verdict.source = facts.mapping.isEmpty() ? VerdictSource::Inferred : VerdictSource::Input;
    return verdict;
}

Verdict blankTypes(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    const auto tables = tablesOf(facts);
    qint64 synced = 0;
    QList<RecordRef> blank;
    QSet<QString> typed;
    QSet<QString> blankDeviceTypes;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!isSynced(item))
            continue;
        ++synced;
        const datto_rmm::Device *device = tables->deviceOf(item);
        const QString deviceType = device && inventory.rmmDevices.isKnown() ? device->category : QString();
        if (hasBlankType(item)) {
            blank.append(autotaskRecord(spec.entity, item.id, itemLabel(item)));
            blankDeviceTypes.insert(deviceType);
        } else {
            typed.insert(deviceType);
        }
    }
    if (synced == 0)
        return unknown(spec, "none-synced");
    if (blank.isEmpty())
        return passed(spec, "every-type-set", {number(synced)});
    Verdict verdict = wrong(spec, "blank-types", {number(blank.size()), number(synced)});
    verdict.records = blank;
    // Device types of which every device came blank were left open in the mapping.
    if (!blankDeviceTypes.contains(QString()) && !blankDeviceTypes.intersects(typed))
        verdict.because = u"R05"_s;
    return verdict;
}

} // namespace trivet::checks
