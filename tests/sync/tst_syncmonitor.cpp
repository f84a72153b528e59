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

namespace tst_syncmonitor {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// A monitor over a scripted tenant of six devices on three sites, both vendors signed in.
struct MonitorRig
{
    MonitorRig() : clock(test::sampleNow()), store(tenant.open()), source(std::make_unique<test::ScriptedSource>(clock))
    {
        source->world = sample.inventory;
        allItems = sample.inventory.devices.rows;
        monitor = std::make_unique<SyncMonitor>(followedAutotaskRmm(), *source, *store, clock);
        monitor->setMapping(sample.facts.mapping);
    }
    void signIn()
    {
        source->signIn(AccountId::Autotask);
        source->signIn(AccountId::DattoRmm);
        source->answerSignIns();
    }
    void arrived(int devices) { source->world.devices.rows = allItems.mid(0, devices); }
    /// One poll and the count that follows it; counts are made of one reading of all sets.
    void poll()
    {
        QSignalSpy counted(monitor.get(), &SyncMonitor::notThroughChanged);
        monitor->pollNow();
        QVERIFY(counted.count() > 0 || counted.wait());
        QTest::qWait(0);
    }

    test::FreshTenant tenant;
    test::ManualClock clock;
    test::SampleFacts sample;
    std::unique_ptr<TenantStore> store;
    std::unique_ptr<test::ScriptedSource> source;
    QList<autotask::ConfigurationItem> allItems;
    std::unique_ptr<SyncMonitor> monitor;
};

} // namespace

class TestSyncMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEarlierRunReadIsCountedAndNoSampleOfThisOne()
    {
        MonitorRig rig;
        Inventory kept = rig.sample.inventory;
        kept.devices.rows.resize(2);
        for (const DataSetId set : allDataSets())
            visitDataSet(kept, set, [](auto &data) { data.isKept = true; });
        rig.source->recall(kept, QSet<DataSetId>(allDataSets().begin(), allDataSets().end()));
        QTRY_VERIFY(rig.monitor->progress().isKnown);
        QCOMPARE(rig.monitor->progress().arrived, 2);
        QCOMPARE(rig.monitor->progress().expected, 6);
        QCOMPARE(rig.monitor->progress().keptSince, test::sampleNow());
        QVERIFY(!rig.monitor->progress().lastPoll.isValid());
        QVERIFY(rig.monitor->samples().isEmpty());
        rig.signIn();
        rig.monitor->start();
        QTRY_COMPARE(rig.monitor->samples().size(), 1);
        QVERIFY(!rig.monitor->progress().keptSince.isValid());
        QCOMPARE(rig.monitor->samples().first().arrived, 6);
    }

    void devicesAreCountedAsTheyArrive()
    {
        MonitorRig rig;
        rig.signIn();
        rig.arrived(2);
        rig.monitor->start();
        QVERIFY(rig.monitor->isRunning());
        QTRY_VERIFY(rig.monitor->progress().isKnown);
        QCOMPARE(rig.monitor->progress().arrived, 2);
        QCOMPARE(rig.monitor->progress().expected, 6);
        QVERIFY(!rig.monitor->progress().isComplete());
        QCOMPARE(rig.monitor->notThrough().size(), 4);
        QCOMPARE(rig.monitor->notThrough().first().reason, NotThroughReason::Waiting);
        rig.clock.advance(std::chrono::seconds(15));
        rig.arrived(6);
        rig.poll();
        QVERIFY(rig.monitor->progress().isComplete());
        QVERIFY(rig.monitor->notThrough().isEmpty());
        QCOMPARE(rig.monitor->samples().size(), 2);
        QCOMPARE(rig.store->samples(u"autotask-rmm"_s), rig.monitor->samples());
    }

    /// Until the switch is on, a few devices of an earlier connection are counted and nothing is foretold of them.
    void whatAnEarlierConnectionLeftIsNoSync()
    {
        MonitorRig rig;
        rig.monitor->setSwitchedOn({});
        rig.signIn();
        rig.arrived(1);
        rig.monitor->start();
        QTRY_VERIFY(rig.monitor->progress().isKnown);
        rig.clock.advance(std::chrono::seconds(15));
        rig.arrived(2);
        for (int poll = 0; poll < 4; ++poll) {
            rig.poll();
            rig.clock.advance(std::chrono::minutes(1));
        }
        QCOMPARE(rig.monitor->progress().arrived, 2);
        QVERIFY(!rig.monitor->progress().hasBegun);
        QVERIFY(!rig.monitor->progress().stalledFor);
        QVERIFY(!rig.monitor->progress().remaining);

        rig.monitor->setSwitchedOn(rig.clock.now());
        QVERIFY(rig.monitor->progress().hasBegun);
        QVERIFY(!rig.monitor->progress().stalledFor); // the silence was before
        rig.monitor->setSwitchedOn({});
        rig.arrived(4);
        rig.poll();
        QVERIFY(rig.monitor->progress().hasBegun); // most are there: it runs, though nobody said so
    }

    void eachDeviceNotThroughNamesItsReason()
    {
        MonitorRig rig;
        rig.signIn();
        rig.arrived(0);
        rig.source->world.rmmSites.rows[0].autotaskCompanyId.clear();
        rig.source->world.companies.rows[2].isActive = false;
        rig.monitor->start();
        rig.source->refresh({DataSetId::AutotaskCompanies, DataSetId::AutotaskCompanyTypes},
                            ReadPurpose::AskedByPerson);
        QTRY_VERIFY(rig.monitor->progress().isKnown && !rig.source->isReading(DataSetId::AutotaskCompanies));
        const auto count = [&rig](NotThroughReason reason) {
            const auto rows = rig.monitor->notThrough();
            return std::count_if(rows.begin(), rows.end(),
                                 [reason](const NotThroughRow &row) { return row.reason == reason; });
        };
        QCOMPARE(count(NotThroughReason::SiteNotMapped), 2);
        QTRY_COMPARE(count(NotThroughReason::CompanyInactive), 2);
        QCOMPARE(count(NotThroughReason::Waiting), 2);
        QCOMPARE(rig.monitor->progress().expected, 4); // unmapped sites are no part of the target
    }

    void mappingDecidesWhatCanArriveWithAType()
    {
        MonitorRig rig;
        rig.signIn();
        rig.arrived(0);
        rig.monitor->start();
        QTRY_VERIFY(rig.monitor->progress().isKnown);
        QSignalSpy changed(rig.monitor.get(), &SyncMonitor::notThroughChanged);
        rig.monitor->setMapping({{u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s}});
        QTRY_VERIFY(!changed.isEmpty());
        const QList<NotThroughRow> rows = rig.monitor->notThrough();
        QCOMPARE(rows.size(), 6);
        for (const NotThroughRow &row : rows)
            QCOMPARE(row.reason == NotThroughReason::NoTypeMapped, row.category != "Desktop"_L1);
    }

    void monitorNeverSignsInAndReadsOnlyInTheBackground()
    {
        MonitorRig rig;
        rig.monitor->start();
        rig.monitor->pollNow();
        QVERIFY(rig.source->signIns.isEmpty());
        QVERIFY(rig.source->refreshes.isEmpty());
        rig.signIn();
        rig.poll();
        QVERIFY(!rig.source->refreshes.isEmpty());
        for (const auto &refresh : std::as_const(rig.source->refreshes))
            QCOMPARE(refresh.purpose, ReadPurpose::Background);
    }

    void pollsFollowByThemselvesUntilStopped()
    {
        MonitorRig rig;
        rig.signIn();
        rig.monitor->setPace({.pollEvery = std::chrono::milliseconds(1), .slowest = std::chrono::milliseconds(2)});
        rig.monitor->start();
        QTRY_VERIFY(rig.source->refreshes.size() >= 4);
        rig.monitor->stop();
        QVERIFY(!rig.monitor->isRunning());
        QVERIFY(!rig.monitor->progress().nextPollIn);
    }

    void pollsSlowDownWhenNothingMovesAndAgainWhenItDoes()
    {
        MonitorRig rig;
        rig.signIn();
        rig.arrived(2);
        rig.monitor->setPace({.unchangedBeforeSlower = 2});
        rig.monitor->start();
        QTRY_VERIFY(rig.monitor->progress().isKnown);
        QVERIFY(*rig.monitor->progress().nextPollIn <= std::chrono::seconds(15));
        const auto silentPoll = [&rig] {
            rig.clock.advance(std::chrono::seconds(15));
            rig.source->refresh({DataSetId::AutotaskDevices, DataSetId::RmmSites, DataSetId::RmmDevices},
                                ReadPurpose::Background);
            QTRY_COMPARE(rig.monitor->samples().last().at, rig.clock.now());
        };
        for (int poll = 0; poll < 8; ++poll)
            silentPoll();
        rig.monitor->setPace({.unchangedBeforeSlower = 2}); // schedules anew
        QVERIFY(*rig.monitor->progress().nextPollIn > std::chrono::seconds(15));
        QVERIFY(*rig.monitor->progress().nextPollIn <= std::chrono::seconds(120));
        rig.arrived(4);
        silentPoll();
        QTRY_COMPARE(rig.monitor->progress().arrived, 4);
        rig.monitor->setPace({.unchangedBeforeSlower = 2});
        QVERIFY(*rig.monitor->progress().nextPollIn <= std::chrono::seconds(15));
    }

    void vendorsLimitPausesPollsAndEstimate()
    {
        MonitorRig rig;
        rig.signIn();
        rig.arrived(2);
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(90);
        rig.source->world.devices.problem =
            Problem{.kind = ProblemKind::RateLimited, .vendor = VendorId::Autotask, .retryAt = until};
        rig.monitor->start();
        QTRY_VERIFY(rig.monitor->progress().problem.has_value());
        QCOMPARE(rig.monitor->progress().pausedUntil, until);
        QVERIFY(!rig.monitor->progress().remaining);
        QVERIFY(*rig.monitor->progress().nextPollIn > std::chrono::seconds(60));
        const qsizetype before = rig.source->refreshes.size();
        rig.monitor->pollNow();
        QCOMPARE(rig.source->refreshes.size(), before);
        rig.clock.advance(std::chrono::seconds(91));
        rig.source->world.devices.problem.reset();
        rig.poll();
        QVERIFY(!rig.monitor->progress().problem);
        QVERIFY(!rig.monitor->progress().pausedUntil.isValid());
    }

    void failedPollKeepsTheFormerCountsAndSaysSo()
    {
        MonitorRig rig;
        rig.signIn();
        rig.arrived(4);
        rig.monitor->start();
        QTRY_VERIFY(rig.monitor->progress().isKnown);
        test::failRead(rig.source->world, DataSetId::AutotaskDevices, ProblemKind::Offline);
        rig.poll();
        QVERIFY(rig.monitor->progress().problem);
        QCOMPARE(rig.monitor->progress().problem->kind, ProblemKind::Offline);
        QVERIFY(!rig.monitor->progress().isKnown);
        QVERIFY(!rig.monitor->progress().isComplete());
        QCOMPARE(rig.monitor->samples().size(), 1); // a failed reading is no sample
    }

    void historyGoesOnAfterARestart()
    {
        MonitorRig rig;
        rig.signIn();
        rig.arrived(3);
        rig.monitor->start();
        QTRY_COMPARE(rig.monitor->samples().size(), 1);
        const QList<SyncSample> before = rig.monitor->samples();
        rig.monitor = std::make_unique<SyncMonitor>(followedAutotaskRmm(), *rig.source, *rig.store, rig.clock);
        QCOMPARE(rig.monitor->samples(), before);
    }

    void thousandsOfDevicesAreCountedOffTheGuiThread()
    {
        MonitorRig rig;
        const test::SampleFacts big = test::bigTenant(5000);
        rig.source->world = big.inventory;
        rig.signIn();
        rig.monitor->setMapping(big.facts.mapping);
        rig.monitor->start();
        QTRY_VERIFY_WITH_TIMEOUT(rig.monitor->progress().isComplete(), 60000);
        QCOMPARE(rig.monitor->progress().expected, static_cast<int>(big.inventory.rmmDevices.rows.size()));
    }
};

TRIVET_TEST(TestSyncMonitor)

} // namespace tst_syncmonitor

#include "tst_syncmonitor.moc"
