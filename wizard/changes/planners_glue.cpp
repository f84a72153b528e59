// SPDX-License-Identifier: Apache-2.0
// Organizations and configurations of IT Glue, and the serial numbers that configurations show of devices.
#include "changes/planners.h"

#include "inventory/joins/gluejoins.h"
#include "inventory/joins/serialnumbers.h"
#include "names/names.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trivet::planners {
namespace {

using it_glue::Configuration;

/// What a configuration still accepts while Autotask owns it (vendors/it_glue/FACTS.md §3.5).
constexpr std::array writableWhileSynced{"archived"_L1,
                                         "asset-tag"_L1,
                                         "notes"_L1,
                                         "purchased-at"_L1,
                                         "restricted"_L1,
                                         "serial-number"_L1,
                                         "warranty-expires-at"_L1,
                                         "mitp-device-expiration-date"_L1,
                                         "mitp-end-of-life-date"_L1};

QStringList namesOfClients(const Mend &mend, const PlanFacts &facts)
{
    const Asked clients(mend, VendorId::DattoSaas, "clients"_L1);
    QStringList names;
    for (const SaasDecision &decision : facts.saasDecisions) {
        if (decision.kind == SaasDecision::Kind::Create && clients.has(decision.clientId) &&
            !names.contains(decision.organizationName))
            names.append(decision.organizationName);
    }
    return names;
}

/// What of these is read, with what Autotask has for it.
struct SyncedField
{
    QLatin1StringView name;
    QString Configuration::*present;
    QString autotask::ConfigurationItem::*ofAutotask = nullptr; ///< none: Autotask has no such field
};

constexpr std::array syncedFields{
    SyncedField{"serial-number"_L1, &Configuration::serialNumber, &autotask::ConfigurationItem::serialNumber},
    SyncedField{"asset-tag"_L1, &Configuration::assetTag, &autotask::ConfigurationItem::referenceNumber},
    SyncedField{"warranty-expires-at"_L1, &Configuration::warrantyExpires,
                &autotask::ConfigurationItem::warrantyExpires},
    SyncedField{"purchased-at"_L1, &Configuration::purchased}};

bool hasSource(QLatin1StringView field)
{
    return std::any_of(syncedFields.begin(), syncedFields.end(),
                       [field](const SyncedField &each) { return each.name == field && each.ofAutotask; });
}

std::optional<QString> presentValue(const Configuration &configuration, const QString &field)
{
    for (const SyncedField &each : syncedFields) {
        if (each.name == field)
            return configuration.*each.present;
    }
    return std::nullopt;
}

/// Another serial number than Autotask's is replaced; what else is written is only filled in where IT Glue has nothing.
void setValuesOfAutotask(const Asked &asked, const Inventory &inventory, Plan &plan)
{
    const auto items = itemsById(inventory);
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        const auto id = linkedRemoteId(configuration.links);
        const autotask::ConfigurationItem *item = id ? items.value(*id, nullptr) : nullptr;
        if (!item || !asked.has(configuration.id))
            continue;
        const RecordRef record = recordOf(plan.kind, configuration.id, configuration.name);
        for (const SyncedField &field : syncedFields) {
            const QString &present = configuration.*field.present;
            const QString wanted = field.ofAutotask ? item->*field.ofAutotask : QString();
            const bool mayReplace = field.present == &Configuration::serialNumber || present.trimmed().isEmpty();
            if (mayReplace && !wanted.trimmed().isEmpty())
                addChange(plan, record, QByteArray(field.name.data(), field.name.size()), {present, present},
                          {wanted, wanted});
        }
    }
}

void setValues(const Mend &mend, const Asked &asked, const Inventory &inventory, Plan &plan)
{
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        if (asked.isAll() || !asked.has(configuration.id))
            continue;
        const RecordRef record = recordOf(plan.kind, configuration.id, configuration.name);
        for (auto value = mend.values.cbegin(); value != mend.values.cend(); ++value) {
            const bool isWritable = std::find(writableWhileSynced.begin(), writableWhileSynced.end(), value.key()) !=
                                    writableWhileSynced.end();
            const auto present = presentValue(configuration, value.key());
            if (!isWritable)
                leaveOut(plan, record, LeftOutReason::LockedBySync, value.key());
            else if (!present)
                leaveOut(plan, record, LeftOutReason::NotRead, value.key());
            else
                addChange(plan, record, value.key().toLatin1(), {*present, *present}, {value.value(), value.value()});
        }
    }
}

bool isOrphanedByLink(const Configuration &configuration)
{
    return std::any_of(configuration.links.begin(), configuration.links.end(),
                       [](const it_glue::AdapterLink &link) { return link.isAutotask() && link.orphaned; });
}

} // namespace

void createOrganizations(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.glueOrganizations))
        return;
    plan.base = inventory.glueOrganizations.rows.size();
    QStringList names = namesToMake(mend);
    if (names.isEmpty())
        names = namesOfClients(mend, facts);
    QHash<QString, QString> there;
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows)
        there.insert(squeezedName(organization.name), organization.name);
    for (const QString &name : std::as_const(names)) {
        const RecordRef record{plan.vendor(), plan.entity(), {}, name};
        const auto known = there.constFind(squeezedName(name));
        // IT Glue deletes an organization with all it holds: none is made where one might be meant.
        if (!inventory.glueOrganizations.isProof())
            leaveOut(plan, record, LeftOutReason::NotRead);
        else if (known != there.cend())
            leaveOut(plan, record, *known == name ? LeftOutReason::AlreadyThere : LeftOutReason::LooksAlike, *known);
        else
            addCreation(plan, name, {{u"name"_s, name}}, UndoKind::Never);
        there.insert(squeezedName(name), name);
    }
}

/// A mainboard was replaced: Datto RMM reads the new number, Autotask keeps the old one. A match of the wrong device looks
/// the same; then the host names differ, too, and a person has to look.
void setSerialNumbers(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.devices, inventory.glueConfigurations))
        return;
    plan.base = inventory.devices.rows.size();
    const Asked asked(mend, VendorId::ItGlue, configurationsEntity);
    const auto items = itemsById(inventory);
    const SerialNumbers serials(inventory);
    QSet<qint64> planned;
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        const auto id = autotaskRemoteId(configuration.links);
        const autotask::ConfigurationItem *item = id ? items.value(*id, nullptr) : nullptr;
        if (!item || !configuration.rmm || !asked.has(configuration.id) || planned.contains(item->id))
            continue;
        const QString read = configuration.rmm->serialNumber.trimmed();
        const QString ofRmm = serials.keyOf(read);
        const QString ofItem = serials.keyOf(item->serialNumber);
        if (ofRmm.isEmpty() || ofItem.isEmpty() || ofRmm == ofItem)
            continue;
        addChange(plan, deviceRecord(plan.kind, *item), "serialNumber", {item->serialNumber, item->serialNumber},
                  {read, read});
        plan.rows.last().isTicked =
            configuration.rmm->hostname.trimmed().compare(item->rmmHostname.trimmed(), Qt::CaseInsensitive) == 0;
        planned.insert(item->id);
    }
}

void setSyncedFields(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.glueConfigurations, inventory.devices))
        return;
    plan.base = inventory.glueConfigurations.rows.size();
    const Asked asked(mend, plan.vendor(), configurationsEntity);
    if (mend.values.isEmpty()) {
        setValuesOfAutotask(asked, inventory, plan);
        for (const QLatin1StringView field : writableWhileSynced) {
            if (!hasSource(field) && field != "archived"_L1) // that one has a plan of its own
                leaveOut(plan, {plan.vendor(), plan.entity(), {}, {}}, LeftOutReason::NoSource, field);
        }
    } else {
        setValues(mend, asked, inventory, plan);
    }
}

void archiveConfigurations(const Mend &mend, const PlanFacts &facts, Plan &plan)
{
    const Inventory &inventory = *facts.inventory;
    if (!restsOn(plan, mend, inventory.glueConfigurations, inventory.devices))
        return;
    plan.base = inventory.glueConfigurations.rows.size();
    const Asked asked(mend, plan.vendor(), configurationsEntity);
    const auto items = itemsById(inventory);
    for (const Configuration &configuration : inventory.glueConfigurations.rows) {
        const auto id = autotaskRemoteId(configuration.links);
        if (!id || !isAlive(configuration) || !asked.has(configuration.id))
            continue;
        const RecordRef record = recordOf(plan.kind, configuration.id, configuration.name);
        const autotask::ConfigurationItem *item = items.value(*id, nullptr);
        const bool isGone = isOrphanedByLink(configuration) || !item || !item->isActive;
        if (!isGone && !asked.isAll())
            leaveOut(plan, record, LeftOutReason::StillThere);
        else if (isGone && !item && !inventory.devices.isProof())
            leaveOut(plan, record, LeftOutReason::NotRead);
        else if (isGone)
            addChange(plan, record, "archived", {false, u"No"_s}, {true, u"Yes"_s});
    }
    if (!plan.rows.isEmpty())
        plan.portalSteps.append({PortalStepKind::MoveDocuments, {}});
}

} // namespace trivet::planners
