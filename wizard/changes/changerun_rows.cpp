// SPDX-License-Identifier: Apache-2.0
// Rows on their way to the vendor: read, journalled, sent, and what an answer means for them.
#include "changes/changerun.h"

#include "changes/entitywords.h"
#include "store/tenantstore.h"

#include <QCoroFuture>

#include <utility>

namespace trivet {
namespace {

void markAsSent(QList<JournalEntry> &rows)
{
    for (JournalEntry &row : rows) {
        row.state = ChangeState::Sent;
        row.sentAt = realNow();
    }
}

} // namespace

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
    markAsSent(toSend);
    if (toSend.isEmpty() || !co_await journalled(toSend))
        co_return;

    QList<Pending> pending;
    while (!toSend.isEmpty() && !isHalted()) {
        JournalEntry row = toSend.takeFirst();
        row.sentAt = realNow();
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
    markAsSent(rows);
    if (!co_await journalled(rows))
        co_return;
    if (isHalted()) {
        putBack(rows);
        co_return;
    }
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

QCoro::Task<bool> ChangeRun::journalled(QList<JournalEntry> rows)
{
    const auto self = shared_from_this();
    Result<void> kept = m_store.setJournalEntries(rows);
    if (kept) {
        const Result<void> onDisk = co_await m_store.syncJournal();
        if (!isAlive())
            co_return false;
        if (!onDisk)
            putBack(rows);
        kept = onDisk;
    }
    if (!kept)
        stopWith(kept.error());
    co_return kept.has_value();
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

std::optional<ChangeRun::Pending> ChangeRun::take(JournalEntry row, const Problem &problem)
{
    switch (answerOf(problem)) {
    case Answer::No:
    case Answer::NeverSent: end(row, endOfRefusal(row.row, problem), problem.detail); return std::nullopt;
    case Answer::Later:
        putBack({row});
        progress.heldUntil = problem.retryAt.isValid() ? problem.retryAt : realNow().addSecs(60);
        progress.problem = problem;
        if (progress.state == State::Applying)
            setState(State::HeldBack);
        return std::nullopt;
    case Answer::KeysRefused:
        putBack({row});
        stopWith(problem);
        return std::nullopt;
    case Answer::Unknown: return Pending{row, Sending::Unanswered, problem.detail};
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

} // namespace trivet
