// SPDX-License-Identifier: Apache-2.0
#include "doctor/mappedproducts.h"

#include "doctor/judgement.h"
#include "inventory/joins/suggestions.h"
#include "names/names.h"

#include <QHash>

namespace trivet {

QList<MappedProduct> mappedProducts(const Facts &facts)
{
    // By squeezed name, because Datto RMM's spelling of the products it makes ("RMM_ESXi Host", "RMM_ESXi_Host") is
    // not documented.
    QHash<QString, const autotask::Product *> byName;
    for (const autotask::Product &product : checks::inventoryOf(facts).products.rows) {
        const autotask::Product *&slot = byName[squeezedName(product.name)];
        if (!slot || (product.isActive && !slot->isActive))
            slot = &product;
    }

    QList<MappedProduct> products;
    QHash<QString, qsizetype> places;
    for (const DeviceTypeMapping &row : facts.mapping) {
        QString name = row.productName.trimmed();
        if (name.isEmpty() && row.createProduct)
            name = createdProductName(row.deviceType);
        if (name.isEmpty())
            continue;
        const QString key = squeezedName(name);
        const auto place = places.constFind(key);
        if (place != places.cend()) {
            products[*place].deviceTypes.append(row.deviceType);
            continue;
        }
        places.insert(key, products.size());
        products.append({name,
                         row.createProduct ? MappedProduct::Origin::CreatedByRmm : MappedProduct::Origin::Existing,
                         {row.deviceType},
                         byName.value(key, nullptr)});
    }
    return products;
}

} // namespace trivet
