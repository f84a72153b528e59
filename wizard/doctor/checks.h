// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "doctor/facts.h"

#include <QByteArrayList>
#include <QList>

#include <optional>

namespace trivet {

/// One row of the one table of checks (DECISIONS 9). Wizard, command line, report and tests use these ids.
struct CheckSpec
{
    QString id;                       ///< "A01", "R03", "C06", "S02"
    Severity severity = Severity::Blocks;
    QString step;                     ///< slug of the step it gates, or empty
    std::optional<VendorId> vendor = {};
    VerdictSource source = VerdictSource::Api;
    QList<DataSetId> reads = {};      ///< data sets it needs; stepping onto its step reads them
    QString entity = {};              ///< entity of the records in its verdict
    QByteArrayList findings = {};     ///< every finding it can answer with; sentences exist for each
    Verdict (*evaluate)(const CheckSpec &, const Facts &) = nullptr; ///< pure
};

const QList<CheckSpec> &checkSpecs();
/// nullptr when there is no such check.
const CheckSpec *findCheck(const QString &id);

/// Pure: the same facts give the same verdict, on any thread.
Verdict evaluate(const CheckSpec &spec, const Facts &facts);
QList<Verdict> evaluateAll(const Facts &facts);

} // namespace trivet
