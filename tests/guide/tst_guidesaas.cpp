// SPDX-License-Identifier: Apache-2.0
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace tst_guidesaas {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

const SaasDecision toPine{3101, SaasDecision::Kind::Match, 7102, u"Customer 2"_s};

/// A client whose name no organization has: it has to be decided.
void renameFirstClient(test::GuideRig &rig)
{
    rig.source->world.saasDomains.rows.first().customerName = u"Quite another name"_s;
}

} // namespace

/// What becomes of SaaS Protection's clients is the person's to decide, and kept.
class TestGuideSaas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionIsInTheStoreWhenTheCallReturns()
    {
        test::GuideRig rig;
        rig.start();
        QSignalSpy changed(rig.guide.get(), &Guide::saasDecisionsChanged);
        rig.guide->saasDecisions().decide({toPine, {3102, SaasDecision::Kind::Ignore, 0, {}}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(rig.guide->facts().saasDecisions.size(), 2);
        QCOMPARE(rig.store->saasDecisions().size(), 2);
        QVERIFY(rig.store->saasDecisions().contains(toPine));
        rig.close();
        rig.open();
        QVERIFY(rig.guide->facts().saasDecisions.contains(toPine));
    }

    void aNewDecisionReplacesTheFormerAndTakesItsDoneBack()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"saas-matching"_s));
        renameFirstClient(rig);
        rig.guide->checkAgain(u"saas-matching"_s);
        rig.guide->saasDecisions().decide({toPine});
        rig.settle();
        QVERIFY(rig.guide->confirmations().isConfirmable(u"C23"_s));
        rig.guide->confirmations().confirm(u"C23"_s, u"3101"_s);
        rig.settle();
        QVERIFY(rig.guide->confirmations().confirmation(u"C23"_s, u"3101"_s));
        const SaasDecision create{3101, SaasDecision::Kind::Create, 0, u"Quite another name"_s};
        rig.guide->saasDecisions().decide({create});
        rig.settle();
        QCOMPARE(rig.guide->facts().saasDecisions, QList<SaasDecision>{create});
        QVERIFY(!rig.guide->confirmations().confirmation(u"C23"_s, u"3101"_s));
        QVERIFY(rig.guide->gate(u"saas-matching"_s).blockers.contains({Blocker::Kind::MissingConfirmation, u"C23"_s}));
        for (const Confirmation &kept : rig.store->confirmations())
            QVERIFY(kept.checkId != "C23"_L1);
    }

    void aForgottenDecisionLeavesTheClientUndecided()
    {
        test::GuideRig rig;
        rig.start();
        QVERIFY(rig.walkTo(u"saas-matching"_s));
        renameFirstClient(rig);
        rig.guide->checkAgain(u"saas-matching"_s);
        rig.settle();
        const Blocker undecided{Blocker::Kind::CheckUnknown, u"P01"_s}; // nothing is wrong yet, somebody has to decide
        QVERIFY(rig.guide->gate(u"saas-matching"_s).blockers.contains(undecided));
        rig.guide->saasDecisions().decide({toPine});
        rig.settle();
        QVERIFY(!rig.guide->gate(u"saas-matching"_s).blockers.contains(undecided));
        rig.guide->confirmations().confirm(u"C23"_s, u"3101"_s);
        rig.guide->saasDecisions().forget(3101);
        rig.settle();
        QVERIFY(rig.guide->gate(u"saas-matching"_s).blockers.contains(undecided));
        QVERIFY(!rig.guide->confirmations().confirmation(u"C23"_s, u"3101"_s));
        QVERIFY(rig.store->saasDecisions().isEmpty());
    }

    void decisionsOfOtherClientsStay()
    {
        test::GuideRig rig;
        rig.start();
        rig.guide->saasDecisions().decide({toPine, {3102, SaasDecision::Kind::Ignore, 0, {}}});
        rig.guide->saasDecisions().forget(3101);
        QCOMPARE(rig.guide->facts().saasDecisions.size(), 1);
        QCOMPARE(rig.guide->facts().saasDecisions.first().clientId, 3102);
    }

    void aSecondCopyDecidesNothing()
    {
        test::GuideRig rig;
        rig.guide->saasDecisions().decide({toPine});
        rig.close();
        const auto holder = rig.tenant.open();
        rig.open();
        rig.start();
        rig.guide->saasDecisions().decide({{3102, SaasDecision::Kind::Ignore, 0, {}}});
        rig.guide->saasDecisions().forget(3101);
        QCOMPARE(rig.guide->facts().saasDecisions, QList<SaasDecision>{toPine});
    }
};

TRIVET_TEST(TestGuideSaas)

} // namespace tst_guidesaas

#include "tst_guidesaas.moc"
