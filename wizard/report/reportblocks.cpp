// SPDX-License-Identifier: Apache-2.0
#include "report/reportblocks.h"

#include "core/timetext.h"
#include "report/reportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trivet::reportblocks {

ReportTone toneOf(VerdictState state)
{
    switch (state) {
    case VerdictState::Passed: return ReportTone::Good;
    case VerdictState::NeedsYou: return ReportTone::Attention;
    case VerdictState::Failed: return ReportTone::Bad;
    case VerdictState::Unknown: return ReportTone::Quiet;
    }
    return ReportTone::Plain;
}

ReportTone toneOf(StepState state)
{
    switch (state) {
    case StepState::Passed: return ReportTone::Good;
    case StepState::NeedsYou: return ReportTone::Attention;
    case StepState::Failed: return ReportTone::Bad;
    case StepState::Open: return ReportTone::Moving;
    case StepState::Locked:
    case StepState::Stale: return ReportTone::Quiet;
    }
    Q_UNREACHABLE();
}

ReportTone toneOf(LinkValue value)
{
    switch (value) {
    case LinkValue::Verified: return ReportTone::Good;
    case LinkValue::NeedsYou: return ReportTone::Attention;
    case LinkValue::Failed: return ReportTone::Bad;
    case LinkValue::InProgress: return ReportTone::Moving;
    case LinkValue::NotSetUp:
    case LinkValue::Stale: return ReportTone::Quiet;
    }
    return ReportTone::Plain;
}

ReportCell words(const QString &text, ReportTone tone)
{
    return {text, tone};
}

ReportCell name(const QString &text)
{
    return {reportwords::oneLine(text), ReportTone::Plain, ReportCell::Form::Name};
}

ReportCell code(const QString &text)
{
    return {reportwords::oneLine(text), ReportTone::Plain, ReportCell::Form::Code};
}

ReportCell pillOf(const ReportCheck &check)
{
    return {reportwords::of(check.state), toneOf(check.state)};
}

ReportCell sourceOf(const ReportCheck &check, const ReportModel &model)
{
    ReportCell cell = words(check.sourceWord);
    cell.under = reportwords::time(check.checkedAt, model);
    if (check.who.isEmpty())
        return cell;
    //: Report: how Trivet knows something; %1 the name of the person who said so
    cell.text = QCoreApplication::translate("Report", "Confirmed by %1").arg(reportwords::oneLine(check.who));
    cell.under = reportwords::time(check.confirmedAt, model);
    return cell;
}

namespace {

/// More would push the contents off the first page.
constexpr qsizetype openOnFirstPage = 5;

void addSummary(QList<ReportBlock> &blocks, const ReportModel &model)
{
    const auto count = [&model](const QString &what, int value) {
        //: Report, in a line of counts: %1 is "Proved", %2 a number
        return QCoreApplication::translate("Report", "%1: %2").arg(what, reportwords::number(value, model));
    };
    const QStringList counts{
        //: Report, summary: checks that passed by what Trivet read
        count(QCoreApplication::translate("Report", "Proved"), model.tally.proved),
        //: Report, summary: checks that passed because a person said so
        count(QCoreApplication::translate("Report", "Confirmed by a person"), model.tally.confirmed),
        count(reportwords::of(VerdictState::NeedsYou), model.tally.needsYou),
        count(reportwords::of(VerdictState::Failed), model.tally.failed),
        //: Report, summary: checks that could not be answered
        count(QCoreApplication::translate("Report", "Unknown, could not be read"), model.tally.unknown)};
    blocks.append(ReportTextBlock{words(counts.join(u" \u00b7 "_s))});
}

/// What somebody has still to do, in a line each; the findings tell the rest.
void addOpen(QList<ReportBlock> &blocks, const ReportModel &model)
{
    ReportTableBlock table;
    //: Report, caption on the first page: findings that are not in order
    table.caption = QCoreApplication::translate("Report", "What is open");
    //: Report, column: what is not in order
    table.heads = {QCoreApplication::translate("Report", "Finding"), QCoreApplication::translate("Report", "State")};
    for (const VerdictState state : {VerdictState::Failed, VerdictState::NeedsYou}) {
        for (const ReportCheck &check : model.checks) {
            if (check.isCounted && check.state == state)
                table.rows.append({words(reportwords::oneLine(check.title)), pillOf(check)});
        }
    }
    if (table.rows.isEmpty()) {
        //: Report: there are no open findings
        blocks.append(
            ReportTextBlock{words(QCoreApplication::translate("Report", "Nothing is open."), ReportTone::Good)});
        return;
    }
    if (table.rows.size() > openOnFirstPage) {
        //: Report, under a list that was cut; %1 a number
        table.more = QCoreApplication::translate("Report", "and %1 more")
                         .arg(reportwords::number(table.rows.size() - openOnFirstPage, model));
        table.rows.resize(openOnFirstPage);
    }
    blocks.append(table);
}

void addLinks(QList<ReportBlock> &blocks, const ReportModel &model)
{
    if (model.links.isEmpty())
        return;
    ReportTableBlock table;
    //: Report, table
    table.caption = QCoreApplication::translate("Report", "Links");
    //: Report, column: two systems that are connected
    table.heads = {QCoreApplication::translate("Report", "Link"),
                   //: Report, column
                   QCoreApplication::translate("Report", "State"),
                   //: Report, column
                   QCoreApplication::translate("Report", "Steps passed"),
                   //: Report, column: how many records came through
                   QCoreApplication::translate("Report", "Arrived"),
                   //: Report, column: checks of this link by state
                   QCoreApplication::translate("Report", "Checks")};
    for (const ReportLink &link : model.links) {
        ReportCell state = words(reportwords::of(link.value), toneOf(link.value));
        if (link.hasWarnings) {
            //: Report: under the state of a verified link
            state.under = QCoreApplication::translate("Report", "with warnings");
        }
        ReportCell count = words(u"\u2013"_s);
        if (link.count) {
            count.text = reportwords::ofWhole(link.count->arrived, link.count->expected, model);
            count.under = reportwords::counted(link.link);
        }
        table.rows.append({words(link.name), state,
                           words(reportwords::ofWhole(link.stepsPassed, link.stepsTotal, model)), count,
                           words(reportwords::ofWhole(link.tally.passed(), link.tally.all(), model))});
    }
    blocks.append(table);
}

void addDates(QList<ReportBlock> &blocks, const ReportModel &model)
{
    if (model.dates.isEmpty())
        return;
    //: Report, heading: what happens by itself, and when
    blocks.append(ReportHeadingBlock{3, QCoreApplication::translate("Report", "Next dates")});
    ReportTableBlock table;
    table.caption = QCoreApplication::translate("Report", "Next dates");
    //: Report, column
    table.heads = {QCoreApplication::translate("Report", "Date"),
                   //: Report, column
                   QCoreApplication::translate("Report", "What happens"),
                   //: Report, column
                   QCoreApplication::translate("Report", "What to do")};
    for (const ReportDate &date : model.dates)
        table.rows.append({words(reportwords::day(date.at, model)), words(date.what), words(date.todo)});
    blocks.append(table);
}

void addAges(QList<ReportBlock> &blocks, const ReportModel &model)
{
    if (model.ages.isEmpty())
        return;
    //: Report, heading: how old secrets, keys and confirmations are
    blocks.append(ReportHeadingBlock{3, QCoreApplication::translate("Report", "Ages of secrets and confirmations")});
    ReportTableBlock table;
    table.caption = QCoreApplication::translate("Report", "Ages of secrets and confirmations");
    //: Report, column
    table.heads = {QCoreApplication::translate("Report", "Since"),
                   //: Report, column: what is so old
                   QCoreApplication::translate("Report", "What")};
    for (const ReportAge &age : model.ages)
        table.rows.append({words(reportwords::day(age.since, model)), words(age.what)});
    blocks.append(table);
}

void addOpening(QList<ReportBlock> &blocks, const ReportModel &model)
{
    std::optional<ReportCell> practice;
    if (model.isPractice) {
        //: Report: marks a report of a practice tenant
        practice = words(QCoreApplication::translate("Report", "Practice"), ReportTone::Moving);
    }
    blocks.append(ReportHeadingBlock{1, reportTitle(), practice});
    ReportFactsBlock facts;
    //: Report, head: the customer or own name under which this was set up
    facts.rows.append({QCoreApplication::translate("Report", "Tenant"), name(model.tenant)});
    //: Report, head
    facts.rows.append(
        {QCoreApplication::translate("Report", "Made at"), words(reportwords::time(model.madeAt, model))});
    if (!model.madeBy.isEmpty()) {
        //: Report, head
        facts.rows.append({QCoreApplication::translate("Report", "Made by"), name(model.madeBy)});
    }
    //: Report, head: the program's version
    facts.rows.append({QCoreApplication::translate("Report", "Made with"), words("Trivet "_L1 + model.trivetVersion)});
    //: Report, head: the time zone of all times
    facts.rows.append({QCoreApplication::translate("Report", "Times are in"),
                       words(zoneText(model.madeAt.toTimeZone(model.zone), model.locale))});
    blocks.append(facts);
    const bool isInKeychain = model.secrets == ReportModel::Secrets::InKeychain;
    //: Report, head
    const QString kept =
        isInKeychain
            ? QCoreApplication::translate(
                  "Report", "No key, password or token is in this report. They are kept in the keychain of the "
                            "computer on which Trivet runs.")
            //: Report, head
            : QCoreApplication::translate(
                  "Report",
                  "No key, password or token is in this report. They are kept until Trivet closes, and nowhere else.");
    blocks.append(ReportPictureBlock{});
    addLinks(blocks, model);
    addOpen(blocks, model);
    addSummary(blocks, model);
    blocks.append(ReportTextBlock{words(kept, ReportTone::Quiet)});
    //: Report: heading of the list of contents
    blocks.append(ReportContentsBlock{QCoreApplication::translate("Report", "Contents")});
}

void addCalendar(QList<ReportBlock> &blocks, const ReportModel &model)
{
    if (model.dates.isEmpty() && model.ages.isEmpty())
        return;
    //: Report, heading: what comes when, and how old things are
    blocks.append(ReportHeadingBlock{2, QCoreApplication::translate("Report", "Calendar")});
    addDates(blocks, model);
    addAges(blocks, model);
}

/// What only some readers look up.
void addAppendix(QList<ReportBlock> &blocks, const ReportModel &model)
{
    QList<ReportBlock> appendix;
    addRecords(appendix, model);
    addUnknown(appendix, model);
    addSaas(appendix, model);
    addHistory(appendix, model);
    addReadings(appendix, model);
    addInstructions(appendix, model);
    if (appendix.isEmpty())
        return;
    //: Report, heading: lists of records and readings, at the end
    blocks.append(ReportHeadingBlock{2, QCoreApplication::translate("Report", "Appendix")});
    blocks += appendix;
}

} // namespace
} // namespace trivet::reportblocks

namespace trivet {

QString reportTitle()
{
    //: Report: title
    return QCoreApplication::translate("Report", "Hand-over report");
}

QList<ReportBlock> reportBlocks(const ReportModel &model)
{
    QList<ReportBlock> blocks;
    reportblocks::addOpening(blocks, model);
    reportblocks::addChapters(blocks, model);
    reportblocks::addConfirmations(blocks, model);
    reportblocks::addFindings(blocks, model);
    reportblocks::addCalendar(blocks, model);
    reportblocks::addCharts(blocks, model);
    reportblocks::addChanges(blocks, model);
    reportblocks::addAppendix(blocks, model);
    return blocks;
}

} // namespace trivet
