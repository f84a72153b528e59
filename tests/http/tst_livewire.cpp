// SPDX-License-Identifier: Apache-2.0
#include "http/httpclient.h"
#include "http/proxy.h"

#include "certificates.h"
#include "connectproxy.h"
#include "loopbackserver.h"
#include "support/awaited.h"
#include "support/testprogram.h"

#include <httplib.h>

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

#include <atomic>
#include <thread>

namespace tst_livewire {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::test;

/// The client as it meets a vendor: https to the vendor's own name, through the proxy that the system names.
class LiveWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGoodCertificateIsAcceptedThroughTheSystemsProxy();
    void aGivenProxyTakesTheSystemsPlace();
    void aBadCertificateEndsItBeforeAnythingIsSent_data();
    void aBadCertificateEndsItBeforeAnythingIsSent();
    void oldProtocolsAreNotSpoken_data();
    void oldProtocolsAreNotSpoken();
    void practiceGoesPastTheProxy();
    void aProxyThatIsAwayIsOffline();

private:
    Identity m_authority = issue({});
};

namespace {

/// A vendor's server with a certificate of the test's choice; says {} to everything.
class TlsServer
{
public:
    explicit TlsServer(const Identity &identity, int newestProtocol = TLS1_3_VERSION)
        : m_server(identity.certificate.get(), identity.key.get())
    {
        SSL_CTX *context = m_server.ssl_context();
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context, newestProtocol);
        SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
        m_server.Get(".*", [this](const httplib::Request &, httplib::Response &response) {
            ++m_requests;
            response.set_content("{}", "application/json");
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~TlsServer()
    {
        m_server.stop();
        m_thread.join();
    }
    quint16 port() const { return static_cast<quint16>(m_port); }
    int requests() const { return m_requests; }

private:
    httplib::SSLServer m_server;
    std::atomic<int> m_requests = 0;
    int m_port = 0;
    std::thread m_thread;
};

Result<HttpReply> askVendor()
{
    VendorRules rules;
    rules.hostPatterns = {u"api\\.example\\.net"_s};
    HttpSetup setup{rules, HostPolicy::live(rules.hostPatterns)};
    const auto client = HttpClient::create(std::move(setup));
    HttpRequest request;
    request.url = QUrl(u"https://api.example.net/a"_s);
    request.secretHeaders.push_back({"Secret", Secret("canary-1234")});
    return awaited(client->send(std::move(request)));
}

} // namespace

void LiveWireTest::initTestCase()
{
    for (const char *name : {"no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY"})
        qunsetenv(name);
    useProxy({});
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(m_authority.pem()));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void LiveWireTest::aGoodCertificateIsAcceptedThroughTheSystemsProxy()
{
    const TlsServer vendor(issue({"api.example.net"}, &m_authority));
    const ConnectProxy proxy(vendor.port());
    qputenv("https_proxy", proxy.address());
    const auto reply = askVendor();
    QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(vendor.requests(), 1);
    QCOMPARE(proxy.asked(), QList<QByteArray>{"CONNECT api.example.net:443 HTTP/1.1"});
}

void LiveWireTest::aGivenProxyTakesTheSystemsPlace()
{
    const TlsServer vendor(issue({"api.example.net"}, &m_authority));
    const ConnectProxy given(vendor.port());
    const ConnectProxy systems(vendor.port());
    qputenv("https_proxy", systems.address());
    const auto choice = proxyChoice(QString::fromLatin1(given.address()));
    QVERIFY(choice);
    useProxy(*choice);
    const auto reply = askVendor();
    useProxy({});
    QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(given.asked().size(), 1);
    QCOMPARE(systems.asked().size(), 0);
}

void LiveWireTest::aBadCertificateEndsItBeforeAnythingIsSent_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("lastDay");
    QTest::addColumn<bool>("isKnownAuthority");
    QTest::newRow("expired") << "api.example.net"_ba << -1 << true;
    QTest::newRow("wrong host") << "api.example.org"_ba << 30 << true;
    QTest::newRow("unknown authority") << "api.example.net"_ba << 30 << false;
}

void LiveWireTest::aBadCertificateEndsItBeforeAnythingIsSent()
{
    QFETCH(QByteArray, host);
    QFETCH(int, lastDay);
    QFETCH(bool, isKnownAuthority);
    const Identity stranger = issue({});
    const TlsServer vendor(issue({host, -30, lastDay}, isKnownAuthority ? &m_authority : &stranger));
    const ConnectProxy proxy(vendor.port());
    qputenv("https_proxy", proxy.address());
    const auto reply = askVendor();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Tls);
    QCOMPARE(vendor.requests(), 0);
}

void LiveWireTest::oldProtocolsAreNotSpoken_data()
{
    QTest::addColumn<int>("newest");
    QTest::addColumn<bool>("isSpoken");
    QTest::newRow("TLS 1.0") << TLS1_VERSION << false;
    QTest::newRow("TLS 1.1") << TLS1_1_VERSION << false;
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION << true;
}

void LiveWireTest::oldProtocolsAreNotSpoken()
{
    QFETCH(int, newest);
    QFETCH(bool, isSpoken);
    const TlsServer vendor(issue({"api.example.net"}, &m_authority), newest);
    const ConnectProxy proxy(vendor.port());
    qputenv("https_proxy", proxy.address());
    const auto reply = askVendor();
    QCOMPARE(reply.has_value(), isSpoken);
    if (!isSpoken)
        QCOMPARE(reply.error().kind, ProblemKind::Tls);
    QCOMPARE(vendor.requests(), isSpoken ? 1 : 0);
}

void LiveWireTest::practiceGoesPastTheProxy()
{
    LoopbackServer world([](const QByteArray &, QTcpSocket *socket) { socket->write(httpAnswer("{}")); });
    const ConnectProxy proxy(world.serverPort());
    qputenv("https_proxy", proxy.address());
    qputenv("http_proxy", proxy.address());
    HttpSetup setup{{}, HostPolicy::practice({u"api\\.example\\.net"_s}, {world.origin()})};
    const auto client = HttpClient::create(std::move(setup));
    HttpRequest request;
    request.url = QUrl(u"https://api.example.net/a"_s);
    QVERIFY(awaited(client->send(std::move(request))).has_value());
    QVERIFY(proxy.asked().isEmpty());
    qunsetenv("http_proxy");
}

void LiveWireTest::aProxyThatIsAwayIsOffline()
{
    QByteArray address;
    {
        const ConnectProxy gone(1);
        address = gone.address();
    }
    qputenv("https_proxy", address);
    const auto reply = askVendor();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ProblemKind::Offline);
}

TRIVET_TEST(LiveWireTest)

} // namespace tst_livewire

#include "tst_livewire.moc"
