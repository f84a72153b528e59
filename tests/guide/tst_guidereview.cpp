// SPDX-License-Identifier: Apache-2.0
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_guidereview {

using namespace Qt::StringLiterals;
using namespace trivet;

/// A person looks at links that exist already.
class TestGuideReview : public QObject
{
    Q_OBJECT

    static void giveEverything(test::GuideRig &rig)
    {
        rig.giveAutotask();
        rig.giveRmm();
        rig.giveItGlue();
        rig.settle();
    }

private Q_SLOTS:
    void nothingIsLockedInAReview()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(!rig.guide->goTo(u"rmm-itglue-on"_s));
        rig.guide->place().beginReview();
        QVERIFY(rig.guide->place().isReview());
        for (const QString &slug : stepOrder()) {
            QVERIFY2(rig.guide->goTo(slug), qPrintable(slug));
            QVERIFY2(rig.guide->stepState(slug) != StepState::Locked, qPrintable(slug));
            for (const Blocker &blocker : rig.guide->gate(slug).blockers)
                QVERIFY2(blocker.kind != Blocker::Kind::EarlierStep, qPrintable(slug));
        }
        QVERIFY(!rig.guide->goTo(u"no-such-step"_s));
    }

    void nextOnTheReviewLeadsToTheFirstStepWithSomethingWrong()
    {
        test::GuideRig rig;
        rig.source->world.devices.rows.first().configurationItemType = {};                 // R03, step 1.6
        rig.source->world.glueConfigurations.rows.last().typeName = u"Autotask Default"_s; // G06, step 2.5
        rig.start();
        rig.guide->place().beginReview();
        giveEverything(rig);
        QCOMPARE(rig.next(), u"review"_s);
        QCOMPARE(rig.guide->firstWrongStep(), u"device-sync"_s);
        QCOMPARE(rig.next(), u"device-sync"_s);
        QCOMPARE(rig.guide->currentStep(), u"device-sync"_s);
    }

    void whatIsMerelyNotConfirmedOrTypedIsNothingWrong()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->place().beginReview();
        giveEverything(rig);
        rig.next();
        QCOMPARE(rig.guide->firstWrongStep(), QString());
        QCOMPARE(rig.next(), u"rmm-api-user"_s); // then on in order
    }

    void setUpGoesOnInOrderWhateverIsWrong()
    {
        test::GuideRig rig;
        rig.source->world.glueConfigurations.rows.last().typeName = u"Autotask Default"_s;
        rig.start();
        giveEverything(rig);
        QCOMPARE(rig.next(), u"review"_s);
        QCOMPARE(rig.guide->firstWrongStep(), u"itglue-first-sync"_s);
        QCOMPARE(rig.next(), u"rmm-api-user"_s);
    }

    void aReviewIsOneAfterARestart()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->place().beginReview();
        rig.close();
        rig.open();
        QVERIFY(rig.guide->place().isReview());
        rig.start();
        QVERIFY(rig.guide->goTo(u"saas-matching"_s));
    }

    void aTenantThatIsSetUpIsNoReview()
    {
        test::GuideRig rig;
        rig.start();
        rig.close();
        rig.open();
        QVERIFY(!rig.guide->place().isReview());
    }

    void aSecondCopyBeginsNoReview()
    {
        test::GuideRig rig;
        rig.close();
        const auto holder = rig.tenant.open();
        rig.open();
        rig.start();
        QVERIFY(rig.guide->isReadOnly());
        rig.guide->place().beginReview();
        QVERIFY(!rig.guide->place().isReview());
        QVERIFY(!rig.guide->goTo(u"finish"_s));
    }

    void aReviewConfirmsNothing()
    {
        test::GuideRig rig(TenantKind::Practice);
        rig.source->world.devices.rows.first().configurationItemType = {};
        rig.start();
        rig.guide->place().beginReview();
        giveEverything(rig);
        rig.next();
        rig.next();
        for (const QString &slug : stepOrder()) {
            rig.guide->goTo(slug);
            rig.settle();
        }
        QVERIFY(rig.store->confirmations().isEmpty());
        QVERIFY(rig.store->waivers().isEmpty());
        // Only what Next let through counts as passed.
        QCOMPARE(rig.guide->place().passedAt().keys(), (QStringList{u"access"_s, u"review"_s}));
    }

    void aLinkUnderReviewIsVerifiedOnlyByItsSteps()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->place().beginReview();
        giveEverything(rig);
        rig.next();
        for (const LinkStatus &link : rig.guide->links())
            QVERIFY2(link.value != LinkValue::Verified, qPrintable(linkKey(link.link)));
    }
};

TRIVET_TEST(TestGuideReview)

} // namespace tst_guidereview

#include "tst_guidereview.moc"
