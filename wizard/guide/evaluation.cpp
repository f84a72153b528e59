// SPDX-License-Identifier: Apache-2.0
#include "guide/evaluation.h"

#include "doctor/checks.h"

#include <QtConcurrentRun>

#include <utility>

namespace trivet {

Evaluation::Evaluation(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Evaluation::take);
}

Evaluation::~Evaluation()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void Evaluation::request(Facts facts, Change change)
{
    if (!m_isRunning) {
        start(std::move(facts));
        return;
    }
    m_next = std::move(facts);
    if (change == Change::Inputs)
        m_result = Result::Outdated;
}

void Evaluation::start(Facts facts)
{
    m_result = Result::Wanted;
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run([facts = std::move(facts)] { return evaluateAll(facts); }));
}

void Evaluation::take()
{
    const bool isWanted = m_result == Result::Wanted;
    if (isWanted)
        m_verdicts = m_watcher.result();
    m_isRunning = false;
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    if (isWanted)
        Q_EMIT finished();
}

} // namespace trivet
