// SPDX-License-Identifier: Apache-2.0
#include "report/reportblocks.h"

#include "report/reportwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace trivet::reportblocks {
namespace {

QString heldText(const ReportModel &model)
{
    //: Report: a key or password is kept, and not shown
    return model.secrets == ReportModel::Secrets::InKeychain
               ? QCoreApplication::translate("Report", "Kept in the keychain")
               //: Report: a key or password is kept in memory, and not shown
               : QCoreApplication::translate("Report", "Kept until Trivet closes");
}

void addSettings(QList<ReportBlock> &blocks, const ReportStep &step, const ReportModel &model)
{
    ReportFactsBlock facts;
    for (const ReportSetting &setting : step.settings) {
        ReportCell value = setting.isSecret ? words({}, ReportTone::Quiet) : name(setting.shown);
        if (setting.isSecret) {
            value.text = setting.isHeld ? heldText(model)
                                        //: Report: a key or password was not given
                                        : QCoreApplication::translate("Report", "Not kept");
        }
        if (!value.text.isEmpty())
            facts.rows.append({setting.label, value});
    }
    if (!facts.rows.isEmpty())
        blocks.append(facts);
}

ReportInstructionsBlock instructionsOf(const ReportStep &step)
{
    ReportInstructionsBlock block;
    block.summary = step.number + u' ' + step.title;
    for (const ReportInstruction &instruction : step.instructions) {
        ReportCell item = words(instruction.heading);
        QStringList details;
        if (!instruction.menuPath.isEmpty())
            details.append(instruction.menuPath.join(" > "_L1));
        details += instruction.values;
        item.under = details.join(u" \u00b7 "_s);
        block.items.append(item);
    }
    return block;
}

void addStep(QList<ReportBlock> &blocks, const ReportStep &step, const ReportModel &model)
{
    const QString title = step.number + u' ' + step.title;
    ReportHeadingBlock heading{4, title, words(reportwords::of(step.state), toneOf(step.state))};
    if (step.passedAt.isValid()) {
        //: Report: beside a step's title; %1 a date and time
        heading.aside = QCoreApplication::translate("Report", "passed %1").arg(reportwords::time(step.passedAt, model));
    }
    blocks.append(heading);
    if (step.state == StepState::Locked)
        return;
    addSettings(blocks, step, model);
    QList<const ReportCheck *> checks;
    for (const QString &id : step.checkIds) {
        if (const ReportCheck *check = model.check(id); check && check->isCounted)
            checks.append(check);
    }
    if (!checks.isEmpty()) {
        //: Report, caption of a step's table; %1 number and title of the step
        blocks.append(checkTable(QCoreApplication::translate("Report", "Checks of step %1").arg(title), checks, model));
    }
}

} // namespace

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

void addChapters(QList<ReportBlock> &blocks, const ReportModel &model)
{
    //: Report, heading: the settings of each step, with their checks
    blocks.append(ReportHeadingBlock{2, QCoreApplication::translate("Report", "What was set, and how it is known")});
    QStringList shown;
    for (const ReportChapter &chapter : model.chapters) {
        ReportHeadingBlock heading{3, chapter.title};
        if (chapter.isOptional) {
            //: Report: beside the title of a chapter that may be left out
            heading.aside = QCoreApplication::translate("Report", "optional");
        }
        blocks.append(heading);
        for (const ReportStep &step : chapter.steps) {
            shown += step.checkIds;
            addStep(blocks, step, model);
        }
    }
    addMapping(blocks, model);
    QList<const ReportCheck *> others;
    for (const ReportCheck &check : model.checks) {
        if (check.isCounted && !shown.contains(check.id))
            others.append(&check);
    }
    if (others.isEmpty())
        return;
    //: Report, heading: checks that belong to no step
    const QString title = QCoreApplication::translate("Report", "Other checks");
    blocks.append(ReportHeadingBlock{3, title});
    blocks.append(checkTable(title, others, model));
}

void addInstructions(QList<ReportBlock> &blocks, const ReportModel &model)
{
    QList<ReportBlock> steps;
    for (const ReportChapter &chapter : model.chapters) {
        for (const ReportStep &step : chapter.steps) {
            if (!step.instructions.isEmpty() && step.state != StepState::Locked)
                steps.append(instructionsOf(step));
        }
    }
    if (steps.isEmpty())
        return;
    //: Report, heading: the instructions of each step
    blocks.append(ReportHeadingBlock{3, QCoreApplication::translate("Report", "What was to be done")});
    blocks += steps;
}

} // namespace trivet::reportblocks
