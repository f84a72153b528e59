// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_guideglue {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

Result<Secret> secretIn(Guide &guide, AnswerId id)
{
    std::optional<Result<Secret>> copied;
    guide.inputs().copySecret(id, &guide, [&copied](Result<Secret> value) { copied.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&copied] { return copied.has_value(); }))
        return fail({.kind = ProblemKind::Timeout});
    return std::move(*copied);
}

Verdict verdictIn(const Guide &guide, const QString &id)
{
    for (const Verdict &verdict : guide.allVerdicts()) {
        if (verdict.checkId == id)
            return verdict;
    }
    return {};
}

} // namespace

/// What a person gives for IT Glue: its address, its key, the keys made for it, and what becomes of each.
class TestGuideGlue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyAllOf31GoesToThePairOfItGlue_data()
    {
        QTest::addColumn<AnswerId>("pastedInto");
        QTest::newRow("address") << AnswerId::GlueRmmApiUrl;
        QTest::newRow("key") << AnswerId::GlueRmmApiKey;
        QTest::newRow("secret key") << AnswerId::GlueRmmApiSecretKey;
    }
    void copyAllOf31GoesToThePairOfItGlue()
    {
        QFETCH(AnswerId, pastedInto);
        test::GuideRig rig;
        rig.start();
        rig.guide->place().beginReview();
        QVERIFY(rig.guide->goTo(u"rmm-api-keys"_s));
        rig.giveRmm();
        rig.settle();
        if (answerSpec(pastedInto).isSecret)
            rig.guide->inputs().setSecret(pastedInto, Secret::fromText(test::GuideRig::copyAllForItGlue()));
        else
            rig.guide->inputs().setAnswer(pastedInto, test::GuideRig::copyAllForItGlue());
        rig.settle();
        QCOMPARE(rig.guide->answers().value(AnswerId::GlueRmmApiUrl), u"https://concord-api.centrastage.net"_s);
        QCOMPARE(secretIn(*rig.guide, AnswerId::GlueRmmApiKey)->expose(), QByteArray("CANARYGLUERMMKEY5C"));
        QCOMPARE(secretIn(*rig.guide, AnswerId::GlueRmmApiSecretKey)->expose(), QByteArray("CANARYGLUERMMSECRET8E"));
        // Trivet's own pair is as it was.
        QCOMPARE(secretIn(*rig.guide, AnswerId::RmmApiKey)->expose(), QByteArray("CANARYRMMKEY7F3A"));
        for (const AnswerId id : {AnswerId::GlueRmmApiUrl, AnswerId::GlueRmmApiKey, AnswerId::GlueRmmApiSecretKey})
            QVERIFY(rig.guide->inputs().notes(id).contains(InputNote::FilledByCopy));
        QCOMPARE(rig.source->signInsOf(AccountId::DattoRmmForItGlue), 1);
        QCOMPARE(rig.source->signInsOf(AccountId::DattoRmm), 1);
        QCOMPARE(verdictIn(*rig.guide, u"S12"_s).state, VerdictState::Passed);
    }

    void theTwoPairsAreAccountsOfTheirOwn()
    {
        test::GuideRig rig;
        rig.source->outcomes[AccountId::DattoRmmForItGlue] = {.outcome = SignIn::Outcome::Refused,
                                                              .problem = Problem{.kind = ProblemKind::Credentials}};
        rig.start();
        rig.giveRmm();
        rig.giveRmmKeysForItGlue();
        rig.settle();
        QVERIFY(rig.guide->inputs().isRefused(AccountId::DattoRmmForItGlue));
        QVERIFY(!rig.guide->inputs().isRefused(AccountId::DattoRmm));
        QCOMPARE(verdictIn(*rig.guide, u"S12"_s).state, VerdictState::Failed);
        QCOMPARE(verdictIn(*rig.guide, u"A12"_s).state, VerdictState::Passed); // Trivet's own pair works
    }

    void aRefusedPairForItGlueIsSentAgainOnlyWhenAPersonAsks()
    {
        test::GuideRig rig;
        rig.source->outcomes[AccountId::DattoRmmForItGlue] = {.outcome = SignIn::Outcome::Refused,
                                                              .problem = Problem{.kind = ProblemKind::Credentials}};
        rig.start();
        rig.giveRmmKeysForItGlue();
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::DattoRmmForItGlue), 1);
        rig.guide->poll(u"rmm-api-keys"_s);
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::DattoRmmForItGlue), 1);
        rig.close();
        rig.open();
        rig.start();
        rig.guide->poll(u"rmm-api-keys"_s);
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::DattoRmmForItGlue), 0); // nobody asked the new source
        rig.guide->checkAgain(u"rmm-api-keys"_s);
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::DattoRmmForItGlue), 1); // a person did
        QVERIFY(!rig.guide->inputs().isRefused(AccountId::DattoRmmForItGlue));
    }

    void addressFillsTheRegionThatItNames()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setAnswer(AnswerId::ItGlueAddress, u"https://alderpine.au.itglue.com/142/organizations"_s);
        QCOMPARE(rig.guide->answers().value(AnswerId::ItGlueRegion), u"au"_s);
        QCOMPARE(rig.store->answers().value(AnswerId::ItGlueRegion), u"au"_s);
        // One that names none leaves the person's choice as it is.
        rig.guide->inputs().setAnswer(AnswerId::ItGlueAddress, u"https://alderpine.itglue.com"_s);
        QCOMPARE(rig.guide->answers().value(AnswerId::ItGlueRegion), u"au"_s);
        rig.guide->inputs().setAnswer(AnswerId::ItGlueAddress, u"alderpine.eu.itglue.com"_s);
        QCOMPARE(rig.guide->answers().value(AnswerId::ItGlueRegion), u"eu"_s);
    }

    void keyIsTriedAtTheRegionOnceBothAreThere()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setSecret(AnswerId::ItGlueApiKey, Secret::fromText(u"ITG.CANARYGLUE4D2E"_s));
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::ItGlue), 0); // a region is never guessed
        rig.guide->inputs().setAnswer(AnswerId::ItGlueAddress, u"https://alderpine.eu.itglue.com/7101"_s);
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::ItGlue), 0); // typed, not left
        rig.guide->inputs().finish(AnswerId::ItGlueAddress);
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::ItGlue), 1);
        QCOMPARE(rig.source->handedValues[AnswerId::ItGlueRegion], u"eu"_s);
        rig.guide->inputs().finish(AnswerId::ItGlueAddress);
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::ItGlue), 1);
    }

    void whatIsNoKeyOfItGlueIsNeverSent()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setAnswer(AnswerId::ItGlueAddress, u"https://alderpine.eu.itglue.com"_s);
        rig.guide->inputs().finish(AnswerId::ItGlueAddress);
        rig.guide->inputs().setSecret(AnswerId::ItGlueApiKey, Secret::fromText(u"CANARY-something-else"_s));
        rig.settle();
        QCOMPARE(rig.guide->inputs().fault(AnswerId::ItGlueApiKey), InputFault::NotAGlueKey);
        QCOMPARE(rig.source->signInsOf(AccountId::ItGlue), 0);
    }

    void withoutApiNoKeyIsNeededAndPeopleConfirmInstead()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"existing-data"_s));
        rig.guide->inputs().setAnswer(AnswerId::ItGlueAddress, u"https://alderpine.eu.itglue.com"_s);
        rig.settle();
        const Blocker noKey{Blocker::Kind::MissingInput, answerFieldName(AnswerId::ItGlueApiKey)};
        QVERIFY(rig.guide->gate(u"existing-data"_s).blockers.contains(noKey));
        QVERIFY(!rig.guide->confirmations().isConfirmable(u"G04"_s));
        rig.guide->inputs().setAnswer(AnswerId::ItGlueWithoutApi, u"true"_s);
        rig.settle();
        QVERIFY(!rig.guide->gate(u"existing-data"_s).blockers.contains(noKey));
        QCOMPARE(verdictIn(*rig.guide, u"A15"_s).state, VerdictState::Passed); // nothing of the API to see
        QCOMPARE(verdictIn(*rig.guide, u"A15"_s).source, VerdictSource::Input);
        QVERIFY(rig.guide->confirmations().isConfirmable(u"G04"_s));
        QVERIFY(!rig.guide->confirmations().isConfirmable(u"G03"_s)); // Autotask's names are read as ever
        rig.confirmAll(u"existing-data"_s);
        QCOMPARE(rig.guide->confirmations().confirmation(u"G04"_s)->who, rig.guide->answers().value(AnswerId::Who));
        QCOMPARE(verdictIn(*rig.guide, u"G04"_s).source, VerdictSource::Confirmed);
        QCOMPARE(rig.next(), u"itglue-on"_s);
        QCOMPARE(rig.source->signInsOf(AccountId::ItGlue), 0);
        // With the API back the confirmation is no answer any more.
        rig.guide->inputs().setAnswer(AnswerId::ItGlueWithoutApi, u"false"_s);
        rig.settle();
        QCOMPARE(verdictIn(*rig.guide, u"G04"_s).state, VerdictState::Unknown);
    }

    void theThreeLinksCanBeVerifiedWithoutTheApi()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"existing-data"_s));
        rig.guide->inputs().setAnswer(AnswerId::ItGlueAddress, u"https://alderpine.eu.itglue.com"_s);
        rig.guide->inputs().setAnswer(AnswerId::ItGlueWithoutApi, u"true"_s);
        rig.settle();
        for (QString slug = rig.guide->currentStep(); slug != "saas-keys"_L1;) {
            if (slug != "existing-data"_L1)
                rig.doRightly(slug);
            else
                rig.confirmAll(slug);
            const GateState gate = rig.guide->gate(slug);
            QVERIFY2(gate.isOpen(),
                     qPrintable(slug + u' ' + (gate.isOpen() ? QString() : gate.blockers.first().subject)));
            slug = rig.next();
        }
        QCOMPARE(rig.source->signInsOf(AccountId::ItGlue), 0);
        for (const LinkStatus &link : rig.guide->links()) {
            if (link.link != LinkId::Saas)
                QVERIFY2(link.value == LinkValue::Verified, qPrintable(linkKey(link.link)));
        }
    }

    void lastUseOfTheKeyIsKept()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(!rig.guide->facts().itGlueLastUsed.isValid());
        rig.giveItGlue();
        rig.settle();
        const QDateTime used = rig.clock.now();
        QCOMPARE(rig.guide->facts().itGlueLastUsed, used);
        rig.close();
        rig.clock.advance(std::chrono::hours(24 * 70));
        rig.open();
        QCOMPARE(rig.guide->facts().itGlueLastUsed, used);
        rig.source->outcomes[AccountId::ItGlue] = {.outcome = SignIn::Outcome::Unreachable,
                                                   .problem = Problem{.kind = ProblemKind::Offline}};
        rig.start();
        QCOMPARE(rig.guide->facts().itGlueLastUsed, used); // tried, not accepted
        QCOMPARE(verdictIn(*rig.guide, u"A16"_s).state, VerdictState::NeedsYou);
        rig.source->outcomes.clear();
        rig.guide->checkAgain(u"existing-data"_s);
        rig.settle();
        QCOMPARE(rig.guide->facts().itGlueLastUsed, rig.clock.now());
        QCOMPARE(verdictIn(*rig.guide, u"A16"_s).state, VerdictState::Passed);
    }

    void aRefusedKeyIsNoUse()
    {
        test::GuideRig rig;
        rig.source->outcomes[AccountId::ItGlue] = {.outcome = SignIn::Outcome::Refused,
                                                   .problem = Problem{.kind = ProblemKind::Credentials}};
        rig.start();
        rig.giveItGlue();
        rig.settle();
        QVERIFY(!rig.guide->facts().itGlueLastUsed.isValid());
        rig.guide->poll(u"existing-data"_s);
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::ItGlue), 1);
        QCOMPARE(verdictIn(*rig.guide, u"A15"_s).state, VerdictState::Failed);
        rig.guide->checkAgain(u"existing-data"_s);
        rig.settle();
        QCOMPARE(rig.source->signInsOf(AccountId::ItGlue), 2); // a person may ask for one more try
        QVERIFY(!rig.guide->facts().itGlueLastUsed.isValid());
    }
};

TRIVET_TEST(TestGuideGlue)

} // namespace tst_guideglue

#include "tst_guideglue.moc"
