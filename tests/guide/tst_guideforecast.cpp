// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/guide.h"
#include "guide/engine/tenantfacts.h"
#include "inventory/joins/mapforecast.h"
#include "support/beforeswitch.h"
#include "support/testprogram.h"

namespace tst_guideforecast {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

/// Step 1.6: what Map Devices will do is forecast while the step is open, and kept when it is confirmed on.
class TestGuideForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theForecastFollowsTheReadings();
    void theForecastIsKeptWithTheConfirmation();
    void devicesThatArriveBeforeTheConfirmationChangeNothing();
    void confirmingAgainKeepsNothing();
    void theKeptForecastOutlivesARestart();
    void takingTheConfirmationBackForgetsIt();
    void otherStepsForecastNothing();
};

void TestGuideForecast::theForecastFollowsTheReadings()
{
    GuideRig rig;
    openDeviceSync(rig);
    const auto forecast = rig.guide->mapForecast();
    QVERIFY(forecast);
    QVERIFY(forecast->isKnown);
    QCOMPARE(forecast->count(MapOutcome::Creates), 6);
    QSignalSpy changed(rig.guide.get(), &Guide::mapForecastChanged);
    rig.source->world.rmmSites.rows[0].autotaskCompanyId.clear();
    rig.clock.advance(std::chrono::seconds(1)); // a reading is known by its time
    rig.guide->checkAgain(u"device-sync"_s);
    rig.settle();
    QVERIFY(changed.count() > 0);
    QCOMPARE(rig.guide->mapForecast()->count(MapOutcome::Creates), 4);
    QCOMPARE(rig.guide->mapForecast()->devices.first().heldBack, HeldBack::SiteNotMapped);
    QVERIFY(!rig.guide->facts().mapForecast);
}

void TestGuideForecast::theForecastIsKeptWithTheConfirmation()
{
    GuideRig rig;
    openDeviceSync(rig);
    rig.guide->confirmations().confirm(u"C09"_s);
    QVERIFY(rig.guide->facts().mapForecast);
    QCOMPARE(rig.guide->facts().mapForecast->devices.size(), 6);
    // What comes later changes nothing of what was forecast.
    rig.source->world.devices = rig.sample.inventory.devices;
    rig.clock.advance(std::chrono::seconds(1)); // a reading is known by its time
    rig.guide->checkAgain(u"device-sync"_s);
    rig.settle();
    QCOMPARE(rig.guide->mapForecast()->count(MapOutcome::Creates), 6);
    const QList<Verdict> verdicts = rig.guide->verdicts(u"device-sync"_s);
    const auto compared = std::find_if(verdicts.begin(), verdicts.end(),
                                       [](const Verdict &verdict) { return verdict.checkId == "R24"_L1; });
    QVERIFY(compared != verdicts.end());
    QCOMPARE(compared->finding, "as-forecast");
}

void TestGuideForecast::devicesThatArriveBeforeTheConfirmationChangeNothing()
{
    GuideRig rig;
    openDeviceSync(rig);
    // The switch is on, and the person comes back to confirm it a little later.
    rig.source->world.devices = rig.sample.inventory.devices;
    rig.clock.advance(std::chrono::seconds(1)); // a reading is known by its time
    rig.guide->checkAgain(u"device-sync"_s);
    rig.settle();
    QCOMPARE(rig.guide->mapForecast()->linkedCount(), 6);
    rig.guide->confirmations().confirm(u"C09"_s);
    QVERIFY(rig.guide->facts().mapForecast);
    QCOMPARE(rig.guide->facts().mapForecast->linkedCount(), 0);
    QCOMPARE(rig.guide->facts().mapForecast->count(MapOutcome::Creates), 6);
}

void TestGuideForecast::confirmingAgainKeepsNothing()
{
    GuideRig rig;
    openDeviceSync(rig);
    rig.guide->confirmations().confirm(u"C09"_s);
    QVERIFY(keepMapForecast(*rig.store, {})); // as by a Trivet that forecast nothing
    rig.close();
    rig.open();
    rig.start();
    QVERIFY(rig.guide->goTo(u"device-sync"_s));
    rig.settle();
    rig.clock.advance(std::chrono::days(91));
    rig.guide->checkAgain(u"device-sync"_s);
    rig.settle();
    QVERIFY(rig.guide->mapForecast());
    rig.guide->confirmations().confirmAgain(u"C09"_s);
    rig.settle();
    QCOMPARE(rig.guide->confirmations().confirmation(u"C09"_s)->at, rig.clock.now());
    QVERIFY(!rig.guide->facts().mapForecast);
}

void TestGuideForecast::theKeptForecastOutlivesARestart()
{
    GuideRig rig;
    openDeviceSync(rig);
    rig.guide->confirmations().confirm(u"C09"_s);
    const MapForecast kept = *rig.guide->facts().mapForecast;
    rig.close();
    rig.open();
    QVERIFY(rig.guide->facts().mapForecast);
    QCOMPARE(*rig.guide->facts().mapForecast, kept);
}

void TestGuideForecast::takingTheConfirmationBackForgetsIt()
{
    GuideRig rig;
    openDeviceSync(rig);
    rig.guide->confirmations().confirm(u"C09"_s);
    rig.guide->confirmations().takeBack(u"C09"_s);
    QVERIFY(!rig.guide->facts().mapForecast);
    rig.close();
    rig.open();
    QVERIFY(!rig.guide->facts().mapForecast);
}

void TestGuideForecast::otherStepsForecastNothing()
{
    GuideRig rig;
    rig.start();
    rig.guide->place().beginReview();
    rig.giveAutotask();
    rig.giveRmm();
    rig.settle();
    QVERIFY(rig.guide->goTo(u"device-mapping"_s));
    rig.settle();
    QVERIFY(!rig.guide->mapForecast());
}

TRIVET_TEST(TestGuideForecast)

} // namespace tst_guideforecast

#include "tst_guideforecast.moc"
