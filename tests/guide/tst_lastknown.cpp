// SPDX-License-Identifier: Apache-2.0
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_lastknown {

using namespace Qt::StringLiterals;
using namespace trivet;
using test::GuideRig;

namespace {

Verdict verdictOf(const GuideRig &rig, const QString &checkId)
{
    for (const Verdict &verdict : rig.guide->allVerdicts()) {
        if (verdict.checkId == checkId)
            return verdict;
    }
    return {};
}

/// Every step done rightly, up to the last page.
void walkThrough(GuideRig &rig)
{
    rig.start();
    QVERIFY(rig.walkTo(u"finish"_s));
    rig.settle();
}

} // namespace

/// What the guide remembers of what it saw, and what people say of a change.
class TestLastKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howThingsAreIsKeptWhenALinkIsVerified()
    {
        GuideRig rig;
        rig.start();
        QVERIFY(rig.store->baseline().isEmpty());
        QCOMPARE(verdictOf(rig, u"T05"_s).finding, QByteArray("no-baseline"));
        QVERIFY(rig.walkTo(u"existing-data"_s));
        rig.settle();
        const Baseline first = rig.store->baseline();
        QVERIFY(first.contains(u"item-types"_s));
        QVERIFY(!first.contains(u"glue-types"_s)); // of a link that does not stand yet
        QVERIFY(rig.walkTo(u"finish"_s));
        rig.settle();
        QVERIFY(rig.store->baseline().contains(u"glue-types"_s));
        QCOMPARE(rig.store->baseline().value(u"item-types"_s), first.value(u"item-types"_s));
        QCOMPARE(verdictOf(rig, u"T05"_s).finding, QByteArray("as-it-was"));
    }

    void aChangeIsToldAfterARestartAndRightOnceAPersonSaysSo()
    {
        GuideRig rig;
        walkThrough(rig);
        rig.close();
        rig.world.itemTypes.rows.append({19, u"Kiosk"_s, true});
        rig.open();
        rig.start();
        rig.guide->checkAgain(u"review"_s);
        rig.settle();
        QCOMPARE(verdictOf(rig, u"T05"_s).finding, QByteArray("changed-since"));
        QVERIFY(rig.guide->confirmations().isConfirmable(u"T05"_s));
        rig.clock.advance(std::chrono::hours(1));
        rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira"_s);
        rig.guide->confirmations().confirm(u"T05"_s);
        rig.settle();
        QCOMPARE(verdictOf(rig, u"T05"_s).finding, QByteArray("as-it-was"));
        const BaselinePart kept = rig.store->baseline().value(u"item-types"_s);
        QCOMPARE(kept.who, u"Mira"_s);
        QCOMPARE(kept.at, rig.clock.now());
        const auto given = rig.guide->confirmations().confirmation(u"T05"_s);
        QVERIFY(given);
        QCOMPARE(given->who, u"Mira"_s);
        // What did not change is as old as it was.
        QCOMPARE(rig.store->baseline().value(u"products"_s).who, QString());
    }

    void aSuddenLossWaitsForAPerson()
    {
        GuideRig rig;
        walkThrough(rig);
        QCOMPARE(verdictOf(rig, u"T04"_s).finding, QByteArray("all-there"));
        rig.close();
        rig.world.rmmDevices.rows.clear();
        rig.open();
        rig.start();
        rig.guide->checkAgain(u"review"_s);
        rig.settle();
        QCOMPARE(verdictOf(rig, u"T04"_s).finding, QByteArray("much-gone"));
        QCOMPARE(verdictOf(rig, u"R18"_s).because, u"T04"_s);
        QCOMPARE(rig.store->knownCounts().value(u"dattoRmm.devices"_s).records, 6);
        rig.guide->confirmations().confirm(u"T04"_s);
        rig.settle();
        QCOMPARE(verdictOf(rig, u"T04"_s).finding, QByteArray("all-there"));
        QCOMPARE(rig.store->knownCounts().value(u"dattoRmm.devices"_s).records, 0);
        QVERIFY(rig.guide->confirmations().confirmation(u"T04"_s, u"dattoRmm.devices 0"_s));
        QVERIFY(verdictOf(rig, u"R18"_s).because != u"T04"_s);
    }

    void growthIsTakenAsItComes()
    {
        GuideRig rig;
        walkThrough(rig);
        rig.source->world.rmmUsers.rows.append({u"another"_s});
        rig.guide->checkAgain(u"review"_s);
        rig.settle();
        QCOMPARE(rig.store->knownCounts().value(u"dattoRmm.users"_s).records, 2);
    }

    void anOldConfirmationIsGivenAnewAndItsStepStaysPassed()
    {
        GuideRig rig;
        walkThrough(rig);
        const QDateTime first = rig.guide->confirmations().confirmation(u"C09"_s)->at;
        QVERIFY(!rig.guide->confirmations().isDueAgain(u"C09"_s));
        rig.clock.advance(std::chrono::hours(24 * 91));
        rig.guide->checkAgain(u"review"_s);
        rig.settle();
        QCOMPARE(verdictOf(rig, u"T07"_s).finding, QByteArray("grown-old"));
        QCOMPARE(verdictOf(rig, u"C09"_s).state, VerdictState::Passed);
        QVERIFY(rig.guide->confirmations().isDueAgain(u"C09"_s));
        QVERIFY(rig.guide->confirmations().isDueAgain(u"C08"_s)); // row by row, all of them at once
        const auto passedAt = rig.guide->place().passedAt();
        rig.guide->confirmations().confirmAgain(u"C09"_s);
        rig.guide->confirmations().confirmAgain(u"C08"_s);
        rig.settle();
        QVERIFY(!rig.guide->confirmations().isDueAgain(u"C09"_s));
        QVERIFY(!rig.guide->confirmations().isDueAgain(u"C08"_s));
        QCOMPARE(rig.guide->confirmations().confirmation(u"C09"_s)->at, rig.clock.now());
        QCOMPARE(rig.guide->place().passedAt(), passedAt);
        // Devices have been coming since the first time, also after a restart.
        QCOMPARE(rig.guide->facts().mapDevicesOnAt, first);
        rig.close();
        rig.open();
        rig.start();
        QCOMPARE(rig.guide->facts().mapDevicesOnAt, first);
        // A secret that is older is still the one that was saved then.
        QCOMPARE(rig.guide->answers().secretSavedAt.size(), rig.guide->answers().secretFingerprints.size());
    }

    void callsAreReadOnceAMinuteAndKept()
    {
        GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        rig.settle();
        QCOMPARE(rig.store->callUse().size(), 1);
        QCOMPARE(rig.store->callUse().first().used, 124);
        rig.guide->checkAgain(u"access"_s);
        rig.settle();
        QCOMPARE(rig.store->callUse().size(), 1);
        rig.clock.advance(std::chrono::hours(24 * 15));
        rig.guide->checkAgain(u"access"_s);
        rig.settle();
        QCOMPARE(rig.store->callUse().size(), 1); // the first is two weeks old
        QCOMPARE(rig.store->callUse().first().at, rig.clock.now());
    }

    void theAccountsBehindTheKeysAreWrittenDown()
    {
        GuideRig rig;
        walkThrough(rig);
        const QMap<AccountId, QString> expected{{AccountId::Autotask, u"424242"_s},
                                                {AccountId::DattoRmm, u"con0000001"_s},
                                                {AccountId::ItGlue, u"eu/alderpine"_s}};
        QCOMPARE(rig.store->accounts(), expected);
        QCOMPARE(rig.store->info().accounts, expected);
    }

    void aSecretIsAsOldAsItsValue()
    {
        GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        rig.settle();
        const QDateTime first = rig.clock.now();
        QCOMPARE(rig.guide->answers().secretSavedAt.value(AnswerId::RmmApiKey), first);
        rig.clock.advance(std::chrono::hours(48));
        rig.guide->inputs().setSecret(AnswerId::RmmApiKey, Secret::fromText(u"CANARYANOTHERKEY1"_s));
        rig.settle();
        QCOMPARE(rig.guide->answers().secretSavedAt.value(AnswerId::RmmApiKey), rig.clock.now());
        QCOMPARE(rig.guide->answers().secretSavedAt.value(AnswerId::AutotaskSecret), first);
        rig.guide->inputs().setSecret(AnswerId::RmmApiKey, Secret());
        rig.settle();
        QVERIFY(!rig.store->secretTimes().contains(AnswerId::RmmApiKey));
    }

    void whoOnlyLooksKeepsNothing()
    {
        GuideRig rig;
        walkThrough(rig);
        rig.close();
        const auto holder = rig.tenant.open(); // another copy has the tenant
        rig.world.rmmUsers.rows.append({u"another"_s});
        rig.world.itemTypes.rows.first().name += u" (old)"_s;
        rig.open(OpenMode::ReadOnly);
        rig.start();
        rig.guide->checkAgain(u"review"_s);
        rig.settle();
        QCOMPARE(holder->knownCounts().value(u"dattoRmm.users"_s).records, 1);
        QVERIFY(!rig.guide->confirmations().isDueAgain(u"C09"_s));
        QCOMPARE(verdictOf(rig, u"T05"_s).finding, QByteArray("changed-since"));
        QVERIFY(!rig.guide->confirmations().isConfirmable(u"T05"_s));
    }
};

TRIVET_TEST(TestLastKnown)

} // namespace tst_lastknown

#include "tst_lastknown.moc"
