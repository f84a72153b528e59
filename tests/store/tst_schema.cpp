// SPDX-License-Identifier: Apache-2.0
// What earlier Trivets wrote is read and carried on; what later ones wrote is left alone.
#include "freshtenant.h"
#include "store/schema.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace tst_schema {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::FreshTenant;

namespace {

/// The file as the first released version made it, with a row in every table. Never to be changed.
const QStringList &versionOne()
{
    static const QStringList statements{
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE answers (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE secret_marks (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, saved INTEGER NOT NULL,"
        " backend TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE refused (vendor TEXT PRIMARY KEY, fingerprint TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE mapping (device_type TEXT PRIMARY KEY, position INTEGER NOT NULL,"
        " create_product INTEGER NOT NULL, product_name TEXT NOT NULL, item_type TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE confirmations (check_id TEXT NOT NULL, subject TEXT NOT NULL, who TEXT NOT NULL,"
        " at TEXT NOT NULL, PRIMARY KEY (check_id, subject)) WITHOUT ROWID"_s,
        u"CREATE TABLE waivers (check_id TEXT PRIMARY KEY, reason TEXT NOT NULL, who TEXT NOT NULL,"
        " at TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE passed_steps (step TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE ticks (step TEXT NOT NULL, instruction INTEGER NOT NULL, PRIMARY KEY (step, instruction))"
        " WITHOUT ROWID"_s,
        u"CREATE TABLE data_sets (key TEXT PRIMARY KEY, as_of TEXT NOT NULL, whole INTEGER NOT NULL,"
        " bytes BLOB NOT NULL)"_s,
        u"CREATE TABLE samples (link TEXT NOT NULL, at INTEGER NOT NULL, arrived INTEGER NOT NULL,"
        " expected INTEGER NOT NULL, PRIMARY KEY (link, at)) WITHOUT ROWID"_s,
        u"CREATE TABLE ui_state (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s,
        u"PRAGMA application_id = 1416784246"_s,
        u"PRAGMA user_version = 1"_s,
        u"INSERT INTO meta VALUES ('id', '6d0f4a5e-2b7c-4f6a-9a1d-3e5f7a9b1c2d'), ('salt', "
        u"'00112233445566778899aabbccddeeff'),"
        " ('current-step', 'device-sync'), ('total-steps', '8'), ('link-state', 'in-progress')"_s,
        u"INSERT INTO answers VALUES ('tenant-name', 'Northwind'), ('autotask-user-name', 'trv1x@northwind.example')"_s,
        u"INSERT INTO secret_marks VALUES ('autotask-secret', 'f1', 1, 'GNOME Keyring')"_s,
        u"INSERT INTO refused VALUES ('autotask', 'r1'), ('dattoRmm', 'r2')"_s,
        u"INSERT INTO mapping VALUES ('Laptop', 0, 1, 'RMM_Laptop', 'Notebook')"_s,
        u"INSERT INTO confirmations VALUES ('C08', 'RMM_Laptop', 'Mira', '2026-05-02T08:00:00.000Z')"_s,
        u"INSERT INTO waivers VALUES ('A14', 'the list is filtered', 'Mira', '2026-05-02T08:01:00.000Z')"_s,
        u"INSERT INTO passed_steps VALUES ('access', '2026-05-01T08:00:00.000Z')"_s,
        u"INSERT INTO ticks VALUES ('rmm-autotask-on', 2)"_s,
        u"INSERT INTO data_sets VALUES ('autotask/companies', '2026-05-02T08:00:00.000Z', 1, x'0102')"_s,
        u"INSERT INTO samples VALUES ('autotask-rmm', 1777708800000, 40, 120)"_s,
        u"INSERT INTO ui_state VALUES ('window', x'03')"_s,
    };
    return statements;
}

void runOn(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by-hand"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA synchronous = OFF"_s));
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + u": "_s + statement));
    }
    QSqlDatabase::removeDatabase(u"by-hand"_s);
}

int versionOf(const QString &file)
{
    int version = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"asks-version"_s);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"PRAGMA user_version"_s) && query.next())
                version = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(u"asks-version"_s);
    return version;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A tenant that was made by the first version.
void makeOld(const FreshTenant &tenant)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(tenant.file() + ending);
    runOn(tenant.file(), versionOne());
}

void holdsWhatWasThere(const TenantStore &store)
{
    QCOMPARE(store.info().name, u"Northwind"_s);
    QCOMPARE(store.info().linkState, u"in-progress"_s);
    QCOMPARE(store.salt(), QByteArray("00112233445566778899aabbccddeeff"));
    QCOMPARE(store.currentStep(), u"device-sync"_s);
    QCOMPARE(store.answers().value(AnswerId::AutotaskUserName), u"trv1x@northwind.example"_s);
    QCOMPARE(store.secretMark(AnswerId::AutotaskSecret)->fingerprint, u"f1"_s);
    QCOMPARE(store.refusedFingerprint(AccountId::Autotask), u"r1"_s);
    QCOMPARE(store.refusedFingerprint(AccountId::DattoRmm), u"r2"_s);
    QCOMPARE(store.refusedFingerprint(AccountId::DattoRmmForItGlue), QString());
    QCOMPARE(store.mapping(), QList<DeviceTypeMapping>({{u"Laptop"_s, true, u"RMM_Laptop"_s, u"Notebook"_s}}));
    QCOMPARE(store.confirmations().first().who, u"Mira"_s);
    QCOMPARE(store.waivers().first().reason, u"the list is filtered"_s);
    QCOMPARE(store.passedSteps().keys(), QStringList{u"access"_s});
    QCOMPARE(store.ticks(u"rmm-autotask-on"_s), QList<int>{2});
    QCOMPARE(store.samples(u"autotask-rmm"_s).first().expected, 120);
    QCOMPARE(store.uiState(u"window"_s), QByteArray("\x03"));
    QVERIFY(store.saasDecisions().isEmpty());
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileOfTheFirstVersionIsCarriedOn()
    {
        const FreshTenant tenant;
        makeOld(tenant);
        {
            const auto store = tenant.open();
            holdsWhatWasThere(*store);
            const SaasDecision decision{3101, SaasDecision::Kind::Create, 0, u"Aldergate"_s};
            QVERIFY(store->setSaasDecisions({decision}));
            QCOMPARE(store->saasDecisions(), QList<SaasDecision>{decision});
        }
        QCOMPARE(versionOf(tenant.file()), newestSchema());
        const auto again = tenant.open();
        QCOMPARE(again->saasDecisions().size(), 1);
        QCOMPARE(again->answers().value(AnswerId::AutotaskUserName), u"trv1x@northwind.example"_s);
    }

    void aReaderLeavesAnOldFileAsItIs()
    {
        const FreshTenant tenant;
        makeOld(tenant);
        const QByteArray before = bytesOf(tenant.file());
        {
            const auto store = tenant.open(OpenMode::ReadOnly);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"saas_decisions"_s));
            holdsWhatWasThere(*store);
        }
        QCOMPARE(bytesOf(tenant.file()), before);
        QCOMPARE(versionOf(tenant.file()), 1);
    }

    void oldFileIsListedAmongTheTenants()
    {
        const FreshTenant tenant;
        makeOld(tenant);
        const auto tenants = TenantCatalog(tenant.dataDir()).list();
        QCOMPARE(tenants.size(), 1);
        QVERIFY(!tenants.first().problem);
        QCOMPARE(tenants.first().name, u"Northwind"_s);
    }

    void fileOfTheNextVersionIsKept_data()
    {
        QTest::addColumn<OpenMode>("mode");
        QTest::newRow("to write") << OpenMode::ReadWrite;
        QTest::newRow("to read") << OpenMode::ReadOnly;
    }
    void fileOfTheNextVersionIsKept()
    {
        QFETCH(OpenMode, mode);
        const FreshTenant tenant;
        makeOld(tenant);
        runOn(tenant.file(),
              {u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1), u"CREATE TABLE later (key TEXT)"_s});
        const QByteArray before = bytesOf(tenant.file());
        const auto store = TenantStore::open(tenant.info.path, mode);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ProblemKind::StorageNewer);
        QCOMPARE(bytesOf(tenant.file()), before);
    }

    void oldFileThatIsHalfMigratedIsNot()
    {
        // Each version's statements and its number are one transaction: a table of the new one beside the old number
        // was never written by Trivet, and is not taken for migrated.
        const FreshTenant tenant;
        makeOld(tenant);
        runOn(tenant.file(), {u"CREATE TABLE saas_decisions (anything TEXT)"_s});
        const auto store = TenantStore::open(tenant.info.path, OpenMode::ReadWrite);
        QVERIFY(!store);
        QCOMPARE(versionOf(tenant.file()), 1);
    }

    void decisionsAreOneForEachClient()
    {
        const FreshTenant tenant;
        const SaasDecision match{3101, SaasDecision::Kind::Match, 7101, u"Aldergate \u00e9 \"Dental\""_s};
        const SaasDecision ignore{9'000'000'000, SaasDecision::Kind::Ignore, 0, {}};
        {
            const auto store = tenant.open();
            QVERIFY(store->setSaasDecisions({ignore, match}));
            const SaasDecision changed{3101, SaasDecision::Kind::Match, 7102, u"Other"_s};
            QVERIFY(store->setSaasDecisions({changed}));
            QCOMPARE(store->saasDecisions(), (QList<SaasDecision>{changed, ignore})); // by client
            QVERIFY(store->setSaasDecisions({match}));
        }
        const auto store = tenant.open();
        QCOMPARE(store->saasDecisions(), (QList<SaasDecision>{match, ignore}));
        QVERIFY(store->clearSaasDecision(3101));
        QVERIFY(store->clearSaasDecision(3101)); // nothing there is nothing to clear
        QCOMPARE(store->saasDecisions(), QList<SaasDecision>{ignore});
    }

    void whatWasKnownIsKeptInAFileOfTheFirstVersionToo()
    {
        const FreshTenant tenant;
        makeOld(tenant);
        const QDateTime noon(QDate(2026, 5, 12), QTime(12, 0), Qt::UTC);
        const BaselinePart types{noon, {}, {{u"11"_s, u"Workstation"_s, u"x"_s}, {u"12"_s, u"Laptop"_s, {}}}};
        const BaselinePart renewed{noon.addDays(1), u"Mira"_s, {{u"12"_s, u"Laptop"_s, {}}}};
        {
            const auto store = tenant.open();
            QVERIFY(store->baseline().isEmpty());
            QVERIFY(store->knownCounts().isEmpty());
            QVERIFY(store->callUse().isEmpty());
            QVERIFY(store->secretTimes().isEmpty());
            QVERIFY(store->setBaselinePart(u"item-types"_s, types));
            QVERIFY(store->setBaselinePart(u"chapter-1"_s, {.at = noon}));
            QVERIFY(store->setKnownCounts({{u"dattoRmm.devices"_s, {6, noon}}}));
            QVERIFY(store->addCallUse({noon.addDays(-20), 1, 10000}, noon.addDays(-30)));
            QVERIFY(store->addCallUse({noon, 124, 10000}, noon.addDays(-14)));
            QVERIFY(store->setSecretTime(AnswerId::RmmApiKey, noon));
            QVERIFY(store->setAccount(AccountId::DattoRmm, u"con0000001"_s));
        }
        const auto store = tenant.open();
        QCOMPARE(store->baseline(), (Baseline{{u"item-types"_s, types}, {u"chapter-1"_s, {noon}}}));
        QCOMPARE(store->knownCounts(), (QMap<QString, KnownCount>{{u"dattoRmm.devices"_s, {6, noon}}}));
        QCOMPARE(store->callUse(), (QList<CallUse>{{noon, 124, 10000}}));
        QCOMPARE(store->secretTimes(), (QMap<AnswerId, QDateTime>{{AnswerId::RmmApiKey, noon}}));
        QCOMPARE(store->accounts(), (QMap<AccountId, QString>{{AccountId::DattoRmm, u"con0000001"_s}}));
        QVERIFY(store->setBaselinePart(u"item-types"_s, renewed));
        QCOMPARE(store->baseline().value(u"item-types"_s), renewed);
        QVERIFY(store->clearSecretTime(AnswerId::RmmApiKey));
        QVERIFY(store->secretTimes().isEmpty());
    }

    void aSecondCopyReadsDecisionsAndWritesNone()
    {
        const FreshTenant tenant;
        const auto holder = tenant.open();
        const SaasDecision match{3101, SaasDecision::Kind::Match, 7101, u"Aldergate"_s};
        QVERIFY(holder->setSaasDecisions({match}));
        const auto second = tenant.open();
        QVERIFY(second->isReadOnly());
        QCOMPARE(second->saasDecisions(), QList<SaasDecision>{match});
        const auto refused = second->setSaasDecisions({{3102, SaasDecision::Kind::Ignore, 0, {}}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ProblemKind::StorageInUse);
        QVERIFY(!second->clearSaasDecision(3101));
        QCOMPARE(holder->saasDecisions(), QList<SaasDecision>{match});
    }
};

TRIVET_TEST(TestSchema)

} // namespace tst_schema

#include "tst_schema.moc"
