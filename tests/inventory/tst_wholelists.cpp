// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "inventory/loading/loader.h"
#include "support/samplefacts.h"
#include "support/testprogram.h"
#include "support/wire.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/autotask/rules.h"
#include "vendors/datto_rmm/dattormmclient.h"
#include "vendors/datto_rmm/rules.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_wholelists {

using namespace trivet;
using namespace trivet::test;
using namespace Qt::StringLiterals;

/// Lists that are shorter than the vendor counts prove nothing, whoever counts.
class TestWholeLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSiteThatCountsMoreDevicesThanCameIsBelieved();
    void aDeviceThatWentMeanwhileIsNoShortfall();
    void devicesWithOnlyASiteNumberAreTheirSites();
    void systemSitesAndDevicesOfNoSiteLackNothing();
    void whatCameIsKeptAndSaysWhatItLacks();
    void everyShortfallHasItsOwnUnknown_data();
    void everyShortfallHasItsOwnUnknown();
};

namespace {

const QByteArray sitesPath = "GET /api/v2/account/sites";
const QByteArray devicesPath = "GET /api/v2/account/devices";

QByteArray list(const QByteArray &name, const QByteArrayList &rows, qsizetype total)
{
    return "{\"pageDetails\":{\"totalCount\":" + QByteArray::number(total) + ",\"nextPageUrl\":null},\"" + name +
           "\":[" + rows.join(',') + "]}";
}

QByteArray site(int id, int devices, const QByteArray &name = "Northwind")
{
    const QByteArray number = QByteArray::number(id);
    return "{\"id\":" + number + ",\"uid\":\"site-" + number + "\",\"name\":\"" + name +
           "\",\"devicesStatus\":{\"numberOfDevices\":" + QByteArray::number(devices) + "}}";
}

QByteArray device(int id, const QByteArray &ofSite)
{
    return "{\"id\":" + QByteArray::number(id) + ",\"uid\":\"device-" + QByteArray::number(id) + "\"," + ofSite + '}';
}

struct ScriptedRmm
{
    Wire autotask = makeWire(autotask::rules());
    Wire rmm = makeWire(datto_rmm::rules());
    Loader loader{{autotask::AutotaskClient::create(autotask.http), datto_rmm::DattoRmmClient::create(rmm.http), {}}};

    ScriptedRmm()
    {
        rmm.network->always("GET /api/v2/system/status", json("{\"status\":\"OK\",\"version\":\"1\"}"));
        rmm.network->always("POST /auth/oauth/token", json("{\"access_token\":\"t\",\"expires_in\":360000}"));
        rmm.network->always("GET /api/v2/account", json("{\"id\":7,\"uid\":\"pin1\",\"name\":\"N\"}"));
        rmm.network->always("GET /api/v2/system/request_rate",
                            json("{\"slidingTimeWindowSizeSeconds\":60,\"accountCount\":1,\"accountRateLimit\":600}"));
        rmm.network->always("GET /api/v2/system/pagination", json("{\"max\":250}"));
        std::map<AnswerId, Secret> secrets;
        secrets.emplace(AnswerId::RmmApiKey, Secret::fromText(u"k"_s));
        secrets.emplace(AnswerId::RmmApiSecretKey, Secret::fromText(u"s"_s));
        loader.setCredentials(AccountId::DattoRmm, {{AnswerId::RmmApiUrl, u"https://concord-api.centrastage.net"_s}},
                              std::move(secrets));
        QSignalSpy over(&loader, &InventorySource::signInFinished);
        loader.signIn(AccountId::DattoRmm);
        if (!QTest::qWaitFor([&] { return !over.isEmpty(); }, 60'000))
            qFatal("Signing in did not end");
    }

    DataSet<datto_rmm::Device> devices()
    {
        loader.refresh({DataSetId::RmmSites, DataSetId::RmmDevices}, ReadPurpose::AskedByPerson);
        const auto isOver = [&] {
            return !loader.isReading(DataSetId::RmmSites) && !loader.isReading(DataSetId::RmmDevices);
        };
        if (!QTest::qWaitFor(isOver, 60'000))
            qFatal("Reading did not end");
        return loader.snapshot()->rmmDevices;
    }
};

const QByteArray atOne = "\"siteUid\":\"site-1\"";

} // namespace

void TestWholeLists::aSiteThatCountsMoreDevicesThanCameIsBelieved()
{
    ScriptedRmm tenant;
    tenant.rmm.network->always(sitesPath, json(list("sites", {site(1, 3)}, 1)));
    tenant.rmm.network->always(devicesPath, json(list("devices", {device(1, atOne), device(2, atOne)}, 2)));
    const auto devices = tenant.devices();
    QVERIFY(!devices.isProof());
    QVERIFY(devices.isKnown());
    QCOMPARE(devices.rows.size(), 2);
    QVERIFY(devices.shortfall);
    QCOMPARE(devices.shortfall->cause, Shortfall::Cause::CountDiffers);
    QCOMPARE(devices.shortfall->counted, std::optional(qint64(3)));
    QCOMPARE(tenant.rmm.network->seenCount(devicesPath), 3);
}

void TestWholeLists::aDeviceThatWentMeanwhileIsNoShortfall()
{
    ScriptedRmm tenant;
    tenant.rmm.network->once(sitesPath, json(list("sites", {site(1, 3)}, 1)))
        .once(sitesPath, json(list("sites", {site(1, 2)}, 1)));
    tenant.rmm.network->once(devicesPath, json(list("devices", {device(1, atOne), device(2, atOne)}, 2)));
    QVERIFY(tenant.devices().isProof());
    QCOMPARE(tenant.loader.snapshot()->rmmSites.rows.first().numberOfDevices, 2);
    QVERIFY(tenant.rmm.network->isUsedUp());
}

void TestWholeLists::devicesWithOnlyASiteNumberAreTheirSites()
{
    ScriptedRmm tenant;
    tenant.rmm.network->once(sitesPath, json(list("sites", {site(1, 1), site(2, 1)}, 2)));
    tenant.rmm.network->once(
        devicesPath,
        json(list("devices",
                  {device(1, "\"siteId\":1,\"siteUid\":null,\"siteName\":null"), device(2, "\"siteId\":\"2\"")}, 2)));
    QVERIFY(tenant.devices().isProof());
    QVERIFY(tenant.rmm.network->isUsedUp());
}

void TestWholeLists::systemSitesAndDevicesOfNoSiteLackNothing()
{
    ScriptedRmm tenant;
    tenant.rmm.network->once(sitesPath, json(list("sites", {site(1, 2), site(9, 40, "Deleted Devices")}, 2)));
    tenant.rmm.network->once(devicesPath, json(list("devices", {device(1, atOne), device(2, "\"siteUid\":null")}, 2)));
    QVERIFY(tenant.devices().isProof());
}

void TestWholeLists::whatCameIsKeptAndSaysWhatItLacks()
{
    ScriptedRmm tenant;
    tenant.rmm.network->once(sitesPath, json(list("sites", {site(1, 2)}, 1)));
    tenant.rmm.network->once(devicesPath,
                             json(list("devices", {device(1, atOne), device(2, atOne + ",\"lastSeen\":1.5")}, 2)));
    const auto devices = tenant.devices();
    QCOMPARE(devices.rows.size(), 2);
    QVERIFY(!devices.isProof());
    QVERIFY(!devices.problem);
    const auto reading = tenant.loader.snapshot()->reading(DataSetId::RmmDevices);
    QVERIFY(reading.shortfall);
    QCOMPARE(reading.shortfall->example, std::optional(UnreadableRow{u"device-2"_s, 2, u"lastSeen"_s}));

    tenant.rmm.network->once(sitesPath, json(list("sites", {site(1, 1)}, 1)));
    tenant.rmm.network->once(devicesPath, json(list("devices", {device(1, atOne)}, 1)));
    QVERIFY(tenant.devices().isProof());
    QVERIFY(!tenant.loader.snapshot()->rmmDevices.shortfall);
}

void TestWholeLists::everyShortfallHasItsOwnUnknown_data()
{
    QTest::addColumn<Shortfall::Cause>("cause");
    QTest::addColumn<QByteArray>("finding");
    QTest::addColumn<QStringList>("arguments");
    const QString set = u"dattoRmm.devices"_s;
    QTest::newRow("count") << Shortfall::Cause::CountDiffers << "count-differs"_ba
                           << QStringList{set, u"300"_s, u"449"_s};
    QTest::newRow("moves") << Shortfall::Cause::Restless << "restless"_ba << QStringList{set};
    QTest::newRow("odd row") << Shortfall::Cause::Unreadable << "rows-unreadable"_ba
                             << QStringList{set, u"2"_s, u"#17"_s, u"uid"_s};
    QTest::newRow("no count") << Shortfall::Cause::NotCounted << "not-counted"_ba << QStringList{set, u"300"_s};
    QTest::newRow("no end") << Shortfall::Cause::Endless << "endless"_ba << QStringList{set, u"300"_s};
}

void TestWholeLists::everyShortfallHasItsOwnUnknown()
{
    QFETCH(Shortfall::Cause, cause);
    QFETCH(QByteArray, finding);
    QFETCH(QStringList, arguments);
    SampleFacts sample;
    sample.inventory.rmmDevices.isWhole = false;
    sample.inventory.rmmDevices.shortfall = Shortfall{cause, 300, 449, 2, UnreadableRow{{}, 17, u"uid"_s}};
    const Facts facts = sample.build();
    for (const QString &id : {u"T03"_s, u"R18"_s}) {
        const CheckSpec *spec = findCheck(id);
        const Verdict verdict = spec->evaluate(*spec, facts);
        QCOMPARE(verdict.state, VerdictState::Unknown);
        QCOMPARE(verdict.finding, finding);
        QCOMPARE(verdict.arguments, arguments);
        QVERIFY(spec->findings.contains(finding));
    }
}

TRIVET_TEST(TestWholeLists)

} // namespace tst_wholelists

#include "tst_wholelists.moc"
