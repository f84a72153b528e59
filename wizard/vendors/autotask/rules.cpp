// SPDX-License-Identifier: Apache-2.0
#include "vendors/autotask/rules.h"

#include "http/httprequest.h"
#include "vendors/autotask/errortext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet::autotask {
namespace {

/// How long the vendor's thread limit needs to clear: a call of ours that others' calls are standing beside.
constexpr auto threadOverrunHold = 2s;

std::optional<std::chrono::milliseconds> ownLimit(const HttpReply &reply)
{
    if (reply.isSuccess() || !isThreadOverrun(reply.body))
        return std::nullopt;
    return threadOverrunHold;
}

} // namespace

VendorRules rules()
{
    VendorRules rules;
    rules.vendor = VendorId::Autotask;
    // Zone hosts as listed in reference vendors/autotask/FACTS.md §1 (C); the number is never limited to those known.
    rules.hostPatterns = {uR"(webservices\d{1,3}\.autotask\.net)"_s, uR"(webservices\.autotask\.net)"_s,
                          uR"(pr(de|es)\.autotask\.net)"_s};
    // The vendor allows three at once for an entity and tracking identifier (D); one is left to others.
    rules.perBucket = 2;
    rules.deadline = 100s;
    rules.ownLimit = &ownLimit;
    // 10,000 in a running hour for all integrations of the customer together (D). A read that a person starts may use half
    // of what is left and stops at three quarters of the hour; polling half of what is left then (decision 63).
    rules.budget.limit = 10'000;
    rules.budget.window = 60min;
    rules.budget.ceiling = 0.75;
    rules.budget.foregroundShare = 0.5;
    rules.budget.backgroundShare = 0.5;
    return rules;
}

} // namespace trivet::autotask
