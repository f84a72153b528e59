// SPDX-License-Identifier: Apache-2.0
#include "dattosaasbench.h"

#include "http/hostpolicy.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_dattosaaslimits {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::datto_saas;
using namespace trivet::test;

class DattoSaasLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlowVendorIsGivenTime();
    void onlyTheVendorsHostIsAsked();
    void requestsGoOneAtATime();
    void whatIsLeftIsTakenFromTheHeaders();
    void headersThatAreAbsentOrOddChangeNothing_data();
    void headersThatAreAbsentOrOddChangeNothing();
    void nothingLeftHoldsUntilTheReset();
    void tooManyWaitsAsLongAsItSays_data();
    void tooManyWaitsAsLongAsItSays();
};

namespace {

Answer limited(const QByteArray &body, const QByteArray &remaining, const QByteArray &resets,
               const QByteArray &cost = {})
{
    Answer answer = json(body);
    for (const auto &[name, value] :
         {std::pair("X-API-Limit-Remaining"_ba, remaining), std::pair("X-API-Limit-Resets"_ba, resets),
          std::pair("X-API-Limit-Cost"_ba, cost)}) {
        if (!value.isEmpty())
            answer.headers.append({name, value});
    }
    return answer;
}

QByteArray inSeconds(const DattoSaasBench &bench, qint64 seconds)
{
    return QByteArray::number(bench.wire.clock->now().toSecsSinceEpoch() + seconds);
}

} // namespace

void DattoSaasLimitsTest::aSlowVendorIsGivenTime()
{
    // The list of clients takes 34 s without a byte (L): a shorter patience would look like a wrong key.
    QVERIFY(rules().deadline >= 90s);
    QVERIFY(rules().inactivity >= 90s);
}

void DattoSaasLimitsTest::onlyTheVendorsHostIsAsked()
{
    const HostPolicy policy = HostPolicy::live(rules().hostPatterns);
    QVERIFY(policy.allows(QUrl(u"https://api.datto.com/v1/saas/domains"_s)));
    QVERIFY(!policy.allows(QUrl(u"https://api-datto.com/v1/saas/domains"_s)));
    QVERIFY(!policy.allows(QUrl(u"https://portal.dattobackup.com/"_s)));
}

void DattoSaasLimitsTest::requestsGoOneAtATime()
{
    DattoSaasBench bench;
    QCOMPARE(rules().total, 1);
    bench.network.once(domainsPath, Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    bench.network.once(seatsPath, json(oneSeat));
    std::stop_source stop;
    auto first = bench.client->domains({}, {stop.get_token()});
    auto second = bench.client->seats(53124);
    QTRY_COMPARE(bench.network.seen().size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(bench.network.seenCount(seatsPath), 0);
    stop.request_stop();
    QVERIFY(!awaited(std::move(first)));
    QCOMPARE(awaited(std::move(second)).value().active, 1);
}

void DattoSaasLimitsTest::whatIsLeftIsTakenFromTheHeaders()
{
    DattoSaasBench bench;
    QVERIFY(bench.wire.http->budget().byTrivetOnly);
    bench.network.once(domainsPath, limited(oneDomain, "590", inSeconds(bench, 120), "10"));
    QVERIFY(awaited(bench.client->domains()).has_value());
    BudgetReading reading = bench.wire.http->budget();
    QCOMPARE(reading.limit, 600);
    QCOMPARE(reading.used, 10);
    QVERIFY(reading.window == 120s);
    QVERIFY(!reading.byTrivetOnly);
    bench.network.once(domainsPath, limited(oneDomain, "580", inSeconds(bench, 119), "10"));
    QVERIFY(awaited(bench.client->domains()).has_value());
    reading = bench.wire.http->budget();
    QCOMPARE(reading.limit, 600);
    QCOMPARE(reading.used, 20);
}

void DattoSaasLimitsTest::headersThatAreAbsentOrOddChangeNothing_data()
{
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<QByteArray>("resets");
    QTest::newRow("absent") << ""_ba
                            << ""_ba;
    QTest::newRow("no number") << "plenty"_ba
                               << "soon"_ba;
    QTest::newRow("negative") << "-1"_ba
                              << "-1"_ba;
    QTest::newRow("only the reset") << ""_ba
                                    << "1795262460"_ba;
}

void DattoSaasLimitsTest::headersThatAreAbsentOrOddChangeNothing()
{
    QFETCH(QByteArray, remaining);
    QFETCH(QByteArray, resets);
    DattoSaasBench bench;
    bench.network.once(domainsPath, limited(oneDomain, remaining, resets));
    QVERIFY(awaited(bench.client->domains()).has_value());
    QVERIFY(bench.wire.http->budget().byTrivetOnly);
    QCOMPARE(bench.wire.http->budget().limit, rules().budget.limit);
    QVERIFY(!bench.wire.http->heldUntil());
}

void DattoSaasLimitsTest::nothingLeftHoldsUntilTheReset()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, limited(oneDomain, "0", inSeconds(bench, 600)));
    QVERIFY(awaited(bench.client->signIn()).has_value());
    const auto held = awaited(bench.client->signIn());
    QVERIFY(!held);
    QCOMPARE(held.error().kind, ProblemKind::RateLimited);
    QCOMPARE(held.error().retryAt, bench.wire.clock->now().addSecs(600));
    QCOMPARE(bench.network.seen().size(), 1);
    bench.wire.clock->advance(600s);
    bench.network.once(domainsPath, json(oneDomain));
    QVERIFY(awaited(bench.client->signIn()).has_value());
}

void DattoSaasLimitsTest::tooManyWaitsAsLongAsItSays_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("resetsIn");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("Retry-After") << "120"_ba << qint64(0) << qint64(120);
    QTest::newRow("the vendor's own header") << ""_ba << qint64(300) << qint64(300);
    QTest::newRow("both: Retry-After wins") << "120"_ba << qint64(300) << qint64(120);
    QTest::newRow("neither") << ""_ba << qint64(0) << qint64(60);
    QTest::newRow("a reset long ago") << ""_ba << qint64(-50) << qint64(60);
    QTest::newRow("a reset next week") << ""_ba << qint64(600'000) << qint64(60);
}

void DattoSaasLimitsTest::tooManyWaitsAsLongAsItSays()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(qint64, resetsIn);
    QFETCH(qint64, seconds);
    DattoSaasBench bench;
    Answer answer = limited("{}", "0", resetsIn == 0 ? QByteArray() : inSeconds(bench, resetsIn));
    answer.status = 429;
    if (!retryAfter.isEmpty())
        answer.headers.append({"Retry-After", retryAfter});
    bench.network.once(domainsPath, answer);
    const auto domains = awaited(bench.client->domains());
    QVERIFY(!domains);
    QCOMPARE(domains.error().kind, ProblemKind::RateLimited);
    QCOMPARE(domains.error().retryAt, bench.wire.clock->now().addSecs(seconds));
    QCOMPARE(bench.network.seen().size(), 1);
}

TRIVET_TEST(DattoSaasLimitsTest)

} // namespace tst_dattosaaslimits

#include "tst_dattosaaslimits.moc"
