// SPDX-License-Identifier: Apache-2.0
#include "samplereport.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_reportjson {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

class ReportJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseDocumented_data();
    void keysAreThoseDocumented();
    void timesAreUtcAndAbsentWhereThereIsNone();
    void statesAreTheContractsWords();
    void secretsHaveNoValue();
    void vendorTextComesThroughWhole();
};

namespace {

QJsonObject sampleJson(const ReportInput &input = sampleInput())
{
    return QJsonDocument::fromJson(toJson(reportModel(input))).object();
}

QJsonObject firstWith(const QJsonArray &rows, const QString &key, const QString &value)
{
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(key).toString() == value)
            return row.toObject();
    }
    return {};
}

QJsonObject at(const QJsonObject &json, const QString &path)
{
    QJsonValue value = json;
    for (const QString &part : path.split(u'.', Qt::SkipEmptyParts))
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    return value.toObject();
}

} // namespace

void ReportJsonTest::keysAreThoseDocumented_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("keys");
    QTest::newRow("report") << QString()
                            << u"ages changes chapters checks confirmations format language links madeAt madeBy "
                               u"mapping moreChanges nextDates practice "
                               "readings saas summary tenant trivetVersion version waivers"_s;
    QTest::newRow("summary") << u"summary"_s << u"confirmed failed needsYou proved unknown"_s;
    QTest::newRow("link")
        << u"links.0"_s
        << u"arrived countedAt expected history id name readings state stepsPassed stepsTotal summary warnings"_s;
    QTest::newRow("sample") << u"links.0.history.0"_s << u"arrived at expected"_s;
    QTest::newRow("change") << u"changes.0"_s << u"after at before entity field id label state vendor who why"_s;
    QTest::newRow("date") << u"nextDates.0"_s << u"at id todo what"_s;
    QTest::newRow("age") << u"ages.0"_s << u"id since what"_s;
    QTest::newRow("chapter") << u"chapters.1"_s << u"link number optional steps title"_s;
    QTest::newRow("step") << u"chapters.0.steps.0"_s
                          << u"checks id instructions number passedAt settings state title"_s;
    QTest::newRow("instruction") << u"chapters.0.steps.0.instructions.0"_s << u"heading menuPath values"_s;
    QTest::newRow("confirmation") << u"confirmations.0"_s << u"at check subject subjectName title who"_s;
    QTest::newRow("waiver") << u"waivers.0"_s << u"at check reason title who"_s;
    QTest::newRow("mapping") << u"mapping.0"_s << u"configurationItemType createProduct deviceType product"_s;
    QTest::newRow("client carried out") << u"saas.2"_s
                                        << u"client clientId doneAt doneBy organization outcome seatsUsed"_s;
    QTest::newRow("client") << u"saas.3"_s << u"client clientId organization outcome seatsUsed"_s;
    QTest::newRow("reading") << u"readings.0"_s << u"id rows vendor whole"_s;
}

void ReportJsonTest::keysAreThoseDocumented()
{
    QFETCH(QString, path);
    QFETCH(QString, keys);
    QStringList found = at(sampleJson(), path).keys();
    found.sort();
    QCOMPARE(found.join(u' '), keys);
}

void ReportJsonTest::timesAreUtcAndAbsentWhereThereIsNone()
{
    ReportInput input = sampleInput();
    input.zone = QTimeZone("Asia/Kolkata");
    const QJsonObject json = sampleJson(input);
    QCOMPARE(json.value("madeAt"_L1).toString(), u"2026-11-21T12:00:00Z"_s);
    const QJsonArray steps = json.value("chapters"_L1).toArray().at(1).toObject().value("steps"_L1).toArray();
    QVERIFY(!steps.isEmpty());
    QVERIFY(!steps.first().toObject().contains("passedAt"_L1));
}

void ReportJsonTest::statesAreTheContractsWords()
{
    const QJsonObject json = sampleJson();
    QCOMPARE(json.value("format"_L1).toString(), u"trivet-report"_s);
    QCOMPARE(json.value("version"_L1).toInt(), 1);
    const QJsonArray checks = json.value("checks"_L1).toArray();
    const QJsonObject failed = firstWith(checks, u"id"_s, u"R03"_s);
    QCOMPARE(failed.value("state"_L1).toString(), u"failed"_s);
    QCOMPARE(failed.value("severity"_L1).toString(), u"B"_s);
    QCOMPARE(failed.value("source"_L1).toString(), u"api"_s);
    QCOMPARE(failed.value("evidence"_L1).toString(), u"evidence of R03 3 20"_s);
    QCOMPARE(failed.value("moreRecords"_L1).toInt(), 0);
    const QJsonObject confirmed = firstWith(checks, u"id"_s, u"C06"_s);
    QCOMPARE(confirmed.value("confirmedBy"_L1).toString(), u"Ada"_s);
    QCOMPARE(confirmed.value("source"_L1).toString(), u"confirmed"_s);
    QCOMPARE(firstWith(checks, u"id"_s, u"R02"_s).value("waived"_L1).toString(), u"Both types are in use"_s);
    QCOMPARE(at(json, u"links.0"_s).value("id"_L1).toString(), u"autotask-rmm"_s);
    QCOMPARE(at(json, u"links.0"_s).value("state"_L1).toString(), u"failed"_s);
    QCOMPARE(at(json, u"saas.3"_s).value("outcome"_L1).toString(), u"undecided"_s);
}

void ReportJsonTest::secretsHaveNoValue()
{
    ReportInput input = sampleInput();
    input.facts.answers.secretFingerprints.insert(AnswerId::AutotaskSecret, u"canary"_s);
    const QJsonArray settings = at(sampleJson(input), u"chapters.0.steps.0"_s).value("settings"_L1).toArray();
    const QJsonObject secret = firstWith(settings, u"id"_s, u"autotask-secret"_s);
    QVERIFY(secret.value("secret"_L1).toBool());
    QVERIFY(secret.value("held"_L1).toBool());
    QVERIFY(!secret.contains("value"_L1));
    const QJsonObject plain = firstWith(settings, u"id"_s, u"autotask-user-name"_s);
    QCOMPARE(plain.value("value"_L1).toString(), u"trivet@fernhill.example"_s);
}

void ReportJsonTest::vendorTextComesThroughWhole()
{
    const QJsonArray checks = sampleJson().value("checks"_L1).toArray();
    const QJsonObject record = firstWith(checks, u"id"_s, u"R03"_s).value("records"_L1).toArray().first().toObject();
    QCOMPARE(record.value("label"_L1).toString(), evilName());
    QCOMPARE(record.value("vendor"_L1).toString(), u"autotask"_s);
    QCOMPARE(record.value("entity"_L1).toString(), u"ConfigurationItems"_s);
    QCOMPARE(record.value("id"_L1).toString(), u"9001"_s);
}

TRIVET_TEST(ReportJsonTest)

} // namespace tst_reportjson

#include "tst_reportjson.moc"
