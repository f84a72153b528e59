// SPDX-License-Identifier: Apache-2.0
#include "report/reportblocks.h"

#include "report/reportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trivet::reportblocks {
namespace {

void addMend(QList<ReportBlock> &blocks, const ReportCheck &check)
{
    if (!check.hurts.isEmpty()) {
        //: Report, below a finding; %1 what it does later if it is left so
        blocks.append(ReportTextBlock{words(
            QCoreApplication::translate("Report", "What it hurts later: %1").arg(reportwords::oneLine(check.hurts)))});
    }
    if (check.mendStep.isEmpty())
        return;
    QString mend = check.mendStep;
    if (!check.mendPath.isEmpty()) {
        //: Report, how to mend a finding; %1 is "1.5 Check the products", %2 a menu path of the portal
        mend = QCoreApplication::translate("Report", "%1: %2").arg(mend, check.mendPath.join(" > "_L1));
    }
    //: Report, below a finding; %1 is a step of the guide and the way in the portal
    blocks.append(ReportTextBlock{
        words(QCoreApplication::translate("Report", "How to mend it: %1").arg(reportwords::oneLine(mend)))});
}

void addFinding(QList<ReportBlock> &blocks, const ReportCheck &check, int level, const ReportModel &model)
{
    blocks.append(ReportHeadingBlock{level, reportwords::oneLine(check.title), pillOf(check)});
    blocks.append(ReportTextBlock{words(reportwords::oneLine(check.evidence))});
    if (const ReportCheck *cause = model.check(check.because)) {
        blocks.append(ReportTextBlock{words(
            //: Report: %1 another finding, of which this one is a consequence
            QCoreApplication::translate("Report", "Follows from: %1").arg(reportwords::oneLine(cause->title)),
            ReportTone::Quiet)});
    }
    if (!check.waived.isEmpty()) {
        blocks.append(ReportTextBlock{words(
            //: Report: a warning in spite of which a person went on; %1 the person's reason
            QCoreApplication::translate("Report", "Continued anyway: %1").arg(reportwords::oneLine(check.waived)),
            ReportTone::Attention)});
    }
    if (check.isOpen())
        addMend(blocks, check);
    if (!check.records.isEmpty()) {
        //: Report, below a finding; %1 how many records are behind it
        blocks.append(
            ReportTextBlock{words(QCoreApplication::translate("Report", "Records of this in the appendix: %1")
                                      .arg(reportwords::number(check.records.size() + check.moreRecords, model)),
                                  ReportTone::Quiet)});
    }
}

QList<const ReportCheck *> unknownChecks(const ReportModel &model)
{
    QList<const ReportCheck *> checks;
    for (const ReportCheck &check : model.checks) {
        if (check.isCounted && check.state == VerdictState::Unknown)
            checks.append(&check);
    }
    return checks;
}

bool areLinksLeftOut(const ReportModel &model)
{
    for (const ReportLink &link : model.links) {
        if (link.value == LinkValue::NotSetUp)
            return true;
    }
    return false;
}

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
        table.rows.append({name(record.label.isEmpty() ? record.id : record.label),
                           record.entity == "syncSettings"_L1 ? words({}) : code(record.id),
                           words(vendorName(record.vendor)), words(model.kinds.value(record.entity, record.entity))});
    if (check.moreRecords > 0) {
        //: Report, under a list of records that was cut; %1 a number
        table.more =
            QCoreApplication::translate("Report", "and %1 more").arg(reportwords::number(check.moreRecords, model));
    }
    blocks.append(table);
}

} // namespace

void addFindings(QList<ReportBlock> &blocks, const ReportModel &model)
{
    //: Report, heading: what is not in order, or could not be read
    blocks.append(ReportHeadingBlock{2, QCoreApplication::translate("Report", "Open findings")});
    const qsizetype before = blocks.size();
    for (const VerdictState state : {VerdictState::Failed, VerdictState::NeedsYou}) {
        for (const ReportCheck &check : model.checks) {
            if (check.isCounted && check.state == state)
                addFinding(blocks, check, 3, model);
        }
    }
    if (blocks.size() == before)
        blocks.append(
            ReportTextBlock{words(QCoreApplication::translate("Report", "Nothing is open."), ReportTone::Good)});
    if (const auto unknown = unknownChecks(model); !unknown.isEmpty()) {
        //: Report: checks without an answer; %1 a number
        blocks.append(
            ReportTextBlock{words(QCoreApplication::translate("Report", "Could not be told, see the appendix: %1")
                                      .arg(reportwords::number(unknown.size(), model)),
                                  ReportTone::Quiet)});
    }
    if (areLinksLeftOut(model)) {
        //: Report
        blocks.append(ReportTextBlock{
            words(QCoreApplication::translate("Report", "Links that are not set up have no findings here."),
                  ReportTone::Quiet)});
    }
    bool hasHeading = false;
    for (const ReportCheck &check : model.checks) {
        if (!check.isNote() || !check.isCounted)
            continue;
        if (!hasHeading) {
            //: Report, heading: nothing wrong, but worth knowing
            blocks.append(ReportHeadingBlock{3, QCoreApplication::translate("Report", "Good to know")});
            hasHeading = true;
        }
        addFinding(blocks, check, 4, model);
    }
}

void addRecords(QList<ReportBlock> &blocks, const ReportModel &model)
{
    for (const ReportCheck &check : model.checks) {
        const bool isTold =
            check.isCounted && (check.isNote() || (check.isOpen() && check.state != VerdictState::Unknown));
        if (isTold)
            addRecordTable(blocks, check, model);
    }
}

void addUnknown(QList<ReportBlock> &blocks, const ReportModel &model)
{
    const QList<const ReportCheck *> unknown = unknownChecks(model);
    if (unknown.isEmpty())
        return;
    //: Report, caption: checks without an answer
    const QString title = QCoreApplication::translate("Report", "Could not be told");
    blocks.append(ReportHeadingBlock{3, title});
    blocks.append(checkTable(title, unknown, model));
}

} // namespace trivet::reportblocks
