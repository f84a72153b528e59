// SPDX-License-Identifier: Apache-2.0
#include "http/callbudget.h"

#include <algorithm>

namespace trivet {
namespace {

int partOf(double part, int whole)
{
    return static_cast<int>(part * std::max(0, whole));
}

} // namespace

void CallBudget::forgetOld(Millis now)
{
    while (!m_sent.empty() && m_sent.front().at + m_rules.window <= now)
        m_sent.pop_front();
}

int CallBudget::own(CallPurpose purpose) const
{
    return static_cast<int>(
        std::count_if(m_sent.begin(), m_sent.end(), [purpose](const Sent &sent) { return sent.purpose == purpose; }));
}

bool CallBudget::byTrivetOnly(Millis now) const
{
    return m_readAt < Millis{0} || m_readAt + m_rules.window <= now;
}

int CallBudget::others(Millis now) const
{
    return byTrivetOnly(now) ? 0 : m_others;
}

void CallBudget::noteCall(CallPurpose purpose, Millis now)
{
    forgetOld(now);
    m_sent.push_back({now, purpose});
}

void CallBudget::noteReading(int used, int limit, std::chrono::seconds window, Millis now)
{
    if (limit > 0)
        m_rules.limit = limit;
    if (window.count() > 0)
        m_rules.window = window;
    forgetOld(now);
    m_others = std::max(0, used - static_cast<int>(m_sent.size()));
    m_readAt = now;
}

int CallBudget::used(Millis now)
{
    forgetOld(now);
    return others(now) + static_cast<int>(m_sent.size());
}

int CallBudget::roomBelowCeiling(Millis now)
{
    return partOf(m_rules.ceiling, m_rules.limit) - used(now);
}

int CallBudget::roomInShare(CallPurpose purpose, Millis now) const
{
    const int rest = m_rules.limit - others(now);
    const int foreground = own(CallPurpose::Foreground);
    return purpose == CallPurpose::Foreground
               ? partOf(m_rules.foregroundShare, rest) - foreground
               : partOf(m_rules.backgroundShare, rest - foreground) - own(CallPurpose::Background);
}

int CallBudget::atOnce(CallPurpose purpose, Millis now)
{
    return std::max(0, std::min(roomBelowCeiling(now), roomInShare(purpose, now)));
}

CallBudget::Millis CallBudget::waitFor(CallPurpose purpose, Millis now)
{
    if (purpose == CallPurpose::SignIn || m_rules.limit <= 0)
        return Millis{0};
    forgetOld(now);
    const int overCeiling = 1 - roomBelowCeiling(now);
    const int overShare = 1 - roomInShare(purpose, now);

    // Each call of ours that leaves the window makes room for one; room that others must make is only hoped for.
    Millis wait{0};
    if (overCeiling > 0) {
        const auto index = static_cast<std::size_t>(overCeiling - 1);
        wait = index < m_sent.size() ? m_sent[index].at + m_rules.window - now : Millis(m_rules.window);
    }
    if (overShare > 0) {
        int left = overShare;
        Millis until = now + m_rules.window;
        for (const Sent &sent : m_sent) {
            if (sent.purpose == purpose && --left == 0) {
                until = sent.at + m_rules.window;
                break;
            }
        }
        wait = std::max(wait, until - now);
    }
    return wait;
}

} // namespace trivet
