// SPDX-License-Identifier: Apache-2.0
#include "report/reportjson.h"

#include "core/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

void addTime(QJsonObject &json, const QString &key, const QDateTime &at)
{
    if (at.isValid())
        json.insert(key, at.toUTC().toString(Qt::ISODate));
}

void addText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

/// One object for each row, by the function of that row's type.
template <typename Row>
QJsonArray listOf(const QList<Row> &rows, QJsonObject (*objectOf)(const Row &))
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(objectOf(row));
    return array;
}

QJsonObject tallyJson(const VerdictTally &tally)
{
    return {{u"proved"_s, tally.proved},
            {u"confirmed"_s, tally.confirmed},
            {u"needsYou"_s, tally.needsYou},
            {u"failed"_s, tally.failed},
            {u"unknown"_s, tally.unknown}};
}

QJsonObject sampleJson(const SyncSample &sample)
{
    QJsonObject json{{u"arrived"_s, sample.arrived}, {u"expected"_s, sample.expected}};
    addTime(json, u"at"_s, sample.at);
    return json;
}

QJsonObject linkJson(const ReportLink &link)
{
    QJsonObject json{{u"id"_s, linkKey(link.link)},
                     {u"name"_s, link.name},
                     {u"state"_s, linkValueKey(link.value)},
                     {u"stepsPassed"_s, link.stepsPassed},
                     {u"stepsTotal"_s, link.stepsTotal},
                     {u"warnings"_s, link.hasWarnings},
                     {u"summary"_s, tallyJson(link.tally)},
                     {u"readings"_s, link.readings},
                     {u"history"_s, listOf(link.history, &sampleJson)}};
    if (link.count) {
        json.insert(u"arrived"_s, link.count->arrived);
        json.insert(u"expected"_s, link.count->expected);
        addTime(json, u"countedAt"_s, link.count->at);
    }
    return json;
}

QJsonObject dateJson(const ReportDate &date)
{
    QJsonObject json{{u"id"_s, date.key}, {u"what"_s, date.what}, {u"todo"_s, date.todo}};
    addTime(json, u"at"_s, date.at);
    return json;
}

QJsonObject changeJson(const ReportChange &change)
{
    QJsonObject json{{u"vendor"_s, vendorKey(change.record.vendor)},
                     {u"entity"_s, change.record.entity},
                     {u"id"_s, change.record.id},
                     {u"label"_s, change.record.label},
                     {u"field"_s, change.field},
                     {u"before"_s, change.before},
                     {u"after"_s, change.after},
                     {u"state"_s, changeStateKey(change.state)},
                     {u"why"_s, change.why},
                     {u"who"_s, change.who}};
    addTime(json, u"at"_s, change.at);
    return json;
}

QJsonObject ageJson(const ReportAge &age)
{
    QJsonObject json{{u"id"_s, age.key}, {u"what"_s, age.what}};
    addTime(json, u"since"_s, age.since);
    return json;
}

QJsonObject settingJson(const ReportSetting &setting)
{
    QJsonObject json{{u"id"_s, setting.key}, {u"label"_s, setting.label}};
    if (setting.isSecret) {
        json.insert(u"secret"_s, true);
        json.insert(u"held"_s, setting.isHeld);
    } else {
        json.insert(u"value"_s, setting.value);
    }
    return json;
}

QJsonObject instructionJson(const ReportInstruction &instruction)
{
    return {{u"heading"_s, instruction.heading},
            {u"menuPath"_s, QJsonArray::fromStringList(instruction.menuPath)},
            {u"values"_s, QJsonArray::fromStringList(instruction.values)}};
}

QJsonObject stepJson(const ReportStep &step)
{
    QJsonObject json{{u"id"_s, step.slug},
                     {u"number"_s, step.number},
                     {u"title"_s, step.title},
                     {u"state"_s, stepStateKey(step.state)},
                     {u"checks"_s, QJsonArray::fromStringList(step.checkIds)},
                     {u"settings"_s, listOf(step.settings, &settingJson)},
                     {u"instructions"_s, listOf(step.instructions, &instructionJson)}};
    addTime(json, u"passedAt"_s, step.passedAt);
    return json;
}

QJsonObject chapterJson(const ReportChapter &chapter)
{
    QJsonObject json{{u"number"_s, chapter.number},
                     {u"title"_s, chapter.title},
                     {u"optional"_s, chapter.isOptional},
                     {u"steps"_s, listOf(chapter.steps, &stepJson)}};
    addText(json, u"link"_s, linkKey(chapter.link));
    return json;
}

QJsonObject recordJson(const RecordRef &record)
{
    return {{u"vendor"_s, vendorKey(record.vendor)},
            {u"entity"_s, record.entity},
            {u"id"_s, record.id},
            {u"label"_s, record.label}};
}

QJsonObject checkJson(const ReportCheck &check)
{
    QJsonObject json{{u"id"_s, check.id},
                     {u"severity"_s, severityKey(check.severity)},
                     {u"state"_s, verdictStateKey(check.state)},
                     {u"source"_s, verdictSourceKey(check.source)},
                     {u"sourceWord"_s, check.sourceWord},
                     {u"finding"_s, QString::fromLatin1(check.finding)},
                     {u"title"_s, check.title},
                     {u"evidence"_s, check.evidence},
                     {u"records"_s, listOf(check.records, &recordJson)},
                     {u"moreRecords"_s, check.moreRecords}};
    addTime(json, u"checkedAt"_s, check.checkedAt);
    addText(json, u"confirmedBy"_s, check.who);
    addTime(json, u"confirmedAt"_s, check.confirmedAt);
    addText(json, u"because"_s, check.because);
    addText(json, u"waived"_s, check.waived);
    return json;
}

QJsonObject confirmationJson(const ReportConfirmation &one)
{
    QJsonObject json{{u"check"_s, one.checkId},
                     {u"title"_s, one.title},
                     {u"subject"_s, one.subject},
                     {u"subjectName"_s, one.subjectName},
                     {u"who"_s, one.who}};
    addTime(json, u"at"_s, one.at);
    return json;
}

QJsonObject waiverJson(const ReportWaiver &one)
{
    QJsonObject json{
        {u"check"_s, one.checkId}, {u"title"_s, one.title}, {u"reason"_s, one.reason}, {u"who"_s, one.who}};
    addTime(json, u"at"_s, one.at);
    return json;
}

QJsonObject mappingJson(const DeviceTypeMapping &row)
{
    return {{u"deviceType"_s, row.deviceType},
            {u"createProduct"_s, row.createProduct},
            {u"product"_s, row.productName},
            {u"configurationItemType"_s, row.configurationItemType}};
}

QJsonObject saasJson(const ReportSaasRow &row)
{
    QJsonObject json{{u"clientId"_s, row.clientId},
                     {u"client"_s, row.clientName},
                     {u"outcome"_s, reportOutcomeKey(row.outcome)},
                     {u"organization"_s, row.organizationName},
                     {u"seatsUsed"_s, row.seatsUsed}};
    addText(json, u"doneBy"_s, row.doneBy);
    addTime(json, u"doneAt"_s, row.doneAt);
    return json;
}

QJsonObject readingJson(const ReportReading &reading)
{
    QJsonObject json{{u"id"_s, dataSetKey(reading.set)},
                     {u"vendor"_s, vendorKey(dataSetVendor(reading.set))},
                     {u"rows"_s, reading.rows},
                     {u"whole"_s, reading.isWhole}};
    addTime(json, u"asOf"_s, reading.asOf);
    addText(json, u"problem"_s, reading.problem);
    return json;
}

} // namespace

QByteArray toJson(const ReportModel &model)
{
    QJsonObject json{{u"format"_s, u"trivet-report"_s},
                     {u"version"_s, 1},
                     {u"tenant"_s, model.tenant},
                     {u"practice"_s, model.isPractice},
                     {u"madeBy"_s, model.madeBy},
                     {u"trivetVersion"_s, model.trivetVersion},
                     {u"language"_s, model.locale.bcp47Name()},
                     {u"summary"_s, tallyJson(model.tally)},
                     {u"links"_s, listOf(model.links, &linkJson)},
                     {u"nextDates"_s, listOf(model.dates, &dateJson)},
                     {u"ages"_s, listOf(model.ages, &ageJson)},
                     {u"chapters"_s, listOf(model.chapters, &chapterJson)},
                     {u"checks"_s, listOf(model.checks, &checkJson)},
                     {u"confirmations"_s, listOf(model.confirmations, &confirmationJson)},
                     {u"waivers"_s, listOf(model.waivers, &waiverJson)},
                     {u"mapping"_s, listOf(model.mapping, &mappingJson)},
                     {u"saas"_s, listOf(model.saas, &saasJson)},
                     {u"changes"_s, listOf(model.changes, &changeJson)},
                     {u"moreChanges"_s, model.moreChanges},
                     {u"readings"_s, listOf(model.readings, &readingJson)}};
    addTime(json, u"madeAt"_s, model.madeAt);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace trivet
