// SPDX-License-Identifier: Apache-2.0
#include "autotaskbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::autotask;
using namespace trivet::test;

class AutotaskQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneShortPageIsOneRequest();
    void theNextPageIsPostedWithTheSameBody();
    void idWindowsAskForWhatComesAfterTheLast();
    void aLostCursorFallsBackToIdWindows_data();
    void aLostCursorFallsBackToIdWindows();
    void aFullLastPageIsNotTrustedToBeTheLast();
    void aZoneThatMovesBetweenPagesLosesNoRow();
    void aNextPageOnAForeignHostIsRefused();
    void aPageThatRepeatsEndsTheRead();
    void aPageThatBreaksOffFailsTheWholeRead();
    void onlyChangesAreAskedForWhereTheEntityTells();
    void progressIsToldAfterEachPage();
    void cancellingBetweenPagesEndsTheRead();
    void countsAreExact();
    void everyRowOfABigReadArrivesOnce();
};

namespace {

const QByteArray queryPath = "POST /ATServicesRest/V1.0/Companies/query";
const QByteArray nextPath = "POST /ATServicesRest/V1.0/Companies/query/next";

QByteArray companyPage(qint64 from, qint64 count, const QByteArray &next = "null", int requestCount = 500)
{
    QByteArray rows;
    for (qint64 id = from; id < from + count; ++id) {
        if (!rows.isEmpty())
            rows += ',';
        rows += R"({"id":)" + QByteArray::number(id) + R"(,"companyName":"C","isActive":true})";
    }
    return R"({"items":[)" + rows + R"(],"pageDetails":{"count":)" + QByteArray::number(count) + R"(,"requestCount":)"
        + QByteArray::number(requestCount) + R"(,"prevPageUrl":null,"nextPageUrl":)" + next + "}}";
}

QByteArray nextUrl(int page, const QByteArray &host = "webservices14.autotask.net")
{
    return "\"https://" + host + "/ATServicesRest/V1.0/Companies/query/next?paging=" + QByteArray::number(page) + '"';
}

QJsonArray filterOf(const SeenRequest &request)
{
    return QJsonDocument::fromJson(request.body).object().value("filter"_L1).toArray();
}

} // namespace

void AutotaskQueryTest::oneShortPageIsOneRequest()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 3)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->first().id, qint64(0));
    const SeenRequest &request = bench.network.seen().last();
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value("MaxRecords"_L1).toInt(), 500);
    QVERIFY(body.value("IncludeFields"_L1).toArray().contains(u"companyName"_s));
    QCOMPARE(filterOf(request), (QJsonArray{QJsonObject{{u"op"_s, u"gte"_s}, {u"field"_s, u"id"_s}, {u"value"_s, 0}}}));
    QCOMPARE(request.headers.value("content-type"), "application/json"_ba);
}

void AutotaskQueryTest::theNextPageIsPostedWithTheSameBody()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(nextPath, json(companyPage(500, 500, nextUrl(3)))).once(nextPath, json(companyPage(1000, 20)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 1020);
    const auto &seen = bench.network.seen();
    QCOMPARE(seen.size(), 5);
    QCOMPARE(seen[3].url.query(), u"paging=2"_s);
    QCOMPARE(seen[4].url.query(), u"paging=3"_s);
    QCOMPARE(seen[3].body, seen[2].body);
    QCOMPARE(seen[4].body, seen[2].body);
    QVERIFY(seen[4].headers.contains("secret"));
}

void AutotaskQueryTest::idWindowsAskForWhatComesAfterTheLast()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(queryPath, json(companyPage(500, 500))).once(queryPath, json(companyPage(1000, 0)));
    Query query;
    query.pageBy = PageBy::IdWindow;
    query.filter.equals(u"isActive"_s, true);
    const auto rows = awaited(bench.client->query<Company>(query));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 1000);
    QCOMPARE(bench.network.seenCount(nextPath), 0);
    const QJsonArray second = filterOf(bench.network.seen()[3]);
    QCOMPARE(second.size(), 2);
    QCOMPARE(second[1].toObject(), (QJsonObject{{u"op"_s, u"gt"_s}, {u"field"_s, u"id"_s}, {u"value"_s, 499}}));
}

void AutotaskQueryTest::aLostCursorFallsBackToIdWindows_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("method not allowed") << 405;
    QTest::newRow("not found") << 404;
}

void AutotaskQueryTest::aLostCursorFallsBackToIdWindows()
{
    QFETCH(int, status);
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(nextPath, json(R"({"Message":"The requested resource does not support http method 'POST'."})", status))
        .once(queryPath, json(companyPage(500, 7)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 507);
    QVERIFY(bench.network.isUsedUp());
}

void AutotaskQueryTest::aFullLastPageIsNotTrustedToBeTheLast()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500))).once(queryPath, json(companyPage(500, 12)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 512);
}

void AutotaskQueryTest::aZoneThatMovesBetweenPagesLosesNoRow()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(2)))).once(nextPath, {401, {}})
        .once(zonePath, json(zoneBody(29))).once(queryPath, json(companyPage(500, 3)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), 503);
    QCOMPARE(bench.network.seen().last().url.host(), u"webservices29.autotask.net"_s);
}

void AutotaskQueryTest::aNextPageOnAForeignHostIsRefused()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(2, "webservices14.autotask.net.evil.org"))));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::ForeignHost);
    QCOMPARE(bench.network.seen().size(), 3);
}

void AutotaskQueryTest::aPageThatRepeatsEndsTheRead()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(nextPath, json(companyPage(0, 500, nextUrl(2))));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::BadReply);
}

void AutotaskQueryTest::aPageThatBreaksOffFailsTheWholeRead()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(nextPath, json(companyPage(500, 500).left(4000)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::BadReply);
}

void AutotaskQueryTest::onlyChangesAreAskedForWhereTheEntityTells()
{
    AutotaskBench bench;
    bench.signedIn().network.once("POST /ATServicesRest/V1.0/ConfigurationItems/query", json(companyPage(0, 0)))
        .once("POST /ATServicesRest/V1.0/Products/query", json(companyPage(0, 0)));
    Query query;
    query.since = QDateTime(QDate(2026, 3, 1), QTime(5, 10, 9, 557), Qt::OffsetFromUTC, 3600);
    QVERIFY(awaited(bench.client->query<ConfigurationItem>(query)).has_value());
    QCOMPARE(filterOf(bench.network.seen().last()),
             (QJsonArray{QJsonObject{{u"op"_s, u"gte"_s},
                                     {u"field"_s, u"lastModifiedTime"_s},
                                     {u"value"_s, u"2026-03-01T04:10:09.557Z"_s}}}));
    QVERIFY(awaited(bench.client->query<Product>(query)).has_value());
    QCOMPARE(filterOf(bench.network.seen().last()).first().toObject().value("field"_L1).toString(), u"id"_s);
}

void AutotaskQueryTest::progressIsToldAfterEachPage()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(2)))).once(nextPath, json(companyPage(500, 20)));
    QList<std::pair<int, qsizetype>> told;
    const auto rows = awaited(bench.client->query<Company>(
        {}, [&told](PageProgress progress) { told.append({progress.pages, progress.rows}); }));
    QVERIFY(rows.has_value());
    QCOMPARE(told, (QList<std::pair<int, qsizetype>>{{1, 500}, {2, 520}}));
}

void AutotaskQueryTest::cancellingBetweenPagesEndsTheRead()
{
    AutotaskBench bench;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(2))));
    std::stop_source stop;
    const auto rows = awaited(bench.client->query<Company>(
        {}, [&stop](PageProgress) { stop.request_stop(); }, {stop.get_token()}));
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::Cancelled);
    QCOMPARE(bench.network.seenCount(nextPath), 0);
}

void AutotaskQueryTest::countsAreExact()
{
    AutotaskBench bench;
    bench.signedIn().network.once("POST /ATServicesRest/V1.0/ConfigurationItems/query/count", json(R"({"queryCount":17})"));
    Filter filter;
    filter.isBlank(u"configurationItemType"_s).isFilled(u"rmmDeviceUID"_s);
    QCOMPARE(awaited(bench.client->count<ConfigurationItem>(filter)).value(), qint64(17));
    QCOMPARE(filterOf(bench.network.seen().last()),
             (QJsonArray{QJsonObject{{u"op"_s, u"notExist"_s}, {u"field"_s, u"configurationItemType"_s}},
                         QJsonObject{{u"op"_s, u"exist"_s}, {u"field"_s, u"rmmDeviceUID"_s}}}));
}

void AutotaskQueryTest::everyRowOfABigReadArrivesOnce()
{
    AutotaskBench bench;
    constexpr qint64 pages = 60;
    bench.signedIn().network.once(queryPath, json(companyPage(0, 500, nextUrl(1))));
    for (int page = 1; page < pages; ++page)
        bench.network.once(nextPath, json(companyPage(page * 500, 500, page + 1 < pages ? nextUrl(page + 1) : "null")));
    bench.network.once(queryPath, json(companyPage(0, 0)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), pages * 500);
    for (qsizetype i = 0; i < rows->size(); ++i)
        QCOMPARE(rows->at(i).id, qint64(i));
}

QTEST_GUILESS_MAIN(AutotaskQueryTest)
#include "tst_autotaskclientquery.moc"
