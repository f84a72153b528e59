// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/gluewebaddress.h"

#include "vendors/it_glue/address.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// As chosen, where it is one of the three.
QString chosenRegion(const Answers &answers)
{
    const QString chosen = answers.value(AnswerId::ItGlueRegion);
    return it_glue::regionName(chosen).isEmpty() ? QString() : chosen;
}

QString urlOf(const it_glue::Address &address, const QString &region)
{
    if (region.isEmpty())
        return {};
    // An address that people sign in at is kept as it is; North America's is, with and without its region part.
    if (!address.region.isEmpty() || region == "na"_L1)
        return "https://"_L1 + address.host;
    return it_glue::webUrl(address.subdomain, region).toString(QUrl::RemovePath);
}

} // namespace

std::optional<GlueWebAddress> glueWebAddress(const Answers &answers)
{
    const auto address = it_glue::addressOf(answers.value(AnswerId::ItGlueAddress));
    if (!address)
        return std::nullopt;
    const QString chosen = chosenRegion(answers);
    const QString region = address->region.isEmpty() ? chosen : address->region;
    return GlueWebAddress{address->subdomain, region,        chosen,       urlOf(*address, region),
                          address->region,    address->host, address->path};
}

QStringList glueRegions()
{
    QStringList keys;
    for (const it_glue::RegionSpec &region : it_glue::regions())
        keys.append(region.key);
    return keys;
}

QString glueRegionName(const QString &region)
{
    return it_glue::regionName(region);
}

QString glueRegion(const Answers &answers)
{
    const auto address = glueWebAddress(answers);
    return address ? address->region : chosenRegion(answers);
}

} // namespace trivet
