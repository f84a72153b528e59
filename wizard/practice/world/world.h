// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/autotaskuser.h"
#include "practice/world/faults.h"
#include "practice/world/glueaccount.h"
#include "practice/world/integration.h"
#include "practice/world/picklist.h"
#include "practice/world/practiceoptions.h"
#include "practice/world/requestcounts.h"
#include "practice/world/rmmaccount.h"
#include "practice/world/saasaccount.h"
#include "practice/world/table.h"
#include "practice/world/truth.h"
#include "practice/world/worldclock.h"

#include <QHash>
#include <QList>
#include <QString>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace trivet::practice {

class GlueAutotaskActor;
class GlueRmmActor;
class SaasActor;
class SyncActor;

/// An accepted change to the world, for the replay log.
struct WorldChange
{
    QString kind = {};   ///< "portal", "autotask", "dattoRmm", "itGlue", "dattoSaas", "faults"
    QString target = {}; ///< step slug, entity, or method and path
    qint64 id = 0;
    QJsonObject values = {}; ///< the values sent; for "autotask" the row as it is now, empty = removed
};

/// One MSP's tenants at the simulated vendors. Everything but the clock and pause() needs the lock.
class World
{
public:
    explicit World(const PracticeOptions &options);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    /// Takes the world for one request and lets the sync actor catch up with the world's time first.
    std::unique_lock<std::mutex> lock();
    /// Waits in real time without the lock; ends early when the world stops. False when it was stopped.
    bool pause(std::chrono::milliseconds duration);
    void stop();

    /// The rows of an entity by its name in Autotask's paths ("ConfigurationItems"); case does not matter.
    Table &autotask(const QString &entity);
    const QList<QString> &autotaskEntities() const { return m_entityNames; }
    /// Values of "Entity.field", e.g. "ConfigurationItems.apiVendorID". configurationItemType is not here: it mirrors
    /// ConfigurationItemTypes.
    QHash<QString, QList<PicklistValue>> picklists;
    /// The label's value, added at the end when the list has no such label (Datto RMM's sync grows some lists).
    int picklistValue(const QString &entityField, const QString &label);

    WorldClock clock;
    PracticeOptions options;
    std::vector<AutotaskUser> autotaskUsers; ///< Trivet's own first
    qint64 autotaskDatabase = 0;             ///< ZoneInformation.ci
    QString autotaskZoneName;
    int autotaskBackgroundCalls = 0; ///< calls that other integrations made in this hour, counted against the limit
    RmmAccount rmm;
    Integration integration;
    qint64 integrationUserId = 0; ///< resource of the API user that was made last for Datto RMM
    int portalActions = 0;        ///< actions done; makes what they create the same on replay
    GlueAccount glue;
    GlueIntegration glueIntegration;
    SaasAccount saas;
    SaasIntegration saasIntegration;
    Faults faults;
    RequestCounts autotaskCounts;
    RequestCounts rmmCounts;
    RequestCounts glueCounts;
    RequestCounts saasCounts;
    QList<PlantedFault> planted;

    /// Called for every accepted write and portal action; writes the replay log. Set by PracticeServer.
    std::function<void(const WorldChange &)> onChange;
    /// To be called (locked) after an accepted Autotask write: notes the row as it stands, or that it is gone.
    void noteAutotaskWrite(const QString &entity, qint64 id);
    /// World time when the lock was taken last: one request happens at one moment, which is the moment in the log.
    QDateTime now() const { return m_now; }
    /// now() in the form of Autotask's answers: yyyy-MM-ddTHH:mm:ss.zzzZ.
    QString stamp() const;

    SyncActor &actor() { return *m_actor; }
    GlueAutotaskActor &glueAutotaskActor() { return *m_glueAutotaskActor; }
    GlueRmmActor &glueRmmActor() { return *m_glueRmmActor; }
    SaasActor &saasActor() { return *m_saasActor; }

private:
    std::mutex m_mutex;
    QDateTime m_now;
    std::mutex m_stopMutex;
    std::condition_variable m_stopSignal;
    bool m_stopped = false;
    std::map<QString, Table> m_tables; ///< by lower-cased entity name
    QList<QString> m_entityNames;
    std::unique_ptr<SyncActor> m_actor;
    std::unique_ptr<GlueAutotaskActor> m_glueAutotaskActor;
    std::unique_ptr<GlueRmmActor> m_glueRmmActor;
    std::unique_ptr<SaasActor> m_saasActor;
};

} // namespace trivet::practice
