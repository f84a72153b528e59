// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/joins.h"

#include "inventory/joins/customertypes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

template <typename Key, typename Row, typename KeyOf>
QHash<Key, const Row *> rowsByKey(const QList<Row> &rows, KeyOf keyOf)
{
    QHash<Key, const Row *> byKey;
    byKey.reserve(rows.size());
    for (const Row &row : rows)
        byKey.insert(keyOf(row), &row);
    return byKey;
}

/// Of two devices with one RMM uid, the one that people work with.
bool isBetterTwin(const autotask::ConfigurationItem &candidate, const autotask::ConfigurationItem &former)
{
    if (candidate.isActive != former.isActive)
        return candidate.isActive;
    return candidate.id > former.id;
}

} // namespace

std::optional<qint64> mappedCompanyId(const datto_rmm::Site &site)
{
    bool isNumber = false;
    const qint64 id = site.autotaskCompanyId.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

bool isCustomerSite(const datto_rmm::Site &site)
{
    return !site.isSystem;
}

bool isSynced(const autotask::ConfigurationItem &item)
{
    return !item.rmmDeviceUid.isEmpty();
}

bool hasBlankType(const autotask::ConfigurationItem &item)
{
    return item.configurationItemType.value_or(0) == 0;
}

QHash<qint64, const autotask::Company *> companiesById(const Inventory &inventory)
{
    return rowsByKey<qint64>(inventory.companies.rows, [](const autotask::Company &row) { return row.id; });
}

QHash<qint64, const autotask::ConfigurationItemType *> itemTypesById(const Inventory &inventory)
{
    return rowsByKey<qint64>(inventory.itemTypes.rows,
                             [](const autotask::ConfigurationItemType &row) { return row.id; });
}

QSet<qint64> provedItemTypes(const Inventory &inventory)
{
    QSet<qint64> ids;
    if (inventory.itemTypes.isProof()) {
        for (const autotask::ConfigurationItemType &type : inventory.itemTypes.rows)
            ids.insert(type.id);
    }
    return ids;
}

bool hasDeletedType(const autotask::ConfigurationItem &item, const QSet<qint64> &provedTypes)
{
    return !hasBlankType(item) && !provedTypes.isEmpty() && !provedTypes.contains(*item.configurationItemType);
}

QHash<qint64, const autotask::Product *> productsById(const Inventory &inventory)
{
    return rowsByKey<qint64>(inventory.products.rows, [](const autotask::Product &row) { return row.id; });
}

SiteFinder::SiteFinder(const QList<datto_rmm::Site> &sites)
{
    for (const datto_rmm::Site &site : sites) {
        m_byUid.insert(rmmUidKey(site.uid), &site);
        m_byId.insert(site.id, &site);
        m_byName.insert(site.name, m_byName.contains(site.name) ? nullptr : &site);
    }
}

const datto_rmm::Site *SiteFinder::siteOf(const datto_rmm::Device &device) const
{
    if (!device.siteUid.isEmpty()) {
        if (const auto *site = m_byUid.value(rmmUidKey(device.siteUid)))
            return site;
    }
    if (device.siteId != 0) {
        if (const auto *site = m_byId.value(device.siteId))
            return site;
    }
    return device.siteName.isEmpty() ? nullptr : m_byName.value(device.siteName);
}

QList<const datto_rmm::Device *> devicesWithoutSite(const Inventory &inventory)
{
    const SiteFinder sites(inventory.rmmSites.rows);
    QList<const datto_rmm::Device *> homeless;
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        if (!device.deleted && !sites.siteOf(device))
            homeless.append(&device);
    }
    return homeless;
}

QHash<QString, QString> olderRecords(const Inventory &inventory)
{
    const SiteFinder sites(inventory.rmmSites.rows);
    QHash<std::pair<const datto_rmm::Site *, QString>, const datto_rmm::Device *> latest;
    const auto placeOf = [&sites](const datto_rmm::Device &device) {
        return std::pair(sites.siteOf(device), device.hostname.trimmed().toCaseFolded());
    };
    const auto isNamed = [](const datto_rmm::Device &device) { return !device.deleted && !device.hostname.trimmed().isEmpty(); };
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        if (!isNamed(device) || !device.lastSeen.isValid())
            continue;
        const datto_rmm::Device *&seenLast = latest[placeOf(device)];
        if (!seenLast || device.lastSeen > seenLast->lastSeen)
            seenLast = &device;
    }
    QHash<QString, QString> older;
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        const auto place = placeOf(device);
        if (!isNamed(device) || !place.first || device.online || !device.lastSeen.isValid())
            continue;
        const datto_rmm::Device *current = latest.value(place);
        if (device.lastSeen < current->lastSeen)
            older.insert(rmmUidKey(device.uid), rmmUidKey(current->uid));
    }
    return older;
}

QString rmmUidKey(const QString &uid)
{
    return uid.toCaseFolded();
}

QHash<QString, const autotask::ConfigurationItem *> itemsByRmmUid(const Inventory &inventory)
{
    QHash<QString, const autotask::ConfigurationItem *> byUid;
    byUid.reserve(inventory.devices.rows.size());
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!isSynced(item))
            continue;
        const autotask::ConfigurationItem *&slot = byUid[rmmUidKey(item.rmmDeviceUid)];
        if (!slot || isBetterTwin(item, *slot))
            slot = &item;
    }
    return byUid;
}

QList<SiteCompany> siteCompanies(const Inventory &inventory)
{
    const auto companies = companiesById(inventory);
    const CustomerTypes customers(inventory);
    QList<SiteCompany> result;
    for (const datto_rmm::Site &site : inventory.rmmSites.rows) {
        if (!isCustomerSite(site))
            continue;
        SiteCompany row{&site, nullptr, SiteCompanyState::NotMapped};
        if (const auto companyId = mappedCompanyId(site)) {
            row.company = companies.value(*companyId, nullptr);
            if (!row.company)
                row.state = SiteCompanyState::Missing;
            else if (row.company->id == 0)
                row.state = SiteCompanyState::Own;
            else if (!row.company->isActive)
                row.state = SiteCompanyState::Inactive;
            else if (customers.isKnown() && !customers.contains(row.company->companyType))
                row.state = SiteCompanyState::NotCustomer;
            else
                row.state = SiteCompanyState::Good;
        }
        result.append(row);
    }
    return result;
}

QList<DeviceTypeCount> deviceTypeCounts(const Inventory &inventory)
{
    const SiteFinder sites(inventory.rmmSites.rows);
    QHash<QString, DeviceTypeCount> byType;
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        const datto_rmm::Site *site = sites.siteOf(device);
        if (device.deleted || !site || !isCustomerSite(*site))
            continue;
        DeviceTypeCount &count = byType[device.category];
        count.deviceType = device.category;
        ++count.devices;
        if (mappedCompanyId(*site))
            ++count.onMappedSites;
    }
    QList<DeviceTypeCount> counts = byType.values();
    std::sort(counts.begin(), counts.end(), [](const DeviceTypeCount &left, const DeviceTypeCount &right) {
        return left.devices != right.devices ? left.devices > right.devices : left.deviceType < right.deviceType;
    });
    return counts;
}

} // namespace trivet
