// SPDX-License-Identifier: Apache-2.0
#include "practice/heldworld.h"
#include "practice/servedworld.h"
#include "practice/world/devicekinds.h"
#include "practice/world/lookup.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

namespace tst_portal {

using namespace Qt::StringLiterals;
using namespace trivet::practice;
using namespace std::chrono_literals;

class TestPortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actionsAreListed();
    void accessHandsOverTrivetsOwnKeys();
    void apiUserAppearsInAutotask();
    void secondApiUserIsAnother();
    void portalRefuses_data();
    void portalRefuses();
    void integrationNeedsTheRightSecret();
    void sitesAreMappedDuringTheFirstSync();
    void otherTabsAreLockedUntilTheFirstSyncEnds();
    void sitesCanBeLeftAndMappedLater();
    void onlyChosenAccountTypesAreMapped();
    void productsAppearAfterSaving();
    void forgottenPermissionStaysForgotten();
    void storyRunsOverTheWireAtHighSpeed();
    void unknownFaultsAreRefused();
    void noWebPageMayAct_data();
    void noWebPageMayAct();
    void onlyWhoHasTheTokenMayAct();
};

void TestPortal::actionsAreListed()
{
    ServedWorld world;
    const auto answer = ServedWorld::answerOf(world.client("portal").Get("/actions"));
    QStringList steps;
    for (const QJsonValue &action : answer.json().value("actions"_L1).toArray()) {
        steps.append(action.toObject().value("step"_L1).toString());
        QVERIFY(action.toObject().value("values"_L1).isObject());
    }
    for (const QString &slug : {u"access"_s, u"review"_s, u"rmm-api-user"_s, u"protected-data"_s, u"rmm-autotask-on"_s,
                                u"map-site"_s, u"device-mapping"_s, u"products"_s, u"device-sync"_s})
        QVERIFY(steps.contains(slug));
    QCOMPARE(world.action("no-such-step").status, 404);
}

void TestPortal::accessHandsOverTrivetsOwnKeys()
{
    ServedWorld world;
    const QJsonObject values = world.action("access").json().value("values"_L1).toObject();
    QCOMPARE(values.value("autotask-user-name"_L1).toString(), world.text("autotask", "userName"));
    QCOMPARE(values.value("autotask-secret"_L1).toString(), world.text("autotask", "secret"));
    QCOMPARE(values.value("autotask-tracking-identifier"_L1).toString(), world.text("autotask", "apiIntegrationCode"));
    QCOMPARE(values.value("rmm-api-url"_L1).toString(), u"https://concord-api.centrastage.net"_s);
    QCOMPARE(values.value("rmm-api-key"_L1).toString(), world.text("dattoRmm", "apiKey"));
    QCOMPARE(values.value("rmm-api-secret-key"_L1).toString(), world.text("dattoRmm", "apiSecretKey"));
    QCOMPARE(values.value("rmm-api-user-name"_L1).toString(), u"trivet-api"_s);
}

void TestPortal::apiUserAppearsInAutotask()
{
    HeldWorld held;
    const Portal::Reply reply = held.portal.perform(u"rmm-api-user"_s, {});
    const QString userName = reply.values.value("rmm-user-name"_L1).toString();
    QVERIFY(!reply.values.value("rmm-user-secret"_L1).toString().isEmpty());
    const auto id = rowNamed(held.world, u"Resources"_s, u"userName"_s, userName);
    QVERIFY(id);
    const QJsonObject row = *held.world.autotask(u"Resources"_s).find(*id);
    QCOMPARE(row.value("licenseType"_L1).toInt(), 7);
    QCOMPARE(row.value("userType"_L1).toInt(), 20);
    QVERIFY(row.value("isActive"_L1).toBool());
    QCOMPARE(held.world.autotaskUsers.back().vendor, u"Datto RMM"_s);
}

void TestPortal::secondApiUserIsAnother()
{
    HeldWorld held;
    const QJsonObject first = held.portal.perform(u"rmm-api-user"_s, {}).values;
    const QJsonObject second = held.portal.perform(u"rmm-api-user"_s, {}).values;
    QVERIFY(first.value("rmm-user-name"_L1) != second.value("rmm-user-name"_L1));
    QVERIFY(first.value("rmm-user-secret"_L1) != second.value("rmm-user-secret"_L1));
}

void TestPortal::portalRefuses_data()
{
    QTest::addColumn<QByteArray>("slug");
    QTest::addColumn<QJsonObject>("values");
    QTest::newRow("a vendor that Autotask does not list")
        << QByteArray("rmm-api-user") << QJsonObject{{u"vendor"_s, u"Nobody"_s}};
    QTest::newRow("a level that is no API level")
        << QByteArray("rmm-api-user") << QJsonObject{{u"securityLevel"_s, u"Full Access"_s}};
    QTest::newRow("protected data before there is a user") << QByteArray("protected-data") << QJsonObject{};
    QTest::newRow("turning on before there is a user") << QByteArray("rmm-autotask-on") << QJsonObject{};
    QTest::newRow("mapping before turning on") << QByteArray("device-mapping") << QJsonObject{};
    QTest::newRow("sites before turning on") << QByteArray("map-site") << QJsonObject{};
    QTest::newRow("products before mapping") << QByteArray("products") << QJsonObject{};
    QTest::newRow("devices before turning on") << QByteArray("device-sync") << QJsonObject{};
}

void TestPortal::portalRefuses()
{
    QFETCH(QByteArray, slug);
    QFETCH(QJsonObject, values);
    ServedWorld world;
    const auto answer = world.action(slug.constData(), values);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.json().value("done"_L1).toBool(true), false);
    QVERIFY(!answer.json().value("error"_L1).toString().isEmpty());
}

void TestPortal::integrationNeedsTheRightSecret()
{
    HeldWorld held;
    const QJsonObject user = held.portal.perform(u"rmm-api-user"_s, {}).values;
    const QString name = user.value("rmm-user-name"_L1).toString();
    QVERIFY(!held.does("rmm-autotask-on", {{u"userName"_s, name}, {u"secret"_s, u"wrong"_s}}));
    QVERIFY(!held.does("rmm-autotask-on",
                       {{u"userName"_s, u"nobody@nowhere"_s}, {u"secret"_s, user.value("rmm-user-secret"_L1)}}));
    QVERIFY(!held.world.integration.on);
    QVERIFY(held.does("rmm-autotask-on", {{u"userName"_s, name}, {u"secret"_s, user.value("rmm-user-secret"_L1)}}));
    QVERIFY(held.world.integration.on);
}

void TestPortal::sitesAreMappedDuringTheFirstSync()
{
    HeldWorld held;
    held.does("rmm-api-user");
    QVERIFY(held.does("rmm-autotask-on"));
    QCOMPARE(held.mappedSites(), 0);
    QCOMPARE(held.world.autotaskBackgroundCalls, 38);
    held.wait(10s);
    QVERIFY(held.mappedSites() > 15);
    QVERIFY(held.mappedSites() < 31);
    held.wait(11s);
    QCOMPARE(held.mappedSites(), 46);
    for (const RmmSite &site : held.world.rmm.sites) {
        if (site.autotaskCompanyId)
            QCOMPARE(*site.autotaskCompanyId, site.companyId);
    }
}

void TestPortal::otherTabsAreLockedUntilTheFirstSyncEnds()
{
    HeldWorld held;
    held.does("rmm-api-user");
    held.does("rmm-autotask-on");
    held.wait(19s);
    for (const char *slug : {"device-mapping", "map-site", "device-sync"})
        QVERIFY(held.error(slug).contains("locked"_L1));
    held.wait(2s);
    QVERIFY(held.does("device-mapping"));
}

void TestPortal::sitesCanBeLeftAndMappedLater()
{
    HeldWorld held;
    const QString left = held.world.rmm.sites.at(5).name;
    held.does("rmm-api-user");
    QVERIFY(!held.does("rmm-autotask-on", {{u"leaveUnmapped"_s, QJsonArray{u"No such site"_s}}}));
    QVERIFY(held.does("rmm-autotask-on", {{u"leaveUnmapped"_s, QJsonArray{left}}}));
    held.wait(21s);
    QCOMPARE(held.mappedSites(), 45);
    QVERIFY(!held.world.rmm.sites.at(5).autotaskCompanyId);
    QVERIFY(!held.does("map-site", {{u"site"_s, left}, {u"company"_s, u"No such company"_s}}));
    QVERIFY(held.does("map-site", {{u"site"_s, left}}));
    QCOMPARE(*held.world.rmm.sites.at(5).autotaskCompanyId, held.world.rmm.sites.at(5).companyId);
}

void TestPortal::onlyChosenAccountTypesAreMapped()
{
    HeldWorld held;
    held.does("rmm-api-user");
    QVERIFY(!held.does("rmm-autotask-on", {{u"accountTypes"_s, QJsonArray()}}));
    QVERIFY(held.does("rmm-autotask-on", {{u"accountTypes"_s, QJsonArray{u"Vendor"_s}}}));
    held.wait(21s);
    QCOMPARE(held.mappedSites(), 0);
}

void TestPortal::productsAppearAfterSaving()
{
    HeldWorld held;
    held.does("rmm-api-user");
    held.does("rmm-autotask-on");
    held.wait(21s);
    QVERIFY(!held.does("device-mapping", {{u"materialCode"_s, u"Hardware (2019) "_s}}));
    QVERIFY(held.does("device-mapping"));
    held.wait(9s);
    QVERIFY(held.error("products").contains("not made"_L1));
    held.wait(2s);
    const auto guard = held.world.lock();
    for (const DeviceKind &kind : deviceKinds()) {
        const auto id = rowNamed(held.world, u"Products"_s, u"name"_s, u"RMM_"_s + kind.category);
        QVERIFY(id);
        const QJsonObject product = *held.world.autotask(u"Products"_s).find(*id);
        QVERIFY(product.value("isActive"_L1).toBool());
        const Row *code =
            held.world.autotask(u"BillingCodes"_s).find(product.value("productBillingCodeID"_L1).toInteger());
        QCOMPARE(code->value("name"_L1).toString(), u"Hardware"_s);
    }
}

void TestPortal::forgottenPermissionStaysForgotten()
{
    HeldWorld held;
    held.does("rmm-api-user");
    QVERIFY(held.world.autotaskUsers.back().protectedData == AutotaskUser::ProtectedData::None);
    QVERIFY(!held.does("protected-data", {{u"permission"_s, u"perhaps"_s}}));
    QVERIFY(held.does("protected-data"));
    QVERIFY(held.world.autotaskUsers.back().protectedData == AutotaskUser::ProtectedData::Full);
}

void TestPortal::storyRunsOverTheWireAtHighSpeed()
{
    PracticeOptions options;
    options.speed = 600;
    ServedWorld world(options);
    QCOMPARE(world.action("rmm-api-user").status, 200);
    QCOMPARE(world.action("protected-data").status, 200);
    QCOMPARE(world.action("rmm-autotask-on").status, 200);
    QTRY_COMPARE(world.action("device-mapping").status, 200);
    QTRY_COMPARE(world.action("products").status, 200);
    QCOMPARE(world.action("device-sync").status, 200);
    const QJsonObject all{
        {u"filter"_s, QJsonArray{QJsonObject{{u"op"_s, u"exist"_s}, {u"field"_s, u"rmmDeviceUID"_s}}}}};
    QTRY_COMPARE(world.autotask(u"ConfigurationItems/query/count"_s, all).json().value("queryCount"_L1).toInt(), 1318);
}

void TestPortal::unknownFaultsAreRefused()
{
    ServedWorld world;
    QCOMPARE(world.portal(u"/faults"_s, {{u"rmm-nonsense"_s, 1}}).status, 409);
    PracticeOptions options;
    options.faults.insert(u"nonsense"_s, QString());
    const auto refused = PracticeServer::start(options);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == trivet::ProblemKind::Input);
}

void TestPortal::noWebPageMayAct_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("a page elsewhere") << u"Origin"_s << u"https://pages.example"_s << 403;
    QTest::newRow("a page on this computer") << u"Origin"_s << u"http://127.0.0.1:3000"_s << 403;
    QTest::newRow("a page from a file") << u"Origin"_s << u"null"_s << 403;
    QTest::newRow("a name that points here") << u"Host"_s << u"pages.example"_s << 403;
    QTest::newRow("a name that begins like this computer's") << u"Host"_s << u"127.0.0.1.pages.example:80"_s << 403;
    QTest::newRow("a form without pre-flight") << u"Content-Type"_s << u"text/plain"_s << 415;
    QTest::newRow("a form") << u"Content-Type"_s << u"application/x-www-form-urlencoded"_s << 415;
}

void TestPortal::noWebPageMayAct()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    QFETCH(int, status);
    ServedWorld world;
    httplib::Headers headers{{"Authorization", "Bearer " + world.text("portal", "token").toStdString()}};
    std::string type = "application/json";
    if (header == "Content-Type"_L1)
        type = value.toStdString();
    else
        headers.emplace(header.toStdString(), value.toStdString());
    for (const char *path : {"/actions/access", "/faults"}) {
        const auto answer = ServedWorld::answerOf(world.client("portal").Post(path, headers, "{}", type));
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.json().contains("values"_L1));
    }
    if (status == 403)
        QCOMPARE(ServedWorld::answerOf(world.client("portal").Get("/counts", headers)).status, 403);
}

void TestPortal::onlyWhoHasTheTokenMayAct()
{
    ServedWorld world;
    QVERIFY(world.text("portal", "token").size() >= 32);
    QVERIFY(world.text("portal", "token") != ServedWorld().text("portal", "token"));
    for (const std::string &shown :
         {std::string(), std::string("Bearer "), std::string("Bearer 0123456789abcdef0123456789abcdef")}) {
        const auto answer = ServedWorld::answerOf(
            world.client("portal").Post("/actions/access", {{"Authorization", shown}}, "{}", "application/json"));
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.body.contains(world.text("autotask", "secret").toUtf8()));
    }
    QCOMPARE(world.action("access").status, 200);
}

TRIVET_TEST(TestPortal)

} // namespace tst_portal

#include "tst_portal.moc"
