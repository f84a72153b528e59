// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/hostreading.h"
#include "secrets/vault.h"
#include "session/connection.h"
#include "session/tenantsession.h"

#include <QCoroTask>
#include <QList>
#include <QString>

namespace trivet::app {

// Whether this computer is fit for Trivet, asked by `trivet self-check` before anybody has typed anything.

/// One thing that was looked at, and what came out.
struct Fitness
{
    enum class State { Fit, NeedsYou, Unknown };
    QString subject = {}; ///< "data-folder", "database", "keychain", "network-autotask", ..., "clock"
    State state = State::Unknown;
    QString sentence = {};
};

QString fitnessStateKey(Fitness::State state); ///< "fit", "needs-you", "unknown"

/// Whether tenants can be kept there: a safe place, with room, that takes a file and gives it back.
Fitness dataFolderFitness(const QString &folder);
/// Whether Qt has its SQLite driver.
Fitness databaseFitness();
/// `backend` is Vault::backendName() after the probe.
Fitness keychainFitness(VaultState state, const QString &backend);
/// This computer's clock against what the hosts told with their answers.
Fitness clockFitness(const QList<HostReading> &hosts);
/// Asks one address of a vendor that needs no sign-in, without any credential. Any answer will do. `connection`: a
/// practice world, or none for the vendors themselves.
QCoro::Task<Fitness> networkFitness(VendorId vendor, std::shared_ptr<HttpClient> client, QUrl address);
/// That address.
QUrl openAddress(VendorId vendor, const std::optional<Connection> &connection);

} // namespace trivet::app
