// SPDX-License-Identifier: Apache-2.0
#include "http/callbudget.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_callbudget {

using namespace std::chrono_literals;
using namespace trivet;

class CallBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foregroundStopsAtTheCeilingWhoeverUsedIt();
    void foregroundTakesOnlyItsShareOfWhatOthersLeave();
    void pollingTakesHalfOfWhatIsLeft();
    void signingInIsNeverHeld();
    void roomComesBackWhenOurOldestCallLeavesTheWindow();
    void theVendorsFigureReplacesTheAssumedLimit();
    void anOldReadingIsForgottenAndLabelledOurs();
    void ourOwnCallsAreNotCountedTwice();
    void howManyMayGoIsKnownBefore();
};

namespace {

BudgetRules budgetRules(int limit, double ceiling, double foreground)
{
    BudgetRules rules;
    rules.limit = limit;
    rules.window = 60s;
    rules.ceiling = ceiling;
    rules.foregroundShare = foreground;
    return rules;
}

/// How many calls go before the budget says wait.
int callsUntilHeld(CallBudget &budget, CallPurpose purpose, std::chrono::milliseconds now)
{
    int calls = 0;
    while (budget.waitFor(purpose, now) == 0ms && calls < 100'000) {
        budget.noteCall(purpose, now);
        ++calls;
    }
    return calls;
}

} // namespace

void CallBudgetTest::foregroundStopsAtTheCeilingWhoeverUsedIt()
{
    CallBudget alone(budgetRules(600, 0.85, 1.0));
    QCOMPARE(callsUntilHeld(alone, CallPurpose::Foreground, 0ms), 510);

    CallBudget shared(budgetRules(600, 0.85, 1.0));
    shared.noteReading(500, 600, 60s, 0ms);
    QCOMPARE(callsUntilHeld(shared, CallPurpose::Foreground, 0ms), 10);

    CallBudget full(budgetRules(600, 0.85, 1.0));
    full.noteReading(600, 600, 60s, 0ms);
    QCOMPARE(callsUntilHeld(full, CallPurpose::Foreground, 0ms), 0);
}

void CallBudgetTest::howManyMayGoIsKnownBefore()
{
    for (const CallPurpose purpose : {CallPurpose::Foreground, CallPurpose::Background}) {
        for (const int used : {0, 300, 500, 600}) {
            CallBudget budget(budgetRules(600, 0.85, 0.5));
            budget.noteReading(used, 600, 60s, 0ms);
            const int known = budget.atOnce(purpose, 0ms);
            QCOMPARE(callsUntilHeld(budget, purpose, 0ms), known);
            QCOMPARE(budget.atOnce(purpose, 0ms), 0);
        }
    }
}

void CallBudgetTest::foregroundTakesOnlyItsShareOfWhatOthersLeave()
{
    // Autotask's rule: half of the remaining hour, never beyond three quarters of it.
    CallBudget quiet(budgetRules(10'000, 0.75, 0.5));
    quiet.noteReading(0, 10'000, 3600s, 0ms);
    QCOMPARE(callsUntilHeld(quiet, CallPurpose::Foreground, 0ms), 5'000);

    CallBudget busy(budgetRules(10'000, 0.75, 0.5));
    busy.noteReading(6'000, 10'000, 3600s, 0ms);
    QCOMPARE(callsUntilHeld(busy, CallPurpose::Foreground, 0ms), 1'500);
}

void CallBudgetTest::pollingTakesHalfOfWhatIsLeft()
{
    CallBudget budget(budgetRules(600, 0.85, 1.0));
    budget.noteReading(200, 600, 60s, 0ms);
    QCOMPARE(callsUntilHeld(budget, CallPurpose::Background, 0ms), 200);
    QVERIFY(budget.waitFor(CallPurpose::Foreground, 0ms) == 0ms);

    CallBudget afterRead(budgetRules(600, 0.85, 1.0));
    for (int i = 0; i < 400; ++i)
        afterRead.noteCall(CallPurpose::Foreground, 0ms);
    QCOMPARE(callsUntilHeld(afterRead, CallPurpose::Background, 0ms), 100);
}

void CallBudgetTest::signingInIsNeverHeld()
{
    CallBudget budget(budgetRules(600, 0.85, 1.0));
    budget.noteReading(600, 600, 60s, 0ms);
    QVERIFY(budget.waitFor(CallPurpose::SignIn, 0ms) == 0ms);
}

void CallBudgetTest::roomComesBackWhenOurOldestCallLeavesTheWindow()
{
    CallBudget budget(budgetRules(10, 1.0, 1.0));
    for (int i = 0; i < 10; ++i)
        budget.noteCall(CallPurpose::Foreground, std::chrono::seconds(i));
    QVERIFY(budget.waitFor(CallPurpose::Foreground, 20s) == 40s);
    QVERIFY(budget.waitFor(CallPurpose::Foreground, 60s) == 0ms);
    QCOMPARE(budget.used(65s), 4);
}

void CallBudgetTest::theVendorsFigureReplacesTheAssumedLimit()
{
    CallBudget budget(budgetRules(600, 1.0, 1.0));
    budget.noteReading(0, 50, 60s, 0ms);
    QCOMPARE(budget.limit(), 50);
    QCOMPARE(callsUntilHeld(budget, CallPurpose::Foreground, 0ms), 50);
}

void CallBudgetTest::anOldReadingIsForgottenAndLabelledOurs()
{
    CallBudget budget(budgetRules(600, 0.85, 1.0));
    QVERIFY(budget.byTrivetOnly(0ms));
    budget.noteReading(590, 600, 60s, 0ms);
    QVERIFY(!budget.byTrivetOnly(59s));
    QCOMPARE(budget.used(59s), 590);
    QVERIFY(budget.byTrivetOnly(60s));
    QCOMPARE(budget.used(60s), 0);
}

void CallBudgetTest::ourOwnCallsAreNotCountedTwice()
{
    CallBudget budget(budgetRules(600, 0.85, 1.0));
    for (int i = 0; i < 30; ++i)
        budget.noteCall(CallPurpose::Foreground, 0ms);
    budget.noteReading(100, 600, 60s, 1s);
    QCOMPARE(budget.used(1s), 100);
    budget.noteCall(CallPurpose::Foreground, 2s);
    QCOMPARE(budget.used(2s), 101);
}

TRIVET_TEST(CallBudgetTest)

} // namespace tst_callbudget

#include "tst_callbudget.moc"
