// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/customertypes.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

bool isCalledCustomer(const autotask::PicklistValue &type)
{
    return type.label.trimmed().compare("Customer"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

CustomerTypes::CustomerTypes(const Inventory &inventory)
{
    const autotask::PicklistValue *ofAutotask = nullptr;
    const autotask::PicklistValue *chosen = nullptr;
    QList<const autotask::PicklistValue *> called;
    for (const autotask::PicklistValue &type : inventory.companyTypes.rows) {
        if (type.value == inventory.customerType)
            chosen = &type;
        if (!type.isActive)
            continue;
        if (type.value == autotask::customerCompanyType)
            ofAutotask = &type;
        if (isCalledCustomer(type))
            called.append(&type);
    }
    if (ofAutotask) {
        m_suggestedValue = ofAutotask->value;
        m_suggestedLabel = ofAutotask->label;
    }
    if (chosen)
        take(*chosen, Origin::Person);
    else if (called.size() == 1 && (!ofAutotask || ofAutotask == called.first()))
        take(*called.first(), Origin::Label);
}

void CustomerTypes::take(const autotask::PicklistValue &type, Origin origin)
{
    bool isNumber = false;
    const int value = type.value.toInt(&isNumber);
    if (!isNumber)
        return;
    m_type = value;
    m_label = type.label;
    m_origin = origin;
}

} // namespace trivet
