// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_rmm/rules.h"

#include "http/retrytable.h"
#include "vendors/datto_rmm/address.h"
#include "vendors/datto_rmm/parsers.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet::datto_rmm {
namespace {

/// The temporary block of an address comes as a 403 that speaks of it, or that says when to come back.
std::optional<std::chrono::milliseconds> ownLimit(const HttpReply &reply)
{
    if (reply.status != 403)
        return std::nullopt;
    if (!reply.header("Retry-After").isEmpty())
        return holdAfter(reply, QDateTime::currentDateTimeUtc());
    return isBlockText(reply.body) ? std::optional<std::chrono::milliseconds>(blockHold) : std::nullopt;
}

} // namespace

VendorRules rules()
{
    VendorRules rules;
    rules.vendor = VendorId::DattoRmm;
    rules.hostPatterns = {u"(%1)-api\\.centrastage\\.net"_s.arg(platforms().join(u'|'))};
    rules.perBucket = 4;
    rules.deadline = 100s;
    rules.ownLimit = &ownLimit;
    // 600 reads in running 60 s for the whole account (D); a read that a person starts stays under 85 % (decision 63).
    // A full read waits for its turn rather than break off: the window is short.
    rules.budget.limit = 600;
    rules.budget.window = 60s;
    rules.budget.ceiling = 0.85;
    rules.budget.foregroundShare = 1.0;
    rules.budget.backgroundShare = 0.5;
    rules.budget.patience = 60s;
    return rules;
}

} // namespace trivet::datto_rmm
