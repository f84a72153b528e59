// SPDX-License-Identifier: Apache-2.0
// What an earlier run read: shown at once with its age, and proof of nothing now.
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <algorithm>

namespace tst_guidekept {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;

namespace {

Verdict verdictOf(const Guide &guide, const QString &id)
{
    const QList<Verdict> all = guide.allVerdicts();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const Verdict &verdict) { return verdict.checkId == id; });
    return found == all.end() ? Verdict() : *found;
}

qint64 agedHours(const QDateTime &when)
{
    return when.secsTo(QDateTime::currentDateTimeUtc()) / 3600;
}

} // namespace

class TestGuideKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastKnownIsThereBeforeAnyReading()
    {
        test::GuideRig rig;
        rig.keepReadings();
        rig.start();
        QVERIFY(rig.walkTo(u"finish"_s));
        rig.openLater(3h);
        QVERIFY(rig.source->refreshes.isEmpty());
        const Verdict arrived = verdictOf(*rig.guide, u"R18"_s);
        QCOMPARE(arrived.state, VerdictState::Passed);
        QVERIFY(arrived.isKept);
        QCOMPARE(agedHours(arrived.checkedAt), 3);
        QCOMPARE(verdictOf(*rig.guide, u"A02"_s).state, VerdictState::Passed);
        QVERIFY(verdictOf(*rig.guide, u"A02"_s).isKept);
        QVERIFY(!verdictOf(*rig.guide, u"C09"_s).isKept); // a person saw it
        QCOMPARE(agedHours(rig.guide->readingPlan().keptSince(u"device-sync"_s)), 3);
        const QList<LinkStatus> links = rig.guide->links();
        for (const LinkStatus &link : links) {
            QCOMPARE(link.value, LinkValue::Stale);
            QCOMPARE(agedHours(link.lastVerified), 3);
        }
        QCOMPARE(rig.guide->place().passedAt().size(), stepOrder().size() - 1);
    }

    void aFirstReadingFollowsAndTakesItsPlace()
    {
        test::GuideRig rig;
        rig.keepReadings();
        rig.start();
        QVERIFY(rig.walkTo(u"finish"_s));
        rig.openLater(3h);
        rig.source->world.rmmSites.rows.first().autotaskCompanyId.clear();
        rig.answer();
        const QList<LinkStatus> links = rig.guide->links();
        QCOMPARE(links.first().value, LinkValue::Failed);
        QCOMPARE(links.at(1).value, LinkValue::Verified);
        QVERIFY(!links.at(1).lastVerified.isValid());
        QVERIFY(!verdictOf(*rig.guide, u"R18"_s).isKept);
        QVERIFY(!rig.guide->readingPlan().keptSince(u"device-sync"_s).isValid());
    }

    void itOpensNoGate()
    {
        test::GuideRig rig;
        rig.keepReadings();
        rig.start();
        QVERIFY(rig.walkTo(u"products"_s));
        rig.doRightly(u"products"_s);
        QVERIFY(rig.guide->gate(u"products"_s).isOpen());
        rig.openLater(3h);
        QCOMPARE(verdictOf(*rig.guide, u"S04"_s).state, VerdictState::Passed);
        QVERIFY(rig.guide->gate(u"products"_s).blockers.contains({Blocker::Kind::CheckUnknown, u"S04"_s}));
        QCOMPARE(rig.guide->stepState(u"products"_s), StepState::Open);
        QCOMPARE(rig.guide->stepState(u"rmm-autotask-on"_s), StepState::Stale);
        QVERIFY(rig.guide->place().passedAt().contains(u"rmm-autotask-on"_s)); // passed stays passed
        for (const AccountId account : allAccounts)
            rig.source->outcomes[account] = {.outcome = SignIn::Outcome::Unreachable,
                                             .problem = Problem{.kind = ProblemKind::Offline}};
        rig.answer();
        QVERIFY(rig.next().isEmpty());
        for (const AccountId account : allAccounts)
            rig.source->outcomes[account] = {.outcome = SignIn::Outcome::Accepted};
        QCOMPARE(rig.next(), u"device-sync"_s);
    }

    void itStartsNothing()
    {
        test::GuideRig rig;
        rig.keepReadings();
        rig.start();
        QVERIFY(rig.walkTo(u"device-mapping"_s));
        const Facts before = rig.guide->facts();
        QVERIFY(before.mappingBaseline.syncedDevices >= 0);
        rig.close();
        QVERIFY(rig.tenant.open()->setMapping({}));
        QVERIFY(rig.tenant.open()->setUiState(u"guide/mapping-baseline"_s, {}));
        rig.openLater(3h);
        QVERIFY(rig.guide->facts().inventory->devices.isKept);
        QVERIFY(rig.guide->facts().mapping.isEmpty());
        QCOMPARE(rig.guide->facts().mappingBaseline.syncedDevices, -1);
        rig.answer();
        QVERIFY(!rig.guide->facts().mapping.isEmpty());
        QVERIFY(rig.guide->facts().mappingBaseline.syncedDevices >= 0);
    }

    void itIsThereThoughTheKeychainIsLocked()
    {
        test::GuideRig rig;
        rig.keepReadings();
        rig.start();
        QVERIFY(rig.walkTo(u"existing-data"_s));
        rig.vault.state = VaultState::Locked;
        rig.openLater(3h);
        QVERIFY(rig.source->signIns.isEmpty());
        QCOMPARE(verdictOf(*rig.guide, u"R18"_s).state, VerdictState::Passed);
        QVERIFY(verdictOf(*rig.guide, u"R18"_s).isKept);
        QVERIFY(rig.guide->links().first().lastVerified.isValid());
    }

    void otherValuesForgetIt()
    {
        test::GuideRig rig;
        rig.keepReadings();
        rig.start();
        QVERIFY(rig.walkTo(u"rmm-api-user"_s));
        rig.openLater(3h);
        QVERIFY(rig.guide->facts().inventory->companies.isKept);
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"CANARY-another#Secret!2"_s));
        QTRY_VERIFY(!rig.guide->facts().inventory->companies.asOf.isValid());
        QVERIFY(rig.guide->facts().inventory->rmmSites.isKept); // of another account
    }

    void whatWasReadWithOtherValuesIsNotRecalled()
    {
        test::GuideRig rig;
        rig.keepReadings();
        rig.start();
        QVERIFY(rig.walkTo(u"rmm-api-user"_s));
        rig.close();
        QVERIFY(rig.tenant.open()->setValue(AnswerId::RmmApiUrl, u"https://merlot-api.centrastage.net"_s));
        rig.openLater(3h);
        QVERIFY(rig.guide->facts().inventory->companies.isKept);
        QVERIFY(!rig.guide->facts().inventory->rmmSites.asOf.isValid());
    }

    void aReadingThatFailsIsUnknownAndKeepsItsRows()
    {
        test::GuideRig rig;
        rig.keepReadings();
        rig.start();
        QVERIFY(rig.walkTo(u"existing-data"_s));
        rig.openLater(3h);
        test::failRead(rig.source->world, DataSetId::RmmDevices, ProblemKind::VendorDown);
        rig.answer();
        QCOMPARE(verdictOf(*rig.guide, u"R18"_s).state, VerdictState::Unknown);
        QVERIFY(!verdictOf(*rig.guide, u"R18"_s).isKept);
    }
};

TRIVET_TEST(TestGuideKept)

} // namespace tst_guidekept

#include "tst_guidekept.moc"
