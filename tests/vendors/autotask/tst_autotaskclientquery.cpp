// SPDX-License-Identifier: Apache-2.0
#include "autotaskbench.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_autotaskclientquery {

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
    void aListThatDiffersFromTheCountIsReadThreeTimes_data();
    void aListThatDiffersFromTheCountIsReadThreeTimes();
    void aListThatGrewWhileItWasReadIsWhole();
    void aListThatMovedOnceIsReadAgain();
    void aVendorThatWillNotCountProvesNothing();
    void oneOddRowIsNamedAndTheOthersStay_data();
    void oneOddRowIsNamedAndTheOthersStay();
    void rowsThatAreNullAreNoEmptyList();
    void aListWithoutEndIsBrokenOff();
    void aPageThatBreaksOffFailsTheWholeRead();
    void onlyChangesAreAskedForWhereTheEntityTells();
    void progressIsToldAfterEachPage();
    void cancellingBetweenPagesEndsTheRead();
    void countsAreExact();
    void everyRowOfABigReadArrivesOnce();
};

namespace {

const QByteArray queryPath = "POST /ATServicesRest/V1.0/Companies/query";
const QByteArray countPath = "POST /ATServicesRest/V1.0/Companies/query/count";
const QByteArray nextPath = "POST /ATServicesRest/V1.0/Companies/query/next";

QByteArray companyPage(qint64 from, qint64 count, const QByteArray &next = "null", int requestCount = 500)
{
    QByteArray rows;
    for (qint64 id = from; id < from + count; ++id) {
        if (!rows.isEmpty())
            rows += ',';
        rows += R"({"id":)" + QByteArray::number(id) + R"(,"companyName":"C","isActive":true})";
    }
    return R"({"items":[)" + rows + R"(],"pageDetails":{"count":)" + QByteArray::number(count) + R"(,"requestCount":)" +
           QByteArray::number(requestCount) + R"(,"prevPageUrl":null,"nextPageUrl":)" + next + "}}";
}

QByteArray nextUrl(int page, const QByteArray &host = "webservices14.autotask.net")
{
    return "\"https://" + host + "/ATServicesRest/V1.0/Companies/query/next?paging=" + QByteArray::number(page) + '"';
}

/// A client that is signed in, of a tenant in which the vendor counts so many companies.
AutotaskBench &counting(AutotaskBench &bench, qint64 companies)
{
    bench.signedIn().network.always(countPath, json(R"({"queryCount":)" + QByteArray::number(companies) + '}'));
    return bench;
}

QJsonArray filterOf(const SeenRequest &request)
{
    return QJsonDocument::fromJson(request.body).object().value("filter"_L1).toArray();
}

} // namespace

void AutotaskQueryTest::oneShortPageIsOneRequest()
{
    AutotaskBench bench;
    counting(bench, 3).network.once(queryPath, json(companyPage(0, 3)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 3);
    QCOMPARE(rows->rows.first().id, qint64(0));
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
    counting(bench, 1020)
        .network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(nextPath, json(companyPage(500, 500, nextUrl(3))))
        .once(nextPath, json(companyPage(1000, 20)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 1020);
    const auto &seen = bench.network.seen();
    QCOMPARE(seen.size(), 6); // zone, threshold, count, three pages
    QCOMPARE(seen[4].url.query(), u"paging=2"_s);
    QCOMPARE(seen[5].url.query(), u"paging=3"_s);
    QCOMPARE(seen[4].body, seen[3].body);
    QCOMPARE(seen[5].body, seen[3].body);
    QVERIFY(seen[5].headers.contains("secret"));
}

void AutotaskQueryTest::idWindowsAskForWhatComesAfterTheLast()
{
    AutotaskBench bench;
    counting(bench, 1000)
        .network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(queryPath, json(companyPage(500, 500)));
    Query query;
    query.pageBy = PageBy::IdWindow;
    query.filter.equals(u"isActive"_s, true);
    const auto rows = awaited(bench.client->query<Company>(query));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 1000);
    QCOMPARE(bench.network.seenCount(nextPath), 0);
    const QJsonArray second = filterOf(bench.network.seen()[4]);
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
    counting(bench, 507)
        .network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(nextPath, json(R"({"Message":"The requested resource does not support http method 'POST'."})", status))
        .once(queryPath, json(companyPage(500, 7)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 507);
    QVERIFY(bench.network.isUsedUp());
}

void AutotaskQueryTest::aFullLastPageIsNotTrustedToBeTheLast()
{
    AutotaskBench bench;
    counting(bench, 512).network.once(queryPath, json(companyPage(0, 500))).once(queryPath, json(companyPage(500, 12)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 512);
}

void AutotaskQueryTest::aZoneThatMovesBetweenPagesLosesNoRow()
{
    AutotaskBench bench;
    counting(bench, 503)
        .network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(nextPath, {401, {}})
        .once(zonePath, json(zoneBody(29)))
        .once(queryPath, json(companyPage(500, 3)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 503);
    QCOMPARE(bench.network.seen().last().url.host(), u"webservices29.autotask.net"_s);
}

void AutotaskQueryTest::aNextPageOnAForeignHostIsRefused()
{
    AutotaskBench bench;
    counting(bench, 900)
        .network.once(queryPath, json(companyPage(0, 500, nextUrl(2, "webservices14.autotask.net.evil.org"))));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::ForeignHost);
    QCOMPARE(bench.network.seen().size(), 4);
}

void AutotaskQueryTest::aListThatDiffersFromTheCountIsReadThreeTimes_data()
{
    QTest::addColumn<QList<QByteArray>>("pages");
    QTest::addColumn<Shortfall::Cause>("cause");
    QTest::addColumn<qint64>("came");
    QTest::addColumn<int>("counts");
    const QByteArray first = companyPage(0, 500, nextUrl(2));
    const auto differs = Shortfall::Cause::CountDiffers;
    QTest::newRow("a third of the rows is cut") << QList{first, companyPage(500, 10)} << differs << qint64(510) << 3;
    QTest::newRow("the next page is gone") << QList{companyPage(0, 400)} << differs << qint64(400) << 3;
    // It may have grown meanwhile, so it is counted once more.
    QTest::newRow("more than are counted") << QList{first, companyPage(500, 300)} << differs << qint64(800) << 6;
    QTest::newRow("the same page again") << QList{first, first} << differs << qint64(500) << 3;
    QTest::newRow("links in a circle") << QList{first, companyPage(500, 100, nextUrl(1)), first} << differs
                                       << qint64(600) << 3;
    QTest::newRow("nothing at all") << QList{companyPage(0, 0)} << differs << qint64(0) << 3;
}

void AutotaskQueryTest::aListThatDiffersFromTheCountIsReadThreeTimes()
{
    QFETCH(QList<QByteArray>, pages);
    QFETCH(Shortfall::Cause, cause);
    QFETCH(qint64, came);
    QFETCH(int, counts);
    AutotaskBench bench;
    counting(bench, 765);
    for (int reading = 0; reading < 3; ++reading) {
        for (qsizetype page = 0; page < pages.size(); ++page)
            bench.network.once(page == 0 ? queryPath : nextPath, json(pages[page]));
    }
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows && rows->shortfall);
    QCOMPARE(rows->shortfall->cause, cause);
    QCOMPARE(rows->shortfall->came, came);
    QCOMPARE(rows->shortfall->counted, std::optional(qint64(765)));
    QVERIFY(bench.network.isUsedUp());
    QCOMPARE(bench.network.seenCount(countPath), counts);
}

/// As during a sync, where each reading would be one row behind.
void AutotaskQueryTest::aListThatGrewWhileItWasReadIsWhole()
{
    AutotaskBench bench;
    bench.signedIn()
        .network.once(countPath, json(R"({"queryCount":9})"))
        .once(queryPath, json(companyPage(0, 10)))
        .once(countPath, json(R"({"queryCount":11})"));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows && !rows->shortfall);
    QCOMPARE(rows->rows.size(), 10);
    QVERIFY(bench.network.isUsedUp());
}

void AutotaskQueryTest::aListThatMovedOnceIsReadAgain()
{
    AutotaskBench bench;
    bench.signedIn()
        .network.once(countPath, json(R"({"queryCount":10})"))
        .once(queryPath, json(companyPage(0, 9)))
        .once(countPath, json(R"({"queryCount":10})"))
        .once(queryPath, json(companyPage(0, 10)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows && !rows->shortfall);
    QVERIFY(bench.network.isUsedUp());
}

void AutotaskQueryTest::aVendorThatWillNotCountProvesNothing()
{
    AutotaskBench bench;
    bench.signedIn()
        .network.once(countPath, json(R"({"errors":["Not supported."]})", 404))
        .once(queryPath, json(companyPage(0, 10)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows && rows->shortfall);
    QCOMPARE(rows->shortfall->cause, Shortfall::Cause::NotCounted);
    QCOMPARE(rows->rows.size(), 10);
}

void AutotaskQueryTest::oneOddRowIsNamedAndTheOthersStay_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<UnreadableRow>("named");
    QTest::newRow("null for an id") << R"({"id":null})"_ba << UnreadableRow{{}, 2, u"id"_s};
    QTest::newRow("a word for a type") << R"({"id":5,"companyType":"one"})"_ba
                                       << UnreadableRow{u"5"_s, 2, u"companyType"_s};
    QTest::newRow("a decimal for a date") << R"({"id":5,"lastTrackedModifiedDateTime":4.5})"_ba
                                          << UnreadableRow{u"5"_s, 2, u"lastTrackedModifiedDateTime"_s};
    QTest::newRow("no object") << "[]"_ba << UnreadableRow{{}, 2, u"items"_s};
}

void AutotaskQueryTest::oneOddRowIsNamedAndTheOthersStay()
{
    QFETCH(QByteArray, row);
    QFETCH(UnreadableRow, named);
    AutotaskBench bench;
    counting(bench, 3).network.once(
        queryPath, json(R"({"items":[{"id":"1","companyName":365},)" + row + R"(,{"id":9}],"pageDetails":{}})"));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows && rows->shortfall);
    QCOMPARE(rows->shortfall->cause, Shortfall::Cause::Unreadable);
    QCOMPARE(rows->shortfall->example, std::optional(named));
    QCOMPARE(rows->rows.size(), named.id.isEmpty() ? 2 : 3);
    QCOMPARE(rows->rows.first().id, 1);
    QCOMPARE(rows->rows.first().name, u"365"_s);
}

void AutotaskQueryTest::rowsThatAreNullAreNoEmptyList()
{
    AutotaskBench bench;
    counting(bench, 0).network.once(queryPath, json(R"({"items":null,"pageDetails":{}})"));
    QCOMPARE(awaited(bench.client->query<Company>()).error().kind, ProblemKind::BadReply);
}

void AutotaskQueryTest::aListWithoutEndIsBrokenOff()
{
    AutotaskBench bench;
    int asked = 0;
    const auto more = [&asked](const SeenRequest &) {
        ++asked;
        return json(companyPage(asked * 500, 500, nextUrl(asked)));
    };
    counting(bench, 61).network.always(queryPath, more).always(nextPath, more);
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows && rows->shortfall);
    QCOMPARE(rows->shortfall->cause, Shortfall::Cause::Endless);
    QVERIFY(asked < 20);
}

void AutotaskQueryTest::aPageThatBreaksOffFailsTheWholeRead()
{
    AutotaskBench bench;
    counting(bench, 900)
        .network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .always(nextPath, json(companyPage(500, 500).left(4000)));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::BrokeOff);
}

void AutotaskQueryTest::onlyChangesAreAskedForWhereTheEntityTells()
{
    AutotaskBench bench;
    bench.signedIn()
        .network.once("POST /ATServicesRest/V1.0/ConfigurationItems/query", json(companyPage(0, 0)))
        .once("POST /ATServicesRest/V1.0/Products/query/count", json(R"({"queryCount":0})"))
        .once("POST /ATServicesRest/V1.0/Products/query", json(companyPage(0, 0)));
    Query query;
    query.since = QDateTime(QDate(2026, 3, 1), QTime(5, 10, 9, 557), Qt::OffsetFromUTC, 3600);
    QVERIFY(awaited(bench.client->query<ConfigurationItem>(query)).has_value());
    QCOMPARE(
        filterOf(bench.network.seen().last()),
        (QJsonArray{QJsonObject{
            {u"op"_s, u"gte"_s}, {u"field"_s, u"lastModifiedTime"_s}, {u"value"_s, u"2026-03-01T04:10:09.557Z"_s}}}));
    QVERIFY(awaited(bench.client->query<Product>(query)).has_value());
    QCOMPARE(filterOf(bench.network.seen().last()).first().toObject().value("field"_L1).toString(), u"id"_s);
}

void AutotaskQueryTest::progressIsToldAfterEachPage()
{
    AutotaskBench bench;
    counting(bench, 520)
        .network.once(queryPath, json(companyPage(0, 500, nextUrl(2))))
        .once(nextPath, json(companyPage(500, 20)));
    QList<std::pair<int, qsizetype>> told;
    const auto rows = awaited(bench.client->query<Company>({}, [&told](PageProgress progress) {
        told.append({progress.pages, progress.rows});
    }));
    QVERIFY(rows.has_value());
    QCOMPARE(told, (QList<std::pair<int, qsizetype>>{{1, 500}, {2, 520}}));
}

void AutotaskQueryTest::cancellingBetweenPagesEndsTheRead()
{
    AutotaskBench bench;
    counting(bench, 900).network.once(queryPath, json(companyPage(0, 500, nextUrl(2))));
    std::stop_source stop;
    const auto rows =
        awaited(bench.client->query<Company>({}, [&stop](PageProgress) { stop.request_stop(); }, {stop.get_token()}));
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::Cancelled);
    QCOMPARE(bench.network.seenCount(nextPath), 0);
}

void AutotaskQueryTest::countsAreExact()
{
    AutotaskBench bench;
    bench.signedIn().network.once("POST /ATServicesRest/V1.0/ConfigurationItems/query/count",
                                  json(R"({"queryCount":17})"));
    Filter filter;
    filter.isBlank(u"configurationItemType"_s).isFilled(u"rmmDeviceUID"_s);
    QCOMPARE(awaited(bench.client->count<ConfigurationItem>({filter})).value(), qint64(17));
    QCOMPARE(filterOf(bench.network.seen().last()),
             (QJsonArray{QJsonObject{{u"op"_s, u"notExist"_s}, {u"field"_s, u"configurationItemType"_s}},
                         QJsonObject{{u"op"_s, u"exist"_s}, {u"field"_s, u"rmmDeviceUID"_s}}}));
}

void AutotaskQueryTest::everyRowOfABigReadArrivesOnce()
{
    AutotaskBench bench;
    constexpr qint64 pages = 60;
    counting(bench, 30000).network.once(queryPath, json(companyPage(0, 500, nextUrl(1))));
    for (int page = 1; page < pages; ++page)
        bench.network.once(nextPath, json(companyPage(page * 500, 500, page + 1 < pages ? nextUrl(page + 1) : "null")));
    const auto rows = awaited(bench.client->query<Company>());
    QVERIFY(rows && !rows->shortfall);
    QCOMPARE(rows->rows.size(), pages * 500);
    for (qsizetype i = 0; i < rows->rows.size(); ++i)
        QCOMPARE(rows->rows.at(i).id, qint64(i));
}

TRIVET_TEST(AutotaskQueryTest)

} // namespace tst_autotaskclientquery

#include "tst_autotaskclientquery.moc"
