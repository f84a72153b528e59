// SPDX-License-Identifier: Apache-2.0
#include "doctor/baselineparts.h"
#include "doctor/checks.h"
#include "doctor/knownloss.h"
#include "support/practicetenant.h"
#include "support/testprogram.h"

#include <algorithm>
#include <functional>

namespace tst_practicedrift {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

/// What somebody does to a healthy practice tenant after it was looked at, and which check of drift tells of it.
class TestPracticeDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPlantedChangeIsToldByItsCheck_data();
    void eachPlantedChangeIsToldByItsCheck();
};

namespace {

/// Plants the change and says which records the check is to name.
using Plant = std::function<QStringList(PracticeTenant &tenant, Facts &facts)>;

const QStringList checksOfDrift{u"T04"_s, u"T05"_s, u"T07"_s, u"T08"_s};

Facts factsOf(PracticeTenant &tenant)
{
    tenant.readAll();
    Facts facts;
    facts.inventory = tenant.loader->snapshot();
    facts.answers.values = {{AnswerId::ItGlueRegion, tenant.glueRegion()}};
    facts.now = QDateTime::currentDateTimeUtc();
    const auto &products = facts.inventory->products.rows;
    const auto product = std::find_if(products.begin(), products.end(), [](const auto &row) { return row.isActive; });
    facts.mapping = {{u"Desktop"_s, false, product->name, u"Workstation"_s}};
    facts.confirmations = {{u"C01"_s, {}, u"Mira"_s, facts.now}, {u"C20"_s, {}, u"Mira"_s, facts.now.addDays(40)}};
    return facts;
}

/// Everything is right as it is now.
void remember(Facts &facts)
{
    facts.baseline = baselineOf(facts, {1, 2, 3, 4});
    for (const DataSetId set : countedSets())
        facts.knownCounts.insert(dataSetKey(set), {facts.inventory->reading(set).rows, facts.now});
}

/// A colleague deletes a quarter of the configurations in IT Glue.
QStringList deleteConfigurations(PracticeTenant &tenant, Facts &facts)
{
    QJsonArray doomed;
    const auto &rows = facts.inventory->glueConfigurations.rows;
    for (const it_glue::Configuration &row : rows.first(rows.size() / 4 + 1))
        doomed.append(QJsonObject{{u"type"_s, u"configurations"_s},
                                  {u"attributes"_s, QJsonObject{{u"id"_s, QString::number(row.id)}}}});
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(tenant.part(VendorId::ItGlue).value("url"_L1).toString() + u"/configurations"_s)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/vnd.api+json"_s);
    request.setRawHeader("x-api-key", tenant.part(VendorId::ItGlue).value("apiKey"_L1).toString().toLatin1());
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(request, "DELETE", QJsonDocument(QJsonObject{{u"data"_s, doomed}}).toJson()));
    PracticeTenant::waitUntil([&] { return reply->isFinished(); });
    return {u"itGlue.configurations"_s};
}

QStringList switchATypeOff(PracticeTenant &tenant, Facts &facts)
{
    const auto &types = facts.inventory->itemTypes.rows;
    const auto type = std::find_if(types.begin(), types.end(), [](const auto &row) { return row.isActive; });
    tenant.writeAutotask(u"ConfigurationItemTypes"_s, {{u"id"_s, type->id}, {u"isActive"_s, false}});
    return {QString::number(type->id)};
}

QStringList letAQuarterOfAYearPass(PracticeTenant &, Facts &facts)
{
    for (Confirmation &given : facts.confirmations)
        given.at = given.at.addDays(-91);
    return {u"C01"_s};
}

QStringList changeTheForm(PracticeTenant &tenant, Facts &)
{
    tenant.setFault(u"rmm-other-fields"_s, true);
    return {u"dattoRmm.sites notes"_s, u"dattoRmm.sites timeZone"_s};
}

} // namespace

void TestPracticeDrift::eachPlantedChangeIsToldByItsCheck_data()
{
    QTest::addColumn<Plant>("plant");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("T04") << Plant(&deleteConfigurations) << QByteArray("all-there") << QByteArray("much-gone");
    QTest::newRow("T05") << Plant(&switchATypeOff) << QByteArray("as-it-was") << QByteArray("changed-since");
    QTest::newRow("T07") << Plant(&letAQuarterOfAYearPass) << QByteArray("all-fresh") << QByteArray("grown-old");
    QTest::newRow("T08") << Plant(&changeTheForm) << QByteArray("fields-the-same") << QByteArray("fields-changed");
}

void TestPracticeDrift::eachPlantedChangeIsToldByItsCheck()
{
    QFETCH(Plant, plant);
    const QString planted = QString::fromLatin1(QTest::currentDataTag());
    practice::PracticeOptions options;
    options.stage = practice::Stage::Complete;
    options.devices = 60;
    options.companies = 20;
    PracticeTenant tenant(options);
    tenant.signInEverywhere();
    Facts facts = factsOf(tenant);
    remember(facts);
    QTEST(evaluate(*findCheck(planted), facts).finding, "before");

    QStringList records = plant(tenant, facts);
    tenant.readAll();
    facts.inventory = tenant.loader->snapshot();
    for (const QString &check : checksOfDrift) {
        const Verdict verdict = evaluate(*findCheck(check), facts);
        if (check != planted) {
            // A list that lost much is no ground to compare by.
            const bool rests =
                verdict.state == VerdictState::Passed || (planted == "T04"_L1 && verdict.because == "T04"_L1);
            QVERIFY2(rests, qPrintable(check + u' ' + QString::fromLatin1(verdict.finding)));
            continue;
        }
        QTEST(verdict.finding, "after");
        QStringList told;
        for (const RecordRef &record : verdict.records)
            told.append(record.id);
        told.sort();
        records.sort();
        QCOMPARE(told, records);
    }
}

TRIVET_TEST(TestPracticeDrift)

} // namespace tst_practicedrift

#include "tst_practicedrift.moc"
