// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/mapping.h"

#include "guide/content/labels.h"
#include "guide/engine/draft.h"
#include "inventory/joins/joins.h"
#include "inventory/joins/suggestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {

Mapping::Mapping(Facts &facts, TenantStore &store, Draft &draft) : StoredPart(store), m_facts(facts), m_draft(draft) {}

void Mapping::setRow(const DeviceTypeMapping &row)
{
    if (isReadOnly()) {
        keep(fail({.kind = ProblemKind::StorageInUse}));
        return;
    }
    QList<DeviceTypeMapping> &all = m_facts.mapping;
    const auto found = std::find_if(
        all.begin(), all.end(), [&row](const DeviceTypeMapping &other) { return other.deviceType == row.deviceType; });
    if (found != all.end() && *found == row)
        return;
    if (found == all.end())
        all.append(row);
    else
        *found = row;
    keep(m_store.setMappingRow(row));
    Q_EMIT changed();
}

void Mapping::suggest()
{
    if (isReadOnly() || !m_facts.inventory)
        return;
    suggestMaterialCode();
    suggestRows();
}

/// "Hardware" is what the vendor's guide falls back on; where a tenant has none, the person chooses.
void Mapping::suggestMaterialCode()
{
    const auto &codes = m_facts.inventory->materialCodes;
    if (!m_draft.answers().value(AnswerId::MaterialCode).isEmpty() || !codes.isKnown() || codes.isKept)
        return;
    const QString usual = QString::fromUtf8(label::hardware);
    const auto found = std::find_if(codes.rows.begin(), codes.rows.end(), [&usual](const autotask::BillingCode &code) {
        return code.isActive && code.name.compare(usual, Qt::CaseInsensitive) == 0;
    });
    if (found != codes.rows.end())
        m_draft.setValue(AnswerId::MaterialCode, found->name);
}

void Mapping::suggestRows()
{
    const std::shared_ptr<const Inventory> inventory = m_facts.inventory; // each row that is set may bring a newer one
    if (!inventory->rmmDevices.isFreshProof() || !inventory->rmmSites.isFreshProof() ||
        !inventory->itemTypes.isFreshProof() || !inventory->products.isFreshProof())
        return;
    const QList<DeviceTypeCount> counts = deviceTypeCounts(*inventory);
    for (const DeviceTypeCount &count : counts) {
        const bool hasRow =
            std::any_of(m_facts.mapping.cbegin(), m_facts.mapping.cend(),
                        [&count](const DeviceTypeMapping &row) { return row.deviceType == count.deviceType; });
        if (hasRow || count.deviceType.isEmpty())
            continue;
        setRow({.deviceType = count.deviceType,
                .createProduct = true,
                .productName = createdProductName(count.deviceType),
                .configurationItemType = suggestItemType(count.deviceType, *inventory).best});
    }
}

} // namespace trivet
