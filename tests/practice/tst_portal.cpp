// SPDX-License-Identifier: Apache-2.0
#include "practice/devicekinds.h"
#include "practice/lookup.h"
#include "practice/portal.h"
#include "practice/servedworld.h"
#include "practice/syncactor.h"
#include "practice/world.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace trivet::practice;
using namespace std::chrono_literals;

namespace {

/// A world whose time stands still until the test moves it.
struct HeldWorld
{
    explicit HeldWorld(PracticeOptions options = {}) : world(atStart(options)), portal(world) { hold(); }

    static PracticeOptions atStart(PracticeOptions options)
    {
        options.start = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
        return options;
    }
    void hold() { world.clock.pretend(world.options.start.addMSecs(passed.count())); }
    void wait(std::chrono::milliseconds time)
    {
        passed += time;
        hold();
    }
    bool does(const char *slug, const QJsonObject &values = {}) { return error(slug, values).isEmpty(); }
    QString error(const char *slug, const QJsonObject &values = {})
    {
        return portal.perform(QLatin1StringView(slug), values).error;
    }
    int mappedSites()
    {
        const auto guard = world.lock();
        int count = 0;
        for (const RmmSite &site : world.rmm.sites)
            count += site.autotaskCompanyId ? 1 : 0;
        return count;
    }
    QList<QJsonObject> synced()
    {
        const auto guard = world.lock();
        QList<QJsonObject> items;
        for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
            if (row.contains("rmmDeviceUID"_L1))
                items.append(row);
        }
        return items;
    }
    /// Steps 1.1 to 1.5 done rightly, each waited for.
    void reachDeviceSync(const QJsonObject &mapping = {}, const QJsonObject &switchOn = {})
    {
        QVERIFY(does("rmm-api-user"));
        QVERIFY(does("protected-data"));
        QVERIFY(does("rmm-autotask-on", switchOn));
        wait(21s);
        QVERIFY(does("device-mapping", mapping));
        wait(11s);
        QVERIFY(does("products"));
    }

    World world;
    Portal portal;
    std::chrono::milliseconds passed{0};
};

QJsonArray mappingWithout(const QString &left, const QString &blank)
{
    QJsonArray rows;
    for (const DeviceKind &kind : deviceKinds()) {
        if (kind.category == left)
            continue;
        rows.append(QJsonObject{{u"deviceType"_s, kind.category},
                                {u"product"_s, u"Create New"_s},
                                {u"configurationItemType"_s, kind.category == blank ? QString() : kind.usualType}});
    }
    return rows;
}

} // namespace

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
    void devicesArriveInWavesWithinTheirTime_data();
    void devicesArriveInWavesWithinTheirTime();
    void arrivedDevicesCarryTheLink();
    void missingTypeLeavesDevicesBlank();
    void productsDefaultFillsABlankType();
    void unmappedDeviceTypeNeverArrives();
    void devicesOfUnmappedSitesComeOnceMapped();
    void mapDevicesTooEarlyBringsDevices();
    void wrongVendorShowsOnTheDevices();
    void overwriteOptionsOffLeaveNameAndNumber();
    void stallPausesInTheMiddle();
    void switchingOffStopsTheSync();
    void forgottenPermissionStaysForgotten();
    void storyRunsOverTheWireAtHighSpeed();
    void unknownFaultsAreRefused();
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
    QTest::newRow("a vendor that Autotask does not list") << QByteArray("rmm-api-user") << QJsonObject{{u"vendor"_s, u"Nobody"_s}};
    QTest::newRow("a level that is no API level") << QByteArray("rmm-api-user") << QJsonObject{{u"securityLevel"_s, u"Full Access"_s}};
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
    QVERIFY(!held.does("rmm-autotask-on", {{u"userName"_s, u"nobody@nowhere"_s}, {u"secret"_s, user.value("rmm-user-secret"_L1)}}));
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
        const QJsonObject *code = held.world.autotask(u"BillingCodes"_s).find(product.value("productBillingCodeID"_L1).toInteger());
        QCOMPARE(code->value("name"_L1).toString(), u"Hardware"_s);
    }
}

void TestPortal::devicesArriveInWavesWithinTheirTime_data()
{
    QTest::addColumn<int>("devices");
    QTest::newRow("a few") << 12;
    QTest::newRow("usual") << 1318;
    QTest::newRow("many") << 6000;
}

void TestPortal::devicesArriveInWavesWithinTheirTime()
{
    QFETCH(int, devices);
    PracticeOptions options;
    options.devices = devices;
    HeldWorld held(options);
    held.reachDeviceSync();
    QCOMPARE(held.synced().size(), 0);
    QVERIFY(held.does("device-sync"));
    QCOMPARE(held.synced().size(), 0);
    const auto whole = SyncActor::deviceSyncDuration(devices);
    QVERIFY(whole >= 4min && whole <= 8min);
    held.wait(whole / 2);
    const qsizetype half = held.synced().size();
    QVERIFY(half > devices / 3 && half < devices * 2 / 3);
    held.wait(whole / 2 + 10s);
    QCOMPARE(held.synced().size(), devices);
}

void TestPortal::arrivedDevicesCarryTheLink()
{
    HeldWorld held;
    held.reachDeviceSync();
    held.does("device-sync");
    held.wait(10min);
    const QList<QJsonObject> items = held.synced();
    QCOMPARE(items.size(), 1318);
    QSet<QString> uids;
    for (const QJsonObject &item : items) {
        const RmmDevice *device = held.world.rmm.device(item.value("rmmDeviceUID"_L1).toString());
        QVERIFY(device);
        uids.insert(device->uid);
        QCOMPARE(item.value("rmmDeviceID"_L1).toInteger(), device->id);
        QCOMPARE(item.value("referenceTitle"_L1).toString(), device->hostname);
        QCOMPARE(item.value("referenceNumber"_L1).toString(), QString::number(device->id));
        QCOMPARE(item.value("companyID"_L1).toInteger(), held.world.rmm.sites[static_cast<size_t>(device->site)].companyId);
        QCOMPARE(item.value("apiVendorID"_L1).toInt(), 12);
        QVERIFY(item.value("configurationItemType"_L1).isDouble());
        QVERIFY(item.value("isActive"_L1).toBool());
        const QJsonObject *product = held.world.autotask(u"Products"_s).find(item.value("productID"_L1).toInteger());
        QCOMPARE(product->value("name"_L1).toString(), u"RMM_"_s + device->category);
    }
    QCOMPARE(uids.size(), qsizetype(1318));
}

void TestPortal::missingTypeLeavesDevicesBlank()
{
    HeldWorld held;
    held.reachDeviceSync({{u"mapping"_s, mappingWithout(QString(), u"Tablet"_s)}});
    held.does("device-sync");
    held.wait(10min);
    int blank = 0;
    for (const QJsonObject &item : held.synced())
        blank += item.value("configurationItemType"_L1).isNull() ? 1 : 0;
    QCOMPARE(blank, 6);
}

void TestPortal::productsDefaultFillsABlankType()
{
    HeldWorld held;
    held.reachDeviceSync({{u"mapping"_s, mappingWithout(QString(), u"Tablet"_s)}});
    QVERIFY(!held.does("products", {{u"defaults"_s, QJsonObject{{u"RMM_Tablet"_s, u"No such type"_s}}}}));
    QVERIFY(held.does("products", {{u"defaults"_s, QJsonObject{{u"RMM_Tablet"_s, u"Laptop"_s}}}}));
    held.does("device-sync");
    held.wait(10min);
    for (const QJsonObject &item : held.synced())
        QVERIFY(!item.value("configurationItemType"_L1).isNull());
}

void TestPortal::unmappedDeviceTypeNeverArrives()
{
    HeldWorld held;
    held.reachDeviceSync({{u"mapping"_s, mappingWithout(u"Printer"_s, QString())}});
    held.does("device-sync");
    held.wait(60min);
    QCOMPARE(held.synced().size(), 1318 - 57);
}

void TestPortal::devicesOfUnmappedSitesComeOnceMapped()
{
    HeldWorld held;
    const QString left = held.world.rmm.sites.at(7).name;
    held.reachDeviceSync({}, {{u"leaveUnmapped"_s, QJsonArray{left}}});
    held.does("device-sync");
    held.wait(10min);
    const qsizetype before = held.synced().size();
    QVERIFY(before < 1318);
    QVERIFY(held.does("map-site", {{u"site"_s, left}}));
    held.wait(3min);
    QCOMPARE(held.synced().size(), 1318);
}

void TestPortal::mapDevicesTooEarlyBringsDevices()
{
    HeldWorld held;
    held.does("rmm-api-user");
    held.does("rmm-autotask-on");
    held.wait(21s);
    QVERIFY(held.does("device-mapping", {{u"mapDevices"_s, true}, {u"mapping"_s, mappingWithout(QString(), u"Laptop"_s)}}));
    held.wait(90s);
    const QList<QJsonObject> items = held.synced();
    QVERIFY(items.size() > 50);
    int blank = 0;
    for (const QJsonObject &item : items)
        blank += item.value("configurationItemType"_L1).isNull() ? 1 : 0;
    QVERIFY(blank > 10);
}

void TestPortal::wrongVendorShowsOnTheDevices()
{
    HeldWorld held;
    QVERIFY(held.does("rmm-api-user", {{u"vendor"_s, u"IT Glue - Documentation Management"_s}}));
    held.does("rmm-autotask-on");
    held.wait(21s);
    held.does("device-mapping");
    held.wait(11s);
    held.does("device-sync");
    held.wait(10min);
    QCOMPARE(held.synced().size(), 1318);
    QCOMPARE(held.synced().first().value("apiVendorID"_L1).toInt(), 7);
}

void TestPortal::overwriteOptionsOffLeaveNameAndNumber()
{
    HeldWorld held;
    held.reachDeviceSync({{u"overwriteName"_s, false}, {u"overwriteNumber"_s, false}});
    held.does("device-sync");
    held.wait(10min);
    QVERIFY(held.synced().first().value("referenceTitle"_L1).isNull());
    QVERIFY(held.synced().first().value("referenceNumber"_L1).isNull());
}

void TestPortal::stallPausesInTheMiddle()
{
    PracticeOptions options;
    options.faults.insert(u"stall"_s, u"600"_s);
    HeldWorld held(options);
    held.reachDeviceSync();
    held.does("device-sync");
    held.wait(7min);
    const qsizetype atStall = held.synced().size();
    QVERIFY(atStall > 600 && atStall < 720);
    held.wait(5min);
    QCOMPARE(held.synced().size(), atStall);
    held.wait(8min);
    QCOMPARE(held.synced().size(), 1318);
}

void TestPortal::switchingOffStopsTheSync()
{
    HeldWorld held;
    held.reachDeviceSync();
    held.does("device-sync");
    held.wait(2min);
    const qsizetype before = held.synced().size();
    QVERIFY(before > 0);
    QVERIFY(held.does("device-sync", {{u"mapDevices"_s, false}}));
    held.wait(20min);
    QCOMPARE(held.synced().size(), before);
    QVERIFY(held.does("device-sync"));
    held.wait(20min);
    QCOMPARE(held.synced().size(), 1318);
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
    const QJsonObject all{{u"filter"_s, QJsonArray{QJsonObject{{u"op"_s, u"exist"_s}, {u"field"_s, u"rmmDeviceUID"_s}}}}};
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

QTEST_GUILESS_MAIN(TestPortal)
#include "tst_portal.moc"
