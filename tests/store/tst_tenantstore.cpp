// SPDX-License-Identifier: Apache-2.0
#include "freshtenant.h"
#include "support/testprogram.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

namespace tst_tenantstore {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::FreshTenant;

class TestTenantStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Saves fail here on purpose, and each says so in the log.
    void initTestCase() { QLoggingCategory::setFilterRules(u"trivet.store.warning=false"_s); }
    void answersOutliveTheStore();
    void secretsLeaveOnlyAMark();
    void secretValueIsRefused();
    void refusedValuesOutliveTheStore();
    void mappingKeepsItsOrder();
    void mappingRowIsReplacedInItsPlace();
    void confirmationsAreOneForEachSubject();
    void waiversAreOneForEachCheck();
    void placeOutlivesTheStore();
    void ticksAreKeptForEachStep();
    void samplesAreKeptInOrderForEachLink();
    void practiceWorldIsKept();
    void uiStateIsKept();
    void emptyTextIsAValueToo();
    void savingMovesLastSavedAndSamplesDoNot();
    void saltStaysAndDiffersBetweenTenants();
    void secondCopyReadsAndDoesNotWrite();
    void readerSeesWhatTheWriterSaves();
};

namespace {

const QDateTime someTime = QDateTime::fromString(u"2026-03-01T08:15:30.123Z"_s, Qt::ISODateWithMs);

} // namespace

void TestTenantStore::answersOutliveTheStore()
{
    const FreshTenant tenant;
    {
        const auto store = tenant.open();
        QVERIFY(store->setValue(AnswerId::RmmApiUrl, u"https://concord-api.centrastage.net"_s));
        QVERIFY(store->setValue(AnswerId::Who, u"first"_s));
        QVERIFY(store->setValue(AnswerId::Who, u"Zoë 山田 ' \" ; --"_s));
        QVERIFY(store->setValue(AnswerId::MaterialCode, u"gone"_s));
        QVERIFY(store->clearValue(AnswerId::MaterialCode));
    }
    const Answers answers = tenant.open()->answers();
    QCOMPARE(answers.value(AnswerId::TenantName), u"Northwind"_s);
    QCOMPARE(answers.value(AnswerId::RmmApiUrl), u"https://concord-api.centrastage.net"_s);
    QCOMPARE(answers.value(AnswerId::Who), u"Zoë 山田 ' \" ; --"_s);
    QVERIFY(!answers.values.contains(AnswerId::MaterialCode));
}

void TestTenantStore::secretsLeaveOnlyAMark()
{
    const FreshTenant tenant;
    const SecretMark mark{u"ab12"_s, true, u"GNOME Keyring"_s};
    {
        const auto store = tenant.open();
        QVERIFY(store->setSecretMark(AnswerId::AutotaskSecret, mark));
        QVERIFY(store->setSecretMark(AnswerId::RmmApiKey, {u"cd34"_s, false, {}}));
        QVERIFY(store->setSecretMark(AnswerId::RmmApiSecretKey, {u"ef56"_s, false, {}}));
        QVERIFY(store->clearSecretMark(AnswerId::RmmApiSecretKey));
    }
    const auto store = tenant.open();
    const Answers answers = store->answers();
    QCOMPARE(answers.secretFingerprints.value(AnswerId::AutotaskSecret), u"ab12"_s);
    QVERIFY(answers.secretSaved.value(AnswerId::AutotaskSecret));
    QVERIFY(answers.holdsSecret(AnswerId::RmmApiKey));
    QVERIFY(!answers.secretSaved.value(AnswerId::RmmApiKey));
    QVERIFY(!answers.holdsSecret(AnswerId::RmmApiSecretKey));
    QVERIFY(store->secretMark(AnswerId::AutotaskSecret) == mark);
    QVERIFY(!store->secretMark(AnswerId::RmmUserSecret));
}

void TestTenantStore::secretValueIsRefused()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    for (const AnswerSpec &spec : answerSpecs()) {
        const bool isKept = store->setValue(spec.id, u"canary-value"_s).has_value();
        QCOMPARE(isKept, !spec.isSecret);
        const bool isMarked = store->setSecretMark(spec.id, {u"f"_s, false, {}}).has_value();
        QCOMPARE(isMarked, spec.isSecret);
    }
}

void TestTenantStore::refusedValuesOutliveTheStore()
{
    const FreshTenant tenant;
    {
        const auto store = tenant.open();
        QVERIFY(store->setRefusedFingerprint(AccountId::Autotask, u"f1"_s));
        QVERIFY(store->setRefusedFingerprint(AccountId::DattoRmm, u"f2"_s));
        QVERIFY(store->clearRefusedFingerprint(AccountId::DattoRmm));
    }
    const auto store = tenant.open();
    QCOMPARE(store->refusedFingerprint(AccountId::Autotask), u"f1"_s);
    QVERIFY(store->refusedFingerprint(AccountId::DattoRmm).isEmpty());
}

void TestTenantStore::mappingKeepsItsOrder()
{
    const FreshTenant tenant;
    const QList<DeviceTypeMapping> rows{{u"Server"_s, true, u"RMM_Server"_s, u"Server"_s},
                                        {u"Desktop"_s, false, u"Workstation"_s, {}},
                                        {u"ESXi Host"_s, true, u"RMM_ESXi Host"_s, u"Hypervisor"_s}};
    const auto store = tenant.open();
    QVERIFY(store->setMapping({{u"Old"_s, true, {}, {}}}));
    QVERIFY(store->setMapping(rows));
    QCOMPARE(store->mapping(), rows);
}

void TestTenantStore::mappingRowIsReplacedInItsPlace()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    QVERIFY(store->setMappingRow({u"Server"_s, true, {}, {}}));
    QVERIFY(store->setMappingRow({u"Desktop"_s, true, {}, {}}));
    QVERIFY(store->setMappingRow({u"Server"_s, false, u"Rack"_s, u"Server"_s}));
    const QList<DeviceTypeMapping> expected{{u"Server"_s, false, u"Rack"_s, u"Server"_s}, {u"Desktop"_s, true, {}, {}}};
    QCOMPARE(store->mapping(), expected);
}

void TestTenantStore::confirmationsAreOneForEachSubject()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    const Confirmation desktop{u"C08"_s, u"RMM_Desktop"_s, u"Ann"_s, someTime};
    QVERIFY(store->addConfirmation({u"C08"_s, u"RMM_Desktop"_s, u"Bob"_s, someTime.addDays(-1)}));
    QVERIFY(store->addConfirmation(desktop));
    QVERIFY(store->addConfirmation({u"C08"_s, u"RMM_Server"_s, u"Ann"_s, someTime}));
    const Confirmation whole{u"C01"_s, {}, u"Ann"_s, someTime};
    QVERIFY(store->addConfirmation(whole));
    QVERIFY(store->removeConfirmation(u"C08"_s, u"RMM_Server"_s));
    const QList<Confirmation> expected{whole, desktop};
    QCOMPARE(store->confirmations(), expected);
}

void TestTenantStore::waiversAreOneForEachCheck()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    const Waiver kept{u"R05"_s, u"moved next week"_s, u"Ann"_s, someTime};
    QVERIFY(store->addWaiver({u"R05"_s, u"no reason"_s, u"Bob"_s, someTime}));
    QVERIFY(store->addWaiver(kept));
    QVERIFY(store->addWaiver({u"A05"_s, u"x"_s, u"Ann"_s, someTime}));
    QVERIFY(store->removeWaiver(u"A05"_s));
    QCOMPARE(store->waivers(), QList<Waiver>{kept});
}

void TestTenantStore::placeOutlivesTheStore()
{
    const FreshTenant tenant;
    {
        const auto store = tenant.open();
        QVERIFY(store->currentStep().isEmpty());
        QVERIFY(store->setCurrentStep(u"device-mapping"_s));
        QVERIFY(store->setStepPassed(u"access"_s, someTime));
        QVERIFY(store->setStepPassed(u"protected-data"_s, someTime));
        QVERIFY(store->clearStepPassed(u"protected-data"_s));
        QVERIFY(store->setSummary(7, u"in-progress"_s, u"autotask-rmm=in-progress:2/6"_s));
    }
    const auto store = tenant.open();
    QCOMPARE(store->currentStep(), u"device-mapping"_s);
    const QMap<QString, QDateTime> expected{{u"access"_s, someTime}};
    QCOMPARE(store->passedSteps(), expected);
    const TenantInfo info = store->info();
    QCOMPARE(info.currentStep, u"device-mapping"_s);
    QCOMPARE(info.passedSteps, 1);
    QCOMPARE(info.totalSteps, 7);
    QCOMPARE(info.linkState, u"in-progress"_s);
    QCOMPARE(info.links, u"autotask-rmm=in-progress:2/6"_s);
}

void TestTenantStore::ticksAreKeptForEachStep()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    QVERIFY(store->setTick(u"access"_s, 3));
    QVERIFY(store->setTick(u"access"_s, 0));
    QVERIFY(store->setTick(u"access"_s, 3));
    QVERIFY(store->setTick(u"access"_s, 1));
    QVERIFY(store->clearTick(u"access"_s, 1));
    QVERIFY(store->setTick(u"products"_s, 5));
    QCOMPARE(store->ticks(u"access"_s), (QList<int>{0, 3}));
    QCOMPARE(store->ticks(u"products"_s), QList<int>{5});
    QVERIFY(store->ticks(u"review"_s).isEmpty());
}

void TestTenantStore::samplesAreKeptInOrderForEachLink()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    const SyncSample early{someTime, 10, 100};
    const SyncSample late{someTime.addMSecs(1), 20, 100};
    QVERIFY(store->addSamples(u"autotask-rmm"_s, {late, early}));
    QVERIFY(store->addSamples(u"autotask-rmm"_s, {late}));
    QVERIFY(store->addSamples(u"saas"_s, {early}));
    QCOMPARE(store->samples(u"autotask-rmm"_s), (QList<SyncSample>{early, late}));
    QVERIFY(store->clearSamples(u"autotask-rmm"_s));
    QVERIFY(store->samples(u"autotask-rmm"_s).isEmpty());
    QCOMPARE(store->samples(u"saas"_s), QList<SyncSample>{early});
}

void TestTenantStore::practiceWorldIsKept()
{
    const FreshTenant tenant(TenantKind::Practice);
    const PracticeWorld world{4294967295U, {{u"devices"_s, 1318}, {u"speed"_s, 60.5}}, u"/some/where/world.log"_s};
    {
        const auto store = tenant.open();
        QVERIFY(!store->practiceWorld());
        QVERIFY(store->info().isPractice);
        QVERIFY(store->setPracticeWorld(world));
    }
    QVERIFY(tenant.open()->practiceWorld() == world);
}

void TestTenantStore::uiStateIsKept()
{
    const FreshTenant tenant;
    QVERIFY(tenant.open()->setUiState(u"mapping/columns"_s, QByteArray("\0\xff", 2)));
    QCOMPARE(tenant.open()->uiState(u"mapping/columns"_s), QByteArray("\0\xff", 2));
    QVERIFY(tenant.open()->uiState(u"other"_s).isEmpty());
}

void TestTenantStore::emptyTextIsAValueToo()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    QVERIFY(store->setValue(AnswerId::MaterialCode, QString()));
    QVERIFY(store->answers().values.contains(AnswerId::MaterialCode));
    QVERIFY(store->setMappingRow({u"Server"_s, true, QString(), QString()}));
    QVERIFY(store->setUiState(u"empty"_s, QByteArray()));
}

void TestTenantStore::savingMovesLastSavedAndSamplesDoNot()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    QVERIFY(!store->lastSaved().isValid());
    QVERIFY(store->addSamples(u"autotask-rmm"_s, {{someTime, 1, 2}}));
    QVERIFY(store->setUiState(u"k"_s, "x"));
    QVERIFY(!store->lastSaved().isValid());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(store->setTick(u"access"_s, 0));
    QVERIFY(store->lastSaved() >= before);
    QCOMPARE(store->info().lastSaved, store->lastSaved());
}

void TestTenantStore::saltStaysAndDiffersBetweenTenants()
{
    const FreshTenant one;
    const FreshTenant other;
    const QByteArray salt = one.open()->salt();
    QCOMPARE(salt.size(), 32);
    QCOMPARE(one.open()->salt(), salt);
    QVERIFY(other.open()->salt() != salt);
}

void TestTenantStore::secondCopyReadsAndDoesNotWrite()
{
    const FreshTenant tenant;
    auto first = tenant.open();
    QVERIFY(!first->isReadOnly());
    QVERIFY(first->setValue(AnswerId::Who, u"first"_s));
    {
        const auto second = tenant.open();
        QVERIFY(second->isReadOnly());
        QCOMPARE(second->answers().value(AnswerId::Who), u"first"_s);
        const auto refused = second->setValue(AnswerId::Who, u"second"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ProblemKind::StorageInUse);
    }
    QVERIFY(first->setValue(AnswerId::Who, u"still first"_s));
    first.reset();
    const auto third = tenant.open();
    QVERIFY(!third->isReadOnly());
    QCOMPARE(third->answers().value(AnswerId::Who), u"still first"_s);
}

void TestTenantStore::readerSeesWhatTheWriterSaves()
{
    const FreshTenant tenant;
    const auto writer = tenant.open();
    const auto reader = tenant.open(OpenMode::ReadOnly);
    QVERIFY(reader->isReadOnly());
    QVERIFY(writer->setValue(AnswerId::Who, u"one"_s));
    QCOMPARE(reader->answers().value(AnswerId::Who), u"one"_s);
    QVERIFY(writer->setValue(AnswerId::Who, u"two"_s));
    QCOMPARE(reader->answers().value(AnswerId::Who), u"two"_s);
}

TRIVET_TEST(TestTenantStore)

} // namespace tst_tenantstore

#include "tst_tenantstore.moc"
