// SPDX-License-Identifier: Apache-2.0
// Samples of the syncs, the practice world and the window: what a person neither gave nor reached.
#include "store/tenantparts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace trivet {

QList<SyncSample> TenantStore::samples(const QString &link) const
{
    QList<SyncSample> samples;
    for (const QVariantList &row :
         m_parts->rows({"SELECT at, arrived, expected FROM samples WHERE link = ? ORDER BY at", {link}}))
        samples.append({QDateTime::fromMSecsSinceEpoch(row[0].toLongLong(), Qt::UTC), row[1].toInt(), row[2].toInt()});
    return samples;
}

Result<void> TenantStore::addSamples(const QString &link, const QList<SyncSample> &samples)
{
    QList<Statement> statements;
    statements.reserve(samples.size());
    for (const SyncSample &sample : samples) {
        statements.append({"INSERT OR REPLACE INTO samples (link, at, arrived, expected) VALUES (?, ?, ?, ?)",
                           {link, sample.at.toMSecsSinceEpoch(), sample.arrived, sample.expected}});
    }
    return m_parts->keep(statements);
}

Result<void> TenantStore::clearSamples(const QString &link)
{
    return m_parts->keep({{"DELETE FROM samples WHERE link = ?", {link}}});
}

std::optional<PracticeWorld> TenantStore::practiceWorld() const
{
    const QString seed = m_parts->meta(u"practice-seed"_s);
    if (seed.isEmpty())
        return std::nullopt;
    const QByteArray options = m_parts->meta(u"practice-options"_s).toUtf8();
    return PracticeWorld{seed.toUInt(), QJsonDocument::fromJson(options).object(), m_parts->meta(u"practice-log"_s)};
}

Result<void> TenantStore::setPracticeWorld(const PracticeWorld &world)
{
    const QByteArray options = QJsonDocument(world.options).toJson(QJsonDocument::Compact);
    return m_parts->keep({setsMeta(u"practice-seed"_s, QString::number(world.seed)),
                          setsMeta(u"practice-options"_s, QString::fromUtf8(options)),
                          setsMeta(u"practice-log"_s, world.logPath)});
}

QByteArray TenantStore::uiState(const QString &key) const
{
    const auto found = m_parts->rows({"SELECT value FROM ui_state WHERE key = ?", {key}});
    return found.isEmpty() ? QByteArray() : found.first().first().toByteArray();
}

Result<void> TenantStore::setUiState(const QString &key, const QByteArray &value)
{
    return m_parts->keep({{"INSERT OR REPLACE INTO ui_state (key, value) VALUES (?, ?)", {key, value}}});
}

} // namespace trivet
