// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/jointtables.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <optional>

/// Joins across the two vendors. Pure; made for one snapshot, read on any thread.
namespace trivet {

/// Autotask's company id of a Datto RMM site; nothing when not mapped or not a number.
std::optional<qint64> mappedCompanyId(const datto_rmm::Site &site);

/// A site of a customer: system sites are never counted as unmapped (reference vendors/datto_rmm/FACTS.md §9).
bool isCustomerSite(const datto_rmm::Site &site);

/// Came from Datto RMM: carries the RMM's uid.
bool isSynced(const autotask::ConfigurationItem &item);

/// Comes up as "Autotask Default" in IT Glue.
bool hasBlankType(const autotask::ConfigurationItem &item);

/// Lookup tables by id; pointers reach into the inventory's lists and live as long as it.
QHash<qint64, const autotask::Company *> companiesById(const Inventory &inventory);
QHash<qint64, const autotask::ConfigurationItemType *> itemTypesById(const Inventory &inventory);
/// Ids of the types that Autotask has, inactive ones too; none while they were not read whole.
QSet<qint64> provedItemTypes(const Inventory &inventory);
/// Has a type that Autotask no longer has, which IT Glue shows like none. Never where no type is proved.
bool hasDeletedType(const autotask::ConfigurationItem &item, const QSet<qint64> &provedTypes);
QHash<qint64, const autotask::Product *> productsById(const Inventory &inventory);

/// Finds the site of a device by every key that a device names it with: uid, number, and the name where one site has it.
/// Pointers reach into `sites`, which has to live as long.
class SiteFinder
{
public:
    explicit SiteFinder(const QList<datto_rmm::Site> &sites);
    const datto_rmm::Site *siteOf(const datto_rmm::Device &device) const;

private:
    QHash<QString, const datto_rmm::Site *> m_byUid;
    QHash<qint64, const datto_rmm::Site *> m_byId;
    QHash<QString, const datto_rmm::Site *> m_byName; ///< nullptr where several have it
};

/// Devices of Datto RMM that join to no site of the list, deleted ones left out: they can be compared with nothing.
QList<const datto_rmm::Device *> devicesWithoutSite(const JointTables &tables);

/// A device that was set up anew comes as a second record of the same host name on the same site; the one that was seen
/// last is the device, the others are what is left of it: not online, and seen earlier. From the uid of each such older
/// record to that of the device, as rmmUidKey().
QHash<QString, QString> olderRecords(const JointTables &tables);

/// Autotask device of an RMM uid, case-insensitive; of several the active, newest one.
QHash<QString, const autotask::ConfigurationItem *> itemsByRmmUid(const Inventory &inventory);
/// Device of Datto RMM of an uid; of several one that is not deleted.
QHash<QString, const datto_rmm::Device *> devicesByUid(const Inventory &inventory);
QString rmmUidKey(const QString &uid);

/// What stands behind a site's mapping. NotCustomer only where it is known which type means customer.
enum class SiteCompanyState {
    NotMapped,
    Missing,
    Inactive,
    NotCustomer,
    Own, ///< the MSP itself, company 0: its own machines, or a slip (decision 88)
    Good,
};
struct SiteCompany
{
    const datto_rmm::Site *site = nullptr;
    const autotask::Company *company = nullptr;
    SiteCompanyState state = SiteCompanyState::NotMapped;
};
/// Every customer site, in the vendor's order.
QList<SiteCompany> siteCompanies(const Inventory &inventory);

/// Device types of Datto RMM in use on customer sites, deleted devices left out; most devices first.
struct DeviceTypeCount
{
    QString deviceType; ///< deviceType.category exactly as read; may be empty
    int devices = 0;
    int onMappedSites = 0;
    bool operator==(const DeviceTypeCount &) const = default;
};
QList<DeviceTypeCount> deviceTypeCounts(const JointTables &tables);

} // namespace trivet
