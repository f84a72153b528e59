// SPDX-License-Identifier: Apache-2.0
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_guidechapters {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

LinkStatus statusOf(const Guide &guide, LinkId link)
{
    for (const LinkStatus &status : guide.links()) {
        if (status.link == link)
            return status;
    }
    return {};
}

bool isHeldBy(const Guide &guide, const QString &slug, const Blocker &blocker)
{
    return guide.gate(slug).blockers.contains(blocker);
}

QStringList stepsOf(int chapter)
{
    QStringList slugs;
    for (const StepSpec &step : guideChapters().at(chapter).steps)
        slugs.append(step.slug);
    return slugs;
}

} // namespace

/// The way through chapters 2 to 5, and past the optional one.
class TestGuideChapters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepInOrderVerifiesAllFourLinks()
    {
        test::GuideRig rig;
        rig.start();
        QStringList walked{rig.guide->currentStep()};
        while (walked.last() != "finish"_L1) {
            rig.doRightly(walked.last());
            const QString next = rig.next();
            QVERIFY2(!next.isEmpty(), qPrintable(walked.last()));
            walked.append(next);
        }
        QCOMPARE(walked, stepOrder());
        const auto links = rig.guide->links();
        QCOMPARE(links.size(), 4);
        for (const LinkStatus &link : links) {
            QVERIFY2(link.value == LinkValue::Verified, qPrintable(linkKey(link.link)));
            QCOMPARE(link.stepsPassed, link.stepsTotal);
            QVERIFY2(!link.hasWarnings, qPrintable(linkKey(link.link)));
        }
        QCOMPARE(rig.store->info().linkState, u"verified"_s);
    }

    void nextOnTheLastStepEndsTheGuideAndStays()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"finish"_s));
        QSignalSpy finished(rig.guide.get(), &Guide::finished);
        QSignalSpy advanced(rig.guide.get(), &Guide::advanced);
        rig.guide->requestNext();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(advanced.count(), 0);
        QCOMPARE(rig.guide->currentStep(), u"finish"_s);
        QCOMPARE(rig.guide->place().passedAt().size(), stepOrder().size());
        QVERIFY(rig.store->passedSteps().contains(u"finish"_s));
    }

    void optionalChapterIsNoneOfFinishsBusiness()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(!rig.guide->goTo(u"finish"_s));
        QVERIFY(isHeldBy(*rig.guide, u"finish"_s, {Blocker::Kind::EarlierStep, u"access"_s}));
        QVERIFY(rig.walkTo(u"saas-keys"_s));
        QVERIFY(rig.guide->goTo(u"finish"_s));
        QSignalSpy finished(rig.guide.get(), &Guide::finished);
        rig.guide->requestNext();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(statusOf(*rig.guide, LinkId::Saas).stepsPassed, 0);
        QCOMPARE(statusOf(*rig.guide, LinkId::Saas).value, LinkValue::InProgress); // open: it may be begun
        QCOMPARE(rig.source->signInsOf(AccountId::DattoSaas), 0);
    }

    void withinTheOptionalChapterTheOrderHolds()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"saas-keys"_s));
        QVERIFY(!rig.guide->goTo(u"saas-matching"_s));
        QVERIFY(isHeldBy(*rig.guide, u"saas-matching"_s, {Blocker::Kind::EarlierStep, u"saas-keys"_s}));
        QCOMPARE(rig.guide->stepState(u"saas-connect"_s), StepState::Locked);
        rig.doRightly(u"saas-keys"_s);
        QCOMPARE(rig.next(), u"saas-connect"_s);
        QVERIFY(rig.guide->goTo(u"finish"_s)); // also in the middle of it
        QVERIFY(rig.guide->goTo(u"saas-connect"_s));
        QVERIFY(!rig.guide->goTo(u"saas-matching"_s));
    }

    void optionalChapterNeedsTheRequiredOnesBeforeIt()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"existing-data"_s));
        QVERIFY(!rig.guide->goTo(u"saas-keys"_s));
        QVERIFY(isHeldBy(*rig.guide, u"saas-keys"_s, {Blocker::Kind::EarlierStep, u"existing-data"_s}));
    }

    void blankTypesHoldTheSyncToItGlueToo()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"itglue-sync-settings"_s));
        rig.confirmAll(u"itglue-sync-settings"_s);
        QVERIFY(rig.guide->gate(u"itglue-sync-settings"_s).isOpen());
        // Somebody adds a device by hand between 1.6 and 2.4.
        rig.source->world.devices.rows.first().configurationItemType = {};
        rig.guide->checkAgain(u"itglue-sync-settings"_s);
        rig.settle();
        QVERIFY(isHeldBy(*rig.guide, u"itglue-sync-settings"_s, {Blocker::Kind::CheckFailed, u"R03"_s}));
        QVERIFY(rig.next().isEmpty());
        QCOMPARE(rig.guide->currentStep(), u"itglue-sync-settings"_s);
        rig.source->world.devices.rows.first().configurationItemType = 11;
        QCOMPARE(rig.next(), u"itglue-first-sync"_s);
    }

    void ownUserForEachVendorIsAskedForAgainInStep23()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"itglue-api-user"_s));
        rig.doRightly(u"itglue-api-user"_s);
        rig.guide->inputs().setAnswer(AnswerId::ItGlueUserName, rig.guide->answers().value(AnswerId::RmmUserName));
        rig.settle();
        QVERIFY(isHeldBy(*rig.guide, u"itglue-api-user"_s, {Blocker::Kind::CheckFailed, u"A09"_s}) ||
                isHeldBy(*rig.guide, u"itglue-api-user"_s, {Blocker::Kind::BadInput, u"itGlueUserNameEdit"_s}));
        QVERIFY(rig.next().isEmpty());
    }

    void secretOfALaterStepHoldsThatStepUntilItIsKept()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"itglue-api-user"_s));
        rig.vault.nextProblem = Problem{.kind = ProblemKind::KeychainFailed};
        rig.giveItGlueUser();
        rig.settle();
        rig.confirmAll(u"itglue-api-user"_s);
        QVERIFY(!rig.guide->gate(u"itglue-api-user"_s).isOpen());
        QVERIFY(rig.next().isEmpty());
        rig.giveItGlueUser(); // pasted again
        rig.settle();
        QCOMPARE(rig.next(), u"itglue-sync-settings"_s);
    }

    void settingsOf24AreConfirmedOneByOne()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"itglue-sync-settings"_s));
        rig.confirmAll(u"itglue-sync-settings"_s);
        QVERIFY(rig.guide->gate(u"itglue-sync-settings"_s).isOpen());
        rig.guide->confirmations().takeBack(u"C13"_s, u"locations"_s);
        rig.settle();
        QVERIFY(isHeldBy(*rig.guide, u"itglue-sync-settings"_s, {Blocker::Kind::MissingConfirmation, u"C13"_s}));
        rig.guide->confirmations().confirm(u"C13"_s, u"locations"_s);
        rig.guide->confirmations().takeBack(u"C14"_s); // two-way sync stands alone
        rig.settle();
        const GateState gate = rig.guide->gate(u"itglue-sync-settings"_s);
        QCOMPARE(gate.blockers, (QList<Blocker>{{Blocker::Kind::MissingConfirmation, u"C14"_s}}));
    }

    void aLinkIsAsGoodAsTheWorstOfItsSteps()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"rmm-api-keys"_s));
        QCOMPARE(statusOf(*rig.guide, LinkId::AutotaskItGlue).value, LinkValue::Verified);
        QCOMPARE(statusOf(*rig.guide, LinkId::RmmItGlue).value, LinkValue::InProgress);
        rig.guide->confirmations().takeBack(u"C15"_s);
        rig.settle();
        QCOMPARE(statusOf(*rig.guide, LinkId::AutotaskItGlue).value, LinkValue::NeedsYou);
        QCOMPARE(statusOf(*rig.guide, LinkId::AutotaskRmm).value, LinkValue::Verified); // its own steps only
    }

    void aWarningLeavesALinkVerifiedWithABadge()
    {
        const ChapterSpec &chapter = guideChapters().at(2);
        const QList<StepStanding> passed(chapter.steps.size(), {StepState::Passed, StepFacts::Passed::Yes, {}});
        const auto says = [](const QString &check, VerdictState state) {
            Verdict verdict;
            verdict.checkId = check;
            verdict.state = state;
            return verdict;
        };
        const LinkStatus plain = linkStatusOf(chapter, passed, {says(u"G07"_s, VerdictState::Passed)});
        QCOMPARE(plain.link, LinkId::AutotaskItGlue);
        QCOMPARE(plain.value, LinkValue::Verified);
        QCOMPARE(plain.stepsPassed, plain.stepsTotal);
        QVERIFY(!plain.hasWarnings);
        const LinkStatus warned = linkStatusOf(chapter, passed, {says(u"G07"_s, VerdictState::NeedsYou)});
        QCOMPARE(warned.value, LinkValue::Verified);
        QVERIFY(warned.hasWarnings);
        QVERIFY(!linkStatusOf(chapter, passed, {says(u"M04"_s, VerdictState::NeedsYou)}).hasWarnings); // chapter 3's
        // What is not begun has no badge, whatever an existing set-up looks like.
        const QList<StepStanding> locked(chapter.steps.size(), {StepState::Locked, StepFacts::Passed::No, {}});
        const LinkStatus untouched = linkStatusOf(chapter, locked, {says(u"G07"_s, VerdictState::NeedsYou)});
        QCOMPARE(untouched.value, LinkValue::NotSetUp);
        QVERIFY(!untouched.hasWarnings);
    }

    void chaptersFollowTheirNumbers()
    {
        QCOMPARE(stepsOf(2).first(), u"existing-data"_s);
        QCOMPARE(stepsOf(4).size(), 3);
        QCOMPARE(guideChapters().at(4).need, ChapterSpec::Need::Optional);
        QCOMPARE(chapterOf(u"finish"_s).number, 5);
    }
};

TRIVET_TEST(TestGuideChapters)

} // namespace tst_guidechapters

#include "tst_guidechapters.moc"
