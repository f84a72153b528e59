// SPDX-License-Identifier: Apache-2.0
#include "report/reportblocks.h"

#include "report/reportwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace trivet::reportblocks {
namespace {

void addRecordTable(QList<ReportBlock> &blocks, const ReportCheck &check, const ReportModel &model)
{
    if (check.records.isEmpty())
        return;
    ReportTableBlock table;
    //: Report, caption of a list of records; %1 what was found
    table.caption = QCoreApplication::translate("Report", "Records: %1").arg(check.title);
    //: Report, column: name of a vendor's record
    table.heads = {QCoreApplication::translate("Report", "Record"),
                   //: Report, column: the vendor's number or key of a record
                   QCoreApplication::translate("Report", "ID"),
                   //: Report, column: the product that holds a record
                   QCoreApplication::translate("Report", "System"),
                   //: Report, column: the vendor's word for this sort of record
                   QCoreApplication::translate("Report", "Kind")};
    for (const RecordRef &record : check.records)
        table.rows.append({name(record.label.isEmpty() ? record.id : record.label), code(record.id),
                           words(vendorName(record.vendor)), words(model.kinds.value(record.entity, record.entity))});
    if (check.moreRecords > 0) {
        //: Report, under a list of records that was cut; %1 a number
        table.more = QCoreApplication::translate("Report", "and %1 more").arg(reportwords::number(check.moreRecords, model));
    }
    blocks.append(table);
}

void addFinding(QList<ReportBlock> &blocks, const ReportCheck &check, const ReportModel &model)
{
    blocks.append(ReportHeadingBlock{3, reportwords::oneLine(check.title), pillOf(check), check.id});
    blocks.append(ReportTextBlock{words(reportwords::oneLine(check.evidence))});
    if (!check.because.isEmpty()) {
        const ReportCheck *cause = model.check(check.because);
        blocks.append(ReportTextBlock{words(
            //: Report: %1 another finding, of which this one is a consequence
            QCoreApplication::translate("Report", "Follows from: %1").arg(cause ? reportwords::oneLine(cause->title) : check.because),
            ReportTone::Quiet)});
    }
    if (!check.waived.isEmpty()) {
        blocks.append(ReportTextBlock{words(
            //: Report: a warning in spite of which a person went on; %1 the person's reason
            QCoreApplication::translate("Report", "Continued anyway: %1").arg(reportwords::oneLine(check.waived)),
            ReportTone::Attention)});
    }
    addRecordTable(blocks, check, model);
}

ReportTableBlock checkTable(const QString &caption, const QList<const ReportCheck *> &checks, const ReportModel &model)
{
    ReportTableBlock table;
    table.caption = caption;
    //: Report, column: what was checked, with the fact that was found
    table.heads = {QCoreApplication::translate("Report", "Check"),
                   //: Report, column
                   QCoreApplication::translate("Report", "State"),
                   //: Report, column: how and when Trivet knows it
                   QCoreApplication::translate("Report", "Known from")};
    for (const ReportCheck *check : checks) {
        ReportCell title = words(reportwords::oneLine(check->title));
        title.under = reportwords::oneLine(check->evidence);
        table.rows.append({title, pillOf(*check), sourceOf(*check, model)});
    }
    return table;
}

QString heldText(const ReportModel &model)
{
    //: Report: a key or password is kept, and not shown
    return model.secrets == ReportModel::Secrets::InKeychain ? QCoreApplication::translate("Report", "Kept in the keychain")
                                                             //: Report: a key or password is kept in memory, and not shown
                                                             : QCoreApplication::translate("Report", "Kept until Trivet closes");
}

void addSettings(QList<ReportBlock> &blocks, const ReportStep &step, const ReportModel &model)
{
    ReportFactsBlock facts;
    for (const ReportSetting &setting : step.settings) {
        ReportCell value = setting.isSecret ? words({}, ReportTone::Quiet) : name(setting.shown);
        if (setting.isSecret) {
            value.text = setting.isHeld
                ? heldText(model)
                //: Report: a key or password was not given
                : QCoreApplication::translate("Report", "Not kept");
        }
        if (!value.text.isEmpty())
            facts.rows.append({setting.label, value});
    }
    if (!facts.rows.isEmpty())
        blocks.append(facts);
}

void addInstructions(QList<ReportBlock> &blocks, const ReportStep &step)
{
    ReportInstructionsBlock block;
    //: Report: folds out what a step asks for
    block.summary = QCoreApplication::translate("Report", "What was to be done");
    for (const ReportInstruction &instruction : step.instructions) {
        ReportCell item = words(instruction.heading);
        QStringList details;
        if (!instruction.menuPath.isEmpty())
            details.append(instruction.menuPath.join(" > "_L1));
        details += instruction.values;
        item.under = details.join(u" \u00b7 "_s);
        block.items.append(item);
    }
    if (!block.items.isEmpty())
        blocks.append(block);
}

void addStep(QList<ReportBlock> &blocks, const ReportStep &step, const ReportModel &model)
{
    const QString title = step.number + u' ' + step.title;
    ReportHeadingBlock heading{3, title, words(reportwords::of(step.state), toneOf(step.state))};
    if (step.passedAt.isValid()) {
        //: Report: beside a step's title; %1 a date and time
        heading.aside = QCoreApplication::translate("Report", "passed %1").arg(reportwords::time(step.passedAt, model));
    }
    blocks.append(heading);
    addSettings(blocks, step, model);
    QList<const ReportCheck *> checks;
    for (const QString &id : step.checkIds) {
        if (const ReportCheck *check = model.check(id))
            checks.append(check);
    }
    if (!checks.isEmpty()) {
        //: Report, caption of a step's table; %1 number and title of the step
        blocks.append(checkTable(QCoreApplication::translate("Report", "Checks of step %1").arg(title), checks, model));
    }
    addInstructions(blocks, step);
}

} // namespace

void addFindings(QList<ReportBlock> &blocks, const ReportModel &model)
{
    //: Report, heading: what is not in order, or could not be read
    blocks.append(ReportHeadingBlock{2, QCoreApplication::translate("Report", "Open findings")});
    QList<const ReportCheck *> unknown;
    qsizetype before = blocks.size();
    for (const VerdictState state : {VerdictState::Failed, VerdictState::NeedsYou}) {
        for (const ReportCheck &check : model.checks) {
            if (check.state == state)
                addFinding(blocks, check, model);
        }
    }
    for (const ReportCheck &check : model.checks) {
        if (check.state == VerdictState::Unknown)
            unknown.append(&check);
    }
    if (!unknown.isEmpty()) {
        //: Report, caption: checks without an answer
        blocks.append(checkTable(QCoreApplication::translate("Report", "Could not be told"), unknown, model));
    }
    if (blocks.size() == before) {
        //: Report: there are no open findings
        blocks.append(ReportTextBlock{words(QCoreApplication::translate("Report", "Nothing is open."), ReportTone::Good)});
    }
    before = blocks.size();
    for (const ReportCheck &check : model.checks) {
        if (!check.isNote())
            continue;
        if (blocks.size() == before) {
            //: Report, heading: nothing wrong, but worth knowing
            blocks.append(ReportHeadingBlock{2, QCoreApplication::translate("Report", "Good to know")});
        }
        addFinding(blocks, check, model);
    }
}

void addChapters(QList<ReportBlock> &blocks, const ReportModel &model)
{
    QStringList shown;
    for (const ReportChapter &chapter : model.chapters) {
        ReportHeadingBlock heading{2, chapter.title};
        if (chapter.isOptional) {
            //: Report: beside the title of a chapter that may be left out
            heading.aside = QCoreApplication::translate("Report", "optional");
        }
        blocks.append(heading);
        for (const ReportStep &step : chapter.steps) {
            addStep(blocks, step, model);
            shown += step.checkIds;
        }
    }
    QList<const ReportCheck *> others;
    for (const ReportCheck &check : model.checks) {
        if (!shown.contains(check.id))
            others.append(&check);
    }
    if (others.isEmpty())
        return;
    //: Report, heading: checks that belong to no step
    const QString title = QCoreApplication::translate("Report", "Other checks");
    blocks.append(ReportHeadingBlock{2, title});
    blocks.append(checkTable(title, others, model));
}

} // namespace trivet::reportblocks
