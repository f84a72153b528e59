// SPDX-License-Identifier: Apache-2.0
#include "practice/saasanswers.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace tst_saasreads {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

namespace {

PracticeOptions plainSaas()
{
    PracticeOptions options;
    options.devices = 20;
    return options;
}

QJsonValue domainWhere(const QJsonArray &domains, bool (*fits)(const QJsonObject &))
{
    for (const QJsonValue &domain : domains) {
        if (fits(domain.toObject()))
            return domain;
    }
    return {};
}

} // namespace

class TestSaasReads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void domainsAreABareArray();
    void domainListHasTheVendorsOddities();
    void percentageIsTextOnlyWhereTheFaultSaysSo();
    void unknownCustomerIsNotFound();
    void seatsAreFilteredByType();
    void seatsAreTheSameEachTime();
    void billableIsText();
    void applicationsAreOneEnvelope();
    void bulkChangePausesSeats();
    void bulkChangeChecksItsBody_data();
    void bulkChangeChecksItsBody();
    void bulkChangeSurvivesARestart();
    void activityLogPages();
    void appliancesAnswerInTheirShapes();
};

void TestSaasReads::domainsAreABareArray()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    const auto answer = saas.get(u"/v1/saas/domains"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(QJsonDocument::fromJson(answer.body).isArray());
    const QJsonObject first = saas.domains().first().toObject();
    QVERIFY(first.value("saasCustomerId"_L1).isDouble());
    QVERIFY(first.value("externalSubscriptionId"_L1).toString().startsWith("Classic:"_L1));
    QVERIFY(first.value("backupStats"_L1).toObject().contains("backupPercentage"_L1));
}

void TestSaasReads::domainListHasTheVendorsOddities()
{
    ServedWorld world(plainSaas());
    QSet<QString> products;
    QSet<qint64> customers;
    int withoutOrganization = 0;
    int withoutSeats = 0;
    const QJsonArray domains = SaasCaller(world).domains();
    for (const QJsonValue &domain : domains) {
        products.insert(domain["productType"_L1].toString());
        customers.insert(domain["saasCustomerId"_L1].toInteger());
        QVERIFY(domain["backupStats"_L1]["backupPercentage"_L1].isDouble());
        withoutOrganization += domain["organizationId"_L1].isNull() ? 1 : 0;
        withoutSeats += domain["seatsUsed"_L1].toInt() == 0 ? 1 : 0;
    }
    QVERIFY(products.contains(u"Office365"_s) && products.contains(u"GoogleWorkspace"_s));
    QVERIFY(withoutOrganization >= 1 && withoutOrganization <= 2);
    QCOMPARE(withoutSeats, 1);
    QCOMPARE(customers.size(), domains.size() - 1); // one of them has two domains
    QVERIFY(domains.size() > 30 && domains.size() < 40);
}

void TestSaasReads::percentageIsTextOnlyWhereTheFaultSaysSo()
{
    PracticeOptions options = plainSaas();
    options.faults.insert(u"saas-text-percentage"_s, QString());
    ServedWorld world(options);
    const QJsonArray domains = SaasCaller(world).domains();
    QVERIFY(!domains.isEmpty());
    for (const QJsonValue &domain : domains)
        QVERIFY(domain["backupStats"_L1]["backupPercentage"_L1].isString());
}

void TestSaasReads::unknownCustomerIsNotFound()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    for (const QString &path : {u"/v1/saas/1/seats"_s, u"/v1/saas/abc/applications"_s, u"/v1/bcdr/device/XYZ"_s})
        QCOMPARE(saas.get(path).status, 404);
}

void TestSaasReads::seatsAreFilteredByType()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    const QString id = SaasCaller::id(domainWhere(saas.domains(), [](const QJsonObject &domain) {
        return domain.value("productType"_L1) == "Office365"_L1 && domain.value("seatsUsed"_L1).toInt() > 20;
    }));
    const QJsonArray all = saas.array(u"/v1/saas/%1/seats"_s.arg(id));
    const QJsonArray two = saas.array(u"/v1/saas/%1/seats?seatType=User,SharedMailbox"_s.arg(id));
    QVERIFY(!two.isEmpty() && two.size() < all.size());
    for (const QJsonValue &seat : two)
        QVERIFY((QStringList{u"User"_s, u"SharedMailbox"_s}).contains(seat["seatType"_L1].toString()));
    QVERIFY(saas.array(u"/v1/saas/%1/seats?seatType=user"_s.arg(id)).isEmpty()); // case matters
}

void TestSaasReads::seatsAreTheSameEachTime()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    const QJsonValue domain = saas.domains().first();
    const QString path = u"/v1/saas/%1/seats"_s.arg(SaasCaller::id(domain));
    const QJsonArray seats = saas.array(path);
    QCOMPARE(seats, saas.array(path));
    int licensed = 0;
    QSet<QString> ids;
    for (const QJsonValue &seat : seats) {
        ids.insert(seat["remoteId"_L1].toString());
        const QString state = seat["seatState"_L1].toString();
        licensed += state == "Active"_L1 || state == "Paused"_L1 ? 1 : 0;
    }
    QCOMPARE(licensed, domain["seatsUsed"_L1].toInt());
    QCOMPARE(ids.size(), seats.size());
}

void TestSaasReads::billableIsText()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    QSet<QString> values;
    for (const QJsonValue &domain : saas.domains()) {
        for (const QJsonValue &seat : saas.array(u"/v1/saas/%1/seats"_s.arg(SaasCaller::id(domain)))) {
            QVERIFY(seat["billable"_L1].isString());
            values.insert(seat["billable"_L1].toString());
        }
    }
    QCOMPARE(values, (QSet<QString>{u""_s, u"1"_s}));
}

void TestSaasReads::applicationsAreOneEnvelope()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    QSet<bool> timesAsText;
    for (const QJsonValue &domain : saas.domains()) {
        const QJsonObject body = saas.get(u"/v1/saas/%1/applications"_s.arg(SaasCaller::id(domain))).json();
        QCOMPARE(body["pagination"_L1]["count"_L1].toInt(), 1);
        const QJsonObject item = body["items"_L1][0].toObject();
        QCOMPARE(item.value("customerId"_L1), domain["saasCustomerId"_L1]);
        QVERIFY(!item.contains("remoteIds"_L1));
        for (const QJsonValue &app : item["suites"_L1][0]["appTypes"_L1].toArray())
            timesAsText.insert(app["lastFullyProtectedTime"_L1].isString());
    }
    QCOMPARE(timesAsText.size(), 2);
    const QString id = SaasCaller::id(saas.domains().first());
    const QJsonObject more = saas.get(u"/v1/saas/%1/applications?daysUntil=30&includeRemoteID=1"_s.arg(id)).json();
    const QJsonValue item = more["items"_L1][0];
    const QJsonArray history = item["suites"_L1][0]["appTypes"_L1][0]["backupHistory"_L1].toArray();
    QCOMPARE(history.size(), 30);
    QVERIFY(history[0]["startTime"_L1].toInteger() > history[0]["endTime"_L1].toInteger());
    QVERIFY(!item["remoteIds"_L1].toArray().isEmpty());
    QCOMPARE(saas.get(u"/v1/saas/%1/detailedBackupStats"_s.arg(id)).json().value("tenantId"_L1).toString(), id);
}

void TestSaasReads::bulkChangePausesSeats()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    const QJsonValue domain = saas.domains().first();
    const QString id = SaasCaller::id(domain);
    const QJsonValue seat = saas.array(u"/v1/saas/%1/seats?seatType=User"_s.arg(id)).first();
    QCOMPARE(seat["seatState"_L1].toString(), u"Active"_s);
    const QString path = u"/v1/saas/%1/%2/bulkSeatChange"_s.arg(id, domain["externalSubscriptionId"_L1].toString());
    const QJsonObject body{
        {u"seat_type"_s, u"User"_s}, {u"action_type"_s, u"Unlicense"_s}, {u"ids"_s, QJsonArray{seat["remoteId"_L1]}}};
    QCOMPARE(saas.put(path, body).status, 200);
    QCOMPARE(saas.array(u"/v1/saas/%1/seats?seatType=User"_s.arg(id)).first()["seatState"_L1].toString(),
             u"Unprotected"_s);
    QCOMPARE(saas.domains().first()["seatsUsed"_L1].toInt(), domain["seatsUsed"_L1].toInt() - 1);
}

void TestSaasReads::bulkChangeChecksItsBody_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const QJsonArray nobody{u"00000000-0000-4000-8000-000000000000"_s};
    QTest::newRow("nothing") << QJsonObject{} << 400;
    QTest::newRow("action in lower case")
        << QJsonObject{{u"seat_type"_s, u"User"_s}, {u"action_type"_s, u"pause"_s}, {u"ids"_s, nobody}} << 400;
    QTest::newRow("no such seat") << QJsonObject{{u"seat_type"_s, u"User"_s},
                                                 {u"action_type"_s, u"Pause"_s},
                                                 {u"ids"_s, nobody}}
                                  << 404;
}

void TestSaasReads::bulkChangeChecksItsBody()
{
    QFETCH(QJsonObject, body);
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    const QJsonValue domain = saas.domains().first();
    const QString path =
        u"/v1/saas/%1/%2/bulkSeatChange"_s.arg(SaasCaller::id(domain), domain["externalSubscriptionId"_L1].toString());
    QTEST(saas.put(path, body).status, "status");
    QCOMPARE(saas.domains().first(), domain);
}

void TestSaasReads::bulkChangeSurvivesARestart()
{
    QTemporaryDir folder;
    PracticeOptions options = plainSaas();
    options.replayLog = folder.filePath(u"world.jsonl"_s);
    int used = 0;
    {
        ServedWorld world(options);
        const SaasCaller saas(world);
        const QJsonValue domain = saas.domains().first();
        const QString id = SaasCaller::id(domain);
        const QJsonValue seat = saas.array(u"/v1/saas/%1/seats?seatType=User"_s.arg(id)).first();
        QCOMPARE(saas.put(u"/v1/saas/%1/%2/bulkSeatChange"_s.arg(id, domain["externalSubscriptionId"_L1].toString()),
                          {{u"seat_type"_s, u"User"_s},
                           {u"action_type"_s, u"Unlicense"_s},
                           {u"ids"_s, QJsonArray{seat["remoteId"_L1]}}})
                     .status,
                 200);
        used = saas.domains().first()["seatsUsed"_L1].toInt();
    }
    ServedWorld again(options);
    QCOMPARE(SaasCaller(again).domains().first()["seatsUsed"_L1].toInt(), used);
}

void TestSaasReads::activityLogPages()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    const QJsonObject all = saas.get(u"/v1/report/activity-log?since=30&sinceUnits=days"_s).json();
    const int count = all["pagination"_L1]["count"_L1].toInt();
    QVERIFY(count > 10);
    const QJsonObject second = saas.get(u"/v1/report/activity-log?since=30&_page=2&_perPage=10"_s).json();
    QCOMPARE(second["items"_L1].toArray().size(), 10);
    QCOMPARE(second["pagination"_L1]["totalPages"_L1].toInt(), (count + 9) / 10);
    QCOMPARE(second["items"_L1][0], all["items"_L1][10]);
    QVERIFY(saas.get(u"/v1/report/activity-log"_s).json()["items"_L1].toArray().size() < count);
    QCOMPARE(saas.get(u"/v1/report/activity-log?since=30&clientName=nobody"_s).json()["items"_L1].toArray().size(),
             count);
}

void TestSaasReads::appliancesAnswerInTheirShapes()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    const QJsonArray devices = saas.get(u"/v1/bcdr/device"_s).json()["items"_L1].toArray();
    QCOMPARE(devices.size(), 3);
    QCOMPARE(saas.get(u"/v1/bcdr/device?showHiddenDevices=0"_s).json()["items"_L1].toArray().size(), 2);
    const QString base = u"/v1/bcdr/device/"_s + devices[0]["serialNumber"_L1].toString();
    QCOMPARE(saas.get(base).json().value("serialNumber"_L1), devices[0]["serialNumber"_L1]);
    const QJsonObject assets = saas.get(base + u"/asset"_s).json();
    QCOMPARE(assets.keys(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    const QString volume = assets["0"_L1]["volume"_L1].toString();
    QCOMPARE(saas.array(base + u"/asset/"_s + volume).size(), 1);
    QCOMPARE(saas.get(base + u"/asset/agent"_s).json()["items"_L1].toArray().size(), 2);
    QCOMPARE(saas.get(base + u"/asset/share"_s).json()["items"_L1].toArray().size(), 1);
    QCOMPARE(saas.get(base + u"/alert"_s).json()["items"_L1].toArray().size(), 1);
    QCOMPARE(saas.get(base + u"/vm-restores"_s).body, "[]");
    QVERIFY(saas.get(u"/v1/bcdr/agent"_s).json()["items"_L1].toArray().isEmpty());
}

TRIVET_TEST(TestSaasReads)

} // namespace tst_saasreads

#include "tst_saasreads.moc"
