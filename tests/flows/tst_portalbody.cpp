// SPDX-License-Identifier: Apache-2.0
#include "session/portalbody.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace tst_portalbody {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::app;

class TestPortalBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turningOnSendsTheUserOfTheDraft()
    {
        const PortalDraft draft{{{AnswerId::RmmUserName, u"rmm7f@a.example"_s}}};
        const QJsonObject body = portalBody(u"rmm-autotask-on"_s, draft, {});
        QCOMPARE(body,
                 (QJsonObject{{"userName"_L1, u"rmm7f@a.example"_s}, {"accountTypes"_L1, QJsonArray{u"Customer"_s}}}));
    }

    void mappingIsSentAsItIsInTheDraftRightOrWrong()
    {
        const test::SampleFacts sample;
        const PortalDraft draft{{{AnswerId::MaterialCode, u"Hardware"_s},
                                 {AnswerId::OverwriteName, u"true"_s},
                                 {AnswerId::OverwriteNumber, u"false"_s}},
                                {{u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s},
                                 {u"Server"_s, false, u"Rack server"_s, {}},
                                 {u"Fax"_s, true, u"RMM_Fax"_s, u"Fax"_s},
                                 {u"Drone"_s, true, u"RMM_Drone"_s, u"Flying thing"_s}}};
        const QJsonObject body = portalBody(u"device-mapping"_s, draft, sample.inventory);
        QCOMPARE(body["mapDevices"_L1], QJsonValue(false));
        QCOMPARE(body["materialCode"_L1], QJsonValue(u"Hardware"_s));
        QCOMPARE(body["overwriteName"_L1], QJsonValue(true));
        QCOMPARE(body["overwriteNumber"_L1], QJsonValue(false));
        const QJsonArray rows = body["mapping"_L1].toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].toObject()["product"_L1], QJsonValue(u"Create New"_s));
        QCOMPARE(rows[1].toObject()["product"_L1], QJsonValue(u"Rack server"_s));
        QCOMPARE(rows[1].toObject()["configurationItemType"_L1], QJsonValue(QString()));
        // Fax is inactive in the sample, the other one is not there at all.
        QCOMPARE(body["createTypes"_L1].toArray(), (QJsonArray{u"Fax"_s, u"Flying thing"_s}));
    }

    void theForecastIsSeenBeforeItGlueIsTidied()
    {
        QCOMPARE(portalBody(u"existing-data"_s, {}, {}), (QJsonObject{{"tidy"_L1, false}}));
        Inventory inventory;
        inventory.signIn(AccountId::ItGlue).outcome = SignIn::Outcome::Accepted;
        QCOMPARE(portalBody(u"existing-data"_s, {}, inventory), (QJsonObject{{"tidy"_L1, true}}));
    }

    void productsGetTheTypesOfTheMapping()
    {
        const PortalDraft draft{
            {}, {{u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s}, {u"Fax"_s, true, u"RMM_Fax"_s, {}}}};
        QCOMPARE(portalBody(u"products"_s, draft, {}),
                 (QJsonObject{{"defaults"_L1, QJsonObject{{"RMM_Desktop"_L1, u"Workstation"_s}}}}));
    }

    void addressIsSentInTheFormThatEachPortalWants()
    {
        const PortalDraft draft{{{AnswerId::ItGlueAddress, u"https://acme.eu.itglue.com/142/docs"_s}}};
        QCOMPARE(portalBody(u"itglue-on"_s, draft, {}),
                 (QJsonObject{{"subdomain"_L1, u"acme"_s}, {"region"_L1, u"eu"_s}}));
        QCOMPARE(portalBody(u"rmm-itglue-on"_s, draft, {}),
                 (QJsonObject{{"url"_L1, u"https://acme.eu.itglue.com"_s}, {"region"_L1, u"eu"_s}}));
        QCOMPARE(portalBody(u"itglue-on"_s, {}, {}), QJsonObject());
    }

    void syncSettingsAreThoseOfTheList()
    {
        test::SampleFacts sample;
        const PortalDraft draft{{{AnswerId::ItGlueUserName, u"itg3c@a.example"_s}}};
        const QJsonObject body = portalBody(u"itglue-sync-settings"_s, draft, sample.inventory);
        QCOMPARE(body["userName"_L1], QJsonValue(u"itg3c@a.example"_s));
        QCOMPARE(body["accountTypes"_L1].toArray(), QJsonArray{u"Customer"_s});
        QCOMPARE(body["locations"_L1], QJsonValue(true));
        QCOMPARE(body["untypedItems"_L1], QJsonValue(false));
        QCOMPARE(body["twoWay"_L1], QJsonValue(false));
        QCOMPARE(body["invite"_L1], QJsonValue(u"skip"_s));
        QVERIFY(!body["itemTypes"_L1].toArray().isEmpty());
        sample.inventory.devices.isWhole = false;
        QVERIFY(!portalBody(u"itglue-sync-settings"_s, draft, sample.inventory).contains("itemTypes"_L1));
    }

    void keysForItGlueGoWithTheirPlatform()
    {
        const PortalDraft draft{{{AnswerId::GlueRmmApiUrl, u"https://concord-api.centrastage.net"_s}}};
        QCOMPARE(portalBody(u"itglue-rmm-connect"_s, draft, {}),
                 (QJsonObject{{"platform"_L1, u"Concord"_s}, {"matchBy"_L1, u"companies"_s}}));
    }

    void secretsGoBesideTheBodyAtTheStepsThatConnect()
    {
        using Fields = QMap<QString, AnswerId>;
        QCOMPARE(portalSecrets(u"rmm-autotask-on"_s), (Fields{{u"secret"_s, AnswerId::RmmUserSecret}}));
        QCOMPARE(portalSecrets(u"itglue-sync-settings"_s), (Fields{{u"secret"_s, AnswerId::ItGlueUserSecret}}));
        QCOMPARE(portalSecrets(u"itglue-rmm-connect"_s),
                 (Fields{{u"apiKey"_s, AnswerId::GlueRmmApiKey}, {u"apiSecretKey"_s, AnswerId::GlueRmmApiSecretKey}}));
        QCOMPARE(portalSecrets(u"saas-connect"_s),
                 (Fields{{u"publicKey"_s, AnswerId::SaasPublicKey}, {u"secretKey"_s, AnswerId::SaasSecretKey}}));
        QVERIFY(portalSecrets(u"access"_s).isEmpty());
    }

    void worklistOfSaasIsCarriedOutRowByRow()
    {
        PortalDraft draft;
        QCOMPARE(portalBody(u"saas-matching"_s, draft, {}), QJsonObject());
        draft.saasDecisions = {{53124, SaasDecision::Kind::Match, 4489414129010794, u"Acme"_s},
                               {53125, SaasDecision::Kind::Create, 0, u"Birch"_s},
                               {53126, SaasDecision::Kind::Ignore, 0, {}}};
        const QJsonArray rows = portalBody(u"saas-matching"_s, draft, {})["rows"_L1].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].toObject(), (QJsonObject{{"client"_L1, 53124},
                                                  {"decision"_L1, u"match"_s},
                                                  {"organization"_L1, qint64{4489414129010794}}}));
        QCOMPARE(rows[1].toObject(), (QJsonObject{{"client"_L1, 53125}, {"decision"_L1, u"create"_s}}));
        QCOMPARE(rows[2].toObject(), (QJsonObject{{"client"_L1, 53126}, {"decision"_L1, u"ignore"_s}}));
    }

    void saasIsConnectedForReview()
    {
        const PortalDraft draft{{{AnswerId::SaasReusesBcdr, u"true"_s}}};
        QCOMPARE(portalBody(u"saas-connect"_s, draft, {}),
                 (QJsonObject{{"leaveForReview"_L1, true}, {"reuseBcdr"_L1, true}}));
    }

    void accessForAReviewCoversItGlueToo()
    {
        const PortalDraft review{{}, {}, {}, PortalDraft::Purpose::Review};
        QCOMPARE(portalBody(u"access"_s, review, {}), (QJsonObject{{"itGlue"_L1, true}}));
    }

    void otherStepsSendWhatTheGuideSays()
    {
        QCOMPARE(portalBody(u"access"_s, {}, {}), (QJsonObject{{"itGlue"_L1, false}}));
        QCOMPARE(portalBody(u"protected-data"_s, {}, {}), (QJsonObject{{"permission"_L1, u"all"_s}}));
        QCOMPARE(portalBody(u"device-sync"_s, {}, {}), (QJsonObject{{"mapDevices"_L1, true}}));
        QCOMPARE(portalBody(u"rmm-api-user"_s, {}, {})["vendor"_L1], QJsonValue(u"Datto RMM"_s));
        QCOMPARE(portalBody(u"itglue-api-user"_s, {}, {})["vendor"_L1],
                 QJsonValue(u"IT Glue \u2013 Documentation Management"_s));
        QCOMPARE(portalBody(u"itglue-api-user"_s, {}, {})["permission"_L1], QJsonValue(u"view"_s));
        QCOMPARE(portalBody(u"review"_s, {}, {}), QJsonObject());
        QCOMPARE(portalBody(u"itglue-first-sync"_s, {}, {}), QJsonObject());
    }
};

TRIVET_TEST(TestPortalBody)

} // namespace tst_portalbody

#include "tst_portalbody.moc"
