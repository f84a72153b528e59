// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "vendors/datto_rmm/address.h"

#include "http/hostpolicy.h"
#include "vendors/datto_rmm/rules.h"

#include <QTest>

namespace tst_rmmaddress {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::datto_rmm;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeoplePasteBecomesTheOrigin_data();
    void whatPeoplePasteBecomesTheOrigin();
    void whatIsNoPlatformIsRefused_data();
    void whatIsNoPlatformIsRefused();
    void everyPlatformIsAllowedByTheRulesAndNothingElse();
    void platformsHaveAWebAddress();
};

void AddressTest::whatPeoplePasteBecomesTheOrigin_data()
{
    QTest::addColumn<QString>("pasted");
    for (const char *text :
         {"https://concord-api.centrastage.net", "https://concord-api.centrastage.net/",
          "https://concord-api.centrastage.net/api", "https://concord-api.centrastage.net/api/",
          "https://concord-api.centrastage.net/api/v2", "  https://concord-api.centrastage.net \r\n",
          "concord-api.centrastage.net", "HTTPS://Concord-API.CentraStage.net/", "http://concord-api.centrastage.net",
          "\"https://concord-api.centrastage.net\"", "<https://concord-api.centrastage.net>",
          "https://concord-api.centrastage.net:443/api", "https://concord.rmm.datto.com/",
          "https://concordrmm.centrastage.net/dashboard",
          "https://concord-api.centrastage.net/api/swagger-ui/index.html?x=1#top",
          // As mails, documents and people write it.
          "concord", "Concord", " concord. ", "https://concord", "concord.centrastage.net",
          "http://concord-api.centrastage.net:80/", "concord-api.centrastage.net:443",
          "(https://concord-api.centrastage.net)", "[https://concord-api.centrastage.net/api].",
          "{concord-api.centrastage.net}", "https://concord-api.centrastage.net/api,",
          "https://concord-api.centrastage.net;", "https://concord-api.centrastage.net.",
          "<https://concord-api.centrastage.net/>.", "'https://concord-api.centrastage.net'",
          "\"https://concord-api.centrastage.net", "`concord-api.centrastage.net`", "//concord.rmm.datto.com"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("curly quotes") << u"\u201chttps://concord-api.centrastage.net\u201d"_s;
    QTest::newRow("half a pair of curly quotes") << u"https://concord-api.centrastage.net\u201d."_s;
    QTest::newRow("invisible signs around") << u"\ufeff\u00adconcord-api.centrastage.net\u200b\u00a0"_s;
}

void AddressTest::whatPeoplePasteBecomesTheOrigin()
{
    QFETCH(QString, pasted);
    const auto url = apiOrigin(pasted);
    QVERIFY(url.has_value());
    QCOMPARE(url->toString(), u"https://concord-api.centrastage.net"_s);
    QCOMPARE(platformOf(*url), u"concord"_s);
}

void AddressTest::whatIsNoPlatformIsRefused_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<AddressFault>("fault");
    QTest::newRow("nothing") << QString() << AddressFault::NotAnAddress;
    QTest::newRow("spaces") << u"   "_s << AddressFault::NotAnAddress;
    QTest::newRow("a key") << u"7J3K9QWERTY0123456789"_s << AddressFault::NotAnAddress;
    QTest::newRow("no platform's name") << u"riesling"_s << AddressFault::NotAnAddress;
    QTest::newRow("words") << u"my platform is concord"_s << AddressFault::NotAnAddress;
    QTest::newRow("file") << u"file:///etc/passwd"_s << AddressFault::NotAnAddress;
    QTest::newRow("line break inside") << u"https://concord-api\n.centrastage.net"_s << AddressFault::NotAnAddress;
    QTest::newRow("soft hyphen inside") << u"https://con\u00adcord-api.centrastage.net"_s << AddressFault::NotAnAddress;
    QTest::newRow("full width letter") << u"https://\uff43oncord-api.centrastage.net"_s << AddressFault::ForeignHost;
    QTest::newRow("two words") << u"https://concord-api. centrastage.net"_s << AddressFault::NotAnAddress;
    QTest::newRow("foreign") << u"https://evil.example/api"_s << AddressFault::ForeignHost;
    QTest::newRow("unknown platform") << u"https://riesling-api.centrastage.net"_s << AddressFault::UnknownPlatform;
    QTest::newRow("suffix") << u"https://concord-api.centrastage.net.evil.example"_s << AddressFault::ForeignHost;
    QTest::newRow("prefix") << u"https://xconcord-api.centrastage.net"_s << AddressFault::UnknownPlatform;
    QTest::newRow("user in front") << u"https://concord-api.centrastage.net@evil.example/"_s
                                   << AddressFault::ForeignHost;
    QTest::newRow("own user") << u"https://me@concord-api.centrastage.net/"_s << AddressFault::ForeignHost;
    QTest::newRow("other port") << u"https://concord-api.centrastage.net:8443/"_s << AddressFault::ForeignHost;
    QTest::newRow("other scheme") << u"ftp://concord-api.centrastage.net/"_s << AddressFault::ForeignHost;
    QTest::newRow("another vendor") << u"https://webservices14.autotask.net/"_s << AddressFault::ForeignHost;
    QTest::newRow("look-alike letter") << u"https://c\u043encord-api.centrastage.net"_s << AddressFault::ForeignHost;
}

void AddressTest::whatIsNoPlatformIsRefused()
{
    QFETCH(QString, pasted);
    QFETCH(AddressFault, fault);
    const auto url = apiOrigin(pasted);
    QVERIFY(!url);
    QCOMPARE(url.error(), fault);
}

void AddressTest::everyPlatformIsAllowedByTheRulesAndNothingElse()
{
    QCOMPARE(platforms().size(), 6);
    const HostPolicy policy = HostPolicy::live(rules().hostPatterns);
    for (const QString &platform : platforms())
        QVERIFY(policy.allows(QUrl(u"https://%1-api.centrastage.net/api/v2/account"_s.arg(platform))));
    QVERIFY(!policy.allows(QUrl(u"https://riesling-api.centrastage.net/api/v2/account"_s)));
    QVERIFY(!policy.allows(QUrl(u"https://concord.rmm.datto.com/"_s)));
}

void AddressTest::platformsHaveAWebAddress()
{
    QCOMPARE(webUrlOf(QUrl(u"https://vidal-api.centrastage.net"_s)), QUrl(u"https://vidal.rmm.datto.com/"_s));
    QVERIFY(webUrlOf(QUrl(u"http://127.0.0.1:4711"_s)).isEmpty());
}

TRIVET_TEST(AddressTest)

} // namespace tst_rmmaddress

#include "tst_rmmaddress.moc"
