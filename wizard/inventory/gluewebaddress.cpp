// SPDX-License-Identifier: Apache-2.0
#include "inventory/gluewebaddress.h"

#include "vendors/it_glue/region.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace trivet {

std::optional<GlueWebAddress> glueWebAddress(const Answers &answers)
{
    const auto address = it_glue::addressOf(answers.value(AnswerId::ItGlueAddress));
    if (!address)
        return std::nullopt;
    const QString chosen = answers.value(AnswerId::ItGlueRegion);
    const QString region = address->region.isEmpty() ? chosen : address->region;
    // An address that names its region is one that people sign in at: it is kept as it is, North America's too.
    const QString host = QUrl::fromUserInput(answers.value(AnswerId::ItGlueAddress).trimmed()).host();
    const QString url = address->region.isEmpty() ? it_glue::webUrl(address->subdomain, region).toString(QUrl::StripTrailingSlash)
                                                  : "https://"_L1 + host;
    return GlueWebAddress{address->subdomain, region, chosen, url};
}

} // namespace trivet
