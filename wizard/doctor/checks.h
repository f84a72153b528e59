// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "doctor/facts.h"

#include <QByteArrayList>
#include <QList>

#include <optional>

namespace trivet {

/// One row of the one table of checks (decision 65). Wizard, command line, report and tests use these ids.
struct CheckSpec
{
    QString id; ///< "A01", "R03", "C06", "S02"
    Severity severity = Severity::Blocks;
    QString step; ///< slug of the step it gates, or empty
    std::optional<VendorId> vendor = {};
    VerdictSource source = VerdictSource::Api; ///< of a passed verdict; one got from a person's values says Input
    /// What it is judged from. `Draft`: also from answers, mapping or confirmations that only a person can give;
    /// a run without a draft (`check --connect`) leaves these out.
    enum class Basis { Vendors, Draft } basis = Basis::Vendors;
    QList<DataSetId> reads = {}; ///< data sets it needs; stepping onto its step reads them
    QString entity = {};         ///< entity of the records in its verdict
    /// Every finding it can answer with; sentences exist for each. checks.cpp says beside each which facts
    /// Verdict::arguments carries, in order.
    QByteArrayList findings = {};
    Verdict (*evaluate)(const CheckSpec &, const Facts &) = nullptr; ///< pure
    QStringList alsoHolds = {}; ///< slugs of further steps that it holds like its own

    bool holds(const QString &slug) const { return step == slug || alsoHolds.contains(slug); }
};

/// The table, in the order of the steps.
///
/// States: wrong + B = failed, wrong + W = needs-you, wrong + N = passed (decision 57). A B check answers needs-you
/// when nothing is wrong yet but a person has still to type, confirm or do something in a portal; it holds Next like
/// a failed one. Unknown = what it needs was not read, not wholly read, or cannot be told yet.
const QList<CheckSpec> &checkSpecs();
/// nullptr when there is no such check.
const CheckSpec *findCheck(const QString &id);

/// Pure: the same facts give the same verdict, on any thread.
Verdict evaluate(const CheckSpec &spec, const Facts &facts);
QList<Verdict> evaluateAll(const Facts &facts);

} // namespace trivet
