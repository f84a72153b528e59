// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "guide/content/stepspec.h"
#include "guide/engine/readingplan.h"
#include "support/manualclock.h"
#include "support/samplefacts.h"
#include "support/scriptedsource.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>

namespace tst_readingplan {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// Everything of the sample was read this moment, and every vendor accepted the values.
struct Rig
{
    void show() { facts.inventory = std::make_shared<const Inventory>(sample.inventory); }
    Rig() { show(); }

    test::SampleFacts sample;
    Facts facts = sample.facts;
    test::ManualClock clock{test::sampleNow()};
    test::ScriptedSource source{clock};
    QSet<AccountId> accepted{allAccounts.begin(), allAccounts.end()};
    ReadingPlan plan{facts, source, clock, [this](AccountId account) { return accepted.contains(account); }};
};

bool isOf(AccountId account, const QSet<DataSetId> &sets)
{
    return std::all_of(sets.begin(), sets.end(), [account](DataSetId set) { return dataSetAccount(set) == account; });
}

} // namespace

/// Which data sets a step asks for, and when; nothing is read here.
class TestReadingPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepAsksForWhatItsChecksRestOn()
    {
        const QSet<DataSetId> sets = ReadingPlan::setsOf(u"device-mapping"_s);
        QVERIFY(!sets.isEmpty());
        for (const QString &id : findStep(u"device-mapping"_s)->checks) {
            for (const DataSetId set : findCheck(id)->reads)
                QVERIFY2(sets.contains(set), qPrintable(id));
        }
        for (const DataSetId set : findStep(u"device-mapping"_s)->alsoReads)
            QVERIFY(sets.contains(set));
        QVERIFY(ReadingPlan::setsOf(u"no-such-step"_s).isEmpty());
    }

    void aReviewAsksForWhatAnyCheckReads()
    {
        const QSet<DataSetId> all = ReadingPlan::setsOf(u"review"_s);
        for (const CheckSpec &check : checkSpecs()) {
            for (const DataSetId set : check.reads)
                QVERIFY2(all.contains(set), qPrintable(check.id));
        }
    }

    void onlyVendorsThatAcceptedAreAsked()
    {
        Rig rig;
        rig.accepted = {AccountId::Autotask};
        const QSet<DataSetId> readable = rig.plan.readable(ReadingPlan::setsOf(u"review"_s));
        QVERIFY(!readable.isEmpty());
        QVERIFY(isOf(AccountId::Autotask, readable));
        rig.accepted.clear();
        QVERIFY(rig.plan.readable(ReadingPlan::setsOf(u"review"_s)).isEmpty());
    }

    void whatWasReadJustNowIsNotReadOnArrival()
    {
        Rig rig;
        QVERIFY(!rig.plan.toOpen(u"device-mapping"_s).contains(DataSetId::RmmDevices));
        rig.clock.advance(std::chrono::seconds(61));
        QVERIFY(rig.plan.toOpen(u"device-mapping"_s).contains(DataSetId::RmmDevices));
    }

    void whatIsBrokenFailedOrOfAnEarlierRunIsReadOnArrivalAtOnce_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"cut", "failed", "kept", "never"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatIsBrokenFailedOrOfAnEarlierRunIsReadOnArrivalAtOnce()
    {
        QFETCH(QString, what);
        Rig rig;
        if (what == "cut"_L1)
            test::breakOff(rig.sample.inventory, DataSetId::RmmDevices);
        else if (what == "failed"_L1)
            test::failRead(rig.sample.inventory, DataSetId::RmmDevices, ProblemKind::VendorDown);
        else if (what == "kept"_L1)
            rig.sample.inventory.rmmDevices.isKept = true;
        else
            test::forget(rig.sample.inventory, DataSetId::RmmDevices);
        rig.show();
        QVERIFY(rig.plan.toOpen(u"device-mapping"_s).contains(DataSetId::RmmDevices));
    }

    void nextReadsWhatIsBehindACheckThatHolds()
    {
        Rig rig;
        QVERIFY(rig.plan.toDecide(u"device-mapping"_s, {}).isEmpty());
        const CheckSpec *holding = nullptr;
        for (const CheckSpec &check : checkSpecs()) {
            if (check.holds(u"device-mapping"_s) && check.severity == Severity::Blocks && !check.reads.isEmpty())
                holding = &check;
        }
        QVERIFY(holding);
        const GateState held{.blockers = {{Blocker::Kind::CheckFailed, holding->id}}};
        QCOMPARE(rig.plan.toDecide(u"device-mapping"_s, held),
                 QSet<DataSetId>(holding->reads.begin(), holding->reads.end()));
    }

    void passedStepsAreRenewedOnceARun()
    {
        Rig rig;
        const QStringList passed{u"review"_s, u"device-mapping"_s};
        QVERIFY(rig.plan.toRenew(passed).isEmpty());
        rig.sample.inventory.rmmDevices.isKept = true;
        rig.sample.inventory.glueOrganizations.isKept = true; // of a step that was not passed
        rig.show();
        QCOMPARE(rig.plan.toRenew(passed), QSet<DataSetId>{DataSetId::RmmDevices});
        rig.source.readPace = test::ScriptedSource::Pace::Held;
        rig.source.refresh({DataSetId::RmmDevices}, ReadPurpose::Background);
        QVERIFY(rig.plan.toRenew(passed).isEmpty()); // it is under way
    }

    void theOldestReadingOfAnEarlierRunIsTold()
    {
        Rig rig;
        QVERIFY(!rig.plan.keptSince(u"device-mapping"_s).isValid());
        const QDateTime earlier = test::sampleNow().addDays(-2);
        rig.sample.inventory.rmmDevices.isKept = true;
        rig.sample.inventory.rmmDevices.asOf = earlier;
        rig.sample.inventory.products.isKept = true;
        rig.show();
        QCOMPARE(rig.plan.keptSince(u"device-mapping"_s), earlier);
        rig.facts.inventory.reset();
        QVERIFY(!rig.plan.keptSince(u"device-mapping"_s).isValid());
    }
};

TRIVET_TEST(TestReadingPlan)

} // namespace tst_readingplan

#include "tst_readingplan.moc"
