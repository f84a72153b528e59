// SPDX-License-Identifier: Apache-2.0
#include "http/hostpolicy.h"
#include "support/testprogram.h"
#include "vendors/it_glue/address.h"
#include "vendors/it_glue/rules.h"

#include <QTest>

namespace tst_glueaddress {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::it_glue;

class GlueAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeoplePasteTellsSubdomainAndRegion_data();
    void whatPeoplePasteTellsSubdomainAndRegion();
    void whatIsNoAccountsAddressIsRefused_data();
    void whatIsNoAccountsAddressIsRefused();
    void aRegionHasOneOriginAndBack();
    void aWebAddressNeedsBothParts_data();
    void aWebAddressNeedsBothParts();
    void theRulesAllowTheThreeApiHostsAndNothingElse_data();
    void theRulesAllowTheThreeApiHostsAndNothingElse();
};

void GlueAddressTest::whatPeoplePasteTellsSubdomainAndRegion_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("subdomain");
    QTest::addColumn<QString>("region");
    const auto row = [](const char *text, const QString &subdomain, const QString &region) {
        QTest::newRow(text) << QString::fromLatin1(text) << subdomain << region;
    };
    const QString name = u"fernhill-it"_s;
    row("https://fernhill-it.na.itglue.com/142/organizations", name, u"na"_s);
    row("https://fernhill-it.itglue.com/organizations", name, {});
    row("fernhill-it.itglue.com", name, {});
    row("https://fernhill-it.eu.itglue.com", name, u"eu"_s);
    row("https://fernhill-it.au.itglue.com/142/configurations/39184065#partial=1", name, u"au"_s);
    row("  https://Fernhill-IT.EU.ITGlue.com/ \r\n", name, u"eu"_s);
    row("\"https://fernhill-it.eu.itglue.com/\"", name, u"eu"_s);
    row("<fernhill-it.au.itglue.com>,", name, u"au"_s);
    row("http://fernhill-it.eu.itglue.com:443/login?x=a@b", name, u"eu"_s);
    row("fernhill-it.eu.itglue.com.", name, u"eu"_s);
    row("247support.itglue.com", u"247support"_s, {});
    row("eu-west.itglue.com", u"eu-west"_s, {});
    row("(https://fernhill-it.eu.itglue.com/142).", name, u"eu"_s);
    row("[fernhill-it.eu.itglue.com]", name, u"eu"_s);
    row("http://fernhill-it.eu.itglue.com:80", name, u"eu"_s);
    row("'https://fernhill-it.na.itglue.com'!", name, u"na"_s);
}

void GlueAddressTest::whatPeoplePasteTellsSubdomainAndRegion()
{
    QFETCH(QString, pasted);
    QFETCH(QString, subdomain);
    QFETCH(QString, region);
    const auto address = addressOf(pasted);
    QVERIFY(address.has_value());
    QCOMPARE(address->subdomain, subdomain);
    QCOMPARE(address->region, region);
    QVERIFY(address->host.startsWith(subdomain + u'.'));
}

void GlueAddressTest::whatIsNoAccountsAddressIsRefused_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<AddressFault>("fault");
    QTest::newRow("nothing") << QString() << AddressFault::NotAnAddress;
    QTest::newRow("spaces") << u"   "_s << AddressFault::NotAnAddress;
    QTest::newRow("a word") << u"fernhill"_s << AddressFault::NotAnAddress;
    QTest::newRow("two words") << u"fernhill it.itglue.com"_s << AddressFault::NotAnAddress;
    QTest::newRow("API host") << u"https://api.itglue.com"_s << AddressFault::ForeignHost;
    QTest::newRow("API host of a region") << u"https://api.eu.itglue.com/organizations"_s << AddressFault::ForeignHost;
    QTest::newRow("sign-in page of a region") << u"https://eu.itglue.com"_s << AddressFault::ForeignHost;
    QTest::newRow("no subdomain") << u"https://itglue.com/142"_s << AddressFault::ForeignHost;
    QTest::newRow("vendor's site") << u"https://www.itglue.com"_s << AddressFault::ForeignHost;
    QTest::newRow("unknown region") << u"https://fernhill-it.us.itglue.com"_s << AddressFault::ForeignHost;
    QTest::newRow("region twice") << u"https://fernhill-it.eu.eu.itglue.com"_s << AddressFault::ForeignHost;
    QTest::newRow("foreign") << u"https://evil.example/fernhill-it.eu.itglue.com"_s << AddressFault::ForeignHost;
    QTest::newRow("suffix") << u"https://fernhill-it.eu.itglue.com.evil.example"_s << AddressFault::ForeignHost;
    QTest::newRow("prefix") << u"https://fernhill-it.notitglue.com"_s << AddressFault::ForeignHost;
    QTest::newRow("user in front") << u"https://fernhill-it.itglue.com@evil.example/"_s << AddressFault::ForeignHost;
    QTest::newRow("other port") << u"https://fernhill-it.itglue.com:8443/"_s << AddressFault::ForeignHost;
    QTest::newRow("other scheme") << u"ftp://fernhill-it.itglue.com/"_s << AddressFault::ForeignHost;
    QTest::newRow("look-alike letter") << u"https://f\u0435rnhill.itglue.com"_s << AddressFault::ForeignHost;
    QTest::newRow("hyphen first") << u"https://-fernhill.itglue.com"_s << AddressFault::NotAnAddress;
    QTest::newRow("another vendor") << u"https://concord.rmm.datto.com/"_s << AddressFault::ForeignHost;
}

void GlueAddressTest::whatIsNoAccountsAddressIsRefused()
{
    QFETCH(QString, pasted);
    QFETCH(AddressFault, fault);
    const auto address = addressOf(pasted);
    QVERIFY(!address);
    QCOMPARE(address.error(), fault);
}

void GlueAddressTest::aRegionHasOneOriginAndBack()
{
    QStringList hosts;
    for (const RegionSpec &region : regions()) {
        hosts.append(originOf(region.key).toString());
        QCOMPARE(regionOf(originOf(region.key)), region.key);
    }
    QCOMPARE(hosts, (QStringList{u"https://api.itglue.com"_s, u"https://api.eu.itglue.com"_s,
                                 u"https://api.au.itglue.com"_s}));
    QVERIFY(originOf(u"us"_s).isEmpty());
    QVERIFY(originOf({}).isEmpty());
    QVERIFY(regionOf(QUrl(u"http://127.0.0.1:4711"_s)).isEmpty());
}

void GlueAddressTest::aWebAddressNeedsBothParts_data()
{
    QTest::addColumn<QString>("subdomain");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("url");
    QTest::newRow("North America") << u"fernhill-it"_s << u"na"_s << u"https://fernhill-it.itglue.com/"_s;
    QTest::newRow("Europe") << u"Fernhill-IT"_s << u"eu"_s << u"https://fernhill-it.eu.itglue.com/"_s;
    QTest::newRow("Australia") << u"fernhill-it"_s << u"au"_s << u"https://fernhill-it.au.itglue.com/"_s;
    QTest::newRow("no region") << u"fernhill-it"_s << QString() << QString();
    QTest::newRow("no subdomain") << QString() << u"eu"_s << QString();
    QTest::newRow("no name") << u"evil.example/"_s << u"eu"_s << QString();
}

void GlueAddressTest::aWebAddressNeedsBothParts()
{
    QFETCH(QString, subdomain);
    QFETCH(QString, region);
    QFETCH(QString, url);
    QCOMPARE(webUrl(subdomain, region), QUrl(url));
}

void GlueAddressTest::theRulesAllowTheThreeApiHostsAndNothingElse_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    for (const char *host : {"api.itglue.com", "api.eu.itglue.com", "api.au.itglue.com"})
        QTest::newRow(host) << u"https://%1/organizations"_s.arg(QLatin1StringView(host)) << true;
    for (const char *url :
         {"http://api.itglue.com/organizations", "https://api.us.itglue.com/", "https://xapi.itglue.com/",
          "https://apixitglue.com/", "https://api.itglue.com.evil.example/", "https://api.itglue.com:8443/",
          "https://me@api.itglue.com/", "https://fernhill-it.itglue.com/", "https://itg-api-prod.itglue.com/"})
        QTest::newRow(url) << QString::fromLatin1(url) << false;
}

void GlueAddressTest::theRulesAllowTheThreeApiHostsAndNothingElse()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(HostPolicy::live(rules().hostPatterns).allows(QUrl(url)), allowed);
}

TRIVET_TEST(GlueAddressTest)

} // namespace tst_glueaddress

#include "tst_glueaddress.moc"
