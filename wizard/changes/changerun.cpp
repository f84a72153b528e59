// SPDX-License-Identifier: Apache-2.0
// One plan from its first row to its last: which rows come when, and what a person says meanwhile.
#include "changes/changerun.h"

#include "changes/entitywords.h"
#include "store/tenantstore.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace trivet {
namespace {

/// Few, so that little time passes between reading a record and writing it; several, so that reading costs few calls.
constexpr qsizetype rowsAtOnce = 10;
constexpr qsizetype rowsLookedAtOnce = 100;
constexpr qsizetype rowsPlannedAtOnce = 200; // thousands in one transaction would hold the window up
/// One more than the vendors' clients let go at once, so that a call always waits for the next free place.
constexpr std::size_t lanes = 3;
constexpr auto look = 50ms;
constexpr int fewForAnEstimate = 10;

bool isThrough(ChangeState state)
{
    return state == ChangeState::Done || state == ChangeState::Undone;
}

/// How many of the first rows can be read with one call; one to create stands alone.
template <typename Rows>
qsizetype readTogether(const Rows &rows, qsizetype most)
{
    qsizetype count = 0;
    for (const JournalEntry &row : rows) {
        const bool fits = count == 0 || (!isCreation(rows.front()) && !isCreation(row) &&
                                         row.row.record.entity == rows.front().row.record.entity);
        if (!fits || count == most)
            break;
        ++count;
    }
    return count;
}

} // namespace

int callsFor(int creations, int changes)
{
    const auto readings = [](qsizetype rows, qsizetype atOnce) {
        return static_cast<int>((rows + atOnce - 1) / atOnce);
    };
    constexpr int findMakeFind = 3;
    // The first row goes alone; before and after it all others are looked at.
    const int look = changes > 1 ? readings(changes, rowsLookedAtOnce) + readings(changes - 1, rowsLookedAtOnce) : 0;
    const int first = changes > 0 ? 2 : 0;
    return creations * findMakeFind + changes + first + look + 2 * readings(std::max(changes - 1, 0), rowsAtOnce);
}

void ChangeRun::abandon()
{
    m_engine = nullptr;
    m_sending.request_stop();
    m_reading.request_stop();
}

QCoro::Task<void> ChangeRun::apply(Plan plan, QString who)
{
    const auto self = shared_from_this();
    startAnew();
    co_await settleOpen();
    if (!isAlive())
        co_return;
    const Result<void> begun = co_await begin(std::move(plan), std::move(who));
    if (!isAlive())
        co_return;
    if (!begun) {
        stopWith(begun.error());
        finish();
        co_return;
    }
    setState(State::Applying);
    co_await beginAlone();
    if (!isAlive())
        co_return;
    std::array<QCoro::Task<void>, lanes> writing;
    for (QCoro::Task<void> &each : writing)
        each = lane();
    for (QCoro::Task<void> &each : writing)
        co_await each;
    if (!isAlive())
        co_return;
    // What no answer came to while the vendor was away may be readable now.
    setState(State::Settling);
    co_await settleOpen();
    if (isAlive())
        finish();
}

QCoro::Task<void> ChangeRun::settleAlone()
{
    const auto self = shared_from_this();
    startAnew();
    co_await settleOpen();
    if (isAlive())
        finish();
}

void ChangeRun::startAnew()
{
    progress = {};
    m_sending = {};
    m_reading = {};
    m_isCancelled = false;
    m_rowsOfPlans.clear();
    setState(State::Settling);
}

QCoro::Task<Result<void>> ChangeRun::begin(Plan plan, QString who)
{
    const auto self = shared_from_this();
    m_todo.clear();
    m_plans.clear();
    m_isStopped = false;
    m_likeEndings = 0;
    m_appliedFor = 0;
    progress = {.state = State::Settling, .plan = plan.id};

    QHash<int, JournalEntry> known;
    for (const JournalEntry &entry : m_store.journalEntries(plan.id))
        known.insert(entry.place, entry);
    QList<JournalEntry> rows;
    for (int place = 0; place < plan.rows.size(); ++place) {
        if (!plan.rows[place].isTicked || isThrough(known.value(place).state))
            continue;
        JournalEntry entry;
        entry.plan = plan.id;
        entry.place = place;
        entry.row = plan.rows[place];
        if (known.value(place).state != ChangeState::Sent) // an open one is settled, and not planned anew
            rows.append(entry);
    }
    const JournalPlan journalled{plan.id, plan.kind, plan.why, who, realNow(), plan.undoes};
    for (qsizetype from = 0; from == 0 || from < rows.size(); from += rowsPlannedAtOnce) {
        const Result<void> kept = m_store.addToJournal(journalled, rows.mid(from, rowsPlannedAtOnce));
        if (!kept)
            co_return kept;
        co_await QCoro::sleepFor(0ms);
        if (!isAlive())
            co_return kept;
    }
    const Result<void> onDisk = co_await m_store.syncJournal();
    if (!isAlive() || !onDisk)
        co_return onDisk;
    for (const JournalPlan &each : m_store.journalPlans())
        m_plans.insert(each.id, each);
    m_todo.assign(rows.begin(), rows.end());
    // Another copy of Trivet may begin the same plan at the same moment, on a machine of its own: from different places
    // they find out before they meet. Rows of one record keep their order.
    QSet<QString> records;
    for (const JournalEntry &row : std::as_const(rows))
        records.insert(row.row.record.id);
    if (records.size() == rows.size() && rows.size() > 1)
        std::rotate(m_todo.begin(), m_todo.begin() + pace.firstRow(static_cast<int>(rows.size())), m_todo.end());
    progress.planned = static_cast<int>(m_todo.size());
    co_return Result<void>();
}

QCoro::Task<void> ChangeRun::beginAlone()
{
    const auto self = shared_from_this();
    if (m_todo.size() < 2 || isCreation(m_todo.front()))
        co_return;
    // Whoever began earlier has written rows by now; whoever begins at this moment has written one after the second look.
    co_await lookAround();
    const bool hasAsked = progress.state == State::Asking;
    if (!co_await mayGoOn())
        co_return;
    const QList<JournalEntry> first{m_todo.front()};
    m_todo.pop_front();
    co_await writeRows(first);
    if (isHalted() || progress.counts.value(ChangeState::Done) == 0 || hasAsked)
        co_return;
    if (co_await waitedFor(pace.lookAround))
        co_await lookAround();
}

QCoro::Task<void> ChangeRun::lookAround()
{
    const auto self = shared_from_this();
    const auto middle = m_todo.begin() + static_cast<qsizetype>(m_todo.size() / 2);
    QCoro::Task<Looked> front = lookAt({m_todo.begin(), middle});
    QCoro::Task<Looked> back = lookAt({middle, m_todo.end()});
    const Looked first = co_await front;
    const Looked second = co_await back;
    // Where all are so already there is nothing that could be written twice.
    const bool isBegun = (first.hasSo || second.hasSo) && (first.hasOpen || second.hasOpen);
    if (!isBegun || isHalted())
        co_return;
    progress.asksBecause = ChangeOutcome::AlreadySo;
    setState(State::Asking);
}

QCoro::Task<ChangeRun::Looked> ChangeRun::lookAt(QList<JournalEntry> others)
{
    const auto self = shared_from_this();
    Looked looked;
    while (!others.isEmpty() && !isHalted()) {
        const QList<JournalEntry> some = others.mid(0, readTogether(others, rowsLookedAtOnce));
        others.remove(0, some.size());
        if (isCreation(some.first()))
            continue;
        const Result<QHash<QString, QJsonObject>> present = co_await read(some, m_sending.get_token());
        if (!isAlive() || !present)
            break; // whoever writes next meets the same, and says so
        for (const JournalEntry &row : some) {
            const auto over = endBeforeSending(row.row, recordIn(*present, row.row.record.id));
            looked.hasOpen = looked.hasOpen || !over;
            looked.hasSo = looked.hasSo || (over && over->outcome == ChangeOutcome::AlreadySo);
        }
    }
    co_return looked;
}

QCoro::Task<void> ChangeRun::lane()
{
    const auto self = shared_from_this();
    while (co_await mayGoOn()) {
        QList<JournalEntry> rows = takeRows();
        if (isCreation(rows.first()))
            co_await createRow(rows.first());
        else
            co_await writeRows(std::move(rows));
    }
}

QCoro::Task<bool> ChangeRun::mayGoOn()
{
    const auto self = shared_from_this();
    for (;;) {
        if (!isAlive() || m_isCancelled || m_isStopped || m_todo.empty())
            co_return false;
        if (progress.state == State::HeldBack && realNow() >= progress.heldUntil)
            setState(State::Applying);
        if (progress.state == State::Applying)
            co_return true;
        co_await QCoro::sleepFor(look);
    }
}

QList<JournalEntry> ChangeRun::takeRows()
{
    const auto end = m_todo.begin() + readTogether(m_todo, rowsAtOnce);
    const QList<JournalEntry> rows(m_todo.begin(), end);
    m_todo.erase(m_todo.begin(), end);
    return rows;
}

QCoro::Task<bool> ChangeRun::waitedFor(std::chrono::milliseconds time)
{
    const auto self = shared_from_this();
    QElapsedTimer waited;
    waited.start();
    while (!waited.hasExpired(time.count())) {
        if (!isAlive() || m_isCancelled)
            co_return false;
        co_await QCoro::sleepFor(std::min(look, std::max(time, 1ms)));
    }
    co_return isAlive();
}

// ---- what a person says, and what is told

void ChangeRun::pause()
{
    if (progress.state == State::Applying || progress.state == State::HeldBack)
        setState(State::Paused);
}

void ChangeRun::goOn()
{
    if (progress.state != State::Paused && progress.state != State::Asking && progress.state != State::HeldBack)
        return;
    m_likeEndings = 0;
    progress.problem.reset();
    progress.asksBecause = ChangeOutcome::None;
    setState(State::Applying);
}

void ChangeRun::cancel()
{
    if (progress.state == State::Idle || m_isCancelled)
        return;
    m_isCancelled = true;
    QTimer::singleShot(pace.cancelAfter, m_engine, [self = shared_from_this()] {
        if (self->m_isCancelled)
            self->m_sending.request_stop();
    });
    QTimer::singleShot(3 * pace.cancelAfter, m_engine, [self = shared_from_this()] {
        if (self->m_isCancelled)
            self->m_reading.request_stop();
    });
    tell();
}

void ChangeRun::setState(State state)
{
    if (progress.state == State::Applying && m_applying.isValid())
        m_appliedFor += m_applying.elapsed();
    progress.state = state;
    if (state == State::Applying)
        m_applying.start();
    if (state != State::HeldBack)
        progress.heldUntil = {};
    tell();
}

void ChangeRun::stopWith(const Problem &problem)
{
    m_isStopped = true;
    progress.problem = problem;
}

void ChangeRun::tell()
{
    progress.remaining.reset();
    if (progress.state == State::Applying && progress.ended >= fewForAnEstimate) {
        const qint64 taken = m_appliedFor + m_applying.elapsed();
        progress.remaining = std::chrono::seconds((progress.planned - progress.ended) * taken / progress.ended / 1000);
    }
    if (isAlive())
        Q_EMIT m_engine->progressChanged();
}

void ChangeRun::finish()
{
    m_todo.clear();
    setState(State::Idle);
    if (isAlive())
        Q_EMIT m_engine->finished();
}

} // namespace trivet
