// SPDX-License-Identifier: Apache-2.0
#include "inventory/loading/loader.h"
#include "support/testprogram.h"
#include "support/wire.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/autotask/rules.h"
#include "vendors/datto_rmm/dattormmclient.h"
#include "vendors/datto_rmm/rules.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_emptylists {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

/// A list that was full and is suddenly empty (criterion LS-03).
class TestEmptyLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suddenEmptinessIsDoubtedUntilAPersonAsksAgain();
    void aListThatWasAlwaysEmptyIsBelieved();

private:
    static QByteArray page(const QByteArray &rows);
};

namespace {

const QByteArray productsPath = "POST /ATServicesRest/V1.0/Products/query";

struct ScriptedTenant
{
    Wire autotask = makeWire(autotask::rules());
    Wire rmm = makeWire(datto_rmm::rules());
    Loader loader{{autotask::AutotaskClient::create(autotask.http), datto_rmm::DattoRmmClient::create(rmm.http), {}}};

    ScriptedTenant()
    {
        autotask.network->always(
            "GET /ATServicesRest/V1.0/ZoneInformation",
            json("{\"zoneName\":\"Z\",\"url\":\"https://webservices14.autotask.net/ATServicesRest/\","
                 "\"webUrl\":\"https://ww14.autotask.net/\",\"ci\":42}"));
        autotask.network->always("GET /ATServicesRest/V1.0/ThresholdInformation",
                                 json("{\"externalRequestThreshold\":10000,\"requestThresholdTimeframe\":60,"
                                      "\"currentTimeframeRequestCount\":124}"));
        std::map<AnswerId, Secret> secrets;
        secrets.emplace(AnswerId::AutotaskSecret, Secret::fromText(u"s"_s));
        secrets.emplace(AnswerId::AutotaskTrackingIdentifier, Secret::fromText(u"t"_s));
        loader.setCredentials(AccountId::Autotask, {{AnswerId::AutotaskUserName, u"key@acme.example"_s}},
                              std::move(secrets));
        QSignalSpy over(&loader, &InventorySource::signInFinished);
        loader.signIn(AccountId::Autotask);
        if (!QTest::qWaitFor([&] { return !over.isEmpty(); }))
            qFatal("Signing in did not end");
    }

    DataSet<autotask::Product> products(const QByteArray &body, ReadPurpose purpose)
    {
        const QByteArray counted = QByteArray::number(body.count("\"id\""));
        autotask.network->once(productsPath + "/count", json("{\"queryCount\":" + counted + '}'));
        autotask.network->once(productsPath, json(body));
        loader.refresh({DataSetId::AutotaskProducts}, purpose);
        if (!QTest::qWaitFor([&] { return !loader.isReading(DataSetId::AutotaskProducts); }))
            qFatal("Reading did not end");
        return loader.snapshot()->products;
    }
};

} // namespace

QByteArray TestEmptyLists::page(const QByteArray &rows)
{
    return "{\"items\":[" + rows +
           "],\"pageDetails\":{\"count\":1,\"requestCount\":500,\"prevPageUrl\":null,\"nextPageUrl\":null}}";
}

void TestEmptyLists::suddenEmptinessIsDoubtedUntilAPersonAsksAgain()
{
    ScriptedTenant tenant;
    const QByteArray full = page("{\"id\":7,\"name\":\"RMM_Desktop\",\"isActive\":true}");
    QVERIFY(tenant.products(full, ReadPurpose::AskedByPerson).isProof());

    const auto doubted = tenant.products(page({}), ReadPurpose::AskedByPerson);
    QVERIFY(!doubted.isProof());
    QVERIFY(doubted.problem);
    QCOMPARE(doubted.problem->kind, ProblemKind::BadReply);
    QCOMPARE(doubted.rows.size(), 1);

    QVERIFY(!tenant.products(page({}), ReadPurpose::Background).isProof());

    const auto believed = tenant.products(page({}), ReadPurpose::AskedByPerson);
    QVERIFY(believed.isProof());
    QVERIFY(believed.rows.isEmpty());
}

void TestEmptyLists::aListThatWasAlwaysEmptyIsBelieved()
{
    ScriptedTenant tenant;
    const auto products = tenant.products(page({}), ReadPurpose::Background);
    QVERIFY(products.isProof());
    QVERIFY(products.rows.isEmpty());
}

TRIVET_TEST(TestEmptyLists)

} // namespace tst_emptylists

#include "tst_emptylists.moc"
