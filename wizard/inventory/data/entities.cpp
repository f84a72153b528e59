// SPDX-License-Identifier: Apache-2.0
#include "inventory/data/entities.h"

using namespace Qt::StringLiterals;

namespace trivet {

const QStringList &autotaskEntities()
{
    static const QStringList entities{
        u"Companies"_s,    u"ConfigurationItems"_s, u"ConfigurationItemTypes"_s,     u"Products"_s,
        u"BillingCodes"_s, u"Resources"_s,          u"UserDefinedFieldDefinitions"_s};
    return entities;
}

} // namespace trivet
