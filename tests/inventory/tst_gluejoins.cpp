// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/gluearrivals.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/gluewebaddress.h"
#include "inventory/joins/rmmaddress.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_gluejoins {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

class TestGlueJoins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkCountsWhileItSyncs_data();
    void aLinkCountsWhileItSyncs();
    void ofTwinsTheLivingLinkedOneCounts();
    void otherPsasAreTold_data();
    void otherPsasAreTold();
    void junkMacsAreNoKeys_data();
    void junkMacsAreNoKeys();
    void sharedMacsTellNothing();
    void theDeviceBehindAnAddressIsFound_data();
    void theDeviceBehindAnAddressIsFound();
    void theFirstSyncExpectsCustomersAndTypedDevices();
    void everyGlueGapHasItsReason_data();
    void everyGlueGapHasItsReason();
    void everyMatchGapHasItsReason_data();
    void everyMatchGapHasItsReason();
    void anOrganizationOfTheSameNameMatchesByItself();
    void nothingIsKnownFromHalfAList();
    void theAddressTellsSubdomainAndRegion();
};

void TestGlueJoins::aLinkCountsWhileItSyncs_data()
{
    using Links = QList<it_glue::AdapterLink>;
    QTest::addColumn<Links>("links");
    QTest::addColumn<qint64>("id");
    QTest::newRow("syncing") << Links{{u"Autotask"_s, u"42"_s, true, false}} << qint64(42);
    QTest::newRow("any case") << Links{{u"AUTOTASK"_s, u"42"_s, true, false}} << qint64(42);
    QTest::newRow("own company") << Links{{u"Autotask"_s, u"0"_s, true, false}} << qint64(0);
    QTest::newRow("not syncing") << Links{{u"Autotask"_s, u"42"_s, false, false}} << qint64(-1);
    QTest::newRow("orphaned") << Links{{u"Autotask"_s, u"42"_s, true, true}} << qint64(-1);
    QTest::newRow("another adapter") << Links{{u"Microsoft"_s, u"42"_s, true, false}} << qint64(-1);
    QTest::newRow("no number") << Links{{u"Autotask"_s, u"x"_s, true, false}} << qint64(-1);
    QTest::newRow("second one") << Links{{u"Microsoft"_s, u"1"_s, true, false}, {u"Autotask"_s, u"42"_s, true, false}}
                                << qint64(42);
}

void TestGlueJoins::aLinkCountsWhileItSyncs()
{
    QFETCH(QList<it_glue::AdapterLink>, links);
    QFETCH(qint64, id);
    QCOMPARE(linkedRemoteId(links).value_or(-1), id);
}

void TestGlueJoins::ofTwinsTheLivingLinkedOneCounts()
{
    SampleFacts sample;
    auto twin = sample.inventory.glueConfigurations.rows[0];
    const qint64 original = twin.id;
    twin.id = 1;
    twin.archived = true;
    sample.inventory.glueConfigurations.rows.prepend(twin);
    QCOMPARE(configurationsByItemId(sample.inventory).value(9000)->id, original);
    sample.inventory.glueConfigurations.rows[0].archived = false;
    sample.inventory.glueConfigurations.rows[0].links[0].orphaned = true;
    QCOMPARE(configurationsByItemId(sample.inventory).value(9000)->id, original);
    sample.inventory.glueConfigurations.rows[1].archived = true;
    QCOMPARE(configurationsByItemId(sample.inventory).value(9000)->id, 1);
}

void TestGlueJoins::otherPsasAreTold_data()
{
    QTest::addColumn<QString>("adapter");
    QTest::addColumn<int>("psa");
    QTest::addColumn<bool>("isOther");
    const auto state = [](it_glue::PsaState value) { return static_cast<int>(value); };
    QTest::newRow("another PSA") << u"ConnectWise Manage"_s << state(it_glue::PsaState::Disabled) << true;
    QTest::newRow("Autotask") << u"Autotask"_s << state(it_glue::PsaState::Enabled) << false;
    QTest::newRow("an orphan of Autotask") << u"Autotask"_s << state(it_glue::PsaState::Orphaned) << false;
    QTest::newRow("no PSA") << u"Microsoft"_s << state(it_glue::PsaState::None) << false;
    QTest::newRow("left behind") << QString() << state(it_glue::PsaState::Orphaned) << true;
    QTest::newRow("never linked") << QString() << state(it_glue::PsaState::None) << false;
}

void TestGlueJoins::otherPsasAreTold()
{
    QFETCH(QString, adapter);
    QFETCH(int, psa);
    QFETCH(bool, isOther);
    it_glue::Configuration configuration;
    configuration.psa = static_cast<it_glue::PsaState>(psa);
    if (!adapter.isEmpty())
        configuration.links = {{adapter, u"1"_s, true, false}};
    QCOMPARE(isOfOtherPsa(configuration), isOther);
}

void TestGlueJoins::junkMacsAreNoKeys_data()
{
    QTest::addColumn<QString>("mac");
    QTest::addColumn<quint64>("key");
    QTest::newRow("hyphens") << u"00-16-3E-0A-0b-0C"_s << quint64(0x00163e0a0b0c);
    QTest::newRow("colons") << u"00:16:3e:0a:0b:0c"_s << quint64(0x00163e0a0b0c);
    QTest::newRow("dots") << u"0016.3e0a.0b0c"_s << quint64(0x00163e0a0b0c);
    QTest::newRow("plain") << u"00163E0A0B0C"_s << quint64(0x00163e0a0b0c);
    QTest::newRow("zeros") << u"00-00-00-00-00-00"_s << quint64(0);
    QTest::newRow("ones") << u"FF-FF-FF-FF-FF-FF"_s << quint64(0);
    QTest::newRow("group address") << u"01-00-5E-00-00-01"_s << quint64(0);
    QTest::newRow("long") << u"00-16-3E-0A-0B-0C-0D"_s << quint64(0);
    QTest::newRow("short") << u"00-16-3E"_s << quint64(0);
    QTest::newRow("words") << u"unknown"_s << quint64(0);
    QTest::newRow("empty") << QString() << quint64(0);
}

void TestGlueJoins::junkMacsAreNoKeys()
{
    QFETCH(QString, mac);
    QFETCH(quint64, key);
    QCOMPARE(macKey(mac), key);
}

void TestGlueJoins::sharedMacsTellNothing()
{
    SampleFacts sample;
    QVERIFY(sharedMacKeys(sample.inventory).isEmpty());
    for (int i = 0; i < 3; ++i)
        sample.inventory.glueConfigurations.rows[i].rmm->macAddresses = {u"00-16-3E-99-99-99"_s};
    QCOMPARE(sharedMacKeys(sample.inventory), QSet<quint64>{0x00163e999999});
}

void TestGlueJoins::theDeviceBehindAnAddressIsFound_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("hostname");
    QTest::newRow("number") << u"https://concord.centrastage.net/device/5003"_s << u"HOST-000003"_s;
    QTest::newRow("uid") << u"https://concord.rmm.datto.com/device/d0000000-000003"_s << u"HOST-000003"_s;
    QTest::newRow("slash at the end") << u"https://concord.centrastage.net/device/5003/"_s << u"HOST-000003"_s;
    QTest::newRow("a page below") << u"https://concord.rmm.datto.com/device/5003/summary"_s << u"HOST-000003"_s;
    QTest::newRow("a page below the uid")
        << u"https://concord.rmm.datto.com/device/D0000000-000003/summary/"_s << u"HOST-000003"_s;
    QTest::newRow("host name") << u"https://concord.rmm.datto.com/device/host-000003"_s << u"HOST-000003"_s;
    QTest::newRow("host name, a page below")
        << u"https://concord.rmm.datto.com/device/HOST-000003/summary"_s << u"HOST-000003"_s;
    QTest::newRow("uid in the query") << u"https://concord.centrastage.net/csm/view?deviceUid=D0000000-000003&tab=1"_s
                                      << u"HOST-000003"_s;
    QTest::newRow("number in the query") << u"https://concord.centrastage.net/csm/view?deviceId=5003"_s
                                         << u"HOST-000003"_s;
    QTest::newRow("a route behind #") << u"https://concord.rmm.datto.com/app#/device/5003/summary"_s
                                      << u"HOST-000003"_s;
    QTest::newRow("remote session") << u"https://concord.centrastage.net/csm/remote/rto/5003"_s << u"HOST-000003"_s;
    QTest::newRow("without a scheme") << u"concord.rmm.datto.com/device/5003"_s << u"HOST-000003"_s;
    QTest::newRow("a site's number") << u"https://concord.rmm.datto.com/site/5003"_s << QString();
    QTest::newRow("a tab's number") << u"https://concord.rmm.datto.com/view?tab=5003"_s << QString();
    QTest::newRow("a form not known") << u"https://concord.rmm.datto.com/d/abc"_s << QString();
    QTest::newRow("gone") << u"https://concord.centrastage.net/device/77"_s << QString();
    QTest::newRow("no path") << u"https://concord.centrastage.net"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestGlueJoins::theDeviceBehindAnAddressIsFound()
{
    QFETCH(QString, address);
    QFETCH(QString, hostname);
    const SampleFacts sample;
    const datto_rmm::Device *device = DeviceAddresses(sample.inventory).behind(address);
    QCOMPARE(device ? device->hostname : QString(), hostname);
}

void TestGlueJoins::theFirstSyncExpectsCustomersAndTypedDevices()
{
    SampleFacts sample;
    GlueArrivals found = glueArrivals(sample.inventory);
    QVERIFY(found.isKnown);
    QCOMPARE(found.organizationsExpected, 3);
    QCOMPARE(found.organizationsArrived, 3);
    QCOMPARE(found.configurationsExpected, 6);
    QCOMPARE(found.configurationsArrived, 6);
    QVERIFY(found.gaps.isEmpty());

    sample.inventory.companies.rows[1].isActive = false;            // two devices go with it
    sample.inventory.devices.rows[2].configurationItemType.reset(); // blank: listed, not expected
    sample.inventory.devices.rows[3].isActive = false;
    sample.inventory.devices.rows[4].rmmDeviceUid.clear();
    found = glueArrivals(sample.inventory);
    QCOMPARE(found.organizationsExpected, 2);
    QCOMPARE(found.configurationsExpected, 1);
    QCOMPARE(found.gaps.size(), 1);
    QCOMPARE(found.gaps[0].reason, GlueGapReason::BlankType);
}

void TestGlueJoins::everyGlueGapHasItsReason_data()
{
    using Change = std::function<void(SampleFacts &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, GlueGapReason reason, Change change) {
        QTest::newRow(name) << change << static_cast<int>(reason);
    };
    row("waiting", GlueGapReason::Waiting, [](SampleFacts &s) {
        s.inventory.glueConfigurations.rows.removeFirst();
        s.inventory.devices.rows[3].configurationItemType = 11; // its type has come elsewhere
    });
    row("type not synced", GlueGapReason::TypeNotSynced, [](SampleFacts &s) {
        s.inventory.devices.rows[3].configurationItemType = 12;
        s.inventory.glueConfigurations.rows.removeFirst();
    });
    row("company not linked", GlueGapReason::CompanyNotLinked, [](SampleFacts &s) {
        s.inventory.glueConfigurations.rows.removeFirst();
        s.inventory.glueOrganizations.rows.removeAt(1);
    });
    row("blank type", GlueGapReason::BlankType,
        [](SampleFacts &s) { s.inventory.devices.rows[0].configurationItemType.reset(); });
}

void TestGlueJoins::everyGlueGapHasItsReason()
{
    QFETCH(std::function<void(SampleFacts &)>, change);
    QFETCH(int, reason);
    SampleFacts sample;
    change(sample);
    for (const GlueGap &gap : glueArrivals(sample.inventory).gaps) {
        if (gap.kind == GlueGap::Kind::Device) {
            QCOMPARE(gap.name, u"HOST-000000"_s);
            QCOMPARE(gap.company, u"Customer 1"_s);
            QCOMPARE(static_cast<int>(gap.reason), reason);
            return;
        }
    }
    QFAIL("no gap");
}

void TestGlueJoins::everyMatchGapHasItsReason_data()
{
    using Change = std::function<void(SampleFacts &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, RmmGlueGapReason reason, Change change) {
        QTest::newRow(name) << change << static_cast<int>(reason);
    };
    row("waiting", RmmGlueGapReason::Waiting, [](SampleFacts &) {});
    row("organization", RmmGlueGapReason::OrganizationNotMatched,
        [](SampleFacts &s) { s.inventory.glueOrganizations.rows[1].rmmCompanies.clear(); });
    row("not in Autotask", RmmGlueGapReason::NotInAutotask,
        [](SampleFacts &s) { s.inventory.devices.rows.removeFirst(); });
    row("not in IT Glue", RmmGlueGapReason::NotInItGlue,
        [](SampleFacts &s) { s.inventory.glueConfigurations.rows.removeFirst(); });
    row("no serial", RmmGlueGapReason::NoSerial,
        [](SampleFacts &s) { s.inventory.glueConfigurations.rows[0].serialNumber = u"None"_s; });
    row("neither", RmmGlueGapReason::NoSerialNorMac, [](SampleFacts &s) {
        s.inventory.glueConfigurations.rows[0].serialNumber.clear();
        s.inventory.devices.rows[0].macAddress.clear();
    });
    row("serial differs", RmmGlueGapReason::SerialDiffers,
        [](SampleFacts &s) { s.inventory.devices.rows[0].serialNumber = u"OTHER"_s; });
    row("shared MAC", RmmGlueGapReason::MacShared, [](SampleFacts &s) {
        for (auto &configuration : s.inventory.glueConfigurations.rows)
            configuration.macAddress = u"00-16-3E-99-99-99"_s;
    });
}

void TestGlueJoins::everyMatchGapHasItsReason()
{
    QFETCH(std::function<void(SampleFacts &)>, change);
    QFETCH(int, reason);
    SampleFacts sample;
    QVERIFY(rmmGlueArrivals(sample.inventory).gaps.isEmpty());
    sample.inventory.glueConfigurations.rows[0].rmm.reset();
    change(sample);
    const RmmGlueArrivals found = rmmGlueArrivals(sample.inventory);
    const auto gap = std::find_if(found.gaps.begin(), found.gaps.end(), [](const RmmGlueGap &row) {
        return row.kind == RmmGlueGap::Kind::Device && row.name == "HOST-000000"_L1;
    });
    QVERIFY(gap != found.gaps.end());
    QCOMPARE(static_cast<int>(gap->reason), reason);
    QVERIFY(found.devicesMatched < 6);
}

void TestGlueJoins::anOrganizationOfTheSameNameMatchesByItself()
{
    SampleFacts sample;
    it_glue::Organization &organization = sample.inventory.glueOrganizations.rows[1];
    organization.rmmCompanies.clear();
    const auto reasonNow = [&sample] { return rmmGlueArrivals(sample.inventory).gaps.first().reason; };
    QCOMPARE(reasonNow(), RmmGlueGapReason::Waiting);
    organization.name += u" Ltd"_s;
    QCOMPARE(reasonNow(), RmmGlueGapReason::OrganizationNotMatched);
}

void TestGlueJoins::nothingIsKnownFromHalfAList()
{
    for (const DataSetId set : {DataSetId::AutotaskCompanies, DataSetId::AutotaskDevices, DataSetId::GlueOrganizations,
                                DataSetId::GlueConfigurations}) {
        SampleFacts sample;
        breakOff(sample.inventory, set);
        QVERIFY(!glueArrivals(sample.inventory).isKnown);
    }
    for (const DataSetId set : {DataSetId::RmmSites, DataSetId::RmmDevices, DataSetId::AutotaskDevices,
                                DataSetId::GlueOrganizations, DataSetId::GlueConfigurations}) {
        SampleFacts sample;
        breakOff(sample.inventory, set);
        QVERIFY(!rmmGlueArrivals(sample.inventory).isKnown);
    }
    QVERIFY(!glueArrivals(Inventory()).isKnown);
    QVERIFY(!rmmGlueArrivals(Inventory()).isKnown);
}

void TestGlueJoins::theAddressTellsSubdomainAndRegion()
{
    SampleFacts sample;
    const auto address = glueWebAddress(sample.facts.answers);
    QVERIFY(address);
    QCOMPARE(address->subdomain, u"alderpine"_s);
    QCOMPARE(address->region, u"eu"_s);
    QCOMPARE(address->url, u"https://alderpine.eu.itglue.com"_s);
    sample.facts.answers.values.insert(AnswerId::ItGlueAddress, u"https://example.com"_s);
    QVERIFY(!glueWebAddress(sample.facts.answers));
    sample.facts.answers.values.insert(AnswerId::ItGlueAddress, u"alderpine.itglue.com"_s);
    sample.facts.answers.values.remove(AnswerId::ItGlueRegion);
    QVERIFY(glueWebAddress(sample.facts.answers)->region.isEmpty());
}

TRIVET_TEST(TestGlueJoins)

} // namespace tst_gluejoins

#include "tst_gluejoins.moc"
