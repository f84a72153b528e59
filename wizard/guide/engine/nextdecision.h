// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/engine/gate.h"
#include "inventory/data/inventorysource.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace trivet {

class Access;
class Evaluation;
class ReadingPlan;

/// Next was pressed and its answer is awaited, for the step and inputs of that moment: signs in where values changed,
/// reads what the answer depends on, has it judged. One at a time. Editing, leaving or closing ends the question; what
/// comes later has nobody to tell.
class NextDecision : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        Access &access;
        InventorySource &source;
        const ReadingPlan &plan;
        const Evaluation &evaluation;
        std::function<GateState(const QString &slug)> gate;
        std::function<quint64()> judge; ///< the number of the judgement whose verdicts decide, or any later one's
    };
    explicit NextDecision(Needs needs);

    bool isAwaited() const { return m_question.has_value(); }
    void ask(const QString &slug);
    /// Something may have come that it waits for.
    void goOn();
    void cancel();

Q_SIGNALS:
    void isAwaitedChanged();
    void answered(const QString &slug); ///< the step's gate says how now

private:
    struct Question
    {
        QString slug;
        QSet<DataSetId> reading = {};
        enum class Stage { Asked, SigningIn, Reading, Judging } stage = Stage::Asked;
        quint64 judgement = 0;
    };
    QSet<DataSetId> setsToDecide() const;
    void signIn();
    void answer();

    Needs m_needs;
    std::optional<Question> m_question;
    QTimer m_deadline;
};

} // namespace trivet
