// SPDX-License-Identifier: Apache-2.0
#include "http/httpclient.h"

#include "httpbench.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_httpclient {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::test;

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesBackWhole();
    void aForeignHostIsRefusedAndNothingIsSent();
    void readsAreRepeatedThreeTimes_data();
    void readsAreRepeatedThreeTimes();
    void everyAnswerTellsTheHostsClock_data();
    void everyAnswerTellsTheHostsClock();
    void oneGoodAnswerEndsTheRepeats();
    void aReadMayAskNotToBeRepeated_data();
    void aReadMayAskNotToBeRepeated();
    void writesAreNeverRepeated_data();
    void writesAreNeverRepeated();
    void aVendorsNoIsAnAnswerAndNeverRepeated_data();
    void aVendorsNoIsAnAnswerAndNeverRepeated();
    void transportErrorsGetTheirKind_data();
    void transportErrorsGetTheirKind();
    void aRedirectIsDropped_data();
    void aRedirectIsDropped();
    void htmlInPlaceOfDataIsAWebPage_data();
    void htmlInPlaceOfDataIsAWebPage();
    void aVendorsOwnLimitComesBeforeTheGeneralOne();
    void aSilentVendorIsLeftAloneUntilSomebodyAsks();
    void aReplyShorterThanItSaysBrokeOffAndIsReadAgain();
    void aReplyLargerThanAllowedIsABadReply();
    void headersThatCouldSmuggleALineAreNotSent();
    void trafficCountsEveryTry();
};

void HttpClientTest::anAnswerComesBackWhole()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {200, R"({"x":1})", {{"Content-Type", "application/json"}, {"X-Own", "7"}}});
    const auto reply = sent(wire, read());
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, R"({"x":1})"_ba);
    QCOMPARE(reply->header("x-own"), "7"_ba);
    QCOMPARE(wire.network->seen().first().headers.value("accept"), "application/json"_ba);
}

void HttpClientTest::aForeignHostIsRefusedAndNothingIsSent()
{
    const Wire wire = makeWire(exampleRules());
    HttpRequest request = read();
    request.url = QUrl(u"https://api.example.net.evil.org/a"_s);
    request.secretHeaders.push_back({"Secret", Secret("canary-1234")});
    const auto reply = sent(wire, std::move(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::ForeignHost);
    QCOMPARE(reply.error().vendor, std::optional(VendorId::DattoRmm));
    QVERIFY(wire.network->seen().isEmpty());
}

void HttpClientTest::readsAreRepeatedThreeTimes_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("502") << 502;
    QTest::newRow("503") << 503;
    QTest::newRow("504") << 504;
}

void HttpClientTest::readsAreRepeatedThreeTimes()
{
    QFETCH(int, status);
    const Wire wire = makeWire(exampleRules());
    wire.network->always("GET /a", {status, "<html>gateway</html>"});
    const auto reply = sent(wire, read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::VendorDown);
    QCOMPARE(reply.error().httpStatus, status);
    QCOMPARE(wire.network->seenCount("GET /a"), 4);
    QCOMPARE(*wire.pauses, (QList<std::chrono::milliseconds>{500ms, 2000ms, 6000ms}));
}

void HttpClientTest::everyAnswerTellsTheHostsClock_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("an answer") << 200 << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
    QTest::newRow("a refusal") << 401 << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
    QTest::newRow("no date") << 200 << QByteArray() << false;
    QTest::newRow("no date at all") << 200 << QByteArray("yesterday") << false;
}

void HttpClientTest::everyAnswerTellsTheHostsClock()
{
    QFETCH(int, status);
    QFETCH(QByteArray, date);
    QFETCH(bool, isTold);
    const Wire wire = makeWire(exampleRules());
    QVERIFY(!wire.http->host());
    wire.network->once("GET /a", {status, "{}", {{"Content-Type", "application/json"}, {"Date", date}}});
    QVERIFY(sent(wire, read()).has_value());
    const auto host = wire.http->host();
    QVERIFY(host);
    QCOMPARE(host->host, read().url.host());
    QVERIFY(!host->problem);
    const auto expected =
        isTold ? std::optional(host->at.secsTo(QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC))) : std::nullopt;
    QCOMPARE(host->secondsAhead, expected);
}

void HttpClientTest::oneGoodAnswerEndsTheRepeats()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {503, {}}).once("GET /a", {504, {}}).once("GET /a", json("{}"));
    QVERIFY(sent(wire, read()).has_value());
    QCOMPARE(wire.network->seenCount("GET /a"), 3);
}

void HttpClientTest::aReadMayAskNotToBeRepeated_data()
{
    QTest::addColumn<int>("repeat");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("requests");
    QTest::newRow("slow gateway") << int(HttpRepeat::UnlessSlow) << 504 << 1;
    QTest::newRow("another failure") << int(HttpRepeat::UnlessSlow) << 503 << 4;
    QTest::newRow("never, down") << int(HttpRepeat::Never) << 503 << 1;
    QTest::newRow("never, held") << int(HttpRepeat::Never) << 429 << 1;
}

void HttpClientTest::aReadMayAskNotToBeRepeated()
{
    QFETCH(int, repeat);
    QFETCH(int, status);
    QFETCH(int, requests);
    const Wire wire = makeWire(exampleRules());
    wire.network->always("GET /a", {status, {}, {{"Retry-After", "1"}}});
    HttpRequest request = read();
    request.repeat = HttpRepeat(repeat);
    QVERIFY(!sent(wire, std::move(request)));
    QCOMPARE(wire.network->seenCount("GET /a"), requests);
}

void HttpClientTest::writesAreNeverRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("502") << 502 << ProblemKind::VendorDown;
    QTest::newRow("503") << 503 << ProblemKind::VendorDown;
    QTest::newRow("504") << 504 << ProblemKind::VendorDown;
    QTest::newRow("429") << 429 << ProblemKind::RateLimited;
}

void HttpClientTest::writesAreNeverRepeated()
{
    QFETCH(int, status);
    QFETCH(ProblemKind, kind);
    const Wire wire = makeWire(exampleRules());
    wire.network->once("PATCH /a", {status, {}, {{"Retry-After", "1"}}});
    const auto reply = sent(wire, write());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(wire.network->seen().size(), 1);
}

void HttpClientTest::aVendorsNoIsAnAnswerAndNeverRepeated_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 409, 500})
        QTest::addRow("%d", status) << status;
}

void HttpClientTest::aVendorsNoIsAnAnswerAndNeverRepeated()
{
    QFETCH(int, status);
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", json(R"({"errors":["no"]})", status));
    const auto reply = sent(wire, read());
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, R"({"errors":["no"]})"_ba);
    QCOMPARE(wire.network->seen().size(), 1);
    QVERIFY(wire.pauses->isEmpty());
}

void HttpClientTest::transportErrorsGetTheirKind_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << 0 << ProblemKind::Offline;
    QTest::newRow("no such host") << QNetworkReply::HostNotFoundError << 0 << ProblemKind::Offline;
    QTest::newRow("dead proxy") << QNetworkReply::ProxyNotFoundError << 0 << ProblemKind::Offline;
    QTest::newRow("certificate") << QNetworkReply::SslHandshakeFailedError << 0 << ProblemKind::Tls;
    QTest::newRow("closed in the middle") << QNetworkReply::RemoteHostClosedError << 200 << ProblemKind::BrokeOff;
    QTest::newRow("closed before a word") << QNetworkReply::RemoteHostClosedError << 0 << ProblemKind::BrokeOff;
    QTest::newRow("no HTTP") << QNetworkReply::ProtocolFailure << 200 << ProblemKind::BadReply;
}

void HttpClientTest::transportErrorsGetTheirKind()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, status);
    QFETCH(ProblemKind, kind);
    const Wire wire = makeWire(exampleRules());
    wire.network->always("GET /a", Answer{status, R"({"items":[)", {}, error});
    const auto reply = sent(wire, read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    // A connection that broke is tried again, like silence; what was said will be said again.
    QCOMPARE(wire.network->seen().size(), kind == ProblemKind::BrokeOff ? 4 : 1);
}

void HttpClientTest::aRedirectIsDropped_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("to a foreign host") << "https://evil.org/collect"_ba;
    QTest::newRow("to plain http") << "http://api.example.net/a"_ba;
    QTest::newRow("within the host") << "https://api.example.net/b"_ba;
    QTest::newRow("relative") << "/b"_ba;
    QTest::newRow("nowhere") << ""_ba;
}

void HttpClientTest::aRedirectIsDropped()
{
    QFETCH(QByteArray, target);
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {302, {}, {{"Location", target}}});
    HttpRequest request = read();
    request.secretHeaders.push_back({"Secret", Secret("canary-1234")});
    const auto reply = sent(wire, std::move(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::WebPage);
    QCOMPARE(wire.network->seen().size(), 1);
}

void HttpClientTest::htmlInPlaceOfDataIsAWebPage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("200") << 200 << "text/html"_ba;
    QTest::newRow("200 that calls itself JSON") << 200 << "application/json"_ba;
    QTest::newRow("401 of a proxy") << 401 << "text/html; charset=utf-8"_ba;
    QTest::newRow("403 of a firewall") << 403 << "text/html"_ba;
}

void HttpClientTest::htmlInPlaceOfDataIsAWebPage()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {status, "\n <!DOCTYPE html><title>Log in</title>", {{"Content-Type", type}}});
    const auto reply = sent(wire, read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::WebPage);
    QCOMPARE(reply.error().httpStatus, status);
}

void HttpClientTest::aVendorsOwnLimitComesBeforeTheGeneralOne()
{
    VendorRules rules = exampleRules();
    rules.ownLimit = [](const HttpReply &reply) {
        return reply.body.contains("threads") ? std::optional<std::chrono::milliseconds>(2s) : std::nullopt;
    };
    const Wire wire = makeWire(rules);
    wire.network->once("GET /a", {429, "too many threads", {}})
        .once("GET /a", json("{}"))
        .once("GET /a", {429, "too many calls", {}});
    QVERIFY(sent(wire, read()).has_value());
    QCOMPARE(*wire.pauses, QList<std::chrono::milliseconds>{2000ms});
    const auto held = sent(wire, read());
    QVERIFY(!held);
    QCOMPARE(held.error().retryAt, wire.clock->now().addSecs(60));
}

void HttpClientTest::aSilentVendorIsLeftAloneUntilSomebodyAsks()
{
    VendorRules rules = exampleRules();
    rules.inactivity = 1ms;
    const Wire wire = makeWire(rules);
    wire.network->always("GET /a", Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    for (int i = 0; i < 10; ++i)
        QCOMPARE(sent(wire, read()).error().kind, ProblemKind::Timeout);
    QCOMPARE(wire.network->seen().size(), 5);

    // One call a minute looks whether it is back.
    wire.clock->advance(60s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(sent(wire, read()).error().kind, ProblemKind::Timeout);
    QCOMPARE(wire.network->seen().size(), 6);

    wire.http->expectAnswers();
    wire.network->always("GET /a", json("{}"));
    QVERIFY(sent(wire, read()).has_value());
    QVERIFY(sent(wire, read()).has_value());
}

void HttpClientTest::aReplyShorterThanItSaysBrokeOffAndIsReadAgain()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {200, R"({"items":[)", {{"Content-Length", "4000"}}}).once("GET /a", json("{}"));
    QVERIFY(sent(wire, read()).has_value());
    wire.network->once("PATCH /a", {200, R"({"itemId":)", {{"Content-Length", "4000"}}});
    const auto written = sent(wire, write());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ProblemKind::BrokeOff);
    QCOMPARE(wire.network->seenCount("PATCH /a"), 1);
}

void HttpClientTest::aReplyLargerThanAllowedIsABadReply()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", json('"' + QByteArray(100'001, 'x') + '"'));
    const auto reply = sent(wire, read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::BadReply);
}

void HttpClientTest::headersThatCouldSmuggleALineAreNotSent()
{
    const Wire wire = makeWire(exampleRules());
    for (const QByteArray &value : {"a\r\nX-Other: b"_ba, "a\nb"_ba, QByteArray("a\0b", 3)}) {
        HttpRequest request = read();
        request.secretHeaders.push_back({"Secret", Secret(value)});
        const auto reply = sent(wire, std::move(request));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ProblemKind::Input);
    }
    QVERIFY(wire.network->seen().isEmpty());
}

void HttpClientTest::trafficCountsEveryTry()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("PATCH /a", json(R"({"itemId":1})"));
    wire.network->once("GET /a", {503, {}}).once("GET /a", json("{}"));
    sent(wire, write("12345"));
    sent(wire, read());
    QCOMPARE(wire.http->traffic().requests, 3);
    QCOMPARE(wire.http->traffic().bytesSent, qint64(5));
    QCOMPARE(wire.http->traffic().bytesReceived, qint64(14));
}

TRIVET_TEST(HttpClientTest)

} // namespace tst_httpclient

#include "tst_httpclient.moc"
