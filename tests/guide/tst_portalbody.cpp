// SPDX-License-Identifier: Apache-2.0
#include "guide/portalbody.h"
#include "support/samplefacts.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace trivet;

class TestPortalBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turningOnSendsTheUserOfTheDraft()
    {
        std::map<AnswerId, Secret> secrets;
        secrets.emplace(AnswerId::RmmUserSecret, Secret::fromText(u"s#1"_s));
        const PortalDraft draft{{{AnswerId::RmmUserName, u"rmm7f@a.example"_s}}, &secrets, {}};
        const QJsonObject body = portalBody(u"rmm-autotask-on"_s, draft, {});
        QCOMPARE(body, (QJsonObject{{"userName"_L1, u"rmm7f@a.example"_s},
                                    {"secret"_L1, u"s#1"_s},
                                    {"accountTypes"_L1, QJsonArray{u"Customer"_s}}}));
    }

    void mappingIsSentAsItIsInTheDraftRightOrWrong()
    {
        const test::SampleFacts sample;
        const PortalDraft draft{{{AnswerId::MaterialCode, u"Hardware"_s}, {AnswerId::OverwriteName, u"true"_s},
                                 {AnswerId::OverwriteNumber, u"false"_s}},
                                nullptr,
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

    void productsGetTheTypesOfTheMapping()
    {
        const PortalDraft draft{{}, nullptr, {{u"Desktop"_s, true, u"RMM_Desktop"_s, u"Workstation"_s}, {u"Fax"_s, true, u"RMM_Fax"_s, {}}}};
        QCOMPARE(portalBody(u"products"_s, draft, {}),
                 (QJsonObject{{"defaults"_L1, QJsonObject{{"RMM_Desktop"_L1, u"Workstation"_s}}}}));
    }

    void otherStepsSendWhatTheGuideSays()
    {
        QCOMPARE(portalBody(u"access"_s, {}, {}), QJsonObject());
        QCOMPARE(portalBody(u"protected-data"_s, {}, {}), (QJsonObject{{"permission"_L1, u"all"_s}}));
        QCOMPARE(portalBody(u"device-sync"_s, {}, {}), (QJsonObject{{"mapDevices"_L1, true}}));
        QCOMPARE(portalBody(u"rmm-api-user"_s, {}, {})["vendor"_L1], QJsonValue(u"Datto RMM"_s));
    }
};

QTEST_GUILESS_MAIN(TestPortalBody)
#include "tst_portalbody.moc"
