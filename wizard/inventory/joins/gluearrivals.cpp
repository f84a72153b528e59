// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/gluearrivals.h"

#include "inventory/joins/customertypes.h"
#include "inventory/joins/doubleditems.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/rmmaddress.h"
#include "inventory/joins/serialnumbers.h"
#include "names/namedifference.h"

#include <QSet>

#include <algorithm>

namespace trivet {
namespace {

QString itemName(const autotask::ConfigurationItem &item)
{
    return item.rmmHostname.isEmpty() ? item.referenceTitle : item.rmmHostname;
}

QSet<QString> unlinkedNameKeys(const Inventory &inventory)
{
    QSet<QString> keys;
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows) {
        if (!organization.primary && !isLinked(organization))
            keys.insert(overlookedNameKey(organization.name));
    }
    return keys;
}

/// Companies that ought to have an organization matched by Datto RMM, with their names: a mapped customer site with a device
/// on it.
QHash<qint64, QString> companiesWithDevices(const JointTables &tables)
{
    const Inventory &inventory = tables.inventory();
    QSet<const datto_rmm::Site *> sitesInUse;
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        if (!device.deleted)
            sitesInUse.insert(tables.siteOf(device));
    }
    QHash<qint64, QString> companies;
    for (const datto_rmm::Site &site : inventory.rmmSites.rows) {
        const auto company = mappedCompanyId(site);
        if (company && isCustomerSite(site) && sitesInUse.contains(&site))
            companies.insert(*company, site.autotaskCompanyName);
    }
    return companies;
}

template <typename Gap>
void sortGaps(QList<Gap> &gaps)
{
    // The kinds' order in their enum is that of the list.
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap &left, const Gap &right) {
        return left.kind != right.kind ? left.kind < right.kind : left.reason < right.reason;
    });
}

RmmGlueGapReason reasonOf(const it_glue::Configuration &configuration, const autotask::ConfigurationItem &item,
                          const it_glue::Organization *organization, const JointTables &tables)
{
    if (organization && organization->rmmCompanies.isEmpty())
        return RmmGlueGapReason::OrganizationNotMatched;
    const QString serial = tables.serialNumbers().keyOf(configuration.serialNumber);
    const QString itemSerial = tables.serialNumbers().keyOf(item.serialNumber);
    const quint64 mac = macKey(configuration.macAddress.isEmpty() ? item.macAddress : configuration.macAddress);
    if (serial.isEmpty())
        return mac == 0 ? RmmGlueGapReason::NoSerialNorMac : RmmGlueGapReason::NoSerial;
    if (!itemSerial.isEmpty() && itemSerial != serial)
        return RmmGlueGapReason::SerialDiffers;
    return tables.sharedMacKeys().contains(mac) ? RmmGlueGapReason::MacShared : RmmGlueGapReason::Waiting;
}

using Configurations = QHash<qint64, const it_glue::Configuration *>;

/// Of the items that are one device, the one whose configuration Datto RMM is matched with, else the first that has one.
const autotask::ConfigurationItem *bestSeen(const autotask::ConfigurationItem *item, const ItemTwins &twins,
                                            const Configurations &configurations)
{
    const auto rankOf = [&configurations](const autotask::ConfigurationItem &candidate) {
        const it_glue::Configuration *configuration = configurations.value(candidate.id, nullptr);
        if (!configuration || !isLinked(*configuration) || !isAlive(*configuration))
            return 0;
        return configuration->rmm && isOfDattoRmm(*configuration->rmm) ? 2 : 1;
    };
    const autotask::ConfigurationItem *best = item;
    for (const autotask::ConfigurationItem *other : twins.others) {
        if (rmmUidKey(other->rmmDeviceUid) == rmmUidKey(item->rmmDeviceUid) && rankOf(*other) > rankOf(*best))
            best = other;
    }
    return best;
}

} // namespace

GlueArrivals glueArrivals(const JointTables &tables)
{
    const Inventory &inventory = tables.inventory();
    GlueArrivals result;
    result.isKnown = inventory.companies.isProof() && inventory.companyTypes.isProof() &&
                     CustomerTypes(inventory).isKnown() && inventory.devices.isProof() &&
                     inventory.glueOrganizations.isProof() && inventory.glueConfigurations.isProof();

    const auto organizations = linkedOrganizationByCompany(inventory);
    const auto &configurations = tables.configurationsByItemId();
    const auto types = itemTypesById(inventory);
    const QSet<qint64> provedTypes = provedItemTypes(inventory);
    const QSet<QString> nearNames = unlinkedNameKeys(inventory);
    const auto exactNames = organizationsByName(inventory);

    QHash<qint64, const autotask::Company *> customers;
    for (const autotask::Company *company : customerCompanies(inventory)) {
        customers.insert(company->id, company);
        ++result.organizationsExpected;
        if (organizations.contains(company->id)) {
            ++result.organizationsArrived;
            continue;
        }
        const bool isNear = !exactNames.contains(company->name) && nearNames.contains(overlookedNameKey(company->name));
        result.gaps.append({GlueGap::Kind::Company,
                            company->id,
                            company->name,
                            company->name,
                            {},
                            isNear ? GlueGapReason::NameDiffers : GlueGapReason::Waiting});
    }

    QSet<qint64> arrivedTypes;
    QSet<qint64> startedCompanies;
    QList<const autotask::ConfigurationItem *> missing;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        const autotask::Company *company = customers.value(item.companyId, nullptr);
        if (!company || !item.isActive || !isSynced(item))
            continue;
        if (hasBlankType(item) || hasDeletedType(item, provedTypes)) {
            result.gaps.append(
                {GlueGap::Kind::Device, item.id, itemName(item), company->name, {}, GlueGapReason::BlankType});
            continue;
        }
        ++result.configurationsExpected;
        const it_glue::Configuration *configuration = configurations.value(item.id, nullptr);
        if (!configuration || !isLinked(*configuration)) {
            missing.append(&item);
            continue;
        }
        ++result.configurationsArrived;
        arrivedTypes.insert(*item.configurationItemType);
        startedCompanies.insert(item.companyId);
    }
    const auto twins = missing.isEmpty() ? QHash<qint64, ItemTwins>() : tables.twinsOfItems();
    const auto isThereByTwin = [&twins, &configurations](const autotask::ConfigurationItem &item) {
        const auto others = twins.value(item.id).others;
        return std::any_of(others.begin(), others.end(),
                           [&configurations](const auto *other) { return configurations.contains(other->id); });
    };
    for (const autotask::ConfigurationItem *item : std::as_const(missing)) {
        const qint64 type = *item->configurationItemType;
        const autotask::ConfigurationItemType *known = types.value(type, nullptr);
        GlueGapReason reason = GlueGapReason::Waiting;
        if (!organizations.contains(item->companyId))
            reason = GlueGapReason::CompanyNotLinked;
        else if (isThereByTwin(*item))
            reason = GlueGapReason::DoubledItem;
        else if (startedCompanies.contains(item->companyId) && !arrivedTypes.contains(type))
            reason = GlueGapReason::TypeNotSynced;
        result.gaps.append({GlueGap::Kind::Device, item->id, itemName(*item), customers.value(item->companyId)->name,
                            known ? known->name : QString(), reason});
    }
    sortGaps(result.gaps);
    return result;
}

RmmGlueArrivals rmmGlueArrivals(const JointTables &tables)
{
    const Inventory &inventory = tables.inventory();
    RmmGlueArrivals result;
    result.isKnown = inventory.rmmSites.isProof() && inventory.rmmDevices.isProof() && inventory.devices.isProof() &&
                     inventory.glueOrganizations.isProof() && inventory.glueConfigurations.isProof();

    const QHash<qint64, QString> companies = companiesWithDevices(tables);
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows) {
        const auto company = linkedRemoteId(organization.links);
        if (!company || !companies.contains(*company))
            continue;
        ++result.organizationsExpected;
        if (!organization.rmmCompanies.isEmpty())
            ++result.organizationsMatched;
        else
            // Exactly alike they match by themselves; what differs is a suggestion that waits for a person.
            result.gaps.append({RmmGlueGap::Kind::Organization,
                                organization.name,
                                organization.name,
                                {},
                                organization.id,
                                organization.name == companies.value(*company)
                                    ? RmmGlueGapReason::Waiting
                                    : RmmGlueGapReason::OrganizationNotMatched});
    }

    const auto &configurations = tables.configurationsByItemId();
    const auto &twins = tables.twinsOfItems();
    const auto organizations = organizationsById(inventory);
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        const datto_rmm::Site *site = tables.siteOf(device);
        if (device.deleted || !site || !isCustomerSite(*site) || !mappedCompanyId(*site))
            continue;
        RmmGlueGap gap{RmmGlueGap::Kind::Device, device.hostname, site->autotaskCompanyName, device.uid};
        const autotask::ConfigurationItem *item = tables.itemOf(device);
        if (!item || !item->isActive) {
            gap.reason = RmmGlueGapReason::NotInAutotask;
            result.gaps.append(gap);
            continue;
        }
        if (const auto twin = twins.constFind(item->id); twin != twins.cend())
            item = bestSeen(item, *twin, configurations);
        const it_glue::Configuration *configuration = configurations.value(item->id, nullptr);
        if (!configuration || !isLinked(*configuration) || !isAlive(*configuration)) {
            gap.reason = RmmGlueGapReason::NotInItGlue;
            result.gaps.append(gap);
            continue;
        }
        ++result.devicesExpected;
        if (configuration->rmm && isOfDattoRmm(*configuration->rmm)) {
            ++result.devicesMatched;
            continue;
        }
        const it_glue::Organization *organization = organizations.value(configuration->organizationId, nullptr);
        gap.organization = organization ? organization->name : configuration->organizationName;
        gap.glueId = configuration->id;
        gap.reason = reasonOf(*configuration, *item, organization, tables);
        result.gaps.append(gap);
    }
    sortGaps(result.gaps);
    return result;
}

} // namespace trivet
