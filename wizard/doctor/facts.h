// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/lastknown.h"
#include "core/syncsample.h"
#include "core/verdict.h"
#include "inventory/data/inventory.h"

#include <memory>
#include <optional>

namespace trivet {

struct MapForecast;

/// Trivet's own health, as far as checks T... and S... need it.
struct OwnHealth
{
    enum class Vault { NotProbed, Ready, Locked, Denied, Absent, TimedOut, SessionOnly };
    Vault vault = Vault::NotProbed;
    QDateTime vaultProbedAt = {};
    QString vaultBackend = {};
    QMap<AnswerId, QString> savedElsewhere =
        {}; ///< secrets this keychain does not have, and the one they were saved in
    bool storeIsReadOnly = false;
};

/// What the step in question knew when it was opened; S03 compares with it.
struct StepBaseline
{
    QDateTime at = {};
    int syncedDevices = -1; ///< devices with an RMM uid in Autotask when the step opened; -1 = not read yet
};

/// The doctor's only input (decision 67): plain values, put together by guide, read on any thread.
struct Facts
{
    std::shared_ptr<const Inventory> inventory;
    Answers answers;
    QList<DeviceTypeMapping> mapping;
    QList<Confirmation> confirmations;
    QList<SyncSample> samples;             ///< of the Autotask and Datto RMM link, oldest first
    QList<SyncSample> glueSamples = {};    ///< of the Autotask and IT Glue link: organizations and configurations
    QList<SyncSample> rmmGlueSamples = {}; ///< of the Datto RMM and IT Glue link: matched configurations
    QList<SaasDecision> saasDecisions = {};
    QDateTime itGlueLastUsed = {};    ///< when IT Glue last accepted Trivet's key, world time; A16's 90 days start here
    StepBaseline mappingBaseline;     ///< of step 1.4
    QDateTime mapDevicesOnAt = {};    ///< when C09 was confirmed first, world time; R18's 24 h start here
    QDateTime mapDevicesFirstOn = {}; ///< the same, where C09 was confirmed anew since
    QList<CallUse> callUse = {};      ///< of Autotask's hour, on the days the wizard was open; oldest first
    QMap<QString, KnownCount> knownCounts = {}; ///< by the data set's key
    Baseline baseline = {}; ///< how things were when their link was found verified, or when somebody said so later
    QList<TenantAccounts> otherTenants =
        {}; ///< of this computer; empty in practice, whose worlds are each tenant's own
    std::shared_ptr<const MapForecast> mapForecast =
        {}; ///< of 1.6, as it was when Map Devices went on; null where none was kept
    OwnHealth ownHealth;
    /// Records that may or may not have been written (T06), by the journal; nothing where there is none to ask.
    std::optional<QList<RecordRef>> openChanges = {};
    QDateTime now; ///< world time, UTC
};

} // namespace trivet
