// SPDX-License-Identifier: Apache-2.0
#include "practice/heldworld.h"
#include "practice/syncs/rmm_to_autotask.h"
#include "practice/world/devicekinds.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

namespace tst_syncactor {

using namespace Qt::StringLiterals;
using namespace trivet::practice;
using namespace std::chrono_literals;

namespace {

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

class TestSyncActor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
};

void TestSyncActor::devicesArriveInWavesWithinTheirTime_data()
{
    QTest::addColumn<int>("devices");
    QTest::newRow("a few") << 12;
    QTest::newRow("usual") << 1318;
    QTest::newRow("many") << 6000;
}

void TestSyncActor::devicesArriveInWavesWithinTheirTime()
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

void TestSyncActor::arrivedDevicesCarryTheLink()
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
        QCOMPARE(item.value("companyID"_L1).toInteger(),
                 held.world.rmm.sites[static_cast<size_t>(device->site)].companyId);
        QCOMPARE(item.value("apiVendorID"_L1).toInt(), 12);
        QVERIFY(item.value("configurationItemType"_L1).isDouble());
        QVERIFY(item.value("isActive"_L1).toBool());
        const Row *product = held.world.autotask(u"Products"_s).find(item.value("productID"_L1).toInteger());
        QCOMPARE(product->value("name"_L1).toString(), u"RMM_"_s + device->category);
    }
    QCOMPARE(uids.size(), qsizetype(1318));
}

void TestSyncActor::missingTypeLeavesDevicesBlank()
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

void TestSyncActor::productsDefaultFillsABlankType()
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

void TestSyncActor::unmappedDeviceTypeNeverArrives()
{
    HeldWorld held;
    held.reachDeviceSync({{u"mapping"_s, mappingWithout(u"Printer"_s, QString())}});
    held.does("device-sync");
    held.wait(60min);
    QCOMPARE(held.synced().size(), 1318 - 57);
}

void TestSyncActor::devicesOfUnmappedSitesComeOnceMapped()
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

void TestSyncActor::mapDevicesTooEarlyBringsDevices()
{
    HeldWorld held;
    held.does("rmm-api-user");
    held.does("rmm-autotask-on");
    held.wait(21s);
    QVERIFY(
        held.does("device-mapping", {{u"mapDevices"_s, true}, {u"mapping"_s, mappingWithout(QString(), u"Laptop"_s)}}));
    held.wait(90s);
    const QList<QJsonObject> items = held.synced();
    QVERIFY(items.size() > 50);
    int blank = 0;
    for (const QJsonObject &item : items)
        blank += item.value("configurationItemType"_L1).isNull() ? 1 : 0;
    QVERIFY(blank > 10);
}

void TestSyncActor::wrongVendorShowsOnTheDevices()
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

void TestSyncActor::overwriteOptionsOffLeaveNameAndNumber()
{
    HeldWorld held;
    held.reachDeviceSync({{u"overwriteName"_s, false}, {u"overwriteNumber"_s, false}});
    held.does("device-sync");
    held.wait(10min);
    QVERIFY(held.synced().first().value("referenceTitle"_L1).isNull());
    QVERIFY(held.synced().first().value("referenceNumber"_L1).isNull());
}

void TestSyncActor::stallPausesInTheMiddle()
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

void TestSyncActor::switchingOffStopsTheSync()
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

TRIVET_TEST(TestSyncActor)

} // namespace tst_syncactor

#include "tst_syncactor.moc"
