// SPDX-License-Identifier: Apache-2.0
#include "dattormmbench.h"
#include "support/testprogram.h"

#include <QTest>
#include <QUrlQuery>

namespace tst_dattormmlists {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::datto_rmm;
using namespace trivet::test;

class DattoRmmListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAskedForByNumberWithTheAccountsOwnSize();
    void theNextLinkIsNeverFollowed();
    void anEmptyPageEndsTheList();
    void aListThatDiffersFromTheCountIsReadThreeTimes_data();
    void aListThatDiffersFromTheCountIsReadThreeTimes();
    void aListThatMovedOnceIsReadAgain();
    void aListThatIsNotCountedIsNotWhole();
    void oneOddRowIsNamedAndTheOthersStay_data();
    void oneOddRowIsNamedAndTheOthersStay();
    void idsWrittenAsTextAreRead();
    void aListWithoutEndIsBrokenOff();
    void aRowThatMovedToTheNextPageCountsOnce();
    void aPageThatBreaksOffFailsTheWholeRead();
    void thePageSizeIsReadOnce();
    void aSitesDevicesAreAskedForByItsUid();
    void progressTellsTheTotal();
    void cancellingBetweenPagesEndsTheRead();
};

namespace {

const QByteArray devicesPath = "GET /api/v2/account/devices";

QByteArray devicePage(int from, int count, int total, const QByteArray &next)
{
    QByteArray rows;
    for (int i = from; i < from + count; ++i) {
        if (!rows.isEmpty())
            rows += ',';
        rows += R"({"id":)" + QByteArray::number(i) + R"(,"uid":"uid-)" + QByteArray::number(i) + R"("})";
    }
    return R"({"pageDetails":{"count":)" + QByteArray::number(count) + R"(,"totalCount":)" + QByteArray::number(total) +
           R"(,"nextPageUrl":)" + next + R"(},"devices":[)" + rows + "]}";
}

const QByteArray someNext = R"("https://concord-api.centrastage.net/api/v2/account/devices?page=1")";

DattoRmmBench &ready(DattoRmmBench &bench, int most = 250)
{
    bench.withToken().network.once(paginationPath, json(R"({"max":)" + QByteArray::number(most) + "}"));
    return bench;
}

} // namespace

void DattoRmmListsTest::pagesAreAskedForByNumberWithTheAccountsOwnSize()
{
    DattoRmmBench bench;
    ready(bench, 100)
        .network.once(devicesPath, json(devicePage(0, 100, 230, someNext)))
        .once(devicesPath, json(devicePage(100, 100, 230, someNext)))
        .once(devicesPath, json(devicePage(200, 30, 230, "null")));
    const auto devices = awaited(bench.client->devices());
    QVERIFY(devices.has_value());
    QCOMPARE(devices->rows.size(), 230);
    for (int page = 0; page < 3; ++page) {
        const QUrlQuery query(bench.network.seen()[2 + page].url);
        QCOMPARE(query.queryItemValue(u"page"_s), QString::number(page));
        QCOMPARE(query.queryItemValue(u"max"_s), u"100"_s);
    }
}

void DattoRmmListsTest::theNextLinkIsNeverFollowed()
{
    DattoRmmBench bench;
    ready(bench)
        .network.once(devicesPath, json(devicePage(0, 250, 300, R"("https://evil.example/collect?page=1")")))
        .once(devicesPath, json(devicePage(250, 50, 300, "\"\"")));
    QCOMPARE(awaited(bench.client->devices()).value().rows.size(), 300);
    for (const SeenRequest &request : bench.network.seen())
        QCOMPARE(request.url.host(), u"concord-api.centrastage.net"_s);
}

void DattoRmmListsTest::anEmptyPageEndsTheList()
{
    DattoRmmBench bench;
    ready(bench)
        .network.once(devicesPath, json(devicePage(0, 250, 250, someNext)))
        .once(devicesPath, json(devicePage(250, 0, 250, someNext)));
    QCOMPARE(awaited(bench.client->devices()).value().rows.size(), 250);
}

void DattoRmmListsTest::aListThatDiffersFromTheCountIsReadThreeTimes_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<Shortfall::Cause>("cause");
    QTest::addColumn<qint64>("came");
    const auto cause = Shortfall::Cause::CountDiffers;
    const QByteArray full = devicePage(0, 250, 400, someNext);
    QTest::newRow("a third of the rows is cut") << full << devicePage(250, 20, 400, "null") << cause << qint64(270);
    QTest::newRow("the last page is gone") << devicePage(0, 250, 400, "null") << QByteArray() << cause << qint64(250);
    QTest::newRow("more than are counted") << full << devicePage(250, 200, 400, "null") << cause << qint64(450);
    QTest::newRow("an empty page before the end") << full << devicePage(250, 0, 400, someNext) << cause << qint64(250);
    QTest::newRow("the same page again") << full << devicePage(0, 250, 400, someNext) << cause << qint64(250);
    QTest::newRow("nothing at all") << devicePage(0, 0, 400, "null") << QByteArray() << cause << qint64(0);
    QTest::newRow("the count falls") << full << devicePage(250, 149, 399, "null") << Shortfall::Cause::Restless
                                     << qint64(399);
}

void DattoRmmListsTest::aListThatDiffersFromTheCountIsReadThreeTimes()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(Shortfall::Cause, cause);
    QFETCH(qint64, came);
    DattoRmmBench bench;
    ready(bench);
    for (int reading = 0; reading < 3; ++reading) {
        bench.network.once(devicesPath, json(first));
        if (!second.isEmpty())
            bench.network.once(devicesPath, json(second));
    }
    const auto devices = awaited(bench.client->devices());
    QVERIFY(devices.has_value());
    QVERIFY(devices->shortfall);
    QCOMPARE(devices->shortfall->cause, cause);
    QCOMPARE(devices->shortfall->came, came);
    QCOMPARE(devices->rows.size(), came);
    QVERIFY(bench.network.isUsedUp());
}

void DattoRmmListsTest::aListThatMovedOnceIsReadAgain()
{
    DattoRmmBench bench;
    ready(bench)
        .network.once(devicesPath, json(devicePage(0, 250, 300, someNext)))
        .once(devicesPath, json(devicePage(251, 49, 300, "null")))
        .once(devicesPath, json(devicePage(0, 250, 300, someNext)))
        .once(devicesPath, json(devicePage(250, 50, 300, "null")));
    const auto devices = awaited(bench.client->devices());
    QVERIFY(devices && !devices->shortfall);
    QCOMPARE(devices->rows.size(), 300);
}

void DattoRmmListsTest::aListThatIsNotCountedIsNotWhole()
{
    for (const QByteArray &body :
         {R"({"devices":[{"uid":"a"}]})"_ba, R"({"devices":[]})"_ba, R"({"pageDetails":null,"devices":[]})"_ba,
          R"({"pageDetails":{"count":1,"totalCount":null,"nextPageUrl":null},"devices":[{"uid":"a"}]})"_ba}) {
        DattoRmmBench bench;
        ready(bench).network.once(devicesPath, json(body));
        const auto devices = awaited(bench.client->devices());
        QVERIFY2(devices && devices->shortfall, body.constData());
        QCOMPARE(devices->shortfall->cause, Shortfall::Cause::NotCounted);
    }
    DattoRmmBench bench;
    ready(bench).network.once(devicesPath, json(R"({"pageDetails":{"totalCount":2},"devices":null})"));
    QCOMPARE(awaited(bench.client->devices()).error().kind, ProblemKind::BadReply);
}

void DattoRmmListsTest::oneOddRowIsNamedAndTheOthersStay_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<UnreadableRow>("named");
    QTest::newRow("no uid") << R"({"id":2})"_ba << false << UnreadableRow{{}, 2, u"uid"_s};
    QTest::newRow("an id of letters") << R"({"uid":"b","id":"two"})"_ba << true << UnreadableRow{u"b"_s, 2, u"id"_s};
    QTest::newRow("a decimal for a date")
        << R"({"uid":"b","lastSeen":17.5})"_ba << true << UnreadableRow{u"b"_s, 2, u"lastSeen"_s};
    QTest::newRow("a list for a name") << R"({"uid":"b","hostname":[1]})"_ba << true
                                       << UnreadableRow{u"b"_s, 2, u"hostname"_s};
    QTest::newRow("a number of no size") << R"({"uid":"b","siteId":1e999})"_ba << true
                                         << UnreadableRow{u"b"_s, 2, u"siteId"_s};
    QTest::newRow("no object") << "null"_ba << false << UnreadableRow{{}, 2, u"devices"_s};
}

void DattoRmmListsTest::oneOddRowIsNamedAndTheOthersStay()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, isKept);
    QFETCH(UnreadableRow, named);
    DattoRmmBench bench;
    ready(bench).network.once(
        devicesPath, json(R"({"pageDetails":{"totalCount":3},"devices":[{"uid":"a"},)" + row + R"(,{"uid":"c"}]})"));
    const auto devices = awaited(bench.client->devices());
    QVERIFY(devices && devices->shortfall);
    QCOMPARE(devices->rows.size(), isKept ? 3 : 2);
    QCOMPARE(devices->shortfall->cause, Shortfall::Cause::Unreadable);
    QCOMPARE(devices->shortfall->unreadable, 1);
    QCOMPARE(devices->shortfall->example, std::optional(named));
}

void DattoRmmListsTest::idsWrittenAsTextAreRead()
{
    DattoRmmBench bench;
    ready(bench).network.once(
        devicesPath, json(R"({"pageDetails":{"totalCount":"1"},"devices":[{"uid":7,"id":"29683","siteId":"41"}]})"));
    const auto devices = awaited(bench.client->devices());
    QVERIFY(devices && !devices->shortfall);
    QCOMPARE(devices->rows.first().id, 29683);
    QCOMPARE(devices->rows.first().siteId, 41);
    QCOMPARE(devices->rows.first().uid, u"7"_s);
}

void DattoRmmListsTest::aListWithoutEndIsBrokenOff()
{
    DattoRmmBench bench;
    ready(bench).network.always(devicesPath, [](const SeenRequest &request) {
        const int number = QUrlQuery(request.url).queryItemValue(u"page"_s).toInt();
        return json(devicePage(number * 250, 250, 449, someNext));
    });
    const auto devices = awaited(bench.client->devices());
    QVERIFY(devices && devices->shortfall);
    QCOMPARE(devices->shortfall->cause, Shortfall::Cause::Endless);
    QVERIFY(bench.network.seenCount(devicesPath) < 30);
}

void DattoRmmListsTest::aRowThatMovedToTheNextPageCountsOnce()
{
    DattoRmmBench bench;
    ready(bench)
        .network.once(devicesPath, json(devicePage(0, 250, 260, someNext)))
        .once(devicesPath, json(devicePage(249, 11, 260, "null")));
    const auto devices = awaited(bench.client->devices());
    QCOMPARE(devices.value().rows.size(), 260);
}

void DattoRmmListsTest::aPageThatBreaksOffFailsTheWholeRead()
{
    DattoRmmBench bench;
    ready(bench)
        .network.once(devicesPath, json(devicePage(0, 250, 300, someNext)))
        .always(devicesPath, json(devicePage(250, 50, 300, "null").chopped(40)));
    const auto devices = awaited(bench.client->devices());
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ProblemKind::BrokeOff);
}

void DattoRmmListsTest::thePageSizeIsReadOnce()
{
    DattoRmmBench bench;
    ready(bench).network.always(devicesPath, json(devicePage(0, 3, 3, "null")));
    QVERIFY(awaited(bench.client->devices()).has_value());
    QVERIFY(awaited(bench.client->devices()).has_value());
    QCOMPARE(bench.network.seenCount(paginationPath), 1);
}

void DattoRmmListsTest::aSitesDevicesAreAskedForByItsUid()
{
    DattoRmmBench bench;
    ready(bench).network.once("GET /api/v2/site/0b5c0d5e-1111/devices", json(devicePage(0, 2, 2, "null")));
    QCOMPARE(awaited(bench.client->siteDevices(u"0b5c0d5e-1111"_s)).value().rows.size(), 2);
}

void DattoRmmListsTest::progressTellsTheTotal()
{
    DattoRmmBench bench;
    ready(bench)
        .network.once(devicesPath, json(devicePage(0, 250, 300, someNext)))
        .once(devicesPath, json(devicePage(250, 50, 300, "null")));
    QList<QList<qsizetype>> told;
    QVERIFY(awaited(bench.client->devices([&told](PageProgress progress) {
                told.append({progress.pages, progress.rows, progress.total});
            })).has_value());
    QCOMPARE(told, (QList<QList<qsizetype>>{{1, 250, 300}, {2, 300, 300}}));
}

void DattoRmmListsTest::cancellingBetweenPagesEndsTheRead()
{
    DattoRmmBench bench;
    ready(bench).network.once(devicesPath, json(devicePage(0, 250, 300, someNext)));
    std::stop_source stop;
    const auto devices =
        awaited(bench.client->devices([&stop](PageProgress) { stop.request_stop(); }, {stop.get_token()}));
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ProblemKind::Cancelled);
    QCOMPARE(bench.network.seenCount(devicesPath), 1);
}

TRIVET_TEST(DattoRmmListsTest)

} // namespace tst_dattormmlists

#include "tst_dattormmlists.moc"
