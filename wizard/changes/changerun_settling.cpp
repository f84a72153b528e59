// SPDX-License-Identifier: Apache-2.0
// What became of rows that were sent: read back, settled by reading where no answer came, and journalled.
#include "changes/changerun.h"

#include "changes/entitywords.h"
#include "store/tenantstore.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace trivet {

QCoro::Task<void> ChangeRun::settleOpen()
{
    const auto self = shared_from_this();
    m_plans.clear();
    for (const JournalPlan &each : m_store.journalPlans())
        m_plans.insert(each.id, each);
    QList<Pending> open;
    for (const JournalEntry &entry : m_store.journalEntriesIn(ChangeState::Sent))
        open.append({entry, Sending::Unanswered, {}});
    co_await settle(std::move(open));
}

QCoro::Task<void> ChangeRun::settle(QList<Pending> pending)
{
    const auto self = shared_from_this();
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        pending = co_await settleOnce(std::move(pending));
        if (!isAlive() || pending.isEmpty())
            co_return;
        // Nobody will see it land: after this long it did not.
        const bool isOver = waited.hasExpired(pace.settleAfter.count());
        if (isOver) {
            for (const Pending &each : std::as_const(pending))
                end(each.entry, {ChangeState::Failed, ChangeOutcome::NotReached}, each.detail);
            co_return;
        }
        const std::chrono::milliseconds left{pace.settleAfter.count() - waited.elapsed()};
        if (!co_await waitedFor(left))
            co_return; // they stay open, and are settled the next time
    }
}

QCoro::Task<QList<ChangeRun::Pending>> ChangeRun::settleOnce(QList<Pending> pending)
{
    const auto self = shared_from_this();
    QList<Pending> left;
    QList<Pending> changes;
    for (Pending &each : pending) {
        if (!isCreation(each.entry)) {
            changes.append(each);
            continue;
        }
        const Result<QStringList> found = co_await find(each.entry, m_reading.get_token());
        if (!isAlive())
            co_return left;
        if (!found)
            continue; // stays open
        if (each.entry.row.record.id.isEmpty() && found->size() == 1)
            each.entry.row.record.id = found->first();
        if (const auto over = endAfterCreating(each.entry.row, each.sending, *found))
            end(each.entry, *over, each.detail);
        else
            left.append(each);
    }
    while (!changes.isEmpty()) {
        QList<JournalEntry> rows;
        QList<Pending> together;
        const RecordRef first = changes.first().entry.row.record;
        for (const Pending &each : std::as_const(changes)) {
            if (each.entry.row.record.vendor == first.vendor && each.entry.row.record.entity == first.entity &&
                rows.size() < 50) {
                rows.append(each.entry);
                together.append(each);
            }
        }
        changes.removeIf([&together](const Pending &each) {
            return std::any_of(together.begin(), together.end(), [&each](const Pending &other) {
                return other.entry.plan == each.entry.plan && other.entry.place == each.entry.place;
            });
        });
        const Result<QHash<QString, QJsonObject>> present = co_await read(rows, m_reading.get_token());
        if (!isAlive())
            co_return left;
        if (!present)
            continue; // they stay open
        QList<JournalEntry> ended;
        for (Pending &each : together) {
            const auto over =
                endAfterSending(each.entry.row, each.sending, recordIn(*present, each.entry.row.record.id));
            if (!over) {
                left.append(each);
                continue;
            }
            each.entry.state = over->state;
            each.entry.outcome = over->outcome;
            if (over->state != ChangeState::Done)
                each.entry.detail = each.detail;
            ended.append(each.entry);
        }
        end(ended);
    }
    co_return left;
}

// ---- ends

void ChangeRun::end(JournalEntry row, RowEnd how, const QString &detail)
{
    row.state = how.state;
    row.outcome = how.outcome;
    row.detail = detail;
    end(QList<JournalEntry>{row});
}

void ChangeRun::end(QList<JournalEntry> rows)
{
    if (rows.isEmpty())
        return;
    for (JournalEntry &row : rows)
        row.endedAt = realNow();
    if (const Result<void> kept = m_store.setJournalEntries(rows + takenBackBy(rows)); !kept)
        stopWith(kept.error()); // on the disk they are open, and will be settled
    for (const JournalEntry &row : std::as_const(rows)) {
        if (row.plan == progress.plan) {
            ++progress.ended;
            ++progress.counts[row.state];
            noteEnding(row);
        }
        if (isAlive())
            Q_EMIT m_engine->rowEnded(row);
    }
    tell();
}

/// The rows that these undid: taken back they are, by whatever plan.
QList<JournalEntry> ChangeRun::takenBackBy(const QList<JournalEntry> &undone)
{
    QList<JournalEntry> former;
    for (const JournalEntry &row : undone) {
        if (row.row.undoes < 0 || row.state != ChangeState::Done)
            continue;
        JournalEntry entry = rowsOf(m_plans.value(row.plan).undoes).value(row.row.undoes);
        if (entry.state != ChangeState::Done)
            continue;
        entry.state = ChangeState::Undone;
        former.append(entry);
    }
    return former;
}

/// A plan's rows by their place, as they were when this run began.
const QHash<int, JournalEntry> &ChangeRun::rowsOf(const QString &plan)
{
    const auto known = m_rowsOfPlans.constFind(plan);
    if (known != m_rowsOfPlans.cend())
        return *known;
    QHash<int, JournalEntry> &rows = m_rowsOfPlans[plan];
    for (const JournalEntry &entry : m_store.journalEntries(plan))
        rows.insert(entry.place, entry);
    return rows;
}

void ChangeRun::noteEnding(const JournalEntry &row)
{
    if (row.state == ChangeState::Done) {
        m_likeEndings = 0;
        return;
    }
    if (row.outcome == m_lastOutcome)
        ++m_likeEndings;
    else
        m_likeEndings = 1;
    m_lastOutcome = row.outcome;
    if (m_likeEndings < pace.likeEndingsBeforeAsking || progress.state != State::Applying)
        return;
    progress.asksBecause = row.outcome;
    setState(State::Asking);
}

} // namespace trivet
