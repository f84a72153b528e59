// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/arrivals.h"

#include "inventory/joins/joins.h"

#include <algorithm>

namespace trivet {
namespace {

/// What the mapping says of each device type, looked up once instead of once a device.
class TypePlan
{
public:
    TypePlan(const Inventory &inventory, const QList<DeviceTypeMapping> &mapping)
    {
        QHash<QString, const autotask::Product *> productsByName;
        for (const autotask::Product &product : inventory.products.rows)
            productsByName.insert(product.name, &product);
        for (const DeviceTypeMapping &row : mapping) {
            m_hasMapping = true;
            if (!row.configurationItemType.isEmpty())
                m_typed.insert(row.deviceType);
            if (!inventory.products.isProof())
                continue;
            const autotask::Product *product = productsByName.value(row.productName, nullptr);
            if (product ? !product->isActive : !row.createProduct)
                m_unusable.insert(row.deviceType);
        }
    }

    /// Without any mapping nothing is known of it, and nothing is blamed on it.
    bool lacksType(const QString &deviceType) const { return m_hasMapping && !m_typed.contains(deviceType); }
    bool lacksProduct(const QString &deviceType) const { return m_unusable.contains(deviceType); }

private:
    bool m_hasMapping = false;
    QSet<QString> m_typed;
    QSet<QString> m_unusable;
};

enum class Record { Only, Older, Newer };

/// Which records are one of two that a device has which was set up anew. The newer one is told only where the older one
/// has a configuration item: that is what it is kept from.
QHash<QString, Record> recordsOfReimaged(const JointTables &tables)
{
    QHash<QString, Record> records;
    for (const auto &[uid, newer] : tables.olderRecords().asKeyValueRange()) {
        records.insert(uid, Record::Older);
        if (tables.itemsByRmmUid().contains(uid))
            records.insert(newer, Record::Newer);
    }
    return records;
}

std::optional<ArrivalGap> gapOf(const datto_rmm::Device &device, const SiteCompany &site,
                                const autotask::ConfigurationItem *item, const TypePlan &plan, Record record)
{
    if (item)
        return hasBlankType(*item) ? std::optional(ArrivalGap::ArrivedWithoutType) : std::nullopt;
    if (record == Record::Older)
        return ArrivalGap::OlderRecord;
    if (site.state == SiteCompanyState::NotMapped)
        return ArrivalGap::SiteNotMapped;
    if (plan.lacksType(device.category))
        return ArrivalGap::NoTypeMapped;
    if (site.state == SiteCompanyState::Missing || site.state == SiteCompanyState::Inactive)
        return ArrivalGap::CompanyInactive;
    if (site.state == SiteCompanyState::NotCustomer)
        return ArrivalGap::CompanyNotCustomer;
    if (plan.lacksProduct(device.category))
        return ArrivalGap::ProductUnusable;
    return record == Record::Newer ? ArrivalGap::HeldByOlderRecord : ArrivalGap::Waiting;
}

} // namespace

QList<const DeviceGap *> Arrivals::gapsOf(ArrivalGap kind) const
{
    QList<const DeviceGap *> found;
    for (const DeviceGap &gap : gaps) {
        if (gap.gap == kind)
            found.append(&gap);
    }
    return found;
}

Arrivals arrivals(const JointTables &tables, const QList<DeviceTypeMapping> &mapping)
{
    const Inventory &inventory = tables.inventory();
    Arrivals result;
    result.isKnown = inventory.rmmSites.isProof() && inventory.rmmDevices.isProof() && inventory.devices.isProof();

    const bool companiesAreProof = inventory.companies.isProof() && inventory.companyTypes.isProof();
    const TypePlan plan(inventory, mapping);
    const QHash<QString, Record> reimaged = recordsOfReimaged(tables);
    QHash<const datto_rmm::Site *, SiteCompany> sites;
    for (SiteCompany site : siteCompanies(inventory)) {
        // Companies that were not read cannot be blamed.
        if (!companiesAreProof && site.state != SiteCompanyState::NotMapped)
            site.state = SiteCompanyState::Good;
        sites.insert(site.site, site);
    }

    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        if (device.deleted)
            continue;
        const datto_rmm::Site *found = tables.siteOf(device);
        if (!found) {
            result.gaps.append({device.hostname, device.siteName, device.category, device.uid, ArrivalGap::SiteUnknown,
                                device.creationDate});
            continue;
        }
        const auto site = sites.constFind(found);
        if (site == sites.cend())
            continue;
        const autotask::ConfigurationItem *item = tables.itemOf(device);
        const Record record = reimaged.isEmpty() ? Record::Only : reimaged.value(rmmUidKey(device.uid), Record::Only);
        if (site->state != SiteCompanyState::NotMapped && (item || record != Record::Older)) {
            ++result.expected;
            if (item)
                ++result.arrived;
        }
        if (const auto gap = gapOf(device, *site, item, plan, record)) {
            const QString company = site->company                               ? site->company->name
                                    : site->site->autotaskCompanyName.isEmpty() ? site->site->name
                                                                                : site->site->autotaskCompanyName;
            result.gaps.append({device.hostname, company, device.category, device.uid, *gap, device.creationDate});
        }
    }
    std::stable_sort(result.gaps.begin(), result.gaps.end(),
                     [](const DeviceGap &left, const DeviceGap &right) { return left.gap < right.gap; });
    return result;
}

} // namespace trivet
