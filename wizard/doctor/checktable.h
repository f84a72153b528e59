// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/checks.h"

/// The table of checks in its parts, in the order of the steps, and what their rows share.
namespace trivet::checks {

QList<CheckSpec> accessChecks();    ///< 0.1 to 1.2
QList<CheckSpec> deviceChecks();    ///< 1.3 to 1.6
QList<CheckSpec> recordChecks();    ///< the records of 1.6, once they are there
QList<CheckSpec> glueSetupChecks(); ///< 2.1 to 2.4
QList<CheckSpec> glueSyncChecks();  ///< 2.5
QList<CheckSpec> glueLinkChecks();  ///< 3.1 to 3.3
QList<CheckSpec> saasChecks();      ///< 4.1 to 4.3
QList<CheckSpec> changeChecks();    ///< 5.1: what changed since, and what grew old

/// Findings of every check that reads: "not-read" (set key), "read-failed" (set key, problem kind key),
/// "incomplete" (set key), "view-restricted" (set key; A04), "base-customers" and its like (-; nothing there to judge),
/// "nothing-compared" (how many there are), "customers-not-known" (-; of those that read the company types), "list-shrunk" (set
/// key, records, records last known; T04), and those of a shortfall. All are unknown.
QByteArrayList readingFindings(const QByteArrayList &own);
/// Of a list that is not whole: "count-differs" (set key, how many came, how many the vendor counts), "restless" (set key),
/// "rows-unreadable" (set key, how many, the first of them, its field), "not-counted" and "endless" (set key, how many came).
const QByteArrayList &shortfallFindings();
/// Of a check that reads IT Glue: without its API a person confirms it, "to-confirm" (-) and "confirmed" (who).
QByteArrayList glueReadingFindings(const QByteArrayList &own);
/// "to-confirm" (-), "confirmed" (who)
const QByteArrayList &confirmationFindings();

} // namespace trivet::checks
