// SPDX-License-Identifier: Apache-2.0
#include "http/httpclient.h"

#include "httpbench.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_httpclientturns {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::test;

class HttpClientTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a429HoldsBackEveryCall();
    void aShortHoldIsWaitedOutByReads();
    void aShortHoldEndsAWriteAtOnce();
    void aPollNeverWaitsForItsTurn();
    void cancellingEndsACallUnderWay();
    void cancellingEndsACallInLine();
    void closingEndsEverything();
    void theBudgetHoldsCallsBack();
    void aClientIsBusyWhileACallWaits();
};

void HttpClientTurnsTest::a429HoldsBackEveryCall()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {429, "slow down", {{"Retry-After", "120"}}});
    const auto first = sent(wire, read());
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ProblemKind::RateLimited);
    QCOMPARE(first.error().retryAt, wire.clock->now().addSecs(120));

    wire.clock->advance(20s);
    const auto second = sent(wire, read(u"/b"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ProblemKind::RateLimited);
    QCOMPARE(second.error().retryAt, wire.clock->now().addSecs(100));
    QCOMPARE(wire.network->seen().size(), 1);

    wire.clock->advance(100s);
    wire.network->once("GET /b", json("{}"));
    QVERIFY(sent(wire, read(u"/b"_s)).has_value());
    QVERIFY(!wire.http->heldUntil());
}

void HttpClientTurnsTest::aShortHoldIsWaitedOutByReads()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {429, {}, {{"Retry-After", "3"}}}).once("GET /a", json("{}"));
    QVERIFY(sent(wire, read()).has_value());
    QCOMPARE(*wire.pauses, QList<std::chrono::milliseconds>{3000ms});
}

void HttpClientTurnsTest::aShortHoldEndsAWriteAtOnce()
{
    const Wire wire = makeWire(exampleRules());
    wire.http->hold(2s);
    const auto reply = sent(wire, write());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::RateLimited);
    QVERIFY(wire.network->seen().isEmpty());
}

void HttpClientTurnsTest::aPollNeverWaitsForItsTurn()
{
    const Wire wire = makeWire(exampleRules());
    wire.http->hold(2s);
    HttpRequest poll = read();
    poll.purpose = CallPurpose::Background;
    QCOMPARE(sent(wire, std::move(poll)).error().kind, ProblemKind::RateLimited);
    QVERIFY(wire.pauses->isEmpty());
}

void HttpClientTurnsTest::cancellingEndsACallUnderWay()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    std::stop_source stop;
    QTimer::singleShot(0, [&stop] { stop.request_stop(); });
    const auto reply = sent(wire, read(), stop.get_token());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Cancelled);
    QCOMPARE(wire.network->seen().size(), 1);
}

void HttpClientTurnsTest::cancellingEndsACallInLine()
{
    VendorRules rules = exampleRules();
    rules.perBucket = 1;
    const Wire wire = makeWire(rules);
    wire.network->once("GET /a", Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    std::stop_source first;
    const auto blocking = wire.http->send(read(), first.get_token());
    std::stop_source second;
    QTimer::singleShot(0, [&second] { second.request_stop(); });
    const auto reply = sent(wire, read(), second.get_token());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Cancelled);
    QCOMPARE(wire.network->seen().size(), 1);
    first.request_stop();
}

void HttpClientTurnsTest::closingEndsEverything()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    QTimer::singleShot(0, [&wire] { wire.http->close(); });
    const auto underWay = sent(wire, read());
    QVERIFY(!underWay);
    QCOMPARE(underWay.error().kind, ProblemKind::Cancelled);
    const auto later = sent(wire, read());
    QVERIFY(!later);
    QCOMPARE(later.error().kind, ProblemKind::Cancelled);
}

void HttpClientTurnsTest::theBudgetHoldsCallsBack()
{
    VendorRules rules = exampleRules();
    rules.budget.limit = 4;
    rules.budget.ceiling = 0.5;
    const Wire wire = makeWire(rules);
    wire.network->always("GET /a", json("{}"));
    QVERIFY(sent(wire, read()).has_value());
    QVERIFY(sent(wire, read()).has_value());
    const auto held = sent(wire, read());
    QVERIFY(!held);
    QCOMPARE(held.error().kind, ProblemKind::RateLimited);
    QCOMPARE(held.error().retryAt, wire.clock->now().addSecs(60));
    QCOMPARE(wire.http->budget().used, 2);
    QCOMPARE(wire.http->budget().limit, 4);
    QVERIFY(wire.http->budget().byTrivetOnly);

    HttpRequest signIn = read();
    signIn.purpose = CallPurpose::SignIn;
    QVERIFY(sent(wire, std::move(signIn)).has_value());
    wire.clock->advance(60s);
    QVERIFY(sent(wire, read()).has_value());
}

void HttpClientTurnsTest::aClientIsBusyWhileACallWaits()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {429, {}, {{"Retry-After", "2"}}}).once("GET /a", json("{}"));
    QVERIFY(sent(wire, read()).has_value());
    QCOMPARE(wire.http->traffic().busy, 2s);
    wire.clock->advance(60s);
    QCOMPARE(wire.http->traffic().busy, 2s);
}

TRIVET_TEST(HttpClientTurnsTest)

} // namespace tst_httpclientturns

#include "tst_httpclientturns.moc"
