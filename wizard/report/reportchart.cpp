// SPDX-License-Identifier: Apache-2.0
#include "report/reportchart.h"

#include "report/reportwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace trivet {
namespace {

constexpr QSizeF chartSize{600, 190};
constexpr QRectF chartPlot{56, 12, 532, 148};
constexpr int gridSteps = 4;
constexpr double labelGap = 8;
constexpr double labelDrop = 4; ///< from a line to the baseline of its label beside it
constexpr double axisDrop = 18; ///< from the axis to the baseline of its labels

} // namespace

ReportChart chartOf(const ReportLink &link, const ReportModel &model)
{
    const QList<SyncSample> &samples = link.history;
    if (samples.size() < 2)
        return {};
    ReportChart chart;
    chart.size = chartSize;
    chart.plot = chartPlot;
    int most = 1;
    for (const SyncSample &sample : samples)
        most = std::max({most, sample.arrived, sample.expected});
    const double lasts = std::max<double>(1.0, static_cast<double>(samples.first().at.msecsTo(samples.last().at)));
    const auto heightOf = [&chart, most](double count) {
        return chart.plot.bottom() - chart.plot.height() * count / most;
    };
    for (const SyncSample &sample : samples) {
        const double passed = static_cast<double>(samples.first().at.msecsTo(sample.at));
        chart.line.append({chart.plot.left() + chart.plot.width() * passed / lasts, heightOf(sample.arrived)});
    }
    chart.target = heightOf(samples.last().expected);
    for (int step = 0; step <= gridSteps; ++step) {
        const double y = chart.plot.bottom() - chart.plot.height() * step / gridSteps;
        chart.grid.append(y);
        if (step % 2 == 0) {
            chart.labels.append({{chart.plot.left() - labelGap, y + labelDrop},
                                 reportwords::number(most * step / gridSteps, model),
                                 ReportChart::Label::Side::Right});
        }
    }
    chart.labels.append({{chart.plot.left(), chart.plot.bottom() + axisDrop},
                         reportwords::time(samples.first().at, model),
                         ReportChart::Label::Side::Left});
    chart.labels.append({{chart.plot.right(), chart.plot.bottom() + axisDrop},
                         reportwords::time(samples.last().at, model),
                         ReportChart::Label::Side::Right});
    //: Report: what a chart shows, read aloud; %1 "18 of 20", %2 and %3 are points in time
    chart.spoken = QCoreApplication::translate("Report", "%1 arrived between %2 and %3.")
                       .arg(reportwords::ofWhole(samples.last().arrived, samples.last().expected, model),
                            reportwords::time(samples.first().at, model), reportwords::time(samples.last().at, model));
    return chart;
}

} // namespace trivet
