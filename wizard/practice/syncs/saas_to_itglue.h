// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace trivet::practice {

class World;

/// Plays IT Glue's sync with Datto SaaS Protection and its Matching page (vendors/it_glue/FACTS.md §6.4).
/// Has no thread of its own: each request first lets it catch up with the world's time. Guarded by World's lock.
class SaasActor
{
public:
    explicit SaasActor(World &world) : m_world(world) {}

    void advance(const QDateTime &now);

    enum class Suggestions { LeaveForReview, AcceptAll };
    /// Connect is pressed: the clients are listed, a sync is queued for about an hour later.
    void connect(const QDateTime &at, Suggestions suggestions);
    /// A sync is queued as after every Save; one that is queued already stays.
    void queueSync(const QDateTime &at);
    /// Start Manual Sync; whether it may be pressed says `manualOpensAt`.
    void startManualSync(const QDateTime &at);

    /// Queued, Syncing... or OK as the Status column reads; empty before Connect.
    QString status(const QDateTime &now) const;
    /// When Start Manual Sync may be pressed again; `now` when it may already.
    QDateTime manualOpensAt(const QDateTime &now) const;
    QDateTime nextAutomatic() const;
    /// Status, times (ISO 8601, world time, null where there is none) and how many clients are matched, unmatched,
    /// ignored, and missing because they are not linked in the Partner Portal or not synced since.
    QJsonObject report(const QDateTime &now) const;

private:
    void sync(const QDateTime &at);
    void discover();

    World &m_world;
};

} // namespace trivet::practice
