// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/syncs/glueindex.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <vector>

namespace trivet::practice {

class World;
struct RmmDevice;
struct RmmSite;

/// Plays IT Glue's link with Datto RMM (vendors/it_glue/FACTS.md §6.3): organizations by Autotask company or by site name,
/// devices by MAC and serial, then MAC, then serial; who is left gets the configuration of the same name when the admin
/// accepts suggestions, or else a configuration of its own.
/// Has no thread of its own: each request first lets it catch up with the world's time. Guarded by World's lock.
class GlueRmmActor
{
public:
    explicit GlueRmmActor(World &world) : m_world(world) {}

    void advance(const QDateTime &now);

    /// Saved the match basis: the first run begins within seconds.
    void begin(const QDateTime &at);
    /// A full run at once: for worlds that begin linked.
    void finishAtOnce(const QDateTime &at);
    /// A site whose organization nobody matched, and so none of its devices.
    void leaveOutSite(int site) { m_leftOutSites.insert(site); }
    /// A device nobody matched and nobody made a configuration for.
    void leaveOutDevice(const QString &uid) { m_leftOutDevices.insert(uid); }

private:
    struct Due
    {
        enum class Kind { Site, Device };
        QDateTime at;
        Kind kind = Kind::Site;
        int index = 0;
    };

    void schedule(const QDateTime &at);
    void prepare();
    void forget();
    std::vector<Due> everything(const QDateTime &at) const;
    void perform(const Due &due);
    void matchSite(int index);
    qint64 organizationForSite(const RmmSite &site);
    void matchDevice(int index);
    qint64 matchedConfiguration(qint64 organization, const RmmDevice &device) const;
    qint64 configurationMadeFor(qint64 organization, const RmmDevice &device);
    void overlay(GlueRecord &record, const RmmDevice &device);
    void noteForMatching(const GlueRecord &record);

    World &m_world;
    std::vector<Due> m_due; ///< of the run on its way, soonest first
    size_t m_next = 0;
    QDateTime m_at;
    GlueIndex m_index;
    QHash<int, qint64> m_organizationOfSite;
    QHash<QString, qint64> m_configurationOfDevice; ///< by the device's uid
    QHash<std::pair<qint64, QString>, QList<qint64>> m_byMac;
    QHash<std::pair<qint64, QString>, QList<qint64>> m_bySerial;
    QSet<int> m_leftOutSites;
    QSet<QString> m_leftOutDevices;
};

} // namespace trivet::practice
