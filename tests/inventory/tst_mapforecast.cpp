// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/mapcomparison.h"
#include "inventory/joins/mapforecast.h"
#include "inventory/joins/mapforecastbytes.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

namespace tst_mapforecast {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

using Change = std::function<void(SampleFacts &)>;

/// What is said of the first device, HOST-000000 (a Desktop) on site 1 of company 101, before Map Devices is on.
class TestMapForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDeviceHasItsOutcome_data();
    void everyDeviceHasItsOutcome();
    void anItemThatFitsTwoDevicesIsNoneOfThemForSure();
    void whatArrivedTellsTheMappingThatNobodyGave();
    void nothingIsKnownFromHalfAList_data();
    void nothingIsKnownFromHalfAList();
    void outcomesAreHeldAgainstTheForecast_data();
    void outcomesAreHeldAgainstTheForecast();
    void aKeptForecastComesBackAsItWas();
    void otherBytesAreNoForecast();
    void twentyThousandDevicesAreForecast();
};

namespace {

/// Nothing has come yet.
SampleFacts beforeTheSwitch()
{
    SampleFacts sample;
    sample.inventory.devices.rows.clear();
    for (it_glue::Configuration &configuration : sample.inventory.glueConfigurations.rows)
        configuration.rmm.reset();
    return sample;
}

/// Typed in by hand.
autotask::ConfigurationItem &addItem(SampleFacts &sample, qint64 id, qint64 company, const QString &name,
                                     const QString &serial = {})
{
    autotask::ConfigurationItem item;
    item.id = id;
    item.companyId = company;
    item.productId = 73;
    item.configurationItemType = 13;
    item.referenceTitle = name;
    item.serialNumber = serial;
    item.isActive = true;
    item.lastModifiedTime = sampleNow().addDays(-100);
    sample.inventory.devices.rows.append(item);
    return sample.inventory.devices.rows.last();
}

/// IT Glue's match with Datto RMM knows the device's serial number.
void tellSerial(SampleFacts &sample, const QString &serial)
{
    it_glue::RmmRecord record{u"HOST-000000"_s, u"HOST-000000"_s};
    record.externalUrl = u"https://concord.centrastage.net/device/5000"_s;
    record.serialNumber = serial;
    sample.inventory.glueConfigurations.rows[0].rmm = record;
}

datto_rmm::Device &first(SampleFacts &sample)
{
    return sample.inventory.rmmDevices.rows[0];
}

DeviceForecast forecastOfFirst(const SampleFacts &sample)
{
    return mapForecast(sample.inventory, sample.facts.mapping).devices.first();
}

/// The first device has come, as a new item, as forecast.
autotask::ConfigurationItem &arrive(SampleFacts &sample)
{
    autotask::ConfigurationItem &item = addItem(sample, 9500, 101, u"HOST-000000"_s);
    item.productId = 71;
    item.configurationItemType = 11;
    item.rmmDeviceUid = first(sample).uid;
    return item;
}

} // namespace

void TestMapForecast::everyDeviceHasItsOutcome_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("heldBack");
    QTest::addColumn<qint64>("item");
    QTest::addColumn<QString>("type");
    using enum MapOutcome;
    const auto comes = [](const char *name, MapOutcome outcome, JoinedBy by, qint64 item, const QString &type,
                          Change change) {
        QTest::newRow(name) << change << int(outcome) << int(by) << int(HeldBack::Nothing) << item << type;
    };
    const auto stays = [](const char *name, HeldBack reason, Change change) {
        QTest::newRow(name) << change << int(StaysAway) << int(JoinedBy::Nothing) << int(reason) << qint64(0)
                            << QString();
    };
    comes("nothing of it is there", Creates, JoinedBy::Nothing, 0, u"Workstation"_s, [](SampleFacts &) {});
    comes("linked already", Joins, JoinedBy::RmmUid, 9500, u"Workstation"_s, [](SampleFacts &s) { arrive(s); });
    comes("linked to an item without a type", Joins, JoinedBy::RmmUid, 9500, {},
          [](SampleFacts &s) { arrive(s).configurationItemType.reset(); });
    comes("linked to an item whose type is gone", Joins, JoinedBy::RmmUid, 9500, {},
          [](SampleFacts &s) { arrive(s).configurationItemType = 99; });
    comes("linked, and its site is not mapped any more", Joins, JoinedBy::RmmUid, 9500, u"Workstation"_s,
          [](SampleFacts &s) {
              arrive(s);
              s.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
          });
    comes("two items carry its uid", Ambiguous, JoinedBy::RmmUid, 9501, u"Server"_s, [](SampleFacts &s) {
        arrive(s);
        addItem(s, 9501, 101, u"twin"_s).rmmDeviceUid = first(s).uid;
    });
    comes("the same serial number at its company", Joins, JoinedBy::SerialNumber, 9500, u"Server"_s,
          [](SampleFacts &s) {
              addItem(s, 9500, 101, u"Reception"_s, u"5cg-81 22kx"_s);
              tellSerial(s, u"5CG8122KX"_s);
          });
    comes("the serial number goes before the name", Joins, JoinedBy::SerialNumber, 9500, u"Server"_s,
          [](SampleFacts &s) {
              addItem(s, 9500, 101, u"Reception"_s, u"5CG8122KX"_s);
              addItem(s, 9501, 101, u"HOST-000000"_s);
              tellSerial(s, u"5CG8122KX"_s);
          });
    comes("its serial number at another company", Creates, JoinedBy::Nothing, 0, u"Workstation"_s, [](SampleFacts &s) {
        addItem(s, 9500, 102, u"Reception"_s, u"5CG8122KX"_s);
        tellSerial(s, u"5CG8122KX"_s);
    });
    comes("a serial number that a factory left", Creates, JoinedBy::Nothing, 0, u"Workstation"_s, [](SampleFacts &s) {
        addItem(s, 9500, 101, u"Reception"_s, u"To be filled by O.E.M."_s);
        tellSerial(s, u"To be filled by O.E.M."_s);
    });
    comes("two items with its serial number", Ambiguous, JoinedBy::SerialNumber, 9501, u"Server"_s, [](SampleFacts &s) {
        addItem(s, 9500, 101, u"Reception"_s, u"5CG8122KX"_s);
        addItem(s, 9501, 101, u"Old one"_s, u"5CG8122KX"_s).lastModifiedTime = sampleNow();
        tellSerial(s, u"5CG8122KX"_s);
    });
    comes("the same name at its company", Joins, JoinedBy::Name, 9500, u"Server"_s,
          [](SampleFacts &s) { addItem(s, 9500, 101, u" host-000000 "_s, u"5CG8122KX"_s); });
    comes("the same name, another serial number", Creates, JoinedBy::Nothing, 0, u"Workstation"_s, [](SampleFacts &s) {
        addItem(s, 9500, 101, u"HOST-000000"_s, u"5CG8122KX"_s);
        tellSerial(s, u"PF3N7Q1R"_s);
    });
    comes("the same name at another company", Creates, JoinedBy::Nothing, 0, u"Workstation"_s,
          [](SampleFacts &s) { addItem(s, 9500, 102, u"HOST-000000"_s); });
    comes("the same name on an inactive item", Creates, JoinedBy::Nothing, 0, u"Workstation"_s,
          [](SampleFacts &s) { addItem(s, 9500, 101, u"HOST-000000"_s).isActive = false; });
    comes("the same name on another device's item", Creates, JoinedBy::Nothing, 0, u"Workstation"_s,
          [](SampleFacts &s) { addItem(s, 9500, 101, u"HOST-000000"_s).rmmDeviceUid = u"somebody-else"_s; });
    comes("two items of its name", Ambiguous, JoinedBy::Name, 9500, u"Server"_s, [](SampleFacts &s) {
        addItem(s, 9500, 101, u"HOST-000000"_s).lastModifiedTime = sampleNow();
        addItem(s, 9501, 101, u"HOST-000000"_s);
    });
    comes("a joined item without a type stays blank", Joins, JoinedBy::Name, 9500, {},
          [](SampleFacts &s) { addItem(s, 9500, 101, u"HOST-000000"_s).configurationItemType.reset(); });
    comes("the mapping leaves its type blank", Creates, JoinedBy::Nothing, 0, {},
          [](SampleFacts &s) { s.facts.mapping[0].configurationItemType.clear(); });
    comes("the mapping names an inactive type", Creates, JoinedBy::Nothing, 0, {},
          [](SampleFacts &s) { s.facts.mapping[0].configurationItemType = u"Fax"_s; });
    comes("its product is still to be made", Creates, JoinedBy::Nothing, 0, u"Workstation"_s,
          [](SampleFacts &s) { s.inventory.products.rows.removeFirst(); });
    comes("suspended", Creates, JoinedBy::Nothing, 0, u"Workstation"_s,
          [](SampleFacts &s) { first(s).suspended = true; });
    comes("its company is no customer", Creates, JoinedBy::Nothing, 0, u"Workstation"_s,
          [](SampleFacts &s) { s.inventory.companies.rows[1].companyType = 3; });

    stays("deleted", HeldBack::Deleted, [](SampleFacts &s) { first(s).deleted = true; });
    stays("deleted, though linked", HeldBack::Deleted, [](SampleFacts &s) {
        arrive(s);
        first(s).deleted = true;
    });
    stays("no such site", HeldBack::SiteUnknown, [](SampleFacts &s) {
        first(s).siteUid = u"elsewhere"_s;
        first(s).siteId = 0;
        first(s).siteName.clear();
    });
    stays("on a system site", HeldBack::SystemSite, [](SampleFacts &s) {
        s.inventory.rmmSites.rows[0].isSystem = true;
        s.inventory.rmmSites.rows[0].autotaskCompanyId.clear();
    });
    stays("site not mapped", HeldBack::SiteNotMapped,
          [](SampleFacts &s) { s.inventory.rmmSites.rows[0].autotaskCompanyId.clear(); });
    stays("company missing", HeldBack::CompanyMissing, [](SampleFacts &s) { s.inventory.companies.rows.removeAt(1); });
    stays("company inactive", HeldBack::CompanyInactive,
          [](SampleFacts &s) { s.inventory.companies.rows[1].isActive = false; });
    stays("the older record of a device set up anew", HeldBack::OlderRecord, [](SampleFacts &s) {
        first(s).lastSeen = sampleNow().addDays(-9);
        datto_rmm::Device again = first(s);
        again.uid = u"again"_s;
        again.lastSeen = sampleNow();
        s.inventory.rmmDevices.rows.append(again);
    });
    stays("the mapping has no row for its type", HeldBack::TypeNotMapped,
          [](SampleFacts &s) { s.facts.mapping.removeFirst(); });
    stays("its type is empty", HeldBack::TypeNotMapped, [](SampleFacts &s) { first(s).category.clear(); });
    stays("its product is inactive", HeldBack::ProductUnusable,
          [](SampleFacts &s) { s.inventory.products.rows[0].isActive = false; });
    stays("its product is not there", HeldBack::ProductUnusable, [](SampleFacts &s) {
        s.facts.mapping[0].createProduct = false;
        s.facts.mapping[0].productName = u"Gone"_s;
    });
    stays("nobody told the mapping", HeldBack::MappingUnknown, [](SampleFacts &s) { s.facts.mapping.clear(); });
}

void TestMapForecast::everyDeviceHasItsOutcome()
{
    QFETCH(Change, change);
    SampleFacts sample = beforeTheSwitch();
    change(sample);
    const DeviceForecast forecast = forecastOfFirst(sample);
    QTEST(int(forecast.outcome), "outcome");
    QTEST(int(forecast.by), "by");
    QTEST(int(forecast.heldBack), "heldBack");
    QTEST(forecast.itemId, "item");
    QTEST(forecast.itemType, "type");
    QCOMPARE(forecast.isBlank(), forecast.arrives() && forecast.itemType.isEmpty());
}

void TestMapForecast::anItemThatFitsTwoDevicesIsNoneOfThemForSure()
{
    SampleFacts sample = beforeTheSwitch();
    sample.inventory.rmmDevices.rows[1].hostname = first(sample).hostname;
    addItem(sample, 9500, 101, u"HOST-000000"_s);
    const MapForecast forecast = mapForecast(sample.inventory, sample.facts.mapping);
    QCOMPARE(forecast.devices[0].outcome, MapOutcome::Ambiguous);
    QCOMPARE(forecast.devices[1].outcome, MapOutcome::Ambiguous);
    QCOMPARE(forecast.count(MapOutcome::Ambiguous), 2);
    QCOMPARE(forecast.count(MapOutcome::Creates), 4);
}

void TestMapForecast::whatArrivedTellsTheMappingThatNobodyGave()
{
    SampleFacts sample;
    sample.facts.mapping.clear();
    // The second Desktop is there; of Laptops none is.
    sample.inventory.devices.rows.removeIf(
        [](const autotask::ConfigurationItem &item) { return item.id == 9000 || item.productId == 72; });
    const MapForecast forecast = mapForecast(sample.inventory, sample.facts.mapping);
    QCOMPARE(forecast.devices[0].outcome, MapOutcome::Creates);
    QCOMPARE(forecast.devices[0].itemType, u"Workstation"_s);
    QCOMPARE(forecast.devices[0].productName, u"RMM_Desktop"_s);
    QCOMPARE(forecast.devices[1].heldBack, HeldBack::MappingUnknown);
    QCOMPARE(forecast.untoldTypes, QStringList{u"Laptop"_s});
    QCOMPARE(forecast.origin, MappingPlan::Origin::Arrivals);
}

void TestMapForecast::nothingIsKnownFromHalfAList_data()
{
    QTest::addColumn<int>("set");
    for (const DataSetId set : mapForecastSets())
        QTest::newRow(qPrintable(dataSetKey(set))) << int(set);
}

void TestMapForecast::nothingIsKnownFromHalfAList()
{
    QFETCH(int, set);
    SampleFacts sample;
    QVERIFY(mapForecast(sample.inventory, sample.facts.mapping).isKnown);
    breakOff(sample.inventory, DataSetId(set));
    QVERIFY(!mapForecast(sample.inventory, sample.facts.mapping).isKnown);
}

void TestMapForecast::outcomesAreHeldAgainstTheForecast_data()
{
    QTest::addColumn<Change>("before");
    QTest::addColumn<Change>("after");
    QTest::addColumn<int>("fit");
    QTest::addColumn<int>("differences");
    using enum ForecastFit;
    const auto row = [](const char *name, ForecastFit fit, Differences differences, Change before, Change after) {
        QTest::newRow(name) << before << after << int(fit) << int(differences.toInt());
    };
    const Change nothing = [](SampleFacts &) {};
    const Change arrives = [](SampleFacts &s) { arrive(s); };
    const Change itemOfItsName = [](SampleFacts &s) { addItem(s, 9400, 101, u"HOST-000000"_s); };
    const Change unmapped = [](SampleFacts &s) { s.inventory.rmmSites.rows[0].autotaskCompanyId.clear(); };
    row("came as forecast", AsForecast, {}, nothing, arrives);
    row("has not come", NotYet, {}, nothing, nothing);
    row("came without a type", Differs, Difference::Type, nothing,
        [](SampleFacts &s) { arrive(s).configurationItemType.reset(); });
    row("came with another product", Differs, Difference::Product, nothing,
        [](SampleFacts &s) { arrive(s).productId = 72; });
    row("came for another company", Differs, Difference::Company, nothing,
        [](SampleFacts &s) { arrive(s).companyId = 102; });
    row(
        "joined an item that was there", Differs, Difference::Item,
        [](SampleFacts &s) { addItem(s, 9600, 101, u"other"_s); }, arrives);
    row("joined its item", AsForecast, {}, itemOfItsName,
        [](SampleFacts &s) { s.inventory.devices.rows[0].rmmDeviceUid = first(s).uid; });
    row("came as a second one beside its item", Differs, Difference::Item | Difference::Type, itemOfItsName, arrives);
    row("stayed away as forecast", AsForecast, {}, unmapped, nothing);
    row("came though its site is not mapped", Differs, Difference::Arrival, unmapped, arrives);
    row("came because its site was mapped since", NotCompared, {}, unmapped, [](SampleFacts &s) {
        s.inventory.rmmSites.rows[0].autotaskCompanyId = u"101"_s;
        arrive(s);
    });
    row("stays away because its site was unmapped since", NotCompared, {}, nothing, unmapped);
    row("is gone from Datto RMM", NotCompared, {}, nothing,
        [](SampleFacts &s) { s.inventory.rmmDevices.rows.removeFirst(); });
    row(
        "was ambiguous", NotCompared, {},
        [itemOfItsName](SampleFacts &s) {
            itemOfItsName(s);
            addItem(s, 9401, 101, u"HOST-000000"_s);
        },
        arrives);
}

void TestMapForecast::outcomesAreHeldAgainstTheForecast()
{
    QFETCH(Change, before);
    QFETCH(Change, after);
    SampleFacts sample = beforeTheSwitch();
    before(sample);
    const MapForecast kept = mapForecast(sample.inventory, sample.facts.mapping);
    after(sample);
    const QList<DeviceComparison> compared = compareWithForecast(kept, sample.inventory, sample.facts.mapping);
    QCOMPARE(compared.size(), 6);
    QTEST(int(compared.first().fit), "fit");
    QTEST(int(compared.first().differences.toInt()), "differences");
    QCOMPARE(compared.last().fit, ForecastFit::NotYet);
}

void TestMapForecast::aKeptForecastComesBackAsItWas()
{
    SampleFacts sample = beforeTheSwitch();
    addItem(sample, 9400, 101, u"HOST-000000"_s);
    sample.inventory.rmmSites.rows[2].autotaskCompanyId.clear();
    const MapForecast forecast = mapForecast(sample.inventory, sample.facts.mapping);
    const auto back = unpacked(packed(forecast));
    QVERIFY(back);
    QCOMPARE(*back, forecast);
}

void TestMapForecast::otherBytesAreNoForecast()
{
    QByteArray bytes = packed(mapForecast(beforeTheSwitch().inventory, {}));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"qUncompress"_s));
    QVERIFY(!unpacked(bytes.chopped(bytes.size() / 2)));
    QVERIFY(!unpacked(qCompress("{\"devices\":[]}")));
    QVERIFY(!unpacked(qCompress(QByteArray(200, '\x7f'))));
}

void TestMapForecast::twentyThousandDevicesAreForecast()
{
    SampleFacts sample = bigTenant(20000);
    sample.inventory.devices.rows.clear();
    const MapForecast forecast = mapForecast(sample.inventory, sample.facts.mapping);
    QCOMPARE(forecast.count(MapOutcome::Creates), forecast.devices.size());
    QVERIFY(forecast.devices.size() > 19900);
}

TRIVET_TEST(TestMapForecast)

} // namespace tst_mapforecast

#include "tst_mapforecast.moc"
