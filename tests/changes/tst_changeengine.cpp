// SPDX-License-Identifier: Apache-2.0
#include "changebench.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_changeengine {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

using Script = ScriptedRecords::Script;

Problem problem(ProblemKind kind, const QString &detail = {})
{
    return {.kind = kind, .vendor = VendorId::Autotask, .detail = detail};
}

class ChangeEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsWrittenOnceAndReadBack();
    void itTakesAboutTheCallsThatAreToldBefore();
    void theSamePlanWritesNothingASecondTime();
    void nothingIsSentBeforeItIsInTheJournal();
    void oneRowFirstThenTheRest();
    void aRowEndsAsTheVendorAnswers_data();
    void aRowEndsAsTheVendorAnswers();
    void aFailureStopsNothingElse();
    void aRecordThatSomebodyChangedIsLeftAlone();
    void aLimitHoldsBackAndIsWaitedOut();
    void refusedKeysEndItAndNothingIsTriedAgain();
    void fiveOfOneKindInARowAsk();
    void sameChangesElsewhereAsk();
    void whoeverBeganEarlierIsSeenBeforeAnythingIsSent();
    void whoeverBeginsTheSameAtOnceIsSeen();
    void twoCopiesAtOnceWriteNoChangeTwice();
    void withoutConnectionItAsksAndSendsNothing();
    void pauseTakesUpNoNewRow();
    void cancelLeavesTheRestPlanned();
    void whatAKilledProcessLeftIsSettledByReading_data();
    void whatAKilledProcessLeftIsSettledByReading();
    void killedAnywhereEachChangeIsMadeOnce();
    void aWriteWaitsForEachFreePlaceAndNoMore();
    void aRecordIsReadAmongItsLike();
    void aNameThatIsThereIsNotMadeAgain();
    void aCreationWithoutAnAnswerIsLookedFor_data();
    void aCreationWithoutAnAnswerIsLookedFor();
    void aNameMadeTwiceIsSaid();
    void aCopyThatOnlyReadsDoesNotApply();
    void whatCannotBeJournalledIsNotSent();
    void aWholeGroupIsNotApplied();
};

void ChangeEngineTest::everyRowIsWrittenOnceAndReadBack()
{
    ChangeBench bench(45);
    QSignalSpy ended(bench.engine.get(), &ChangeEngine::rowEnded);
    bench.apply(bench.typePlan());
    QCOMPARE(bench.records.writes.size(), 45);
    for (const QJsonObject &record : std::as_const(bench.records.records))
        QCOMPARE(record.value("configurationItemType"_L1).toInt(), 11);
    QCOMPARE(bench.endings().count(u"done"_s), 45);
    QCOMPARE(ended.size(), 45);
    QCOMPARE(bench.engine->progress().counts.value(ChangeState::Done), 45);
    const JournalEntry entry = bench.entry(3);
    QVERIFY(entry.sentAt.isValid() && entry.endedAt >= entry.sentAt);
    const JournalPlan plan = bench.store->journalPlans().first();
    QCOMPARE(plan.who, u"Mira"_s);
    QCOMPARE(plan.why, u"R03"_s);
    // Several are read at once: half a call a row, and no more.
    QVERIFY(bench.records.reads <= 45 / 2);
}

void ChangeEngineTest::itTakesAboutTheCallsThatAreToldBefore()
{
    for (const int rows : {1, 2, 25, 240}) {
        ChangeBench bench(rows);
        bench.apply(bench.typePlan());
        const qsizetype calls = bench.records.reads + bench.records.writes.size();
        QVERIFY2(std::abs(calls - callsFor(0, rows)) <= 3,
                 qPrintable(u"%1 calls, told were %2"_s.arg(calls).arg(callsFor(0, rows))));
    }
}

void ChangeEngineTest::theSamePlanWritesNothingASecondTime()
{
    ChangeBench bench(12);
    const Plan plan = bench.typePlan();
    bench.apply(plan);
    const auto entries = bench.store->journalEntries(plan.id);
    bench.apply(plan);
    bench.dieAndComeAgain();
    bench.apply(plan);
    QCOMPARE(bench.records.writes.size(), 12);
    QCOMPARE(bench.store->journalEntries(plan.id), entries);
    // Made anew, as from a reading that is older than the writes, it is so already.
    Plan again = plan;
    again.id = u"plan-2"_s;
    again.rows = again.rows.mid(0, 3);
    bench.apply(again);
    QCOMPARE(bench.records.writes.size(), 12);
    QCOMPARE(bench.endings(again.id), QStringList(3, u"skipped already-so"_s));
}

void ChangeEngineTest::nothingIsSentBeforeItIsInTheJournal()
{
    ChangeBench bench(8);
    int looks = 0;
    bench.records.beforeWrite = [&] {
        ++looks;
        const auto reader = TenantStore::open(bench.info.path, OpenMode::ReadOnly).value();
        QVERIFY(!reader->journalEntriesIn(ChangeState::Sent).isEmpty());
    };
    bench.apply(bench.typePlan());
    QCOMPARE(looks, 8);
    QVERIFY(bench.store->journalEntriesIn(ChangeState::Sent).isEmpty());
}

void ChangeEngineTest::oneRowFirstThenTheRest()
{
    ChangeBench bench(6);
    Plan plan = bench.typePlan();
    for (ChangeRow &row : plan.rows)
        row.isTicked = false;
    plan.rows[4].isTicked = true;
    bench.apply(plan);
    QCOMPARE(bench.writesTo(u"1004"_s), 1);
    QCOMPARE(bench.records.writes.size(), 1);
    bench.apply(bench.typePlan());
    QCOMPARE(bench.records.writes.size(), 6);
    QCOMPARE(bench.writesTo(u"1004"_s), 1);
    QCOMPARE(bench.endings().count(u"done"_s), 6);
}

void ChangeEngineTest::aRowEndsAsTheVendorAnswers_data()
{
    using enum Script::Written;
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("writes");
    const auto row = [](const char *name, Script::Written written, std::optional<ProblemKind> kind,
                        const QString &ending, int writes) {
        QTest::newRow(name) << static_cast<int>(written) << static_cast<int>(kind.value_or(ProblemKind(-1))) << ending
                            << writes;
    };
    row("a validation", No, ProblemKind::Refused, u"failed refused"_s, 0);
    row("a lacking right", No, ProblemKind::Permission, u"failed no-right"_s, 0);
    row("gone meanwhile", No, ProblemKind::NotFound, u"skipped gone"_s, 0);
    row("no answer, and written", Yes, ProblemKind::Timeout, u"done"_s, 1);
    row("no answer, and not written", No, ProblemKind::Timeout, u"failed not-reached"_s, 0);
    row("broken off, and written", Yes, ProblemKind::BrokeOff, u"done"_s, 1);
    row("a gateway's error, and written", Yes, ProblemKind::VendorDown, u"done"_s, 1);
    row("a gateway's error, and not written", No, ProblemKind::VendorDown, u"failed not-reached"_s, 0);
    row("an unreadable answer, and written", Yes, ProblemKind::BadReply, u"done"_s, 1);
    row("a web page, and not written", No, ProblemKind::WebPage, u"failed not-reached"_s, 0);
    row("accepted, and not kept", Ignored, std::nullopt, u"failed read-back-differs"_s, 1);
}

void ChangeEngineTest::aRowEndsAsTheVendorAnswers()
{
    QFETCH(int, written);
    QFETCH(int, kind);
    QFETCH(QString, ending);
    QFETCH(int, writes);
    ChangeBench bench(3);
    Script script{static_cast<Script::Written>(written), {}};
    if (kind >= 0)
        script.problem = problem(static_cast<ProblemKind>(kind), u"the vendor's words"_s);
    bench.records.scripts.insert(u"1001"_s, script);
    bench.apply(bench.typePlan());
    QCOMPARE(bench.endings(), (QStringList{u"done"_s, ending, u"done"_s}));
    QCOMPARE(bench.writesTo(u"1001"_s), writes);
    if (kind >= 0 && ending != "done"_L1)
        QCOMPARE(bench.entry(1).detail, u"the vendor's words"_s);
}

void ChangeEngineTest::aFailureStopsNothingElse()
{
    ChangeBench bench(12);
    for (const auto &id : {u"1002"_s, u"1006"_s})
        bench.records.scripts.insert(id, {Script::Written::No, problem(ProblemKind::Refused, u"no"_s)});
    bench.apply(bench.typePlan());
    QCOMPARE(bench.endings().count(u"done"_s), 10);
    QCOMPARE(bench.endings().count(u"failed refused"_s), 2);
    // They keep their tick: asked for again they are tried again, the others are not.
    bench.apply(bench.typePlan());
    QCOMPARE(bench.endings().count(u"done"_s), 12);
    QCOMPARE(bench.records.writes.size(), 12);
}

void ChangeEngineTest::aRecordThatSomebodyChangedIsLeftAlone()
{
    ChangeBench bench(3);
    const Plan plan = bench.typePlan();
    bench.records.records[u"1000"_s][u"configurationItemType"_s] = 13;
    bench.records.records.remove(u"1002"_s);
    bench.apply(plan);
    QCOMPARE(bench.endings(), (QStringList{u"skipped changed-since"_s, u"done"_s, u"skipped gone"_s}));
    QCOMPARE(bench.records.writes.size(), 1);
}

void ChangeEngineTest::aLimitHoldsBackAndIsWaitedOut()
{
    ChangeBench bench(12);
    Problem limited = problem(ProblemKind::RateLimited);
    limited.retryAt = QDateTime::currentDateTimeUtc().addMSecs(300);
    bench.records.scripts.insert(u"1003"_s, {Script::Written::No, limited});
    QList<ChangeProgress::State> states;
    connect(bench.engine.get(), &ChangeEngine::progressChanged, this, [&] {
        const ChangeProgress progress = bench.engine->progress();
        if (states.isEmpty() || states.last() != progress.state)
            states.append(progress.state);
        if (progress.state == ChangeProgress::State::HeldBack)
            QCOMPARE(progress.heldUntil, limited.retryAt);
    });
    bench.apply(bench.typePlan());
    QVERIFY(states.contains(ChangeProgress::State::HeldBack));
    QCOMPARE(bench.endings().count(u"done"_s), 12);
    QCOMPARE(bench.records.writes.size(), 12);
}

void ChangeEngineTest::refusedKeysEndItAndNothingIsTriedAgain()
{
    ChangeBench bench(30);
    int tries = 0;
    bench.records.beforeWrite = [&] { ++tries; };
    for (int i = 0; i < 30; ++i)
        bench.records.scripts.insert(QString::number(1000 + i),
                                     {Script::Written::No, problem(ProblemKind::Credentials)});
    bench.apply(bench.typePlan());
    QVERIFY(tries <= 2);
    QVERIFY(bench.engine->progress().problem->kind == ProblemKind::Credentials);
    QCOMPARE(bench.endings().count(u"planned"_s), 30);
}

void ChangeEngineTest::fiveOfOneKindInARowAsk()
{
    ChangeBench bench(30);
    for (int i = 0; i < 30; ++i)
        bench.records.scripts.insert(QString::number(1000 + i), {Script::Written::No, problem(ProblemKind::Refused)});
    QSignalSpy finished(bench.engine.get(), &ChangeEngine::finished);
    bench.engine->apply(bench.typePlan(), u"Mira"_s);
    QTRY_COMPARE(bench.engine->progress().state, ChangeProgress::State::Asking);
    QVERIFY(bench.engine->progress().asksBecause == ChangeOutcome::Refused);
    QTRY_COMPARE(bench.engine->progress().inFlight, 0);
    // Those that were under way beside the fifth, and no others.
    QVERIFY(bench.engine->progress().ended <= 7);
    QVERIFY(finished.isEmpty());
    bench.engine->goOn();
    QTRY_COMPARE(bench.engine->progress().state, ChangeProgress::State::Asking);
    QVERIFY(bench.engine->progress().ended >= 10);
    bench.engine->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(bench.endings().contains(u"planned"_s));
}

void ChangeEngineTest::sameChangesElsewhereAsk()
{
    ChangeBench bench(60); // more than are read at once
    const Plan plan = bench.typePlan();
    for (QJsonObject &record : bench.records.records)
        record[u"configurationItemType"_s] = 11; // another Trivet was here
    QSignalSpy finished(bench.engine.get(), &ChangeEngine::finished);
    bench.engine->apply(plan, u"Mira"_s);
    QTRY_COMPARE(bench.engine->progress().state, ChangeProgress::State::Asking);
    QVERIFY(bench.engine->progress().asksBecause == ChangeOutcome::AlreadySo);
    QVERIFY(bench.records.writes.isEmpty());
    bench.engine->cancel();
    QTRY_COMPARE(finished.size(), 1);
}

void ChangeEngineTest::whoeverBeganEarlierIsSeenBeforeAnythingIsSent()
{
    ChangeBench bench(40);
    bench.records.records[u"1021"_s][u"configurationItemType"_s] = 11; // the first that another Trivet has written
    QSignalSpy finished(bench.engine.get(), &ChangeEngine::finished);
    bench.engine->apply(bench.typePlan(), u"Mira"_s);
    QTRY_COMPARE(bench.engine->progress().state, ChangeProgress::State::Asking);
    QVERIFY(bench.engine->progress().asksBecause == ChangeOutcome::AlreadySo);
    QVERIFY(bench.records.writes.isEmpty());
    bench.engine->goOn(); // asked once
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bench.records.writes.size(), 39);
    QCOMPARE(bench.entry(21).state, ChangeState::Skipped);
}

void ChangeEngineTest::whoeverBeginsTheSameAtOnceIsSeen()
{
    ChangeBench bench(12);
    // While the first row is on its way, another copy writes most of the others.
    bool isFirst = true;
    bench.records.beforeWrite = [&] {
        if (!std::exchange(isFirst, false))
            return;
        for (auto record = bench.records.records.begin(); record != bench.records.records.end(); ++record)
            (*record)[u"configurationItemType"_s] = record.key() < u"1010"_s ? QJsonValue(11) : QJsonValue();
    };
    QSignalSpy finished(bench.engine.get(), &ChangeEngine::finished);
    bench.engine->apply(bench.typePlan(), u"Mira"_s);
    QTRY_COMPARE(bench.engine->progress().state, ChangeProgress::State::Asking);
    QVERIFY(bench.engine->progress().asksBecause == ChangeOutcome::AlreadySo);
    QCOMPARE(bench.records.writes.size(), 1);
    bench.engine->cancel();
    QTRY_COMPARE(finished.size(), 1);
}

void ChangeEngineTest::twoCopiesAtOnceWriteNoChangeTwice()
{
    constexpr int rows = 300;
    ChangeBench one(rows);
    ChangeBench other; // on a machine of its own: its own journal, and the same vendor
    one.records.delay = std::chrono::milliseconds(1);
    ChangeEngine second(one.records, *other.store);
    for (const auto &[engine, first] : {std::pair{one.engine.get(), 10}, {&second, 200}})
        engine->setPace({.settleAfter = std::chrono::milliseconds(30),
                         .lookAround = std::chrono::milliseconds(100),
                         .firstRow = [row = first](int) { return row; }});
    const Plan plan = one.typePlan();
    QSignalSpy finished(one.engine.get(), &ChangeEngine::finished);
    QSignalSpy secondFinished(&second, &ChangeEngine::finished);
    one.engine->apply(plan, u"Mira"_s);
    second.apply(plan, u"Jo"_s);
    const auto asks = [](const ChangeEngine &engine) {
        return engine.progress().state == ChangeProgress::State::Asking;
    };
    QTRY_VERIFY_WITH_TIMEOUT(one.records.writes.size() >= 2, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(asks(*one.engine) && asks(second), 20'000);
    QCOMPARE(one.records.writes.size(), 2); // each has one, and looked around

    second.cancel();
    one.engine->goOn();
    QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 1 && secondFinished.size() == 1, 20'000);
    QSet<QString> written;
    for (const auto &write : std::as_const(one.records.writes))
        written.insert(write.id);
    QCOMPARE(written.size(), rows);
    QCOMPARE(one.records.writes.size(), rows);
}

void ChangeEngineTest::withoutConnectionItAsksAndSendsNothing()
{
    ChangeBench bench(30);
    bench.records.unreadable = problem(ProblemKind::Offline);
    bench.engine->apply(bench.typePlan(), u"Mira"_s);
    QTRY_COMPARE(bench.engine->progress().state, ChangeProgress::State::Asking);
    QVERIFY(bench.engine->progress().problem->kind == ProblemKind::Offline);
    QVERIFY(bench.records.writes.isEmpty());
    QCOMPARE(bench.endings().count(u"planned"_s), 30);
    bench.records.unreadable.reset();
    QSignalSpy finished(bench.engine.get(), &ChangeEngine::finished);
    bench.engine->goOn();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bench.endings().count(u"done"_s), 30);
}

void ChangeEngineTest::pauseTakesUpNoNewRow()
{
    ChangeBench bench(40);
    bench.records.beforeWrite = [&] { bench.engine->pause(); };
    QSignalSpy finished(bench.engine.get(), &ChangeEngine::finished);
    bench.engine->apply(bench.typePlan(), u"Mira"_s);
    QTRY_COMPARE(bench.engine->progress().state, ChangeProgress::State::Paused);
    QTRY_COMPARE(bench.engine->progress().inFlight, 0);
    QTRY_VERIFY(bench.store->journalEntriesIn(ChangeState::Sent).isEmpty());
    QVERIFY(bench.records.writes.size() <= 2);
    bench.records.beforeWrite = [] {};
    bench.engine->goOn();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(bench.records.writes.size(), 40);
}

void ChangeEngineTest::cancelLeavesTheRestPlanned()
{
    ChangeBench bench(40);
    bench.records.beforeWrite = [&] { bench.engine->cancel(); };
    bench.records.delay = std::chrono::milliseconds(60); // longer than a cancelled write is waited for
    bench.apply(bench.typePlan());
    QCOMPARE(bench.engine->progress().state, ChangeProgress::State::Idle);
    QVERIFY(bench.records.writes.size() <= 3);
    QVERIFY(bench.endings().count(u"planned"_s) >= 37);
    bench.records.beforeWrite = [] {};
    bench.records.delay = {};
    bench.apply(bench.typePlan());
    QCOMPARE(bench.endings().count(u"done"_s), 40);
    QCOMPARE(bench.records.writes.size(), 40);
}

void ChangeEngineTest::whatAKilledProcessLeftIsSettledByReading_data()
{
    QTest::addColumn<QJsonValue>("present");
    QTest::addColumn<QString>("ending");
    QTest::newRow("it was written") << QJsonValue(11) << u"done"_s;
    QTest::newRow("it was not") << QJsonValue(QJsonValue::Null) << u"failed not-reached"_s;
    QTest::newRow("somebody wrote over it") << QJsonValue(12) << u"conflict read-back-differs"_s;
}

void ChangeEngineTest::whatAKilledProcessLeftIsSettledByReading()
{
    QFETCH(QJsonValue, present);
    QFETCH(QString, ending);
    ChangeBench bench(1);
    const Plan plan = bench.typePlan();
    JournalEntry open{plan.id, 0, plan.rows[0], ChangeState::Sent};
    open.sentAt = QDateTime::currentDateTimeUtc();
    QVERIFY(bench.store->addToJournal({plan.id, plan.kind, plan.why, u"Mira"_s, open.sentAt, {}}, {open}));
    bench.records.records[u"1000"_s][u"configurationItemType"_s] = present;
    bench.dieAndComeAgain();
    bench.settle();
    QCOMPARE(bench.endings(), QStringList{ending});
    QVERIFY(bench.records.writes.isEmpty());
}

void ChangeEngineTest::killedAnywhereEachChangeIsMadeOnce()
{
    for (int kill = 1; kill <= 25; ++kill) {
        ChangeBench bench(24);
        const Plan plan = bench.typePlan();
        bench.records.delay = std::chrono::milliseconds(1);
        int begun = 0;
        bench.records.beforeWrite = [&] { ++begun; };
        bench.engine->apply(plan, u"Mira"_s);
        QTRY_VERIFY(begun >= std::min(kill, 24));
        bench.dieAndComeAgain();
        bench.settle();
        QVERIFY(bench.store->journalEntriesIn(ChangeState::Sent).isEmpty());
        bench.apply(plan);
        QCOMPARE(bench.endings().count(u"done"_s), 24);
        for (int i = 0; i < 24; ++i)
            QCOMPARE(bench.writesTo(QString::number(1000 + i)), 1);
    }
}

void ChangeEngineTest::aWriteWaitsForEachFreePlaceAndNoMore()
{
    ChangeBench bench(40);
    bench.records.delay = std::chrono::milliseconds(2);
    bench.apply(bench.typePlan());
    QCOMPARE(bench.records.mostInFlight, 3); // the vendors' clients let two of them go at once
}

void ChangeEngineTest::aRecordIsReadAmongItsLike()
{
    ChangeBench bench(6);
    Plan plan = bench.typePlan();
    for (const int place : {1, 2, 5})
        plan.rows[place].record.entity = u"Products"_s;
    bench.apply(plan);
    QCOMPARE(bench.endings().count(u"done"_s), 6);
    QCOMPARE(bench.records.readAs,
             (QSet<QString>{u"ConfigurationItems/1000"_s, u"Products/1001"_s, u"Products/1002"_s,
                            u"ConfigurationItems/1003"_s, u"ConfigurationItems/1004"_s, u"Products/1005"_s}));
}

void ChangeEngineTest::aNameThatIsThereIsNotMadeAgain()
{
    ChangeBench bench;
    bench.records.records.insert(u"41"_s, {{u"name"_s, u"ESXi Host"_s}});
    bench.apply(bench.createPlan(u"ESXi Host"_s));
    QCOMPARE(bench.endings(u"plan-create"_s), QStringList{u"skipped already-so"_s});
    QCOMPARE(bench.entry(0, u"plan-create"_s).row.record.id, u"41"_s);
    QVERIFY(bench.records.writes.isEmpty());
}

void ChangeEngineTest::aCreationWithoutAnAnswerIsLookedFor_data()
{
    QTest::addColumn<int>("written");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("writesInAll");
    QTest::newRow("it was made") << static_cast<int>(Script::Written::Yes) << u"done"_s << 1;
    QTest::newRow("it was not") << static_cast<int>(Script::Written::No) << u"failed not-reached"_s << 1;
}

void ChangeEngineTest::aCreationWithoutAnAnswerIsLookedFor()
{
    QFETCH(int, written);
    QFETCH(QString, ending);
    QFETCH(int, writesInAll);
    ChangeBench bench;
    const Plan plan = bench.createPlan(u"ESXi Host"_s);
    bench.records.scripts.insert(u"ESXi Host"_s,
                                 {static_cast<Script::Written>(written), problem(ProblemKind::Timeout)});
    bench.apply(plan);
    QCOMPARE(bench.endings(plan.id), QStringList{ending});
    bench.apply(plan);
    QCOMPARE(bench.endings(plan.id), QStringList{u"done"_s});
    QCOMPARE(bench.records.writes.size(), writesInAll);
    QVERIFY(!bench.entry(0, plan.id).row.record.id.isEmpty());
}

void ChangeEngineTest::aNameMadeTwiceIsSaid()
{
    ChangeBench bench;
    bench.records.beforeWrite = [&] { bench.records.records.insert(u"41"_s, {{u"name"_s, u"ESXi Host"_s}}); };
    bench.apply(bench.createPlan(u"ESXi Host"_s));
    QCOMPARE(bench.endings(u"plan-create"_s), QStringList{u"conflict made-twice"_s});
}

void ChangeEngineTest::aCopyThatOnlyReadsDoesNotApply()
{
    ChangeBench bench(3);
    const auto second = TenantStore::open(bench.info.path, OpenMode::ReadWrite).value();
    QVERIFY(second->isReadOnly());
    ChangeEngine copy(bench.records, *second);
    QVERIFY(copy.cannotApply()->kind == ProblemKind::StorageInUse);
    copy.apply(bench.typePlan(), u"Mira"_s);
    QVERIFY(!copy.progress().isRunning());
    QVERIFY(bench.records.writes.isEmpty());
}

void ChangeEngineTest::whatCannotBeJournalledIsNotSent()
{
    ChangeBench bench(3);
    const Plan plan = bench.typePlan();
    QVERIFY(QFile::rename(bench.info.path + u"/trivet.sqlite"_s, bench.info.path + u"/elsewhere.sqlite"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Not saved"_s));
    bench.apply(plan);
    QVERIFY(bench.engine->progress().problem->kind == ProblemKind::StorageGone);
    QVERIFY(bench.records.writes.isEmpty());
}

void ChangeEngineTest::aWholeGroupIsNotApplied()
{
    ChangeBench bench(2);
    Plan plan = bench.typePlan();
    for (ChangeRow &row : plan.rows)
        row.group = u"same"_s;
    bench.engine->apply(plan, u"Mira"_s);
    QVERIFY(!bench.engine->progress().isRunning());
    plan.rows[0].isTicked = false;
    bench.apply(plan);
    QCOMPARE(bench.records.writes.size(), 1);
}

TRIVET_TEST(ChangeEngineTest)

} // namespace tst_changeengine

#include "tst_changeengine.moc"
