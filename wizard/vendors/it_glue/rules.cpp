// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/rules.h"

#include "vendors/it_glue/address.h"

#include <QRegularExpression>

using namespace std::chrono_literals;

namespace trivet::it_glue {

VendorRules rules()
{
    VendorRules rules;
    rules.vendor = VendorId::ItGlue;
    for (const RegionSpec &region : regions())
        rules.hostPatterns.append(QRegularExpression::escape(region.apiHost));
    rules.perBucket = 3;
    rules.total = 4;
    rules.deadline = 100s;
    // 3,000 calls in five minutes (D), of which a read that a person starts may use 80 % (decision 63). No answer tells
    // what other tools of the account use.
    rules.budget.limit = 3'000;
    rules.budget.window = 5min;
    rules.budget.ceiling = 0.8;
    rules.budget.foregroundShare = 1.0;
    rules.budget.backgroundShare = 0.5;
    rules.budget.patience = 60s;
    return rules;
}

} // namespace trivet::it_glue
