// SPDX-License-Identifier: Apache-2.0
#include "report/reportblocks.h"

#include "report/reportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trivet::reportblocks {
namespace {

ReportCell whoAndWhen(const QString &who, const QDateTime &at, const ReportModel &model)
{
    ReportCell cell = name(who);
    if (who.isEmpty())
        cell.text = u"\u2013"_s;
    else
        cell.under = reportwords::time(at, model);
    return cell;
}

QString headWho()
{
    //: Report, column: the person, and when
    return QCoreApplication::translate("Report", "Who and when");
}

QString headCheck()
{
    return QCoreApplication::translate("Report", "Check");
}

void addWaivers(QList<ReportBlock> &blocks, const ReportModel &model)
{
    if (model.waivers.isEmpty())
        return;
    //: Report, heading: warnings in spite of which a person went on
    const QString title = QCoreApplication::translate("Report", "Continued anyway");
    blocks.append(ReportHeadingBlock{3, title});
    ReportTableBlock table;
    table.caption = title;
    //: Report, column: why a person went on
    table.heads = {headCheck(), QCoreApplication::translate("Report", "Reason"), headWho()};
    for (const ReportWaiver &one : model.waivers)
        table.rows.append({words(one.title), name(one.reason), whoAndWhen(one.who, one.at, model)});
    blocks.append(table);
}

} // namespace

void addConfirmations(QList<ReportBlock> &blocks, const ReportModel &model)
{
    if (model.confirmations.isEmpty() && model.waivers.isEmpty())
        return;
    //: Report, heading
    const QString title = QCoreApplication::translate("Report", "What people confirmed");
    blocks.append(ReportHeadingBlock{2, title});
    if (!model.confirmations.isEmpty()) {
        //: Report
        blocks.append(ReportTextBlock{
            words(QCoreApplication::translate("Report", "No API shows these. A person looked and said so."),
                  ReportTone::Quiet)});
        ReportTableBlock table;
        table.caption = title;
        //: Report, column: the row, product or setting that was confirmed
        table.heads = {headCheck(), QCoreApplication::translate("Report", "For"), headWho()};
        for (const ReportConfirmation &one : model.confirmations)
            table.rows.append({words(one.title), name(one.subjectName), whoAndWhen(one.who, one.at, model)});
        blocks.append(table);
    }
    addWaivers(blocks, model);
}

void addMapping(QList<ReportBlock> &blocks, const ReportModel &model)
{
    if (model.mapping.isEmpty())
        return;
    //: Report, heading
    const QString title = QCoreApplication::translate("Report", "Device mapping");
    blocks.append(ReportHeadingBlock{3, title});
    ReportTableBlock table;
    table.caption = title;
    //: Report, column: Datto RMM's device type
    table.heads = {QCoreApplication::translate("Report", "Device type in Datto RMM"),
                   //: Report, column
                   QCoreApplication::translate("Report", "Product in Autotask"),
                   //: Report, column
                   QCoreApplication::translate("Report", "Configuration item type")};
    for (const DeviceTypeMapping &row : model.mapping) {
        ReportCell product = name(row.productName);
        if (row.createProduct) {
            //: Report: under a product that Datto RMM makes
            product.under = QCoreApplication::translate("Report", "created by Datto RMM");
        }
        ReportCell type = name(row.configurationItemType);
        if (type.text.isEmpty()) {
            //: Report: no configuration item type was chosen
            type = words(QCoreApplication::translate("Report", "Not chosen"), ReportTone::Attention);
        }
        table.rows.append({name(row.deviceType), product, type});
    }
    blocks.append(table);
}

void addSaas(QList<ReportBlock> &blocks, const ReportModel &model)
{
    if (model.saas.isEmpty())
        return;
    //: Report, heading
    const QString title = QCoreApplication::translate("Report", "SaaS Protection clients in IT Glue");
    blocks.append(ReportHeadingBlock{3, title});
    ReportTableBlock table;
    table.caption = title;
    //: Report, column: a client of Datto SaaS Protection
    table.heads = {QCoreApplication::translate("Report", "Client"),
                   //: Report, column: how it gets its place in IT Glue
                   QCoreApplication::translate("Report", "Decision"),
                   //: Report, column: IT Glue's organization
                   QCoreApplication::translate("Report", "Organization"),
                   //: Report, column: who did it in IT Glue, and when
                   QCoreApplication::translate("Report", "Carried out")};
    for (const ReportSaasRow &row : model.saas) {
        ReportCell client = name(row.clientName.isEmpty() ? QString::number(row.clientId) : row.clientName);
        client.under = QString::number(row.clientId);
        const bool isOpen = row.outcome == ReportSaasRow::Outcome::Undecided;
        const bool needsNobody = row.outcome == ReportSaasRow::Outcome::Automatic && row.doneBy.isEmpty();
        //: Report: IT Glue does it without anybody
        const ReportCell done = needsNobody
                                    ? words(QCoreApplication::translate("Report", "by itself"), ReportTone::Quiet)
                                    : whoAndWhen(row.doneBy, row.doneAt, model);
        table.rows.append({client,
                           words(reportwords::of(row.outcome), isOpen ? ReportTone::Attention : ReportTone::Plain),
                           name(row.organizationName), done});
    }
    blocks.append(table);
}

void addCharts(QList<ReportBlock> &blocks, const ReportModel &model)
{
    QList<ReportBlock> charts;
    for (const ReportLink &link : model.links) {
        const ReportChart chart = chartOf(link, model);
        if (chart.line.isEmpty())
            continue;
        charts.append(ReportHeadingBlock{3, link.name});
        charts.append(ReportChartBlock{reportwords::counted(link.link), chart});
    }
    if (charts.isEmpty())
        return;
    //: Report, heading: a chart of each sync
    blocks.append(ReportHeadingBlock{2, QCoreApplication::translate("Report", "How the syncs went")});
    blocks += charts;
}

void addHistory(QList<ReportBlock> &blocks, const ReportModel &model)
{
    bool hasHeading = false;
    for (const ReportLink &link : model.links) {
        if (link.history.isEmpty())
            continue;
        if (!hasHeading) {
            //: Report, heading: how records arrived over time
            blocks.append(ReportHeadingBlock{3, QCoreApplication::translate("Report", "Sync history")});
            hasHeading = true;
        }
        blocks.append(ReportHeadingBlock{4, link.name});
        ReportTableBlock table;
        table.caption = reportwords::counted(link.link);
        //: Report, column: when something was counted
        table.heads = {QCoreApplication::translate("Report", "Time"),
                       //: Report, column: records that came through
                       QCoreApplication::translate("Report", "Arrived"),
                       //: Report, column: records that should come
                       QCoreApplication::translate("Report", "Expected")};
        for (const SyncSample &sample : link.history)
            table.rows.append({words(reportwords::time(sample.at, model)),
                               words(reportwords::number(sample.arrived, model)),
                               words(reportwords::number(sample.expected, model))});
        if (link.readings > link.history.size()) {
            //: Report, under a thinned list; %1 how many readings are shown, %2 of how many
            table.more =
                QCoreApplication::translate("Report", "%1 of %2 readings, evenly spread")
                    .arg(reportwords::number(link.history.size(), model), reportwords::number(link.readings, model));
        }
        blocks.append(table);
    }
}

void addReadings(QList<ReportBlock> &blocks, const ReportModel &model)
{
    ReportTableBlock table;
    for (const ReportReading &reading : model.readings) {
        if (!reading.asOf.isValid() && reading.problem.isEmpty())
            continue;
        //: Report: a list was read to its end
        ReportCell state = words(QCoreApplication::translate("Report", "Whole"), ReportTone::Good);
        if (!reading.problem.isEmpty()) {
            //: Report: a list could not be read the last time
            state = words(QCoreApplication::translate("Report", "Not read the last time"), ReportTone::Attention);
        } else if (!reading.isWhole) {
            //: Report: a list broke off, so it proves nothing to be missing
            state = words(QCoreApplication::translate("Report", "Only a part"), ReportTone::Attention);
        }
        table.rows.append({words(reading.name), words(vendorName(dataSetVendor(reading.set))),
                           words(reportwords::number(reading.rows, model)),
                           words(reportwords::time(reading.asOf, model)), state});
    }
    if (table.rows.isEmpty())
        return;
    //: Report, heading: the lists that all of this rests on
    table.caption = QCoreApplication::translate("Report", "What was read");
    blocks.append(ReportHeadingBlock{3, table.caption});
    //: Report, column: a list of records
    table.heads = {QCoreApplication::translate("Report", "List"), QCoreApplication::translate("Report", "System"),
                   //: Report, column: number of records
                   QCoreApplication::translate("Report", "Records"), QCoreApplication::translate("Report", "Time"),
                   //: Report, column: whether a list is complete
                   QCoreApplication::translate("Report", "State")};
    blocks.append(table);
}

} // namespace trivet::reportblocks
