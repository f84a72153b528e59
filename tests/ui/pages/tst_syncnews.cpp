// SPDX-License-Identifier: Apache-2.0
#include "store/freshtenant.h"
#include "support/manualclock.h"
#include "support/samplefacts.h"
#include "support/scriptedsource.h"
#include "support/testprogram.h"
#include "sync/followedlink.h"
#include "sync/syncmonitor.h"
#include "ui/window/syncnews.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_syncnews {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;

namespace {

/// News of a sync of six devices.
struct NewsRig
{
    NewsRig() : clock(test::sampleNow()), store(tenant.open()), source(clock)
    {
        source.world = sample.inventory;
        source.signIn(AccountId::Autotask);
        source.signIn(AccountId::DattoRmm);
        source.answerSignIns();
        monitor.emplace(followedAutotaskRmm(), source, *store, clock);
        monitor->setMapping(sample.facts.mapping);
        QObject::connect(&news, &SyncNews::told, &news,
                         [this](const QString &title, const QString &text) { told.append(title + u'|' + text); });
        QObject::connect(&news, &SyncNews::progressed, &news, [this](std::optional<double> now) { share = now; });
    }
    void arrived(int devices)
    {
        source.world.devices.rows = sample.inventory.devices.rows.mid(0, devices);
        QSignalSpy counted(&*monitor, &SyncMonitor::notThroughChanged);
        monitor->pollNow();
        QVERIFY(counted.count() > 0 || counted.wait());
        QTest::qWait(0);
    }
    void watch(int devices)
    {
        source.world.devices.rows = sample.inventory.devices.rows.mid(0, devices);
        monitor->start();
        news.watch({{LinkId::AutotaskRmm, &*monitor}}, u"Lanternfish"_s);
    }

    test::FreshTenant tenant;
    test::ManualClock clock;
    test::SampleFacts sample;
    std::unique_ptr<TenantStore> store;
    test::ScriptedSource source;
    std::optional<SyncMonitor> monitor;
    SyncNews news;
    QStringList told;
    std::optional<double> share;
};

} // namespace

class TstSyncNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndIsToldOnceAndTheBarGoes()
    {
        NewsRig rig;
        rig.watch(2);
        QTRY_VERIFY(rig.share && *rig.share > 0.0 && *rig.share < 1.0);
        QCOMPARE(rig.told, QStringList());
        rig.arrived(6);
        QTRY_COMPARE(rig.told,
                     QStringList{u"The sync is through|Lanternfish: Autotask and Datto RMM, 6 of 6 arrived."_s});
        QVERIFY(!rig.share);
        rig.arrived(6);
        QCOMPARE(rig.told.size(), 1);
    }

    void aStandstillIsToldWithItsLength()
    {
        NewsRig rig;
        rig.watch(1);
        rig.arrived(1);
        rig.clock.advance(1min);
        rig.arrived(2);
        for (int minute = 0; minute < 40 && rig.told.isEmpty(); ++minute) {
            rig.clock.advance(1min);
            rig.arrived(2);
        }
        QCOMPARE(rig.told.size(), 1);
        QVERIFY2(rig.told.first().startsWith(
                     "The sync stands still|Lanternfish: Autotask and Datto RMM, nothing new for "_L1),
                 qPrintable(rig.told.first()));
        QVERIFY(rig.told.first().endsWith("2 of 6 arrived."_L1));
    }

    void whatWasThroughBeforeIsNoNews()
    {
        NewsRig rig;
        rig.watch(6);
        rig.arrived(6);
        rig.arrived(6);
        QCOMPARE(rig.told, QStringList());
    }
};

TRIVET_WIDGET_TEST(TstSyncNews)

} // namespace tst_syncnews

#include "tst_syncnews.moc"
