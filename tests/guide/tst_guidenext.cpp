// SPDX-License-Identifier: Apache-2.0
#include "support/guiderig.h"
#include "support/slowjudge.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_guidenext {

using namespace Qt::StringLiterals;
using namespace trivet;

/// One gate for every Next.
class TestGuideNext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublePressAsksOnceAndMovesOnce()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        QSignalSpy advanced(rig.guide.get(), &Guide::advanced);
        QSignalSpy held(rig.guide.get(), &Guide::held);
        rig.guide->requestNext();
        rig.guide->requestNext();
        QVERIFY(rig.guide->isDeciding());
        rig.settle();
        QCOMPARE(advanced.count(), 1);
        QCOMPARE(advanced.first().first().toString(), u"review"_s);
        QCOMPARE(held.count(), 0);
        QCOMPARE(rig.guide->currentStep(), u"review"_s);
    }

    void missingInputHoldsAtOnceAndAsksNobody()
    {
        test::GuideRig rig;
        rig.start();
        QSignalSpy held(rig.guide.get(), &Guide::held);
        rig.guide->requestNext();
        QCOMPARE(held.count(), 1);
        QCOMPARE(held.first().at(1).value<Blocker>(),
                 (Blocker{Blocker::Kind::MissingInput, u"autotaskUserNameEdit"_s}));
        QVERIFY(!rig.guide->isDeciding());
        QVERIFY(rig.source->refreshes.isEmpty());
    }

    void openCheckHoldsAndIsNamed()
    {
        test::GuideRig rig;
        rig.source->world.threshold.rows.first().used = 9000;
        rig.start();
        rig.doRightly(u"access"_s);
        QSignalSpy held(rig.guide.get(), &Guide::held);
        QVERIFY(rig.next().isEmpty());
        QCOMPARE(held.first().at(1).value<Blocker>(), (Blocker{Blocker::Kind::CheckFailed, u"A10"_s}));
        QCOMPARE(rig.guide->currentStep(), u"access"_s);
    }

    void nextReadsAgainWhatHeldIt()
    {
        test::GuideRig rig;
        rig.source->world.threshold.rows.first().used = 9000;
        rig.start();
        rig.doRightly(u"access"_s);
        QVERIFY(rig.next().isEmpty());
        rig.source->world.threshold.rows.first().used = 100;                          // an hour later
        rig.guide->confirmations().continueAnyway(u"A11"_s, u"It was a migration"_s); // that it ran high is told on
        const int readsBefore = rig.source->readsOf(DataSetId::AutotaskThreshold);
        const int others = rig.source->readsOf(DataSetId::RmmUsers);
        QCOMPARE(rig.next(), u"review"_s);
        QVERIFY(rig.source->readsOf(DataSetId::AutotaskThreshold) > readsBefore);
        QCOMPARE(rig.source->readsOf(DataSetId::RmmUsers), others); // fresh, and holds nothing
    }

    void oldReadingsAreReadAgainBeforeMoving()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        rig.clock.advance(std::chrono::minutes(3));
        rig.source->world.threshold.rows.first().used = 9000;
        QVERIFY(rig.next().isEmpty());
    }

    void answerCountsOnlyForTheInputsItWasAskedAbout_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("editing") << 0;
        QTest::newRow("secret") << 1;
        QTest::newRow("leaving") << 2;
        QTest::newRow("mapping") << 3;
    }
    void answerCountsOnlyForTheInputsItWasAskedAbout()
    {
        QFETCH(int, what);
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        rig.clock.advance(std::chrono::minutes(3));
        rig.source->readPace = test::ScriptedSource::Pace::Held;
        QSignalSpy advanced(rig.guide.get(), &Guide::advanced);
        rig.guide->requestNext();
        QTRY_VERIFY(rig.source->isReading(DataSetId::AutotaskThreshold));
        switch (what) {
        case 0: rig.guide->inputs().setAnswer(AnswerId::Who, u"Somebody else"_s); break;
        case 1: rig.guide->inputs().setSecret(AnswerId::RmmUserSecret, Secret::fromText(u"x#1"_s)); break;
        case 2: rig.guide->goTo(u"access"_s); break;
        default: rig.guide->mapping().setRow({u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s}); break;
        }
        QVERIFY(!rig.guide->isDeciding());
        rig.source->answerReads();
        rig.settle();
        QCOMPARE(advanced.count(), 0);
        QCOMPARE(rig.guide->currentStep(), u"access"_s);
    }

    void closingWhileAskedEndsEverything()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        rig.clock.advance(std::chrono::minutes(3));
        rig.source->readPace = test::ScriptedSource::Pace::Held;
        rig.guide->requestNext();
        QTRY_VERIFY(rig.source->isReading(DataSetId::AutotaskThreshold));
        rig.guide.reset();
        QCOMPARE(rig.source->cancels, 1);
        rig.source->answerReads(); // nobody is there to hear it
    }

    void nextSignsInWithValuesThatWereNotTriedYet()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.giveRmm();
        rig.settle();
        rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName,
                                      u"trv1X@alderpine.example"_s); // typed, field not left
        QCOMPARE(rig.source->signInsOf(AccountId::Autotask), 1);
        QCOMPARE(rig.next(), u"review"_s);
        QCOMPARE(rig.source->signInsOf(AccountId::Autotask), 2);
    }

    void nextIsDecidedThoughNewerReadingsKeepComing()
    {
        test::GuideRig rig;
        test::SlowJudge slow(&evaluateAll);
        rig.judge = slow.judge();
        rig.close();
        rig.open();
        rig.start();
        rig.doRightly(u"access"_s);
        QSignalSpy advanced(rig.guide.get(), &Guide::advanced);
        QSignalSpy judged(rig.guide.get(), &Guide::verdictsChanged);
        slow.hold();
        rig.guide->requestNext();
        for (int judgement = 0; judgement < 2 && advanced.isEmpty(); ++judgement) {
            QTRY_VERIFY(slow.hasBegun());
            rig.guide->samplesChanged(); // a sync moves quicker than this computer judges
            judged.clear();
            slow.letOneEnd();
            QVERIFY(judged.count() > 0 || judged.wait(30000));
        }
        QCOMPARE(advanced.count(), 1);
    }

    void laterStepIsLockedAndSaysByWhat()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(!rig.guide->goTo(u"protected-data"_s));
        QCOMPARE(rig.guide->stepState(u"protected-data"_s), StepState::Locked);
        QVERIFY(rig.guide->gate(u"protected-data"_s).blockers.contains({Blocker::Kind::EarlierStep, u"access"_s}));
        QVERIFY(!rig.guide->goTo(u"itglue-on"_s));
        QVERIFY(!rig.guide->goTo(u"no-such-step"_s));
    }

    void warningNeedsAReason()
    {
        test::GuideRig rig;
        rig.source->world.rmmUsers.rows.first().username =
            u"somebody.else"_s; // A14: the user behind the key is not listed
        rig.start();
        rig.doRightly(u"access"_s);
        QVERIFY(rig.next().isEmpty());
        rig.guide->confirmations().continueAnyway(u"A14"_s, u"  "_s);
        QVERIFY(rig.guide->confirmations().waivers().isEmpty());
        rig.guide->confirmations().continueAnyway(u"A02"_s, u"because"_s); // not a warning
        QVERIFY(rig.guide->confirmations().waivers().isEmpty());
        rig.guide->confirmations().continueAnyway(u"A14"_s, u" the list is filtered "_s);
        QCOMPARE(rig.guide->confirmations().waivers().first().reason, u"the list is filtered"_s);
        QCOMPARE(rig.next(), u"review"_s);
        rig.close();
        rig.open();
        QCOMPARE(rig.guide->confirmations().waivers().size(), 1);

        rig.guide->confirmations().withdrawWaiver(u"A14"_s);
        QVERIFY(rig.guide->confirmations().waivers().isEmpty());
        rig.guide->goTo(u"access"_s);
        QVERIFY(rig.next().isEmpty());
        rig.close();
        rig.open();
        QVERIFY(rig.guide->confirmations().waivers().isEmpty());
    }
};

TRIVET_TEST(TestGuideNext)

} // namespace tst_guidenext

#include "tst_guidenext.moc"
