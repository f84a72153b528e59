// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "doctor/facts.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace trivet {

/// Runs all checks off the GUI thread, one run at a time. A run that has begun ends and its verdicts are published;
/// then the newest facts are judged, and those in between are not. So verdicts keep coming however slow judging is.
class Evaluation : public QObject
{
    Q_OBJECT

public:
    /// `judge` is called on another thread, and may end after this is gone: it holds what it needs.
    using Judge = std::function<QList<Verdict>(const Facts &)>;
    explicit Evaluation(Judge judge, QObject *parent = nullptr);
    ~Evaluation() override;

    /// The number of this request: 1, 2, 3 ...
    quint64 request(Facts facts);
    /// verdicts() are of the facts of this request; 0 = none yet.
    quint64 answered() const { return m_answered; }

    bool isRunning() const { return m_isRunning; }
    const QList<Verdict> &verdicts() const { return m_verdicts; }

Q_SIGNALS:
    /// New verdicts are there; answered() tells of which facts, isRunning() whether newer ones follow.
    void finished();

private:
    struct Request
    {
        quint64 number;
        Facts facts;
    };
    void start(Request request);
    void take();

    const Judge m_judge;
    QFutureWatcher<QList<Verdict>> m_watcher;
    std::optional<Request> m_next;
    bool m_isRunning = false; ///< until the result is taken, which is later than the watcher's own word
    quint64 m_requested = 0;
    quint64 m_running = 0;
    quint64 m_answered = 0;
    QList<Verdict> m_verdicts;
};

} // namespace trivet
