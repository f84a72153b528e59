// SPDX-License-Identifier: Apache-2.0
#include "http/httpclient.h"

#include "support/awaited.h"
#include "support/wire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::test;

Q_DECLARE_METATYPE(trivet::ProblemKind)

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesBackWhole();
    void aForeignHostIsRefusedAndNothingIsSent();
    void readsAreRepeatedThreeTimes_data();
    void readsAreRepeatedThreeTimes();
    void oneGoodAnswerEndsTheRepeats();
    void writesAreNeverRepeated_data();
    void writesAreNeverRepeated();
    void aVendorsNoIsAnAnswerAndNeverRepeated_data();
    void aVendorsNoIsAnAnswerAndNeverRepeated();
    void transportErrorsGetTheirKind_data();
    void transportErrorsGetTheirKind();
    void a429HoldsBackEveryCall();
    void aShortHoldIsWaitedOutByReads();
    void aShortHoldEndsAWriteAtOnce();
    void aPollNeverWaitsForItsTurn();
    void aRedirectIsDropped_data();
    void aRedirectIsDropped();
    void htmlIsABadReplyWhateverItsStatus();
    void aReplyShorterThanItSaysIsABadReply();
    void aReplyLargerThanAllowedIsABadReply();
    void cancellingEndsACallUnderWay();
    void cancellingEndsACallInLine();
    void closingEndsEverything();
    void theBudgetHoldsCallsBack();
    void headersThatCouldSmuggleALineAreNotSent();
    void theLogNamesTheCallButNoSecret();
    void successfulBodiesAreNotLogged();
    void trafficCountsEveryTry();
};

namespace {

VendorRules exampleRules()
{
    VendorRules rules;
    rules.vendor = VendorId::DattoRmm;
    rules.hostPatterns = {u"api\\.example\\.net"_s};
    rules.largestBody = 100'000;
    rules.budget.limit = 1000;
    rules.budget.window = 60s;
    return rules;
}

HttpRequest read(const QString &path = u"/a"_s)
{
    HttpRequest request;
    request.url = QUrl("https://api.example.net"_L1 + path);
    request.bucket = path;
    return request;
}

HttpRequest write(const QByteArray &body = "{}")
{
    HttpRequest request = read();
    request.method = HttpMethod::Patch;
    request.effect = HttpEffect::Writes;
    request.body = body;
    return request;
}

Result<HttpReply> sent(const Wire &wire, HttpRequest request, std::stop_token stop = {})
{
    return awaited(wire.http->send(std::move(request), stop));
}

QStringList *loggedLines = nullptr;

void collectLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    loggedLines->append(text);
}

/// Collects what is logged while it lives.
class LogCatcher
{
public:
    LogCatcher()
    {
        loggedLines = &m_lines;
        m_before = qInstallMessageHandler(&collectLog);
    }
    ~LogCatcher() { qInstallMessageHandler(m_before); }
    QString all() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
    QtMessageHandler m_before;
};

} // namespace

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

void HttpClientTest::oneGoodAnswerEndsTheRepeats()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {503, {}}).once("GET /a", {504, {}}).once("GET /a", json("{}"));
    QVERIFY(sent(wire, read()).has_value());
    QCOMPARE(wire.network->seenCount("GET /a"), 3);
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
    QTest::newRow("closed in the middle") << QNetworkReply::RemoteHostClosedError << 200 << ProblemKind::BadReply;
    QTest::newRow("closed before a word") << QNetworkReply::RemoteHostClosedError << 0 << ProblemKind::BadReply;
    QTest::newRow("no HTTP") << QNetworkReply::ProtocolFailure << 200 << ProblemKind::BadReply;
}

void HttpClientTest::transportErrorsGetTheirKind()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(int, status);
    QFETCH(ProblemKind, kind);
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", Answer{status, R"({"items":[)", {}, error});
    const auto reply = sent(wire, read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(wire.network->seen().size(), 1);
}

void HttpClientTest::a429HoldsBackEveryCall()
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

void HttpClientTest::aShortHoldIsWaitedOutByReads()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {429, {}, {{"Retry-After", "3"}}}).once("GET /a", json("{}"));
    QVERIFY(sent(wire, read()).has_value());
    QCOMPARE(*wire.pauses, QList<std::chrono::milliseconds>{3000ms});
}

void HttpClientTest::aShortHoldEndsAWriteAtOnce()
{
    const Wire wire = makeWire(exampleRules());
    wire.http->hold(2s);
    const auto reply = sent(wire, write());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::RateLimited);
    QVERIFY(wire.network->seen().isEmpty());
}

void HttpClientTest::aPollNeverWaitsForItsTurn()
{
    const Wire wire = makeWire(exampleRules());
    wire.http->hold(2s);
    HttpRequest poll = read();
    poll.purpose = CallPurpose::Background;
    QCOMPARE(sent(wire, std::move(poll)).error().kind, ProblemKind::RateLimited);
    QVERIFY(wire.pauses->isEmpty());
}

void HttpClientTest::aRedirectIsDropped_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("to a foreign host") << "https://evil.org/collect"_ba << ProblemKind::ForeignHost;
    QTest::newRow("to plain http") << "http://api.example.net/a"_ba << ProblemKind::ForeignHost;
    QTest::newRow("within the host") << "https://api.example.net/b"_ba << ProblemKind::BadReply;
    QTest::newRow("relative") << "/b"_ba << ProblemKind::BadReply;
    QTest::newRow("nowhere") << ""_ba << ProblemKind::BadReply;
}

void HttpClientTest::aRedirectIsDropped()
{
    QFETCH(QByteArray, target);
    QFETCH(ProblemKind, kind);
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {302, {}, {{"Location", target}}});
    HttpRequest request = read();
    request.secretHeaders.push_back({"Secret", Secret("canary-1234")});
    const auto reply = sent(wire, std::move(request));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(wire.network->seen().size(), 1);
}

void HttpClientTest::htmlIsABadReplyWhateverItsStatus()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {200, "<!DOCTYPE html><title>Log in</title>", {{"Content-Type", "text/html"}}})
        .once("GET /a", {200, "\n  <html></html>", {{"Content-Type", "application/json"}}});
    for (int i = 0; i < 2; ++i) {
        const auto reply = sent(wire, read());
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ProblemKind::BadReply);
    }
}

void HttpClientTest::aReplyShorterThanItSaysIsABadReply()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", {200, R"({"items":[)", {{"Content-Length", "4000"}}});
    const auto reply = sent(wire, read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::BadReply);
}

void HttpClientTest::aReplyLargerThanAllowedIsABadReply()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", json('"' + QByteArray(100'001, 'x') + '"'));
    const auto reply = sent(wire, read());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::BadReply);
}

void HttpClientTest::cancellingEndsACallUnderWay()
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

void HttpClientTest::cancellingEndsACallInLine()
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

void HttpClientTest::closingEndsEverything()
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

void HttpClientTest::theBudgetHoldsCallsBack()
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

void HttpClientTest::theLogNamesTheCallButNoSecret()
{
    const Wire wire = makeWire(exampleRules());
    wire.redactor->know(Secret("canary-+%-1234"));
    wire.network->once("GET /a", json(R"({"errors":["Secret canary-+%-1234 is wrong"],"password":"other-secret"})", 500))
        .once("GET /a", Answer{0, {}, {}, QNetworkReply::ConnectionRefusedError});
    const LogCatcher log;
    for (int i = 0; i < 2; ++i) {
        HttpRequest request = read();
        request.url.setQuery(u"user=canary-%2B%25-1234&max=5"_s);
        request.secretHeaders.push_back({"Secret", Secret("canary-+%-1234")});
        sent(wire, std::move(request));
    }
    const QString lines = log.all();
    QVERIFY2(lines.contains(u"\"status\":500"_s), qPrintable(lines));
    QVERIFY(lines.contains(u"\"vendor\":\"dattoRmm\""_s));
    QVERIFY(lines.contains(u"\"problem\":\"offline\""_s));
    QVERIFY(lines.contains(u"max=5"_s));
    QVERIFY2(!lines.contains(u"canary"_s), qPrintable(lines));
    QVERIFY2(!lines.contains(u"other-secret"_s), qPrintable(lines));
}

void HttpClientTest::successfulBodiesAreNotLogged()
{
    const Wire wire = makeWire(exampleRules());
    wire.network->once("GET /a", json(R"({"udf":{"udf1":"BitLocker 123456-654321"}})"));
    const LogCatcher log;
    QVERIFY(sent(wire, read()).has_value());
    QVERIFY(log.all().contains(u"\"status\":200"_s));
    QVERIFY(!log.all().contains(u"BitLocker"_s));
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

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
