// SPDX-License-Identifier: Apache-2.0
// The journal of changes: written before anything is sent, and never forgotten.
#include "store/tenantparts.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

#define TRIVET_ENTRY_COLUMNS                                                                                           \
    "plan, place, vendor, entity, record, label, creates, field, before, before_shown, after, after_shown, undo,"      \
    " undoes, state, outcome, detail, sent_at, ended_at"

QString packed(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue unpacked(const QVariant &text)
{
    const QJsonArray array = QJsonDocument::fromJson(text.toString().toUtf8()).array();
    return array.isEmpty() ? QJsonValue(QJsonValue::Null) : array.first();
}

VendorId vendorFrom(const QVariant &key)
{
    for (const VendorId vendor : allVendors) {
        if (vendorKey(vendor) == key.toString())
            return vendor;
    }
    return VendorId::Autotask;
}

Statement upsert(const JournalEntry &entry)
{
    const ChangeRow &row = entry.row;
    return {"INSERT OR REPLACE INTO change_rows (" TRIVET_ENTRY_COLUMNS ")"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {entry.plan, entry.place, vendorKey(row.record.vendor), row.record.entity, row.record.id, row.record.label,
             row.action == ChangeRow::Action::Create, QString::fromLatin1(row.field), packed(row.before.value),
             row.before.shown, packed(row.after.value), row.after.shown, undoKindKey(row.undo), row.undoes,
             changeStateKey(entry.state), changeOutcomeKey(entry.outcome), entry.detail, storedTime(entry.sentAt),
             storedTime(entry.endedAt)}};
}

JournalEntry entryFrom(const QVariantList &columns)
{
    JournalEntry entry;
    entry.plan = columns[0].toString();
    entry.place = columns[1].toInt();
    ChangeRow &row = entry.row;
    row.record = {vendorFrom(columns[2]), columns[3].toString(), columns[4].toString(), columns[5].toString()};
    row.action = columns[6].toBool() ? ChangeRow::Action::Create : ChangeRow::Action::Change;
    row.field = columns[7].toString().toLatin1();
    row.before = {unpacked(columns[8]), columns[9].toString()};
    row.after = {unpacked(columns[10]), columns[11].toString()};
    row.undo = undoKindFromKey(columns[12].toString()).value_or(UndoKind::Never);
    row.undoes = columns[13].toInt();
    // What cannot be read any more is open: somebody has to look.
    entry.state = changeStateFromKey(columns[14].toString()).value_or(ChangeState::Sent);
    entry.outcome = changeOutcomeFromKey(columns[15].toString()).value_or(ChangeOutcome::None);
    entry.detail = columns[16].toString();
    entry.sentAt = timeFromStore(columns[17]);
    entry.endedAt = timeFromStore(columns[18]);
    return entry;
}

QList<JournalEntry> entriesFrom(const QList<QVariantList> &rows)
{
    QList<JournalEntry> entries;
    entries.reserve(rows.size());
    for (const QVariantList &row : rows)
        entries.append(entryFrom(row));
    return entries;
}

} // namespace

QList<JournalPlan> TenantStore::journalPlans() const
{
    QList<JournalPlan> plans;
    for (const QVariantList &row :
         m_parts->rows({"SELECT id, kind, why, who, at, undoes FROM change_plans ORDER BY at DESC, id"})) {
        plans.append({row[0].toString(), mendKindFromKey(row[1].toString()).value_or(MendKind::Undo), row[2].toString(),
                      row[3].toString(), timeFromStore(row[4]), row[5].toString()});
    }
    return plans;
}

QList<JournalEntry> TenantStore::journalEntries(const QString &plan) const
{
    return entriesFrom(
        m_parts->rows({"SELECT " TRIVET_ENTRY_COLUMNS " FROM change_rows WHERE plan = ? ORDER BY place", {plan}}));
}

QList<JournalEntry> TenantStore::journalEntriesIn(ChangeState state) const
{
    return entriesFrom(
        m_parts->rows({"SELECT " TRIVET_ENTRY_COLUMNS " FROM change_rows WHERE state = ? ORDER BY plan, place",
                       {changeStateKey(state)}}));
}

Result<void> TenantStore::addToJournal(const JournalPlan &plan, const QList<JournalEntry> &entries)
{
    QList<Statement> statements{
        {"INSERT OR IGNORE INTO change_plans (id, kind, why, who, at, undoes) VALUES (?, ?, ?, ?, ?, ?)",
         {plan.id, mendKindKey(plan.kind), plan.why, plan.who, storedTime(plan.at), plan.undoes}}};
    for (const JournalEntry &entry : entries)
        statements.append(upsert(entry));
    return m_parts->save(statements, Parts::Failing::Drop);
}

Result<void> TenantStore::setJournalEntries(const QList<JournalEntry> &entries)
{
    QList<Statement> statements;
    for (const JournalEntry &entry : entries)
        statements.append(upsert(entry));
    return m_parts->save(statements, Parts::Failing::Drop);
}

QFuture<Result<void>> TenantStore::syncJournal()
{
    return m_parts->syncToDisk();
}

} // namespace trivet
