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

QList<const datto_rmm::Device *> devicesWithoutSite(const JointTables &tables)
{
    QList<const datto_rmm::Device *> homeless;
    for (const datto_rmm::Device &device : tables.inventory().rmmDevices.rows) {
        if (!device.deleted && !tables.siteOf(device))
            homeless.append(&device);
    }
    return homeless;
}

QHash<QString, QString> olderRecords(const JointTables &tables)
{
    using Place = std::pair<const datto_rmm::Site *, QString>;
    const auto &devices = tables.inventory().rmmDevices.rows;
    QList<Place> places;
    places.reserve(devices.size());
    QHash<Place, const datto_rmm::Device *> latest;
    latest.reserve(devices.size());
    for (const datto_rmm::Device &device : devices) {
        places.append({tables.siteOf(device), device.hostname.trimmed().toCaseFolded()});
        if (device.deleted || places.constLast().second.isEmpty() || !device.lastSeen.isValid())
            continue;
        const datto_rmm::Device *&seenLast = latest[places.constLast()];
        if (!seenLast || device.lastSeen > seenLast->lastSeen)
            seenLast = &device;
    }
    QHash<QString, QString> older;
    for (qsizetype i = 0; i < devices.size(); ++i) {
        const datto_rmm::Device &device = devices[i];
        const auto &[site, name] = places[i];
        if (device.deleted || name.isEmpty() || !site || device.online || !device.lastSeen.isValid())
            continue;
        const datto_rmm::Device *current = latest.value(places[i]);
        if (device.lastSeen < current->lastSeen)
            older.insert(rmmUidKey(device.uid), rmmUidKey(current->uid));
    }
    return older;
}

QHash<QString, const datto_rmm::Device *> devicesByUid(const Inventory &inventory)
{
    QHash<QString, const datto_rmm::Device *> byUid;
    byUid.reserve(inventory.rmmDevices.rows.size());
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        const datto_rmm::Device *&slot = byUid[rmmUidKey(device.uid)];
        if (!slot || !device.deleted)
            slot = &device;
    }
    byUid.remove(QString());
    return byUid;
}

QString rmmUidKey(const QString &uid)
{
    // Nearly all are in lower case already, and a hundred thousand copies take their time.
    const bool isFolded =
        std::all_of(uid.begin(), uid.end(), [](QChar c) { return c.unicode() < 0x80 && (c < u'A' || c > u'Z'); });
    return isFolded ? uid : uid.toCaseFolded();
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

QList<DeviceTypeCount> deviceTypeCounts(const JointTables &tables)
{
    QHash<QString, DeviceTypeCount> byType;
    for (const datto_rmm::Device &device : tables.inventory().rmmDevices.rows) {
        const datto_rmm::Site *site = tables.siteOf(device);
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
