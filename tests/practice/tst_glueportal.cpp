// SPDX-License-Identifier: Apache-2.0
#include "practice/glueworld.h"
#include "practice/servedworld.h"
#include "practice/truth/gluelinks.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace tst_glueportal {

using namespace Qt::StringLiterals;
using namespace trivet::practice;
using namespace std::chrono_literals;

/// What an admin does by hand in the portals for the links with IT Glue, rightly and wrongly.
class TestGluePortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void existingDataIsTidiedAndTheKeyHandedOver();
    void mergedOrganizationKeepsWhatBothHad();
    void oldConfigurationsCanBeLeft();
    void apiUserForItGlueIsAnother();
    void portalRefuses_data();
    void portalRefuses();
    void userOfAnotherVendorIsRefused();
    void invitationsAreSkippedUnlessSent();
    void keysForItGlueAreAcceptedByDattoRmm();
    void threeLinksAreHealthyWhenDoneRightly();
    void replayNeedsNoSecrets();
};

namespace {

QSet<QString> wrongIn(World &world)
{
    const auto guard = world.lock();
    QSet<QString> checks;
    for (const PlantedFault &fault : whatIsWrongInGlue(world))
        checks.insert(fault.check);
    return checks;
}

} // namespace

void TestGluePortal::existingDataIsTidiedAndTheKeyHandedOver()
{
    GlueWorld glue;
    QCOMPARE(wrongIn(glue.world), (QSet<QString>{u"G01"_s, u"G02"_s, u"G04"_s}));
    // The key alone changes nothing, so that the forecast shows what is wrong.
    const Portal::Reply keyOnly = glue.portal.perform(u"existing-data"_s, {{"tidy"_L1, false}});
    QCOMPARE(keyOnly.values.value("itglue-api-key"_L1).toString(), glue.world.glue.apiKey);
    QCOMPARE(wrongIn(glue.world), (QSet<QString>{u"G01"_s, u"G02"_s, u"G04"_s}));
    const Portal::Reply reply = glue.portal.perform(u"existing-data"_s, {});
    QCOMPARE(reply.values.value("itglue-api-key"_L1).toString(), glue.world.glue.apiKey);
    QCOMPARE(reply.values.value("itglue-address"_L1).toString(), glueWebAddress(glue.world.glue));
    QCOMPARE(reply.values.value("itglue-region"_L1).toString(), glue.world.glue.region);
    QCOMPARE(wrongIn(glue.world), QSet<QString>());
}

void TestGluePortal::mergedOrganizationKeepsWhatBothHad()
{
    GlueWorld glue;
    const QJsonObject item = glue.someItem();
    const qint64 kept = glue.organizationNamedAsCompanyOf(item);
    const QString name = attribute(*glue.world.glue.find(u"organizations"_s, kept), "name"_L1);
    const qint64 doubled = makeOrganization(glue.world, name.toUpper()).id;
    const qint64 safe = makeConfiguration(glue.world, doubled, u"Safe"_s).id;
    QVERIFY(glue.does("existing-data"));
    QVERIFY(!glue.world.glue.find(u"organizations"_s, doubled));
    QCOMPARE(organizationOfRecord(*glue.world.glue.find(u"configurations"_s, safe)), kept);
    QCOMPARE(attribute(*glue.world.glue.find(u"configurations"_s, safe), "organization-name"_L1), name);
}

void TestGluePortal::oldConfigurationsCanBeLeft()
{
    GlueWorld glue;
    QVERIFY(glue.does("existing-data", {{u"leave"_s, true}}));
    QCOMPARE(wrongIn(glue.world), QSet<QString>{u"G04"_s});
}

void TestGluePortal::apiUserForItGlueIsAnother()
{
    GlueWorld glue;
    const qint64 rmmUser = glue.world.integrationUserId;
    const Portal::Reply reply = glue.portal.perform(u"itglue-api-user"_s, {});
    const AutotaskUser &user = glue.world.autotaskUsers.back();
    QCOMPARE(reply.values.value("itglue-user-name"_L1).toString(), user.userName);
    QCOMPARE(reply.values.value("itglue-user-secret"_L1).toString(), user.secret);
    QCOMPARE(user.vendor, u"IT Glue - Documentation Management"_s);
    QVERIFY(user.protectedData != AutotaskUser::ProtectedData::None);
    const Row *row = glue.world.autotask(u"Resources"_s).find(user.resourceId);
    QVERIFY(row);
    QCOMPARE(row->value("licenseType"_L1).toInt(), 7);
    QVERIFY(!row->value("email"_L1).toString().isEmpty());
    QCOMPARE(glue.world.integrationUserId, rmmUser);
    // The list's entry is written with a dash in some places.
    QVERIFY(glue.does("itglue-api-user", {{u"vendor"_s, u"IT Glue – Documentation Management"_s}}));
}

void TestGluePortal::portalRefuses_data()
{
    QTest::addColumn<QByteArray>("slug");
    QTest::addColumn<QJsonObject>("values");
    const auto row = [](const char *name, const char *slug, const QJsonObject &values) {
        QTest::newRow(name) << QByteArray(slug) << values;
    };
    row("a foreign subdomain", "itglue-on", {{u"subdomain"_s, u"somebody-else"_s}});
    row("a wrong region", "itglue-on", {{u"region"_s, u"mars"_s}});
    row("a vendor that Autotask does not list", "itglue-api-user", {{u"vendor"_s, u"Nobody"_s}});
    row("a level that is no API level", "itglue-api-user", {{u"securityLevel"_s, u"Full Access"_s}});
    row("a permission that is none", "itglue-api-user", {{u"permission"_s, u"some"_s}});
    row("a wrong secret", "itglue-sync-settings", {{u"secret"_s, u"wrong"_s}});
    row("an unknown user", "itglue-sync-settings", {{u"userName"_s, u"nobody@example"_s}});
    row("no account type", "itglue-sync-settings", {{u"accountTypes"_s, QJsonArray()}});
    row("an unknown account type", "itglue-sync-settings", {{u"accountTypes"_s, QJsonArray{u"Friend"_s}}});
    row("an unknown item type", "itglue-sync-settings", {{u"itemTypes"_s, QJsonArray{u"Toaster"_s}}});
    row("a wrong platform", "itglue-rmm-connect", {{u"platform"_s, u"merlot"_s}});
    row("a wrong key", "itglue-rmm-connect", {{u"apiKey"_s, u"X"_s}});
    row("a wrong secret key", "itglue-rmm-connect", {{u"apiSecretKey"_s, u"X"_s}});
    row("an unknown match basis", "itglue-rmm-connect", {{u"matchBy"_s, u"luck"_s}});
    row("the subdomain alone", "rmm-itglue-on", {{u"url"_s, u"lanternfish-it"_s}});
    row("a foreign address", "rmm-itglue-on", {{u"url"_s, u"https://somebody-else.itglue.com"_s}});
    row("a wrong region for Datto RMM", "rmm-itglue-on", {{u"region"_s, u"mars"_s}});
}

void TestGluePortal::portalRefuses()
{
    QFETCH(QByteArray, slug);
    QFETCH(QJsonObject, values);
    GlueWorld glue;
    glue.saveSettings();
    QVERIFY(glue.does("rmm-api-keys"));
    const Portal::Reply reply = glue.portal.perform(QString::fromLatin1(slug), values);
    QCOMPARE(reply.status, 409);
    QVERIFY(!reply.error.isEmpty());
    QCOMPARE(glue.error(slug.constData()), QString()); // without the wrong value it works
}

void TestGluePortal::userOfAnotherVendorIsRefused()
{
    GlueWorld glue;
    const AutotaskUser rmmUser = glue.world.autotaskUsers.back();
    QVERIFY(glue.does("itglue-api-user"));
    QVERIFY(glue.error("itglue-sync-settings", {{u"userName"_s, rmmUser.userName}, {u"secret"_s, rmmUser.secret}})
                .contains(u"Datto RMM"_s));
    QVERIFY(!glue.world.glueIntegration.autotaskOn);
}

void TestGluePortal::invitationsAreSkippedUnlessSent()
{
    GlueWorld glue;
    const auto users = glue.of(u"users"_s).size();
    glue.saveSettings();
    QCOMPARE(glue.of(u"users"_s).size(), users);
    QVERIFY(glue.does("itglue-sync-settings", {{u"invite"_s, u"all"_s}}));
    QVERIFY(glue.of(u"users"_s).size() > users);
}

void TestGluePortal::keysForItGlueAreAcceptedByDattoRmm()
{
    ServedWorld served;
    const QJsonObject values = served.action("rmm-api-keys").json().value("values"_L1).toObject();
    const QString key = values.value("itglue-rmm-api-key"_L1).toString();
    const QString secret = values.value("itglue-rmm-api-secret-key"_L1).toString();
    QCOMPARE(values.value("itglue-rmm-api-url"_L1).toString(), u"https://concord-api.centrastage.net"_s);
    QVERIFY(key != served.text("dattoRmm", "apiKey"));
    QCOMPARE(served.askForToken(key, secret).status, 200);
    QCOMPARE(served.askForToken(key, served.text("dattoRmm", "apiSecretKey")).status, 400);
}

void TestGluePortal::threeLinksAreHealthyWhenDoneRightly()
{
    PracticeOptions fromNothing;
    fromNothing.devices = 240;
    GlueWorld glue(fromNothing);
    glue.reachDeviceSync();
    QVERIFY(glue.does("device-sync"));
    glue.wait(9min);
    QCOMPARE(glue.synced().size(), 240);
    QVERIFY(glue.does("existing-data"));
    glue.saveSettings();
    glue.syncNow();
    glue.linkRmm();
    QVERIFY(glue.does("rmm-itglue-on", {{u"url"_s, glueWebAddress(glue.world.glue) + u'/'}}));
    QVERIFY(glue.world.glueIntegration.rmmCardOn);
    QCOMPARE(wrongIn(glue.world), QSet<QString>());
}

void TestGluePortal::replayNeedsNoSecrets()
{
    QTemporaryDir folder;
    PracticeOptions options = smallAndLinked(30);
    options.replayLog = folder.filePath(u"world.log"_s);
    QString key;
    QString secret;
    {
        ServedWorld served(options);
        QCOMPARE(served.action("existing-data").status, 200);
        QCOMPARE(served.action("itglue-on").status, 200);
        QJsonObject values = served.action("itglue-api-user").json().value("values"_L1).toObject();
        secret = values.value("itglue-user-secret"_L1).toString();
        QCOMPARE(served
                     .action("itglue-sync-settings",
                             {{u"userName"_s, values.value("itglue-user-name"_L1)}, {u"secret"_s, secret}})
                     .status,
                 200);
        values = served.action("rmm-api-keys").json().value("values"_L1).toObject();
        key = values.value("itglue-rmm-api-secret-key"_L1).toString();
        QCOMPARE(served
                     .action("itglue-rmm-connect",
                             {{u"apiKey"_s, values.value("itglue-rmm-api-key"_L1)}, {u"apiSecretKey"_s, key}})
                     .status,
                 200);
    }
    QFile log(options.replayLog);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QVERIFY(!text.contains(secret.toUtf8()));
    QVERIFY(!text.contains(key.toUtf8()));
    ServedWorld again(options);
    QCOMPARE(again.action("rmm-itglue-on").status, 200);
    QCOMPARE(again.action("itglue-first-sync").status, 200); // connected, as before
}

TRIVET_TEST(TestGluePortal)

} // namespace tst_glueportal

#include "tst_glueportal.moc"
