// SPDX-License-Identifier: Apache-2.0
#include "glueclient.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_gluebulkwrites {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestGlueBulkWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nestedArrayCreatesMany();
    void bulkPatchGoesById();
    void refusedBulkChangesNothing();
    void unknownFilterOfABulkWriteMeansEverything();
    void deletedOrganizationGoesLater();
    void configurationsAreDeletedInBulk();
};

void TestGlueBulkWrites::nestedArrayCreatesMany()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const QString organization = GlueClient::id(glue.first(u"/organizations"_s));
    const QString path = u"/organizations/"_s + organization + u"/relationships/locations"_s;
    const int before = glue.total(path);
    const auto made = glue.send("POST", path,
                                QJsonArray{GlueClient::item(u"locations"_s, {{u"name"_s, u"Depot"_s}}),
                                           GlueClient::item(u"locations"_s, {{u"name"_s, u"Shop"_s}})});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json().value("data"_L1).toArray().size(), 2);
    QCOMPARE(glue.total(path), before + 2);
    QCOMPARE(glue.send("POST", u"/organizations/1/relationships/locations"_s,
                       GlueClient::item(u"locations"_s, {{u"name"_s, u"X"_s}}))
                 .status,
             404);
}

void TestGlueBulkWrites::bulkPatchGoesById()
{
    ServedWorld world;
    GlueClient glue(world);
    const QJsonArray rows = glue.rows(u"/configurations?page[size]=3"_s);
    QJsonArray items;
    for (const QJsonValue &row : rows)
        items.append(GlueClient::item(u"configurations"_s,
                                      {{u"id"_s, GlueClient::id(row).toLongLong()}, {u"asset_tag"_s, u"T1"_s}}));
    const auto answer = glue.send("PATCH", u"/configurations"_s, items);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("data"_L1).toArray().size(), 3);
    QCOMPARE(glue.total(u"/configurations?filter[asset_tag]=T1"_s), 3);
}

void TestGlueBulkWrites::refusedBulkChangesNothing()
{
    ServedWorld world;
    GlueClient glue(world);
    const qint64 id = GlueClient::id(glue.first(u"/configurations"_s)).toLongLong();
    const QJsonArray items{
        GlueClient::item(u"configurations"_s, {{u"id"_s, id}, {u"asset_tag"_s, u"T2"_s}}),
        GlueClient::item(u"configurations"_s, {{u"id"_s, id}, {u"mac_address"_s, u"much too long for this"_s}})};
    QCOMPARE(glue.send("PATCH", u"/configurations"_s, items).status, 422);
    QCOMPARE(glue.total(u"/configurations?filter[asset_tag]=T2"_s), 0);
}

void TestGlueBulkWrites::unknownFilterOfABulkWriteMeansEverything()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const QJsonArray item{GlueClient::item(u"locations"_s, {{u"notes"_s, u"swept"_s}})};
    QCOMPARE(glue.send("PATCH", u"/locations"_s, item).status, 400);
    const auto answer = glue.send("PATCH", u"/locations?filter[nmae]=Depot"_s, item);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("data"_L1).toArray().size(), glue.total(u"/locations"_s));
}

void TestGlueBulkWrites::deletedOrganizationGoesLater()
{
    PracticeOptions options = smallGlue();
    options.speed = 20000;
    ServedWorld world(options);
    GlueClient glue(world);
    const QString path = u"/organizations?filter[name]=Skylark Fibre"_s.replace(u' ', u"%20"_s);
    const QJsonObject row = glue.first(path);
    const auto gone = glue.send("DELETE", u"/organizations"_s,
                                QJsonArray{GlueClient::item(u"organizations"_s, {{u"id"_s, GlueClient::id(row)}})});
    QCOMPARE(gone.status, 200);
    QCOMPARE(GlueClient::name(gone.json().value("data"_L1).toArray().first()), u"Skylark Fibre"_s);
    QTRY_COMPARE(glue.total(path), 0);
}

void TestGlueBulkWrites::configurationsAreDeletedInBulk()
{
    ServedWorld world;
    GlueClient glue(world);
    const int before = glue.total(u"/configurations"_s);
    const QJsonArray rows = glue.rows(u"/configurations?page[size]=2"_s);
    const QJsonArray items{GlueClient::item(u"configurations"_s, {{u"id"_s, GlueClient::id(rows.at(0)).toLongLong()}}),
                           GlueClient::item(u"configurations"_s, {{u"id"_s, GlueClient::id(rows.at(1)).toLongLong()}})};
    QCOMPARE(glue.send("DELETE", u"/configurations"_s, items).status, 200);
    QCOMPARE(glue.total(u"/configurations"_s), before - 2);
    QCOMPARE(glue.send("DELETE", u"/configurations"_s, items).status, 404);
}

TRIVET_TEST(TestGlueBulkWrites)

} // namespace tst_gluebulkwrites

#include "tst_gluebulkwrites.moc"
