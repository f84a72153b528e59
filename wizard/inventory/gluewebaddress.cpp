// SPDX-License-Identifier: Apache-2.0
#include "inventory/gluewebaddress.h"

#include "vendors/it_glue/region.h"

namespace trivet {

std::optional<GlueWebAddress> glueWebAddress(const Answers &answers)
{
    const auto address = it_glue::addressOf(answers.value(AnswerId::ItGlueAddress));
    if (!address)
        return std::nullopt;
    const QString chosen = answers.value(AnswerId::ItGlueRegion);
    const QString region = address->region.isEmpty() ? chosen : address->region;
    return GlueWebAddress{address->subdomain, region, chosen, it_glue::webUrl(address->subdomain, region).toString()};
}

} // namespace trivet
