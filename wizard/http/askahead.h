// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QCoroTask>

#include <deque>
#include <functional>
#include <stop_token>
#include <utility>

namespace trivet {

/// Numbered answers in their order, the next few asked for while one is taken in: pages of a list, or records one by one.
/// Only what is known to be there is asked for ahead, so this costs as many requests as asking one after the other. What is
/// under way when this dies is cancelled.
template <typename Answer>
class AskAhead
{
public:
    using Ask = std::function<QCoro::Task<Result<Answer>>(int number, std::stop_token stop)>;

    AskAhead(int first, int atOnce, std::stop_token stop, Ask ask)
        : m_next(first), m_atOnce(atOnce), m_ask(std::move(ask)), m_outer(std::move(stop), Cancel{m_stop})
    {
    }
    ~AskAhead() { m_stop.request_stop(); }
    AskAhead(const AskAhead &) = delete;
    AskAhead &operator=(const AskAhead &) = delete;

    /// Up to this number there is something to ask for.
    void expect(int last)
    {
        while (m_next <= last && static_cast<int>(m_asked.size()) < m_atOnce)
            ask();
    }
    QCoro::Task<Result<Answer>> next()
    {
        if (m_asked.empty())
            ask();
        QCoro::Task<Result<Answer>> task = std::move(m_asked.front());
        m_asked.pop_front();
        return task;
    }

private:
    struct Cancel
    {
        std::stop_source stop;
        void operator()() { stop.request_stop(); }
    };
    void ask() { m_asked.push_back(m_ask(m_next++, m_stop.get_token())); }

    int m_next;
    int m_atOnce;
    Ask m_ask;
    std::stop_source m_stop;
    std::stop_callback<Cancel> m_outer;
    std::deque<QCoro::Task<Result<Answer>>> m_asked;
};

} // namespace trivet
