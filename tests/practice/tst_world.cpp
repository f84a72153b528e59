// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/records.h"
#include "practice/world/devicekinds.h"
#include "practice/world/dice.h"
#include "practice/world/world.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace tst_world {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

namespace {

PracticeOptions atFixedTime(PracticeOptions options = {})
{
    options.start = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    return options;
}

int countIf(World &world, const QString &entity, const std::function<bool(const Row &)> &wanted)
{
    int count = 0;
    for (const auto &[id, row] : world.autotask(entity).rows())
        count += wanted(row) ? 1 : 0;
    return count;
}

int devicesOf(const World &world, const std::function<bool(const RmmDevice &, const RmmSite &)> &wanted)
{
    int count = 0;
    for (const RmmDevice &device : world.rmm.devices)
        count += wanted(device, world.rmm.sites[static_cast<size_t>(device.site)]) ? 1 : 0;
    return count;
}

QByteArray everything(World &world)
{
    std::string text;
    JsonText json(text);
    json.beginArray();
    for (const RmmDevice &device : world.rmm.devices)
        writeDevice(json, world, device, RmmVersion::V2);
    for (const RmmSite &site : world.rmm.sites)
        writeSite(json, world, site, {});
    for (const QString &entity : world.autotaskEntities()) {
        for (const auto &[id, row] : world.autotask(entity).rows())
            json.rawItem(compactJson(row));
    }
    json.endArray();
    return QByteArray::fromStdString(text);
}

} // namespace

class TestWorld : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usualWorldHasTheAgreedNumbers();
    void sizesScale_data();
    void sizesScale();
    void sameSeedGivesTheSameRecords();
    void anotherSeedGivesOthers();
    void neighbouringSeedsShareNoSequence();
    void systemSitesAreNobodys();
    void everyCustomerHasItsSite();
    void tenantHasTheMessOfARealOne();
    void freshWorldKnowsNothingOfTheIntegration();
    void hardlyAnyUdfIsFilled();
    void linkedWorldIsHealthy_data();
    void linkedWorldIsHealthy();
    void messyWorldHasEveryKindOfFault();
    void messDependsOnTheSeed();
};

void TestWorld::usualWorldHasTheAgreedNumbers()
{
    World world(atFixedTime());
    QCOMPARE(world.autotask(u"Companies"_s).rows().size(), size_t(61));
    QCOMPARE(countIf(world, u"Companies"_s, [](const Row &row) { return row.value("companyType"_L1).toInt() == 1; }),
             46);
    QVERIFY(world.autotask(u"Companies"_s).find(0));
    QVERIFY(world.autotask(u"companies"_s).find(0)->value("companyType"_L1).toInt() != 1);
    QCOMPARE(world.rmm.sites.size(), size_t(46 + 3));
    QCOMPARE(
        devicesOf(world, [](const RmmDevice &, const RmmSite &site) { return site.kind == RmmSite::Kind::Customer; }),
        1318);
    for (const DeviceKind &kind : deviceKinds()) {
        QCOMPARE(devicesOf(world,
                           [&](const RmmDevice &device, const RmmSite &site) {
                               return site.kind == RmmSite::Kind::Customer && device.category == kind.category;
                           }),
                 kind.usualCount);
    }
}

void TestWorld::sizesScale_data()
{
    QTest::addColumn<int>("companies");
    QTest::addColumn<int>("devices");
    QTest::newRow("the MSP alone") << 1 << 0;
    QTest::newRow("tiny") << 3 << 5;
    QTest::newRow("fewer devices than sites") << 61 << 20;
    QTest::newRow("large") << 1200 << 20000;
}

void TestWorld::sizesScale()
{
    QFETCH(int, companies);
    QFETCH(int, devices);
    PracticeOptions options;
    options.companies = companies;
    options.devices = devices;
    World world(options);
    QCOMPARE(world.autotask(u"Companies"_s).rows().size(), static_cast<size_t>(companies));
    QCOMPARE(
        devicesOf(world, [](const RmmDevice &, const RmmSite &site) { return site.kind == RmmSite::Kind::Customer; }),
        devices);
    QSet<QString> uids;
    QSet<qint64> ids;
    for (const RmmDevice &device : world.rmm.devices) {
        uids.insert(device.uid);
        ids.insert(device.id);
    }
    QCOMPARE(uids.size(), static_cast<qsizetype>(world.rmm.devices.size()));
    QCOMPARE(ids.size(), static_cast<qsizetype>(world.rmm.devices.size()));
}

void TestWorld::sameSeedGivesTheSameRecords()
{
    PracticeOptions options = atFixedTime();
    options.stage = Stage::Messy;
    options.devices = 200;
    World first(options);
    World second(options);
    first.clock.pretend(options.start);
    second.clock.pretend(options.start);
    const auto firstGuard = first.lock();
    const auto secondGuard = second.lock();
    QCOMPARE(everything(first), everything(second));
    QCOMPARE(first.autotaskUsers.front().secret, second.autotaskUsers.front().secret);
    QCOMPARE(first.rmm.apiSecretKey, second.rmm.apiSecretKey);
}

void TestWorld::anotherSeedGivesOthers()
{
    PracticeOptions options = atFixedTime();
    World first(options);
    options.seed = 2;
    World second(options);
    QVERIFY(first.rmm.apiKey != second.rmm.apiKey);
    QVERIFY(first.autotaskUsers.front().userName != second.autotaskUsers.front().userName);
    QVERIFY(first.rmm.devices.front().uid != second.rmm.devices.front().uid);
}

// A state that is a multiple of the seed makes one world the next one's copy, a number later.
void TestWorld::neighbouringSeedsShareNoSequence()
{
    QSet<quint64> seen;
    for (quint64 seed = 0; seed < 64; ++seed) {
        for (quint64 purpose = 0; purpose < 8; ++purpose) {
            Dice dice(seed, purpose);
            for (int number = 0; number < 64; ++number)
                seen.insert(dice.next());
        }
    }
    QCOMPARE(seen.size(), 64 * 8 * 64);
}

void TestWorld::systemSitesAreNobodys()
{
    World world(atFixedTime());
    QStringList names;
    for (const RmmSite &site : world.rmm.sites) {
        if (site.kind == RmmSite::Kind::Customer)
            continue;
        names.append(site.name);
        QCOMPARE(site.companyId, qint64(-1));
        if (site.kind == RmmSite::Kind::Deleted)
            QVERIFY(site.uid.size() != 36);
    }
    QCOMPARE(names, (QStringList{u"Managed"_s, u"OnDemand"_s, u"Deleted Devices"_s}));
    QVERIFY(devicesOf(world, [](const RmmDevice &device, const RmmSite &) { return device.deleted; }) > 0);
}

void TestWorld::everyCustomerHasItsSite()
{
    World world(atFixedTime());
    QSet<qint64> companies;
    int otherNames = 0;
    for (const RmmSite &site : world.rmm.sites) {
        if (site.kind != RmmSite::Kind::Customer)
            continue;
        const Row *company = world.autotask(u"Companies"_s).find(site.companyId);
        QVERIFY(company);
        QCOMPARE(company->value("companyType"_L1).toInt(), 1);
        companies.insert(site.companyId);
        otherNames += site.name != company->value("companyName"_L1).toString() ? 1 : 0;
    }
    QCOMPARE(companies.size(), qsizetype(46));
    QVERIFY(otherNames > 5);
}

void TestWorld::tenantHasTheMessOfARealOne()
{
    World world(atFixedTime());
    const auto typeOf = [](const Row &row) { return row.value("configurationItemType"_L1).toInteger(); };
    const auto hasType = [&](const QString &name) {
        return countIf(world, u"ConfigurationItemTypes"_s,
                       [&](const Row &row) { return row.value("name"_L1).toString() == name; }) == 1;
    };
    QVERIFY(hasType(u"Workstation"_s));
    QVERIFY(hasType(u"Work station "_s));
    QVERIFY(!world.autotask(u"ConfigurationItemTypes"_s).find(retiredTypeId)->value("isActive"_L1).toBool());
    QVERIFY(countIf(world, u"ConfigurationItems"_s, [&](const Row &row) { return typeOf(row) == retiredTypeId; }) > 0);
    QVERIFY(!world.autotask(u"ConfigurationItemTypes"_s).find(deletedTypeId));
    QVERIFY(countIf(world, u"ConfigurationItems"_s, [&](const Row &row) { return typeOf(row) == deletedTypeId; }) > 0);
    QVERIFY(countIf(world, u"ConfigurationItems"_s,
                    [](const Row &row) { return row.value("configurationItemType"_L1).isNull(); }) > 0);
    QVERIFY(countIf(world, u"Products"_s, [](const Row &row) { return !row.value("isActive"_L1).toBool(); }) > 0);
    QVERIFY(countIf(world, u"Companies"_s,
                    [](const Row &row) { return row.value("companyName"_L1).toString().endsWith(u' '); }) > 0);
    QSet<QChar::Script> scripts;
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows()) {
        for (const QChar letter : row.value("companyName"_L1).toString())
            scripts.insert(letter.script());
    }
    for (const QChar::Script script :
         {QChar::Script_Cyrillic, QChar::Script_Arabic, QChar::Script_Greek, QChar::Script_Hiragana,
          QChar::Script_Hangul, QChar::Script_Hebrew, QChar::Script_Han})
        QVERIFY(scripts.contains(script));
}

void TestWorld::freshWorldKnowsNothingOfTheIntegration()
{
    World world(atFixedTime());
    QVERIFY(!world.integration.on);
    for (const RmmSite &site : world.rmm.sites)
        QVERIFY(!site.autotaskCompanyId);
    QCOMPARE(countIf(world, u"Products"_s,
                     [](const Row &row) { return row.value("name"_L1).toString().startsWith("RMM_"_L1); }),
             0);
    QCOMPARE(countIf(world, u"ConfigurationItems"_s, [](const Row &row) { return row.contains("rmmDeviceUID"_L1); }),
             0);
    QCOMPARE(countIf(world, u"Resources"_s,
                     [](const Row &row) { return row.value("lastName"_L1).toString() == "Datto RMM"_L1; }),
             0);
    for (const AutotaskUser &user : world.autotaskUsers)
        QVERIFY(user.vendor != "Datto RMM"_L1);
}

void TestWorld::hardlyAnyUdfIsFilled()
{
    World world(atFixedTime());
    std::string text;
    JsonText json(text);
    const RmmDevice *withSome = nullptr;
    for (const RmmDevice &device : world.rmm.devices) {
        if (device.udfs.size() > 1)
            withSome = &device;
    }
    QVERIFY(withSome);
    writeDevice(json, world, *withSome, RmmVersion::V2);
    const QJsonObject udf =
        QJsonDocument::fromJson(QByteArray::fromStdString(text)).object().value("udf"_L1).toObject();
    QCOMPARE(udf.size(), 300);
    int filled = 0;
    for (int ordinal = 1; ordinal <= 300; ++ordinal) {
        const QJsonValue value = udf.value(u"udf"_s + QString::number(ordinal));
        QVERIFY(!value.isUndefined());
        QCOMPARE(value.toString(), withSome->udfs.value(ordinal));
        filled += value.isNull() ? 0 : 1;
    }
    QCOMPARE(filled, withSome->udfs.size());
}

void TestWorld::linkedWorldIsHealthy_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("rmm-linked") << static_cast<int>(Stage::RmmLinked);
    QTest::newRow("itglue-linked") << static_cast<int>(Stage::ItGlueLinked);
    QTest::newRow("complete") << static_cast<int>(Stage::Complete);
}

void TestWorld::linkedWorldIsHealthy()
{
    QFETCH(int, stage);
    PracticeOptions options = atFixedTime();
    options.stage = static_cast<Stage>(stage);
    World world(options);
    // What nobody has tidied in IT Glue yet is another chapter's.
    for (const PlantedFault &fault : std::as_const(world.planted))
        QVERIFY2(options.stage == Stage::RmmLinked && !fault.check.startsWith(u'R'), qPrintable(fault.check));
    int synced = 0;
    for (const auto &[id, row] : world.autotask(u"ConfigurationItems"_s).rows()) {
        const RmmDevice *device = world.rmm.device(row.value("rmmDeviceUID"_L1).toString());
        const Row *type =
            world.autotask(u"ConfigurationItemTypes"_s).find(row.value("configurationItemType"_L1).toInteger());
        QVERIFY(type && type->value("isActive"_L1).toBool());
        if (!device)
            continue;
        ++synced;
        QCOMPARE(row.value("rmmDeviceID"_L1).toInteger(), device->id);
        QCOMPARE(row.value("referenceTitle"_L1).toString(), device->hostname);
        QCOMPARE(row.value("referenceNumber"_L1).toString(), QString::number(device->id));
        QCOMPARE(row.value("companyID"_L1).toInteger(), world.rmm.sites[static_cast<size_t>(device->site)].companyId);
    }
    QCOMPARE(synced, 1318);
}

void TestWorld::messyWorldHasEveryKindOfFault()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        PracticeOptions options = atFixedTime();
        options.stage = Stage::Messy;
        options.seed = seed;
        World world(options);
        QSet<QString> checks;
        for (const PlantedFault &fault : std::as_const(world.planted)) {
            if (!fault.check.startsWith(u'R'))
                continue;
            checks.insert(fault.check);
            QVERIFY(!fault.records.isEmpty());
        }
        QCOMPARE(checks, (QSet<QString>{u"R02"_s, u"R03"_s, u"R04"_s, u"R05"_s, u"R06"_s, u"R07"_s, u"R08"_s, u"R09"_s,
                                        u"R10"_s, u"R11"_s, u"R12"_s, u"R13"_s, u"R14"_s, u"R15"_s, u"R16"_s, u"R17"_s,
                                        u"R18"_s, u"R19"_s, u"R20"_s, u"R21"_s, u"R22"_s, u"R23"_s, u"R25"_s}));
    }
}

void TestWorld::messDependsOnTheSeed()
{
    PracticeOptions options = atFixedTime();
    options.stage = Stage::Messy;
    World first(options);
    options.seed = 7;
    World second(options);
    QVERIFY(truthJson(first.planted) != truthJson(second.planted));
}

TRIVET_TEST(TestWorld)

} // namespace tst_world

#include "tst_world.moc"
