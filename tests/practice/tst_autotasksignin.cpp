// SPDX-License-Identifier: Apache-2.0
#include "practice/autotaskservice.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_autotasksignin {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestAutotaskSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoneIsToldWithoutHeadersAndPointsBackAtTheCaller();
    void zoneOfAVendorShapedHostIsVendorShaped();
    void zoneOfAnUnknownUserIsRefusedWith500();
    void versionInformationIsOpen();
    void pathsHaveNoCasing();
    void serviceCallsAnswerTheirShapes_data();
    void serviceCallsAnswerTheirShapes();
    void wrongHeadersAreToldApart_data();
    void wrongHeadersAreToldApart();
    void secretWithPercentSignsIsTheRightOne();
    void fifthWrongSecretLocksTheUserEvenForTheRightOne();
    void lockCanComeSooner();
    void goodSignInForgetsEarlierMistakes();
    void switchedOffUserIsRefused();
    void movedTenantIsRefusedAtItsFormerZoneOnly();
    void wrongZoneAnswersNothing();
};

void TestAutotaskSignIn::zoneIsToldWithoutHeadersAndPointsBackAtTheCaller()
{
    AutotaskService service;
    const auto answer = service.sendWith(
        {}, "GET", u"ZoneInformation?user="_s + QString::fromUtf8(QUrl::toPercentEncoding(service.user().userName)));
    QCOMPARE(answer.status, 200);
    const QString root = u"http://"_s + QString::fromStdString(service.host());
    QCOMPARE(answer.json().value("url"_L1).toString(), root + u"/ATServicesRest/"_s);
    QCOMPARE(answer.json().value("webUrl"_L1).toString(), root + u"/"_s);
    QCOMPARE(answer.json().value("ci"_L1).toInteger(), service.world.autotaskDatabase);
    QVERIFY(!answer.json().value("zoneName"_L1).toString().isEmpty());
}

void TestAutotaskSignIn::zoneOfAVendorShapedHostIsVendorShaped()
{
    AutotaskService service;
    const auto answer = service.sendWith({{"Host", "webservices5.autotask.net"}, {"X-Forwarded-Proto", "https"}}, "GET",
                                         u"ZoneInformation?user="_s + service.user().userName);
    QCOMPARE(answer.json().value("url"_L1).toString(), u"https://webservices5.autotask.net/ATServicesRest/"_s);
    QCOMPARE(answer.json().value("webUrl"_L1).toString(), u"https://ww5.autotask.net/"_s);
}

void TestAutotaskSignIn::zoneOfAnUnknownUserIsRefusedWith500()
{
    AutotaskService service;
    for (const QString &user : {u"nobody@example.com"_s, QString()}) {
        const auto answer = service.sendWith({}, "GET", u"ZoneInformation?user="_s + user);
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.error(), u"Zone information could not be determined"_s);
    }
}

void TestAutotaskSignIn::versionInformationIsOpen()
{
    AutotaskService service;
    const auto answer = service.sendWith({}, "GET", u"/ATServicesRest/VersionInformation"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("apiVersions"_L1).toArray(), QJsonArray{u"V1.0"_s});
}

void TestAutotaskSignIn::pathsHaveNoCasing()
{
    AutotaskService service;
    QCOMPARE(service.get(u"/atservicesrest/v1.0/companies/0"_s).status, 200);
    QCOMPARE(service.get(u"/ATSERVICESREST/V1.0/COMPANIES/ENTITYINFORMATION/FIELDS"_s).status, 200);
}

void TestAutotaskSignIn::serviceCallsAnswerTheirShapes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("members");
    QTest::newRow("threshold") << u"ThresholdInformation"_s
                               << QStringList{u"currentTimeframeRequestCount"_s, u"externalRequestThreshold"_s,
                                              u"requestThresholdTimeframe"_s};
    QTest::newRow("version") << u"Version"_s
                             << QStringList{u"build"_s, u"customerType"_s, u"majorVersion"_s, u"minorVersion"_s};
    QTest::newRow("authenticate") << u"Authenticate"_s << QStringList{u"authToken"_s, u"expiration"_s};
    QTest::newRow("modules") << u"Modules"_s << QStringList{u"modules"_s};
}

void TestAutotaskSignIn::serviceCallsAnswerTheirShapes()
{
    QFETCH(QString, path);
    QFETCH(QStringList, members);
    AutotaskService service;
    const auto answer = service.get(path);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().keys(), members);
    QCOMPARE(service.sendWith({}, "GET", path).status, 401);
}

void TestAutotaskSignIn::wrongHeadersAreToldApart_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hasBody");
    QTest::newRow("unknown user") << u"UserName"_s << u"nobody@example.com"_s << 500 << true;
    QTest::newRow("wrong secret") << u"Secret"_s << u"guess"_s << 401 << false;
    QTest::newRow("wrong code") << u"ApiIntegrationCode"_s << u"ABCDEF"_s << 500 << true;
    QTest::newRow("no secret") << u"Secret"_s << QString() << 401 << false;
    QTest::newRow("no code") << u"ApiIntegrationCode"_s << QString() << 500 << true;
}

void TestAutotaskSignIn::wrongHeadersAreToldApart()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    QFETCH(int, status);
    QFETCH(bool, hasBody);
    AutotaskService service;
    httplib::Headers headers = service.credentials();
    headers.erase(header.toStdString());
    if (!value.isEmpty())
        headers.emplace(header.toStdString(), value.toStdString());
    const auto answer = service.sendWith(headers, "GET", u"Companies/0"_s);
    QCOMPARE(answer.status, status);
    QCOMPARE(!answer.body.isEmpty(), hasBody);
    if (hasBody)
        QVERIFY(!answer.error().isEmpty());
    QCOMPARE(service.world.autotaskCounts.signInsRefused, 1);
}

// The HTTP library decodes header values: "%Ea" arrives as one byte.
void TestAutotaskSignIn::secretWithPercentSignsIsTheRightOne()
{
    AutotaskService service;
    for (const QString &secret : {u"Tq%Ea7#"_s, u"a%41b"_s, u"%u00e9K"_s, u"50%"_s, u"%zz%2"_s, u"%25Ea"_s}) {
        service.user().secret = secret;
        QCOMPARE(service.get(u"Version"_s).status, 200);
    }
    service.user().secret = u"Tq%Eb7#"_s;
    auto headers = service.credentials();
    headers.erase("Secret");
    headers.emplace("Secret", "Tq%Ea7#");
    QCOMPARE(service.sendWith(headers, "GET", u"Version"_s).status, 401);
}

void TestAutotaskSignIn::fifthWrongSecretLocksTheUserEvenForTheRightOne()
{
    AutotaskService service;
    httplib::Headers headers = service.credentials();
    headers.erase("Secret");
    headers.emplace("Secret", "guess");
    for (int attempt = 1; attempt <= autotaskLockAfter; ++attempt) {
        QVERIFY(!service.user().locked);
        QCOMPARE(service.sendWith(headers, "GET", u"Companies/0"_s).status, 401);
    }
    QVERIFY(service.user().locked);
    const auto answer = service.get(u"Companies/0"_s);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.body.isEmpty());
}

void TestAutotaskSignIn::lockCanComeSooner()
{
    AutotaskService service;
    service.fault(u"autotask-lock-after"_s, u"1"_s);
    httplib::Headers headers = service.credentials();
    headers.erase("Secret");
    headers.emplace("Secret", "guess");
    QCOMPARE(service.sendWith(headers, "GET", u"Companies/0"_s).status, 401);
    QCOMPARE(service.get(u"Companies/0"_s).status, 401);
}

void TestAutotaskSignIn::goodSignInForgetsEarlierMistakes()
{
    AutotaskService service;
    service.user().failedLogins = autotaskLockAfter - 1;
    QCOMPARE(service.get(u"Companies/0"_s).status, 200);
    QCOMPARE(service.user().failedLogins, 0);
}

void TestAutotaskSignIn::switchedOffUserIsRefused()
{
    AutotaskService service;
    {
        const auto guard = service.world.lock();
        service.world.autotask(u"Resources"_s).update(service.user().resourceId, {{u"isActive"_s, false}});
    }
    QCOMPARE(service.get(u"Companies/0"_s).status, 401);
}

void TestAutotaskSignIn::movedTenantIsRefusedAtItsFormerZoneOnly()
{
    AutotaskService service;
    service.fault(u"autotask-moved-zone"_s);
    QCOMPARE(service.get(u"Companies/0"_s).status, 401);
    QVERIFY(!service.user().locked);
    QCOMPARE(service.user().failedLogins, 0);
    const auto zone = service.sendWith({}, "GET", u"ZoneInformation?user="_s + service.user().userName);
    const QUrl moved(zone.json().value("url"_L1).toString());
    QCOMPARE(moved.host(), u"localhost"_s);

    httplib::Headers headers = service.credentials();
    headers.emplace("Host", moved.authority().toStdString());
    QCOMPARE(service.sendWith(headers, "GET", u"Companies/0"_s).status, 200);
    const auto vendorShaped = service.sendWith({{"Host", "webservices5.autotask.net"}, {"X-Forwarded-Proto", "https"}},
                                               "GET", u"ZoneInformation?user="_s + service.user().userName);
    QCOMPARE(vendorShaped.json().value("url"_L1).toString(), u"https://webservices29.autotask.net/ATServicesRest/"_s);
}

void TestAutotaskSignIn::wrongZoneAnswersNothing()
{
    AutotaskService service;
    service.fault(u"autotask-wrong-zone"_s);
    const auto answer = service.query(u"Companies"_s, everything());
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.items().isEmpty());
    QCOMPARE(service.patch(u"Companies"_s, {{u"id"_s, 0}, {u"city"_s, u"x"_s}}).status, 401);
}

TRIVET_TEST(TestAutotaskSignIn)

} // namespace tst_autotasksignin

#include "tst_autotasksignin.moc"
