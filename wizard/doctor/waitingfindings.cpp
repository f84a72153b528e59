// SPDX-License-Identifier: Apache-2.0
#include "doctor/waitingfindings.h"

#include <QByteArrayList>

namespace trivet {
namespace {

const QByteArrayList &waitingFindings()
{
    static const QByteArrayList findings{
        "no-user-name",   "no-address",        "not-tried",       "zone-unknown",   "name-not-given",
        "not-probed",     "not-read",          "secret-not-held", "fields-missing", "cannot-tell",
        "nothing-chosen", "nothing-mapped",    "none-synced",     "none-mapped",    "no-devices",
        "none-linked",    "not-told",          "in-time",         "not-connected",  "not-switched-on",
        "no-baseline",    "not-begun",         "queued",          "still-arriving", "none-matched",
        "still-matching", "too-few",           "none-known",      "none-given",     "none-kept",
        "none-asked",     "mapping-not-known", "nothing-to-come", "queued-now",     "no-key",
        "no-own-key",     "never-used",        "no-user"};
    return findings;
}

} // namespace

bool isWaiting(const Verdict &verdict)
{
    return verdict.state != VerdictState::Passed && waitingFindings().contains(verdict.finding);
}

bool isUnderWay(const Verdict &verdict)
{
    return verdict.state != VerdictState::Passed &&
           (verdict.finding == "still-arriving" || verdict.finding == "still-matching");
}

} // namespace trivet
