// SPDX-License-Identifier: Apache-2.0
#include "dattormmbench.h"

#include <QTest>
#include <QUrlQuery>

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
    void pagesThatRepeatEndTheRead();
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
    return R"({"pageDetails":{"count":)" + QByteArray::number(count) + R"(,"totalCount":)" + QByteArray::number(total)
        + R"(,"nextPageUrl":)" + next + R"(},"devices":[)" + rows + "]}";
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
    ready(bench, 100).network.once(devicesPath, json(devicePage(0, 100, 230, someNext)))
        .once(devicesPath, json(devicePage(100, 100, 230, someNext))).once(devicesPath, json(devicePage(200, 30, 230, "null")));
    const auto devices = awaited(bench.client->devices());
    QVERIFY(devices.has_value());
    QCOMPARE(devices->size(), 230);
    for (int page = 0; page < 3; ++page) {
        const QUrlQuery query(bench.network.seen()[2 + page].url);
        QCOMPARE(query.queryItemValue(u"page"_s), QString::number(page));
        QCOMPARE(query.queryItemValue(u"max"_s), u"100"_s);
    }
}

void DattoRmmListsTest::theNextLinkIsNeverFollowed()
{
    DattoRmmBench bench;
    ready(bench).network.once(devicesPath, json(devicePage(0, 250, 300, R"("https://evil.example/collect?page=1")")))
        .once(devicesPath, json(devicePage(250, 50, 300, "\"\"")));
    QCOMPARE(awaited(bench.client->devices()).value().size(), 300);
    for (const SeenRequest &request : bench.network.seen())
        QCOMPARE(request.url.host(), u"concord-api.centrastage.net"_s);
}

void DattoRmmListsTest::anEmptyPageEndsTheList()
{
    DattoRmmBench bench;
    ready(bench).network.once(devicesPath, json(devicePage(0, 250, 250, someNext)))
        .once(devicesPath, json(devicePage(250, 0, 250, someNext)));
    QCOMPARE(awaited(bench.client->devices()).value().size(), 250);
}

void DattoRmmListsTest::pagesThatRepeatEndTheRead()
{
    DattoRmmBench bench;
    ready(bench).network.always(devicesPath, json(devicePage(0, 250, 500, someNext)));
    const auto devices = awaited(bench.client->devices());
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ProblemKind::BadReply);
    QCOMPARE(bench.network.seenCount(devicesPath), 2);
}

void DattoRmmListsTest::aRowThatMovedToTheNextPageCountsOnce()
{
    DattoRmmBench bench;
    ready(bench).network.once(devicesPath, json(devicePage(0, 250, 260, someNext)))
        .once(devicesPath, json(devicePage(249, 11, 260, "null")));
    const auto devices = awaited(bench.client->devices());
    QCOMPARE(devices.value().size(), 260);
}

void DattoRmmListsTest::aPageThatBreaksOffFailsTheWholeRead()
{
    DattoRmmBench bench;
    ready(bench).network.once(devicesPath, json(devicePage(0, 250, 300, someNext)))
        .once(devicesPath, json(devicePage(250, 50, 300, "null").chopped(40)));
    const auto devices = awaited(bench.client->devices());
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ProblemKind::BadReply);
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
    QCOMPARE(awaited(bench.client->siteDevices(u"0b5c0d5e-1111"_s)).value().size(), 2);
}

void DattoRmmListsTest::progressTellsTheTotal()
{
    DattoRmmBench bench;
    ready(bench).network.once(devicesPath, json(devicePage(0, 250, 300, someNext)))
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
    const auto devices = awaited(bench.client->devices([&stop](PageProgress) { stop.request_stop(); }, {stop.get_token()}));
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ProblemKind::Cancelled);
    QCOMPARE(bench.network.seenCount(devicesPath), 1);
}

QTEST_GUILESS_MAIN(DattoRmmListsTest)
#include "tst_dattormmlists.moc"
