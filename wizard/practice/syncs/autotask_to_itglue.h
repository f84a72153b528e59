// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/syncs/glueindex.h"
#include "practice/world/row.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace trivet::practice {

class World;

/// Plays IT Glue's sync from Autotask (vendors/it_glue/FACTS.md §6.2): queued on save, then companies, locations and
/// configurations in waves, then what is no longer there becomes orphaned; and again every so often.
/// Has no thread of its own: each request first lets it catch up with the world's time. Guarded by World's lock.
class GlueAutotaskActor
{
public:
    explicit GlueAutotaskActor(World &world) : m_world(world) {}

    void advance(const QDateTime &now);

    /// Saved sync settings: a full run begins in about an hour.
    void queue(const QDateTime &at);
    /// "Start Manual Sync" only raises the priority: the run begins within seconds, after one that is on its way.
    void startSoon(const QDateTime &at);
    bool isRunning() const { return m_next < m_due.size(); }

    /// A full run at once: for worlds that begin linked.
    void finishAtOnce(const QDateTime &at);
    /// Brings these companies with all that is theirs, and nothing else: for a run that stopped on its way.
    void bringOnly(const QList<qint64> &companies, const QDateTime &at);
    /// Items the sync fails to bring, whatever is set; nobody learns why.
    void leaveOut(qint64 item) { m_leftOut.insert(item); }
    /// Companies whose locations the sync fails to bring.
    void leaveOutLocations(qint64 company) { m_leftOutLocations.insert(company); }

private:
    struct Due
    {
        enum class Kind { Company, Location, Item, Orphans };
        QDateTime at;
        Kind kind = Kind::Company;
        qint64 id = 0;
    };

    void begin(const QDateTime &at);
    void scheduleNext(const QDateTime &after, const QDateTime &now);
    void prepare(const QDateTime &at);
    void perform(const Due &due);
    QList<Due> everything() const;

    bool mayCompanySync(qint64 id, const Row &company) const;
    void bringCompany(qint64 id);
    void bringLocation(qint64 id);
    void bringItem(qint64 id);
    qint64 linkedOrganization(qint64 company) const; ///< 0 = none
    qint64 matchedConfiguration(qint64 organization, const Row &item) const;
    Row itemAttributes(const Row &item, qint64 organization, const QString &type);
    /// Name of the type it comes as; nullopt when it stays out.
    std::optional<QString> typeOf(const Row &item) const;
    bool mayItemSync(qint64 id, const Row &item) const;
    void keepUp(const QString &resource, GlueRecord &record, const Row &wanted);
    void noteTrouble(GlueRecord &record, qint64 item);
    void pushBack(qint64 id, const Row &item);
    void orphan();

    World &m_world;
    std::vector<Due> m_due; ///< of the run on its way, soonest first
    size_t m_next = 0;
    QDateTime m_at;  ///< world time of what is being brought
    QString m_stamp; ///< the same as records show it
    GlueIndex m_index;
    QHash<qint64, QString> m_typeNames; ///< active configuration item types
    QHash<int, QString> m_accountTypes; ///< labels of Companies.companyType
    QSet<qint64> m_leftOut;
    QSet<qint64> m_leftOutLocations;
};

} // namespace trivet::practice
