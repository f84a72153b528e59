// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/evaluation.h"

#include "core/background.h"

#include <utility>

namespace trivet {

Evaluation::Evaluation(Judge judge, QObject *parent) : QObject(parent), m_judge(std::move(judge))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Evaluation::take);
}

// What another thread still makes holds its own data; nobody waits for it.
Evaluation::~Evaluation() = default;

quint64 Evaluation::request(Facts facts)
{
    Request request{++m_requested, std::move(facts)};
    if (m_isRunning)
        m_next = std::move(request);
    else
        start(std::move(request));
    return m_requested;
}

void Evaluation::start(Request request)
{
    m_isRunning = true;
    m_running = request.number;
    m_watcher.setFuture(runInBackground([judge = m_judge, facts = std::move(request.facts)] { return judge(facts); }));
}

void Evaluation::take()
{
    m_verdicts = m_watcher.result();
    m_answered = m_running;
    m_isRunning = false;
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    Q_EMIT finished();
}

} // namespace trivet
