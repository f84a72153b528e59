// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/evaluation.h"
#include "support/slowjudge.h"
#include "support/testprogram.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_evaluation {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

Facts factsOf(const QString &name)
{
    Facts facts;
    facts.answers.values.insert(AnswerId::Who, name);
    return facts;
}

/// Answers with the name in the facts.
QList<Verdict> echo(const Facts &facts)
{
    return {{.checkId = facts.answers.value(AnswerId::Who), .finding = "told"}};
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunThatHasBegunIsPublishedThoughFactsChanged()
    {
        test::SlowJudge slow(&echo);
        Evaluation evaluation(slow.judge());
        const auto end = qScopeGuard([&slow] { slow.letAllEnd(); }); // also when a comparison fails
        slow.hold();
        QSignalSpy finished(&evaluation, &Evaluation::finished);
        const quint64 first = evaluation.request(factsOf(u"first"_s));
        QTRY_VERIFY(slow.hasBegun());
        const quint64 second = evaluation.request(factsOf(u"second"_s));
        QVERIFY(second > first);
        QCOMPARE(evaluation.answered(), 0U);

        slow.letOneEnd();
        QVERIFY(finished.wait());
        QCOMPARE(evaluation.verdicts().first().checkId, u"first"_s);
        QCOMPARE(evaluation.answered(), first);
        QVERIFY(evaluation.isRunning());

        slow.letOneEnd();
        QVERIFY(finished.wait());
        QCOMPARE(evaluation.verdicts().first().checkId, u"second"_s);
        QCOMPARE(evaluation.answered(), second);
        QVERIFY(!evaluation.isRunning());
    }

    void nobodyWaitsForAJudgementThatIsLetGo()
    {
        test::SlowJudge slow(&echo);
        slow.hold();
        auto evaluation = std::make_unique<Evaluation>(slow.judge());
        QSignalSpy finished(evaluation.get(), &Evaluation::finished);
        evaluation->request(factsOf(u"let go"_s));
        QTRY_VERIFY(slow.hasBegun());
        evaluation.reset(); // would never return if it waited
        slow.letAllEnd();
        QTRY_COMPARE(slow.judged(), 1);
        QVERIFY(finished.isEmpty());
    }

    void factsInBetweenAreNotJudged()
    {
        test::SlowJudge slow(&echo);
        Evaluation evaluation(slow.judge());
        const auto end = qScopeGuard([&slow] { slow.letAllEnd(); }); // also when a comparison fails
        slow.hold();
        QSignalSpy finished(&evaluation, &Evaluation::finished);
        for (const auto &name : {u"first"_s, u"second"_s, u"third"_s, u"last"_s})
            evaluation.request(factsOf(name));
        slow.letOneEnd();
        QVERIFY(finished.wait());
        slow.letOneEnd();
        QVERIFY(finished.wait());
        QCOMPARE(evaluation.verdicts().first().checkId, u"last"_s);
        QCOMPARE(evaluation.answered(), 4U);
        QCOMPARE(slow.judged(), 2);
    }
};

TRIVET_TEST(TestEvaluation)

} // namespace tst_evaluation

#include "tst_evaluation.moc"
