// SPDX-License-Identifier: Apache-2.0
#include "doctor/confirmationage.h"
#include "guide/engine/confirmations.h"
#include "guide/engine/evaluation.h"
#include "guide/engine/saasdecisions.h"
#include "store/freshtenant.h"
#include "support/manualclock.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_confirmations {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// Confirmations beside verdicts that the test names.
struct Rig
{
    explicit Rig(OpenMode mode = OpenMode::ReadWrite) : store(tenant.open(mode)) {}

    /// These wait for a person; every other check was never judged.
    void toConfirm(const QStringList &checks)
    {
        for (const QString &id : checks)
            verdicts.append({.checkId = id,
                             .state = VerdictState::NeedsYou,
                             .source = VerdictSource::Confirmed,
                             .finding = "to-confirm"});
        const quint64 asked = evaluation.request(facts);
        QTRY_VERIFY(evaluation.answered() >= asked);
    }

    test::FreshTenant tenant;
    test::ManualClock clock{test::sampleNow()};
    std::unique_ptr<TenantStore> store;
    Facts facts;
    QList<Verdict> verdicts;
    Evaluation evaluation{[this](const Facts &) { return verdicts; }};
    Confirmations confirmations{facts, *store, evaluation, clock};
    QSignalSpy changed{&confirmations, &Confirmations::changed};
};

} // namespace

/// What people said, by itself: no vendor, no guide.
class TestConfirmations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsConfirmedIsAFactAndInTheStore()
    {
        Rig rig;
        rig.facts.answers.values.insert(AnswerId::Who, u" Mira Holt "_s);
        rig.toConfirm({u"C03"_s});
        rig.confirmations.confirm(u"C03"_s);
        const Confirmation expected{u"C03"_s, {}, u"Mira Holt"_s, test::sampleNow()};
        QCOMPARE(rig.facts.confirmations, QList<Confirmation>{expected});
        QCOMPARE(rig.store->confirmations(), QList<Confirmation>{expected});
        QCOMPARE(rig.changed.count(), 1);
    }

    void whatNobodyAskedForCannotBeConfirmed()
    {
        Rig rig;
        rig.toConfirm({u"C03"_s});
        rig.confirmations.confirm(u"C04"_s);
        rig.confirmations.confirm(u"C99"_s);
        QVERIFY(rig.facts.confirmations.isEmpty());
        QCOMPARE(rig.changed.count(), 0);
    }

    void subjectsAreConfirmedAndTakenBackOneByOne()
    {
        Rig rig;
        rig.toConfirm({u"C08"_s});
        rig.confirmations.confirm(u"C08"_s, u"RMM_Desktop"_s);
        rig.confirmations.confirm(u"C08"_s, u"RMM_Server"_s);
        rig.confirmations.takeBack(u"C08"_s, u"RMM_Desktop"_s);
        QVERIFY(!rig.confirmations.confirmation(u"C08"_s, u"RMM_Desktop"_s));
        QVERIFY(rig.confirmations.confirmation(u"C08"_s, u"RMM_Server"_s));
        QCOMPARE(rig.store->confirmations().size(), 1);
        QCOMPARE(rig.changed.count(), 3);
        rig.confirmations.takeBack(u"C08"_s, u"RMM_Desktop"_s);
        QCOMPARE(rig.changed.count(), 3);
    }

    void mapDevicesIsToldWhenItGoesOnAndWhenThatIsTakenBack()
    {
        Rig rig;
        QSignalSpy on(&rig.confirmations, &Confirmations::mapDevicesConfirmed);
        QSignalSpy off(&rig.confirmations, &Confirmations::mapDevicesTakenBack);
        rig.toConfirm({u"C03"_s, u"C09"_s});
        rig.confirmations.confirm(u"C03"_s);
        QCOMPARE(on.count(), 0);
        rig.confirmations.confirm(u"C09"_s);
        rig.confirmations.confirm(u"C09"_s); // once more: it went on the first time
        QCOMPARE(on.count(), 1);
        rig.confirmations.takeBack(u"C03"_s);
        QCOMPARE(off.count(), 0);
        rig.confirmations.takeBack(u"C09"_s);
        QCOMPARE(off.count(), 1);
    }

    void anOldConfirmationIsGivenAnewAndDevicesHaveComeSinceTheFirst()
    {
        Rig rig;
        rig.toConfirm({u"C09"_s});
        rig.confirmations.confirm(u"C09"_s);
        QVERIFY(!rig.confirmations.isDueAgain(u"C09"_s));
        rig.confirmations.confirmAgain(u"C09"_s);
        QCOMPARE(rig.changed.count(), 1);
        const QDateTime first = test::sampleNow();
        rig.clock.advance(std::chrono::hours(24) * (confirmationDays + 1));
        rig.facts.now = rig.clock.now();
        QVERIFY(rig.confirmations.isDueAgain(u"C09"_s));
        rig.confirmations.confirmAgain(u"C09"_s);
        QCOMPARE(rig.confirmations.confirmation(u"C09"_s)->at, rig.clock.now());
        QCOMPARE(rig.facts.mapDevicesFirstOn, first);
        QVERIFY(!rig.confirmations.isDueAgain(u"C09"_s));
    }

    void aWarningStaysWithAReasonUntilItHoldsAgain()
    {
        Rig rig;
        QSignalSpy waivers(&rig.confirmations, &Confirmations::waiversChanged);
        rig.confirmations.continueAnyway(u"R02"_s, u"  on \n purpose "_s);
        QCOMPARE(rig.confirmations.waivers().size(), 1);
        QCOMPARE(rig.confirmations.waivers().first().reason, u"on purpose"_s);
        QCOMPARE(rig.store->waivers().size(), 1);
        rig.confirmations.withdrawWaiver(u"R02"_s);
        QVERIFY(rig.confirmations.waivers().isEmpty());
        QVERIFY(rig.store->waivers().isEmpty());
        QCOMPARE(waivers.count(), 2);
    }

    void onlyAWarningCanBeGoneOnWithAndOnlyWithAReason()
    {
        Rig rig;
        rig.confirmations.continueAnyway(u"A02"_s, u"it blocks"_s);
        rig.confirmations.continueAnyway(u"R02"_s, u"  "_s);
        rig.confirmations.continueAnyway(u"Z99"_s, u"there is none"_s);
        QVERIFY(rig.confirmations.waivers().isEmpty());
    }

    void whoeverOnlyReadsConfirmsNothing()
    {
        Rig rig(OpenMode::ReadOnly);
        rig.toConfirm({u"C03"_s});
        rig.confirmations.confirm(u"C03"_s);
        rig.confirmations.continueAnyway(u"R02"_s, u"on purpose"_s);
        QVERIFY(!rig.confirmations.isConfirmable(u"C03"_s));
        QVERIFY(rig.facts.confirmations.isEmpty());
        QVERIFY(rig.confirmations.waivers().isEmpty());
    }

    void aNewDecisionForAClientTakesBackThatTheFormerWasCarriedOut()
    {
        Rig rig;
        SaasDecisions decisions(rig.facts, *rig.store, rig.confirmations);
        QSignalSpy decided(&decisions, &SaasDecisions::changed);
        decisions.decide({{3101, SaasDecision::Kind::Ignore, 0, {}}, {3102, SaasDecision::Kind::Ignore, 0, {}}});
        rig.toConfirm({u"C23"_s});
        rig.confirmations.confirm(u"C23"_s, u"3101"_s);
        rig.confirmations.confirm(u"C23"_s, u"3102"_s);
        const SaasDecision create{3101, SaasDecision::Kind::Create, 0, u"Customer 1"_s};
        decisions.decide({create});
        QVERIFY(!rig.confirmations.confirmation(u"C23"_s, u"3101"_s));
        QVERIFY(rig.confirmations.confirmation(u"C23"_s, u"3102"_s));
        QVERIFY(rig.facts.saasDecisions.contains(create));
        decisions.forget(3102);
        QVERIFY(!rig.confirmations.confirmation(u"C23"_s, u"3102"_s));
        QCOMPARE(rig.store->saasDecisions(), QList<SaasDecision>{create});
        QCOMPARE(decided.count(), 3);
    }
};

TRIVET_TEST(TestConfirmations)

} // namespace tst_confirmations

#include "tst_confirmations.moc"
