// SPDX-License-Identifier: Apache-2.0
#include "http/httpclient.h"

#include "loopbackserver.h"
#include "support/awaited.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_wire {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::test;

/// The client over real sockets: what a fake network cannot show.
class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVendorShapedNameReachesLoopbackUnderItsOwnName();
    void patchAndItsBodyArrive();
    void aWriteIsNotSentAgainWhenTheConnectionCloses();
    void aPageThatBreaksOffIsReadAgainAndThenTold_data();
    void aPageThatBreaksOffIsReadAgainAndThenTold();
    void aHeadThatNeverEndsKeepsToOneDeadline();
    void anOverdueAnswerIsATimeoutNotACancel();
    void aDrippingAnswerIsCutAtTheDeadline();
    void aCancelReachesTheWire();
    void nobodyThereIsOffline();
    void aRedirectIsNotFollowed();
    void noCookieIsKept();
    void aChallengeIsAnAnswer();
    void aDestroyedClientLeavesNothingBehind();
};

namespace {

VendorRules wireRules()
{
    VendorRules rules;
    rules.hostPatterns = {u"api\\.example\\.net"_s};
    rules.deadline = 20s;
    rules.inactivity = 20s;
    return rules;
}

Pacing hurried()
{
    Pacing pacing = Pacing::real();
    pacing.jitter = [] { return 0.0; };
    pacing.pause = [pause = pacing.pause](std::chrono::milliseconds, std::stop_token stop) { return pause(0ms, stop); };
    return pacing;
}

std::shared_ptr<HttpClient> clientOf(const QUrl &origin, VendorRules rules = wireRules())
{
    HttpSetup setup{rules, HostPolicy::practice(rules.hostPatterns, {origin})};
    setup.pacing = hurried();
    return HttpClient::create(std::move(setup));
}

HttpRequest readAt(const QUrl &origin, const QString &path = u"/a"_s)
{
    HttpRequest request;
    request.url = origin;
    request.url.setPath(path);
    return request;
}

HttpRequest writeAt(const QUrl &origin, HttpMethod method)
{
    HttpRequest request = readAt(origin);
    request.method = method;
    request.effect = HttpEffect::Writes;
    request.body = R"({"id":5,"configurationItemType":3})";
    return request;
}

} // namespace

void WireTest::aVendorShapedNameReachesLoopbackUnderItsOwnName()
{
    LoopbackServer server([](const QByteArray &, QTcpSocket *socket) { socket->write(httpAnswer("{}")); });
    const auto client = clientOf(server.origin());
    HttpRequest request;
    request.url = QUrl(u"https://api.example.net/Rest/V1.0/A?user=a%2Bb%40c.example"_s);
    const auto reply = awaited(client->send(std::move(request)));
    QVERIFY(reply.has_value());
    const QByteArray head = server.requests().first();
    QVERIFY2(head.startsWith("GET /Rest/V1.0/A?user=a%2Bb%40c.example HTTP/1.1"), head.constData());
    QVERIFY2(head.toLower().contains("host: api.example.net\r\n"), head.constData());
    QVERIFY(head.toLower().contains("x-forwarded-proto: https\r\n"));
}

void WireTest::patchAndItsBodyArrive()
{
    LoopbackServer server([](const QByteArray &, QTcpSocket *socket) { socket->write(httpAnswer(R"({"itemId":5})")); });
    const auto client = clientOf(server.origin());
    for (const HttpMethod method : {HttpMethod::Patch, HttpMethod::Post}) {
        const auto reply = awaited(client->send(writeAt(server.origin(), method)));
        QVERIFY(reply.has_value());
        QCOMPARE(reply->body, R"({"itemId":5})"_ba);
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().first().startsWith("PATCH /a HTTP/1.1\r\n"));
    QVERIFY(server.requests().last().startsWith("POST /a HTTP/1.1\r\n"));
    for (const QByteArray &request : server.requests())
        QVERIFY(request.endsWith(R"({"id":5,"configurationItemType":3})"));
}

void WireTest::aWriteIsNotSentAgainWhenTheConnectionCloses()
{
    // QNetworkAccessManager repeats a request by itself when the connection closes before the answer.
    LoopbackServer server([](const QByteArray &, QTcpSocket *socket) { socket->disconnectFromHost(); });
    const auto client = clientOf(server.origin());
    for (const HttpMethod method : {HttpMethod::Post, HttpMethod::Patch}) {
        const auto reply = awaited(client->send(writeAt(server.origin(), method)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ProblemKind::BrokeOff);
    }
    QCOMPARE(server.requests().size(), 2);
}

void WireTest::aPageThatBreaksOffIsReadAgainAndThenTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("after half the body") << "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"items\":[{\"id\":1"_ba;
    QTest::newRow("after the head") << "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"_ba;
    QTest::newRow("within the head") << "HTTP/1.1 200 OK\r\nContent-Le"_ba;
    QTest::newRow("within a chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"items\":["_ba;
    QTest::newRow("no HTTP at all") << "SSH-2.0-OpenSSH\r\n"_ba;
}

void WireTest::aPageThatBreaksOffIsReadAgainAndThenTold()
{
    QFETCH(QByteArray, bytes);
    LoopbackServer server([bytes](const QByteArray &, QTcpSocket *socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
    const auto reply = awaited(clientOf(server.origin())->send(readAt(server.origin())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::BrokeOff);
    QVERIFY(server.requests().size() >= 4);
}

void WireTest::aHeadThatNeverEndsKeepsToOneDeadline()
{
    VendorRules rules = wireRules();
    rules.deadline = 250ms;
    rules.inactivity = 100ms;
    LoopbackServer server([](const QByteArray &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\n");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("X-More: 1\r\n"); });
        drip->start(5ms);
    });
    const auto client = clientOf(server.origin(), rules);
    const auto reply = awaited(client->send(readAt(server.origin())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Timeout);
    // About 100, 100 and 50 ms; without the one deadline there would be a fourth try, also when a timer fires early.
    QVERIFY2(server.requests().size() <= 3, qPrintable(QString::number(server.requests().size())));
}

void WireTest::anOverdueAnswerIsATimeoutNotACancel()
{
    VendorRules rules = wireRules();
    rules.inactivity = 20ms;
    LoopbackServer server([](const QByteArray &, QTcpSocket *) {});
    const auto reply = awaited(clientOf(server.origin(), rules)->send(readAt(server.origin())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Timeout);
    QCOMPARE(server.requests().size(), 4);
}

void WireTest::aDrippingAnswerIsCutAtTheDeadline()
{
    VendorRules rules = wireRules();
    rules.deadline = 100ms;
    LoopbackServer server([](const QByteArray &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(5ms);
    });
    const auto client = clientOf(server.origin(), rules);
    HttpRequest request = writeAt(server.origin(), HttpMethod::Patch);
    const auto reply = awaited(client->send(std::move(request)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Timeout);
    QCOMPARE(server.requests().size(), 1);
}

void WireTest::aCancelReachesTheWire()
{
    std::stop_source stop;
    LoopbackServer server([&stop](const QByteArray &, QTcpSocket *) { stop.request_stop(); });
    const auto client = clientOf(server.origin());
    const auto reply = awaited(client->send(readAt(server.origin()), stop.get_token()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Cancelled);
    QTRY_COMPARE(server.closedByClient(), 1);
}

void WireTest::nobodyThereIsOffline()
{
    QUrl origin;
    {
        LoopbackServer gone([](const QByteArray &, QTcpSocket *) {});
        origin = gone.origin();
    }
    const auto reply = awaited(clientOf(origin)->send(readAt(origin)));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Offline);
}

void WireTest::aRedirectIsNotFollowed()
{
    LoopbackServer server([](const QByteArray &, QTcpSocket *socket) {
        socket->write(httpAnswer("{}", "302 Found", "Location: /b\r\n"));
    });
    const auto reply = awaited(clientOf(server.origin())->send(readAt(server.origin())));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::WebPage);
    QCOMPARE(server.requests().size(), 1);
}

void WireTest::noCookieIsKept()
{
    LoopbackServer server([](const QByteArray &, QTcpSocket *socket) {
        socket->write(httpAnswer("{}", "200 OK", "Set-Cookie: session=hush; Path=/\r\n"));
    });
    const auto client = clientOf(server.origin());
    for (int i = 0; i < 2; ++i)
        QVERIFY(awaited(client->send(readAt(server.origin()))).has_value());
    QVERIFY(!server.requests().last().toLower().contains("cookie"));
}

void WireTest::aChallengeIsAnAnswer()
{
    LoopbackServer server([](const QByteArray &, QTcpSocket *socket) {
        socket->write(httpAnswer(R"({"errors":[]})", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
    });
    const auto reply = awaited(clientOf(server.origin())->send(readAt(server.origin())));
    QVERIFY(reply.has_value());
    QCOMPARE(reply->status, 401);
    QCOMPARE(reply->body, R"({"errors":[]})"_ba);
    QCOMPARE(server.requests().size(), 1);
}

void WireTest::aDestroyedClientLeavesNothingBehind()
{
    LoopbackServer server([](const QByteArray &, QTcpSocket *) {});
    auto client = clientOf(server.origin());
    const std::weak_ptr<HttpClient> watch = client;
    auto task = client->send(readAt(server.origin()));
    QTRY_COMPARE(server.requests().size(), 1);
    client->close();
    client.reset();
    const auto reply = awaited(std::move(task));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Cancelled);
    QTRY_VERIFY(watch.expired());
}

TRIVET_TEST(WireTest)

} // namespace tst_wire

#include "tst_wire.moc"
