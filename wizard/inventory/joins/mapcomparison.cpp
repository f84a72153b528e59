// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/mapcomparison.h"

#include "inventory/joins/joins.h"
#include "names/names.h"

namespace trivet {
namespace {

class Comparer
{
public:
    Comparer(const JointTables &tables, const QList<DeviceTypeMapping> &mapping, qint64 newestItem)
        : m_tables(tables), m_gate(tables, mapping), m_newestItem(newestItem),
          m_companies(companiesById(tables.inventory())), m_products(productsById(tables.inventory())),
          m_types(itemTypesById(tables.inventory()))
    {
    }

    DeviceComparison compare(const DeviceForecast &forecast) const
    {
        DeviceComparison compared{forecast};
        const QString uid = rmmUidKey(forecast.uid);
        const datto_rmm::Device *device = m_tables.devicesByUid().value(uid, nullptr);
        const autotask::ConfigurationItem *item =
            device ? m_tables.itemOf(*device) : m_tables.itemsByRmmUid().value(uid, nullptr);
        if (item)
            describe(compared, *item);
        if (!forecast.arrives()) {
            compared.fit = item ? fitOfArrival(forecast, device) : ForecastFit::AsForecast;
            if (compared.fit == ForecastFit::Differs)
                compared.differences = Difference::Arrival;
            return compared;
        }
        if (!device || device->deleted || forecast.outcome == MapOutcome::Ambiguous)
            return compared;
        if (!item) {
            compared.fit =
                m_gate.heldBack(*device) == HeldBack::Nothing ? ForecastFit::NotYet : ForecastFit::NotCompared;
            return compared;
        }
        compared.differences = differencesOf(compared, *item);
        compared.fit = compared.differences ? ForecastFit::Differs : ForecastFit::AsForecast;
        return compared;
    }

private:
    void describe(DeviceComparison &compared, const autotask::ConfigurationItem &item) const
    {
        const autotask::Company *company = m_companies.value(item.companyId, nullptr);
        const autotask::Product *product = m_products.value(item.productId, nullptr);
        const auto *type = m_types.value(item.configurationItemType.value_or(0), nullptr);
        compared.itemId = item.id;
        compared.companyName = company ? company->name : QString();
        compared.productName = product ? product->name : QString();
        compared.itemType = type ? type->name : QString();
    }

    /// It came though it was to stay away: right where somebody has cleared the way since.
    ForecastFit fitOfArrival(const DeviceForecast &forecast, const datto_rmm::Device *device) const
    {
        const bool isGuess = forecast.heldBack == HeldBack::OlderRecord ||
                             forecast.heldBack == HeldBack::MappingUnknown || forecast.heldBack == HeldBack::Deleted;
        if (!device || isGuess)
            return ForecastFit::NotCompared;
        return m_gate.heldBack(*device) == forecast.heldBack ? ForecastFit::Differs : ForecastFit::NotCompared;
    }

    Differences differencesOf(const DeviceComparison &compared, const autotask::ConfigurationItem &item) const
    {
        const DeviceForecast &forecast = compared.forecast;
        Differences differences;
        const bool isCreated = forecast.outcome == MapOutcome::Creates;
        if (isCreated ? item.id <= m_newestItem : item.id != forecast.itemId)
            differences |= Difference::Item;
        if (item.companyId != forecast.companyId)
            differences |= Difference::Company;
        if (isCreated && compared.productName != forecast.productName &&
            squeezedName(compared.productName) != squeezedName(forecast.productName))
            differences |= Difference::Product;
        if (compared.itemType != forecast.itemType)
            differences |= Difference::Type;
        return differences;
    }

    const JointTables &m_tables;
    DeviceGate m_gate;
    qint64 m_newestItem;
    QHash<qint64, const autotask::Company *> m_companies;
    QHash<qint64, const autotask::Product *> m_products;
    QHash<qint64, const autotask::ConfigurationItemType *> m_types;
};

} // namespace

QList<DeviceComparison> compareWithForecast(const MapForecast &kept, const JointTables &tables,
                                            const QList<DeviceTypeMapping> &mapping)
{
    const Comparer comparer(tables, mapping, kept.newestItem);
    QList<DeviceComparison> compared;
    compared.reserve(kept.devices.size());
    for (const DeviceForecast &forecast : kept.devices)
        compared.append(comparer.compare(forecast));
    return compared;
}

} // namespace trivet
