// SPDX-License-Identifier: Apache-2.0
#include "support/guiderig.h"
#include "support/smalldisk.h"
#include "support/testprogram.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace tst_guidesaving {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::SmallDisk;

namespace {

bool isEveryLink(const Guide &guide, LinkValue value)
{
    const QList<LinkStatus> links = guide.links();
    return !links.isEmpty() &&
           std::all_of(links.begin(), links.end(), [value](const LinkStatus &link) { return link.value == value; });
}

const Blocker notSaved{Blocker::Kind::NotSaved, {}};

} // namespace

/// Nothing is called saved or passed that is not on the disk.
class TestGuideSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Saves fail here on purpose, and each says so in the log.
    void initTestCase() { QLoggingCategory::setFilterRules(u"trivet.store.warning=false"_s); }
    void whatCannotBeSavedHoldsNextUntilItCan()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        QSignalSpy changed(rig.guide.get(), &Guide::unsavedChanged);
        QSignalSpy held(rig.guide.get(), &Guide::held);
        {
            const SmallDisk disk;
            rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira Holt"_s);
            QCOMPARE(rig.guide->unsavedWork().problem()->kind, ProblemKind::Storage);
            QCOMPARE(changed.count(), 1);
            rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira Holte"_s);
            QCOMPARE(changed.count(), 1); // it lasts, and is told once
            rig.settle();
            QCOMPARE(rig.guide->gate(u"access"_s).blockers.first(), notSaved);
            QVERIFY(rig.next().isEmpty());
            QCOMPARE(held.last().at(1).value<Blocker>(), notSaved);
        }
        QCOMPARE(rig.next(), u"review"_s); // Next is an act that tries again
        QVERIFY(!rig.guide->unsavedWork().problem());
        QCOMPARE(changed.count(), 2);
        rig.close();
        rig.open();
        QCOMPARE(rig.guide->answers().value(AnswerId::Who), u"Mira Holte"_s);
        QCOMPARE(rig.guide->place().passedAt().size(), 1);
    }

    void aStepIsNotPassedWhenThatCannotBeKept()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        QSignalSpy held(rig.guide.get(), &Guide::held);
        {
            const SmallDisk disk; // full at the very moment of Next
            QVERIFY(rig.next().isEmpty());
            QCOMPARE(held.last().at(1).value<Blocker>(), notSaved);
            QCOMPARE(rig.guide->place().passedAt().size(), 0);
            QCOMPARE(rig.guide->currentStep(), u"access"_s);
        }
        rig.guide->unsavedWork().saveAgain();
        QVERIFY(!rig.guide->unsavedWork().problem());
        QCOMPARE(rig.guide->place().passedAt().size(), 0); // only Next passes a step
        QCOMPARE(rig.next(), u"review"_s);
        QVERIFY(rig.store->passedSteps().contains(u"access"_s));
    }

    void nothingIsVerifiedWhileItIsNotSaved()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"finish"_s));
        QVERIFY(isEveryLink(*rig.guide, LinkValue::Verified));
        // The welcome page shows it with its age, and no gate rests on it.
        const QDateTime saved = rig.store->info().lastSaved;
        const QList<LinkStatus> known = lastKnownLinks(rig.store->info().links, saved);
        QCOMPARE(known.size(), 4);
        for (const LinkStatus &link : known) {
            QCOMPARE(link.value, LinkValue::Stale);
            QCOMPARE(link.lastVerified, saved);
            QCOMPARE(link.stepsPassed, link.stepsTotal);
            QVERIFY(link.stepsTotal > 0);
        }
        {
            const SmallDisk disk;
            rig.guide->confirmations().takeBack(u"C03"_s);
            rig.settle();
            rig.guide->confirmations().confirm(u"C03"_s);
            rig.settle();
            QVERIFY(isEveryLink(*rig.guide, LinkValue::Stale));
            QCOMPARE(rig.guide->stepState(u"device-sync"_s), StepState::Stale);
        }
        rig.guide->unsavedWork().saveAgain();
        rig.settle();
        QVERIFY(isEveryLink(*rig.guide, LinkValue::Verified));
        QCOMPARE(rig.store->info().linkState, u"verified"_s);
    }

    void itIsTriedAgainByItselfEverMoreRarely()
    {
        test::GuideRig rig;
        rig.start();
        auto *timer = rig.guide->unsavedWork().findChild<QTimer *>(u"saveAgainTimer"_s);
        QVERIFY(timer);
        QVERIFY(!timer->isActive());
        QList<int> pauses;
        {
            const SmallDisk disk;
            rig.guide->inputs().setAnswer(AnswerId::Who, u"Mira Holt"_s);
            for (int tries = 0; tries < 7; ++tries) {
                QVERIFY(timer->isActive());
                pauses.append(timer->interval());
                rig.guide->place().setTicked(u"access"_s, tries, true); // an act in between does not put it off
                QCOMPARE(timer->interval(), pauses.last());
                timer->stop();
                rig.guide->unsavedWork().saveAgain(); // as the timer does
            }
        }
        QVERIFY(std::is_sorted(pauses.begin(), pauses.end()));
        QVERIFY(pauses.first() < pauses[1]);
        QVERIFY(pauses.last() == pauses[pauses.size() - 2]); // and not ever more
        timer->start(0);
        QTRY_VERIFY(!rig.guide->unsavedWork().problem());
        QVERIFY(!timer->isActive());
        QCOMPARE(rig.store->answers().value(AnswerId::Who), u"Mira Holt"_s);
    }

    void whoeverWritesIsCovered()
    {
        test::GuideRig rig;
        rig.start();
        const SmallDisk disk;
        // The monitor of a sync and the memory of sign-ins write without the guide.
        QVERIFY(!rig.store->addSamples(linkKey(LinkId::AutotaskRmm), {{rig.clock.now(), 1, 2}}));
        QVERIFY(rig.guide->unsavedWork().problem());
        QVERIFY(rig.guide->gate(u"access"_s).blockers.contains(notSaved));
    }

    void deletedFolderIsNoticedThoughNobodyTypes()
    {
        test::GuideRig rig;
        rig.start();
        rig.doRightly(u"access"_s);
        const QString path = rig.store->info().path;
        QVERIFY(QDir().rename(path, path + "-away"_L1));
        rig.guide->poll(u"access"_s);
        QCOMPARE(rig.guide->unsavedWork().problem()->kind, ProblemKind::StorageGone);
        QVERIFY(rig.next().isEmpty());
        QVERIFY(QDir().rename(path + "-away"_L1, path));
        QCOMPARE(rig.next(), u"review"_s);
    }

    void secretTypedWhileTheKeychainLocksIsNotCalledSaved()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        rig.vault.state = VaultState::Locked;
        rig.giveRmm();
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::RmmApiKey), SecretState::Locked);
        QVERIFY(!rig.guide->answers().secretSaved.value(AnswerId::RmmApiKey));
        QVERIFY(!rig.store->secretMark(AnswerId::RmmApiKey)->isSaved);
        QCOMPARE(rig.guide->inputs().vaultHealth(), OwnHealth::Vault::Locked);
        QVERIFY(rig.next().isEmpty());
        rig.guide->inputs().unlockVault();
        rig.settle();
        QCOMPARE(rig.guide->inputs().secretState(AnswerId::RmmApiKey), SecretState::Saved);
        QCOMPARE(rig.next(), u"review"_s);
    }

    void secretEmptiedWhileTheKeychainIsLockedIsForgottenAfterwards()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        QCOMPARE(rig.vault.entries.size(), std::size_t(2));
        rig.vault.state = VaultState::Locked;
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, {});
        rig.settle();
        QCOMPARE(rig.vault.entries.size(), std::size_t(2));
        QCOMPARE(rig.guide->inputs().vaultHealth(), OwnHealth::Vault::Locked);
        rig.guide->inputs().unlockVault();
        rig.settle();
        QCOMPARE(rig.vault.entries.size(), std::size_t(1));
    }
};

TRIVET_TEST(TestGuideSaving)

} // namespace tst_guidesaving

#include "tst_guidesaving.moc"
