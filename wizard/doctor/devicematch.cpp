// SPDX-License-Identifier: Apache-2.0
#include "doctor/devicematch.h"

#include "inventory/joins/gluejoins.h"

#include <algorithm>

namespace trivet::checks {
namespace {

/// What identifies a device, each comparable or not.
class Agreement
{
public:
    void compare(const QString &left, const QString &right)
    {
        if (left.isEmpty() || right.isEmpty())
            return;
        ++(left == right ? m_agreeing : m_differing);
    }
    void agree() { ++m_agreeing; }
    bool isAny() const { return m_agreeing + m_differing > 0; }
    bool isOfAnother() const { return m_differing > 1 || (m_differing == 1 && m_agreeing == 0); }

private:
    int m_agreeing = 0;
    int m_differing = 0;
};

QString nameKey(const QString &name)
{
    // "HOST.example.local" is HOST.
    const QString folded = name.trimmed().toCaseFolded();
    return folded.left(folded.indexOf(u'.'));
}

QString firstOf(const QString &first, const QString &second)
{
    return first.trimmed().isEmpty() ? second : first;
}

} // namespace

DeviceMatcher::DeviceMatcher(const JointTables &tables)
    : m_tables(tables), m_addresses(tables.inventory()), m_sites(tables.inventory().rmmSites.rows),
      m_organizations(organizationsById(tables.inventory()))
{
}

DeviceMatch DeviceMatcher::judge(const it_glue::Configuration &configuration) const
{
    const it_glue::RmmRecord &record = *configuration.rmm;
    const auto id = linkedRemoteId(configuration.links);
    const autotask::ConfigurationItem *item = id ? m_tables.itemsById().value(*id, nullptr) : nullptr;
    const datto_rmm::Device *device = m_addresses.behind(record.externalUrl);

    DeviceMatch match;
    match.isAddressRead = device != nullptr;
    Agreement agreement;
    if (item && device && isSynced(*item)) {
        match.isCompared = true;
        if (rmmUidKey(item->rmmDeviceUid) != rmmUidKey(device->uid)) {
            match.behind = device->hostname;
            match.fault = isOfOtherCustomer(configuration, *device) ? DeviceMatch::Fault::OtherOrganization
                                                                    : DeviceMatch::Fault::OtherDevice;
            return match;
        }
        agreement.agree();
    }

    const QString itemName = item ? item->rmmHostname : QString();
    agreement.compare(nameKey(record.hostname), nameKey(firstOf(itemName, firstOf(configuration.hostname, configuration.name))));
    const SerialNumbers &serials = m_tables.serialNumbers();
    agreement.compare(serials.keyOf(record.serialNumber),
                      serials.keyOf(firstOf(item ? item->serialNumber : QString(), configuration.serialNumber)));
    const QString mac = macKey(firstOf(item ? item->macAddress : QString(), configuration.macAddress));
    const QSet<QString> &sharedMacs = m_tables.sharedMacKeys();
    QStringList macs;
    for (const QString &address : record.macAddresses) {
        const QString key = macKey(address);
        if (!key.isEmpty() && !sharedMacs.contains(key))
            macs.append(key);
    }
    if (!macs.isEmpty() && !mac.isEmpty() && !sharedMacs.contains(mac))
        agreement.compare(mac, macs.contains(mac) ? mac : macs.first());

    match.isCompared = match.isCompared || agreement.isAny();
    if (agreement.isOfAnother()) {
        match.fault = DeviceMatch::Fault::Disagrees;
        match.behind = firstOf(record.hostname, record.name);
    }
    return match;
}

bool DeviceMatcher::isOfOtherCustomer(const it_glue::Configuration &configuration, const datto_rmm::Device &device) const
{
    const it_glue::Organization *organization = m_organizations.value(configuration.organizationId, nullptr);
    const auto company = organization ? linkedRemoteId(organization->links) : std::nullopt;
    const datto_rmm::Site *site = m_sites.siteOf(device);
    const auto siteCompany = site ? mappedCompanyId(*site) : std::nullopt;
    return company && siteCompany && *company != *siteCompany;
}

} // namespace trivet::checks
