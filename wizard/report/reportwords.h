// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/reportmodel.h"

#include <QString>

/// Words that the report has of its own, in the present language. Inside report/ only.
namespace trivet::reportwords {

QString of(VerdictState state);
QString of(StepState state);
QString of(LinkValue value);
QString of(Severity severity);
QString of(ReportSaasRow::Outcome outcome);
/// What a link's readings count: "Devices in Autotask".
QString counted(LinkId link);

/// In the report's zone and digits, the same order everywhere; a dash where there is none.
QString time(const QDateTime &at, const ReportModel &model);
QString day(const QDateTime &at, const ReportModel &model);
QString number(qint64 value, const ReportModel &model);
/// "18 of 20"
QString ofWhole(qint64 part, qint64 whole, const ReportModel &model);

/// Without line ends, control characters and the marks that a text engine takes for its own: vendor's text is one line.
QString oneLine(const QString &text);

} // namespace trivet::reportwords
