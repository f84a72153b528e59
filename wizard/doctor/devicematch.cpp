// SPDX-License-Identifier: Apache-2.0
#include "doctor/devicematch.h"

#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/serialnumbers.h"

#include <QVarLengthArray>

#include <algorithm>

namespace trivet::checks {
namespace {

/// What identifies a device, each comparable or not.
class Agreement
{
public:
    void compare(QStringView left, QStringView right)
    {
        if (!left.isEmpty() && !right.isEmpty())
            take(left.compare(right, Qt::CaseInsensitive) == 0);
    }
    void take(bool isAlike) { ++(isAlike ? m_agreeing : m_differing); }
    bool isAny() const { return m_agreeing + m_differing > 0; }
    bool isOfAnother() const { return m_differing > 1 || (m_differing == 1 && m_agreeing == 0); }

private:
    int m_agreeing = 0;
    int m_differing = 0;
};

/// "HOST.example.local" is HOST.
QStringView plainHost(QStringView name)
{
    const QStringView host = name.trimmed();
    return host.left(host.indexOf(u'.'));
}

QString firstOf(const QString &first, const QString &second)
{
    return first.trimmed().isEmpty() ? second : first;
}

} // namespace

DeviceMatcher::DeviceMatcher(const JointTables &tables)
    : m_tables(tables), m_organizations(organizationsById(tables.inventory()))
{
}

DeviceMatch DeviceMatcher::judge(const it_glue::Configuration &configuration) const
{
    const it_glue::RmmRecord &record = *configuration.rmm;
    const autotask::ConfigurationItem *item = m_tables.itemOf(configuration);
    const datto_rmm::Device *device = m_tables.deviceBehind(configuration);

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
        agreement.take(true);
    }

    const QString itemName = item ? item->rmmHostname : QString();
    const QString name = firstOf(itemName, firstOf(configuration.hostname, configuration.name));
    agreement.compare(plainHost(record.hostname), plainHost(name));
    const SerialNumbers &serials = m_tables.serialNumbers();
    agreement.compare(serials.keyOf(record.serialNumber),
                      serials.keyOf(firstOf(item ? item->serialNumber : QString(), configuration.serialNumber)));
    const quint64 mac = macKey(firstOf(item ? item->macAddress : QString(), configuration.macAddress));
    const QSet<quint64> &sharedMacs = m_tables.sharedMacKeys();
    QVarLengthArray<quint64, 8> macs;
    for (const QString &address : record.macAddresses) {
        const quint64 key = macKey(address);
        if (key != 0 && !sharedMacs.contains(key))
            macs.append(key);
    }
    if (!macs.isEmpty() && mac != 0 && !sharedMacs.contains(mac))
        agreement.take(macs.contains(mac));

    match.isCompared = match.isCompared || agreement.isAny();
    if (agreement.isOfAnother()) {
        match.fault = DeviceMatch::Fault::Disagrees;
        match.behind = firstOf(record.hostname, record.name);
    }
    return match;
}

bool DeviceMatcher::isOfOtherCustomer(const it_glue::Configuration &configuration,
                                      const datto_rmm::Device &device) const
{
    const it_glue::Organization *organization = m_organizations.value(configuration.organizationId, nullptr);
    const auto company = organization ? linkedRemoteId(organization->links) : std::nullopt;
    const datto_rmm::Site *site = m_tables.siteOf(device);
    const auto siteCompany = site ? mappedCompanyId(*site) : std::nullopt;
    return company && siteCompany && *company != *siteCompany;
}

} // namespace trivet::checks
