// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <deque>
#include <mutex>
#include <utility>

namespace trivet::practice {

/// The two limits that every integration of a tenant shares or has for itself (vendors/autotask/FACTS.md §3,
/// "Limits"): requests in a rolling hour, and threads per tracking identifier and entity. Counts in real time; safe
/// from any thread.
class AutotaskLimits
{
public:
    static constexpr int requestsPerHour = 10000;
    static constexpr int threadsPerEntity = 3;
    static constexpr std::chrono::minutes window{60};

    using Clock = std::chrono::steady_clock;

    /// Holds one of the threads of (tracking identifier, entity) while it lives.
    class Thread
    {
    public:
        Thread(AutotaskLimits &limits, const QString &trackingCode, const QString &entity);
        ~Thread();
        Thread(const Thread &) = delete;
        Thread &operator=(const Thread &) = delete;
        /// True when more than the allowed number run at once, this one included.
        bool isOneTooMany() const { return m_isOneTooMany; }

    private:
        AutotaskLimits &m_limits;
        std::pair<QString, QString> m_key;
        bool m_isOneTooMany;
    };

    /// Calls of ours within the window before `now`.
    int used(Clock::time_point now);
    void count(Clock::time_point now);
    /// When the oldest counted call leaves the window, from `now`; the whole window when nothing was counted.
    std::chrono::seconds untilRelief(Clock::time_point now);

    /// 0, 0.5 or 1 second: under 50 %, under 75 %, above; 0 again for what will be refused.
    static std::chrono::milliseconds latency(int used);

private:
    void forget(Clock::time_point now);

    std::mutex m_mutex;
    std::deque<Clock::time_point> m_calls;
    QMap<std::pair<QString, QString>, int> m_threads;
};

} // namespace trivet::practice
