// SPDX-License-Identifier: Apache-2.0
#include "practice/servedworld.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace trivet::practice;

namespace {

PracticeOptions smallFleet()
{
    PracticeOptions options;
    options.devices = 60;
    options.companies = 10;
    return options;
}

QJsonArray listed(const ServedWorld::Answer &answer, QLatin1StringView name)
{
    return answer.json().value(name).toArray();
}

QJsonObject pageDetails(const ServedWorld::Answer &answer)
{
    return answer.json().value("pageDetails"_L1).toObject();
}

} // namespace

class TestRmmServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rightKeyGetsAToken();
    void wrongSignInsAreRefused_data();
    void wrongSignInsAreRefused();
    void tokenIsOnlyOutsideApi();
    void callsNeedAToken();
    void statusNeedsNone();
    void expiredTokenIsRefused();
    void wholeFleetComesInPages();
    void twentyThousandDevicesPageThrough();
    void pageLinksDropFilters();
    void pageBeyondTheEndIsEmpty();
    void badPagesAreRefused_data();
    void badPagesAreRefused();
    void filtersNarrowTheFleet();
    void unknownParametersAreIgnored();
    void sitesComeWithTheSystemOnes();
    void deletedDevicesSiteCannotBeCalled();
    void recordsAreBare();
    void momentsAreMilliseconds();
    void versionThreeNamesItsUdfs();
    void udfCountCanBeChosen_data();
    void udfCountCanBeChosen();
    void errorsHaveTheVendorsShape_data();
    void errorsHaveTheVendorsShape();
    void auditsAskForTheRightClass();
    void activityNeedsItsOwnDateForm();
    void requestRateCountsReadsAndWrites();
    void legacyAccountsShowNoWriteFields();
    void writesTakeEffect();
    void quickJobCanBeFollowed();
    void variablesAreKeptAndDropped();
    void everyDocumentedReadAnswers();
    void plannedFaultsStrike_data();
    void plannedFaultsStrike();
    void brokenPageBreaksOff();
    void usersCanBeForbidden();
    void requestsAreCounted();
};

void TestRmmServer::rightKeyGetsAToken()
{
    ServedWorld world(smallFleet());
    const auto answer = world.askForToken(world.text("dattoRmm", "apiKey"), world.text("dattoRmm", "apiSecretKey"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("token_type"_L1).toString(), u"bearer"_s);
    QCOMPARE(answer.json().value("expires_in"_L1).toInt(), 360000);
    QCOMPARE(answer.json().value("access_token"_L1).toString().count(u'.'), 2);
    QVERIFY(answer.json().contains("jti"_L1));
}

void TestRmmServer::wrongSignInsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("basic");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("wrong secret") << u"right"_s << u"nonsense"_s << u"cHVibGljLWNsaWVudDpwdWJsaWM="_s << 400 << u"invalid_grant"_s;
    QTest::newRow("wrong key") << u"nonsense"_s << u"right"_s << u"cHVibGljLWNsaWVudDpwdWJsaWM="_s << 400 << u"invalid_grant"_s;
    QTest::newRow("wrong client") << u"right"_s << u"right"_s << u"cHVibGljOnB1YmxpYw=="_s << 401 << u"unauthorized"_s;
}

void TestRmmServer::wrongSignInsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, secret);
    QFETCH(QString, basic);
    ServedWorld world(smallFleet());
    const auto answer = world.askForToken(key == "right"_L1 ? world.text("dattoRmm", "apiKey") : key,
                                          secret == "right"_L1 ? world.text("dattoRmm", "apiSecretKey") : secret, basic.toStdString());
    QTEST(answer.status, "status");
    QTEST(answer.json().value("error"_L1).toString(), "error");
}

void TestRmmServer::tokenIsOnlyOutsideApi()
{
    ServedWorld world(smallFleet());
    const auto answer = ServedWorld::answerOf(world.client("dattoRmm").Post("/api/auth/oauth/token"));
    QCOMPARE(answer.status, 404);
}

void TestRmmServer::callsNeedAToken()
{
    ServedWorld world(smallFleet());
    world.token = u"made.up.token"_s;
    const auto answer = world.get(u"/api/v2/account"_s);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.json().value("path"_L1).toString(), u"/v2/account"_s);
}

void TestRmmServer::statusNeedsNone()
{
    ServedWorld world(smallFleet());
    const auto answer = ServedWorld::answerOf(world.client("dattoRmm").Get("/api/v2/system/status"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("status"_L1).toString(), u"OK"_s);
}

void TestRmmServer::expiredTokenIsRefused()
{
    ServedWorld world(smallFleet());
    QCOMPARE(world.get(u"/api/v2/account"_s).status, 200);
    world.portal(u"/faults"_s, {{u"rmm-expired-token"_s, true}});
    QCOMPARE(world.get(u"/api/v2/account"_s).status, 401);
    world.signIn();
    QCOMPARE(world.get(u"/api/v2/account"_s).status, 200);
}

void TestRmmServer::wholeFleetComesInPages()
{
    ServedWorld world;
    QSet<QString> uids;
    int onCustomerSites = 0;
    QString path = u"/api/v2/account/devices?max=250"_s;
    int pages = 0;
    while (!path.isEmpty()) {
        const auto answer = world.get(path);
        QCOMPARE(answer.status, 200);
        ++pages;
        const QJsonArray devices = listed(answer, "devices"_L1);
        QCOMPARE(pageDetails(answer).value("count"_L1).toInt(), devices.size());
        QCOMPARE(pageDetails(answer).value("totalCount"_L1).toInt(), 1328);
        for (const QJsonValue &device : devices) {
            uids.insert(device.toObject().value("uid"_L1).toString());
            const QString site = device.toObject().value("siteName"_L1).toString();
            onCustomerSites += site != "Managed"_L1 && site != "OnDemand"_L1 && site != "Deleted Devices"_L1 ? 1 : 0;
        }
        const QUrl next(pageDetails(answer).value("nextPageUrl"_L1).toString());
        QVERIFY(next.isEmpty() || next.port() == world.url("dattoRmm").port());
        path = next.isEmpty() ? QString() : next.path() + u'?' + next.query();
    }
    QCOMPARE(pages, 6);
    QCOMPARE(uids.size(), qsizetype(1328));
    QCOMPARE(onCustomerSites, 1318);
}

void TestRmmServer::twentyThousandDevicesPageThrough()
{
    PracticeOptions options;
    options.devices = 20000;
    options.companies = 1200;
    ServedWorld world(options);
    qint64 seen = 0;
    int page = 0;
    for (bool more = true; more; ++page) {
        const auto answer = world.get(u"/api/v2/account/devices?page=%1"_s.arg(page));
        QCOMPARE(answer.status, 200);
        seen += pageDetails(answer).value("count"_L1).toInt();
        more = pageDetails(answer).value("nextPageUrl"_L1).isString();
    }
    QCOMPARE(page, 81);
    QCOMPARE(seen, 20010);
}

void TestRmmServer::pageLinksDropFilters()
{
    ServedWorld world;
    const auto answer = world.get(u"/api/v2/account/devices?max=100&deviceType=laptop"_s);
    QVERIFY(pageDetails(answer).value("totalCount"_L1).toInt() < 700);
    const QUrl next(pageDetails(answer).value("nextPageUrl"_L1).toString());
    QCOMPARE(next.path(), u"/api/v2/account/devices"_s);
    QCOMPARE(QUrlQuery(next).queryItemValue(u"page"_s), u"1"_s);
    QCOMPARE(QUrlQuery(next).queryItemValue(u"max"_s), u"100"_s);
    QVERIFY(!QUrlQuery(next).hasQueryItem(u"deviceType"_s));
    const auto mapped = world.rmm("GET", u"/api/v2/account/devices?max=100"_s, {}, {{"Host", "concord-api.centrastage.net"}, {"X-Forwarded-Proto", "https"}});
    QVERIFY(pageDetails(mapped).value("nextPageUrl"_L1).toString().startsWith("https://concord-api.centrastage.net/api/v2/"_L1));
}

void TestRmmServer::pageBeyondTheEndIsEmpty()
{
    ServedWorld world(smallFleet());
    const auto answer = world.get(u"/api/v2/account/devices?page=9"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(listed(answer, "devices"_L1).isEmpty());
    QVERIFY(pageDetails(answer).value("nextPageUrl"_L1).isNull());
    QVERIFY(pageDetails(answer).value("prevPageUrl"_L1).isString());
}

void TestRmmServer::badPagesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("too many rows") << u"max=251"_s;
    QTest::newRow("a word for a page") << u"page=first"_s;
    QTest::newRow("a page below zero") << u"page=-1"_s;
}

void TestRmmServer::badPagesAreRefused()
{
    QFETCH(QString, query);
    ServedWorld world(smallFleet());
    const auto answer = world.get(u"/api/v2/account/devices?"_s + query);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value("message"_L1).isString());
}

void TestRmmServer::filtersNarrowTheFleet()
{
    ServedWorld world;
    const auto total = [&](const QString &query) {
        return pageDetails(world.get(u"/api/v2/account/devices?max=1&"_s + query)).value("totalCount"_L1).toInt();
    };
    QCOMPARE(total(u"deviceType=esxi"_s), 18);
    QCOMPARE(total(u"deviceType=Printer"_s), 57);
    QVERIFY(total(u"operatingSystem=server%202022"_s) > 10);
    QVERIFY(total(u"hostname=-srv-"_s) > 100);
    // A filter id wins alone: the host name that nobody has no longer counts.
    QCOMPARE(total(u"filterId=15&hostname=nobody"_s), 57);
    const QJsonArray filters = listed(world.get(u"/api/v2/filter/default-filters"_s), "filters"_L1);
    QCOMPARE(filters.first().toObject().value("type"_L1).toString(), u"rmm_default"_s);
}

void TestRmmServer::unknownParametersAreIgnored()
{
    ServedWorld world(smallFleet());
    const auto answer = world.get(u"/api/v2/account/devices?deviceClass=esxihost"_s);
    QCOMPARE(pageDetails(answer).value("totalCount"_L1).toInt(), 70);
}

void TestRmmServer::sitesComeWithTheSystemOnes()
{
    ServedWorld world;
    const auto answer = world.get(u"/api/v2/account/sites"_s);
    const QJsonArray sites = listed(answer, "sites"_L1);
    QCOMPARE(sites.size(), 49);
    qint64 devices = 0;
    for (const QJsonValue &site : sites) {
        QVERIFY(site.toObject().value("autotaskCompanyId"_L1).isNull());
        devices += site.toObject().value("devicesStatus"_L1).toObject().value("numberOfDevices"_L1).toInteger();
    }
    QCOMPARE(devices, 1328);
    const auto one = world.get(u"/api/v2/account/sites?siteName=deleted"_s);
    QCOMPARE(listed(one, "sites"_L1).size(), 1);
}

void TestRmmServer::deletedDevicesSiteCannotBeCalled()
{
    ServedWorld world(smallFleet());
    const QJsonArray sites = listed(world.get(u"/api/v2/account/sites"_s), "sites"_L1);
    for (const QJsonValue &site : sites) {
        const bool isDeleted = site.toObject().value("name"_L1).toString() == "Deleted Devices"_L1;
        const auto answer = world.get(u"/api/v2/site/"_s + site.toObject().value("uid"_L1).toString());
        QCOMPARE(answer.status, isDeleted ? 404 : 200);
    }
}

void TestRmmServer::recordsAreBare()
{
    ServedWorld world(smallFleet());
    const QJsonObject account = world.get(u"/api/v2/account"_s).json();
    QVERIFY(account.value("descriptor"_L1).toObject().contains("bilingEmail"_L1));
    QVERIFY(account.value("uid"_L1).toString().startsWith("con"_L1));
    const QJsonObject device = listed(world.get(u"/api/v2/account/devices?max=1"_s), "devices"_L1).first().toObject();
    const QJsonObject byUid = world.get(u"/api/v2/device/"_s + device.value("uid"_L1).toString()).json();
    const QJsonObject byId = world.get(u"/api/v2/device/id/%1"_s.arg(device.value("id"_L1).toInteger())).json();
    QCOMPARE(byUid.value("hostname"_L1), device.value("hostname"_L1));
    QCOMPARE(byId.value("uid"_L1), device.value("uid"_L1));
}

void TestRmmServer::momentsAreMilliseconds()
{
    ServedWorld world(smallFleet());
    const QJsonObject device = listed(world.get(u"/api/v2/account/devices?max=1"_s), "devices"_L1).first().toObject();
    for (const auto name : {"lastSeen"_L1, "creationDate"_L1, "lastAuditDate"_L1})
        QVERIFY(device.value(name).toInteger() > 1500000000000);
    const QJsonObject user = listed(world.get(u"/api/v2/account/users"_s), "users"_L1).first().toObject();
    QVERIFY(user.value("lastAccess"_L1).toInteger() > 1500000000000);
    QVERIFY(!user.contains("id"_L1));
}

void TestRmmServer::versionThreeNamesItsUdfs()
{
    ServedWorld world(smallFleet());
    const QJsonObject device = listed(world.get(u"/api/v3/account/devices?max=1"_s), "devices"_L1).first().toObject();
    QVERIFY(!device.contains("udf"_L1));
    const QJsonArray udfs = device.value("udfs"_L1).toArray();
    QVERIFY(udfs.size() >= 4);
    QCOMPARE(udfs.first().toObject().value("label"_L1).toString(), u"BitLocker key"_s);
    QCOMPARE(world.get(u"/api/v3/device/"_s + device.value("uid"_L1).toString()).json().value("id"_L1), device.value("id"_L1));
}

void TestRmmServer::udfCountCanBeChosen_data()
{
    QTest::addColumn<int>("keys");
    QTest::newRow("none") << 0;
    QTest::newRow("thirty, as older builds") << 30;
    QTest::newRow("three hundred") << 300;
}

void TestRmmServer::udfCountCanBeChosen()
{
    QFETCH(int, keys);
    PracticeOptions options = smallFleet();
    options.faults.insert(u"rmm-udf"_s, QString::number(keys));
    ServedWorld world(options);
    for (const QJsonValue &device : listed(world.get(u"/api/v2/account/devices"_s), "devices"_L1)) {
        QCOMPARE(device.toObject().contains("udf"_L1), keys > 0);
        QCOMPARE(device.toObject().value("udf"_L1).toObject().size(), keys);
    }
}

void TestRmmServer::errorsHaveTheVendorsShape_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such device") << QByteArray("GET") << u"/v2/device/0"_s << 404 << u"Not Found"_s;
    QTest::newRow("no such site") << QByteArray("GET") << u"/v2/site/xyz"_s << 404 << u"Not Found"_s;
    QTest::newRow("sites in the plural") << QByteArray("GET") << u"/v2/sites/xyz"_s << 404 << u"Not Found"_s;
    QTest::newRow("wrong method") << QByteArray("POST") << u"/v2/account/devices"_s << 405 << u"Method Not Allowed"_s;
    QTest::newRow("site without a name") << QByteArray("PUT") << u"/v2/site"_s << 400 << u"Bad Request"_s;
}

void TestRmmServer::errorsHaveTheVendorsShape()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    ServedWorld world(smallFleet());
    const auto answer = world.rmm(method.constData(), u"/api"_s + path);
    QTEST(answer.status, "status");
    QTEST(answer.json().value("error"_L1).toString(), "error");
    QCOMPARE(answer.json().value("path"_L1).toString(), path);
    QVERIFY(answer.json().value("timestamp"_L1).toInteger() > 1500000000000);
    if (path.startsWith("/v2/sites"_L1))
        QVERIFY(answer.json().value("message"_L1).toString().startsWith("No static resource v2/sites/"_L1));
}

void TestRmmServer::auditsAskForTheRightClass()
{
    ServedWorld world;
    const auto firstOf = [&](const QString &deviceType) {
        return listed(world.get(u"/api/v2/account/devices?max=1&deviceType="_s + deviceType), "devices"_L1).first().toObject().value("uid"_L1).toString();
    };
    const QString printer = firstOf(u"printer"_s);
    const QString host = firstOf(u"esxi"_s);
    const QString server = firstOf(u"server"_s);
    QVERIFY(world.get(u"/api/v2/audit/device/"_s + server).json().value("bios"_L1).toObject().contains("serialNumber"_L1));
    QVERIFY(world.get(u"/api/v2/audit/printer/"_s + printer).json().value("snmpInfo"_L1).toObject().contains("snmpSerial"_L1));
    QVERIFY(world.get(u"/api/v2/audit/esxihost/"_s + host).json().value("systemInfo"_L1).toObject().contains("serviceTag"_L1));
    QCOMPARE(world.get(u"/api/v2/audit/device/"_s + printer).status, 400);
    QCOMPARE(world.get(u"/api/v2/audit/printer/"_s + server).status, 400);
    const QString mac = world.get(u"/api/v2/audit/device/"_s + server).json().value("nics"_L1).toArray().first().toObject().value("macAddress"_L1).toString().remove(u':');
    const QJsonArray byMac = QJsonDocument::fromJson(world.get(u"/api/v2/device/macAddress/"_s + mac).body).array();
    QCOMPARE(byMac.first().toObject().value("uid"_L1).toString(), server);
}

void TestRmmServer::activityNeedsItsOwnDateForm()
{
    ServedWorld world(smallFleet());
    const auto few = world.get(u"/api/v2/activity-logs"_s);
    const QString start = QDateTime::currentDateTimeUtc().addDays(-3).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    const auto many = world.get(u"/api/v2/activity-logs?size=50&from="_s + start);
    QVERIFY(listed(few, "activities"_L1).size() < 10);
    QCOMPARE(listed(many, "activities"_L1).size(), 50);
    QVERIFY(!pageDetails(many).contains("totalCount"_L1));
    QVERIFY(pageDetails(many).value("nextPageUrl"_L1).toString().contains("searchAfter="_L1));
    QCOMPARE(world.get(u"/api/v2/activity-logs?from=2026-01-01T00:00:00.000Z"_s).status, 400);
}

void TestRmmServer::requestRateCountsReadsAndWrites()
{
    ServedWorld world(smallFleet());
    world.get(u"/api/v2/account"_s);
    world.rmm("PUT", u"/api/v2/account/variable"_s, {{u"name"_s, u"a"_s}, {u"value"_s, u"b"_s}});
    const QJsonObject rate = world.get(u"/api/v2/system/request_rate"_s).json();
    QCOMPARE(rate.value("accountCount"_L1).toInt(), 2); // the account, and this call itself
    QCOMPARE(rate.value("accountRateLimit"_L1).toInt(), 600);
    QCOMPARE(rate.value("accountCutOffRatio"_L1).toDouble(), 0.9);
    QCOMPARE(rate.value("accountWriteCount"_L1).toInt(), 1);
    const QJsonObject operations = rate.value("operationWriteStatus"_L1).toObject();
    QCOMPARE(operations.size(), 16);
    QCOMPARE(operations.value("account-variable-create"_L1).toObject().value("count"_L1).toInt(), 1);
    QCOMPARE(operations.value("device-udf-set"_L1).toObject().value("limit"_L1).toInt(), 600);
}

void TestRmmServer::legacyAccountsShowNoWriteFields()
{
    PracticeOptions options = smallFleet();
    options.faults.insert(u"rmm-legacy-bucket"_s, QString());
    ServedWorld world(options);
    world.rmm("PUT", u"/api/v2/account/variable"_s, {{u"name"_s, u"a"_s}, {u"value"_s, u"b"_s}});
    const QJsonObject rate = world.get(u"/api/v2/system/request_rate"_s).json();
    QCOMPARE(rate.value("accountCount"_L1).toInt(), 2);
    QVERIFY(!rate.contains("accountWriteCount"_L1));
    QVERIFY(!rate.contains("operationWriteStatus"_L1));
}

void TestRmmServer::writesTakeEffect()
{
    ServedWorld world(smallFleet());
    const auto created = world.rmm("PUT", u"/api/v2/site"_s, {{u"name"_s, u"Ünlü şube"_s}, {u"onDemand"_s, false}, {u"autotaskCompanyId"_s, u"5"_s}});
    QCOMPARE(created.status, 200);
    QCOMPARE(created.json().value("name"_L1).toString(), u"Ünlü şube"_s);
    QVERIFY(created.json().value("autotaskCompanyId"_L1).isNull()); // readable, never writable
    const QString site = created.json().value("uid"_L1).toString();
    world.rmm("POST", u"/api/v2/site/"_s + site, {{u"name"_s, u"Renamed"_s}, {u"notes"_s, u"n"_s}});
    QCOMPARE(world.get(u"/api/v2/site/"_s + site).json().value("name"_L1).toString(), u"Renamed"_s);

    const QString device = listed(world.get(u"/api/v2/account/devices?max=1"_s), "devices"_L1).first().toObject().value("uid"_L1).toString();
    QCOMPARE(world.rmm("PUT", u"/api/v2/device/%1/site/%2"_s.arg(device, site)).status, 200);
    QCOMPARE(world.get(u"/api/v2/device/"_s + device).json().value("siteName"_L1).toString(), u"Renamed"_s);
    world.rmm("POST", u"/api/v2/device/%1/udf"_s.arg(device), {{u"udf5"_s, u"five"_s}, {u"udf6"_s, u"six"_s}});
    world.rmm("POST", u"/api/v2/device/%1/udf"_s.arg(device), {{u"udf6"_s, QString()}});
    const QJsonObject udf = world.get(u"/api/v2/device/"_s + device).json().value("udf"_L1).toObject();
    QCOMPARE(udf.value("udf5"_L1).toString(), u"five"_s);
    QVERIFY(udf.value("udf6"_L1).isNull());
    QCOMPARE(world.rmm("POST", u"/api/v2/device/%1/warranty"_s.arg(device), {{u"warrantyDate"_s, u"2030-01-31"_s}}).status, 200);
    QCOMPARE(world.rmm("POST", u"/api/v2/device/%1/warranty"_s.arg(device), {{u"warrantyDate"_s, u"31.1.2030"_s}}).status, 400);
    QCOMPARE(world.get(u"/api/v2/device/"_s + device).json().value("warrantyDate"_L1).toString(), u"2030-01-31"_s);
    QCOMPARE(world.rmm("DELETE", u"/api/v2/site/%1/settings/proxy"_s.arg(site)).status, 204);

    const QJsonArray open = listed(world.get(u"/api/v2/account/alerts/open"_s), "alerts"_L1);
    const QString alert = open.first().toObject().value("alertUid"_L1).toString();
    QCOMPARE(world.rmm("POST", u"/api/v2/alert/%1/resolve"_s.arg(alert)).status, 200);
    QVERIFY(world.get(u"/api/v2/alert/"_s + alert).json().value("resolved"_L1).toBool());
    QCOMPARE(listed(world.get(u"/api/v2/account/alerts/open"_s), "alerts"_L1).size(), open.size() - 1);
}

void TestRmmServer::quickJobCanBeFollowed()
{
    ServedWorld world(smallFleet());
    const QString device = listed(world.get(u"/api/v2/account/devices?max=1"_s), "devices"_L1).first().toObject().value("uid"_L1).toString();
    const QString component = listed(world.get(u"/api/v2/account/components"_s), "components"_L1).first().toObject().value("uid"_L1).toString();
    const QString path = u"/api/v2/device/%1/quickjob"_s.arg(device);
    QCOMPARE(world.rmm("PUT", path, {{u"jobName"_s, u"x"_s}}).status, 400);
    const auto made = world.rmm("PUT", path, {{u"jobName"_s, u"x"_s}, {u"jobComponent"_s, QJsonObject{{u"componentUid"_s, component}}}});
    QCOMPARE(made.status, 200);
    const QString job = made.json().value("job"_L1).toObject().value("uid"_L1).toString();
    QCOMPARE(world.get(u"/api/v2/job/"_s + job).json().value("name"_L1).toString(), u"x"_s);
    QCOMPARE(world.get(u"/api/v2/job/%1/results/%2"_s.arg(job, device)).json().value("jobDeploymentStatus"_L1).toString(), u"Success"_s);
    QCOMPARE(listed(world.get(u"/api/v2/job/%1/components"_s.arg(job)), "jobComponents"_L1).size(), 1);
    QVERIFY(QJsonDocument::fromJson(world.get(u"/api/v2/job/%1/results/%2/stdout"_s.arg(job, device)).body).isArray());
}

void TestRmmServer::variablesAreKeptAndDropped()
{
    ServedWorld world(smallFleet());
    world.rmm("PUT", u"/api/v2/account/variable"_s, {{u"name"_s, u"vpn"_s}, {u"value"_s, u"old"_s}});
    const auto find = [&] {
        for (const QJsonValue &variable : listed(world.get(u"/api/v2/account/variables"_s), "variables"_L1)) {
            if (variable.toObject().value("name"_L1).toString() == "vpn"_L1)
                return variable.toObject();
        }
        return QJsonObject();
    };
    const QString path = u"/api/v2/account/variable/%1"_s.arg(find().value("id"_L1).toInteger());
    QCOMPARE(world.rmm("POST", path, {{u"name"_s, u"vpn"_s}, {u"value"_s, u"new"_s}}).status, 200);
    QCOMPARE(find().value("value"_L1).toString(), u"new"_s);
    QCOMPARE(world.rmm("DELETE", path).status, 200);
    QVERIFY(find().isEmpty());
    QCOMPARE(world.rmm("DELETE", path).status, 404);
}

void TestRmmServer::everyDocumentedReadAnswers()
{
    ServedWorld world(smallFleet());
    const QString site = listed(world.get(u"/api/v2/account/sites?siteName=alderbrook"_s), "sites"_L1).first().toObject().value("uid"_L1).toString();
    const QString device = listed(world.get(u"/api/v2/account/devices?max=1&deviceType=laptop"_s), "devices"_L1).first().toObject().value("uid"_L1).toString();
    const QStringList paths{
        u"system/status"_s, u"system/request_rate"_s, u"system/pagination"_s, u"account"_s, u"account/users"_s,
        u"account/variables"_s, u"account/components"_s, u"account/dnet-site-mappings"_s, u"account/alerts/open"_s,
        u"account/alerts/resolved?muted=false"_s, u"filter/default-filters"_s, u"filter/custom-filters"_s,
        u"site/%1/settings"_s.arg(site), u"site/%1/devices"_s.arg(site), u"site/%1/devices/network-interface"_s.arg(site),
        u"site/%1/variables"_s.arg(site), u"site/%1/filters"_s.arg(site), u"site/%1/patches"_s.arg(site),
        u"site/%1/alerts/open"_s.arg(site), u"site/%1/alerts/resolved"_s.arg(site), u"device/%1/patches"_s.arg(device),
        u"device/%1/alerts/open"_s.arg(device), u"device/%1/alerts/resolved"_s.arg(device),
        u"audit/device/%1/software"_s.arg(device),
    };
    for (const QString &path : paths) {
        const auto answer = world.get(u"/api/v2/"_s + path);
        QVERIFY2(answer.status == 200, qPrintable(path));
        QVERIFY2(!answer.json().isEmpty(), qPrintable(path));
    }
    QCOMPARE(world.get(u"/api/v3/site/%1/devices"_s.arg(site)).status, 200);
}

void TestRmmServer::plannedFaultsStrike_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("429 in seconds") << u"rmm-429"_s << 429;
    QTest::newRow("429 with a date") << u"rmm-429-date"_s << 429;
    QTest::newRow("gateway timeout") << u"rmm-504"_s << 504;
    QTest::newRow("conflict") << u"rmm-409"_s << 409;
    QTest::newRow("server error") << u"rmm-500"_s << 500;
    QTest::newRow("HTML for JSON") << u"rmm-html"_s << 200;
}

void TestRmmServer::plannedFaultsStrike()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    ServedWorld world(smallFleet());
    QCOMPARE(world.portal(u"/faults"_s, {{fault, 2}}).status, 200);
    for (int time = 0; time < 2; ++time) {
        const auto answer = world.get(u"/api/v2/account"_s);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json().contains("uid"_L1), false);
        if (status == 429)
            QVERIFY(!answer.header("Retry-After").isEmpty());
    }
    QVERIFY(world.get(u"/api/v2/account"_s).json().contains("uid"_L1));
}

void TestRmmServer::brokenPageBreaksOff()
{
    ServedWorld world(smallFleet());
    world.signIn();
    world.portal(u"/faults"_s, {{u"rmm-cut"_s, 1}});
    QCOMPARE(world.get(u"/api/v2/account/devices"_s).status, 0);
    QCOMPARE(world.get(u"/api/v2/account/devices"_s).status, 200);
}

void TestRmmServer::usersCanBeForbidden()
{
    PracticeOptions options = smallFleet();
    options.faults.insert(u"rmm-403-users"_s, QString());
    ServedWorld world(options);
    QCOMPARE(world.get(u"/api/v2/account/users"_s).status, 403);
    QCOMPARE(world.get(u"/api/v2/account"_s).status, 200);
    world.portal(u"/faults"_s, {{u"rmm-403-users"_s, QJsonValue()}, {u"rmm-403-block"_s, true}});
    QCOMPARE(world.get(u"/api/v2/system/request_rate"_s).status, 403);
}

void TestRmmServer::requestsAreCounted()
{
    ServedWorld world(smallFleet());
    world.askForToken(u"wrong"_s, u"wrong"_s);
    world.get(u"/api/v2/account/sites"_s);
    world.get(u"/api/v2/account/devices"_s);
    world.get(u"/api/v2/account/devices"_s);
    const QJsonObject counts = ServedWorld::answerOf(world.client("portal").Get("/counts")).json().value("dattoRmm"_L1).toObject();
    QCOMPARE(counts.value("signInsRefused"_L1).toInt(), 1);
    QCOMPARE(counts.value("signIns"_L1).toInt(), 1);
    QCOMPARE(counts.value("byEntity"_L1).toObject().value("devices"_L1).toInt(), 2);
    QCOMPARE(counts.value("byEntity"_L1).toObject().value("sites"_L1).toInt(), 1);
    QCOMPARE(counts.value("writes"_L1).toInt(), 0);
    QCOMPARE(counts.value("maxConcurrent"_L1).toObject().value("devices"_L1).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestRmmServer)
#include "tst_rmmserver.moc"
