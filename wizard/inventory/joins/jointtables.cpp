// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/jointtables.h"

#include "inventory/joins/doubleditems.h"
#include "inventory/joins/gluearrivals.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/macaddresses.h"
#include "inventory/joins/rmmaddress.h"
#include "inventory/joins/saasmatches.h"
#include "inventory/joins/serialnumbers.h"
#include "inventory/joins/synceditems.h"

namespace trivet {
namespace {

QList<const it_glue::Configuration *> matchedOf(const Inventory &inventory)
{
    QList<const it_glue::Configuration *> matched;
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        if (isAlive(configuration) && configuration.rmm && rmmOriginOf(*configuration.rmm) != RmmOrigin::Other)
            matched.append(&configuration);
    }
    return matched;
}

} // namespace

JointTables::JointTables(const Inventory &inventory) : m_inventory(inventory) {}

JointTables::JointTables(std::shared_ptr<const Inventory> inventory)
    : m_kept(std::move(inventory)), m_inventory(*m_kept)
{
}

JointTables::~JointTables() = default;

std::shared_ptr<const JointTables> JointTables::of(std::shared_ptr<const Inventory> inventory)
{
    static std::mutex mutex;
    static std::weak_ptr<const JointTables> latest;
    const std::lock_guard guard(mutex);
    if (auto tables = latest.lock(); tables && tables->m_kept == inventory)
        return tables;
    const std::shared_ptr<const JointTables> tables(new JointTables(std::move(inventory)));
    latest = tables;
    return tables;
}

const SerialNumbers &JointTables::serialNumbers() const
{
    return m_serialNumbers.get([this] { return SerialNumbers(m_inventory); });
}

const ItemMacAddresses &JointTables::itemMacAddresses() const
{
    return m_itemMacAddresses.get([this] { return ItemMacAddresses(m_inventory); });
}

const QHash<qint64, const autotask::ConfigurationItem *> &JointTables::itemsById() const
{
    return m_itemsById.get([this] { return trivet::itemsById(m_inventory); });
}

const QHash<QString, const autotask::ConfigurationItem *> &JointTables::itemsByRmmUid() const
{
    return m_itemsByRmmUid.get([this] { return trivet::itemsByRmmUid(m_inventory); });
}

const QHash<QString, const datto_rmm::Device *> &JointTables::devicesByUid() const
{
    return m_devicesByUid.get([this] { return trivet::devicesByUid(m_inventory); });
}

const QHash<QString, QString> &JointTables::olderRecords() const
{
    return m_olderRecords.get([this] { return trivet::olderRecords(*this); });
}

const datto_rmm::Site *JointTables::siteOf(const datto_rmm::Device &device) const
{
    const auto make = [this] {
        const SiteFinder sites(m_inventory.rmmSites.rows);
        return Partners<datto_rmm::Device, datto_rmm::Site>(
            m_inventory.rmmDevices.rows, [&sites](const datto_rmm::Device &row) { return sites.siteOf(row); });
    };
    return m_sitesOfDevices.get(make).of(device);
}

const autotask::ConfigurationItem *JointTables::itemOf(const datto_rmm::Device &device) const
{
    const auto make = [this] {
        return Partners<datto_rmm::Device, autotask::ConfigurationItem>(
            m_inventory.rmmDevices.rows, [&items = itemsByRmmUid()](const datto_rmm::Device &row) {
                return items.value(rmmUidKey(row.uid), nullptr);
            });
    };
    return m_itemsOfDevices.get(make).of(device);
}

const datto_rmm::Device *JointTables::deviceOf(const autotask::ConfigurationItem &item) const
{
    const auto make = [this] {
        return Partners<autotask::ConfigurationItem, datto_rmm::Device>(
            m_inventory.devices.rows, [&devices = devicesByUid()](const autotask::ConfigurationItem &row) {
                return isSynced(row) ? devices.value(rmmUidKey(row.rmmDeviceUid), nullptr) : nullptr;
            });
    };
    return m_devicesOfItems.get(make).of(item);
}

const autotask::ConfigurationItem *JointTables::itemOf(const it_glue::Configuration &configuration) const
{
    const auto make = [this] {
        return Partners<it_glue::Configuration, autotask::ConfigurationItem>(
            m_inventory.glueConfigurations.rows, [&items = itemsById()](const it_glue::Configuration &row) {
                const auto id = linkedRemoteId(row.links);
                return id ? items.value(*id, nullptr) : nullptr;
            });
    };
    return m_itemsOfConfigurations.get(make).of(configuration);
}

const datto_rmm::Device *JointTables::deviceBehind(const it_glue::Configuration &configuration) const
{
    const auto make = [this] {
        const DeviceAddresses addresses(*this);
        return Partners<it_glue::Configuration, datto_rmm::Device>(
            m_inventory.glueConfigurations.rows, [&addresses](const it_glue::Configuration &row) {
                return row.rmm ? addresses.behind(row.rmm->externalUrl) : nullptr;
            });
    };
    return m_devicesBehind.get(make).of(configuration);
}

const QList<SyncedItem> &JointTables::syncedItems() const
{
    return m_syncedItems.get([this] { return trivet::syncedItems(*this); });
}

const QList<DoubledItem> &JointTables::doubledItems() const
{
    return m_doubledItems.get([this] { return trivet::doubledItems(*this); });
}

const QHash<qint64, ItemTwins> &JointTables::twinsOfItems() const
{
    return m_twinsOfItems.get([this] { return trivet::twinsOfItems(doubledItems()); });
}

const QHash<qint64, const it_glue::Configuration *> &JointTables::configurationsByItemId() const
{
    return m_configurationsByItemId.get([this] { return trivet::configurationsByItemId(m_inventory); });
}

const QList<const it_glue::Configuration *> &JointTables::matchedConfigurations() const
{
    return m_matchedConfigurations.get([this] { return matchedOf(m_inventory); });
}

const QSet<QString> &JointTables::autotaskDefaultTypes() const
{
    return m_autotaskDefaultTypes.get([this] { return trivet::autotaskDefaultTypes(*this); });
}

const QSet<quint64> &JointTables::sharedMacKeys() const
{
    return m_sharedMacKeys.get([this] { return trivet::sharedMacKeys(m_inventory); });
}

const GlueArrivals &JointTables::glueArrivals() const
{
    return m_glueArrivals.get([this] { return trivet::glueArrivals(*this); });
}

const RmmGlueArrivals &JointTables::rmmGlueArrivals() const
{
    return m_rmmGlueArrivals.get([this] { return trivet::rmmGlueArrivals(*this); });
}

const SaasNames &JointTables::saasNames() const
{
    return m_saasNames.get([this] { return SaasNames(m_inventory); });
}

} // namespace trivet
