// SPDX-License-Identifier: Apache-2.0
#include "store/freshtenant.h"
#include "support/manualclock.h"
#include "support/samplefacts.h"
#include "support/scriptedsource.h"
#include "support/testprogram.h"
#include "sync/syncmonitor.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_followedlink {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

using Change = void (*)(Inventory &);
using Reasons = QList<NotThroughReason>;

it_glue::Configuration &configuration(Inventory &inventory, int number)
{
    return inventory.glueConfigurations.rows[number];
}

/// As before the sync made it: configurations of the devices from this one on.
void withoutConfigurationsFrom(Inventory &inventory, int number)
{
    inventory.glueConfigurations.rows = inventory.glueConfigurations.rows.mid(0, number);
}

void unlinkFirstCustomer(Inventory &inventory, const QString &name)
{
    it_glue::Organization &organization = inventory.glueOrganizations.rows[1]; // the first is the MSP's own
    organization.links.clear();
    organization.psa = it_glue::PsaState::Disabled;
    organization.name = name;
}

Reasons reasonsIn(const FollowedLink::Counted &counted)
{
    Reasons reasons;
    for (const NotThroughRow &row : counted.rows)
        reasons.append(row.reason);
    return reasons;
}

FollowedLink::Counted countedAfter(const FollowedLink &link, Change change)
{
    test::SampleFacts sample;
    change(sample.inventory);
    return link.count(sample.inventory, sample.facts.mapping);
}

/// A monitor of one link over the sample tenant.
struct LinkRig
{
    explicit LinkRig(const FollowedLink &followed)
        : link(followed), clock(test::sampleNow()), store(tenant.open()),
          source(std::make_unique<test::ScriptedSource>(clock))
    {
        source->world = sample.inventory;
        monitor = std::make_unique<SyncMonitor>(link, *source, *store, clock);
    }
    void signIn(const QList<AccountId> &accounts)
    {
        for (const AccountId account : accounts)
            source->signIn(account);
        source->answerSignIns();
    }
    /// Other pages and checks read what explains the gaps.
    void readByOthers()
    {
        source->refresh(QSet<DataSetId>(link.explaining.begin(), link.explaining.end()), ReadPurpose::AskedByPerson);
        source->answerReads();
        source->refreshes.clear();
    }

    const FollowedLink &link;
    test::FreshTenant tenant;
    test::ManualClock clock;
    test::SampleFacts sample;
    std::unique_ptr<TenantStore> store;
    std::unique_ptr<test::ScriptedSource> source;
    std::unique_ptr<SyncMonitor> monitor;
};

const FollowedLink &linkNamed(const QString &key)
{
    return key == followedRmmItGlue().key ? followedRmmItGlue() : followedAutotaskItGlue();
}

void addLinks()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("Autotask and IT Glue") << followedAutotaskItGlue().key;
    QTest::newRow("Datto RMM and IT Glue") << followedRmmItGlue().key;
}

} // namespace

/// The links of IT Glue: what they come to, why something is not there, and what is asked for to know it.
class TestFollowedLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organizationsAndConfigurationsAreCounted()
    {
        const auto all = countedAfter(followedAutotaskItGlue(), [](Inventory &) {});
        QVERIFY(all.isKnown);
        QCOMPARE(all.groupsExpected, 3); // the MSP itself is no customer
        QCOMPARE(all.groupsArrived, 3);
        QCOMPARE(all.expected, 9);
        QCOMPARE(all.arrived, 9);
        QVERIFY(all.rows.isEmpty());

        const auto some = countedAfter(followedAutotaskItGlue(), [](Inventory &inventory) {
            withoutConfigurationsFrom(inventory, 4);
            inventory.glueOrganizations.rows.removeLast();
        });
        QCOMPARE(some.groupsArrived, 2);
        QCOMPARE(some.arrived, 6);
        QCOMPARE(some.expected, 9);
        QCOMPARE(some.rows.size(), 3);
    }

    void matchedOrganizationsAndDevicesAreCounted()
    {
        const auto all = countedAfter(followedRmmItGlue(), [](Inventory &) {});
        QVERIFY(all.isKnown);
        QCOMPARE(all.groupsExpected, 3);
        QCOMPARE(all.expected, 9);
        QCOMPARE(all.arrived, 9);
        QVERIFY(all.rows.isEmpty());

        const auto none = countedAfter(followedRmmItGlue(), [](Inventory &inventory) {
            for (it_glue::Organization &organization : inventory.glueOrganizations.rows)
                organization.rmmCompanies.clear();
            for (it_glue::Configuration &row : inventory.glueConfigurations.rows)
                row.rmm.reset();
        });
        QCOMPARE(none.arrived, 0);
        QCOMPARE(none.expected, 9);
        QCOMPARE(none.rows.size(), 9);
    }

    void setThatWasNotReadWholeIsNoCount_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<DataSetId>("set");
        for (const FollowedLink *link : {&followedAutotaskItGlue(), &followedRmmItGlue()}) {
            for (const DataSetId set : link->counted)
                QTest::addRow("%s %s", qPrintable(link->key), qPrintable(dataSetKey(set))) << link->key << set;
        }
    }
    void setThatWasNotReadWholeIsNoCount()
    {
        QFETCH(QString, key);
        QFETCH(DataSetId, set);
        test::SampleFacts sample;
        test::breakOff(sample.inventory, set);
        QVERIFY(!linkNamed(key).count(sample.inventory, {}).isKnown);
        test::forget(sample.inventory, set);
        QVERIFY(!linkNamed(key).count(sample.inventory, {}).isKnown);
    }

    void eachGapOfTheFirstSyncNamesItsReason_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Reasons>("reasons");
        using enum NotThroughReason;
        QTest::newRow("not there yet") << Change([](Inventory &inventory) {
            inventory.glueConfigurations.rows.removeLast();
        }) << Reasons{WaitingForItGlue};
        QTest::newRow("company not there yet")
            << Change([](Inventory &inventory) { inventory.glueOrganizations.rows.removeLast(); })
            << Reasons{WaitingForItGlue};
        QTest::newRow("name nearly the same")
            << Change([](Inventory &inventory) { unlinkFirstCustomer(inventory, u"customer  1 Ltd"_s); })
            << Reasons{NameDiffers};
        QTest::newRow("company and its devices") << Change([](Inventory &inventory) {
            unlinkFirstCustomer(inventory, u"Somebody else"_s);
            inventory.glueConfigurations.rows.removeFirst();
        }) << Reasons{WaitingForItGlue, CompanyNotLinked};
        QTest::newRow("blank type") << Change([](Inventory &inventory) {
            inventory.devices.rows[3].configurationItemType = {};
        }) << Reasons{BlankType};
        QTest::newRow("type left out of the sync") << Change([](Inventory &inventory) {
            inventory.glueConfigurations.rows.removeIf([](const auto &row) { return row.typeName == "Server"_L1; });
        }) << Reasons{TypeNotSynced, TypeNotSynced};
        QTest::newRow("inactive device") << Change([](Inventory &inventory) {
            inventory.devices.rows.last().isActive = false;
            inventory.glueConfigurations.rows.removeLast();
        }) << Reasons{};
    }
    void eachGapOfTheFirstSyncNamesItsReason()
    {
        QFETCH(Change, change);
        QFETCH(Reasons, reasons);
        QCOMPARE(reasonsIn(countedAfter(followedAutotaskItGlue(), change)), reasons);
    }

    void eachGapOfTheMatchNamesItsReason_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Reasons>("reasons");
        using enum NotThroughReason;
        QTest::newRow("not matched yet") << Change([](Inventory &inventory) {
            configuration(inventory, 0).rmm.reset();
        }) << Reasons{WaitingForMatch};
        QTest::newRow("organization not matched") << Change([](Inventory &inventory) {
            inventory.glueOrganizations.rows[1].rmmCompanies.clear();
            configuration(inventory, 0).rmm.reset();
            configuration(inventory, 1).rmm.reset();
        }) << Reasons{WaitingForMatch, OrganizationNotMatched, OrganizationNotMatched};
        QTest::newRow("not in Autotask") << Change([](Inventory &inventory) {
            inventory.devices.rows[2].rmmDeviceUid.clear();
        }) << Reasons{NotInAutotask};
        QTest::newRow("not in IT Glue") << Change([](Inventory &inventory) {
            inventory.glueConfigurations.rows.removeLast();
        }) << Reasons{NotInItGlue};
        QTest::newRow("archived in IT Glue")
            << Change([](Inventory &inventory) { configuration(inventory, 5).archived = true; })
            << Reasons{NotInItGlue};
        QTest::newRow("serial number of the factory") << Change([](Inventory &inventory) {
            configuration(inventory, 0).rmm.reset();
            configuration(inventory, 0).serialNumber = u"To be filled by O.E.M."_s;
        }) << Reasons{NoSerial};
        QTest::newRow("nothing to match by") << Change([](Inventory &inventory) {
            configuration(inventory, 0).rmm.reset();
            configuration(inventory, 0).serialNumber.clear();
            configuration(inventory, 0).macAddress.clear();
            inventory.devices.rows[0].macAddress = u"00-00-00-00-00-00"_s;
        }) << Reasons{NoSerialNorMac};
        QTest::newRow("another serial number") << Change([](Inventory &inventory) {
            configuration(inventory, 0).rmm.reset();
            configuration(inventory, 0).serialNumber = u"OTHER-1"_s;
        }) << Reasons{SerialDiffers};
        QTest::newRow("one dock on many") << Change([](Inventory &inventory) {
            for (int i = 0; i < 3; ++i) {
                configuration(inventory, i).rmm.reset();
                configuration(inventory, i).macAddress = u"3C-2A-F4-00-00-01"_s;
            }
        }) << Reasons{MacShared, MacShared, MacShared};
        QTest::newRow("deleted in Datto RMM") << Change([](Inventory &inventory) {
            inventory.rmmDevices.rows[0].deleted = true;
            configuration(inventory, 0).rmm.reset();
        }) << Reasons{};
    }
    void eachGapOfTheMatchNamesItsReason()
    {
        QFETCH(Change, change);
        QFETCH(Reasons, reasons);
        QCOMPARE(reasonsIn(countedAfter(followedRmmItGlue(), change)), reasons);
    }

    void onlyWaitingNeedsNobody()
    {
        using enum NotThroughReason;
        const Reasons waiting{OlderRecord, Waiting, WaitingForItGlue, WaitingForMatch};
        for (int reason = 0; reason <= static_cast<int>(WaitingForMatch); ++reason) {
            NotThroughRow row;
            row.reason = static_cast<NotThroughReason>(reason);
            QCOMPARE(row.needsYou(), !waiting.contains(row.reason));
        }
    }

    void rowsHaveKeysOfTheirOwn()
    {
        const auto counted = countedAfter(followedAutotaskItGlue(), [](Inventory &inventory) {
            inventory.glueOrganizations.rows.clear();
            inventory.glueConfigurations.rows.clear();
        });
        QSet<QString> keys;
        for (const NotThroughRow &row : counted.rows)
            keys.insert(row.key);
        QCOMPARE(keys.size(), 9);
        QVERIFY(keys.contains(u"company:101"_s));
        QVERIFY(keys.contains(u"item:9000"_s));
    }

    void kindsStayKindsFromTheLinkToTheRow()
    {
        using Kind = NotThroughRow::Kind;
        const auto kinds = [](const FollowedLink &link, const Change &change) {
            QMap<QString, Kind> byName;
            for (const NotThroughRow &row : countedAfter(link, change).rows)
                byName.insert(row.name, row.kind);
            return byName;
        };
        const auto matched = kinds(followedRmmItGlue(), [](Inventory &inventory) {
            inventory.glueOrganizations.rows[1].rmmCompanies.clear();
            inventory.glueConfigurations.rows[2].rmm.reset();
        });
        QCOMPARE(matched.value(u"Customer 1"_s, Kind::Device), Kind::Organization);
        QCOMPARE(matched.value(u"HOST-000002"_s, Kind::Organization), Kind::Device);
        const auto synced = kinds(followedAutotaskItGlue(), [](Inventory &inventory) {
            inventory.glueOrganizations.rows.removeAt(1);
            inventory.glueConfigurations.rows.removeAt(2);
        });
        QCOMPARE(synced.value(u"Customer 1"_s, Kind::Device), Kind::Organization);
        QCOMPARE(synced.value(u"HOST-000002"_s, Kind::Organization), Kind::Device);
    }

    void devicesWithoutSiteAreCountedAndNamed()
    {
        const auto counted = countedAfter(followedAutotaskRmm(), [](Inventory &inventory) {
            inventory.rmmDevices.rows[0].siteUid.clear();
            inventory.rmmDevices.rows[0].siteName.clear();
            inventory.rmmDevices.rows[0].siteId = 0;
        });
        QCOMPARE(counted.ofNoSite, 1);
        QCOMPARE(counted.arrived, 5);
        QCOMPARE(counted.expected, 5);
        QCOMPARE(counted.rows.size(), 1);
        QCOMPARE(counted.rows.first().reason, NotThroughReason::SiteUnknown);
        SyncProgress progress{.arrived = 5, .expected = 5, .ofNoSite = 1, .isKnown = true};
        QVERIFY(!progress.isComplete());
        progress.ofNoSite = 0;
        QVERIFY(progress.isComplete());
    }

    void nothingIsAskedForBeforeEveryAccountIsSignedIn_data() { addLinks(); }
    void nothingIsAskedForBeforeEveryAccountIsSignedIn()
    {
        QFETCH(QString, key);
        LinkRig rig(linkNamed(key));
        rig.monitor->start();
        QVERIFY(rig.source->refreshes.isEmpty());
        for (qsizetype missing = 0; missing < rig.link.accounts.size(); ++missing) {
            LinkRig partly(linkNamed(key));
            QList<AccountId> others = partly.link.accounts;
            others.removeAt(missing);
            partly.signIn(others);
            partly.monitor->start();
            partly.monitor->pollNow();
            QVERIFY(partly.source->refreshes.isEmpty());
            QCOMPARE(partly.source->signIns, others); // and none is signed in for it
        }
        rig.signIn(rig.link.accounts);
        rig.monitor->pollNow();
        QCOMPARE(rig.source->refreshes.size(), 1);
    }

    void onlyItsOwnSetsArePolledAndOnlyInTheBackground_data() { addLinks(); }
    void onlyItsOwnSetsArePolledAndOnlyInTheBackground()
    {
        QFETCH(QString, key);
        LinkRig rig(linkNamed(key));
        rig.signIn(rig.link.accounts);
        rig.monitor->start();
        QCOMPARE(rig.source->refreshes.size(), 1);
        QCOMPARE(rig.source->refreshes.first().sets, rig.link.polled);
        QCOMPARE(rig.source->refreshes.first().purpose, ReadPurpose::Background);
        // What a count is made of is polled, or read by others; nothing else is asked of a vendor every few seconds.
        for (const DataSetId set : rig.link.counted)
            QVERIFY(rig.link.polled.contains(set));
        for (const DataSetId set : rig.link.explaining)
            QVERIFY(!rig.link.polled.contains(set));
        for (const DataSetId set : rig.link.polled)
            QVERIFY(rig.link.accounts.contains(dataSetAccount(set)));
    }

    void readingsAreKeptUnderTheLinksOwnName_data() { addLinks(); }
    void readingsAreKeptUnderTheLinksOwnName()
    {
        QFETCH(QString, key);
        LinkRig rig(linkNamed(key));
        rig.source->world.glueConfigurations.rows.first().links.clear();
        rig.source->world.glueConfigurations.rows.first().rmm.reset();
        rig.signIn(rig.link.accounts);
        rig.readByOthers();
        rig.monitor->start();
        rig.source->answerReads();
        QTRY_VERIFY(rig.monitor->progress().isKnown);
        const SyncProgress progress = rig.monitor->progress();
        QVERIFY(progress.arrived < progress.expected || !rig.monitor->notThrough().isEmpty());
        QCOMPARE(progress.groupsArrived, 3);
        QTRY_COMPARE(rig.store->samples(key), rig.monitor->samples());
        QVERIFY(!rig.monitor->samples().isEmpty());
        QVERIFY(rig.store->samples(u"autotask-rmm"_s).isEmpty());
    }

    void lastOneMakesItComplete()
    {
        LinkRig rig(followedAutotaskItGlue());
        const auto all = rig.source->world.glueConfigurations.rows;
        rig.source->world.glueConfigurations.rows.removeLast();
        rig.signIn(rig.link.accounts);
        rig.readByOthers();
        rig.monitor->start();
        rig.source->answerReads();
        QTRY_COMPARE(rig.monitor->progress().arrived, 8);
        QVERIFY(!rig.monitor->progress().isComplete());
        rig.source->world.glueConfigurations.rows = all;
        rig.clock.advance(std::chrono::seconds(15));
        rig.monitor->pollNow();
        rig.source->answerReads();
        QTRY_VERIFY(rig.monitor->progress().isComplete());
        QVERIFY(!rig.monitor->progress().remaining || rig.monitor->progress().remaining->count() == 0);
        rig.monitor->stop();
        const qsizetype asked = rig.source->refreshes.size();
        rig.clock.advance(std::chrono::minutes(5));
        QVERIFY(!rig.monitor->isRunning());
        QCOMPARE(rig.source->refreshes.size(), asked);
    }
};

TRIVET_TEST(TestFollowedLink)

} // namespace tst_followedlink

#include "tst_followedlink.moc"
