// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/mappingplan.h"

#include "inventory/joins/joins.h"
#include "inventory/joins/suggestions.h"
#include "names/names.h"

#include <utility>

namespace trivet {
namespace {

PlannedType::Product stateOf(const autotask::Product *product)
{
    return product && product->isActive ? PlannedType::Product::Usable : PlannedType::Product::Unusable;
}

/// What arrived of one device type.
struct Arrival
{
    const autotask::ConfigurationItem *item = nullptr;
    const autotask::ConfigurationItemType *type = nullptr;
};

/// Whether it tells more of the present mapping: one with a type, because people clear types and the mapping sets them;
/// then the newer one.
bool tellsMore(const Arrival &candidate, const Arrival &former)
{
    if (!former.item || !candidate.type != !former.type)
        return !former.item || candidate.type;
    return std::pair(candidate.item->createDate, candidate.item->id) >
           std::pair(former.item->createDate, former.item->id);
}

} // namespace

MappingPlan::MappingPlan(const JointTables &tables, const QList<DeviceTypeMapping> &mapping)
    : m_origin(mapping.isEmpty() ? Origin::Arrivals : Origin::Mapping)
{
    if (m_origin == Origin::Mapping)
        takeMapping(tables.inventory(), mapping);
    else
        takeArrivals(tables);
}

void MappingPlan::takeMapping(const Inventory &inventory, const QList<DeviceTypeMapping> &mapping)
{
    // By squeezed name, as Datto RMM's spelling of the products it makes is not documented.
    QHash<QString, const autotask::Product *> products;
    for (const autotask::Product &product : inventory.products.rows) {
        const autotask::Product *&slot = products[squeezedName(product.name)];
        if (!slot || (product.isActive && !slot->isActive))
            slot = &product;
    }
    QSet<QString> activeTypes;
    for (const autotask::ConfigurationItemType &type : inventory.itemTypes.rows) {
        if (type.isActive)
            activeTypes.insert(type.name);
    }
    for (const DeviceTypeMapping &row : mapping) {
        // Datto RMM's mapping page has no row for devices whose type it does not know.
        if (row.deviceType.isEmpty())
            continue;
        PlannedType planned{.productName = row.productName.trimmed()};
        if (planned.productName.isEmpty() && row.createProduct)
            planned.productName = createdProductName(row.deviceType);
        const autotask::Product *product = products.value(squeezedName(planned.productName), nullptr);
        planned.product = !product && row.createProduct ? PlannedType::Product::ToBeMade : stateOf(product);
        if (product)
            planned.productName = product->name;
        if (activeTypes.contains(row.configurationItemType))
            planned.itemType = row.configurationItemType;
        m_types.insert(row.deviceType, planned);
    }
}

void MappingPlan::takeArrivals(const JointTables &tables)
{
    const Inventory &inventory = tables.inventory();
    const auto types = itemTypesById(inventory);
    QHash<QString, Arrival> arrivals;
    for (const datto_rmm::Device &device : inventory.rmmDevices.rows) {
        const autotask::ConfigurationItem *item = tables.itemOf(device);
        if (!item || device.category.isEmpty())
            continue;
        const Arrival arrival{item, types.value(item->configurationItemType.value_or(0), nullptr)};
        if (Arrival &most = arrivals[device.category]; tellsMore(arrival, most))
            most = arrival;
    }
    const auto products = productsById(inventory);
    for (auto each = arrivals.cbegin(); each != arrivals.cend(); ++each) {
        const autotask::Product *product = products.value(each->item->productId, nullptr);
        m_types.insert(each.key(), {product ? product->name : QString(), stateOf(product),
                                    each->type ? each->type->name : QString()});
    }
}

const PlannedType *MappingPlan::of(const QString &deviceType) const
{
    const auto found = m_types.constFind(deviceType);
    return found == m_types.cend() ? nullptr : &*found;
}

} // namespace trivet
