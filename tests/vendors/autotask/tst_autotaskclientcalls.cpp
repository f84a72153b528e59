// SPDX-License-Identifier: Apache-2.0
#include "autotaskbench.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_autotaskclientcalls {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::autotask;
using namespace trivet::test;

class AutotaskCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesGoToTheCollection();
    void aRefusedWriteCarriesTheVendorsWordsAndIsNotRepeated();
    void statusesGetTheirKind_data();
    void statusesGetTheirKind();
    void aThreadOverrunIsWaitedOutByReads();
    void aThreadOverrunEndsAWrite();
    void a429HoldsEveryEntity();
    void picklistsComeFromTheFields();
    void udfsAreSampledWithoutFieldList();
    void syncedDevicesAreSampledOnTheirOwnWhereTheOldestAreNot();
    void callsAfterTheClientIsGoneStillEnd();
    void atMostTwoCallsOfAnEntityAreUnderWay();
};

namespace {

const QByteArray itemsPath = "/ATServicesRest/V1.0/ConfigurationItems";
const QByteArray accessPath = "GET /ATServicesRest/V1.0/Products/entityInformation";
const QByteArray accessBody = R"({"info":{"userAccessForQuery":"All"}})";

} // namespace

void AutotaskCallsTest::writesGoToTheCollection()
{
    AutotaskBench bench;
    bench.signedIn()
        .network.once("PATCH " + itemsPath, json(R"({"itemId":5012})"))
        .once("POST /ATServicesRest/V1.0/ConfigurationItemTypes", json(R"({"itemId":9})"));
    QCOMPARE(awaited(bench.client->update(u"ConfigurationItems"_s, {{u"id"_s, 5012}, {u"configurationItemType"_s, 3}}))
                 .value(),
             qint64(5012));
    QCOMPARE(bench.network.seen().last().body, R"({"configurationItemType":3,"id":5012})"_ba);
    QCOMPARE(awaited(bench.client->create(u"ConfigurationItemTypes"_s,
                                          {{u"name"_s, u"Workstation"_s}, {u"isActive"_s, true}}))
                 .value(),
             qint64(9));
}

void AutotaskCallsTest::aRefusedWriteCarriesTheVendorsWordsAndIsNotRepeated()
{
    AutotaskBench bench;
    bench.signedIn().network.once(
        "PATCH " + itemsPath,
        json(R"({"errors":["Reference value on field: productID of type: Product does not exist or is invalid."]})",
             500));
    const auto result = awaited(bench.client->update(u"ConfigurationItems"_s, {{u"id"_s, 1}, {u"productID"_s, 0}}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ProblemKind::Refused);
    QCOMPARE(result.error().httpStatus, 500);
    QVERIFY(result.error().detail.startsWith(u"Reference value on field: productID"_s));
    QCOMPARE(bench.network.seenCount("PATCH " + itemsPath), 1);
}

void AutotaskCallsTest::statusesGetTheirKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("400") << 400 << R"({"errors":["bad"]})"_ba << ProblemKind::Refused;
    QTest::newRow("403") << 403 << R"({"errors":["Access denied."]})"_ba << ProblemKind::Permission;
    QTest::newRow("403 without a word") << 403 << ""_ba << ProblemKind::BadReply;
    QTest::newRow("500 without a word") << 500 << ""_ba << ProblemKind::VendorDown;
    QTest::newRow("permission as 500")
        << 500 << R"({"errors":["The logged in Resource does not have the adequate permissions"]})"_ba
        << ProblemKind::Permission;
    QTest::newRow("404 as HTML") << 404 << "<html><title>404</title></html>"_ba << ProblemKind::NotFound;
    QTest::newRow("405") << 405 << R"({"Message":"no"})"_ba << ProblemKind::Refused;
    QTest::newRow("500") << 500 << R"({"errors":["no"]})"_ba << ProblemKind::Refused;
    QTest::newRow("501") << 501 << ""_ba << ProblemKind::VendorDown;
}

void AutotaskCallsTest::statusesGetTheirKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ProblemKind, kind);
    AutotaskBench bench;
    bench.signedIn().network.once(accessPath, json(body, status));
    const auto access = awaited(bench.client->entityAccess(u"Products"_s));
    QVERIFY(!access);
    QCOMPARE(access.error().kind, kind);
    QCOMPARE(access.error().vendor, std::optional(VendorId::Autotask));
    // None of them says anything about the credentials.
    bench.network.once(accessPath, json(accessBody));
    QVERIFY(awaited(bench.client->entityAccess(u"Products"_s)).has_value());
}

void AutotaskCallsTest::aThreadOverrunIsWaitedOutByReads()
{
    AutotaskBench bench;
    bench.signedIn()
        .network.once(accessPath, json(R"({"errors":["Thread Threshold Exceeded, Itgenatr005"]})", 500))
        .once(accessPath, json(accessBody));
    QVERIFY(awaited(bench.client->entityAccess(u"Products"_s)).has_value());
    QCOMPARE(*bench.wire.pauses, QList<std::chrono::milliseconds>{2000ms});
}

void AutotaskCallsTest::aThreadOverrunEndsAWrite()
{
    AutotaskBench bench;
    bench.signedIn().network.once("PATCH " + itemsPath, json(R"({"errors":["Thread Threshold Exceeded"]})", 500));
    const auto result = awaited(bench.client->update(u"ConfigurationItems"_s, {{u"id"_s, 1}}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ProblemKind::RateLimited);
    QCOMPARE(bench.network.seenCount("PATCH " + itemsPath), 1);
}

void AutotaskCallsTest::a429HoldsEveryEntity()
{
    AutotaskBench bench;
    bench.signedIn().network.once(accessPath, {429, {}, {}});
    const auto first = awaited(bench.client->entityAccess(u"Products"_s));
    QCOMPARE(first.error().kind, ProblemKind::RateLimited);
    QCOMPARE(first.error().retryAt, bench.wire.clock->now().addSecs(60));
    const auto other = awaited(bench.client->query<Company>());
    QCOMPARE(other.error().kind, ProblemKind::RateLimited);
    QCOMPARE(bench.network.seenCount(accessPath), 1);
}

void AutotaskCallsTest::picklistsComeFromTheFields()
{
    AutotaskBench bench;
    bench.signedIn().network.once(
        "GET /ATServicesRest/V1.0/Companies/entityInformation/fields",
        json(
            R"({"fields":[{"name":"companyType","picklistValues":[{"value":"1","label":"Customer","isActive":true}]}]})"));
    const auto values = awaited(bench.client->picklist(u"Companies"_s, u"companyType"_s));
    QCOMPARE(values.value().rows, (QList<PicklistValue>{{u"1"_s, u"Customer"_s, true}}));
}

void AutotaskCallsTest::udfsAreSampledWithoutFieldList()
{
    AutotaskBench bench;
    bench.signedIn().network.once(
        "POST " + itemsPath + "/query",
        json(
            R"({"items":[{"id":1,"rmmDeviceUID":"d-1","userDefinedFields":[{"name":"Admin","value":"*****"}]}],"pageDetails":{}})"));
    const auto sample = awaited(bench.client->udfSample());
    QCOMPARE(sample.value(), (UdfSample{1, 1, {}, {u"Admin"_s}, 1, {u"Admin"_s}}));
    QCOMPARE(bench.network.seenCount("POST " + itemsPath + "/query"), 1);
    const QJsonObject body = QJsonDocument::fromJson(bench.network.seen().last().body).object();
    QVERIFY(!body.contains("IncludeFields"_L1));
    QVERIFY(body.value("MaxRecords"_L1).toInt() <= 50);
}

void AutotaskCallsTest::syncedDevicesAreSampledOnTheirOwnWhereTheOldestAreNot()
{
    const QByteArray query = "POST " + itemsPath + "/query";
    AutotaskBench bench;
    bench.signedIn()
        .network
        .once(query,
              json(R"({"items":[{"id":1,"userDefinedFields":[{"name":"Admin","value":"svc"}]}],"pageDetails":{}})"))
        .once(query, json(R"({"items":[{"id":7,"rmmDeviceUID":"d-7","userDefinedFields":[{"name":"Disk","value":"ok"},
                                      {"name":"Admin","value":null}]}],"pageDetails":{}})"));
    const auto sample = awaited(bench.client->udfSample());
    QCOMPARE(sample.value(), (UdfSample{2, 2, {u"Admin"_s, u"Disk"_s}, {}, 1, {u"Disk"_s}}));
    QVERIFY(bench.network.seen().last().body.contains("rmmDeviceUID"));
}

void AutotaskCallsTest::callsAfterTheClientIsGoneStillEnd()
{
    AutotaskBench bench;
    bench.signedIn().network.once(accessPath, Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    auto task = bench.client->entityAccess(u"Products"_s);
    QTRY_COMPARE(bench.network.seenCount(accessPath), 1);
    bench.client.reset();
    bench.wire.http->close();
    bench.wire.http.reset();
    QCOMPARE(awaited(std::move(task)).error().kind, ProblemKind::Cancelled);
}

void AutotaskCallsTest::atMostTwoCallsOfAnEntityAreUnderWay()
{
    AutotaskBench bench;
    bench.signedIn();
    QVERIFY(awaited(bench.client->signIn()).has_value());
    bench.network.always(accessPath, Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    std::stop_source stop;
    std::vector<QCoro::Task<Result<EntityAccess>>> tasks;
    for (int i = 0; i < 5; ++i)
        tasks.push_back(bench.client->entityAccess(u"Products"_s, {stop.get_token()}));
    QCOMPARE(bench.network.seenCount(accessPath), 2);
    stop.request_stop();
    for (auto &task : tasks)
        QCOMPARE(awaited(std::move(task)).error().kind, ProblemKind::Cancelled);
    QCOMPARE(bench.network.seenCount(accessPath), 2);
}

TRIVET_TEST(AutotaskCallsTest)

} // namespace tst_autotaskclientcalls

#include "tst_autotaskclientcalls.moc"
