// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>

namespace trivet::practice {

/// IT Glue's call limit: a window of real time that slides (vendors/it_glue/FACTS.md §2). Guarded by World's lock.
class GlueLimits
{
public:
    using Time = std::chrono::milliseconds; ///< real time since any fixed start

    static constexpr size_t limit = 3000;
    static constexpr std::chrono::seconds window{300};

    /// False: too many. Refused calls do not count.
    bool take(Time now)
    {
        while (!m_moments.empty() && m_moments.front() <= now - window)
            m_moments.pop_front();
        if (m_moments.size() >= limit)
            return false;
        m_moments.push_back(now);
        return true;
    }

private:
    std::deque<Time> m_moments;
};

} // namespace trivet::practice
