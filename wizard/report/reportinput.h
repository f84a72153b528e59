// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"
#include "guide/engine/guide.h"
#include "report/reportmodel.h"

#include <QMap>

#include <functional>

namespace trivet {

/// The words of checks live in ui/sentences, which this library does not see; whoever composes hands them in.
/// Each must be set but `clean`.
struct ReportWords
{
    std::function<QString(const QString &checkId)> statement;  ///< checkTitle
    std::function<QString(const Verdict &verdict)> title;      ///< verdictTitle
    std::function<QString(const Verdict &verdict)> evidence;   ///< verdictEvidence
    std::function<QString(VerdictSource source)> source;       ///< sourceWord
    std::function<QString(const QString &entity)> entity;      ///< entityWord
    std::function<QString(DataSetId set)> list;                ///< listName
    std::function<QString(const QByteArray &field)> field;     ///< fieldTitle
    std::function<QString(const QString &checkId)> hurts = {}; ///< checkHurts; may be left out
    /// Takes secrets out of free text (reasons, names, labels), in case somebody pasted one there; Redactor::clean.
    std::function<QString(const QString &text)> clean = {};
};

/// Everything a report is made of. Of the facts it uses answers, mapping, confirmations, decisions, samples, inventory
/// and `now`, which dates the report.
struct ReportInput
{
    QString tenant;
    bool isPractice = false;
    QString madeBy = {}; ///< empty: the answer Who
    QString trivetVersion = {};
    QList<ChapterSpec> chapters = guideChapters();
    QMap<QString, StepState> stepStates = {}; ///< Guide::stepState by slug; a step without one is Open
    QMap<QString, QDateTime> passedAt = {};   ///< TenantStore::passedSteps
    QList<LinkStatus> links = {};             ///< Guide::links
    QList<Verdict> verdicts = {};             ///< of evaluateAll(); a check without one is left out
    QList<Waiver> waivers = {};
    Facts facts;
    QList<ReportDate> dates = {};     ///< what happens by itself; guide/nextdates.h knows it
    QList<ReportChange> changes = {}; ///< the journal's, newest first
    QList<ReportAge> ages = {};       ///< of the same
    ReportWords words;
    QLocale locale = {};
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// Pure, on any thread. Values of secret answers are never read from it, whatever it holds.
ReportModel reportModel(const ReportInput &input);

} // namespace trivet
