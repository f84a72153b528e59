// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "doctor/checks.h"
#include "doctor/facts.h"
#include "guide/engine/verdicthistory.h"
#include "http/httpclient.h"
#include "session/applicationtenants.h"
#include "session/handover.h"

#include <QCommandLineParser>

#include <memory>

namespace trivet::app {

/// What `check`, `inventory` and `report` work on: everything read once, from a practice world or a tenant.
struct Readings
{
    Facts facts = {};
    bool isPracticeConnection = false; ///< confirmations are left out (ARCHITECTURE.md, "Command line")
    QMap<VendorId, Traffic> traffic = {};
    double seconds = 0.0;
    VerdictHistory history = {}; ///< of a tenant: since when its checks stand as they do
    QMap<DataSetId, QDateTime> keptSince =
        {};                 ///< of the sets that an earlier run had read: when, before they were read again
    Handover handover = {}; ///< tenant, passed steps and waivers; the rest is judged from `facts`
};

/// Checks of what a person typed, chose or saw say nothing about a practice world that is only connected to.
bool isAsked(const CheckSpec &spec, const Readings &readings);

/// What should have been read and was not, a line of words each: a sign-in that was refused or could not be made, a set
/// that failed or did not arrive whole. Where nobody could be asked at all, that.
QStringList unreadWords(const Inventory &inventory);

/// --tenant and --connect, one of which has to be given.
void addSourceOptions(QCommandLineParser &parser);

/// Runs an event loop until everything was read. A tenant is opened as the wizard opens it, but to read only: with its
/// vault, and a practice tenant with its world. KeychainLocked and the like when a tenant's secrets cannot be had.
Result<Readings> readEverything(const QCommandLineParser &parser);

/// An open tenant that may be written to, with everything read once.
struct Writable
{
    std::unique_ptr<ApplicationTenants> tenants;
    Readings readings;
};
/// As readEverything(), but with the tenant's lock where it can be had; --connect takes a practice tenant below --data-dir
/// for the journal.
Result<Writable> readToWrite(const QCommandLineParser &parser);

} // namespace trivet::app
