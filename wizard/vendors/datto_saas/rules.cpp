// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_saas/rules.h"

#include "vendors/datto_saas/dattosaasstate.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet::datto_saas {

QUrl defaultOrigin()
{
    return QUrl(u"https://api.datto.com"_s);
}

VendorRules rules()
{
    VendorRules rules;
    rules.vendor = VendorId::DattoSaas;
    rules.hostPatterns = {u"api\\.datto\\.com"_s};
    rules.perBucket = 1;
    rules.total = 1;
    // A list of clients takes half a minute in which not one byte comes, so silence is no sign of anything (L).
    rules.deadline = 90s;
    rules.inactivity = 90s;
    rules.limitResetHeader = limitResetsHeader;
    // The sources name 60, 120 and 600 a minute; the lowest until the answers' own headers say more (C).
    rules.budget.limit = 60;
    rules.budget.window = 60s;
    rules.budget.patience = 60s;
    return rules;
}

} // namespace trivet::datto_saas
