// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/history.h"
#include "changes/plan.h"
#include "changes/recordaccess.h"
#include "core/change.h"
#include "core/clock.h"

#include <QObject>
#include <QRandomGenerator>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace trivet {

class ChangeRun;
class TenantStore;

/// How long the engine waits; tests shorten it.
struct ChangePace
{
    /// A write without an answer may land this long after it was sent; until then "not written" is not believed.
    std::chrono::milliseconds settleAfter{5'000};
    int likeEndingsBeforeAsking = 5; ///< failures, or rows that are no longer as planned, of one kind in a row
    std::chrono::milliseconds cancelAfter{800}; ///< what is under way is broken off, and then settled by reading
    std::chrono::milliseconds lookAround{
        700}; ///< after the first row, until what another copy may have begun is looked for
    /// Which of so many rows to begin with: two copies that begin at once find out before they meet.
    std::function<int(int rows)> firstRow = [](int rows) { return QRandomGenerator::global()->bounded(rows); };
};

struct ChangeProgress
{
    enum class State {
        Idle,
        Applying,
        Paused,   ///< by a person; `inFlight` calls may still come back
        HeldBack, ///< by the vendor's limit until `heldUntil`; goes on by itself
        Asking,   ///< several rows in a row came out badly in one way, or nothing can be read: go on, or cancel?
        Settling, ///< open entries are read
    };
    State state = State::Idle;
    QString plan = {};
    int planned = 0;                    ///< ticked rows
    int ended = 0;                      ///< of these, however they came out
    QMap<ChangeState, int> counts = {}; ///< of those that ended
    int inFlight = 0;
    std::optional<std::chrono::seconds> remaining = {}; ///< none while too early to tell
    QDateTime heldUntil = {};                           ///< real UTC
    std::optional<Problem> problem = {};                ///< why it asks, is held back or ended early
    ChangeOutcome asksBecause = ChangeOutcome::None;    ///< Asking: how the rows in a row came out
    bool isRunning() const { return state != State::Idle; }
    bool isWriting() const { return isRunning() && state != State::Settling; }
};

/// Writes plans: each record read again, journalled before it is sent, written within the vendor's limits, read back.
/// One plan at a time. What a killed process left open is settled by reading, never by sending again.
/// Lives on the GUI thread; access and store outlive it. Destroyed in the middle, it leaves entries open, to be
/// settled.
class ChangeEngine : public QObject
{
    Q_OBJECT

public:
    ChangeEngine(RecordAccess &access, TenantStore &store, QObject *parent = nullptr);
    ~ChangeEngine() override;
    void setPace(ChangePace pace);

    /// Why this plan may not be applied: the store is read-only (another copy has the tenant), cannot be written, or a
    /// plan is being applied. Nothing: it may.
    std::optional<Problem> cannotApply() const;
    /// Writes the ticked rows that are not done yet. For "Try one first" a plan with one row ticked; the same plan with
    /// all of them ticked then goes on. Ignored while cannotApply(),
    /// and where every row of a group is ticked.
    void apply(const Plan &plan, const QString &who);
    /// Takes up no new row; those under way end. At once.
    void pause();
    /// After pause(), Asking or HeldBack.
    void goOn();
    /// As pause(), and the rest is left; their rows stay Planned and keep their tick.
    void cancel();
    /// Settles what a former run left open. apply() does it first by itself.
    void settle();

    ChangeProgress progress() const;
    /// Of the vendor's call limit; nothing where it is not known.
    std::optional<CallsLeft> callsLeft(VendorId vendor) const { return m_access.callsLeft(vendor); }
    /// Every plan that was applied, newest first.
    QList<HistoryPlan> history() const;
    std::optional<HistoryPlan> latest() const;
    /// The rows of this plan as the journal has them.
    QList<JournalEntry> entries(const QString &plan) const;

Q_SIGNALS:
    void progressChanged();
    /// A row came out; its entry is in the journal.
    void rowEnded(const trivet::JournalEntry &entry);
    /// Nothing is under way any more: the plan is through, cancelled, or could not go on (progress().problem).
    void finished();

private:
    friend class ChangeRun;
    std::shared_ptr<ChangeRun> m_run;
    RecordAccess &m_access;
    TenantStore &m_store;
};

/// How many calls it takes to write so many rows, reading before and after; about.
int callsFor(int creations, int changes);

} // namespace trivet
