// SPDX-License-Identifier: Apache-2.0
#include "practice/rmmanswers.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

namespace tst_rmmreads {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestRmmReads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
    void auditsAskForTheRightClass();
    void activityNeedsItsOwnDateForm();
    void everyDocumentedReadAnswers();
};

void TestRmmReads::wholeFleetComesInPages()
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

void TestRmmReads::twentyThousandDevicesPageThrough()
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

void TestRmmReads::pageLinksDropFilters()
{
    ServedWorld world;
    const auto answer = world.get(u"/api/v2/account/devices?max=100&deviceType=laptop"_s);
    QVERIFY(pageDetails(answer).value("totalCount"_L1).toInt() < 700);
    const QUrl next(pageDetails(answer).value("nextPageUrl"_L1).toString());
    QCOMPARE(next.path(), u"/api/v2/account/devices"_s);
    QCOMPARE(QUrlQuery(next).queryItemValue(u"page"_s), u"1"_s);
    QCOMPARE(QUrlQuery(next).queryItemValue(u"max"_s), u"100"_s);
    QVERIFY(!QUrlQuery(next).hasQueryItem(u"deviceType"_s));
    const auto mapped = world.rmm("GET", u"/api/v2/account/devices?max=100"_s, {},
                                  {{"Host", "concord-api.centrastage.net"}, {"X-Forwarded-Proto", "https"}});
    QVERIFY(pageDetails(mapped)
                .value("nextPageUrl"_L1)
                .toString()
                .startsWith("https://concord-api.centrastage.net/api/v2/"_L1));
}

void TestRmmReads::pageBeyondTheEndIsEmpty()
{
    ServedWorld world(smallFleet());
    const auto answer = world.get(u"/api/v2/account/devices?page=9"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(listed(answer, "devices"_L1).isEmpty());
    QVERIFY(pageDetails(answer).value("nextPageUrl"_L1).isNull());
    QVERIFY(pageDetails(answer).value("prevPageUrl"_L1).isString());
}

void TestRmmReads::badPagesAreRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("too many rows") << u"max=251"_s;
    QTest::newRow("a word for a page") << u"page=first"_s;
    QTest::newRow("a page below zero") << u"page=-1"_s;
}

void TestRmmReads::badPagesAreRefused()
{
    QFETCH(QString, query);
    ServedWorld world(smallFleet());
    const auto answer = world.get(u"/api/v2/account/devices?"_s + query);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value("message"_L1).isString());
}

void TestRmmReads::filtersNarrowTheFleet()
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
    for (const auto &date : {"dateCreate"_L1, "lastUpdated"_L1})
        QVERIFY(QDateTime::fromString(filters.first().toObject().value(date).toString(), Qt::ISODate).isValid());
}

void TestRmmReads::unknownParametersAreIgnored()
{
    ServedWorld world(smallFleet());
    const auto answer = world.get(u"/api/v2/account/devices?deviceClass=esxihost"_s);
    QCOMPARE(pageDetails(answer).value("totalCount"_L1).toInt(), 70);
}

void TestRmmReads::sitesComeWithTheSystemOnes()
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

void TestRmmReads::deletedDevicesSiteCannotBeCalled()
{
    ServedWorld world(smallFleet());
    const QJsonArray sites = listed(world.get(u"/api/v2/account/sites"_s), "sites"_L1);
    for (const QJsonValue &site : sites) {
        const bool isDeleted = site.toObject().value("name"_L1).toString() == "Deleted Devices"_L1;
        const auto answer = world.get(u"/api/v2/site/"_s + site.toObject().value("uid"_L1).toString());
        QCOMPARE(answer.status, isDeleted ? 404 : 200);
    }
}

void TestRmmReads::recordsAreBare()
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

void TestRmmReads::momentsAreMilliseconds()
{
    ServedWorld world(smallFleet());
    const QJsonObject device = listed(world.get(u"/api/v2/account/devices?max=1"_s), "devices"_L1).first().toObject();
    for (const auto name : {"lastSeen"_L1, "creationDate"_L1, "lastAuditDate"_L1})
        QVERIFY(device.value(name).toInteger() > 1500000000000);
    const QJsonObject user = listed(world.get(u"/api/v2/account/users"_s), "users"_L1).first().toObject();
    QVERIFY(user.value("lastAccess"_L1).toInteger() > 1500000000000);
    QVERIFY(!user.contains("id"_L1));
}

void TestRmmReads::versionThreeNamesItsUdfs()
{
    ServedWorld world(smallFleet());
    const QJsonObject device = listed(world.get(u"/api/v3/account/devices?max=1"_s), "devices"_L1).first().toObject();
    QVERIFY(!device.contains("udf"_L1));
    const QJsonArray udfs = device.value("udfs"_L1).toArray();
    QVERIFY(udfs.size() >= 4);
    QCOMPARE(udfs.first().toObject().value("label"_L1).toString(), u"BitLocker key"_s);
    QCOMPARE(world.get(u"/api/v3/device/"_s + device.value("uid"_L1).toString()).json().value("id"_L1),
             device.value("id"_L1));
}

void TestRmmReads::udfCountCanBeChosen_data()
{
    QTest::addColumn<int>("keys");
    QTest::newRow("none") << 0;
    QTest::newRow("thirty, as older builds") << 30;
    QTest::newRow("three hundred") << 300;
}

void TestRmmReads::udfCountCanBeChosen()
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

void TestRmmReads::auditsAskForTheRightClass()
{
    ServedWorld world;
    const auto firstOf = [&](const QString &deviceType) {
        return listed(world.get(u"/api/v2/account/devices?max=1&deviceType="_s + deviceType), "devices"_L1)
            .first()
            .toObject()
            .value("uid"_L1)
            .toString();
    };
    const QString printer = firstOf(u"printer"_s);
    const QString host = firstOf(u"esxi"_s);
    const QString server = firstOf(u"server"_s);
    QVERIFY(
        world.get(u"/api/v2/audit/device/"_s + server).json().value("bios"_L1).toObject().contains("serialNumber"_L1));
    const QJsonObject bios = world.get(u"/api/v2/audit/device/"_s + server).json().value("bios"_L1).toObject();
    QVERIFY(QDateTime::fromString(bios.value("releaseDate"_L1).toString(), Qt::ISODate).isValid());
    QVERIFY(world.get(u"/api/v2/audit/printer/"_s + printer)
                .json()
                .value("snmpInfo"_L1)
                .toObject()
                .contains("snmpSerial"_L1));
    QVERIFY(world.get(u"/api/v2/audit/esxihost/"_s + host)
                .json()
                .value("systemInfo"_L1)
                .toObject()
                .contains("serviceTag"_L1));
    QCOMPARE(world.get(u"/api/v2/audit/device/"_s + printer).status, 400);
    QCOMPARE(world.get(u"/api/v2/audit/printer/"_s + server).status, 400);
    const QString mac = world.get(u"/api/v2/audit/device/"_s + server)
                            .json()
                            .value("nics"_L1)
                            .toArray()
                            .first()
                            .toObject()
                            .value("macAddress"_L1)
                            .toString()
                            .remove(u':');
    const QJsonArray byMac = QJsonDocument::fromJson(world.get(u"/api/v2/device/macAddress/"_s + mac).body).array();
    QCOMPARE(byMac.first().toObject().value("uid"_L1).toString(), server);
}

void TestRmmReads::activityNeedsItsOwnDateForm()
{
    ServedWorld world(smallFleet());
    const auto few = world.get(u"/api/v2/activity-logs"_s);
    const QString start = QDateTime::currentDateTimeUtc().addDays(-3).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    const auto many = world.get(u"/api/v2/activity-logs?size=50&from="_s + start);
    QVERIFY(listed(few, "activities"_L1).size() < 10);
    QCOMPARE(listed(many, "activities"_L1).size(), 50);
    QVERIFY(pageDetails(many).value("totalCount"_L1).toInt() > 50);
    QCOMPARE(pageDetails(few).value("totalCount"_L1).toInt(), listed(few, "activities"_L1).size());
    QVERIFY(pageDetails(many).value("nextPageUrl"_L1).toString().contains("searchAfter="_L1));
    QCOMPARE(world.get(u"/api/v2/activity-logs?from=2026-01-01T00:00:00.000Z"_s).status, 400);
}

void TestRmmReads::everyDocumentedReadAnswers()
{
    ServedWorld world(smallFleet());
    const QString site = listed(world.get(u"/api/v2/account/sites?siteName=alderbrook"_s), "sites"_L1)
                             .first()
                             .toObject()
                             .value("uid"_L1)
                             .toString();
    const QString device = listed(world.get(u"/api/v2/account/devices?max=1&deviceType=laptop"_s), "devices"_L1)
                               .first()
                               .toObject()
                               .value("uid"_L1)
                               .toString();
    const QStringList paths{
        u"system/status"_s,
        u"system/request_rate"_s,
        u"system/pagination"_s,
        u"account"_s,
        u"account/users"_s,
        u"account/variables"_s,
        u"account/components"_s,
        u"account/dnet-site-mappings"_s,
        u"account/alerts/open"_s,
        u"account/alerts/resolved?muted=false"_s,
        u"filter/default-filters"_s,
        u"filter/custom-filters"_s,
        u"site/%1/settings"_s.arg(site),
        u"site/%1/devices"_s.arg(site),
        u"site/%1/devices/network-interface"_s.arg(site),
        u"site/%1/variables"_s.arg(site),
        u"site/%1/filters"_s.arg(site),
        u"site/%1/patches"_s.arg(site),
        u"site/%1/alerts/open"_s.arg(site),
        u"site/%1/alerts/resolved"_s.arg(site),
        u"device/%1/patches"_s.arg(device),
        u"device/%1/alerts/open"_s.arg(device),
        u"device/%1/alerts/resolved"_s.arg(device),
        u"audit/device/%1/software"_s.arg(device),
    };
    for (const QString &path : paths) {
        const auto answer = world.get(u"/api/v2/"_s + path);
        QVERIFY2(answer.status == 200, qPrintable(path));
        QVERIFY2(!answer.json().isEmpty(), qPrintable(path));
    }
    QCOMPARE(world.get(u"/api/v3/site/%1/devices"_s.arg(site)).status, 200);
}

TRIVET_TEST(TestRmmReads)

} // namespace tst_rmmreads

#include "tst_rmmreads.moc"
