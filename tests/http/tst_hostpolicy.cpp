// SPDX-License-Identifier: Apache-2.0
#include "http/hostpolicy.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_hostpolicy {

using namespace Qt::StringLiterals;
using namespace trivet;

class HostPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveGoesToTheVendorsOwnHostsOnly_data();
    void liveGoesToTheVendorsOwnHostsOnly();
    void practiceGoesToLoopbackOnly_data();
    void practiceGoesToLoopbackOnly();
    void practiceSendsVendorShapedNamesToLoopback();
    void practiceTakesNoOriginBeyondLoopback_data();
    void practiceTakesNoOriginBeyondLoopback();
};

namespace {

const QStringList patterns{uR"(webservices\d+\.example\.net)"_s, u"api\\.example\\.net"_s};

} // namespace

void HostPolicyTest::liveGoesToTheVendorsOwnHostsOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("zone") << u"https://webservices15.example.net/Rest/"_s << true;
    QTest::newRow("upper case") << u"https://WEBSERVICES15.Example.NET/"_s << true;
    QTest::newRow("port 443") << u"https://api.example.net:443/x"_s << true;
    QTest::newRow("other port") << u"https://api.example.net:8443/x"_s << false;
    QTest::newRow("http") << u"http://api.example.net/x"_s << false;
    QTest::newRow("pattern is a prefix") << u"https://api.example.net.evil.org/"_s << false;
    QTest::newRow("pattern is a suffix") << u"https://evilapi.example.net/"_s << false;
    QTest::newRow("dot is a dot") << u"https://apixexample.net/"_s << false;
    QTest::newRow("user in front") << u"https://api.example.net@evil.org/"_s << false;
    QTest::newRow("own user") << u"https://me:pw@api.example.net/"_s << false;
    QTest::newRow("trailing dot") << u"https://api.example.net./"_s << false;
    QTest::newRow("look-alike letter") << u"https://\u0430pi.example.net/"_s << false;
    QTest::newRow("line end in the host") << u"https://api.example.net\n.evil.org/"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/"_s << false;
    QTest::newRow("localhost") << u"https://localhost/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("relative") << u"/Rest/V1.0/x"_s << false;
}

void HostPolicyTest::liveGoesToTheVendorsOwnHostsOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const HostPolicy policy = HostPolicy::live(patterns);
    const Result<HostPolicy::Route> route = policy.route(QUrl(url));
    QCOMPARE(route.has_value(), allowed);
    if (route) {
        QCOMPARE(route->url, QUrl(url));
        QVERIFY(route->hostHeader.isEmpty());
    } else {
        QCOMPARE(route.error().kind, ProblemKind::ForeignHost);
    }
}

void HostPolicyTest::practiceGoesToLoopbackOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("its own address") << u"http://127.0.0.1:4711/x"_s << true;
    QTest::newRow("its second address") << u"http://127.0.0.1:4712/x"_s << true;
    QTest::newRow("vendor shaped") << u"https://api.example.net/x"_s << true;
    QTest::newRow("vendor shaped without TLS") << u"http://api.example.net/x"_s << false;
    QTest::newRow("another port") << u"http://127.0.0.1:4713/x"_s << false;
    QTest::newRow("localhost by name") << u"http://localhost:4711/x"_s << false;
    QTest::newRow("another machine") << u"http://192.0.2.1:4711/x"_s << false;
    QTest::newRow("foreign") << u"https://evil.org/x"_s << false;
    QTest::newRow("with a user") << u"http://me@127.0.0.1:4711/x"_s << false;
}

void HostPolicyTest::practiceGoesToLoopbackOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    const HostPolicy policy =
        HostPolicy::practice(patterns, {QUrl(u"http://127.0.0.1:4711/Rest/"_s), QUrl(u"http://127.0.0.1:4712"_s)});
    const Result<HostPolicy::Route> route = policy.route(QUrl(url));
    QCOMPARE(route.has_value(), allowed);
    if (route)
        QCOMPARE(route->url.host(), u"127.0.0.1"_s);
}

void HostPolicyTest::practiceSendsVendorShapedNamesToLoopback()
{
    const HostPolicy policy = HostPolicy::practice(patterns, {QUrl(u"http://127.0.0.1:4711"_s)});
    const auto route = policy.route(QUrl(u"https://webservices7.example.net/Rest/V1.0/A?b=%2B"_s));
    QVERIFY(route.has_value());
    QCOMPARE(route->url.toString(QUrl::FullyEncoded), u"http://127.0.0.1:4711/Rest/V1.0/A?b=%2B"_s);
    QCOMPARE(route->hostHeader, "webservices7.example.net"_ba);
}

void HostPolicyTest::practiceTakesNoOriginBeyondLoopback_data()
{
    QTest::addColumn<QString>("origin");
    QTest::newRow("a vendor") << u"https://api.example.net"_s;
    QTest::newRow("another machine") << u"http://192.0.2.1:80"_s;
    QTest::newRow("localhost, which a resolver may turn elsewhere") << u"http://localhost:80"_s;
    QTest::newRow("no port") << u"http://127.0.0.1"_s;
}

void HostPolicyTest::practiceTakesNoOriginBeyondLoopback()
{
    QFETCH(QString, origin);
    const HostPolicy policy = HostPolicy::practice(patterns, {QUrl(origin)});
    QVERIFY(!policy.allows(QUrl(origin)));
    QVERIFY(!policy.allows(QUrl(u"https://webservices1.example.net/"_s)));
}

TRIVET_TEST(HostPolicyTest)

} // namespace tst_hostpolicy

#include "tst_hostpolicy.moc"
