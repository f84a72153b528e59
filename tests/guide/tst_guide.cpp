// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/joins.h"
#include "support/guiderig.h"
#include "support/slowjudge.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace tst_guide {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

LinkStatus firstLink(const Guide &guide)
{
    return guide.links().first();
}

std::optional<Verdict> verdictOf(const Guide &guide, const QString &id)
{
    for (const Verdict &verdict : guide.allVerdicts()) {
        if (verdict.checkId == id)
            return verdict;
    }
    return std::nullopt;
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothChaptersDoneRightlyMakeAVerifiedLink()
    {
        test::GuideRig rig;
        rig.start();
        QCOMPARE(rig.guide->currentStep(), u"access"_s);
        QCOMPARE(firstLink(*rig.guide).value, LinkValue::NotSetUp);
        QVERIFY(rig.walkTo(u"device-mapping"_s));
        QCOMPARE(firstLink(*rig.guide).value, LinkValue::InProgress);
        QCOMPARE(firstLink(*rig.guide).stepsPassed, 3);
        QVERIFY(rig.walkTo(u"existing-data"_s));
        const LinkStatus link = firstLink(*rig.guide);
        QCOMPARE(link.value, LinkValue::Verified);
        QCOMPARE(link.stepsPassed, 6);
        QVERIFY(!link.hasWarnings);
        QCOMPARE(rig.guide->place().passedAt().size(), 8);
        QCOMPARE(stepOrder().size(), stepOrder().size());
        QCOMPARE(rig.store->info().linkState, u"in-progress"_s); // the second link is open now
        QCOMPARE(rig.guide->stepState(u"existing-data"_s), StepState::Open);
        QVERIFY(rig.next().isEmpty()); // nothing of IT Glue is there yet
    }

    void placeAndAnswersAreThereAfterAKill()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"rmm-autotask-on"_s));
        rig.guide->place().setTicked(u"rmm-autotask-on"_s, 2, true);
        rig.guide->confirmations().confirm(u"C04"_s);
        rig.close(); // nothing is saved at closing: the same as a kill
        rig.open();
        QCOMPARE(rig.guide->currentStep(), u"rmm-autotask-on"_s);
        rig.start();
        QCOMPARE(rig.guide->stepState(u"rmm-api-user"_s), StepState::Passed);
        QVERIFY(rig.guide->place().isTicked(u"rmm-autotask-on"_s, 2));
        QVERIFY(rig.guide->confirmations().confirmation(u"C04"_s).has_value());
        QVERIFY(rig.guide->confirmations().confirmation(u"C03"_s).has_value());
        QCOMPARE(rig.guide->answers().value(AnswerId::RmmUserName), u"rmm7f@alderpine.example"_s);
        rig.doRightly(u"rmm-autotask-on"_s);
        QCOMPARE(rig.next(), u"device-mapping"_s);
    }

    void startIsToldWhenTheSecretsAreBack()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        rig.close();
        rig.open();
        rig.vault.holdReads(); // a keychain that takes its time
        QSignalSpy started(rig.guide.get(), &Guide::started);
        QSignalSpy judged(rig.guide.get(), &Guide::verdictsChanged);
        rig.guide->start();
        QVERIFY(judged.wait(30000));
        QCOMPARE(started.count(), 0);
        QVERIFY(rig.guide->isBusy());
        rig.vault.answerReads();
        QVERIFY(started.wait(30000));
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
        QCOMPARE(verdictOf(*rig.guide, u"T01"_s)->state, VerdictState::Passed);
    }

    void confirmationsShowThoughEachComesBeforeTheLastWasJudged()
    {
        test::GuideRig rig;
        test::SlowJudge slow(&evaluateAll);
        rig.judge = slow.judge();
        rig.close();
        rig.open();
        rig.start();
        QVERIFY(rig.walkTo(u"rmm-autotask-on"_s));
        QStringList toConfirm = findStep(u"rmm-autotask-on"_s)->checks;
        toConfirm.removeIf([&rig](const QString &id) { return !rig.guide->confirmations().isConfirmable(id); });
        QVERIFY(toConfirm.size() >= 2);
        QSignalSpy judged(rig.guide.get(), &Guide::verdictsChanged);
        slow.hold();
        rig.guide->confirmations().confirm(toConfirm[0]);
        QTRY_VERIFY(slow.hasBegun());
        rig.guide->confirmations().confirm(toConfirm[1]);
        slow.letOneEnd();
        QVERIFY(judged.wait(30000));
        QVERIFY(rig.guide->isBusy());
        QCOMPARE(verdictOf(*rig.guide, toConfirm[0])->state, VerdictState::Passed);
        slow.letAllEnd();
        rig.settle();
        QCOMPARE(verdictOf(*rig.guide, toConfirm[1])->state, VerdictState::Passed);
    }

    void verifiedLinkIsStaleUntilItIsReadAgain()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"finish"_s));
        rig.close();
        rig.open();
        rig.source->outcomes[AccountId::Autotask] = {.outcome = SignIn::Outcome::Unreachable,
                                                     .problem = Problem{.kind = ProblemKind::Offline}};
        for (const AccountId account : allAccounts)
            rig.source->outcomes[account] = rig.source->outcomes[AccountId::Autotask];
        rig.start();
        QCOMPARE(firstLink(*rig.guide).value, LinkValue::Stale);
        QCOMPARE(rig.guide->stepState(u"device-sync"_s), StepState::Stale);
        QVERIFY(rig.guide->goTo(u"device-sync"_s)); // passed stays passed
        QCOMPARE(rig.store->info().linkState, u"verified"_s);
    }

    void failureOfAPassedStepTurnsTheLinkRed()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"existing-data"_s));
        rig.source->world.rmmSites.rows.first().autotaskCompanyId.clear();
        QVERIFY(rig.guide->goTo(u"device-sync"_s));
        rig.guide->checkAgain(u"device-sync"_s);
        rig.settle();
        QCOMPARE(firstLink(*rig.guide).value, LinkValue::Failed);
        QCOMPARE(rig.guide->stepState(u"device-sync"_s), StepState::Failed);
    }

    void confirmationNamesThePersonAndTimeAndCanBeTakenBack()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira Holt"_s);
        QVERIFY(rig.walkTo(u"protected-data"_s));
        QVERIFY(rig.guide->confirmations().isConfirmable(u"C03"_s));
        rig.guide->confirmations().confirm(u"C03"_s);
        rig.settle();
        const auto given = rig.guide->confirmations().confirmation(u"C03"_s);
        QVERIFY(given);
        QCOMPARE(given->who, u"Mira Holt"_s);
        QCOMPARE(given->at, rig.clock.now());
        QCOMPARE(verdictOf(*rig.guide, u"C03"_s)->source, VerdictSource::Confirmed);
        rig.guide->confirmations().takeBack(u"C03"_s);
        rig.settle();
        QVERIFY(!rig.guide->confirmations().confirmation(u"C03"_s));
        QVERIFY(rig.guide->gate(u"protected-data"_s).blockers.contains({Blocker::Kind::MissingConfirmation, u"C03"_s}));
        QVERIFY(rig.store->confirmations().isEmpty() || rig.store->confirmations().first().checkId != "C03"_L1);
    }

    void onlyWhatNoApiShowsCanBeConfirmed()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        rig.guide->confirmations().confirm(u"A02"_s);
        rig.guide->confirmations().confirm(u"C99"_s);
        QVERIFY(!rig.guide->confirmations().confirmation(u"A02"_s));
        QVERIFY(!rig.guide->confirmations().confirmation(u"C99"_s));
    }

    void mapDevicesCannotBeConfirmedTooEarly()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        QVERIFY(!rig.guide->confirmations().isConfirmable(u"C09"_s));
        rig.guide->confirmations().confirm(u"C09"_s);
        QVERIFY(!rig.guide->confirmations().confirmation(u"C09"_s));
    }

    void productsAreConfirmedOneByOne()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"products"_s));
        rig.guide->confirmations().confirm(u"C08"_s, u"RMM_Desktop"_s);
        rig.settle();
        QVERIFY(rig.guide->confirmations().confirmation(u"C08"_s, u"RMM_Desktop"_s));
        QVERIFY(rig.next().isEmpty());
        rig.confirmAll(u"products"_s);
        QCOMPARE(rig.next(), u"device-sync"_s);
    }

    void mappingStartsFromTheDeviceTypesInUse()
    {
        test::GuideRig rig;
        rig.start();
        rig.walkTo(u"device-mapping"_s);
        rig.settle();
        QStringList types;
        for (const DeviceTypeMapping &row : rig.guide->facts().mapping)
            types.append(row.deviceType);
        types.sort();
        QCOMPARE(types, (QStringList{u"Desktop"_s, u"Laptop"_s, u"Server"_s}));
        QCOMPARE(rig.guide->answers().value(AnswerId::MaterialCode), u"Hardware"_s);
        for (const DeviceTypeMapping &row : rig.guide->facts().mapping) {
            QVERIFY(row.createProduct);
            QCOMPARE(row.productName, u"RMM_"_s + row.deviceType);
        }
        // What a person sets stays, also when everything is read again.
        rig.guide->mapping().setRow({u"Desktop"_s, false, u"Rack server"_s, {}});
        rig.guide->checkAgain(u"device-mapping"_s);
        rig.settle();
        const auto rows = rig.guide->facts().mapping;
        const auto desktop =
            std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.deviceType == "Desktop"_L1; });
        QCOMPARE(*desktop, (DeviceTypeMapping{u"Desktop"_s, false, u"Rack server"_s, {}}));
        QCOMPARE(rig.store->mapping(), rows);
    }

    void devicesThatArriveTooEarlyAreNoticed()
    {
        test::GuideRig rig;
        rig.start();
        const QList<autotask::ConfigurationItem> later = rig.source->world.devices.rows;
        rig.source->world.devices.rows = later.mid(0, 2);
        QVERIFY(rig.walkTo(u"device-mapping"_s));
        rig.doRightly(u"device-mapping"_s);
        QCOMPARE(rig.guide->facts().mappingBaseline.syncedDevices, 2);
        QCOMPARE(verdictOf(*rig.guide, u"S03"_s)->state, VerdictState::Passed);
        rig.close();
        rig.open();
        rig.source->world.devices.rows = later; // Map Devices is on
        rig.start();
        rig.guide->checkAgain(u"device-mapping"_s);
        rig.settle();
        QCOMPARE(rig.guide->facts().mappingBaseline.syncedDevices, 2);
        QCOMPARE(verdictOf(*rig.guide, u"S03"_s)->state, VerdictState::Failed);
        QVERIFY(rig.next().isEmpty());
    }

    void reviewReadsEverythingAndHoldsNothing()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        QCOMPARE(rig.next(), u"review"_s);
        QVERIFY(rig.source->readsOf(DataSetId::AutotaskDevices) > 0);
        QVERIFY(rig.source->readsOf(DataSetId::RmmDevices) > 0);
        QCOMPARE(rig.guide->verdicts(u"review"_s).size(), checkSpecs().size());
        QCOMPARE(rig.next(), u"rmm-api-user"_s);
    }

    void arrivalReadsOnlyWhatIsOldAndPollsInTheBackground()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"rmm-api-user"_s));
        const int before = rig.source->readsOf(DataSetId::AutotaskResources);
        QVERIFY(rig.guide->goTo(u"rmm-api-user"_s));
        rig.settle();
        QCOMPARE(rig.source->readsOf(DataSetId::AutotaskResources), before);
        rig.clock.advance(std::chrono::minutes(2));
        QVERIFY(rig.guide->goTo(u"rmm-api-user"_s));
        rig.settle();
        QCOMPARE(rig.source->readsOf(DataSetId::AutotaskResources), before + 1);
        rig.guide->poll(u"rmm-api-user"_s);
        QCOMPARE(rig.source->refreshes.last().purpose, ReadPurpose::Background);
    }

    void failedReadLeavesAnUnknownAndNoGreen()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        QCOMPARE(verdictOf(*rig.guide, u"A10"_s)->state, VerdictState::Passed);
        test::failRead(rig.source->world, DataSetId::AutotaskThreshold, ProblemKind::VendorDown);
        rig.guide->checkAgain(u"access"_s);
        rig.settle();
        QCOMPARE(verdictOf(*rig.guide, u"A10"_s)->state, VerdictState::Unknown);
        QVERIFY(rig.next().isEmpty());
    }
};

TRIVET_TEST(TestGuide)

} // namespace tst_guide

#include "tst_guide.moc"
