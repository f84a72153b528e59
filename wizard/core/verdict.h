// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace trivet {

/// How a check came out (decision 57). Unknown is never green.
enum class VerdictState { Passed, NeedsYou, Failed, Unknown };

/// How Trivet knows it.
enum class VerdictSource { Api, Inferred, Input, Confirmed };

/// B blocks the next step, W warns, N notes.
enum class Severity { Blocks, Warns, Notes };

/// One record of one vendor, as evidence.
struct RecordRef
{
    VendorId vendor = VendorId::Autotask;
    QString entity; ///< the vendor's own name for it: "ConfigurationItems", "sites", ...
    QString id;
    QString label = {}; ///< a name a person knows it by; vendor's text, shown as plain text
    bool operator==(const RecordRef &) const = default;
};

/// The answer to one check. Carries ids and arguments; ui/sentences turns them into words.
struct Verdict
{
    QString checkId; ///< "A01", "R03", "C06", "S02"
    VerdictState state = VerdictState::Unknown;
    VerdictSource source = VerdictSource::Api;
    QByteArray finding;            ///< which of the check's findings, e.g. "zone-found"
    QStringList arguments = {};    ///< facts for the sentence, in its order: names, counts as digits
    QList<RecordRef> records = {}; ///< the rows that are wrong (or prove it), all of them
    QDateTime checkedAt = {};      ///< when the facts were read, UTC; invalid = never
    QString field = {};            ///< object name of the input to mend, or empty
    QString because = {};          ///< the check that this one is a consequence of, or empty
    bool isKept = false;           ///< rests on what an earlier run read: last known, and proof of nothing now
};

QString verdictStateKey(VerdictState state);    ///< "passed", "needs-you", "failed", "unknown"
QString verdictSourceKey(VerdictSource source); ///< "api", "inferred", "input", "confirmed"
QString severityKey(Severity severity);         ///< "B", "W", "N"

} // namespace trivet
