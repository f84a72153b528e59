// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/mapforecast.h"

#include "inventory/joins/joins.h"
#include "inventory/joins/rmmaddress.h"
#include "inventory/joins/serialnumbers.h"

#include <QSet>

#include <algorithm>

namespace trivet {
namespace {

using Item = autotask::ConfigurationItem;

QString hostKey(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

using DeviceSerials = QHash<const datto_rmm::Device *, QString>;

/// Serial numbers of devices that are not linked, where IT Glue's match with Datto RMM tells them: the device list has
/// none.
DeviceSerials serialsOfDevices(const JointTables &tables)
{
    DeviceSerials serials;
    const Inventory &inventory = tables.inventory();
    const auto &devices = inventory.rmmDevices.rows;
    const bool isNoneWanted = std::all_of(devices.begin(), devices.end(), [&tables](const datto_rmm::Device &device) {
        return device.deleted || tables.itemOf(device);
    });
    if (isNoneWanted || !inventory.glueConfigurations.isKnown())
        return serials;
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        if (!configuration.rmm || configuration.rmm->serialNumber.isEmpty())
            continue;
        const datto_rmm::Device *device = tables.deviceBehind(configuration);
        if (device && !tables.itemOf(*device))
            serials.insert(device, configuration.rmm->serialNumber);
    }
    return serials;
}

/// Active items that no device of Datto RMM is linked to, by what the sync finds them with.
class FreeItems
{
public:
    FreeItems(const JointTables &tables, const DeviceSerials &serials)
        : m_serials(serials.isEmpty() ? nullptr : &tables.serialNumbers())
    {
        for (const Item &item : tables.inventory().devices.rows) {
            if (!item.isActive || isSynced(item))
                continue;
            if (const QString serial = keyOf(item.serialNumber); !serial.isEmpty())
                m_bySerial.insert({item.companyId, serial}, &item);
            if (const QString name = hostKey(item.referenceTitle); !name.isEmpty())
                m_byName.insert({item.companyId, name}, &item);
        }
    }

    struct Fit
    {
        JoinedBy by = JoinedBy::Nothing;
        QList<const Item *> items; ///< changed last comes first: the sync takes that one
    };
    Fit fitting(qint64 companyId, const QString &hostname, const QString &serialNumber) const
    {
        const QString serial = keyOf(serialNumber);
        if (!serial.isEmpty() && m_bySerial.contains({companyId, serial}))
            return {JoinedBy::SerialNumber, latestFirst(m_bySerial.values({companyId, serial}))};
        QList<const Item *> named = m_byName.values({companyId, hostKey(hostname)});
        named.removeIf([this, &serial](const Item *item) {
            const QString other = keyOf(item->serialNumber);
            return !serial.isEmpty() && !other.isEmpty() && other != serial;
        });
        return named.isEmpty() ? Fit{} : Fit{JoinedBy::Name, latestFirst(named)};
    }

private:
    QString keyOf(const QString &serialNumber) const { return m_serials ? m_serials->keyOf(serialNumber) : QString(); }

    static QList<const Item *> latestFirst(QList<const Item *> items)
    {
        std::sort(items.begin(), items.end(), [](const Item *left, const Item *right) {
            return left->lastModifiedTime != right->lastModifiedTime ? left->lastModifiedTime > right->lastModifiedTime
                                                                     : left->id > right->id;
        });
        return items;
    }

    const SerialNumbers *m_serials; ///< none while no device's is known: there is nothing to compare with
    QMultiHash<std::pair<qint64, QString>, const Item *> m_bySerial;
    QMultiHash<std::pair<qint64, QString>, const Item *> m_byName;
};

/// Forecasts one device after the other, and remembers which items they lead to.
class Forecaster
{
public:
    Forecaster(const JointTables &tables, const QList<DeviceTypeMapping> &mapping)
        : m_tables(tables), m_gate(tables, mapping), m_serials(serialsOfDevices(tables)), m_free(tables, m_serials),
          m_companies(companiesById(tables.inventory())), m_products(productsById(tables.inventory())),
          m_types(itemTypesById(tables.inventory()))
    {
        for (const Item &item : tables.inventory().devices.rows) {
            const datto_rmm::Device *device = item.isActive ? tables.deviceOf(item) : nullptr;
            const Item *best = device ? tables.itemOf(*device) : nullptr;
            if (best && best != &item)
                m_linkedTwice.insert(best);
        }
    }

    DeviceForecast forecast(const datto_rmm::Device &device)
    {
        DeviceForecast forecast{device.uid, device.hostname, device.category};
        const Item *linked = m_tables.itemOf(device);
        if (linked && !device.deleted) {
            lead(forecast, *linked, JoinedBy::RmmUid);
            if (m_linkedTwice.contains(linked))
                forecast.outcome = MapOutcome::Ambiguous;
            return forecast;
        }
        forecast.heldBack = m_gate.heldBack(device);
        const autotask::Company *company = m_gate.companyOf(device);
        if (company) {
            forecast.companyId = company->id;
            forecast.companyName = company->name;
        }
        if (forecast.heldBack != HeldBack::Nothing) {
            const datto_rmm::Site *site = m_tables.siteOf(device);
            if (!company)
                forecast.companyName = site ? site->name : device.siteName;
            return forecast;
        }
        const FreeItems::Fit fit = m_free.fitting(company->id, device.hostname, m_serials.value(&device));
        if (fit.items.isEmpty()) {
            const PlannedType *planned = m_gate.plan().of(device.category);
            forecast.outcome = MapOutcome::Creates;
            forecast.productName = planned->productName;
            forecast.itemType = planned->itemType;
            return forecast;
        }
        lead(forecast, *fit.items.first(), fit.by);
        if (fit.items.size() > 1)
            forecast.outcome = MapOutcome::Ambiguous;
        for (const Item *item : fit.items)
            ++m_uses[item->id];
        return forecast;
    }

    /// One to one: an item that fits several devices is none's for sure.
    void settle(QList<DeviceForecast> &forecasts) const
    {
        for (DeviceForecast &forecast : forecasts) {
            if (forecast.outcome == MapOutcome::Joins && m_uses.value(forecast.itemId) > 1)
                forecast.outcome = MapOutcome::Ambiguous;
        }
    }

    const DeviceGate &gate() const { return m_gate; }

private:
    /// An item that is there keeps its company, product and type.
    void lead(DeviceForecast &forecast, const Item &item, JoinedBy by) const
    {
        const autotask::Company *company = m_companies.value(item.companyId, nullptr);
        const autotask::Product *product = m_products.value(item.productId, nullptr);
        const auto *type = m_types.value(item.configurationItemType.value_or(0), nullptr);
        forecast.outcome = MapOutcome::Joins;
        forecast.by = by;
        forecast.itemId = item.id;
        forecast.companyId = item.companyId;
        forecast.companyName = company ? company->name : QString();
        forecast.productName = product ? product->name : QString();
        forecast.itemType = type ? type->name : QString();
    }

    const JointTables &m_tables;
    DeviceGate m_gate;
    DeviceSerials m_serials;
    FreeItems m_free;
    QSet<const Item *> m_linkedTwice; ///< there is another active item of the device
    QHash<qint64, const autotask::Company *> m_companies;
    QHash<qint64, const autotask::Product *> m_products;
    QHash<qint64, const autotask::ConfigurationItemType *> m_types;
    QHash<qint64, int> m_uses; ///< of each free item, by the devices it fits
};

} // namespace

DeviceGate::DeviceGate(const JointTables &tables, const QList<DeviceTypeMapping> &mapping)
    : m_tables(tables), m_companies(companiesById(tables.inventory())), m_plan(tables, mapping)
{
}

const autotask::Company *DeviceGate::companyOf(const datto_rmm::Device &device) const
{
    const datto_rmm::Site *site = m_tables.siteOf(device);
    const auto id = site ? mappedCompanyId(*site) : std::nullopt;
    return id ? m_companies.value(*id, nullptr) : nullptr;
}

HeldBack DeviceGate::heldBack(const datto_rmm::Device &device) const
{
    if (device.deleted)
        return HeldBack::Deleted;
    const datto_rmm::Site *site = m_tables.siteOf(device);
    if (!site)
        return HeldBack::SiteUnknown;
    if (!mappedCompanyId(*site))
        return isCustomerSite(*site) ? HeldBack::SiteNotMapped : HeldBack::SystemSite;
    const autotask::Company *company = companyOf(device);
    if (!company)
        return HeldBack::CompanyMissing;
    if (!company->isActive)
        return HeldBack::CompanyInactive;
    if (m_tables.olderRecords().contains(rmmUidKey(device.uid)))
        return HeldBack::OlderRecord;
    const PlannedType *planned = m_plan.of(device.category);
    if (!planned)
        return m_plan.origin() == MappingPlan::Origin::Mapping ? HeldBack::TypeNotMapped : HeldBack::MappingUnknown;
    return planned->product == PlannedType::Product::Unusable ? HeldBack::ProductUnusable : HeldBack::Nothing;
}

int MapForecast::count(MapOutcome outcome) const
{
    return static_cast<int>(std::count_if(
        devices.begin(), devices.end(), [outcome](const DeviceForecast &device) { return device.outcome == outcome; }));
}

int MapForecast::blankCount() const
{
    return static_cast<int>(
        std::count_if(devices.begin(), devices.end(), [](const DeviceForecast &device) { return device.isBlank(); }));
}

int MapForecast::linkedCount() const
{
    return static_cast<int>(
        std::count_if(devices.begin(), devices.end(), [](const DeviceForecast &device) { return device.isLinked(); }));
}

const QList<DataSetId> &mapForecastSets()
{
    static const QList<DataSetId> sets{DataSetId::RmmSites,          DataSetId::RmmDevices,
                                       DataSetId::AutotaskDevices,   DataSetId::AutotaskCompanies,
                                       DataSetId::AutotaskItemTypes, DataSetId::AutotaskProducts};
    return sets;
}

bool isReadForMapForecast(const Inventory &inventory)
{
    return std::all_of(mapForecastSets().begin(), mapForecastSets().end(), [&inventory](DataSetId set) {
        const Inventory::Reading reading = inventory.reading(set);
        return reading.asOf.isValid() && !reading.problem && reading.isWhole;
    });
}

MapForecast mapForecast(const JointTables &tables, const QList<DeviceTypeMapping> &mapping)
{
    const Inventory &inventory = tables.inventory();
    MapForecast result;
    result.isKnown = isReadForMapForecast(inventory);
    for (const Item &item : inventory.devices.rows)
        result.newestItem = std::max(result.newestItem, item.id);
    Forecaster forecaster(tables, mapping);
    result.origin = forecaster.gate().plan().origin();
    result.devices.reserve(inventory.rmmDevices.rows.size());
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        result.devices.append(forecaster.forecast(device));
        const DeviceForecast &latest = result.devices.constLast();
        if (latest.heldBack == HeldBack::MappingUnknown && !result.untoldTypes.contains(latest.deviceType))
            result.untoldTypes.append(latest.deviceType);
    }
    forecaster.settle(result.devices);
    return result;
}

} // namespace trivet
