// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "guide/engine/gaterules.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_gaterules {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

Verdict verdict(const QString &id, VerdictState state, const QByteArray &finding = {})
{
    const CheckSpec *check = findCheck(id);
    return {.checkId = id, .state = state, .source = check->source, .finding = finding};
}

/// Every check of the step passed.
QList<Verdict> allPassed(const QString &slug)
{
    QList<Verdict> verdicts;
    for (const CheckSpec &check : checkSpecs()) {
        if (check.step == slug)
            verdicts.append(verdict(check.id, VerdictState::Passed));
    }
    return verdicts;
}

QList<Verdict> with(QList<Verdict> verdicts, const Verdict &changed)
{
    verdicts.removeIf([&changed](const Verdict &other) { return other.checkId == changed.checkId; });
    verdicts.append(changed);
    return verdicts;
}

StepStanding standing(StepState state, StepFacts::Passed passed, QList<Blocker> blockers = {})
{
    return {state, passed, {.blockers = blockers}};
}

} // namespace

class TestGateRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gateOpensAndHoldsAsDecided_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("check");
        QTest::addColumn<VerdictState>("state");
        QTest::addColumn<int>("kind"); // -1 = open
        const auto row = [](const char *name, const QString &slug, const QString &check, VerdictState state, int kind) {
            QTest::newRow(name) << slug << check << state << kind;
        };
        const auto kind = [](Blocker::Kind value) { return static_cast<int>(value); };
        using enum VerdictState;
        row("B passed", u"access"_s, u"A02"_s, Passed, -1);
        row("B failed", u"access"_s, u"A02"_s, Failed, kind(Blocker::Kind::CheckFailed));
        row("B unknown", u"access"_s, u"A02"_s, Unknown, kind(Blocker::Kind::CheckUnknown));
        row("B still to be done", u"rmm-autotask-on"_s, u"S06"_s, NeedsYou, kind(Blocker::Kind::CheckUnknown));
        row("confirmation missing", u"protected-data"_s, u"C03"_s, NeedsYou, kind(Blocker::Kind::MissingConfirmation));
        row("confirmation waits for another check", u"device-sync"_s, u"C09"_s, Unknown,
            kind(Blocker::Kind::CheckUnknown));
        row("W passed", u"access"_s, u"A14"_s, Passed, -1);
        row("W needs you", u"access"_s, u"A14"_s, NeedsYou, kind(Blocker::Kind::WarningOpen));
        row("W unknown never holds", u"access"_s, u"A14"_s, Unknown, -1);
        row("unconfirmed W", u"rmm-api-user"_s, u"C02"_s, NeedsYou, kind(Blocker::Kind::WarningOpen));
        row("two-way risk: a rise of devices", u"device-mapping"_s, u"S03"_s, Failed, kind(Blocker::Kind::CheckFailed));
        row("unmapped sites do not hold 1.3", u"rmm-autotask-on"_s, u"R10"_s, Failed, -1);
        row("unmapped sites hold 1.6", u"device-sync"_s, u"R10"_s, Failed, kind(Blocker::Kind::CheckFailed));
        row("blank types hold 1.6", u"device-sync"_s, u"R03"_s, Failed, kind(Blocker::Kind::CheckFailed));
    }
    void gateOpensAndHoldsAsDecided()
    {
        QFETCH(QString, slug);
        QFETCH(QString, check);
        QFETCH(VerdictState, state);
        QFETCH(int, kind);
        const GateState gate = gateOf(*findStep(slug), {.verdicts = with(allPassed(slug), verdict(check, state))});
        QCOMPARE(gate.isOpen(), kind < 0);
        if (kind >= 0)
            QCOMPARE(gate.blockers, (QList<Blocker>{{static_cast<Blocker::Kind>(kind), check}}));
        QCOMPARE(gate.failedChecks, state == VerdictState::Failed && kind >= 0 ? 1 : 0);
        QCOMPARE(gate.openChecks, state != VerdictState::Failed && kind >= 0 ? 1 : 0);
    }

    void checkThatWasNeverJudgedHolds()
    {
        const GateState gate = gateOf(*findStep(u"protected-data"_s), {});
        QCOMPARE(gate.blockers, (QList<Blocker>{{Blocker::Kind::CheckUnknown, u"C03"_s}}));
    }

    void reasonLiftsAWarningAndNothingElse()
    {
        const StepSpec &step = *findStep(u"access"_s);
        const QList<Waiver> waivers{{u"A14"_s, u"user is made next week"_s, u"Mira"_s, {}},
                                    {u"A02"_s, u"no"_s, u"Mira"_s, {}}};
        const auto warned = with(allPassed(step.slug), verdict(u"A14"_s, VerdictState::NeedsYou));
        QVERIFY(gateOf(step, {.verdicts = warned, .waivers = waivers}).isOpen());
        const auto failed = with(allPassed(step.slug), verdict(u"A02"_s, VerdictState::Failed));
        QVERIFY(!gateOf(step, {.verdicts = failed, .waivers = waivers}).isOpen());
    }

    void theOwnCompanyBehindASiteIsThePersonsToConfirm()
    {
        const Verdict own = verdict(u"S17"_s, VerdictState::NeedsYou, "own-company");
        QVERIFY(isConfirmable(*findCheck(u"S17"_s), own));
        QVERIFY(!isConfirmable(*findCheck(u"R11"_s), verdict(u"R11"_s, VerdictState::Failed, "company-missing")));
    }

    void namesThatDifferAreThePersonsToConfirm()
    {
        const StepSpec &step = *findStep(u"access"_s);
        const Verdict differs = verdict(u"A20"_s, VerdictState::NeedsYou, "names-differ");
        QVERIFY(isConfirmable(*findCheck(u"A20"_s), differs));
        QCOMPARE(gateOf(step, {.verdicts = with(allPassed(step.slug), differs)}).blockers,
                 (QList<Blocker>{{Blocker::Kind::MissingConfirmation, u"A20"_s}}));
    }

    void inputsComeFirstAndInTheirOrder()
    {
        const StepSpec &step = *findStep(u"rmm-api-user"_s);
        const GateFacts facts{.verdicts = with(allPassed(step.slug), verdict(u"S05"_s, VerdictState::Failed)),
                              .inputFaults = {{AnswerId::RmmUserSecret, InputFault::SpacesInside},
                                              {AnswerId::RmmUserName, InputFault::Missing},
                                              {AnswerId::AutotaskSecret, InputFault::Missing}}};
        QCOMPARE(gateOf(step, facts).blockers, (QList<Blocker>{{Blocker::Kind::MissingInput, u"rmmUserNameEdit"_s},
                                                               {Blocker::Kind::BadInput, u"rmmUserSecretEdit"_s},
                                                               {Blocker::Kind::CheckFailed, u"S05"_s}}));
    }

    void orderAndReadOnlyHold()
    {
        const GateState later =
            gateOf(*findStep(u"itglue-on"_s), {.earlierStep = u"access"_s, .access = GateFacts::Access::ReadOnly});
        QCOMPARE(later.blockers.first(2),
                 (QList<Blocker>{{Blocker::Kind::ReadOnly, {}}, {Blocker::Kind::EarlierStep, u"access"_s}}));
    }

    void reviewHoldsNothing()
    {
        QVERIFY(gateOf(*findStep(u"review"_s), {.verdicts = {verdict(u"A02"_s, VerdictState::Failed)}}).isOpen());
    }

    void stepShowsItsState_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QList<Verdict>>("verdicts");
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<bool>("inputsOpen");
        QTest::addColumn<bool>("passed");
        QTest::addColumn<QString>("state");
        using enum VerdictState;
        const QString access = u"access"_s;
        const QString on = u"rmm-autotask-on"_s;
        const auto good = allPassed(access);
        const auto row = [](const char *name, const QString &slug, const QList<Verdict> &verdicts,
                            const QString &earlier, bool inputsOpen, bool passed, const QString &state) {
            QTest::newRow(name) << slug << verdicts << earlier << inputsOpen << passed << state;
        };
        row("locked", on, allPassed(on), access, false, false, u"locked"_s);
        row("open", access, good, {}, true, false, u"open"_s);
        row("open and nothing judged", access, {}, {}, true, false, u"open"_s);
        row("open with a failure", access, with(good, verdict(u"A02"_s, Failed)), {}, false, false, u"failed"_s);
        row("failure while values are missing", access, with(good, verdict(u"A02"_s, Failed)), {}, true, false,
            u"open"_s);
        row("bad field is no failure of the step", access, with(good, verdict(u"S02"_s, Failed)), {}, false, false,
            u"open"_s);
        row("open with a warning", access, with(good, verdict(u"A14"_s, NeedsYou)), {}, false, false, u"needs-you"_s);
        row("open, still to confirm", on, with(allPassed(on), verdict(u"C04"_s, NeedsYou)), {}, false, false,
            u"open"_s);
        row("open, first site awaited", on, with(allPassed(on), verdict(u"S06"_s, NeedsYou)), {}, false, false,
            u"open"_s);
        row("passed", access, good, {}, false, true, u"passed"_s);
        row("passed stays open to what follows", on, allPassed(on), access, false, true, u"passed"_s);
        row("passed, now failing", access, with(good, verdict(u"A02"_s, Failed)), {}, false, true, u"failed"_s);
        row("passed, not read since", access, {}, {}, false, true, u"stale"_s);
        row("passed, confirmation taken back", on, with(allPassed(on), verdict(u"C04"_s, NeedsYou)), {}, false, true,
            u"needs-you"_s);
        row("passed, value gone", access, good, {}, true, true, u"needs-you"_s);
    }
    void stepShowsItsState()
    {
        QFETCH(QString, slug);
        QFETCH(QList<Verdict>, verdicts);
        QFETCH(QString, earlier);
        QFETCH(bool, inputsOpen);
        QFETCH(bool, passed);
        StepFacts facts{.gate = {.verdicts = verdicts, .earlierStep = earlier},
                        .passed = passed ? StepFacts::Passed::Yes : StepFacts::Passed::No};
        if (inputsOpen)
            facts.gate.inputFaults.insert(AnswerId::AutotaskSecret, InputFault::Missing);
        QTEST(stepStateKey(stepStateOf(*findStep(slug), facts)), "state");
    }

    void linkShowsItsValue_data()
    {
        QTest::addColumn<QList<StepStanding>>("steps");
        QTest::addColumn<QString>("value");
        using enum StepState;
        constexpr auto yes = StepFacts::Passed::Yes;
        constexpr auto no = StepFacts::Passed::No;
        const Blocker unread{Blocker::Kind::CheckUnknown, u"A02"_s};
        const Blocker unconfirmed{Blocker::Kind::MissingConfirmation, u"C04"_s};
        const Blocker warning{Blocker::Kind::WarningOpen, u"R02"_s};
        const auto row = [](const char *name, const QList<StepStanding> &steps, const QString &value) {
            QTest::newRow(name) << steps << value;
        };
        row("nothing begun", {standing(Locked, no), standing(Locked, no)}, u"not-set-up"_s);
        row("first step open", {standing(Open, no), standing(Locked, no)}, u"in-progress"_s);
        row("halfway", {standing(Passed, yes), standing(Open, no)}, u"in-progress"_s);
        row("halfway, facts not at hand", {standing(Stale, yes, {unread}), standing(Open, no)}, u"in-progress"_s);
        row("open step warns", {standing(Passed, yes), standing(NeedsYou, no, {warning})}, u"needs-you"_s);
        row("something failed", {standing(Passed, yes), standing(Failed, no)}, u"failed"_s);
        row("all passed", {standing(Passed, yes), standing(Passed, yes)}, u"verified"_s);
        row("all passed, warning", {standing(NeedsYou, yes, {warning}), standing(Passed, yes)}, u"verified"_s);
        row("all passed, now failing", {standing(Failed, yes), standing(Passed, yes)}, u"failed"_s);
        row("all passed, taken back", {standing(NeedsYou, yes, {unconfirmed}), standing(Passed, yes)}, u"needs-you"_s);
        row("all passed, not read", {standing(Stale, yes, {unread}), standing(Passed, yes)}, u"stale"_s);
    }
    void linkShowsItsValue()
    {
        QFETCH(QList<StepStanding>, steps);
        QTEST(linkValueKey(linkValueOf(steps)), "value");
    }

    void warningsBecomeABadge()
    {
        const ChapterSpec &chapter = chapterOf(u"device-mapping"_s);
        QVERIFY(!hasWarnings(chapter, allPassed(u"device-mapping"_s)));
        QVERIFY(hasWarnings(chapter, {verdict(u"R02"_s, VerdictState::NeedsYou)}));
        QVERIFY(!hasWarnings(chapter, {verdict(u"A14"_s, VerdictState::NeedsYou)})); // another chapter's
    }
};

TRIVET_TEST(TestGateRules)

} // namespace tst_gaterules

#include "tst_gaterules.moc"
