// SPDX-License-Identifier: Apache-2.0
// What was known before, to see what changed since. The rest of TenantStore: tenantstore_draft.cpp and
// tenantstore_samples.cpp.
#include "store/tenantparts.h"

namespace trivet {

QList<CallUse> TenantStore::callUse() const
{
    QList<CallUse> readings;
    for (const QVariantList &row : m_parts->rows({"SELECT at, used, most FROM call_use ORDER BY at"}))
        readings.append({QDateTime::fromMSecsSinceEpoch(row[0].toLongLong(), Qt::UTC), row[1].toInt(), row[2].toInt()});
    return readings;
}

Result<void> TenantStore::addCallUse(const CallUse &reading, const QDateTime &forgetBefore)
{
    return m_parts->keep({{"DELETE FROM call_use WHERE at < ?", {forgetBefore.toMSecsSinceEpoch()}},
                          {"INSERT OR REPLACE INTO call_use (at, used, most) VALUES (?, ?, ?)",
                           {reading.at.toMSecsSinceEpoch(), reading.used, reading.limit}}});
}

QMap<QString, KnownCount> TenantStore::knownCounts() const
{
    QMap<QString, KnownCount> counts;
    for (const QVariantList &row : m_parts->rows({"SELECT data_set, records, at FROM known_counts"}))
        counts.insert(row[0].toString(), {row[1].toLongLong(), timeFromStore(row[2])});
    return counts;
}

Result<void> TenantStore::setKnownCounts(const QMap<QString, KnownCount> &counts)
{
    QList<Statement> statements;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        statements.append({"INSERT OR REPLACE INTO known_counts (data_set, records, at) VALUES (?, ?, ?)",
                           {count.key(), count->records, storedTime(count->at)}});
    }
    return m_parts->keep(statements);
}

Baseline TenantStore::baseline() const
{
    Baseline baseline;
    for (const QVariantList &row : m_parts->rows({"SELECT part, at, who FROM baseline_parts"}))
        baseline.insert(row[0].toString(), {timeFromStore(row[1]), row[2].toString()});
    for (const QVariantList &row : m_parts->rows({"SELECT part, id, label, value FROM baseline ORDER BY part, id"})) {
        if (const auto part = baseline.find(row[0].toString()); part != baseline.end())
            part->items.append({row[1].toString(), row[2].toString(), row[3].toString()});
    }
    return baseline;
}

Result<void> TenantStore::setBaselinePart(const QString &part, const BaselinePart &kept)
{
    QList<Statement> statements{{"DELETE FROM baseline WHERE part = ?", {part}},
                                {"INSERT OR REPLACE INTO baseline_parts (part, at, who) VALUES (?, ?, ?)",
                                 {part, storedTime(kept.at), kept.who}}};
    for (const BaselineItem &item : kept.items) {
        statements.append({"INSERT OR REPLACE INTO baseline (part, id, label, value) VALUES (?, ?, ?, ?)",
                           {part, item.id, item.label, item.value}});
    }
    return m_parts->keep(statements);
}

QMap<AnswerId, QDateTime> TenantStore::secretTimes() const
{
    QMap<AnswerId, QDateTime> times;
    for (const QVariantList &row : m_parts->rows({"SELECT key, saved_at FROM secret_times"})) {
        if (const auto id = answerFromKey(row[0].toString()))
            times.insert(*id, timeFromStore(row[1]));
    }
    return times;
}

Result<void> TenantStore::setSecretTime(AnswerId id, const QDateTime &savedAt)
{
    return m_parts->keep({{"INSERT OR REPLACE INTO secret_times (key, saved_at) VALUES (?, ?)",
                           {QString::fromLatin1(answerSpec(id).key), storedTime(savedAt)}}});
}

Result<void> TenantStore::clearSecretTime(AnswerId id)
{
    return m_parts->keep({{"DELETE FROM secret_times WHERE key = ?", {QString::fromLatin1(answerSpec(id).key)}}});
}

QMap<AccountId, QString> TenantStore::accounts() const
{
    return info().accounts;
}

Result<void> TenantStore::setAccount(AccountId account, const QString &identity)
{
    return m_parts->keep({setsMeta(accountMetaKey(account), identity)});
}

} // namespace trivet
