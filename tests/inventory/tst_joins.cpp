// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/arrivals.h"
#include "inventory/joins/joins.h"
#include "inventory/loading/merge.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_joins {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

class TestJoins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceFindsItsSiteByAnyKey_data();
    void aDeviceFindsItsSiteByAnyKey();
    void devicesWithoutASiteAreNamed();
    void everyDataSetHasItsOwnKeyAndReading();
    void uidsMeetInAnyCase();
    void ofTwinsTheActiveNewestCounts();
    void ofTwoRecordsOfOneUidTheLivingOneCounts();
    void partnersStandByTheRow();
    void deviceTypesAreCountedOnCustomerSites();
    void theTargetLeavesOutUnmappedDeletedAndSystem();
    void everyGapHasItsReason_data();
    void everyGapHasItsReason();
    void companiesThatWereNotReadAreNotBlamed();
    void nothingIsKnownOfArrivalsFromHalfAList();
    void changesReplaceAndJoinRows();
    void sitesCountAsChangedByTheirNumbers();
    void devicesOfChangedSitesAreReplaced();
};

void TestJoins::aDeviceFindsItsSiteByAnyKey_data()
{
    QTest::addColumn<datto_rmm::Device>("device");
    QTest::addColumn<qint64>("site");
    const auto device = [](qint64 siteId, const QString &uid, const QString &name) {
        datto_rmm::Device made;
        made.siteId = siteId;
        made.siteUid = uid;
        made.siteName = name;
        return made;
    };
    QTest::newRow("uid") << device(0, u"S-1"_s, {}) << qint64(1);
    QTest::newRow("number") << device(2, {}, {}) << qint64(2);
    QTest::newRow("a uid that is gone, and the number") << device(2, u"s-9"_s, {}) << qint64(2);
    QTest::newRow("name") << device(0, {}, u"Harbor"_s) << qint64(1);
    QTest::newRow("a name that two have") << device(0, {}, u"Twin"_s) << qint64(0);
    QTest::newRow("nothing") << device(0, {}, {}) << qint64(0);
}

void TestJoins::aDeviceFindsItsSiteByAnyKey()
{
    QFETCH(datto_rmm::Device, device);
    QFETCH(qint64, site);
    const QList<datto_rmm::Site> sites{{1, u"s-1"_s, u"Harbor"_s}, {2, u"s-2"_s, u"Twin"_s}, {3, u"s-3"_s, u"Twin"_s}};
    const datto_rmm::Site *found = SiteFinder(sites).siteOf(device);
    QCOMPARE(found ? found->id : 0, site);
}

void TestJoins::devicesWithoutASiteAreNamed()
{
    SampleFacts sample;
    QVERIFY(devicesWithoutSite(sample.inventory).isEmpty());
    datto_rmm::Device &device = sample.inventory.rmmDevices.rows.first();
    device.siteUid.clear();
    device.siteName.clear();
    device.siteId = 0;
    const auto homeless = devicesWithoutSite(sample.inventory);
    QCOMPARE(homeless.size(), 1);
    QCOMPARE(homeless.first()->uid, device.uid);
}

void TestJoins::everyDataSetHasItsOwnKeyAndReading()
{
    QSet<QString> keys;
    SampleFacts sample;
    for (const DataSetId set : allDataSets()) {
        keys.insert(dataSetKey(set));
        QVERIFY2(sample.inventory.reading(set).asOf.isValid(), qPrintable(dataSetKey(set)));
        forget(sample.inventory, set);
        QVERIFY2(!sample.inventory.reading(set).asOf.isValid(), qPrintable(dataSetKey(set)));
        QCOMPARE(sample.inventory.reading(set).rows, 0);
        QVERIFY(dataSetKey(set).startsWith(vendorKey(dataSetVendor(set)) + u'.'));
    }
    QCOMPARE(keys.size(), allDataSets().size());
}

void TestJoins::uidsMeetInAnyCase()
{
    const SampleFacts sample;
    const auto items = itemsByRmmUid(sample.inventory);
    QCOMPARE(items.size(), 6);
    const autotask::ConfigurationItem *item = items.value(rmmUidKey(u"d0000000-000003"_s));
    QVERIFY(item);
    QCOMPARE(item->id, 9003);
}

void TestJoins::ofTwinsTheActiveNewestCounts()
{
    SampleFacts sample;
    auto twin = sample.inventory.devices.rows[0];
    twin.id = 9999;
    twin.isActive = false;
    sample.inventory.devices.rows.append(twin);
    const QString uid = rmmUidKey(twin.rmmDeviceUid);
    QCOMPARE(itemsByRmmUid(sample.inventory).value(uid)->id, 9000);
    sample.inventory.devices.rows.last().isActive = true;
    QCOMPARE(itemsByRmmUid(sample.inventory).value(uid)->id, 9999);
}

void TestJoins::ofTwoRecordsOfOneUidTheLivingOneCounts()
{
    SampleFacts sample;
    auto &devices = sample.inventory.rmmDevices.rows;
    auto gone = devices[0];
    gone.id = 99;
    gone.deleted = true;
    devices.append(gone);
    const QString uid = rmmUidKey(gone.uid);
    QCOMPARE(devicesByUid(sample.inventory).value(uid)->id, devices[0].id);
    devices[0].deleted = true;
    devices.last().deleted = false;
    QCOMPARE(devicesByUid(sample.inventory).value(uid)->id, 99);
}

void TestJoins::partnersStandByTheRow()
{
    SampleFacts sample;
    sample.inventory.devices.rows[1].rmmDeviceUid = u"nobody's"_s;
    sample.inventory.devices.rows[2].rmmDeviceUid = sample.inventory.devices.rows[2].rmmDeviceUid.toUpper();
    const JointTables tables(sample.inventory);
    const auto byUid = itemsByRmmUid(sample.inventory);
    int met = 0;
    for (const datto_rmm::Device &device : sample.inventory.rmmDevices.rows) {
        const autotask::ConfigurationItem *item = tables.itemOf(device);
        QCOMPARE(item, byUid.value(rmmUidKey(device.uid), nullptr));
        QVERIFY(!item || tables.deviceOf(*item) == &device);
        met += item ? 1 : 0;
    }
    QCOMPARE(met, 5);
    QVERIFY(!tables.deviceOf(sample.inventory.devices.rows[1]));
}

void TestJoins::deviceTypesAreCountedOnCustomerSites()
{
    SampleFacts sample;
    sample.inventory.rmmSites.rows[0].autotaskCompanyId.clear(); // Desktop and Laptop
    sample.inventory.rmmDevices.rows[5].deleted = true;          // Server
    const QList<DeviceTypeCount> counts = deviceTypeCounts(sample.inventory);
    const QList<DeviceTypeCount> expected{{u"Desktop"_s, 2, 1}, {u"Laptop"_s, 2, 1}, {u"Server"_s, 1, 1}};
    QCOMPARE(counts, expected);
}

void TestJoins::theTargetLeavesOutUnmappedDeletedAndSystem()
{
    SampleFacts sample;
    QCOMPARE(arrivals(sample.inventory, sample.facts.mapping).expected, 6);
    sample.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
    sample.inventory.rmmDevices.rows[2].deleted = true;
    sample.inventory.rmmSites.rows[2].isSystem = true;
    const Arrivals found = arrivals(sample.inventory, sample.facts.mapping);
    QCOMPARE(found.expected, 1);
    QCOMPARE(found.arrived, 1);
    QVERIFY(found.isKnown);
}

void TestJoins::everyGapHasItsReason_data()
{
    using Change = std::function<void(SampleFacts &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("gap");
    const auto row = [](const char *name, ArrivalGap gap, Change change) {
        QTest::newRow(name) << change << static_cast<int>(gap);
    };
    row("waiting", ArrivalGap::Waiting, [](SampleFacts &) {});
    row("site not mapped", ArrivalGap::SiteNotMapped,
        [](SampleFacts &s) { s.inventory.rmmSites.rows[0].autotaskCompanyId.clear(); });
    row("no type mapped", ArrivalGap::NoTypeMapped,
        [](SampleFacts &s) { s.facts.mapping[0].configurationItemType.clear(); });
    row("company inactive", ArrivalGap::CompanyInactive,
        [](SampleFacts &s) { s.inventory.companies.rows[1].isActive = false; });
    row("company gone", ArrivalGap::CompanyInactive, [](SampleFacts &s) { s.inventory.companies.rows.removeAt(1); });
    row("not a customer", ArrivalGap::CompanyNotCustomer,
        [](SampleFacts &s) { s.inventory.companies.rows[1].companyType = 3; });
    row("product inactive", ArrivalGap::ProductUnusable,
        [](SampleFacts &s) { s.inventory.products.rows[0].isActive = false; });
    row("product gone", ArrivalGap::ProductUnusable, [](SampleFacts &s) {
        s.facts.mapping[0].createProduct = false;
        s.facts.mapping[0].productName = u"Gone"_s;
    });
}

void TestJoins::everyGapHasItsReason()
{
    QFETCH(std::function<void(SampleFacts &)>, change);
    QFETCH(int, gap);
    SampleFacts sample;
    sample.inventory.devices.rows.removeFirst();
    change(sample);
    const Arrivals found = arrivals(sample.inventory, sample.facts.mapping);
    const auto missing = std::find_if(found.gaps.begin(), found.gaps.end(),
                                      [](const DeviceGap &row) { return row.hostname == "HOST-000000"_L1; });
    QVERIFY(missing != found.gaps.end());
    QCOMPARE(static_cast<int>(missing->gap), gap);
    QCOMPARE(missing->deviceType, u"Desktop"_s);
    QCOMPARE(missing->company, u"Customer 1"_s);
}

void TestJoins::companiesThatWereNotReadAreNotBlamed()
{
    SampleFacts sample;
    sample.inventory.devices.rows.removeFirst();
    forget(sample.inventory, DataSetId::AutotaskCompanies);
    const Arrivals found = arrivals(sample.inventory, sample.facts.mapping);
    QCOMPARE(found.gaps.size(), 1);
    QCOMPARE(found.gaps[0].gap, ArrivalGap::Waiting);
}

void TestJoins::nothingIsKnownOfArrivalsFromHalfAList()
{
    for (const DataSetId set : {DataSetId::RmmSites, DataSetId::RmmDevices, DataSetId::AutotaskDevices}) {
        SampleFacts sample;
        breakOff(sample.inventory, set);
        QVERIFY(!arrivals(sample.inventory, {}).isKnown);
    }
    QVERIFY(!arrivals(Inventory{}, {}).isKnown);
}

void TestJoins::changesReplaceAndJoinRows()
{
    using Type = autotask::ConfigurationItemType;
    const QList<Type> former{{1, u"a"_s, true}, {3, u"c"_s, true}};
    const QList<Type> merged = mergedById<Type>(former, {{3, u"C"_s, false}, {2, u"b"_s, true}});
    const QList<Type> expected{{1, u"a"_s, true}, {2, u"b"_s, true}, {3, u"C"_s, false}};
    QCOMPARE(merged, expected);
    QCOMPARE(mergedById<Type>(former, {}), former);
    QCOMPARE(mergedById<Type>({}, former), former);
}

void TestJoins::sitesCountAsChangedByTheirNumbers()
{
    QList<datto_rmm::Site> former(4);
    for (int i = 0; i < 4; ++i) {
        former[i].uid = QString::number(i);
        former[i].numberOfDevices = 10;
    }
    former[3].isSystem = true;
    QList<datto_rmm::Site> present = former;
    QVERIFY(siteChanges(former, present).changed.isEmpty());
    present[1].numberOfDevices = 12;
    present[3].numberOfDevices = 99; // a system site: its uid may be refused
    present.removeAt(0);
    present.append(datto_rmm::Site{9, u"new"_s, u"New"_s});
    const SiteChanges changes = siteChanges(former, present);
    QCOMPARE(changes.changed, (QStringList{u"1"_s, u"new"_s}));
    QCOMPARE(changes.gone, QStringList{u"0"_s});
    QCOMPARE(changes.devices, 12);
}

void TestJoins::devicesOfChangedSitesAreReplaced()
{
    const auto device = [](const QString &uid, const QString &site) {
        datto_rmm::Device row;
        row.uid = uid;
        row.siteUid = site;
        return row;
    };
    const QList<datto_rmm::Device> former{device(u"a"_s, u"1"_s), device(u"b"_s, u"2"_s), device(u"c"_s, u"3"_s),
                                          device(u"d"_s, u"2"_s)};
    // b was deleted on site 2, c moved there from site 3, site 1 is gone.
    const auto merged = devicesWithSites(former, {device(u"d"_s, u"2"_s), device(u"c"_s, u"2"_s)}, {u"2"_s}, {u"1"_s});
    QStringList uids;
    for (const datto_rmm::Device &row : merged)
        uids.append(row.uid + row.siteUid);
    uids.sort();
    QCOMPARE(uids, (QStringList{u"c2"_s, u"d2"_s}));
}

TRIVET_TEST(TestJoins)

} // namespace tst_joins

#include "tst_joins.moc"
