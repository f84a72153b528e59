// SPDX-License-Identifier: Apache-2.0
// Devices of Autotask: their types, and whether they are active.
#include "changes/devicetypes.h"
#include "changes/planners.h"

#include "inventory/joins/doubleditems.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "names/likeness.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::planners {
namespace {

using Item = autotask::ConfigurationItem;
using ItemType = autotask::ConfigurationItemType;

constexpr auto typeField = "configurationItemType";
constexpr auto activeField = "isActive";

FieldValue typeValue(const ItemType &type)
{
    return {type.id, type.name};
}

FieldValue presentType(const Item &item, const QHash<qint64, const ItemType *> &types)
{
    if (hasBlankType(item))
        return {};
    const ItemType *type = types.value(*item.configurationItemType, nullptr);
    return {*item.configurationItemType, type ? type->name : QString::number(*item.configurationItemType)};
}

/// The mend's devices; configurations of IT Glue stand for the devices that they are linked to, types for all.
class AskedDevices
{
public:
    AskedDevices(const Mend &mend, const Inventory &inventory) : m_asked(mend, VendorId::Autotask, devicesEntity)
    {
        const Asked configurations(mend, VendorId::ItGlue, configurationsEntity);
        for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
            const auto id = autotaskRemoteId(configuration.links);
            if (id && !configurations.isAll() && configurations.has(configuration.id))
                m_linked.insert(*id);
        }
        const bool namesTypes = std::any_of(mend.records.begin(), mend.records.end(), [](const RecordRef &record) {
            return record.entity == itemTypesEntity || record.entity == deviceTypesEntity;
        });
        m_hasAll = m_asked.isAll() || (namesTypes && m_asked.ids().isEmpty() && m_linked.isEmpty());
    }
    bool has(qint64 id) const { return m_hasAll || m_asked.has(id) || m_linked.contains(id); }
    bool isAll() const { return m_hasAll; }

private:
    Asked m_asked;
    QSet<qint64> m_linked;
    bool m_hasAll = false;
};

/// A product whose devices came without a type brings more of them until its default is set.
void askForDefaults(Plan &plan, const Inventory &inventory, const QHash<qint64, const ItemType *> &typeByProduct)
{
    const auto products = productsById(inventory);
    QMap<QString, QString> defaults;
    for (auto entry = typeByProduct.cbegin(); entry != typeByProduct.cend(); ++entry) {
        if (const autotask::Product *product = products.value(entry.key(), nullptr))
            defaults.insert(product->name, entry.value()->name);
    }
    for (auto entry = defaults.cbegin(); entry != defaults.cend(); ++entry)
        plan.portalSteps.append({PortalStepKind::SetDefaultType, {entry.key(), entry.value()}});
}

// ---- which type takes another's place

/// From the id that devices have to the type they get: what a person said, else the like-named active type that most
/// devices have. Ids of inactive and deleted types without one are absent, as are those that may stay.
QHash<qint64, const ItemType *> placeTakers(const Mend &mend, const Inventory &inventory)
{
    const auto types = itemTypesById(inventory);
    QHash<qint64, int> uses;
    for (const Item &item : inventory.devices.rows) {
        if (item.isActive && !hasBlankType(item))
            ++uses[*item.configurationItemType];
    }
    QHash<QString, const ItemType *> kept;
    for (const ItemType &type : inventory.itemTypes.rows) {
        if (!type.isActive || type.name.trimmed().isEmpty())
            continue;
        const ItemType *&best = kept[likenessKey(type.name)];
        if (!best || uses.value(type.id) > uses.value(best->id))
            best = &type;
    }
    QHash<qint64, const ItemType *> takers;
    for (const ItemType &type : inventory.itemTypes.rows) {
        const ItemType *taker = kept.value(likenessKey(type.name), nullptr);
        if (taker && taker->id != type.id)
            takers.insert(type.id, taker);
    }
    for (auto said = mend.values.cbegin(); said != mend.values.cend(); ++said) {
        const ItemType *taker = types.value(said.value().toLongLong(), nullptr);
        if (taker && taker->isActive)
            takers.insert(said.key().toLongLong(), taker);
    }
    return takers;
}

QList<FieldValue> activeTypes(const Inventory &inventory)
{
    QList<FieldValue> active;
    for (const ItemType &type : inventory.itemTypes.rows) {
        if (type.isActive && !type.name.trimmed().isEmpty())
            active.append(typeValue(type));
    }
    std::sort(active.begin(), active.end(), [](const FieldValue &left, const FieldValue &right) {
        return left.shown.localeAwareCompare(right.shown) < 0;
    });
    return active;
}

// ---- devices that are there twice, or no longer elsewhere

struct Stale
{
    QSet<qint64> ids;
    bool isKnown = false;
};

/// Active devices that Datto RMM no longer has, or has deleted.
Stale staleDevices(const Inventory &inventory)
{
    Stale stale;
    stale.isKnown = inventory.rmmDevices.isProof() && !inventory.rmmDevices.rows.isEmpty();
    if (!stale.isKnown)
        return stale;
    QSet<QString> living;
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        if (!device.deleted)
            living.insert(rmmUidKey(device.uid));
    }
    for (const Item &item : inventory.devices.rows) {
        if (item.isActive && isSynced(item) && !living.contains(rmmUidKey(item.rmmDeviceUid)))
            stale.ids.insert(item.id);
    }
    return stale;
}

/// The group of each doubled device, by the device's id.
QHash<qint64, QString> doubledGroups(const Inventory &inventory)
{
    QHash<qint64, QString> groups;
    for (const DoubledItem &doubled : doubledItems(inventory)) {
        const QString name = u"same-%1"_s.arg(doubled.items.first()->id);
        for (const Item *item : doubled.items) {
            if (!groups.contains(item->id))
                groups.insert(item->id, name);
        }
    }
    return groups;
}

/// Rows of one group one after the other, so that a person can compare them.
void standTogether(Plan &plan)
{
    QMap<QString, QList<ChangeRow>> groups;
    for (const ChangeRow &row : std::as_const(plan.rows))
        groups[row.group].append(row);
    QList<ChangeRow> rows = groups.take({});
    for (const ChangeRow &row : std::as_const(plan.rows))
        rows += groups.take(row.group);
    plan.rows = rows;
}

/// A group protects only where all of it is in sight.
void keepWholeGroups(Plan &plan, const QHash<qint64, QString> &groups)
{
    QHash<QString, int> missing;
    for (const QString &group : groups)
        ++missing[group];
    for (const ChangeRow &row : std::as_const(plan.rows))
        --missing[row.group];
    for (ChangeRow &row : plan.rows) {
        if (missing.value(row.group) > 0)
            row.group.clear();
    }
}

} // namespace

void setDeviceTypes(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.devices, inventory.itemTypes, inventory.rmmDevices))
        return;
    plan.base = inventory.devices.rows.size();
    const AskedDevices asked(mend, inventory);
    const DeviceTypes types(facts);
    QHash<qint64, const ItemType *> defaults;
    for (const Item &item : inventory.devices.rows) {
        if (!isSynced(item) || !hasBlankType(item) || !asked.has(item.id))
            continue;
        const RecordRef record = deviceRecord(plan.kind, item);
        const TypeChoice choice = types.choiceFor(item);
        if (!choice.type) {
            leaveOut(plan, record, choice.reason, choice.argument);
            continue;
        }
        defaults.insert(item.productId, choice.type);
        addChange(plan, record, typeField, {}, typeValue(*choice.type));
    }
    askForDefaults(plan, inventory, defaults);
}

void retagDevices(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.devices, inventory.itemTypes) || !inventory.itemTypes.isProof())
        return;
    plan.base = inventory.devices.rows.size();
    const AskedDevices asked(mend, inventory);
    const Asked askedTypes(mend, VendorId::Autotask, itemTypesEntity);
    const auto types = itemTypesById(inventory);
    const auto takers = placeTakers(mend, inventory);
    const QList<FieldValue> choices = activeTypes(inventory);
    const DeviceTypes byMapping(facts);
    for (const Item &item : inventory.devices.rows) {
        if (hasBlankType(item) || !item.isActive || !asked.has(item.id))
            continue;
        const qint64 id = *item.configurationItemType;
        if (!askedTypes.isAll() && !askedTypes.ids().isEmpty() && !askedTypes.has(id))
            continue;
        const ItemType *present = types.value(id, nullptr);
        const ItemType *taker = takers.value(id, nullptr);
        const bool isUsable = present && present->isActive;
        if (isUsable && !taker)
            continue;
        if (!taker)
            taker = byMapping.choiceFor(item).type;
        const RecordRef record = deviceRecord(plan.kind, item);
        if (!taker) {
            const QString name = presentType(item, types).shown;
            leaveOut(plan, record, LeftOutReason::NoTargetType, name);
            ask(plan, {PlanQuestion::Kind::TypeInstead, QString::number(id), name, choices});
        } else {
            addChange(plan, record, typeField, presentType(item, types), typeValue(*taker));
        }
    }
}

void deactivateDevices(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.devices))
        return;
    plan.base = inventory.devices.rows.size();
    const AskedDevices asked(mend, inventory);
    const Asked askedRmm(mend, VendorId::DattoRmm, "devices"_L1);
    const bool isSelection = mend.why.isEmpty() && !mend.records.isEmpty();
    const bool offersDoubles = mend.why.isEmpty() || mend.why == "R14"_L1;
    const bool offersStale = mend.why.isEmpty() || mend.why == "R17"_L1 || mend.why == "R21"_L1;
    const Stale stale = staleDevices(inventory);
    const auto groups = doubledGroups(inventory);
    for (const Item &item : inventory.devices.rows) {
        if (!asked.has(item.id))
            continue;
        const RecordRef record = deviceRecord(plan.kind, item);
        const bool isWrong =
            (offersDoubles && groups.contains(item.id)) || (offersStale && stale.ids.contains(item.id));
        if (!isWrong && !isSelection) {
            if (!asked.isAll())
                leaveOut(plan, record, stale.isKnown ? LeftOutReason::StillThere : LeftOutReason::NotRead);
            continue;
        }
        const qsizetype rows = plan.rows.size();
        addChange(plan, record, activeField, activeValue(item.isActive), activeValue(false));
        if (plan.rows.size() > rows) {
            plan.rows.last().group = groups.value(item.id);
            plan.rows.last().isTicked = false; // which of them, only a person can tell
        }
    }
    keepWholeGroups(plan, groups);
    standTogether(plan);
}

} // namespace trivet::planners
