// SPDX-License-Identifier: Apache-2.0
#include "session/practiceportal.h"
#include "support/guiderig.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

#include <vector>

namespace tst_practiceportal {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

/// A portal that answers what the test says and remembers what it was told.
class ScriptedPortal : public app::PortalActions
{
public:
    struct Action
    {
        QString slug;
        QJsonObject body;
        std::map<QString, Secret> secrets;
    };
    std::vector<Action> actions = {};
    QJsonObject answer = {{u"done"_s, true}};

    void perform(const QString &slug, const QJsonObject &values, std::map<QString, Secret> secrets, QObject *context,
                 std::function<void(Result<QJsonObject>)> done) override
    {
        actions.push_back({slug, values, std::move(secrets)});
        QMetaObject::invokeMethod(
            context, [done = std::move(done), reply = answer] { done(reply); }, Qt::QueuedConnection);
    }
};

/// A practice tenant beside that portal, and what the page that asks is told.
struct PortalRig
{
    PortalRig() { rig.start(); }
    void ask(const QString &slug)
    {
        portal.doStep(slug, &page, [this](const QString &error) { told.append(error); });
    }
    /// The step is done in the portal, or could not be; what was told.
    QString doStep(const QString &slug)
    {
        ask(slug);
        if (!QTest::qWaitFor([this] { return !portal.isAtWork(); }))
            return u"still at work"_s;
        rig.settle();
        return told.value(0);
    }

    test::GuideRig rig{TenantKind::Practice};
    ScriptedPortal actions;
    app::PracticePortal portal{*rig.guide, actions};
    QObject page;
    QStringList told;
};

QJsonObject everyValueOfAccess()
{
    const QJsonObject values{{"autotask-user-name"_L1, u"trv1x@ALDERPINE.EXAMPLE"_s},
                             {"autotask-secret"_L1, u"CANARY#1"_s},
                             {"autotask-tracking-identifier"_L1, u"CANARY-TRACK"_s},
                             {"rmm-api-url"_L1, u"https://concord-api.centrastage.net"_s},
                             {"rmm-api-key"_L1, u"CANARYKEY01"_s},
                             {"rmm-api-secret-key"_L1, u"CANARYSECRET01"_s},
                             {"rmm-api-user-name"_L1, u"trivet.api"_s}};
    return {{"done"_L1, true}, {"values"_L1, values}};
}

} // namespace

class TestPracticePortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsDoneInThePortalAndPasted()
    {
        PortalRig practice;
        practice.actions.answer = everyValueOfAccess();
        practice.ask(u"access"_s);
        QVERIFY(practice.portal.isAtWork());
        practice.doStep(u"access"_s); // a second press while the first is under way
        QCOMPARE(practice.told, QStringList{QString()});
        QCOMPARE(practice.actions.actions.size(), std::size_t(1));
        test::GuideRig &rig = practice.rig;
        QCOMPARE(rig.source->signInsOf(AccountId::Autotask), 1);
        QCOMPARE(rig.source->signInsOf(AccountId::DattoRmm), 1);
        QCOMPARE(rig.source->handedSecrets[AnswerId::AutotaskSecret], QByteArray("CANARY#1"));
        QVERIFY(rig.guide->place().isTicked(u"access"_s, 0));
        QCOMPARE(rig.next(), u"review"_s);
    }

    void confirmingStaysThePersons()
    {
        PortalRig practice;
        QVERIFY(practice.rig.walkTo(u"protected-data"_s));
        QCOMPARE(practice.doStep(u"protected-data"_s), QString());
        QCOMPARE(practice.actions.actions.back().body, (QJsonObject{{"permission"_L1, u"all"_s}}));
        QVERIFY(!practice.rig.guide->confirmations().confirmation(u"C03"_s));
    }

    void refusalOfThePortalIsPassedOn()
    {
        PortalRig practice;
        practice.actions.answer = {{"done"_L1, false},
                                   {"error"_L1, u"The tabs are locked until the first sync is done."_s}};
        QCOMPARE(practice.doStep(u"access"_s), u"The tabs are locked until the first sync is done."_s);
        QVERIFY(!practice.rig.guide->place().isTicked(u"access"_s, 0));
    }

    void thePageMayCloseMeanwhile()
    {
        PortalRig practice;
        practice.actions.answer = everyValueOfAccess();
        auto page = std::make_unique<QObject>();
        practice.portal.doStep(u"access"_s, page.get(),
                               [&practice](const QString &error) { practice.told.append(error); });
        page.reset();
        QTRY_VERIFY(!practice.portal.isAtWork());
        practice.rig.settle();
        QVERIFY(practice.told.isEmpty());
        QVERIFY(practice.rig.guide->place().isTicked(u"access"_s, 0)); // what was done is done
    }

    void decisionsReachThePortal()
    {
        PortalRig practice;
        practice.rig.guide->saasDecisions().decide({{3101, SaasDecision::Kind::Match, 7102, u"Customer 2"_s}});
        QCOMPARE(practice.doStep(u"saas-matching"_s), QString());
        const QJsonArray rows = practice.actions.actions.front().body["rows"_L1].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toObject(),
                 (QJsonObject{{"client"_L1, 3101}, {"decision"_L1, u"match"_s}, {"organization"_L1, 7102}}));
    }

    void nothingIsDoneForAReaderOnly()
    {
        PortalRig practice;
        practice.rig.close();
        const auto holder = practice.rig.tenant.open();
        practice.rig.open();
        app::PracticePortal portal(*practice.rig.guide, practice.actions);
        portal.doStep(u"access"_s, &practice.page, [](const QString &) {});
        QVERIFY(!portal.isAtWork());
        QVERIFY(practice.actions.actions.empty());
    }
};

TRIVET_TEST(TestPracticePortal)

} // namespace tst_practiceportal

#include "tst_practiceportal.moc"
