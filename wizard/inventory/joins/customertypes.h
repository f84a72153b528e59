// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/data/inventory.h"

#include <optional>

namespace trivet {

/// Which company type of a tenant means "customer". A label is display text that every tenant may change, so it decides
/// only where nothing speaks against it: one active type is called Customer, and Autotask's own customer type is not
/// called otherwise. Where that does not tell, a person says it (Inventory::customerType); until then nothing is known
/// of customers, and nothing may be said of them. Pure, any thread.
class CustomerTypes
{
public:
    explicit CustomerTypes(const Inventory &inventory);

    enum class Origin { Nobody, Label, Person };
    Origin origin() const { return m_origin; }
    bool isKnown() const { return m_origin != Origin::Nobody; }
    /// False for all types while none is known.
    bool contains(int companyType) const { return m_type == companyType; }
    /// What the tenant calls it; empty while none is known.
    QString label() const { return m_label; }
    /// The picklist's value to suggest: the one that Autotask itself gives customers (vendors/autotask/FACTS.md §4.5, C). Empty where
    /// the tenant has none.
    QString suggestedValue() const { return m_suggestedValue; }
    QString suggestedLabel() const { return m_suggestedLabel; }

private:
    void take(const autotask::PicklistValue &type, Origin origin);

    Origin m_origin = Origin::Nobody;
    std::optional<int> m_type;
    QString m_label;
    QString m_suggestedValue;
    QString m_suggestedLabel;
};

} // namespace trivet
