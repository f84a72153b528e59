// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budgetreading.h"
#include "core/clock.h"
#include "core/syncsample.h"
#include "inventory/inventorysource.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace trivet {

class TenantStore;

/// Why a device has not arrived in Autotask, most useful first.
enum class NotThroughReason { SiteNotMapped, NoTypeMapped, CompanyInactive, CompanyNotCustomer, ProductUnusable, ArrivedWithoutType, Waiting };

struct NotThroughRow
{
    QString hostname;
    QString company;   ///< mapped company, else the site's name
    QString category;  ///< Datto RMM device type
    QString deviceUid;
    NotThroughReason reason = NotThroughReason::Waiting;
    bool needsYou() const { return reason != NotThroughReason::Waiting; }
};

struct SyncProgress
{
    int arrived = 0;
    int expected = 0;
    bool isKnown = false;                          ///< both sides were read whole
    bool isComplete() const { return isKnown && expected > 0 && arrived >= expected; }
    std::optional<std::chrono::seconds> remaining; ///< world time; none while paused, stalled or too early to tell
    QDateTime doneBy = {};                         ///< world time
    std::optional<std::chrono::seconds> stalledFor;///< world time since the last new device, once long enough to say so
    QDateTime lastPoll = {};
    std::optional<std::chrono::seconds> nextPollIn;///< real time
    std::optional<Problem> problem = {};           ///< latest poll's, if it failed
    QDateTime pausedUntil = {};                    ///< held back by a vendor's limit
};

/// Follows devices from Datto RMM into Autotask: counts, estimate, stall, what is not through and why.
/// Polls the source within the background budget; keeps its samples in the store; outlives the page.
class SyncMonitor : public QObject
{
    Q_OBJECT

public:
    SyncMonitor(InventorySource &source, TenantStore &store, const Clock &clock, QObject *parent = nullptr);
    ~SyncMonitor() override;

    void start();
    void stop();
    bool isRunning() const;
    void pollNow();
    /// Mapping decides which devices can arrive with a type.
    void setMapping(QList<DeviceTypeMapping> mapping);

    SyncProgress progress() const;
    QList<SyncSample> samples() const;
    QList<NotThroughRow> notThrough() const;
    QList<BudgetReading> budgets() const;

Q_SIGNALS:
    void progressChanged();
    void samplesChanged();
    void notThroughChanged();
};

} // namespace trivet
