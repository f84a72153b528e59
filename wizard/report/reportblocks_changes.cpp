// SPDX-License-Identifier: Apache-2.0
#include "report/reportblocks.h"

#include "report/reportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trivet::reportblocks {
namespace {

ReportCell stateCell(ChangeState state)
{
    switch (state) {
    case ChangeState::Done:
        //: Report: a change that was written and read back
        return words(QCoreApplication::translate("Report", "Written"), ReportTone::Good);
    case ChangeState::Undone:
        //: Report: a change that was undone
        return words(QCoreApplication::translate("Report", "Taken back"), ReportTone::Quiet);
    case ChangeState::Planned:
        //: Report: a change that was accepted and not sent
        return words(QCoreApplication::translate("Report", "Not begun"), ReportTone::Quiet);
    case ChangeState::Sent:
        //: Report: a change of which it is not known whether it was written
        return words(QCoreApplication::translate("Report", "Cut off"), ReportTone::Attention);
    case ChangeState::Failed:
        //: Report: a change that was not written
        return words(QCoreApplication::translate("Report", "Not written"), ReportTone::Bad);
    case ChangeState::Skipped:
        //: Report: a change that was no longer to be made
        return words(QCoreApplication::translate("Report", "Left alone"), ReportTone::Quiet);
    case ChangeState::Conflict:
        //: Report: somebody else changed the same at the same time
        return words(QCoreApplication::translate("Report", "Differs"), ReportTone::Attention);
    }
    Q_UNREACHABLE();
}

ReportCell valueCell(const QString &value)
{
    if (!value.isEmpty())
        return name(value);
    //: Report: the value of a field before or after a change, where there is none
    return words(QCoreApplication::translate("Report", "blank"), ReportTone::Quiet);
}

} // namespace

void addChanges(QList<ReportBlock> &blocks, const ReportModel &model)
{
    if (model.changes.isEmpty())
        return;
    //: Report, heading
    const QString title = QCoreApplication::translate("Report", "What Trivet changed");
    blocks.append(ReportHeadingBlock{2, title});
    ReportTableBlock table;
    table.caption = title;
    //: Report, column: the device, product or organization that was changed
    table.heads = {QCoreApplication::translate("Report", "Record"),
                   //: Report, column: the vendor's name of a field
                   QCoreApplication::translate("Report", "Field"),
                   //: Report, column
                   QCoreApplication::translate("Report", "Before"),
                   //: Report, column
                   QCoreApplication::translate("Report", "After"),
                   //: Report, column: how a change came out
                   QCoreApplication::translate("Report", "Came out"),
                   //: Report, column: the person, and when
                   QCoreApplication::translate("Report", "Who and when")};
    for (const ReportChange &change : model.changes) {
        ReportCell record = name(change.record.label);
        record.under = vendorName(change.record.vendor);
        ReportCell who = name(change.who);
        who.under = reportwords::time(change.at, model);
        if (change.field.isEmpty()) {
            //: Report: in place of a field's name, for a record that Trivet created
            const ReportCell created = words(QCoreApplication::translate("Report", "created"));
            table.rows.append({record, created, words({}), name(change.after), stateCell(change.state), who});
        } else {
            table.rows.append({record, words(change.fieldName), valueCell(change.before), valueCell(change.after),
                               stateCell(change.state), who});
        }
    }
    if (model.moreChanges > 0) {
        //: Report, under a table
        table.more =
            QCoreApplication::translate("Report", "and %1 more").arg(reportwords::number(model.moreChanges, model));
    }
    blocks.append(table);
}

} // namespace trivet::reportblocks
