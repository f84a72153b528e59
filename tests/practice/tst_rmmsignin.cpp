// SPDX-License-Identifier: Apache-2.0
#include "practice/rmmanswers.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

namespace tst_rmmsignin {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestRmmSignIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rightKeyGetsAToken();
    void wrongSignInsAreRefused_data();
    void wrongSignInsAreRefused();
    void tokenIsOnlyOutsideApi();
    void callsNeedAToken();
    void statusNeedsNone();
    void expiredTokenIsRefused();
    void errorsHaveTheVendorsShape_data();
    void errorsHaveTheVendorsShape();
    void requestRateCountsReadsAndWrites();
    void legacyAccountsShowNoWriteFields();
    void plannedFaultsStrike_data();
    void plannedFaultsStrike();
    void brokenPageBreaksOff();
    void usersCanBeForbidden();
    void requestsAreCounted();
};

void TestRmmSignIn::rightKeyGetsAToken()
{
    ServedWorld world(smallFleet());
    const auto answer = world.askForToken(world.text("dattoRmm", "apiKey"), world.text("dattoRmm", "apiSecretKey"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("token_type"_L1).toString(), u"bearer"_s);
    QCOMPARE(answer.json().value("expires_in"_L1).toInt(), 360000);
    QCOMPARE(answer.json().value("access_token"_L1).toString().count(u'.'), 2);
    QVERIFY(answer.json().contains("jti"_L1));
}

void TestRmmSignIn::wrongSignInsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("basic");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("wrong secret") << u"right"_s << u"nonsense"_s << u"cHVibGljLWNsaWVudDpwdWJsaWM="_s << 400
                                  << u"invalid_grant"_s;
    QTest::newRow("wrong key") << u"nonsense"_s << u"right"_s << u"cHVibGljLWNsaWVudDpwdWJsaWM="_s << 400
                               << u"invalid_grant"_s;
    QTest::newRow("wrong client") << u"right"_s << u"right"_s << u"cHVibGljOnB1YmxpYw=="_s << 401 << u"unauthorized"_s;
}

void TestRmmSignIn::wrongSignInsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, secret);
    QFETCH(QString, basic);
    ServedWorld world(smallFleet());
    const auto answer =
        world.askForToken(key == "right"_L1 ? world.text("dattoRmm", "apiKey") : key,
                          secret == "right"_L1 ? world.text("dattoRmm", "apiSecretKey") : secret, basic.toStdString());
    QTEST(answer.status, "status");
    QTEST(answer.json().value("error"_L1).toString(), "error");
}

void TestRmmSignIn::tokenIsOnlyOutsideApi()
{
    ServedWorld world(smallFleet());
    const auto answer = ServedWorld::answerOf(world.client("dattoRmm").Post("/api/auth/oauth/token"));
    QCOMPARE(answer.status, 404);
}

void TestRmmSignIn::callsNeedAToken()
{
    ServedWorld world(smallFleet());
    world.token = u"made.up.token"_s;
    const auto answer = world.get(u"/api/v2/account"_s);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.json().value("path"_L1).toString(), u"/v2/account"_s);
}

void TestRmmSignIn::statusNeedsNone()
{
    ServedWorld world(smallFleet());
    const auto answer = ServedWorld::answerOf(world.client("dattoRmm").Get("/api/v2/system/status"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("status"_L1).toString(), u"OK"_s);
}

void TestRmmSignIn::expiredTokenIsRefused()
{
    ServedWorld world(smallFleet());
    QCOMPARE(world.get(u"/api/v2/account"_s).status, 200);
    world.portal(u"/faults"_s, {{u"rmm-expired-token"_s, true}});
    QCOMPARE(world.get(u"/api/v2/account"_s).status, 401);
    world.signIn();
    QCOMPARE(world.get(u"/api/v2/account"_s).status, 200);
}

void TestRmmSignIn::errorsHaveTheVendorsShape_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such device") << QByteArray("GET") << u"/v2/device/0"_s << 404 << u"Not Found"_s;
    QTest::newRow("no such site") << QByteArray("GET") << u"/v2/site/xyz"_s << 404 << u"Not Found"_s;
    QTest::newRow("sites in the plural") << QByteArray("GET") << u"/v2/sites/xyz"_s << 404 << u"Not Found"_s;
    QTest::newRow("wrong method") << QByteArray("POST") << u"/v2/account/devices"_s << 405 << u"Method Not Allowed"_s;
    QTest::newRow("site without a name") << QByteArray("PUT") << u"/v2/site"_s << 400 << u"Bad Request"_s;
}

void TestRmmSignIn::errorsHaveTheVendorsShape()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    ServedWorld world(smallFleet());
    const auto answer = world.rmm(method.constData(), u"/api"_s + path);
    QTEST(answer.status, "status");
    QTEST(answer.json().value("error"_L1).toString(), "error");
    QCOMPARE(answer.json().value("path"_L1).toString(), path);
    QVERIFY(answer.json().value("timestamp"_L1).toInteger() > 1500000000000);
    if (path.startsWith("/v2/sites"_L1))
        QVERIFY(answer.json().value("message"_L1).toString().startsWith("No static resource v2/sites/"_L1));
}

void TestRmmSignIn::requestRateCountsReadsAndWrites()
{
    ServedWorld world(smallFleet());
    world.get(u"/api/v2/account"_s);
    world.rmm("PUT", u"/api/v2/account/variable"_s, {{u"name"_s, u"a"_s}, {u"value"_s, u"b"_s}});
    const QJsonObject rate = world.get(u"/api/v2/system/request_rate"_s).json();
    QCOMPARE(rate.value("accountCount"_L1).toInt(), 2); // the account, and this call itself
    QCOMPARE(rate.value("accountRateLimit"_L1).toInt(), 600);
    QCOMPARE(rate.value("accountCutOffRatio"_L1).toDouble(), 0.9);
    QCOMPARE(rate.value("accountWriteCount"_L1).toInt(), 1);
    const QJsonObject operations = rate.value("operationWriteStatus"_L1).toObject();
    QCOMPARE(operations.size(), 16);
    QCOMPARE(operations.value("account-variable-create"_L1).toObject().value("count"_L1).toInt(), 1);
    QCOMPARE(operations.value("device-udf-set"_L1).toObject().value("limit"_L1).toInt(), 600);
}

void TestRmmSignIn::legacyAccountsShowNoWriteFields()
{
    PracticeOptions options = smallFleet();
    options.faults.insert(u"rmm-legacy-bucket"_s, QString());
    ServedWorld world(options);
    world.rmm("PUT", u"/api/v2/account/variable"_s, {{u"name"_s, u"a"_s}, {u"value"_s, u"b"_s}});
    const QJsonObject rate = world.get(u"/api/v2/system/request_rate"_s).json();
    QCOMPARE(rate.value("accountCount"_L1).toInt(), 2);
    QVERIFY(!rate.contains("accountWriteCount"_L1));
    QVERIFY(!rate.contains("operationWriteStatus"_L1));
}

void TestRmmSignIn::plannedFaultsStrike_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("429 in seconds") << u"rmm-429"_s << 429;
    QTest::newRow("429 with a date") << u"rmm-429-date"_s << 429;
    QTest::newRow("gateway timeout") << u"rmm-504"_s << 504;
    QTest::newRow("conflict") << u"rmm-409"_s << 409;
    QTest::newRow("server error") << u"rmm-500"_s << 500;
    QTest::newRow("HTML for JSON") << u"rmm-html"_s << 200;
}

void TestRmmSignIn::plannedFaultsStrike()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    ServedWorld world(smallFleet());
    QCOMPARE(world.portal(u"/faults"_s, {{fault, 2}}).status, 200);
    for (int time = 0; time < 2; ++time) {
        const auto answer = world.get(u"/api/v2/account"_s);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json().contains("uid"_L1), false);
        if (status == 429)
            QVERIFY(!answer.header("Retry-After").isEmpty());
    }
    QVERIFY(world.get(u"/api/v2/account"_s).json().contains("uid"_L1));
}

void TestRmmSignIn::brokenPageBreaksOff()
{
    ServedWorld world(smallFleet());
    world.signIn();
    world.portal(u"/faults"_s, {{u"rmm-cut"_s, 1}});
    QCOMPARE(world.get(u"/api/v2/account/devices"_s).status, 0);
    QCOMPARE(world.get(u"/api/v2/account/devices"_s).status, 200);
}

void TestRmmSignIn::usersCanBeForbidden()
{
    PracticeOptions options = smallFleet();
    options.faults.insert(u"rmm-403-users"_s, QString());
    ServedWorld world(options);
    QCOMPARE(world.get(u"/api/v2/account/users"_s).status, 403);
    QCOMPARE(world.get(u"/api/v2/account"_s).status, 200);
    world.portal(u"/faults"_s, {{u"rmm-403-users"_s, QJsonValue()}, {u"rmm-403-block"_s, true}});
    QCOMPARE(world.get(u"/api/v2/system/request_rate"_s).status, 403);
}

void TestRmmSignIn::requestsAreCounted()
{
    ServedWorld world(smallFleet());
    world.askForToken(u"wrong"_s, u"wrong"_s);
    world.get(u"/api/v2/account/sites"_s);
    world.get(u"/api/v2/account/devices"_s);
    world.get(u"/api/v2/account/devices"_s);
    const QJsonObject counts =
        ServedWorld::answerOf(world.client("portal").Get("/counts")).json().value("dattoRmm"_L1).toObject();
    QCOMPARE(counts.value("signInsRefused"_L1).toInt(), 1);
    QCOMPARE(counts.value("signIns"_L1).toInt(), 1);
    QCOMPARE(counts.value("byEntity"_L1).toObject().value("devices"_L1).toInt(), 2);
    QCOMPARE(counts.value("byEntity"_L1).toObject().value("sites"_L1).toInt(), 1);
    QCOMPARE(counts.value("writes"_L1).toInt(), 0);
    QCOMPARE(counts.value("maxConcurrent"_L1).toObject().value("devices"_L1).toInt(), 1);
}

TRIVET_TEST(TestRmmSignIn)

} // namespace tst_rmmsignin

#include "tst_rmmsignin.moc"
