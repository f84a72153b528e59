// SPDX-License-Identifier: Apache-2.0
#include "glueclient.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_gluewrites {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestGlueWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void organizationIsCreatedByName();
    void spellingsOfNamesAndTypesAreFree();
    void requiredAttributesAreTold_data();
    void requiredAttributesAreTold();
    void valuesThatDoNotFitAreRefused_data();
    void valuesThatDoNotFitAreRefused();
    void wrongBodiesAreRefused_data();
    void wrongBodiesAreRefused();
    void syncedRecordsAreLocked();
    void renamingReachesWhatShowsTheName();
    void flexibleAssetsAreNamedByTheirTitle();
    void contactsKeepTheirAddresses();
    void exportsGoWithoutABody();
    void readOnlyResourcesHaveNoWriteRoute();
    void acceptedWritesComeBackAfterARestart();
};

void TestGlueWrites::organizationIsCreatedByName()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const int before = glue.total(u"/organizations"_s);
    const auto made =
        glue.send("POST", u"/organizations"_s, GlueClient::item(u"organizations"_s, {{u"name"_s, u"Tansy & Sons"_s}}));
    QCOMPARE(made.status, 201);
    const QString id = GlueClient::id(GlueClient::data(made));
    QCOMPARE(glue.total(u"/organizations"_s), before + 1);
    const QJsonObject attributes = GlueClient::attributes(GlueClient::data(glue.get(u"/organizations/"_s + id)));
    QCOMPARE(attributes.value("name"_L1).toString(), u"Tansy & Sons"_s);
    QVERIFY(attributes.value("psa-integration"_L1).isNull());
    QVERIFY(attributes.value("created-at"_L1).toString().endsWith(u'Z'));
    QVERIFY(!attributes.value("primary"_L1).toBool());
}

void TestGlueWrites::spellingsOfNamesAndTypesAreFree()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const qint64 organization = GlueClient::id(glue.first(u"/organizations"_s)).toLongLong();
    const qint64 type = GlueClient::id(glue.first(u"/configuration_types"_s)).toLongLong();
    for (const QChar mark : {u'-', u'_'}) {
        const auto key = [&](QString name) { return name.replace(u'-', mark); };
        const auto made =
            glue.send("POST", u"/configurations"_s,
                      GlueClient::item(u"configurations"_s, {{key(u"organization-id"_s), organization},
                                                             {key(u"configuration-type-id"_s), QString::number(type)},
                                                             {u"name"_s, u"NEW-1"_s},
                                                             {key(u"model-name"_s), u"ignored"_s},
                                                             {key(u"serial-number"_s), u"S1"_s}}));
        QCOMPARE(made.status, 201);
        const QJsonObject attributes = GlueClient::attributes(GlueClient::data(made));
        QCOMPARE(attributes.value("serial-number"_L1).toString(), u"S1"_s);
        QVERIFY(attributes.value("model-name"_L1).isNull());
        QVERIFY(!attributes.value("configuration-type-name"_L1).toString().isEmpty());
        const auto name = glue.send("POST", u"/configuration_types"_s,
                                    GlueClient::item(key(u"configuration-types"_s), {{u"name"_s, u"Kiosk"_s}}));
        QCOMPARE(name.status, 201);
    }
}

void TestGlueWrites::requiredAttributesAreTold_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QJsonObject>("attributes");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << u"organizations"_s << QJsonObject() << u"/data/attributes/name"_s
                             << u"can't be blank"_s;
    QTest::newRow("no organization") << u"configurations"_s << QJsonObject{{u"name"_s, u"A"_s}} << QString()
                                     << u"Valid organization_id is required"_s;
    QTest::newRow("no type") << u"configurations"_s << QJsonObject{{u"name"_s, u"A"_s}, {u"organization-id"_s, -1}}
                             << u"/data/attributes/configuration-type"_s << u"must exist"_s;
}

void TestGlueWrites::requiredAttributesAreTold()
{
    QFETCH(QString, resource);
    QFETCH(QJsonObject, attributes);
    QFETCH(QString, pointer);
    QFETCH(QString, text);
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    if (attributes.contains("organization-id"_L1))
        attributes.insert(u"organization-id"_s, GlueClient::id(glue.first(u"/organizations"_s)).toLongLong());
    const auto answer = glue.send("POST", u'/' + resource, GlueClient::item(resource, attributes));
    QCOMPARE(answer.status, 422);
    const QJsonObject error = GlueClient::error(answer);
    QCOMPARE(error.value("status"_L1).toInt(), 422);
    QCOMPARE(error.value("source"_L1).toObject().value("pointer"_L1).toString(), pointer);
    QCOMPARE(error.value(QLatin1StringView(pointer.isEmpty() ? "title" : "detail")).toString(), text);
}

void TestGlueWrites::valuesThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a MAC address too long") << u"mac_address"_s << QJsonValue(u"00-11-22-33-44-55-6"_s);
    QTest::newRow("an unknown location") << u"location_id"_s << QJsonValue(17);
    QTest::newRow("a word for a flag") << u"archived"_s << QJsonValue(u"maybe"_s);
    QTest::newRow("no date") << u"warranty_expires_at"_s << QJsonValue(u"soon"_s);
    QTest::newRow("a blank name") << u"name"_s << QJsonValue(u" "_s);
}

void TestGlueWrites::valuesThatDoNotFitAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const QJsonObject row = glue.first(u"/configurations?filter[archived]=false"_s);
    const QString path = u"/configurations/"_s + GlueClient::id(row);
    QCOMPARE(glue.send("PATCH", path, GlueClient::item(u"configurations"_s, {{name, value}})).status, 422);
    QCOMPARE(GlueClient::attributes(GlueClient::data(glue.get(path))), GlueClient::attributes(row));
}

void TestGlueWrites::wrongBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("contentType");
    QTest::addColumn<int>("status");
    const QString json = u"application/vnd.api+json"_s;
    const QByteArray good = R"({"data":{"type":"organizations","attributes":{"name":"A"}}})";
    QTest::newRow("plain JSON type") << good << u"application/json"_s << 415;
    QTest::newRow("with a parameter") << good << u"application/vnd.api+json; charset=utf-8"_s << 201;
    QTest::newRow("no JSON") << QByteArray("{") << json << 400;
    QTest::newRow("nothing") << QByteArray() << json << 400;
    QTest::newRow("no data") << QByteArray("{\"type\":\"organizations\"}") << json << 400;
    QTest::newRow("no attributes") << QByteArray("{\"data\":{\"type\":\"organizations\"}}") << json << 400;
    QTest::newRow("another type") << QByteArray(R"({"data":{"type":"users","attributes":{"name":"A"}}})") << json
                                  << 422;
    QTest::newRow("an array at the top") << QByteArray("{\"data\":[]}") << json << 400;
}

void TestGlueWrites::wrongBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, contentType);
    QFETCH(int, status);
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    QCOMPARE(glue.sendText("POST", u"/organizations"_s, body, contentType.toStdString()).status, status);
}

void TestGlueWrites::syncedRecordsAreLocked()
{
    PracticeOptions options = smallGlue();
    options.stage = Stage::ItGlueLinked;
    ServedWorld world(options);
    GlueClient glue(world);
    const QString id = GlueClient::id(glue.first(u"/configurations?filter[psa_integration_type]=autotask"_s));
    const QString path = u"/configurations/"_s + id;
    const auto patch = [&](const QJsonObject &attributes) {
        return glue.send("PATCH", path, GlueClient::item(u"configurations"_s, attributes));
    };
    const auto locked = patch({{u"name"_s, u"Mine"_s}});
    QCOMPARE(locked.status, 422);
    QCOMPARE(GlueClient::error(locked).value("title"_L1).toString(), u"Cannot update a synced resource"_s);
    QCOMPARE(GlueClient::error(locked).value("source"_L1).toObject().value("pointer"_L1).toString(),
             u"/data/attributes/name"_s);
    QCOMPARE(patch({{u"archived"_s, true}, {u"asset-tag"_s, u"7"_s}, {u"notes"_s, u"seen"_s}}).status, 200);
    QVERIFY(GlueClient::attributes(GlueClient::data(glue.get(path))).value("archived"_L1).toBool());
    const QString organization = GlueClient::id(glue.first(u"/organizations?filter[psa_integration_type]=autotask"_s));
    const auto patchOrganization = [&](const QJsonObject &attributes) {
        return glue.send("PATCH", u"/organizations/"_s + organization, GlueClient::item(u"organizations"_s, attributes))
            .status;
    };
    QCOMPARE(patchOrganization({{u"short_name"_s, u"X"_s}}), 422);
    QCOMPARE(patchOrganization({{u"quick_notes"_s, u"call first"_s}, {u"alert"_s, u"!"_s}}), 200);
}

void TestGlueWrites::renamingReachesWhatShowsTheName()
{
    ServedWorld world;
    GlueClient glue(world);
    const QJsonObject row = glue.first(u"/configurations"_s);
    const QString id = QString::number(GlueClient::attributes(row).value("organization-id"_L1).toInteger());
    QCOMPARE(glue.send("PATCH", u"/organizations/"_s + id,
                       GlueClient::item(u"organizations"_s, {{u"name"_s, u"Renamed"_s}, {u"short_name"_s, u"RN"_s}}))
                 .status,
             200);
    const QJsonObject shown =
        GlueClient::attributes(GlueClient::data(glue.get(u"/configurations/"_s + GlueClient::id(row))));
    QCOMPARE(shown.value("organization-name"_L1).toString(), u"Renamed"_s);
    QCOMPARE(shown.value("organization-short-name"_L1).toString(), u"RN"_s);
}

void TestGlueWrites::flexibleAssetsAreNamedByTheirTitle()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const auto type = glue.send(
        "POST", u"/flexible_asset_types"_s,
        QJsonObject{
            {u"type"_s, u"flexible_asset_types"_s},
            {u"attributes"_s, QJsonObject{{u"name"_s, u"Vehicle"_s}, {u"icon"_s, u"car"_s}}},
            {u"relationships"_s,
             QJsonObject{{u"flexible_asset_fields"_s,
                          QJsonObject{{u"data"_s, QJsonArray{GlueClient::item(u"flexible_asset_fields"_s,
                                                                              {{u"order"_s, 1},
                                                                               {u"name"_s, u"Plate Number"_s},
                                                                               {u"kind"_s, u"Text"_s},
                                                                               {u"required"_s, true},
                                                                               {u"use_for_title"_s, true}})}}}}}}});
    QCOMPARE(type.status, 201);
    const qint64 typeId = GlueClient::id(GlueClient::data(type)).toLongLong();
    const qint64 organization = GlueClient::id(glue.first(u"/organizations"_s)).toLongLong();
    const auto create = [&](const QJsonObject &traits) {
        return glue.send("POST", u"/flexible_assets"_s,
                         GlueClient::item(u"flexible-assets"_s, {{u"organization-id"_s, organization},
                                                                 {u"flexible-asset-type-id"_s, typeId},
                                                                 {u"traits"_s, traits}}));
    };
    QCOMPARE(create({{u"colour"_s, u"red"_s}}).status, 422);
    const auto made = create({{u"plate-number"_s, u"AB 12"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(GlueClient::name(GlueClient::data(made)), u"AB 12"_s);
    const QString path = u"/flexible_assets/"_s + GlueClient::id(GlueClient::data(made));
    QCOMPARE(
        glue.send("PATCH", path,
                  GlueClient::item(u"flexible_assets"_s, {{u"traits"_s, QJsonObject{{u"plate-number"_s, u"C"_s}}}}))
            .status,
        200);
    QCOMPARE(GlueClient::name(GlueClient::data(glue.get(path))), u"C"_s);
    QCOMPARE(glue.sendText("DELETE", path, {}).status, 200);
    QCOMPARE(glue.get(path).status, 404);
}

void TestGlueWrites::contactsKeepTheirAddresses()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const qint64 organization = GlueClient::id(glue.first(u"/organizations"_s)).toLongLong();
    const QJsonArray emails{
        QJsonObject{{u"value"_s, u"a@b.example"_s}, {u"label_name"_s, u"Work"_s}, {u"primary"_s, true}}};
    const auto made = glue.send("POST", u"/contacts"_s,
                                GlueClient::item(u"contacts"_s, {{u"organization_id"_s, organization},
                                                                 {u"first_name"_s, u"Ida"_s},
                                                                 {u"last_name"_s, u"Holm"_s},
                                                                 {u"contact_emails"_s, emails}}));
    QCOMPARE(made.status, 201);
    QCOMPARE(GlueClient::name(GlueClient::data(made)), u"Ida Holm"_s);
    QCOMPARE(glue.total(u"/contacts?filter[primary_email]=a@b.example"_s), 1);
}

void TestGlueWrites::exportsGoWithoutABody()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    const qint64 organization = GlueClient::id(glue.first(u"/organizations"_s)).toLongLong();
    const auto made = glue.send(
        "POST", u"/exports"_s,
        GlueClient::item(u"exports"_s, {{u"organization_id"_s, organization}, {u"zip_password"_s, u"secret"_s}}));
    QCOMPARE(made.status, 201);
    QVERIFY(!made.body.contains("secret"));
    const auto gone = glue.sendText("DELETE", u"/exports/"_s + GlueClient::id(GlueClient::data(made)), {});
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
}

void TestGlueWrites::readOnlyResourcesHaveNoWriteRoute()
{
    ServedWorld world(smallGlue());
    GlueClient glue(world);
    for (const QString &resource : {u"countries"_s, u"logs"_s, u"users"_s, u"expirations"_s, u"platforms"_s}) {
        const auto answer = glue.send("POST", u'/' + resource, GlueClient::item(resource, {{u"name"_s, u"X"_s}}));
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.header("Content-Type").startsWith("text/html"_L1));
    }
}

void TestGlueWrites::acceptedWritesComeBackAfterARestart()
{
    QTemporaryDir folder;
    PracticeOptions options = smallGlue();
    options.replayLog = folder.filePath(u"world.log"_s);
    QByteArray before;
    QString id;
    {
        ServedWorld world(options);
        GlueClient glue(world);
        const auto made = glue.send("POST", u"/organizations"_s,
                                    GlueClient::item(u"organizations"_s, {{u"name"_s, u"Lasting, Ltd"_s}}));
        id = GlueClient::id(GlueClient::data(made));
        glue.send("PATCH", u"/locations?filter[name]=Head%20office"_s,
                  QJsonArray{GlueClient::item(u"locations"_s, {{u"fax"_s, u"555"_s}})});
        glue.send(
            "POST", u"/passwords"_s,
            GlueClient::item(u"passwords"_s,
                             {{u"organization_id"_s, id}, {u"name"_s, u"P"_s}, {u"password"_s, u"hunter-of-logs"_s}}));
        before = glue.get(u"/locations?page[size]=1000"_s).body;
        QVERIFY(before.contains("\"fax\":\"555\""));
    }
    ServedWorld again(options);
    GlueClient glue(again);
    QCOMPARE(GlueClient::name(GlueClient::data(glue.get(u"/organizations/"_s + id))), u"Lasting, Ltd"_s);
    QCOMPARE(glue.get(u"/locations?page[size]=1000"_s).body, before);
    QFile log(options.replayLog);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains("hunter-of-logs"));
}

TRIVET_TEST(TestGlueWrites)

} // namespace tst_gluewrites

#include "tst_gluewrites.moc"
