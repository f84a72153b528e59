// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <mutex>
#include <optional>

namespace trivet {

struct DoubledItem;
struct GlueArrivals;
struct ItemTwins;
struct RmmGlueArrivals;
struct SyncedItem;
class ItemMacAddresses;
class SaasNames;
class SerialNumbers;

/// What is made when it is first asked for, and then kept.
template <typename T>
class Lazy
{
public:
    template <typename Make>
    const T &get(Make make) const
    {
        std::call_once(m_once, [&] { m_value = std::make_unique<const T>(make()); });
        return *m_value;
    }

private:
    mutable std::once_flag m_once;
    mutable std::unique_ptr<const T> m_value;
};

/// For each row of a list its partner in another, by the row's place: nobody keys a hundred thousand uids anew.
template <typename Row, typename Partner>
class Partners
{
public:
    template <typename Find>
    Partners(const QList<Row> &rows, Find find) : m_first(rows.constData())
    {
        m_partners.reserve(rows.size());
        for (const Row &row : rows)
            m_partners.append(find(row));
    }
    /// `row` has to be of the list itself, not a copy.
    const Partner *of(const Row &row) const
    {
        Q_ASSERT(&row >= m_first && &row < m_first + m_partners.size());
        return m_partners[&row - m_first];
    }

private:
    const Row *m_first;
    QList<const Partner *> m_partners; ///< nullptr where there is none
};

/// The joins of one snapshot that many ask for, each made once. Pure; read on any thread. What they point to is the
/// inventory's, and lives as long as it.
class JointTables
{
public:
    /// `inventory` has to live as long.
    JointTables(const Inventory &inventory);
    /// Keeps the snapshot. While somebody holds the tables of one, another asking for them gets the same.
    static std::shared_ptr<const JointTables> of(std::shared_ptr<const Inventory> inventory);
    ~JointTables();

    const Inventory &inventory() const { return m_inventory; }

    const SerialNumbers &serialNumbers() const;
    const ItemMacAddresses &itemMacAddresses() const;
    const QHash<qint64, const autotask::ConfigurationItem *> &itemsById() const;
    const QHash<QString, const autotask::ConfigurationItem *> &itemsByRmmUid() const;
    const QHash<QString, const datto_rmm::Device *> &devicesByUid() const;
    const QHash<QString, QString> &olderRecords() const;

    // Of rows of the inventory's own lists; nullptr where there is none.
    const datto_rmm::Site *siteOf(const datto_rmm::Device &device) const;
    const autotask::ConfigurationItem *itemOf(const datto_rmm::Device &device) const;
    const datto_rmm::Device *deviceOf(const autotask::ConfigurationItem &item) const;
    /// That it is linked to and syncs with.
    const autotask::ConfigurationItem *itemOf(const it_glue::Configuration &configuration) const;
    /// That the address of its record of Datto RMM leads to.
    const datto_rmm::Device *deviceBehind(const it_glue::Configuration &configuration) const;

    const QList<SyncedItem> &syncedItems() const;
    const QList<DoubledItem> &doubledItems() const;
    const QHash<qint64, ItemTwins> &twinsOfItems() const;
    const QHash<qint64, const it_glue::Configuration *> &configurationsByItemId() const;
    /// Living ones with a record of Datto RMM, or with one whose address does not say of which RMM.
    const QList<const it_glue::Configuration *> &matchedConfigurations() const;
    const QSet<QString> &autotaskDefaultTypes() const;
    const QSet<quint64> &sharedMacKeys() const;
    const GlueArrivals &glueArrivals() const;
    const RmmGlueArrivals &rmmGlueArrivals() const;
    const SaasNames &saasNames() const;

private:
    explicit JointTables(std::shared_ptr<const Inventory> inventory);

    std::shared_ptr<const Inventory> m_kept;
    const Inventory &m_inventory;
    Lazy<SerialNumbers> m_serialNumbers;
    Lazy<ItemMacAddresses> m_itemMacAddresses;
    Lazy<QHash<qint64, const autotask::ConfigurationItem *>> m_itemsById;
    Lazy<QHash<QString, const autotask::ConfigurationItem *>> m_itemsByRmmUid;
    Lazy<QHash<QString, const datto_rmm::Device *>> m_devicesByUid;
    Lazy<QHash<QString, QString>> m_olderRecords;
    Lazy<Partners<datto_rmm::Device, datto_rmm::Site>> m_sitesOfDevices;
    Lazy<Partners<datto_rmm::Device, autotask::ConfigurationItem>> m_itemsOfDevices;
    Lazy<Partners<autotask::ConfigurationItem, datto_rmm::Device>> m_devicesOfItems;
    Lazy<Partners<it_glue::Configuration, autotask::ConfigurationItem>> m_itemsOfConfigurations;
    Lazy<Partners<it_glue::Configuration, datto_rmm::Device>> m_devicesBehind;
    Lazy<QList<SyncedItem>> m_syncedItems;
    Lazy<QList<DoubledItem>> m_doubledItems;
    Lazy<QHash<qint64, ItemTwins>> m_twinsOfItems;
    Lazy<QHash<qint64, const it_glue::Configuration *>> m_configurationsByItemId;
    Lazy<QList<const it_glue::Configuration *>> m_matchedConfigurations;
    Lazy<QSet<QString>> m_autotaskDefaultTypes;
    Lazy<QSet<quint64>> m_sharedMacKeys;
    Lazy<GlueArrivals> m_glueArrivals;
    Lazy<RmmGlueArrivals> m_rmmGlueArrivals;
    Lazy<SaasNames> m_saasNames;
};

} // namespace trivet
