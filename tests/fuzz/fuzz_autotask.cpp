// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "vendors/autotask/errortext.h"
#include "vendors/autotask/parsers.h"

using namespace trivet::autotask;

namespace {

template <typename... Records>
void tryPages(const QByteArray &input)
{
    (static_cast<void>(parsePage<Records>(input)), ...);
}

} // namespace

void tryInput(const QByteArray &input)
{
    tryPages<Company, ConfigurationItem, ConfigurationItemType, Product, BillingCode, CompanyLocation, Resource,
             UdfDefinition>(input);
    static_cast<void>(parseZone(input));
    static_cast<void>(parseThreshold(input));
    static_cast<void>(parseEntityAccess(QStringLiteral("ConfigurationItems"), input));
    static_cast<void>(parsePicklist(QStringLiteral("companyType"), input));
    static_cast<void>(parseUdfSample(input));
    static_cast<void>(parseCount(input));
    static_cast<void>(parseItemId(input));
}
