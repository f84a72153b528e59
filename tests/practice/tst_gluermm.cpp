// SPDX-License-Identifier: Apache-2.0
#include "practice/glueworld.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace tst_gluermm {

using namespace Qt::StringLiterals;
using namespace trivet::practice;
using namespace std::chrono_literals;

/// IT Glue's link with Datto RMM: who is matched with whom, and what is made of the rest.
class TestGlueRmm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void organizationsAreMatchedByCompany();
    void matchingBySitesDoublesOrganizations();
    void everySyncedDeviceIsMatched();
    void overlayHasTheDocumentedForm();
    void macCountsBeforeSerial_data();
    void macCountsBeforeSerial();
    void namesAreSuggestionsOnly_data();
    void namesAreSuggestionsOnly();
    void deviceWithoutAnItemGetsAConfigurationOfItsOwn();
    void linkingTooEarlyLeavesRecordsWithoutAutotask();
    void nothingIsMatchedTwice();
};

namespace {

const RmmDevice &deviceOf(GlueWorld &glue, const QJsonObject &item)
{
    return *glue.world.rmm.device(item.value("rmmDeviceUID"_L1).toString());
}

/// Renames a site, as technicians do, and answers the company's organization.
GlueRecord *withSiteRenamed(GlueWorld &glue, const QJsonObject &item, const QString &name)
{
    glue.world.rmm.sites[static_cast<size_t>(deviceOf(glue, item).site)].name = name;
    return glue.linkedTo(u"organizations"_s, item.value("companyID"_L1).toInteger());
}

} // namespace

void TestGlueRmm::organizationsAreMatchedByCompany()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    const QJsonObject item = glue.someItem();
    const GlueRecord *organization = withSiteRenamed(glue, item, u"Head office of somebody"_s);
    glue.linkRmm();
    QCOMPARE(organization->rmmCompanies.size(), 1);
    QCOMPARE(organization->rmmCompanies.first().value("name"_L1).toString(), attribute(*organization, "name"_L1));
    QVERIFY(glue.named(u"organizations"_s, u"Head office of somebody"_s).isEmpty());
}

void TestGlueRmm::matchingBySitesDoublesOrganizations()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    const QJsonObject item = glue.someItem();
    const GlueRecord *organization = withSiteRenamed(glue, item, u"Head office of somebody"_s);
    glue.linkRmm({{u"matchBy"_s, u"sites"_s}});
    QVERIFY(organization->rmmCompanies.isEmpty());
    const QList<GlueRecord *> made = glue.named(u"organizations"_s, u"Head office of somebody"_s);
    QCOMPARE(made.size(), 1);
    QVERIFY(made.first()->links.isEmpty());
    QCOMPARE(made.first()->rmmCompanies.first().value("name"_L1).toString(), u"Head office of somebody"_s);
    // Its devices are there too, a second time.
    const GlueRecord *configuration = glue.linkedTo(u"configurations"_s, item.value("id"_L1).toInteger());
    QVERIFY(!configuration->rmmRecord);
    QCOMPARE(glue.named(u"configurations"_s, attribute(*configuration, "name"_L1)).size(), 2);
}

void TestGlueRmm::everySyncedDeviceIsMatched()
{
    GlueWorld glue;
    QVERIFY(glue.does("existing-data"));
    glue.saveSettings();
    glue.syncNow();
    glue.linkRmm();
    for (const QJsonObject &item : glue.synced()) {
        const GlueRecord *record = glue.linkedTo(u"configurations"_s, item.value("id"_L1).toInteger());
        QVERIFY(record && record->rmmRecord);
        QVERIFY(record->rmmRecord->value("external-url"_L1)
                    .toString()
                    .endsWith(u'/' + QString::number(item.value("rmmDeviceID"_L1).toInteger())));
    }
}

void TestGlueRmm::overlayHasTheDocumentedForm()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    glue.linkRmm();
    const QJsonObject item = glue.someItem();
    const RmmDevice &device = deviceOf(glue, item);
    const GlueRecord *record = glue.linkedTo(u"configurations"_s, item.value("id"_L1).toInteger());
    const QJsonObject overlay = *record->rmmRecord;
    QCOMPARE(overlay.value("hostname"_L1).toString(), device.hostname);
    QCOMPARE(overlay.value("external-url"_L1).toString(), u"https://concord.rmm.datto.com/device/%1"_s.arg(device.id));
    QCOMPARE(overlay.value("serial-number"_L1).toString(), device.serial);
    QCOMPARE(overlay.value("mac-addresses"_L1).toArray().size(), 1);
    QCOMPARE(overlay.value("mac-addresses"_L1).toArray().first().toString().size(), 17);
    QVERIFY(overlay.contains("last-seen-online"_L1));
    QVERIFY(record->attributes.value("mac-address"_L1).isNull()); // the record itself stays as Autotask has it
}

void TestGlueRmm::macCountsBeforeSerial_data()
{
    QTest::addColumn<bool>("withMac");
    QTest::newRow("the one with the MAC address wins") << true;
    QTest::newRow("without one the linked of two serial numbers wins") << false;
}

void TestGlueRmm::macCountsBeforeSerial()
{
    QFETCH(bool, withMac);
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    const QJsonObject item = glue.someItem();
    const RmmDevice &device = deviceOf(glue, item);
    QJsonObject values{{u"serial-number"_s, device.serial}};
    if (withMac)
        values.insert(u"mac-address"_s, colonMac(device.mac).toLower());
    const qint64 other =
        makeConfiguration(glue.world, glue.organizationNamedAsCompanyOf(item), u"Typed in by hand"_s, values).id;
    glue.linkRmm();
    const GlueRecord *linked = glue.linkedTo(u"configurations"_s, item.value("id"_L1).toInteger());
    QCOMPARE(linked->rmmRecord.has_value(), !withMac);
    QCOMPARE(glue.world.glue.find(u"configurations"_s, other)->rmmRecord.has_value(), withMac);
}

void TestGlueRmm::namesAreSuggestionsOnly_data()
{
    QTest::addColumn<bool>("accepted");
    QTest::newRow("accepted") << true;
    QTest::newRow("ignored") << false;
}

void TestGlueRmm::namesAreSuggestionsOnly()
{
    QFETCH(bool, accepted);
    GlueWorld glue;
    QVERIFY(glue.does("existing-data"));
    const QJsonObject item = glue.someItem(2);
    glue.world.rmm.device(item.value("rmmDeviceUID"_L1).toString())->serial = u"To be filled by O.E.M."_s;
    glue.saveSettings();
    glue.syncNow();
    const qint64 id = item.value("id"_L1).toInteger();
    QVERIFY(glue.linkedTo(u"configurations"_s, id)->attributes.value("mac-address"_L1).isNull());
    glue.linkRmm({{u"acceptSuggestions"_s, accepted}});
    QCOMPARE(glue.linkedTo(u"configurations"_s, id)->rmmRecord.has_value(), accepted);
    const QString name = item.value("referenceTitle"_L1).toString();
    QCOMPARE(glue.named(u"configurations"_s, name).size(), accepted ? 1 : 2);
}

void TestGlueRmm::deviceWithoutAnItemGetsAConfigurationOfItsOwn()
{
    GlueWorld glue;
    glue.saveSettings();
    const QJsonObject item = glue.someItem();
    {
        const auto guard = glue.world.lock();
        glue.world.autotask(u"ConfigurationItems"_s).remove(item.value("id"_L1).toInteger());
    }
    glue.syncNow();
    glue.linkRmm();
    const RmmDevice &device = deviceOf(glue, item);
    bool isMade = false;
    for (const auto &[id, record] : glue.of(u"configurations"_s)) {
        if (record.remoteKey != device.uid)
            continue;
        isMade = true;
        QVERIFY(record.links.isEmpty());
        QVERIFY(record.attributes.value("psa-integration"_L1).isNull());
        QCOMPARE(attribute(record, "serial-number"_L1), device.serial);
    }
    QVERIFY(isMade);
}

void TestGlueRmm::linkingTooEarlyLeavesRecordsWithoutAutotask()
{
    GlueWorld glue;
    QVERIFY(glue.does("rmm-api-keys"));
    QCOMPARE(glue.portal.perform(u"itglue-rmm-connect"_s, {{u"matchBy"_s, u"companies"_s}}).status, 409);
    QVERIFY(glue.does("itglue-rmm-connect", {{u"matchBy"_s, u"sites"_s}}));
    glue.wait(9min);
    int overlays = 0;
    for (const auto &[id, record] : glue.of(u"configurations"_s))
        overlays += record.rmmRecord ? 1 : 0;
    QCOMPARE(overlays, 240);
    QVERIFY(glue.linked(u"configurations"_s).isEmpty());
}

void TestGlueRmm::nothingIsMatchedTwice()
{
    GlueWorld glue;
    glue.saveSettings();
    glue.syncNow();
    glue.linkRmm();
    const auto configurations = glue.of(u"configurations"_s).size();
    glue.wait(3h);
    QCOMPARE(glue.of(u"configurations"_s).size(), configurations);
    QSet<QString> devices;
    for (const auto &[id, record] : glue.of(u"configurations"_s)) {
        if (!record.rmmRecord)
            continue;
        QVERIFY(!devices.contains(record.remoteKey));
        devices.insert(record.remoteKey);
    }
    QCOMPARE(devices.size(), 240);
}

TRIVET_TEST(TestGlueRmm)

} // namespace tst_gluermm

#include "tst_gluermm.moc"
