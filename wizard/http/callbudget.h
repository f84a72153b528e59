// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budgetreading.h"
#include "http/call.h"
#include "http/vendorrules.h"

#include <chrono>
#include <deque>

namespace trivet {

/// Counts our calls in a sliding window, knows what the vendor says all integrations used, and tells when the next
/// call may go. Pure: times come in from outside, as Clock::steady().
class CallBudget
{
public:
    using Millis = std::chrono::milliseconds;

    explicit CallBudget(BudgetRules rules) : m_rules(rules) {}

    void noteCall(CallPurpose purpose, Millis now);
    /// The vendor's figure for everybody, our own calls included.
    void noteReading(int used, int limit, std::chrono::seconds window, Millis now);

    /// How long until a call of this purpose may go; 0 = now. Exact for our own calls, a guess for those of others.
    Millis waitFor(CallPurpose purpose, Millis now);
    /// How many calls of this purpose may go now, one after the other without a wait.
    int atOnce(CallPurpose purpose, Millis now);
    /// Calls used by everybody, as far as known.
    int used(Millis now);
    int limit() const { return m_rules.limit; }
    std::chrono::seconds window() const { return m_rules.window; }
    /// No account-wide figure was read within the last window.
    bool byTrivetOnly(Millis now) const;

private:
    struct Sent
    {
        Millis at;
        CallPurpose purpose;
    };
    void forgetOld(Millis now);
    int own(CallPurpose purpose) const;
    int others(Millis now) const;
    int roomBelowCeiling(Millis now);
    int roomInShare(CallPurpose purpose, Millis now) const;

    BudgetRules m_rules;
    std::deque<Sent> m_sent;
    int m_others = 0;
    Millis m_readAt{-1};
};

} // namespace trivet
