// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "doctor/facts.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <optional>

namespace trivet {

/// Runs all checks off the GUI thread. One run at a time; the newest facts win.
class Evaluation : public QObject
{
    Q_OBJECT

public:
    explicit Evaluation(QObject *parent = nullptr);
    ~Evaluation() override;

    /// What is different from the facts of the run under way.
    enum class Change {
        Readings, ///< something newer was read: the run under way is still true for its moment
        Inputs,   ///< a person changed something: an answer about the former input must not show
    };
    void request(Facts facts, Change change);

    bool isRunning() const { return m_isRunning; }
    const QList<Verdict> &verdicts() const { return m_verdicts; }

Q_SIGNALS:
    /// New verdicts are there; isRunning() tells whether newer ones follow.
    void finished();

private:
    void start(Facts facts);
    void take();

    QFutureWatcher<QList<Verdict>> m_watcher;
    std::optional<Facts> m_next;
    bool m_isRunning = false; ///< until the result is taken, which is later than the watcher's own word
    enum class Result { Wanted, Outdated } m_result = Result::Wanted;
    QList<Verdict> m_verdicts;
};

} // namespace trivet
