// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_rmm/apiurl.h"

#include "core/answers.h"
#include "http/hostpolicy.h"
#include "vendors/datto_rmm/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::datto_rmm;

Q_DECLARE_METATYPE(trivet::ProblemKind)

class ApiUrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeoplePasteBecomesTheOrigin_data();
    void whatPeoplePasteBecomesTheOrigin();
    void whatIsNoPlatformIsRefusedAtItsField_data();
    void whatIsNoPlatformIsRefusedAtItsField();
    void everyPlatformIsAllowedByTheRulesAndNothingElse();
    void platformsHaveAWebAddress();
};

void ApiUrlTest::whatPeoplePasteBecomesTheOrigin_data()
{
    QTest::addColumn<QString>("pasted");
    for (const char *text : {"https://concord-api.centrastage.net", "https://concord-api.centrastage.net/",
                             "https://concord-api.centrastage.net/api", "https://concord-api.centrastage.net/api/",
                             "https://concord-api.centrastage.net/api/v2", "  https://concord-api.centrastage.net \r\n",
                             "concord-api.centrastage.net", "HTTPS://Concord-API.CentraStage.net/",
                             "http://concord-api.centrastage.net", "\"https://concord-api.centrastage.net\"",
                             "<https://concord-api.centrastage.net>", "https://concord-api.centrastage.net:443/api",
                             "https://concord.rmm.datto.com/", "https://concordrmm.centrastage.net/dashboard",
                             "https://concord-api.centrastage.net/api/swagger-ui/index.html?x=1#top"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ApiUrlTest::whatPeoplePasteBecomesTheOrigin()
{
    QFETCH(QString, pasted);
    const auto url = normalizeApiUrl(pasted);
    QVERIFY(url.has_value());
    QCOMPARE(url->toString(), u"https://concord-api.centrastage.net"_s);
    QCOMPARE(platformOf(*url), u"concord"_s);
}

void ApiUrlTest::whatIsNoPlatformIsRefusedAtItsField_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("nothing") << QString() << ProblemKind::Input;
    QTest::newRow("spaces") << u"   "_s << ProblemKind::Input;
    QTest::newRow("a key") << u"7J3K9QWERTY0123456789"_s << ProblemKind::Input;
    QTest::newRow("a platform's name alone") << u"concord"_s << ProblemKind::Input;
    QTest::newRow("two words") << u"https://concord-api. centrastage.net"_s << ProblemKind::Input;
    QTest::newRow("foreign") << u"https://evil.example/api"_s << ProblemKind::ForeignHost;
    QTest::newRow("unknown platform") << u"https://riesling-api.centrastage.net"_s << ProblemKind::ForeignHost;
    QTest::newRow("suffix") << u"https://concord-api.centrastage.net.evil.example"_s << ProblemKind::ForeignHost;
    QTest::newRow("prefix") << u"https://xconcord-api.centrastage.net"_s << ProblemKind::ForeignHost;
    QTest::newRow("user in front") << u"https://concord-api.centrastage.net@evil.example/"_s << ProblemKind::ForeignHost;
    QTest::newRow("own user") << u"https://me@concord-api.centrastage.net/"_s << ProblemKind::ForeignHost;
    QTest::newRow("other port") << u"https://concord-api.centrastage.net:8443/"_s << ProblemKind::ForeignHost;
    QTest::newRow("other scheme") << u"ftp://concord-api.centrastage.net/"_s << ProblemKind::ForeignHost;
    QTest::newRow("another vendor") << u"https://webservices14.autotask.net/"_s << ProblemKind::ForeignHost;
    QTest::newRow("look-alike letter") << u"https://c\u043encord-api.centrastage.net"_s << ProblemKind::ForeignHost;
}

void ApiUrlTest::whatIsNoPlatformIsRefusedAtItsField()
{
    QFETCH(QString, pasted);
    QFETCH(ProblemKind, kind);
    const auto url = normalizeApiUrl(pasted);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, kind);
    QCOMPARE(url.error().field, answerFieldName(AnswerId::RmmApiUrl));
    QCOMPARE(url.error().vendor, std::optional(VendorId::DattoRmm));
}

void ApiUrlTest::everyPlatformIsAllowedByTheRulesAndNothingElse()
{
    QCOMPARE(platforms().size(), 6);
    const HostPolicy policy = HostPolicy::live(rules().hostPatterns);
    for (const QString &platform : platforms())
        QVERIFY(policy.allows(QUrl(u"https://%1-api.centrastage.net/api/v2/account"_s.arg(platform))));
    QVERIFY(!policy.allows(QUrl(u"https://riesling-api.centrastage.net/api/v2/account"_s)));
    QVERIFY(!policy.allows(QUrl(u"https://concord.rmm.datto.com/"_s)));
}

void ApiUrlTest::platformsHaveAWebAddress()
{
    QCOMPARE(webUrlOf(QUrl(u"https://vidal-api.centrastage.net"_s)), QUrl(u"https://vidal.rmm.datto.com/"_s));
    QVERIFY(webUrlOf(QUrl(u"http://127.0.0.1:4711"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(ApiUrlTest)
#include "tst_apiurl.moc"
