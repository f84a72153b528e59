// SPDX-License-Identifier: Apache-2.0
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace tst_access {

using namespace Qt::StringLiterals;
using namespace trivet;

/// Signing in, as decision 61 allows it.
class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Saves fail here on purpose, and each says so in the log.
    void initTestCase() { QLoggingCategory::setFilterRules(u"trivet.store.warning=false"_s); }
    void lastValueOfASetSignsInAndOnlyOnce()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName, u"trv1x@alderpine.example"_s);
        rig.guide->inputs().finish(AnswerId::AutotaskUserName);
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"at#Secret!1"_s));
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 0);
        rig.guide->inputs().setSecret(AnswerId::AutotaskTrackingIdentifier, Secret::fromText(u"TRACKING-55"_s));
        rig.settle();
        QCOMPARE(rig.source->signIns, QList<AccountId>{AccountId::Autotask});
        QCOMPARE(rig.source->handedSecrets[AnswerId::AutotaskSecret], QByteArray("at#Secret!1"));

        // Leaving fields, polls, and pasting the same again ask nobody.
        rig.guide->inputs().finish(AnswerId::AutotaskUserName);
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"at#Secret!1"_s));
        rig.guide->poll(u"access"_s);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 1);
    }

    void typingNeverSignsIn()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 1);
        for (const QString &typed : {u"t"_s, u"tr"_s, u"trv2@"_s, u"trv2@b.example"_s})
            rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName, typed);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 1);
        rig.guide->inputs().finish(AnswerId::AutotaskUserName);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 2);
    }

    void pollsOfSignedOutTenantReadNothing()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->poll(u"access"_s);
        rig.guide->checkAgain(u"access"_s);
        rig.settle();
        QVERIFY(rig.source->refreshes.isEmpty());
        QVERIFY(rig.source->signIns.isEmpty());
    }

    void refusedSetIsSentAgainOnlyForAPersonWhoAsks_data()
    {
        QTest::addColumn<ProblemKind>("kind");
        QTest::newRow("secret") << ProblemKind::Credentials;
        QTest::newRow("code or user") << ProblemKind::CodeOrUser;
        QTest::newRow("user unknown") << ProblemKind::UserUnknown;
    }
    void refusedSetIsSentAgainOnlyForAPersonWhoAsks()
    {
        QFETCH(ProblemKind, kind);
        test::GuideRig rig;
        rig.source->outcomes[AccountId::Autotask] = {.outcome = SignIn::Outcome::Refused,
                                                     .problem = Problem{.kind = kind}};
        rig.start();
        rig.giveAutotask();
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 1);
        QVERIFY(rig.guide->inputs().isRefused(AccountId::Autotask));

        for (int i = 0; i < 3; ++i) {
            rig.guide->requestNext();
            rig.guide->poll(u"access"_s);
            rig.guide->goTo(u"access"_s);
            rig.guide->inputs().finish(AnswerId::AutotaskUserName);
            rig.settle();
        }
        QCOMPARE(rig.source->signIns.size(), 1);

        rig.guide->checkAgain(u"access"_s);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 2);
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"CANARY-at#Secret!1"_s));
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 3);
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"another#1"_s));
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 4);
    }

    void refusalIsRememberedAcrossARestart()
    {
        test::GuideRig rig;
        rig.source->outcomes[AccountId::Autotask] = {.outcome = SignIn::Outcome::Refused,
                                                     .problem = Problem{.kind = ProblemKind::Credentials}};
        rig.start();
        rig.giveAutotask();
        rig.settle();
        rig.close();
        rig.open();
        rig.start();
        QVERIFY(rig.guide->inputs().isRefused(AccountId::Autotask));
        rig.guide->requestNext();
        rig.guide->goTo(u"access"_s);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 0);
        const QList<Verdict> verdicts = rig.guide->verdicts(u"access"_s);
        const auto signIn =
            std::find_if(verdicts.begin(), verdicts.end(), [](const Verdict &row) { return row.checkId == "A02"_L1; });
        QVERIFY(signIn != verdicts.end());
        QCOMPARE(signIn->state, VerdictState::Failed);
        QCOMPARE(signIn->finding, QByteArray("secret-refused"));
    }

    void whatCouldNotBeAskedIsNoRefusal_data()
    {
        QTest::addColumn<ProblemKind>("kind");
        for (const ProblemKind kind : {ProblemKind::Permission, ProblemKind::WebPage, ProblemKind::BadReply,
                                       ProblemKind::ZoneUnknown, ProblemKind::VendorDown, ProblemKind::Refused})
            QTest::newRow(qPrintable(problemKindKey(kind))) << kind;
    }
    void whatCouldNotBeAskedIsNoRefusal()
    {
        QFETCH(ProblemKind, kind);
        test::GuideRig rig;
        const bool isNo = kind == ProblemKind::Permission;
        rig.source->outcomes[AccountId::Autotask] = {.outcome =
                                                         isNo ? SignIn::Outcome::Refused : SignIn::Outcome::Unreachable,
                                                     .problem = Problem{.kind = kind}};
        rig.start();
        rig.giveAutotask();
        rig.settle();
        QVERIFY(!rig.guide->inputs().isRefused(AccountId::Autotask));
        rig.source->outcomes.clear();
        rig.guide->requestNext();
        rig.guide->checkAgain(u"access"_s);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 2);
        QCOMPARE(rig.guide->inventory()->signIn(AccountId::Autotask).outcome, SignIn::Outcome::Accepted);
    }

    void setWhoseAnswerWasNeverWrittenDownIsSentOnlyForAPersonWhoAsks()
    {
        test::GuideRig rig;
        rig.start();
        rig.source->signInPace = test::ScriptedSource::Pace::Held;
        rig.giveAutotask();
        QCOMPARE(rig.source->signIns.size(), 1);
        QTRY_COMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskSecret), SecretState::Saved);
        QTRY_COMPARE(rig.guide->inputs().secretState(AnswerId::AutotaskTrackingIdentifier), SecretState::Saved);
        rig.close(); // the answer never came
        rig.open();
        rig.start();
        rig.guide->requestNext();
        rig.guide->inputs().finish(AnswerId::AutotaskUserName);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 0);
        rig.guide->checkAgain(u"access"_s);
        QCOMPARE(rig.source->signIns.size(), 1);
    }

    void setThatCannotBeWrittenDownIsNotSent()
    {
        test::GuideRig rig;
        rig.start();
        {
            QSqlDatabase beside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
            beside.setDatabaseName(rig.tenant.file());
            QVERIFY(beside.open());
            QVERIFY(QSqlQuery(beside).exec(
                u"CREATE TRIGGER full BEFORE INSERT ON ui_state WHEN NEW.key LIKE 'guide/attempt/%' "
                "BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
            beside.close();
        }
        QSqlDatabase::removeDatabase(u"beside"_s);
        QSignalSpy failed(rig.guide.get(), &Guide::storeFailed);
        rig.giveAutotask();
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 0);
        QVERIFY(!failed.isEmpty());
    }

    void addressFieldShowsOnceTheZoneCannotBeTold()
    {
        test::GuideRig rig;
        rig.source->outcomes[AccountId::Autotask] = {.outcome = SignIn::Outcome::Unreachable,
                                                     .problem = Problem{.kind = ProblemKind::ZoneUnknown}};
        rig.start();
        const QList<InputSpec> inputs = findStep(u"access"_s)->inputs;
        const auto field = std::find_if(inputs.begin(), inputs.end(), [](const InputSpec &input) {
            return input.answer == AnswerId::AutotaskWebAddress;
        });
        QVERIFY(field != inputs.end());
        QVERIFY(!rig.guide->inputs().isShown(*field));
        rig.giveAutotask();
        rig.settle();
        QVERIFY(rig.guide->inputs().isShown(*field));

        rig.source->outcomes.clear();
        rig.guide->inputs().setAnswer(AnswerId::AutotaskWebAddress, u"https://ww5.autotask.net.evil.org"_s);
        rig.guide->inputs().finish(AnswerId::AutotaskWebAddress);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 1);
        QCOMPARE(rig.guide->inputs().fault(AnswerId::AutotaskWebAddress), std::optional(InputFault::ForeignHost));
        rig.guide->inputs().setAnswer(AnswerId::AutotaskWebAddress, u"https://ww5.autotask.net/Mvc/Home"_s);
        rig.guide->inputs().finish(AnswerId::AutotaskWebAddress);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 2);
        QCOMPARE(rig.source->handedValues[AnswerId::AutotaskWebAddress], u"https://ww5.autotask.net/Mvc/Home"_s);
    }

    void emptiedSecretMayBeTriedOnceMore()
    {
        test::GuideRig rig;
        rig.source->outcomes[AccountId::Autotask] = {.outcome = SignIn::Outcome::Refused,
                                                     .problem = Problem{.kind = ProblemKind::Credentials}};
        rig.start();
        rig.giveAutotask();
        rig.settle();
        rig.source->outcomes.clear(); // the admin cleared Locked
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, {});
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"CANARY-at#Secret!1"_s));
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 2);
        QVERIFY(!rig.guide->inputs().isRefused(AccountId::Autotask));
    }

    void vendorThatWasNotReachedIsAskedAgainOnlyByCheckAndNext()
    {
        test::GuideRig rig;
        rig.source->outcomes[AccountId::DattoRmm] = {.outcome = SignIn::Outcome::Unreachable,
                                                     .problem = Problem{.kind = ProblemKind::Offline}};
        rig.start();
        rig.giveRmm();
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 1);
        rig.guide->inputs().finish(AnswerId::RmmApiUrl);
        rig.guide->poll(u"access"_s);
        rig.guide->goTo(u"access"_s);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 1);
        rig.guide->checkAgain(u"access"_s);
        rig.settle();
        QCOMPARE(rig.source->signIns.size(), 2);
    }

    void continuingUsesOnlyValuesThatWorkedBefore()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask(); // accepted
        rig.source->outcomes[AccountId::DattoRmm] = {.outcome = SignIn::Outcome::Unreachable,
                                                     .problem = Problem{.kind = ProblemKind::Offline}};
        rig.giveRmm(); // never answered
        rig.settle();
        rig.close();
        rig.open();
        rig.start();
        QCOMPARE(rig.source->signIns, QList<AccountId>{AccountId::Autotask});
    }

    void refusalOfKnownGoodValuesIsProbablyALock()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        rig.close();
        rig.open();
        rig.source->outcomes[AccountId::Autotask] = {.outcome = SignIn::Outcome::Refused,
                                                     .problem = Problem{.kind = ProblemKind::Credentials}};
        rig.start();
        QVERIFY(rig.guide->inventory()->signIn(AccountId::Autotask).workedBefore);
        const QList<Verdict> verdicts = rig.guide->verdicts(u"access"_s);
        const auto lock =
            std::find_if(verdicts.begin(), verdicts.end(), [](const Verdict &row) { return row.checkId == "A03"_L1; });
        QVERIFY(lock != verdicts.end());
        QCOMPARE(lock->finding, QByteArray("probably-locked"));
    }

    void changedValuesHideWhatTheFormerOnesShowed()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        QVERIFY(rig.guide->inventory()->zone.isKnown());
        rig.guide->inputs().setAnswer(AnswerId::AutotaskUserName, u"somebody@else.example"_s);
        QVERIFY(!rig.guide->inventory()->zone.isKnown());
        QCOMPARE(rig.guide->inventory()->signIn(AccountId::Autotask).outcome, SignIn::Outcome::NotTried);
    }

    void answerForFormerValuesDoesNotCount()
    {
        test::GuideRig rig;
        rig.start();
        rig.source->signInPace = test::ScriptedSource::Pace::Held;
        rig.giveAutotask();
        rig.guide->inputs().setSecret(AnswerId::AutotaskSecret, Secret::fromText(u"another#1"_s));
        rig.source->answerSignIns();
        rig.settle();
        QCOMPARE(rig.source->handedSecrets[AnswerId::AutotaskSecret], QByteArray("another#1"));
        QCOMPARE(rig.source->signIns.size(), 2);
        QCOMPARE(rig.guide->inventory()->signIn(AccountId::Autotask).outcome, SignIn::Outcome::Accepted);
    }

    void malformedValuesAreNeverSent_data()
    {
        QTest::addColumn<AnswerId>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("URL for a key") << AnswerId::RmmApiKey << u"https://concord-api.centrastage.net"_s;
        QTest::newRow("secret with a space") << AnswerId::RmmApiSecretKey << u"CANARY RMM"_s;
        QTest::newRow("foreign host") << AnswerId::RmmApiUrl << u"https://evil.example"_s;
        QTest::newRow("unknown platform") << AnswerId::RmmApiUrl << u"https://riesling-api.centrastage.net"_s;
    }
    void malformedValuesAreNeverSent()
    {
        QFETCH(AnswerId, id);
        QFETCH(QString, text);
        test::GuideRig rig;
        rig.start();
        if (answerSpec(id).isSecret) {
            rig.guide->inputs().setSecret(id, Secret::fromText(text));
        } else {
            rig.guide->inputs().setAnswer(id, text);
            rig.guide->inputs().finish(id);
        }
        if (id != AnswerId::RmmApiUrl)
            rig.guide->inputs().setAnswer(AnswerId::RmmApiUrl, u"https://concord-api.centrastage.net"_s);
        if (id != AnswerId::RmmApiKey)
            rig.guide->inputs().setSecret(AnswerId::RmmApiKey, Secret::fromText(u"KEY0123456789"_s));
        if (id != AnswerId::RmmApiSecretKey)
            rig.guide->inputs().setSecret(AnswerId::RmmApiSecretKey, Secret::fromText(u"SECRET0123456789"_s));
        rig.guide->checkAgain(u"access"_s);
        rig.settle();
        QVERIFY(rig.source->signIns.isEmpty());
        QVERIFY(rig.source->handedSecrets.empty());
        const auto problem = rig.guide->inputs().problem(id);
        QVERIFY(problem);
        QCOMPARE(problem->field, answerFieldName(id));
        // Nothing of what was given is lost.
        if (!answerSpec(id).isSecret)
            QCOMPARE(rig.guide->answers().value(id), text);
        else
            QVERIFY(rig.guide->answers().holdsSecret(id));
    }

    void copyAllFillsThreeFieldsAndSignsInOnce()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->inputs().setSecret(
            AnswerId::RmmApiKey,
            Secret::fromText(u"API URL: https://vidal-api.centrastage.net/api\nAPI Key: KEY0123456789\n"
                             "API Secret Key: SECRET0123456789"_s));
        rig.settle();
        QCOMPARE(rig.source->signIns, QList<AccountId>{AccountId::DattoRmm});
        QCOMPARE(rig.source->handedValues[AnswerId::RmmApiUrl], u"https://vidal-api.centrastage.net"_s);
        QCOMPARE(rig.source->handedSecrets[AnswerId::RmmApiKey], QByteArray("KEY0123456789"));
        QCOMPARE(rig.source->handedSecrets[AnswerId::RmmApiSecretKey], QByteArray("SECRET0123456789"));
        QVERIFY(rig.guide->inputs().notes(AnswerId::RmmApiKey).contains(InputNote::FilledByCopy));
    }
};

TRIVET_TEST(TestAccess)

} // namespace tst_access

#include "tst_access.moc"
