// SPDX-License-Identifier: Apache-2.0
#include "core/timetext.h"
#include "doctor/checks.h"
#include "guide/engine/inputrules.h"
#include "support/testprogram.h"
#include "ui/parts/sentences/blockersentence.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/inputsentence.h"
#include "ui/parts/sentences/problemsentence.h"
#include "ui/parts/sentences/settingsentence.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_sentences {

using namespace Qt::StringLiterals;
using namespace trivet;

class TstSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingOfEveryCheckHasItsOwnWords_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QByteArray>("finding");
        for (const CheckSpec &spec : checkSpecs()) {
            for (const QByteArray &finding : spec.findings)
                QTest::addRow("%s %s", qPrintable(spec.id), finding.constData()) << spec.id << finding;
        }
    }

    void everyFindingOfEveryCheckHasItsOwnWords()
    {
        QFETCH(QString, check);
        QFETCH(QByteArray, finding);
        const Verdict verdict{.checkId = check, .finding = finding, .arguments = {u"1"_s, u"two"_s, u"3"_s, u"four"_s}};
        QVERIFY2(verdictTitle(verdict) != check, "the title is the bare id");
        QVERIFY2(verdictEvidence(verdict) != QString::fromLatin1(finding), "the evidence is the bare finding");
        static const QRegularExpression place(u"%L?[0-9]"_s); // that nothing was put into; "50%" is none
        QVERIFY2(!verdictEvidence(verdict).contains(place), qPrintable(verdictEvidence(verdict)));
    }

    void everySettingOfTheReviewHasAShortNameOfItsOwnAndAValue()
    {
        constexpr qsizetype columnFits = 34;
        QSet<QString> names;
        for (const CheckSpec &spec : checkSpecs()) {
            const QString name = settingName(spec.id);
            QVERIFY2(name != checkTitle(spec.id), qPrintable(spec.id));
            QVERIFY2(name.size() <= columnFits, qPrintable(name));
            QVERIFY2(!settingRecommended(spec.id).isEmpty(), qPrintable(spec.id));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }

    void daysAndNumbersAreWrittenAsThePersonDoes()
    {
        const Verdict verdict{.checkId = u"A16"_s, .finding = "idle", .arguments = {u"1318"_s, u"2027-02-20"_s}};
        const QString text = verdictEvidence(verdict);
        QVERIFY2(text.contains(QLocale().toString(QDate(2027, 2, 20), QLocale::ShortFormat)), qPrintable(text));
        QVERIFY2(text.contains(QLocale().toString(1318)), qPrintable(text));
    }

    void vendorTextThatLooksLikeAPlaceIsLeftAlone()
    {
        const Verdict verdict{.checkId = u"A01"_s, .finding = "zone-found", .arguments = {u"%2 East"_s, u"host"_s}};
        QCOMPARE(verdictEvidence(verdict), u"%2 East \u00b7 host"_s);
    }

    void everyKindOfProblemSaysWhatWhyAndWhatToDo_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= static_cast<int>(ProblemKind::Internal); ++kind)
            QTest::addRow("%s", qPrintable(problemKindKey(static_cast<ProblemKind>(kind)))) << kind;
    }

    void everyKindOfProblemSaysWhatWhyAndWhatToDo()
    {
        QFETCH(int, kind);
        for (const Teller teller : {Teller::Window, Teller::CommandLine}) {
            const Problem problem{
                .kind = static_cast<ProblemKind>(kind), .vendor = VendorId::Autotask, .subject = u"a name"_s};
            const ProblemSentence words = describe(problem, teller);
            for (const QString &sentence : {words.what, words.why, words.todo}) {
                QVERIFY(sentence.endsWith(u'.'));
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'!') && !sentence.contains(u"please"_s, Qt::CaseInsensitive),
                         qPrintable(sentence));
            }
            QCOMPARE(problemKindFromKey(problemKindKey(problem.kind)), problem.kind);
        }
    }

    void aCommandPromisesNothingThatOnlyAWindowKeeps()
    {
        for (int kind = 0; kind <= static_cast<int>(ProblemKind::Internal); ++kind) {
            const QString text =
                describe({.kind = static_cast<ProblemKind>(kind), .vendor = VendorId::DattoRmm}, Teller::CommandLine)
                    .text();
            for (const QString &promise : {u"by itself"_s, u"paste it here"_s, u"stays here"_s, u"holds the secret"_s})
                QVERIFY2(!text.contains(promise), qPrintable(text));
        }
    }

    void aNextTryIsSaidWithItsDayWhereThatIsNotToday()
    {
        const QDateTime tomorrow = QDateTime::currentDateTime().addDays(2);
        const Problem held{.kind = ProblemKind::RateLimited, .vendor = VendorId::Autotask, .retryAt = tomorrow.toUTC()};
        QVERIFY(describe(held).todo.contains(momentText(tomorrow)));
        QVERIFY(describe(held, Teller::CommandLine).todo.contains(momentText(tomorrow)));
        const Problem unsaid{.kind = ProblemKind::RateLimited, .vendor = VendorId::Autotask};
        QCOMPARE(describe(unsaid).todo, u"Try again after a few minutes."_s);
    }

    void aNameThatLooksLikeAPlaceStaysAsItIs()
    {
        const Problem problem{.kind = ProblemKind::FileNotWritten, .subject = u"%1 %2.html"_s};
        QCOMPARE(describe(problem).what, u"%1 %2.html could not be written."_s);
    }

    void whatCouldNotBeAskedSaysWhyAndNotAlwaysTheSame()
    {
        for (const auto &[check, place] : QList<std::pair<QString, qsizetype>>{
                 {u"A02"_s, 0}, {u"A12"_s, 1}, {u"A15"_s, 0}, {u"A17"_s, 0}, {u"S12"_s, 1}}) {
            QSet<QString> said;
            const QList<ProblemKind> kinds{ProblemKind::Offline,  ProblemKind::Timeout,    ProblemKind::RateLimited,
                                           ProblemKind::BadReply, ProblemKind::VendorDown, ProblemKind::Tls};
            for (const ProblemKind kind : kinds) {
                QStringList arguments{u"Concord"_s, u"Concord"_s};
                arguments[place] = problemKindKey(kind);
                const QString text =
                    verdictEvidence({.checkId = check, .finding = "not-reached", .arguments = arguments});
                said.insert(text);
                QVERIFY2(kind == ProblemKind::Offline || !text.contains(u"Check the connection"_s),
                         qPrintable(check + u' ' + text));
            }
            QCOMPARE(said.size(), kinds.size());
        }
    }

    void everyFaultOfAnInputHasASentence()
    {
        for (int fault = 0; fault <= static_cast<int>(InputFault::UnknownPlatform); ++fault) {
            const QString text = describe(static_cast<InputFault>(fault), VendorId::DattoRmm);
            QVERIFY2(text.endsWith(u'.') && !text.contains(u"%1"_s), qPrintable(text));
        }
    }

    void theFooterCountsWhatIsOpen()
    {
        GateState gate{.blockers = {{Blocker::Kind::CheckUnknown, u"A01"_s}, {Blocker::Kind::CheckFailed, u"A02"_s}},
                       .failedChecks = 1};
        QVERIFY(gateReason(gate).contains(u'1'));
        gate.blockers.prepend({Blocker::Kind::MissingInput, u"autotaskUserNameEdit"_s});
        QVERIFY(gateReason(gate).contains(u"field"_s));
        QVERIFY(gateReason(GateState{}).isEmpty());
        // S02 does not count the person's own name, and neither does the footer; a failure is not hidden by empty fields.
        const QString secret = answerFieldName(AnswerId::AutotaskSecret);
        const QString key = answerFieldName(AnswerId::RmmApiKey);
        const QString who = answerFieldName(AnswerId::Who);
        GateState open{{{Blocker::Kind::MissingInput, secret},
                        {Blocker::Kind::MissingInput, key},
                        {Blocker::Kind::MissingInput, who}}};
        QVERIFY2(gateReason(open).startsWith(u"2 "_s), qPrintable(gateReason(open)));
        open.blockers.append({Blocker::Kind::CheckFailed, u"A02"_s});
        open.failedChecks = 1;
        QVERIFY2(gateReason(open).contains(u"failed"_s) && gateReason(open).contains(u"field"_s),
                 qPrintable(gateReason(open)));
        QCOMPARE(gateReason(GateState{{{Blocker::Kind::MissingInput, who}}}), u"Fill in Your name."_s);
    }

    void aBlockerNamesTheFactThatBlocks()
    {
        QVERIFY(describe(Blocker{Blocker::Kind::CheckFailed, u"A02"_s}).contains(checkTitle(u"A02"_s)));
        const Verdict refused{.checkId = u"A02"_s, .state = VerdictState::Failed, .finding = "secret-refused"};
        QVERIFY(describe(Blocker{Blocker::Kind::CheckFailed, u"A02"_s}, {refused}).contains(u"rejects the secret"_s));
        QVERIFY(describe(Blocker{Blocker::Kind::EarlierStep, u"access"_s}).contains(u"Tenant and access"_s));
        QVERIFY(
            describe(Blocker{Blocker::Kind::MissingInput, u"autotaskUserNameEdit"_s}).contains(u"Username (Key)"_s));
    }
};

TRIVET_TEST(TstSentences)

} // namespace tst_sentences

#include "tst_sentences.moc"
