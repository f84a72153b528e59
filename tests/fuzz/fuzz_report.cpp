// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "report/reporthtml.h"
#include "report/reportjson.h"
#include "report/reportmodel.h"
#include "report/samplereport.h"

#include <QJsonDocument>

using namespace trivet;

/// A report of a tenant that names itself and its records as the input says.
void tryInput(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    ReportInput sample = test::sampleInput();
    sample.tenant = text;
    sample.facts.samples.clear();
    for (Verdict &verdict : sample.verdicts) {
        verdict.arguments.append(text);
        for (RecordRef &record : verdict.records)
            record.label = text;
    }
    const ReportModel model = reportModel(sample);
    const QByteArray html = toHtml(model);
    if (html.toLower().contains("<script"))
        qFatal("A name became markup");
    if (!QJsonDocument::fromJson(toJson(model)).isObject())
        qFatal("The report is no JSON");
}
