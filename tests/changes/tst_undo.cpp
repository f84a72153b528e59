// SPDX-License-Identifier: Apache-2.0
#include "changebench.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_undo {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePlanIsTakenBack();
    void oneRowIsTakenBack();
    void whatWasCreatedIsSetInactive();
    void whatNoApiTakesBackIsLeftOut();
    void whatSomebodyEditedSinceIsAConflict();
    void aTypeThatTheVendorKeepsIsSaidNotToBeUndoable();
    void anUndoThatWasCutOffIsSettledToo();
    void theHistoryTellsWhoWhenAndWhy();
    void tablesAreKeptFromSpreadsheetFormulas();
};

void UndoTest::aWholePlanIsTakenBack()
{
    ChangeBench bench(15);
    bench.apply(bench.typePlan());
    const Plan undo = undoPlan(bench.engine->history().first());
    QCOMPARE(undo.rows.size(), 15);
    QCOMPARE(undo.undoes, u"plan-1"_s);
    bench.apply(undo);
    for (const QJsonObject &record : std::as_const(bench.records.records))
        QVERIFY(record.value("configurationItemType"_L1).isNull());
    QCOMPARE(bench.endings().count(u"undone"_s), 15);
    QCOMPARE(bench.endings(undo.id).count(u"done"_s), 15);
    // Nothing is left to take back; the undo itself can be.
    const auto history = bench.engine->history();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().plan.undoes, u"plan-1"_s);
    QVERIFY(undoPlan(history.last()).isEmpty());
    QVERIFY(!history.last().canUndoAny());
    // And the same plan does not write again what was taken back.
    bench.apply(bench.typePlan());
    QCOMPARE(bench.records.writes.size(), 30);
}

void UndoTest::oneRowIsTakenBack()
{
    ChangeBench bench(5);
    bench.apply(bench.typePlan());
    bench.apply(undoPlan(bench.engine->history().first(), {2}));
    QCOMPARE(bench.endings(), (QStringList{u"done"_s, u"done"_s, u"undone"_s, u"done"_s, u"done"_s}));
    QVERIFY(bench.records.records[u"1002"_s].value("configurationItemType"_L1).isNull());
    QCOMPARE(bench.records.records[u"1001"_s].value("configurationItemType"_L1).toInt(), 11);
}

void UndoTest::whatWasCreatedIsSetInactive()
{
    ChangeBench bench;
    bench.apply(bench.createPlan(u"ESXi Host"_s));
    const Plan undo = undoPlan(bench.engine->history().first());
    QCOMPARE(undo.rows.first().field, QByteArray("isActive"));
    bench.apply(undo);
    QCOMPARE(bench.endings(u"plan-create"_s), QStringList{u"undone"_s});
    QCOMPARE(bench.records.records.size(), 1);
    QCOMPARE(bench.records.records.cbegin()->value("isActive"_L1), QJsonValue(false));
}

void UndoTest::whatNoApiTakesBackIsLeftOut()
{
    ChangeBench bench;
    bench.apply(bench.createPlan(u"New One"_s, UndoKind::Never));
    const Plan undo = undoPlan(bench.engine->history().first());
    QVERIFY(undo.isEmpty());
    QCOMPARE(undo.leftOut.size(), 1);
    QVERIFY(undo.leftOut.first().reason == LeftOutReason::CannotBeUndone);
}

void UndoTest::whatSomebodyEditedSinceIsAConflict()
{
    ChangeBench bench(3);
    bench.apply(bench.typePlan());
    bench.records.records[u"1001"_s][u"configurationItemType"_s] = 13;
    const Plan undo = undoPlan(bench.engine->history().first());
    bench.apply(undo);
    QCOMPARE(bench.endings(undo.id), (QStringList{u"done"_s, u"conflict changed-since"_s, u"done"_s}));
    QCOMPARE(bench.endings(), (QStringList{u"undone"_s, u"done"_s, u"undone"_s}));
    QCOMPARE(bench.records.records[u"1001"_s].value("configurationItemType"_L1).toInt(), 13);
}

void UndoTest::aTypeThatTheVendorKeepsIsSaidNotToBeUndoable()
{
    ChangeBench bench(2);
    bench.apply(bench.typePlan());
    bench.records.scripts.insert(u"1000"_s, {ScriptedRecords::Script::Written::Ignored, {}});
    Problem refused{.kind = ProblemKind::Refused, .vendor = VendorId::Autotask};
    bench.records.scripts.insert(u"1001"_s, {ScriptedRecords::Script::Written::No, refused});
    const Plan undo = undoPlan(bench.engine->history().first());
    bench.apply(undo);
    QCOMPARE(bench.endings(undo.id), QStringList(2, u"failed not-undoable"_s));
    QCOMPARE(bench.endings(), QStringList(2, u"done"_s));
}

void UndoTest::anUndoThatWasCutOffIsSettledToo()
{
    ChangeBench bench(1);
    bench.apply(bench.typePlan());
    const Plan undo = undoPlan(bench.engine->history().first());
    JournalEntry open{undo.id, 0, undo.rows[0], ChangeState::Sent};
    QVERIFY(bench.store->addToJournal(
        {undo.id, undo.kind, undo.why, u"Mira"_s, QDateTime::currentDateTimeUtc(), undo.undoes}, {open}));
    bench.records.records[u"1000"_s][u"configurationItemType"_s] = QJsonValue::Null;
    bench.dieAndComeAgain();
    QCOMPARE(openEntries(*bench.store).size(), 1);
    bench.settle();
    QVERIFY(openEntries(*bench.store).isEmpty());
    QCOMPARE(bench.endings(), QStringList{u"undone"_s});
}

void UndoTest::theHistoryTellsWhoWhenAndWhy()
{
    ChangeBench bench(2);
    bench.apply(bench.typePlan());
    const QList<QByteArray> lines = historyCsv(bench.engine->history()).replace('"', "").split('\n');
    QVERIFY(lines[0].contains("Applied,By,Why,Kind,Vendor"));
    QVERIFY2(lines[1].contains("Mira,R03,set-device-types,Autotask,ConfigurationItems,1000,HOST-1000"),
             lines[1].constData());
    QVERIFY(lines[1].contains("Workstation,former-value,done"));
    QCOMPARE(bench.engine->history().first().count(ChangeState::Done), 2);
}

void UndoTest::tablesAreKeptFromSpreadsheetFormulas()
{
    ChangeBench bench(1);
    Plan plan = bench.typePlan();
    plan.rows[0].record.label = u"=HYPERLINK(\"x\")"_s;
    QVERIFY(planCsv(plan).contains("\"'=HYPERLINK(\"\"x\"\")\""));
}

TRIVET_TEST(UndoTest)

} // namespace tst_undo

#include "tst_undo.moc"
