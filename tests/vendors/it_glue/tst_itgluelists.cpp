// SPDX-License-Identifier: Apache-2.0
#include "itgluebench.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_itgluelists {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::it_glue;
using namespace trivet::test;

class ItGlueListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAskedForByNumberUntilTheVendorSaysEnough();
    void fewerRowsThanAskedForAreNotTheEnd();
    void aNextPageAloneLeadsOn();
    void linksAreNeverFollowed();
    void listsAskForWhatTheyNeed_data();
    void listsAskForWhatTheyNeed();
    void aPageThatWasTooMuchIsHalvedAndTheListBegunAnew_data();
    void aPageThatWasTooMuchIsHalvedAndTheListBegunAnew();
    void theSmallestPageIsTriedAgainAndThenGivenUp();
    void theSizeThatWorksIsKeptForTheListButNotForOtherKeys();
    void anUnwellVendorIsNoReasonForSmallerPages();
    void aServerErrorThatIsNotAboutSizeEndsTheRead();
    void whatComesTwiceCountsOnce();
    void aListThatGrowsIsReadToItsNewEnd();
    void aListThatMovedIsReadAnew_data();
    void aListThatMovedIsReadAnew();
    void aListThatNeverAgreesIsNotWhole();
    void aListThatIsNotCountedIsNotWhole();
    void oneOddRowIsNamedAndTheOthersStay_data();
    void oneOddRowIsNamedAndTheOthersStay();
    void aListWithoutEndIsBrokenOff();
    void aPageThatBreaksOffFailsTheWholeRead();
    void progressTellsTheTotal();
    void cancellingBetweenPagesEndsTheRead();
    void theNewestEndAtTheFirstOlderOne();
    void theNewestOfOnePageNeedNoSecond();
    void theNewestFallBackToSmallerPages();
    void anOrderThatWasNotKeptIsABadReply();
};

namespace {

QList<qint64> idsOf(const QList<Configuration> &rows)
{
    QList<qint64> ids;
    for (const Configuration &row : rows)
        ids.append(row.id);
    return ids;
}

Answer page(int from, int count, int number, int pages, int total)
{
    return jsonApi(configurationPage(from, count, number, pages, total));
}

const Answer tooSlow = {504, R"({"message":"Endpoint request timed out"})", {{"Content-Type", "application/json"}}};

struct Dated
{
    int id;
    QByteArray updatedAt; ///< the hour of 2026-11-21, or empty
};

QByteArray datedPage(const QList<Dated> &all, int number, int pages, int total)
{
    QByteArray rows;
    for (const Dated &one : all) {
        rows += rows.isEmpty() ? "" : ",";
        rows += R"({"id":")" + test::number(one.id) + R"(","type":"configurations","attributes":{"updated-at":)" +
                (one.updatedAt.isEmpty() ? "null"_ba : "\"2026-11-21T" + one.updatedAt + ":00:00.000Z\"") + "}}";
    }
    return R"({"data":[)" + rows + R"(],"meta":)" + metaOf(number, pages, total) + "}";
}

const QDateTime nine(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);

} // namespace

void ItGlueListsTest::pagesAreAskedForByNumberUntilTheVendorSaysEnough()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, page(1, 1000, 1, 3, 2300))
        .once(configurationsPath, page(1001, 1000, 2, 3, 2300))
        .once(configurationsPath, page(2001, 300, 3, 3, 2300));
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 2300);
    QCOMPARE(rows->rows.last().id, 2300);
    QCOMPARE(pagesAsked(bench.network), (QList<int>{1, 2, 3}));
    QCOMPARE(sizesAsked(bench.network), (QList<int>{1000, 1000, 1000}));
}

void ItGlueListsTest::fewerRowsThanAskedForAreNotTheEnd()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, page(1, 40, 1, 2, 90)).once(configurationsPath, page(41, 50, 2, 2, 90));
    QCOMPARE(awaited(bench.client->configurations()).value().rows.size(), 90);
}

void ItGlueListsTest::aNextPageAloneLeadsOn()
{
    ItGlueBench bench;
    QByteArray first = configurationPage(1, 2, 1, 2, 3);
    bench.network.once(configurationsPath, jsonApi(first.replace(R"("total-pages":2,)", "")))
        .once(configurationsPath, page(3, 1, 2, 2, 3));
    QCOMPARE(awaited(bench.client->configurations()).value().rows.size(), 3);
}

void ItGlueListsTest::linksAreNeverFollowed()
{
    ItGlueBench bench;
    QByteArray first = configurationPage(1, 2, 1, 2, 4);
    first.replace(R"("links":{})", R"("links":{"next":"https://evil.example/configurations?page[number]=2"})");
    bench.network.once(configurationsPath, jsonApi(first)).once(configurationsPath, page(3, 2, 2, 2, 4));
    QCOMPARE(awaited(bench.client->configurations()).value().rows.size(), 4);
    QCOMPARE(bench.network.seen().last().url.host(), u"api.eu.itglue.com"_s);
}

void ItGlueListsTest::listsAskForWhatTheyNeed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("include");
    QTest::newRow("organizations") << "/organizations"_ba << u"adapters_resources,rmm_companies"_s;
    QTest::newRow("configurations") << "/configurations"_ba << u"adapters_resources,rmm_records"_s;
    QTest::newRow("locations") << "/locations"_ba << QString();
    QTest::newRow("types") << "/configuration_types"_ba << QString();
    QTest::newRow("users") << "/users"_ba << QString();
}

void ItGlueListsTest::listsAskForWhatTheyNeed()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, include);
    ItGlueBench bench;
    bench.network.once("GET " + path, jsonApi(R"({"data":[],"meta":)" + metaOf(1, 0, 0) + "}"));
    ItGlueClient &client = *bench.client;
    if (path == "/organizations")
        QVERIFY(awaited(client.organizations()).has_value());
    else if (path == "/configurations")
        QVERIFY(awaited(client.configurations()).has_value());
    else if (path == "/locations")
        QVERIFY(awaited(client.locations()).has_value());
    else if (path == "/users")
        QVERIFY(awaited(client.users()).has_value());
    else
        QVERIFY(awaited(client.configurationTypes()).has_value());
    const SeenRequest &request = bench.network.seen().first();
    QCOMPARE(queryItem(request, u"include"_s), include);
    QCOMPARE(queryItem(request, u"sort"_s), u"id"_s);
}

void ItGlueListsTest::aPageThatWasTooMuchIsHalvedAndTheListBegunAnew_data()
{
    QTest::addColumn<Answer>("tooMuch");
    QTest::newRow("504") << tooSlow;
    QTest::newRow("timeout") << Answer{0, {}, {}, QNetworkReply::TimeoutError};
    QTest::newRow("500") << jsonApi(R"({"message":"Internal server error"})", 500);
    QTest::newRow("413") << jsonApi(R"({"message":"Request Too Long"})", 413);
}

void ItGlueListsTest::aPageThatWasTooMuchIsHalvedAndTheListBegunAnew()
{
    QFETCH(Answer, tooMuch);
    ItGlueBench bench;
    bench.network.once(configurationsPath, page(1, 1000, 1, 2, 1100))
        .once(configurationsPath, tooMuch)
        .once(configurationsPath, tooMuch)
        .once(configurationsPath, page(1, 250, 1, 5, 1100))
        .once(configurationsPath, page(251, 250, 2, 5, 1100))
        .once(configurationsPath, page(501, 250, 3, 5, 1100))
        .once(configurationsPath, page(751, 250, 4, 5, 1100))
        .once(configurationsPath, page(1001, 100, 5, 5, 1100));
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 1100);
    QCOMPARE(sizesAsked(bench.network), (QList<int>{1000, 1000, 500, 250, 250, 250, 250, 250}));
    QCOMPARE(pagesAsked(bench.network), (QList<int>{1, 2, 1, 1, 2, 3, 4, 5}));
    QVERIFY2(bench.wire.pauses->isEmpty(), "smaller pages, not patience");
}

void ItGlueListsTest::theSmallestPageIsTriedAgainAndThenGivenUp()
{
    ItGlueBench bench;
    bench.network.always(configurationsPath, tooSlow);
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::VendorDown);
    QCOMPARE(rows.error().httpStatus, 504);
    QCOMPARE(sizesAsked(bench.network), (QList<int>{1000, 500, 250, 100, 50, 50, 50, 50}));
}

void ItGlueListsTest::theSizeThatWorksIsKeptForTheListButNotForOtherKeys()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, tooSlow);
    bench.network.always(configurationsPath, page(1, 3, 1, 1, 3));
    bench.network.always(organizationsPath, jsonApi(R"({"data":[],"meta":)" + metaOf(1, 0, 0) + "}"));
    QVERIFY(awaited(bench.client->configurations()).has_value());
    QVERIFY(awaited(bench.client->configurations()).has_value());
    QVERIFY(awaited(bench.client->organizations()).has_value());
    bench.giveCredentials("ITG.canary.another", u"eu"_s);
    QVERIFY(awaited(bench.client->configurations()).has_value());
    QCOMPARE(sizesAsked(bench.network), (QList<int>{1000, 500, 500, 1000, 1000}));
}

void ItGlueListsTest::anUnwellVendorIsNoReasonForSmallerPages()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, Answer{503})
        .once(configurationsPath, Answer{502})
        .once(configurationsPath, page(1, 3, 1, 1, 3));
    QVERIFY(awaited(bench.client->configurations()).has_value());
    QCOMPARE(sizesAsked(bench.network), (QList<int>{1000, 1000, 1000}));
}

void ItGlueListsTest::aServerErrorThatIsNotAboutSizeEndsTheRead()
{
    ItGlueBench bench;
    bench.network.always(configurationsPath,
                         jsonApi(R"({"errors":[{"status":500,"title":"Internal Server Error"}]})", 500));
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::VendorDown);
    QCOMPARE(rows.error().detail, u"Internal Server Error"_s);
    QCOMPARE(sizesAsked(bench.network), (QList<int>{1000, 500, 250, 100, 50}));
}

void ItGlueListsTest::whatComesTwiceCountsOnce()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, page(1, 100, 1, 2, 110)).once(configurationsPath, page(100, 11, 2, 2, 110));
    QCOMPARE(awaited(bench.client->configurations()).value().rows.size(), 110);
}

void ItGlueListsTest::aListThatGrowsIsReadToItsNewEnd()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, page(1, 1000, 1, 2, 2000))
        .once(configurationsPath, page(1001, 1000, 2, 3, 2005))
        .once(configurationsPath, page(2001, 7, 3, 3, 2007));
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 2007);
    QCOMPARE(pagesAsked(bench.network), (QList<int>{1, 2, 3}));
}

void ItGlueListsTest::aListThatMovedIsReadAnew_data()
{
    QTest::addColumn<Answer>("second");
    // A record of page 1 was deleted, so row 101 moved to page 1 after that was read.
    QTest::newRow("the total shrank") << page(102, 98, 2, 2, 199);
    QTest::newRow("rows are lacking") << page(102, 99, 2, 2, 200);
    QTest::newRow("the next page is empty") << page(0, 0, 2, 3, 200);
    QTest::newRow("nothing new on it") << page(1, 100, 2, 3, 200);
}

void ItGlueListsTest::aListThatMovedIsReadAnew()
{
    QFETCH(Answer, second);
    ItGlueBench bench;
    bench.network.once(configurationsPath, page(1, 100, 1, 2, 200))
        .once(configurationsPath, second)
        .once(configurationsPath, page(2, 100, 1, 2, 199))
        .once(configurationsPath, page(102, 99, 2, 2, 199));
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->rows.size(), 199);
    QCOMPARE(rows->rows.first().id, 2);
    QCOMPARE(rows->rows.at(99).id, 101);
    QCOMPARE(pagesAsked(bench.network), (QList<int>{1, 2, 1, 2}));
}

void ItGlueListsTest::aListThatNeverAgreesIsNotWhole()
{
    ItGlueBench bench;
    bench.network.always(configurationsPath, page(1, 100, 1, 1, 200));
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(rows && rows->shortfall);
    QCOMPARE(rows->shortfall->cause, Shortfall::Cause::CountDiffers);
    QCOMPARE(rows->shortfall->counted, std::optional(qint64(200)));
    QCOMPARE(rows->rows.size(), 100);
    QCOMPARE(bench.network.seen().size(), 3);
}

void ItGlueListsTest::aListThatIsNotCountedIsNotWhole()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, jsonApi(R"({"data":[{"id":"1","type":"configurations"}],"meta":{}})"));
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(rows && rows->shortfall);
    QCOMPARE(rows->shortfall->cause, Shortfall::Cause::NotCounted);
    QCOMPARE(rows->rows.size(), 1);
}

void ItGlueListsTest::oneOddRowIsNamedAndTheOthersStay_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("rows");
    QTest::addColumn<UnreadableRow>("named");
    QTest::newRow("no id") << R"({"type":"configurations"})"_ba << 2 << UnreadableRow{{}, 2, u"id"_s};
    QTest::newRow("an id of letters") << R"({"id":"b","type":"configurations"})"_ba << 2
                                      << UnreadableRow{u"b"_s, 2, u"id"_s};
    QTest::newRow("a list for a name") << R"({"id":"2","type":"configurations","attributes":{"name":["x"]}})"_ba << 3
                                       << UnreadableRow{u"2"_s, 2, u"name"_s};
    QTest::newRow("a decimal for a date") << R"({"id":"2","type":"configurations","attributes":{"updated-at":4.5}})"_ba
                                          << 3 << UnreadableRow{u"2"_s, 2, u"updated-at"_s};
    QTest::newRow("an odd part")
        << R"({"id":"2","type":"configurations","included":[{"id":"77","type":"adapters-resources","attributes":{"sync":"often"}}]})"_ba
        << 3 << UnreadableRow{u"77"_s, 1, u"sync"_s};
    QTest::newRow("no object") << "7"_ba << 2 << UnreadableRow{{}, 2, u"data"_s};
}

void ItGlueListsTest::oneOddRowIsNamedAndTheOthersStay()
{
    QFETCH(QByteArray, row);
    QFETCH(int, rows);
    QFETCH(UnreadableRow, named);
    ItGlueBench bench;
    bench.network.once(configurationsPath,
                       jsonApi(R"({"data":[{"id":"1","type":"configurations"},)" + row +
                               R"(,{"id":"3","type":"configurations"}],"meta":)" + metaOf(1, 1, 3) + "}"));
    const auto reading = awaited(bench.client->configurations());
    QVERIFY(reading && reading->shortfall);
    QCOMPARE(reading->shortfall->cause, Shortfall::Cause::Unreadable);
    QCOMPARE(reading->shortfall->example, std::optional(named));
    QCOMPARE(reading->rows.size(), rows);
}

void ItGlueListsTest::aListWithoutEndIsBrokenOff()
{
    ItGlueBench bench;
    bench.network.always(configurationsPath, [](const SeenRequest &request) {
        const int number = queryItem(request, u"page[number]"_s).toInt();
        return page(number * 1000, 1000, number, number + 9, 449);
    });
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(rows && rows->shortfall);
    QCOMPARE(rows->shortfall->cause, Shortfall::Cause::Endless);
    QVERIFY(bench.network.seen().size() < 10);
}

void ItGlueListsTest::aPageThatBreaksOffFailsTheWholeRead()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, page(1, 100, 1, 2, 200))
        .always(configurationsPath, jsonApi(configurationPage(101, 100, 2, 2, 200).chopped(60)));
    const auto rows = awaited(bench.client->configurations());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::BrokeOff);
}

void ItGlueListsTest::progressTellsTheTotal()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, page(1, 1000, 1, 2, 1300))
        .once(configurationsPath, page(1001, 300, 2, 2, 1300));
    QList<QList<qsizetype>> told;
    QVERIFY(awaited(bench.client->configurations([&told](PageProgress progress) {
                told.append({progress.pages, progress.rows, progress.total});
            })).has_value());
    QCOMPARE(told, (QList<QList<qsizetype>>{{1, 1000, 1300}, {2, 1300, 1300}}));
}

void ItGlueListsTest::cancellingBetweenPagesEndsTheRead()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, page(1, 100, 1, 2, 200));
    std::stop_source stop;
    const auto rows =
        awaited(bench.client->configurations([&stop](PageProgress) { stop.request_stop(); }, {stop.get_token()}));
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ProblemKind::Cancelled);
    QCOMPARE(bench.network.seen().size(), 1);
}

void ItGlueListsTest::theNewestEndAtTheFirstOlderOne()
{
    ItGlueBench bench;
    // Number 4 was changed between the two pages, so 3 came again.
    bench.network.once(configurationsPath, jsonApi(datedPage({{1, "13"}, {2, {}}, {3, "11"}}, 1, 9, 25)))
        .once(configurationsPath, jsonApi(datedPage({{3, "11"}, {5, "09"}, {6, "08"}, {7, "07"}}, 2, 9, 26)));
    const auto newest = awaited(bench.client->newestConfigurations(nine));
    QVERIFY(newest.has_value());
    QCOMPARE(idsOf(newest->rows), (QList<qint64>{1, 2, 3, 5}));
    QCOMPARE(newest->total, std::optional(qint64(26)));
    QCOMPARE(pagesAsked(bench.network), (QList<int>{1, 2}));
    QCOMPARE(sizesAsked(bench.network), (QList<int>{100, 100}));
    QCOMPARE(queryItem(bench.network.seen().first(), u"sort"_s), u"-updated_at"_s);
    QCOMPARE(queryItem(bench.network.seen().first(), u"include"_s), u"adapters_resources,rmm_records"_s);
}

void ItGlueListsTest::theNewestOfOnePageNeedNoSecond()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, jsonApi(datedPage({{1, "13"}, {2, "12"}}, 1, 1, 2)));
    QCOMPARE(awaited(bench.client->newestConfigurations(nine)).value().rows.size(), 2);
    bench.network.once(configurationsPath, jsonApi(datedPage({}, 1, 0, 0)));
    const auto none = awaited(bench.client->newestConfigurations(nine));
    QVERIFY(none.has_value() && none->rows.isEmpty());
    QCOMPARE(none->total, std::optional(qint64(0)));
}

void ItGlueListsTest::theNewestFallBackToSmallerPages()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, tooSlow).once(configurationsPath, jsonApi(datedPage({{1, "13"}}, 1, 1, 1)));
    QVERIFY(awaited(bench.client->newestConfigurations(nine)).has_value());
    QCOMPARE(sizesAsked(bench.network), (QList<int>{100, 50}));
}

void ItGlueListsTest::anOrderThatWasNotKeptIsABadReply()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, jsonApi(datedPage({{1, "08"}, {2, "12"}}, 1, 1, 2)));
    const auto newest = awaited(bench.client->newestConfigurations(nine));
    QVERIFY(!newest);
    QCOMPARE(newest.error().kind, ProblemKind::BadReply);
}

TRIVET_TEST(ItGlueListsTest)

} // namespace tst_itgluelists

#include "tst_itgluelists.moc"
