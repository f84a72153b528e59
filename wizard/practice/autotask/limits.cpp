// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/limits.h"

namespace trivet::practice {

AutotaskLimits::Thread::Thread(AutotaskLimits &limits, const QString &trackingCode, const QString &entity)
    : m_limits(limits), m_key(trackingCode.toLower(), entity)
{
    const std::lock_guard guard(m_limits.m_mutex);
    m_isOneTooMany = ++m_limits.m_threads[m_key] > threadsPerEntity;
}

AutotaskLimits::Thread::~Thread()
{
    const std::lock_guard guard(m_limits.m_mutex);
    if (--m_limits.m_threads[m_key] <= 0)
        m_limits.m_threads.remove(m_key);
}

void AutotaskLimits::forget(Clock::time_point now)
{
    while (!m_calls.empty() && m_calls.front() + window <= now)
        m_calls.pop_front();
}

int AutotaskLimits::used(Clock::time_point now)
{
    const std::lock_guard guard(m_mutex);
    forget(now);
    return static_cast<int>(m_calls.size());
}

void AutotaskLimits::count(Clock::time_point now)
{
    const std::lock_guard guard(m_mutex);
    m_calls.push_back(now);
}

std::chrono::seconds AutotaskLimits::untilRelief(Clock::time_point now)
{
    const std::lock_guard guard(m_mutex);
    forget(now);
    if (m_calls.empty())
        return window;
    return std::chrono::ceil<std::chrono::seconds>(m_calls.front() + window - now);
}

std::chrono::milliseconds AutotaskLimits::latency(int used)
{
    // Over the limit the refusal comes at once.
    if (used >= requestsPerHour)
        return std::chrono::milliseconds(0);
    if (used * 4 >= requestsPerHour * 3)
        return std::chrono::milliseconds(1000);
    if (used * 2 >= requestsPerHour)
        return std::chrono::milliseconds(500);
    return std::chrono::milliseconds(0);
}

} // namespace trivet::practice
