// SPDX-License-Identifier: Apache-2.0
#include "practice/saasanswers.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_saasserver {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

namespace {

PracticeOptions withFault(const QString &name, const QString &value = {})
{
    PracticeOptions options;
    options.devices = 20;
    options.faults.insert(name, value);
    return options;
}

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

class TestSaasServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectionLineTellsWhereItIs();
    void keyIsLookedAtAfterTheRoute_data();
    void keyIsLookedAtAfterTheRoute();
    void wrongKeyIsRefusedWithABody();
    void vendorScopedKeyIsRefusedForSaasOnly();
    void limitedKeySeesOneOrganization();
    void manySeatsTimeOut();
    void limitHeadersCountDown();
    void limitIsEnforced();
    void plannedSaasFaultsStrike_data();
    void plannedSaasFaultsStrike();
    void brokenListBreaksOff();
    void requestsOfSaasAreCounted();
};

void TestSaasServer::connectionLineTellsWhereItIs()
{
    ServedWorld world(plainSaas());
    QVERIFY(world.text("dattoSaas", "url").startsWith("http://127.0.0.1:"_L1));
    QVERIFY(!world.text("dattoSaas", "publicKey").isEmpty());
    QCOMPARE(world.text("hosts", "dattoSaas"), u"api.datto.com"_s);
}

void TestSaasServer::keyIsLookedAtAfterTheRoute_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("domains") << u"/v1/saas/domains"_s << 401;
    QTest::newRow("seats of anybody") << u"/v1/saas/1/seats"_s << 401;
    QTest::newRow("appliances") << u"/v1/bcdr/device"_s << 401;
    QTest::newRow("invented clients") << u"/v1/saas/clients"_s << 404;
    QTest::newRow("invented restores") << u"/v1/saas/1/restores"_s << 404;
    QTest::newRow("second version") << u"/v2/saas/domains"_s << 404;
}

void TestSaasServer::keyIsLookedAtAfterTheRoute()
{
    QFETCH(QString, path);
    ServedWorld world(plainSaas());
    const auto answer = ServedWorld::answerOf(world.client("dattoSaas").Get(path.toStdString()));
    QTEST(answer.status, "status");
    if (answer.status == 404)
        QCOMPARE(answer.json().value("code"_L1).toString(), u"exception.notfoundhttpexception"_s);
}

void TestSaasServer::wrongKeyIsRefusedWithABody()
{
    ServedWorld world(plainSaas());
    SaasCaller saas(world);
    saas.secret = u"wrong"_s;
    const auto answer = saas.get(u"/v1/saas/domains"_s);
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.json().value("code"_L1).toString().isEmpty());
    QVERIFY(!answer.json().value("message"_L1).toString().isEmpty());
    saas.secret = world.text("dattoSaas", "secretKey");
    world.portal(u"/faults"_s, {{u"saas-401"_s, true}});
    QCOMPARE(saas.get(u"/v1/saas/domains"_s).status, 401);
    QCOMPARE(saas.get(u"/v1/bcdr/device"_s).status, 401);
}

void TestSaasServer::vendorScopedKeyIsRefusedForSaasOnly()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    QCOMPARE(world.action("saas-keys", {{u"vendor"_s, u"Some Vendor"_s}}).status, 200);
    QCOMPARE(saas.get(u"/v1/saas/domains"_s).status, 401);
    QCOMPARE(saas.get(u"/v1/bcdr/device"_s).status, 200);
    QCOMPARE(world.action("saas-keys").status, 200);
    QCOMPARE(saas.get(u"/v1/saas/domains"_s).status, 200);
    world.portal(u"/faults"_s, {{u"saas-vendor-key"_s, true}});
    QCOMPARE(saas.get(u"/v1/saas/domains"_s).status, 401);
}

void TestSaasServer::limitedKeySeesOneOrganization()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    const QJsonArray all = saas.domains();
    world.portal(u"/faults"_s, {{u"saas-403-limited"_s, true}});
    const QJsonArray some = saas.domains();
    QVERIFY(!some.isEmpty() && some.size() < 3);
    const QString other = SaasCaller::id(all.last());
    QVERIFY(other != SaasCaller::id(some.first()));
    QCOMPARE(saas.get(u"/v1/saas/%1/applications"_s.arg(other)).status, 403);
    QCOMPARE(saas.get(u"/v1/saas/%1/applications"_s.arg(SaasCaller::id(some.first()))).status, 200);
}

void TestSaasServer::manySeatsTimeOut()
{
    ServedWorld world(withFault(u"saas-504-seats"_s, u"30"_s));
    const SaasCaller saas(world);
    const QJsonArray domains = saas.domains();
    const QString large = SaasCaller::id(
        domainWhere(domains, [](const QJsonObject &domain) { return domain.value("seatsUsed"_L1).toInt() > 30; }));
    const QString small = SaasCaller::id(domainWhere(domains, [](const QJsonObject &domain) {
        return domain.value("seatsUsed"_L1).toInt() > 0 && domain.value("seatsUsed"_L1).toInt() < 12;
    }));
    QCOMPARE(saas.get(u"/v1/saas/%1/seats"_s.arg(large)).status, 504);
    QCOMPARE(saas.get(u"/v1/saas/%1/applications"_s.arg(large)).status, 200);
    QCOMPARE(saas.get(u"/v1/saas/%1/seats"_s.arg(small)).status, 200);
}

void TestSaasServer::limitHeadersCountDown()
{
    ServedWorld world(plainSaas());
    const SaasCaller saas(world);
    const auto first = saas.get(u"/v1/saas/domains"_s);
    const auto second = saas.get(u"/v1/saas/domains"_s);
    QCOMPARE(first.header("X-API-Limit-Remaining").toInt(), 599);
    QCOMPARE(second.header("X-API-Limit-Remaining").toInt(), 598);
    QCOMPARE(first.header("X-API-Limit-Cost"), u"1"_s);
    QVERIFY(first.header("X-API-Limit-Resets").toLongLong() > 1500000000);
    world.portal(u"/faults"_s, {{u"saas-no-limit-headers"_s, true}});
    QVERIFY(saas.get(u"/v1/saas/domains"_s).header("X-API-Limit-Remaining").isEmpty());
}

void TestSaasServer::limitIsEnforced()
{
    ServedWorld world(plainSaas());
    auto client = world.client("dattoSaas");
    const httplib::Headers headers = SaasCaller(world).headers();
    int accepted = 0;
    ServedWorld::Answer last;
    for (int call = 0; call < 601; ++call) {
        last = ServedWorld::answerOf(client.Get("/v1/bcdr/agent", headers));
        accepted += last.status == 200 ? 1 : 0;
    }
    QCOMPARE(accepted, 600);
    QCOMPARE(last.status, 429);
    QVERIFY(last.header("Retry-After").toInt() > 0);
}

void TestSaasServer::plannedSaasFaultsStrike_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("too many requests") << u"saas-429"_s << 429;
    QTest::newRow("maintenance page") << u"saas-html"_s << 200;
}

void TestSaasServer::plannedSaasFaultsStrike()
{
    QFETCH(QString, fault);
    ServedWorld world(withFault(fault, u"1"_s));
    const SaasCaller saas(world);
    const auto struck = saas.get(u"/v1/saas/domains"_s);
    QTEST(struck.status, "status");
    QVERIFY(!QJsonDocument::fromJson(struck.body).isArray());
    if (struck.status == 429)
        QCOMPARE(struck.header("Retry-After"), u"2"_s);
    QVERIFY(!saas.domains().isEmpty());
}

void TestSaasServer::brokenListBreaksOff()
{
    ServedWorld world(withFault(u"saas-cut"_s, u"1"_s));
    const SaasCaller saas(world);
    QCOMPARE(saas.get(u"/v1/saas/domains"_s).status, 0);
    QCOMPARE(saas.get(u"/v1/saas/domains"_s).status, 200);
}

void TestSaasServer::requestsOfSaasAreCounted()
{
    ServedWorld world(plainSaas());
    SaasCaller saas(world);
    const QString id = SaasCaller::id(saas.domains().first());
    saas.get(u"/v1/saas/%1/seats"_s.arg(id));
    saas.secret = u"wrong"_s;
    saas.get(u"/v1/saas/domains"_s);
    const QJsonObject counts =
        ServedWorld::answerOf(world.client("portal").Get("/counts")).json().value("dattoSaas"_L1).toObject();
    QCOMPARE(counts["byEntity"_L1]["domains"_L1].toInt(), 2);
    QCOMPARE(counts["byEntity"_L1]["seats"_L1].toInt(), 1);
    QCOMPARE(counts["signInsRefused"_L1].toInt(), 1);
    QCOMPARE(counts["writes"_L1].toInt(), 0);
}

TRIVET_TEST(TestSaasServer)

} // namespace tst_saasserver

#include "tst_saasserver.moc"
