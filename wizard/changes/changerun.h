// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/changeengine.h"
#include "changes/rowjudgement.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QHash>

#include <deque>
#include <stop_token>

namespace trivet {

inline bool isCreation(const JournalEntry &row)
{
    return row.row.action == ChangeRow::Action::Create;
}

/// Limits, waits and the journal's stamps are real time, in practice too.
inline QDateTime realNow()
{
    return QDateTime::currentDateTimeUtc();
}

/// What the engine does, in coroutines that may outlive it: after each wait they look whether it is still there.
/// Private to the library.
class ChangeRun : public std::enable_shared_from_this<ChangeRun>
{
public:
    ChangeRun(ChangeEngine &owner, RecordAccess &access, TenantStore &store)
        : m_engine(&owner), m_access(access), m_store(store)
    {
    }

    void abandon(); ///< the engine is being destroyed
    QCoro::Task<void> apply(Plan plan, QString who);
    QCoro::Task<void> settleAlone();
    void pause();
    void goOn();
    void cancel();

    ChangePace pace;
    ChangeProgress progress;

private:
    using State = ChangeProgress::State;
    /// A row that was sent, and what is known of it.
    struct Pending
    {
        JournalEntry entry;
        Sending sending = Sending::Unanswered;
        QString detail = {}; ///< of the problem that came in place of an answer
    };

    // One plan (changerun.cpp)
    void startAnew();
    /// Plans the rows in the journal, some at a time.
    QCoro::Task<Result<void>> begin(Plan plan, QString who);
    /// One row by itself, and before and after it a look at all: what is so by now, another copy of Trivet has written.
    QCoro::Task<void> beginAlone();
    QCoro::Task<void> lookAround();
    struct Looked
    {
        bool hasSo = false;   ///< rows that are as they shall be
        bool hasOpen = false; ///< rows that would be written
    };
    QCoro::Task<Looked> lookAt(QList<JournalEntry> others);
    QCoro::Task<void> lane();
    QCoro::Task<bool> mayGoOn();
    QList<JournalEntry> takeRows();
    /// Until `time` is over; false: a person or the end of the engine came before.
    QCoro::Task<bool> waitedFor(std::chrono::milliseconds time);
    void setState(State state);
    void stopWith(const Problem &problem);
    void tell();
    void finish();

    // Rows on their way (changerun_rows.cpp)
    QCoro::Task<void> writeRows(QList<JournalEntry> rows);
    QCoro::Task<void> createRow(JournalEntry row);
    /// False when these rows, marked as sent, are not in the journal on the disk: then nothing may be sent.
    QCoro::Task<bool> journalled(QList<JournalEntry> rows);
    void putBack(QList<JournalEntry> rows);
    /// What becomes of a row whose write brought a problem; a row that may have been written is returned.
    std::optional<Pending> take(JournalEntry row, const Problem &problem);
    void couldNotRead(QList<JournalEntry> rows, const Problem &problem);
    QCoro::Task<Result<QHash<QString, QJsonObject>>> read(QList<JournalEntry> rows, std::stop_token stop);
    QCoro::Task<Result<QStringList>> find(JournalEntry row, std::stop_token stop);

    // What became of them (changerun_settling.cpp)
    QCoro::Task<void> settleOpen();
    QCoro::Task<void> settle(QList<Pending> pending);
    QCoro::Task<QList<Pending>> settleOnce(QList<Pending> pending);
    void end(JournalEntry row, RowEnd how, const QString &detail = {});
    void end(QList<JournalEntry> rows);
    QList<JournalEntry> takenBackBy(const QList<JournalEntry> &undone);
    const QHash<int, JournalEntry> &rowsOf(const QString &plan);
    void noteEnding(const JournalEntry &row);

    bool isAlive() const { return m_engine != nullptr; }
    /// No further row may be sent now.
    bool isHalted() const { return !isAlive() || m_isCancelled || m_isStopped || progress.state != State::Applying; }

    ChangeEngine *m_engine;
    RecordAccess &m_access;
    TenantStore &m_store;
    std::deque<JournalEntry> m_todo;
    QHash<QString, JournalPlan> m_plans;                    ///< those of the journal, for what an undo takes back
    QHash<QString, QHash<int, JournalEntry>> m_rowsOfPlans; ///< of those that are taken back
    std::stop_source m_sending;                             ///< stops what is under way
    std::stop_source m_reading;                             ///< and what looks what became of it
    bool m_isCancelled = false;
    bool m_isStopped = false; ///< nothing more can be written; progress.problem says why
    int m_likeEndings = 0;
    ChangeOutcome m_lastOutcome = ChangeOutcome::None;
    QElapsedTimer m_applying; ///< since it began to apply, or went on
    qint64 m_appliedFor = 0;  ///< milliseconds before that
};

} // namespace trivet
