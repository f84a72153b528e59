// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budgetreading.h"
#include "core/clock.h"
#include "core/syncsample.h"
#include "inventory/data/inventorysource.h"
#include "sync/followedlink.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace trivet {

class TenantStore;

struct SyncProgress
{
    int arrived = 0;
    int expected = 0;
    int groupsArrived = 0; ///< organizations among them, for the links of IT Glue
    int groupsExpected = 0;
    int ofNoSite = 0;     ///< devices that join no site of Datto RMM: in neither number
    bool isKnown = false; ///< both sides were read whole
    bool hasBegun = true; ///< false: what is there was left by an earlier connection, and nothing is on its way
    bool isComplete() const { return isKnown && expected > 0 && arrived >= expected && ofNoSite == 0; }
    std::optional<std::chrono::seconds> remaining = {}; ///< world time; none while paused, stalled or too early to tell
    QDateTime doneBy = {};                              ///< world time
    std::optional<std::chrono::seconds> stalledFor =
        {}; ///< world time since the last new device, once long enough to say so
    QDateTime lastPoll = {};
    QDateTime keptSince = {}; ///< the counts are what an earlier run read, then; real UTC; invalid: this one
    std::optional<std::chrono::seconds> nextPollIn = {}; ///< real time
    std::optional<Problem> problem = {};                 ///< latest poll's, if it failed
    QDateTime pausedUntil = {};                          ///< held back by a vendor's limit; real UTC
};

/// How often the monitor looks. Real time; tests shorten it.
struct SyncPace
{
    std::chrono::milliseconds pollEvery{15000}; ///< while devices arrive
    std::chrono::milliseconds slowest{120000};  ///< where it ends when nothing moves
    int unchangedBeforeSlower = 20;             ///< polls without a new device, about 5 minutes
};

/// Follows one link: counts, estimate, stall, what is not through and why.
/// Polls the source within the background budget; keeps its samples in the store; outlives the page.
class SyncMonitor : public QObject
{
    Q_OBJECT

public:
    SyncMonitor(const FollowedLink &link, InventorySource &source, TenantStore &store, const Clock &clock,
                QObject *parent = nullptr);
    ~SyncMonitor() override;

    void setPace(SyncPace pace);
    void start();
    void stop();
    bool isRunning() const;
    void pollNow();
    /// Mapping decides which devices can arrive with a type.
    void setMapping(QList<DeviceTypeMapping> mapping);
    /// Decides which companies are expected, where their types' labels do not (Inventory::customerType).
    void setCustomerType(const QString &type);
    /// When a person switched the sync on, world time; invalid: not yet. A link that is never told has no switch.
    void setSwitchedOn(const QDateTime &when);

    SyncProgress progress() const;
    QList<SyncSample> samples() const;
    QList<NotThroughRow> notThrough() const;
    QList<BudgetReading> budgets() const;

Q_SIGNALS:
    void progressChanged();
    void samplesChanged();
    void notThroughChanged();

private:
    void poll();
    void schedule();
    void readingsChanged(const QSet<DataSetId> &sets);
    void count();
    void take();
    void addSample();
    void lookForTrouble();
    QDateTime oldestKept(const Inventory &inventory) const;
    bool isHeldBack() const;
    bool hasBegun() const;
    QList<SyncSample> samplesOfThisSync() const;

    using Counted = FollowedLink::Counted;

    const FollowedLink &m_link;
    InventorySource &m_source;
    TenantStore &m_store;
    const Clock &m_clock;
    SyncPace m_pace;
    QTimer m_timer;
    QList<DeviceTypeMapping> m_mapping;
    QString m_customerType;
    std::optional<QDateTime> m_switchedOn = {};
    QList<SyncSample> m_samples;
    Counted m_counted;
    QDateTime m_keptSince;         ///< of what m_counted was counted of
    QDateTime m_countingKeptSince; ///< of what is being counted
    QFutureWatcher<Counted> m_counting;
    enum class Count { Idle, Running, RunningAndOutdated } m_count = Count::Idle;
    enum class Poll { None, Awaited } m_poll = Poll::None;
    QDateTime m_lastPoll;
    QDateTime m_pausedUntil;                 ///< real time, as the vendor's limit is
    std::chrono::milliseconds m_resumeAt{0}; ///< the same on the steady clock
    std::optional<Problem> m_problem;
    int m_unchangedPolls = 0;
};

} // namespace trivet
