// SPDX-License-Identifier: Apache-2.0
#include "practice/glueworld.h"
#include "practice/syncs/rmm_to_autotask.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

namespace tst_glueactors {

using namespace Qt::StringLiterals;
using namespace trivet::practice;
using namespace std::chrono_literals;

/// IT Glue's sync from Autotask, at the world's own pace.
class TestGlueActors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saveQueuesTheSyncForAboutAnHour();
    void manualSyncStartsWithinSeconds();
    void recordsComeInWaves();
    void exactNamesAreJoinedAndNearMissesDoubled();
    void twoOrganizationsOfOneNameLeaveOneBehind();
    void ownCompanyIsThePrimaryOrganization();
    void onlyChosenAccountTypesCome();
    void documentedDeviceIsJoinedByNameAndSerial();
    void otherNameOrSerialGivesASecondConfiguration_data();
    void otherNameOrSerialGivesASecondConfiguration();
    void configurationFollowsTheFieldMapping();
    void blankTypes_data();
    void blankTypes();
    void mendedTypeArrivesWithTheNextRun();
    void laterDeviceFollows();
    void whatIsGoneBecomesOrphaned();
    void typeSwitchedOffOrphansItsDevices();
    void locationsComeOnlyWhenAskedFor_data();
    void locationsComeOnlyWhenAskedFor();
    void twoWaySyncSignsEditsInAutotask();
    void stuckSyncStopsForGood();
    void syncErrorsAreCarried();
    void longAbsenceChangesNothing();
};

void TestGlueActors::saveQueuesTheSyncForAboutAnHour()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.wait(50min);
    QCOMPARE(glue.linked(u"organizations"_s).size(), 0);
    glue.wait(24min);
    QVERIFY(glue.linked(u"organizations"_s).size() > 40);
    QCOMPARE(glue.linked(u"configurations"_s).size() >= 240, true);
}

void TestGlueActors::manualSyncStartsWithinSeconds()
{
    GlueWorld glue;
    QCOMPARE(glue.portal.perform(u"itglue-first-sync"_s, {}).status, 409);
    glue.saveSettings();
    QVERIFY(glue.does("itglue-first-sync"));
    glue.wait(8s);
    QCOMPARE(glue.linked(u"organizations"_s).size(), 0);
    glue.wait(30s);
    QVERIFY(!glue.linked(u"organizations"_s).isEmpty());
}

void TestGlueActors::recordsComeInWaves()
{
    GlueWorld glue(smallAndLinked(1318));
    glue.saveSettings();
    QVERIFY(glue.does("itglue-first-sync"));
    const auto whole = SyncActor::deviceSyncDuration(1318);
    glue.wait(10s + whole / 2);
    const qsizetype half = glue.linked(u"configurations"_s).size();
    QVERIFY2(half > 400 && half < 900, qPrintable(QString::number(half)));
    QVERIFY(glue.linked(u"organizations"_s).size() > 40); // before what belongs to them
    glue.wait(whole);
    QVERIFY(glue.linked(u"configurations"_s).size() >= 1318);
    QVERIFY(glue.world.glueIntegration.ended.isValid());
}

void TestGlueActors::exactNamesAreJoinedAndNearMissesDoubled()
{
    GlueWorld glue;
    const qint64 exact = glue.organizationNamedAsCompanyOf(glue.someItem());
    // One letter off: IT Glue knows no fuzzy matching.
    QJsonObject other;
    for (int skip = 1; other.isEmpty() || glue.organizationNamedAsCompanyOf(other) == exact; ++skip) {
        other = glue.someItem(skip);
        QVERIFY(!other.isEmpty());
    }
    GlueRecord *missed = glue.world.glue.find(u"organizations"_s, glue.organizationNamedAsCompanyOf(other));
    const QString right = attribute(*missed, "name"_L1);
    missed->attributes.insert(u"name"_s, right + u'x');
    glue.saveSettings();
    glue.syncNow();
    QVERIFY(isLinkedToAutotask(*glue.world.glue.find(u"organizations"_s, exact)));
    QVERIFY(missed->links.isEmpty());
    const GlueRecord *made = glue.linkedTo(u"organizations"_s, other.value("companyID"_L1).toInteger());
    QVERIFY(made);
    QCOMPARE(attribute(*made, "name"_L1), right);
    QCOMPARE(attribute(*made, "psa-integration"_L1), u"enabled"_s);
}

void TestGlueActors::twoOrganizationsOfOneNameLeaveOneBehind()
{
    GlueWorld glue;
    const qint64 first = glue.organizationNamedAsCompanyOf(glue.someItem());
    const QString name = attribute(*glue.world.glue.find(u"organizations"_s, first), "name"_L1);
    const qint64 second = makeOrganization(glue.world, name).id;
    glue.saveSettings();
    glue.syncNow();
    QVERIFY(isLinkedToAutotask(*glue.world.glue.find(u"organizations"_s, first)));
    QVERIFY(glue.world.glue.find(u"organizations"_s, second)->links.isEmpty());
}

void TestGlueActors::ownCompanyIsThePrimaryOrganization()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    const GlueRecord *own = glue.linkedTo(u"organizations"_s, 0);
    QVERIFY(own);
    QCOMPARE(own->attributes.value("primary"_L1).toBool(), true);
    QCOMPARE(glueLink(*own, autotaskAdapter)->remoteId, u"0"_s);
}

void TestGlueActors::onlyChosenAccountTypesCome()
{
    GlueWorld glue;
    glue.saveSettings({{u"accountTypes"_s, QJsonArray{u"Customer"_s, u"Vendor"_s}}});
    glue.syncNow();
    QSet<QString> types;
    for (const GlueRecord *record : glue.linked(u"organizations"_s)) {
        if (glueLink(*record, autotaskAdapter)->remoteId != "0"_L1)
            types.insert(attribute(*record, "organization-type-name"_L1));
    }
    QVERIFY(types.contains(u"Customer"_s));
    types.subtract({u"Customer"_s, u"Vendor"_s});
    QVERIFY(types.isEmpty());
}

void TestGlueActors::documentedDeviceIsJoinedByNameAndSerial()
{
    GlueWorld glue;
    const QJsonObject item = glue.someItem();
    const qint64 id = makeConfiguration(glue.world, glue.organizationNamedAsCompanyOf(item),
                                        item.value("referenceTitle"_L1).toString(),
                                        {{u"serial-number"_s, item.value("serialNumber"_L1)},
                                         {u"configuration-type-name"_s, u"Old kind"_s},
                                         {u"notes"_s, u"Key in the drawer"_s}})
                          .id;
    glue.saveSettings();
    glue.syncNow();
    const GlueRecord *joined = glue.linkedTo(u"configurations"_s, item.value("id"_L1).toInteger());
    QVERIFY(joined);
    QCOMPARE(joined->id, id);
    QCOMPARE(attribute(*joined, "notes"_L1), u"Key in the drawer"_s);
    QVERIFY(attribute(*joined, "configuration-type-name"_L1) != "Old kind"_L1); // the PSA wins
}

void TestGlueActors::otherNameOrSerialGivesASecondConfiguration_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("serial");
    QTest::newRow("another name") << u"-old"_s << QString();
    QTest::newRow("another serial number") << QString() << u"QQQ1234567"_s;
}

void TestGlueActors::otherNameOrSerialGivesASecondConfiguration()
{
    QFETCH(QString, suffix);
    QFETCH(QString, serial);
    GlueWorld glue;
    const QJsonObject item = glue.someItem();
    const QString own = item.value("serialNumber"_L1).toString();
    const qint64 id = makeConfiguration(glue.world, glue.organizationNamedAsCompanyOf(item),
                                        item.value("referenceTitle"_L1).toString() + suffix,
                                        {{u"serial-number"_s, serial.isEmpty() ? own : serial}})
                          .id;
    glue.saveSettings();
    glue.syncNow();
    const GlueRecord *made = glue.linkedTo(u"configurations"_s, item.value("id"_L1).toInteger());
    QVERIFY(made);
    QVERIFY(made->id != id);
    QVERIFY(glue.world.glue.find(u"configurations"_s, id)->links.isEmpty());
}

void TestGlueActors::configurationFollowsTheFieldMapping()
{
    GlueWorld glue;
    const QJsonObject item = glue.someItem();
    {
        const auto guard = glue.world.lock();
        glue.world.autotask(u"Products"_s)
            .update(item.value("productID"_L1).toInteger(),
                    {{u"manufacturerName"_s, u"Ambervale Machines"_s}, {u"manufacturerProductName"_s, u"AM-7"_s}});
    }
    glue.saveSettings();
    glue.syncNow();
    const GlueRecord *record = glue.linkedTo(u"configurations"_s, item.value("id"_L1).toInteger());
    QVERIFY(record);
    const Row *type =
        glue.world.autotask(u"ConfigurationItemTypes"_s).find(item.value("configurationItemType"_L1).toInteger());
    QCOMPARE(attribute(*record, "name"_L1), item.value("referenceTitle"_L1).toString());
    QCOMPARE(attribute(*record, "asset-tag"_L1), item.value("referenceNumber"_L1).toString());
    QCOMPARE(attribute(*record, "serial-number"_L1), item.value("serialNumber"_L1).toString());
    QCOMPARE(attribute(*record, "configuration-type-name"_L1), type->value("name"_L1).toString());
    QCOMPARE(attribute(*record, "configuration-status-name"_L1), u"Active"_s);
    QCOMPARE(attribute(*record, "installed-at"_L1), item.value("installDate"_L1).toString().left(10));
    QCOMPARE(attribute(*record, "manufacturer-name"_L1), u"Ambervale Machines"_s);
    QCOMPARE(attribute(*record, "model-name"_L1), u"AM-7"_s);
    QVERIFY(record->attributes.value("location-id"_L1).isDouble());
    QVERIFY(record->attributes.value("mac-address"_L1).isNull()); // Autotask brings none
    QCOMPARE(organizationOfRecord(*record), glue.organizationNamedAsCompanyOf(item));
}

void TestGlueActors::blankTypes_data()
{
    QTest::addColumn<bool>("untypedItems");
    QTest::newRow("stay out") << false;
    QTest::newRow("come as a generic type when asked for") << true;
}

void TestGlueActors::blankTypes()
{
    QFETCH(bool, untypedItems);
    GlueWorld glue;
    const QJsonObject item = glue.someItem(3);
    glue.changeItem(item, {{u"configurationItemType"_s, QJsonValue()}});
    glue.saveSettings({{u"untypedItems"_s, untypedItems}});
    glue.syncNow();
    const GlueRecord *record = glue.linkedTo(u"configurations"_s, item.value("id"_L1).toInteger());
    QCOMPARE(record != nullptr, untypedItems);
    if (record)
        QCOMPARE(attribute(*record, "configuration-type-name"_L1), u"Autotask Default"_s);
}

void TestGlueActors::mendedTypeArrivesWithTheNextRun()
{
    GlueWorld glue;
    const QJsonObject item = glue.someItem(3);
    glue.changeItem(item, {{u"configurationItemType"_s, QJsonValue()}});
    glue.saveSettings({{u"untypedItems"_s, true}});
    glue.syncNow();
    glue.changeItem(item, {{u"configurationItemType"_s, item.value("configurationItemType"_L1)}});
    const qint64 id = item.value("id"_L1).toInteger();
    QCOMPARE(attribute(*glue.linkedTo(u"configurations"_s, id), "configuration-type-name"_L1), u"Autotask Default"_s);
    glue.wait(40min);
    const GlueRecord *record = glue.linkedTo(u"configurations"_s, id);
    QVERIFY(attribute(*record, "configuration-type-name"_L1) != "Autotask Default"_L1);
    QVERIFY(attribute(*record, "updated-at"_L1) > attribute(*record, "created-at"_L1));
}

void TestGlueActors::laterDeviceFollows()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    QJsonObject row = glue.someItem();
    row.remove(u"id"_s);
    row.insert(u"referenceTitle"_s, u"NEW-LAPTOP"_s);
    row.insert(u"serialNumber"_s, u"NEW1234567"_s);
    qint64 id = 0;
    {
        const auto guard = glue.world.lock();
        row.insert(u"createDate"_s, glue.world.stamp());
        id = glue.world.autotask(u"ConfigurationItems"_s).insert(row);
    }
    QVERIFY(!glue.linkedTo(u"configurations"_s, id));
    glue.wait(40min);
    QVERIFY(glue.linkedTo(u"configurations"_s, id));
}

void TestGlueActors::whatIsGoneBecomesOrphaned()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    const QJsonObject inactive = glue.someItem();
    const QJsonObject gone = glue.someItem(1);
    const qint64 gonesId = gone.value("id"_L1).toInteger();
    const qint64 first = glue.linkedTo(u"configurations"_s, inactive.value("id"_L1).toInteger())->id;
    const qint64 second = glue.linkedTo(u"configurations"_s, gonesId)->id;
    glue.changeItem(inactive, {{u"isActive"_s, false}});
    {
        const auto guard = glue.world.lock();
        glue.world.autotask(u"ConfigurationItems"_s).remove(gonesId);
    }
    glue.wait(40min);
    auto &configurations = glue.of(u"configurations"_s);
    for (const qint64 id : {first, second}) {
        QCOMPARE(attribute(configurations[id], "psa-integration"_L1), u"orphaned"_s);
        QVERIFY(glueLink(configurations[id], autotaskAdapter)->orphaned);
    }
    // Back in Autotask, back in the sync.
    glue.changeItem(inactive, {{u"isActive"_s, true}});
    glue.wait(40min);
    QCOMPARE(attribute(glue.of(u"configurations"_s)[first], "psa-integration"_L1), u"enabled"_s);
}

void TestGlueActors::typeSwitchedOffOrphansItsDevices()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    QVERIFY(glue.does("itglue-sync-settings", {{u"itemTypes"_s, QJsonArray{u"Server"_s}}}));
    glue.syncNow();
    for (const GlueRecord *record : glue.linked(u"configurations"_s))
        QCOMPARE(attribute(*record, "configuration-type-name"_L1), u"Server"_s);
}

void TestGlueActors::locationsComeOnlyWhenAskedFor_data()
{
    QTest::addColumn<bool>("locations");
    QTest::newRow("on") << true;
    QTest::newRow("off") << false;
}

void TestGlueActors::locationsComeOnlyWhenAskedFor()
{
    QFETCH(bool, locations);
    GlueWorld glue;
    const auto before = glue.of(u"locations"_s).size();
    QVERIFY(before > 0);
    glue.saveSettings({{u"locations"_s, locations}});
    glue.syncNow();
    const qsizetype linked = glue.linked(u"locations"_s).size();
    QCOMPARE(linked, locations ? glue.linked(u"organizations"_s).size() : 0);
    // Locations typed in before are found again by their address.
    if (locations)
        QVERIFY(glue.of(u"locations"_s).size() < before + static_cast<size_t>(linked));
}

void TestGlueActors::twoWaySyncSignsEditsInAutotask()
{
    for (const bool twoWay : {false, true}) {
        GlueWorld glue;
        glue.saveSettings({{u"twoWay"_s, twoWay}});
        glue.syncNow();
        const auto configurations = glue.linked(u"configurations"_s).size();
        QVERIFY(configurations > 0);
        int edits = 0;
        for (const QJsonObject &item : glue.synced()) {
            const bool isGlues = item.value("lastActivityPersonID"_L1).toInteger() == glue.world.glueIntegration.userId;
            QVERIFY(item.value("lastActivityPersonID"_L1).toInteger() > 0);
            QCOMPARE(isGlues, item.value("lastModifiedTime"_L1) != item.value("createDate"_L1));
            edits += isGlues ? 1 : 0;
        }
        QCOMPARE(edits > 0, twoWay);
    }
}

void TestGlueActors::stuckSyncStopsForGood()
{
    GlueWorld glue;
    glue.portal.faults({{u"glue-stuck"_s, u""_s}});
    glue.saveSettings();
    glue.syncNow();
    const qsizetype arrived = glue.linked(u"configurations"_s).size();
    QVERIFY(arrived > 0 && arrived < 240);
    glue.wait(24h);
    QCOMPARE(glue.linked(u"configurations"_s).size(), arrived);
    QVERIFY(!glue.world.glueIntegration.ended.isValid());
    // The vendor's support mended it; started again, it comes through.
    glue.portal.faults({{u"glue-stuck"_s, QJsonValue()}});
    glue.syncNow();
    QVERIFY(glue.linked(u"configurations"_s).size() >= 240);
}

void TestGlueActors::syncErrorsAreCarried()
{
    GlueWorld glue;
    glue.portal.faults({{u"glue-sync-errors"_s, u""_s}});
    glue.saveSettings();
    glue.syncNow();
    int troubled = 0;
    for (const GlueRecord *record : glue.linked(u"configurations"_s))
        troubled += glueLink(*record, autotaskAdapter)->errors.isEmpty() ? 0 : 1;
    QVERIFY(troubled > 0);
}

void TestGlueActors::longAbsenceChangesNothing()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    const qsizetype linked = glue.linked(u"configurations"_s).size();
    const QDateTime ended = glue.world.glueIntegration.ended;
    glue.wait(24h * 400);
    QCOMPARE(glue.linked(u"configurations"_s).size(), linked);
    QVERIFY(ended.secsTo(glue.world.glueIntegration.ended) > 399 * 86400);
}

TRIVET_TEST(TestGlueActors)

} // namespace tst_glueactors

#include "tst_glueactors.moc"
