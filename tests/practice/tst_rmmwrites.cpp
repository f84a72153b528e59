// SPDX-License-Identifier: Apache-2.0
#include "practice/rmmanswers.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

namespace tst_rmmwrites {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestRmmWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTakeEffect();
    void quickJobCanBeFollowed();
    void variablesAreKeptAndDropped();
};

void TestRmmWrites::writesTakeEffect()
{
    ServedWorld world(smallFleet());
    const auto created =
        world.rmm("PUT", u"/api/v2/site"_s,
                  {{u"name"_s, u"Ünlü şube"_s}, {u"onDemand"_s, false}, {u"autotaskCompanyId"_s, u"5"_s}});
    QCOMPARE(created.status, 200);
    QCOMPARE(created.json().value("name"_L1).toString(), u"Ünlü şube"_s);
    QVERIFY(created.json().value("autotaskCompanyId"_L1).isNull()); // readable, never writable
    const QString site = created.json().value("uid"_L1).toString();
    world.rmm("POST", u"/api/v2/site/"_s + site, {{u"name"_s, u"Renamed"_s}, {u"notes"_s, u"n"_s}});
    QCOMPARE(world.get(u"/api/v2/site/"_s + site).json().value("name"_L1).toString(), u"Renamed"_s);

    const QString device = listed(world.get(u"/api/v2/account/devices?max=1"_s), "devices"_L1)
                               .first()
                               .toObject()
                               .value("uid"_L1)
                               .toString();
    QCOMPARE(world.rmm("PUT", u"/api/v2/device/%1/site/%2"_s.arg(device, site)).status, 200);
    QCOMPARE(world.get(u"/api/v2/device/"_s + device).json().value("siteName"_L1).toString(), u"Renamed"_s);
    world.rmm("POST", u"/api/v2/device/%1/udf"_s.arg(device), {{u"udf5"_s, u"five"_s}, {u"udf6"_s, u"six"_s}});
    world.rmm("POST", u"/api/v2/device/%1/udf"_s.arg(device), {{u"udf6"_s, QString()}});
    const QJsonObject udf = world.get(u"/api/v2/device/"_s + device).json().value("udf"_L1).toObject();
    QCOMPARE(udf.value("udf5"_L1).toString(), u"five"_s);
    QVERIFY(udf.value("udf6"_L1).isNull());
    QCOMPARE(
        world.rmm("POST", u"/api/v2/device/%1/warranty"_s.arg(device), {{u"warrantyDate"_s, u"2030-01-31"_s}}).status,
        200);
    QCOMPARE(
        world.rmm("POST", u"/api/v2/device/%1/warranty"_s.arg(device), {{u"warrantyDate"_s, u"31.1.2030"_s}}).status,
        400);
    QCOMPARE(world.get(u"/api/v2/device/"_s + device).json().value("warrantyDate"_L1).toString(), u"2030-01-31"_s);
    QCOMPARE(world.rmm("DELETE", u"/api/v2/site/%1/settings/proxy"_s.arg(site)).status, 204);

    const QJsonArray open = listed(world.get(u"/api/v2/account/alerts/open"_s), "alerts"_L1);
    const QString alert = open.first().toObject().value("alertUid"_L1).toString();
    QCOMPARE(world.rmm("POST", u"/api/v2/alert/%1/resolve"_s.arg(alert)).status, 200);
    QVERIFY(world.get(u"/api/v2/alert/"_s + alert).json().value("resolved"_L1).toBool());
    QCOMPARE(listed(world.get(u"/api/v2/account/alerts/open"_s), "alerts"_L1).size(), open.size() - 1);
}

void TestRmmWrites::quickJobCanBeFollowed()
{
    ServedWorld world(smallFleet());
    const QString device = listed(world.get(u"/api/v2/account/devices?max=1"_s), "devices"_L1)
                               .first()
                               .toObject()
                               .value("uid"_L1)
                               .toString();
    const QString component = listed(world.get(u"/api/v2/account/components"_s), "components"_L1)
                                  .first()
                                  .toObject()
                                  .value("uid"_L1)
                                  .toString();
    const QString path = u"/api/v2/device/%1/quickjob"_s.arg(device);
    QCOMPARE(world.rmm("PUT", path, {{u"jobName"_s, u"x"_s}}).status, 400);
    const auto made = world.rmm(
        "PUT", path, {{u"jobName"_s, u"x"_s}, {u"jobComponent"_s, QJsonObject{{u"componentUid"_s, component}}}});
    QCOMPARE(made.status, 200);
    const QString job = made.json().value("job"_L1).toObject().value("uid"_L1).toString();
    QCOMPARE(world.get(u"/api/v2/job/"_s + job).json().value("name"_L1).toString(), u"x"_s);
    QCOMPARE(
        world.get(u"/api/v2/job/%1/results/%2"_s.arg(job, device)).json().value("jobDeploymentStatus"_L1).toString(),
        u"Success"_s);
    QCOMPARE(listed(world.get(u"/api/v2/job/%1/components"_s.arg(job)), "jobComponents"_L1).size(), 1);
    QVERIFY(QJsonDocument::fromJson(world.get(u"/api/v2/job/%1/results/%2/stdout"_s.arg(job, device)).body).isArray());
}

void TestRmmWrites::variablesAreKeptAndDropped()
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

TRIVET_TEST(TestRmmWrites)

} // namespace tst_rmmwrites

#include "tst_rmmwrites.moc"
