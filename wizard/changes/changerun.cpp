// SPDX-License-Identifier: Apache-2.0
// The one loop that writes: two lanes take rows, read them, journal them, send them, read them back.
#include "changes/changerun.h"

#include "changes/entitywords.h"
#include "store/tenantstore.h"

#include <QCoroTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace trivet {
namespace {

/// Few, so that little time passes between reading a record and writing it; several, so that reading costs few calls.
constexpr std::size_t rowsAtOnce = 10;
constexpr qsizetype rowsLookedAtOnce = 100;
constexpr auto look = 50ms;
constexpr int fewForAnEstimate = 10;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

bool isCreation(const JournalEntry &row)
{
    return row.row.action == ChangeRow::Action::Create;
}

bool isThrough(ChangeState state)
{
    return state == ChangeState::Done || state == ChangeState::Undone;
}

} // namespace

void ChangeRun::abandon()
{
    m_engine = nullptr;
    m_sending.request_stop();
    m_reading.request_stop();
}

// ---- one plan

Result<void> ChangeRun::begin(const Plan &plan, const QString &who)
{
    m_todo.clear();
    m_plans.clear();
    m_isStopped = false;
    m_likeEndings = 0;
    m_appliedFor = 0;
    progress = {};
    progress.plan = plan.id;

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
    const JournalPlan journalled{plan.id, plan.kind, plan.why, who, now(), plan.undoes};
    if (const Result<void> kept = m_store.addToJournal(journalled, rows); !kept)
        return kept;
    for (const JournalPlan &each : m_store.journalPlans())
        m_plans.insert(each.id, each);
    m_todo.assign(rows.begin(), rows.end());
    // Another copy of Trivet may begin the same plan at the same moment, on a machine of its own: from different places
    // they find out before they meet. Rows of one record keep their order.
    QSet<QString> records;
    for (const JournalEntry &row : std::as_const(rows))
        records.insert(row.row.record.id);
    if (records.size() == rows.size() && rows.size() > 1)
        std::rotate(m_todo.begin(), m_todo.begin() + QRandomGenerator::global()->bounded(static_cast<int>(rows.size())),
                    m_todo.end());
    progress.planned = static_cast<int>(m_todo.size());
    return {};
}

void ChangeRun::startAnew()
{
    progress = {};
    m_sending = {};
    m_reading = {};
    m_isCancelled = false;
    setState(State::Settling);
}

QCoro::Task<void> ChangeRun::apply(Plan plan, QString who)
{
    const auto self = shared_from_this();
    startAnew();
    co_await settleOpen();
    if (!isAlive())
        co_return;
    const Result<void> begun = begin(plan, who);
    if (!begun) {
        stopWith(begun.error());
        finish();
        co_return;
    }
    setState(State::Applying);
    co_await beginAlone();
    if (!isAlive())
        co_return;
    QCoro::Task<void> first = lane();
    QCoro::Task<void> second = lane();
    co_await first;
    co_await second;
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

QCoro::Task<bool> ChangeRun::mayGoOn()
{
    const auto self = shared_from_this();
    for (;;) {
        if (!isAlive() || m_isCancelled || m_isStopped || m_todo.empty())
            co_return false;
        if (progress.state == State::HeldBack && now() >= progress.heldUntil)
            setState(State::Applying);
        if (progress.state == State::Applying)
            co_return true;
        co_await QCoro::sleepFor(look);
    }
}

QCoro::Task<void> ChangeRun::beginAlone()
{
    const auto self = shared_from_this();
    if (m_todo.size() < 2 || isCreation(m_todo.front()))
        co_return;
    const QList<JournalEntry> first{m_todo.front()};
    m_todo.pop_front();
    co_await writeRows(first);
    if (isHalted() || progress.counts.value(ChangeState::Done) == 0)
        co_return;
    if (!co_await waitedFor(pace.lookAround))
        co_return;
    QList<JournalEntry> others(m_todo.begin(), m_todo.end());
    while (!others.isEmpty() && !isHalted()) {
        const QList<JournalEntry> some = others.mid(0, rowsLookedAtOnce);
        others.remove(0, some.size());
        const Result<QHash<QString, QJsonObject>> present = co_await read(some, m_sending.get_token());
        if (!isAlive() || !present)
            co_return; // whoever writes next meets the same, and says so
        for (const JournalEntry &row : some) {
            const auto over = endBeforeSending(row.row, recordIn(*present, row.row.record.id));
            if (!over || over->outcome != ChangeOutcome::AlreadySo || isHalted())
                continue;
            progress.asksBecause = ChangeOutcome::AlreadySo;
            setState(State::Asking);
        }
    }
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

QList<JournalEntry> ChangeRun::takeRows()
{
    QList<JournalEntry> rows;
    while (!m_todo.empty() && static_cast<std::size_t>(rows.size()) < rowsAtOnce) {
        const JournalEntry &next = m_todo.front();
        const bool fits = rows.isEmpty() || (!isCreation(rows.first()) && !isCreation(next) &&
                                             next.row.record.entity == rows.first().row.record.entity);
        if (!fits)
            break;
        rows.append(next);
        m_todo.pop_front();
        if (isCreation(rows.first()))
            break;
    }
    return rows;
}

void ChangeRun::putBack(QList<JournalEntry> rows)
{
    if (rows.isEmpty() || !isAlive())
        return;
    for (JournalEntry &row : rows) {
        row.state = ChangeState::Planned;
        row.sentAt = {};
    }
    if (const Result<void> kept = m_store.setJournalEntries(rows); !kept)
        stopWith(kept.error());
    m_todo.insert(m_todo.begin(), rows.begin(), rows.end());
}

bool ChangeRun::journalAsSent(QList<JournalEntry> &rows)
{
    for (JournalEntry &row : rows) {
        row.state = ChangeState::Sent;
        row.sentAt = now();
    }
    const Result<void> kept = m_store.setJournalEntries(rows);
    if (!kept)
        stopWith(kept.error());
    return kept.has_value();
}

QCoro::Task<void> ChangeRun::writeRows(QList<JournalEntry> rows)
{
    const auto self = shared_from_this();
    const Result<QHash<QString, QJsonObject>> present = co_await read(rows, m_sending.get_token());
    if (!isAlive())
        co_return;
    if (!present) {
        couldNotRead(rows, present.error());
        co_return;
    }
    QList<JournalEntry> toSend;
    for (const JournalEntry &row : std::as_const(rows)) {
        if (const auto over = endBeforeSending(row.row, recordIn(*present, row.row.record.id)))
            end(row, *over);
        else
            toSend.append(row);
    }
    if (toSend.isEmpty() || !journalAsSent(toSend))
        co_return;

    QList<Pending> pending;
    while (!toSend.isEmpty() && !isHalted()) {
        JournalEntry row = toSend.takeFirst();
        row.sentAt = now();
        const QJsonObject fields{{QString::fromLatin1(row.row.field), row.row.after.value}};
        const RecordRef record = row.row.record;
        ++progress.inFlight;
        const Result<void> sent =
            co_await m_access.update(record.vendor, record.entity, record.id, fields, m_sending.get_token());
        --progress.inFlight;
        if (!isAlive())
            co_return;
        if (sent)
            pending.append({row, Sending::Accepted, {}});
        else if (auto unknown = take(row, sent.error()))
            pending.append(*unknown);
    }
    putBack(toSend);
    co_await settle(pending);
}

QCoro::Task<void> ChangeRun::createRow(JournalEntry row)
{
    const auto self = shared_from_this();
    const Result<QStringList> there = co_await find(row, m_sending.get_token());
    if (!isAlive())
        co_return;
    if (!there) {
        couldNotRead({row}, there.error());
        co_return;
    }
    if (!there->isEmpty()) {
        row.row.record.id = there->first();
        end(row, {ChangeState::Skipped, ChangeOutcome::AlreadySo});
        co_return;
    }
    QList<JournalEntry> rows{row};
    if (isHalted()) {
        putBack(rows);
        co_return;
    }
    if (!journalAsSent(rows))
        co_return;
    row = rows.first();
    const RecordRef record = row.row.record;
    const QJsonObject fields = row.row.after.value.toObject();
    ++progress.inFlight;
    const Result<QString> made = co_await m_access.create(record.vendor, record.entity, fields, m_sending.get_token());
    --progress.inFlight;
    if (!isAlive())
        co_return;
    QList<Pending> pending;
    if (made) {
        row.row.record.id = *made;
        pending.append({row, Sending::Accepted, {}});
    } else if (auto unknown = take(row, made.error())) {
        pending.append(*unknown);
    }
    co_await settle(pending);
}

std::optional<ChangeRun::Pending> ChangeRun::take(JournalEntry row, const Problem &problem)
{
    switch (answerOf(problem)) {
    case Answer::No:
    case Answer::NeverSent:
        end(row, endOfRefusal(row.row, problem), problem.detail);
        return std::nullopt;
    case Answer::Later:
        putBack({row});
        progress.heldUntil = problem.retryAt.isValid() ? problem.retryAt : now().addSecs(60);
        progress.problem = problem;
        if (progress.state == State::Applying)
            setState(State::HeldBack);
        return std::nullopt;
    case Answer::KeysRefused:
        putBack({row});
        stopWith(problem);
        return std::nullopt;
    case Answer::Unknown:
        return Pending{row, Sending::Unanswered, problem.detail};
    }
    Q_UNREACHABLE();
}

void ChangeRun::couldNotRead(QList<JournalEntry> rows, const Problem &problem)
{
    if (answerOf(problem) == Answer::Later || answerOf(problem) == Answer::KeysRefused) {
        const JournalEntry last = rows.takeLast();
        putBack(rows);
        static_cast<void>(take(last, problem));
        return;
    }
    putBack(rows);
    if (problem.kind == ProblemKind::Cancelled)
        return;
    progress.problem = problem;
    progress.asksBecause = ChangeOutcome::NotReached;
    if (progress.state == State::Applying)
        setState(State::Asking);
}

// ---- reading back and settling

QCoro::Task<Result<QHash<QString, QJsonObject>>> ChangeRun::read(QList<JournalEntry> rows, std::stop_token stop)
{
    const RecordRef first = rows.first().row.record;
    QStringList ids;
    QStringList fields;
    for (const JournalEntry &row : std::as_const(rows)) {
        ids.append(row.row.record.id);
        fields.append(QString::fromLatin1(row.row.field));
    }
    ids.removeDuplicates();
    fields.removeDuplicates();
    return m_access.read(first.vendor, first.entity, ids, fields, std::move(stop));
}

QCoro::Task<Result<QStringList>> ChangeRun::find(JournalEntry row, std::stop_token stop)
{
    const RecordRef record = row.row.record;
    return m_access.find(record.vendor, record.entity, QString::fromLatin1(nameFieldName), record.label,
                         std::move(stop));
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
        row.endedAt = now();
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
        for (JournalEntry entry : m_store.journalEntries(m_plans.value(row.plan).undoes)) {
            if (entry.place != row.row.undoes || entry.state != ChangeState::Done)
                continue;
            entry.state = ChangeState::Undone;
            former.append(entry);
        }
    }
    return former;
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

void ChangeRun::stopWith(const Problem &problem)
{
    m_isStopped = true;
    progress.problem = problem;
}

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
