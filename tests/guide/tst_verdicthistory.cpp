// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/verdicthistory.h"

#include "guide/engine/tenantfacts.h"
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_verdicthistory {

using namespace Qt::StringLiterals;
using namespace trivet;
using enum VerdictState;

namespace {

const QDateTime monday{{2026, 11, 23}, {8, 0}, Qt::UTC};
const QDateTime tuesday = monday.addDays(1);
const QDateTime wednesday = monday.addDays(2);

Verdict verdict(VerdictState state, const QDateTime &at, const QByteArray &finding = "found")
{
    return {.checkId = u"R03"_s, .state = state, .finding = finding, .checkedAt = at};
}

} // namespace

class TstVerdictHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateIsSinceItWasFirstSeen()
    {
        VerdictHistory history;
        QVERIFY(history.take({verdict(Failed, monday)}));
        QVERIFY(!history.take({verdict(Failed, tuesday, "another finding")}));
        QCOMPARE(history.since(verdict(Failed, tuesday)), monday);
        QVERIFY(history.take({verdict(Passed, wednesday)}));
        QCOMPARE(history.since(verdict(Passed, wednesday)), wednesday);
        QVERIFY(!history.since(verdict(Failed, wednesday)).isValid());
    }

    void whatIsUnknownOrOnlyWaitsTakesNothingBack()
    {
        VerdictHistory history;
        history.take({verdict(Failed, monday)});
        QVERIFY(!history.take({verdict(Unknown, tuesday)}));
        QVERIFY(!history.take({verdict(NeedsYou, tuesday, "not-tried")}));
        QCOMPARE(history.since(verdict(Failed, wednesday)), monday);
        QVERIFY(!history.since(verdict(Unknown, tuesday)).isValid());
        QVERIFY(!history.since(verdict(NeedsYou, tuesday, "not-tried")).isValid());
        QCOMPARE(history.standing(u"R03"_s)->state, Failed);
        QVERIFY(!history.standing(u"R10"_s));
    }

    void whatChangedSinceTheLastVisit_data()
    {
        QTest::addColumn<trivet::VerdictState>("seen");
        QTest::addColumn<trivet::VerdictState>("now");
        QTest::addColumn<trivet::VerdictChange>("expected");
        QTest::newRow("broke") << Passed << Failed << VerdictChange::New;
        QTest::newRow("needs somebody") << Passed << NeedsYou << VerdictChange::New;
        QTest::newRow("still wrong, in another way") << NeedsYou << Failed << VerdictChange::None;
        QTest::newRow("mended") << Failed << Passed << VerdictChange::Mended;
        QTest::newRow("confirmed") << NeedsYou << Passed << VerdictChange::Mended;
        QTest::newRow("as it was") << Passed << Passed << VerdictChange::None;
        QTest::newRow("not known now") << Failed << Unknown << VerdictChange::None;
        QTest::newRow("not known then") << Unknown << Failed << VerdictChange::New;
        QTest::newRow("not known then, fine now") << Unknown << Passed << VerdictChange::None;
    }
    void whatChangedSinceTheLastVisit()
    {
        QFETCH(VerdictState, seen);
        QFETCH(VerdictState, now);
        QFETCH(VerdictChange, expected);
        VerdictHistory history;
        history.take({verdict(seen, monday)});
        history.endVisit(monday);
        history.take({verdict(now, tuesday)});
        QCOMPARE(history.change(verdict(now, tuesday)), expected);
    }

    void beforeTheFirstVisitNothingIsNew()
    {
        VerdictHistory history;
        history.take({verdict(Failed, monday)});
        QCOMPARE(history.change(verdict(Failed, monday)), VerdictChange::None);
    }

    void itComesBackFromTheStoreAsItWas()
    {
        VerdictHistory history;
        history.take({verdict(Failed, monday)});
        history.endVisit(tuesday);
        history.take({verdict(Passed, wednesday)});
        const VerdictHistory back = VerdictHistory::fromJson(history.toJson());
        QCOMPARE(back.standing(u"R03"_s), history.standing(u"R03"_s));
        QCOMPARE(back.lastVisit(), tuesday);
        QCOMPARE(back.change(verdict(Passed, wednesday)), VerdictChange::Mended);
        QVERIFY(!VerdictHistory::fromJson("no JSON").lastVisit().isValid());
        QVERIFY(!VerdictHistory::fromJson(R"({"checks":{"R03":{"state":"purple"}}})").standing(u"R03"_s));
    }

    void theGuideKeepsItWithTheTenant()
    {
        test::GuideRig rig;
        rig.start();
        rig.giveAutotask();
        rig.settle();
        QTRY_COMPARE(rig.guide->history().standing(u"A02"_s).value_or(VerdictStanding{}).state, Passed);
        const QDateTime since = rig.guide->history().standing(u"A02"_s)->since;
        rig.guide->endVisit();
        rig.close();
        QCOMPARE(keptHistory(*rig.tenant.open()).standing(u"A02"_s)->since, since);
        rig.open();
        rig.start();
        QCOMPARE(rig.guide->history().standing(u"A02"_s)->since, since);
        QVERIFY(rig.guide->history().lastVisit().isValid());
    }

    void whatIsReadOnlyKeepsNothing()
    {
        test::GuideRig rig;
        rig.close();
        rig.open(OpenMode::ReadOnly);
        rig.start();
        rig.guide->endVisit();
        rig.guide->place().keepViewState(u"doctor/view"_s, "x");
        rig.close();
        QVERIFY(!keptHistory(*rig.tenant.open()).lastVisit().isValid());
        QVERIFY(rig.tenant.open()->uiState(u"doctor/view"_s).isEmpty());
    }
};

TRIVET_TEST(TstVerdictHistory)

} // namespace tst_verdicthistory

#include "tst_verdicthistory.moc"
