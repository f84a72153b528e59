// SPDX-License-Identifier: Apache-2.0
// Where a tenant may lie, who may read it, and what becomes of files that are newer, damaged or held.
#include "freshtenant.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTest>

#include <sys/stat.h>

#include <functional>

namespace tst_tenantplace {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::FreshTenant;

class TestTenantPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerCanRead();
    void looseModesAreTightened();
    void unsafePlaceIsRefused_data();
    void unsafePlaceIsRefused();
    void stickyFolderAboveIsFine();
    void missingTenantIsNotFound();
    void newerFileIsKeptUntouched_data();
    void newerFileIsKeptUntouched();
    void damagedFileIsKeptAndNamed_data();
    void damagedFileIsKeptAndNamed();
    void damagedFileIsLeftAloneByAReader();
    void foreignDatabaseIsNotTouchedAsOurs();
    void lockOfADeadProcessIsTakenOver_data();
    void lockOfADeadProcessIsTakenOver();
};

namespace {

int modeOf(const QString &path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void runSql(const QString &file, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

/// Moves `path` away and leaves a link to it.
void replaceByLink(const QString &path)
{
    QVERIFY(QFile::rename(path, path + ".real"_L1));
    QVERIFY(QFile::link(path + ".real"_L1, path));
}

ProblemKind kindOfOpening(const QString &path, OpenMode mode = OpenMode::ReadWrite)
{
    const auto store = TenantStore::open(path, mode);
    return store ? ProblemKind::Internal : store.error().kind;
}

} // namespace

void TestTenantPlace::onlyTheOwnerCanRead()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    QVERIFY(store->setValue(AnswerId::Who, u"me"_s));
    QCOMPARE(modeOf(tenant.dataDir()), 0700);
    QCOMPARE(modeOf(tenant.dataDir() + "/tenants"_L1), 0700);
    QCOMPARE(modeOf(tenant.info.path), 0700);
    for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1})
        QCOMPARE(modeOf(tenant.file() + ending), 0600);
}

void TestTenantPlace::looseModesAreTightened()
{
    const FreshTenant tenant;
    setMode(tenant.info.path, 0755);
    setMode(tenant.file(), 0644);
    const auto store = tenant.open();
    QCOMPARE(modeOf(tenant.info.path), 0700);
    QCOMPARE(modeOf(tenant.file()), 0600);
}

void TestTenantPlace::unsafePlaceIsRefused_data()
{
    using Spoil = std::function<void(const FreshTenant &)>;
    QTest::addColumn<Spoil>("spoil");
    QTest::newRow("tenant folder is a link") << Spoil([](const FreshTenant &t) { replaceByLink(t.info.path); });
    QTest::newRow("kind folder is a link")
        << Spoil([](const FreshTenant &t) { replaceByLink(t.dataDir() + "/tenants"_L1); });
    QTest::newRow("data folder is a link") << Spoil([](const FreshTenant &t) { replaceByLink(t.dataDir()); });
    QTest::newRow("file is a link") << Spoil([](const FreshTenant &t) { replaceByLink(t.file()); });
    QTest::newRow("tenant folder is everybody's") << Spoil([](const FreshTenant &t) { setMode(t.info.path, 0777); });
    QTest::newRow("data folder is everybody's") << Spoil([](const FreshTenant &t) { setMode(t.dataDir(), 0777); });
    QTest::newRow("data folder is everybody's, sticky")
        << Spoil([](const FreshTenant &t) { setMode(t.dataDir(), 01777); });
    QTest::newRow("folder above is everybody's") << Spoil([](const FreshTenant &t) { setMode(t.dir.path(), 0777); });
}

void TestTenantPlace::unsafePlaceIsRefused()
{
    using Spoil = std::function<void(const FreshTenant &)>;
    QFETCH(Spoil, spoil);
    const FreshTenant tenant;
    spoil(tenant);
    QCOMPARE(kindOfOpening(tenant.info.path), ProblemKind::Storage);
    QCOMPARE(kindOfOpening(tenant.info.path, OpenMode::ReadOnly), ProblemKind::Storage);
    setMode(tenant.dir.path(), 0700);
}

void TestTenantPlace::stickyFolderAboveIsFine()
{
    const FreshTenant tenant;
    setMode(tenant.dir.path(), 01777);
    QVERIFY(tenant.open());
    setMode(tenant.dir.path(), 0700);
}

void TestTenantPlace::missingTenantIsNotFound()
{
    const FreshTenant tenant;
    QCOMPARE(kindOfOpening(tenant.dataDir() + "/tenants/0d5f2d6e-0000-4000-8000-000000000000"_L1),
             ProblemKind::NotFound);
}

void TestTenantPlace::newerFileIsKeptUntouched_data()
{
    QTest::addColumn<OpenMode>("mode");
    QTest::newRow("to write") << OpenMode::ReadWrite;
    QTest::newRow("to read") << OpenMode::ReadOnly;
}

void TestTenantPlace::newerFileIsKeptUntouched()
{
    QFETCH(OpenMode, mode);
    const FreshTenant tenant;
    runSql(tenant.file(), u"PRAGMA user_version = 99"_s);
    const QByteArray before = contentOf(tenant.file());
    QCOMPARE(kindOfOpening(tenant.info.path, mode), ProblemKind::StorageNewer);
    QCOMPARE(contentOf(tenant.file()), before);
    QCOMPARE(TenantCatalog(tenant.dataDir()).list().first().problem->kind, ProblemKind::StorageNewer);
}

void TestTenantPlace::damagedFileIsKeptAndNamed_data()
{
    using Damage = std::function<QByteArray(QByteArray)>;
    QTest::addColumn<Damage>("damage");
    QTest::newRow("not a database") << Damage([](const QByteArray &) { return QByteArray("hello, world\n"); });
    QTest::newRow("empty") << Damage([](const QByteArray &) { return QByteArray(); });
    QTest::newRow("cut in half") << Damage([](const QByteArray &whole) { return whole.left(whole.size() / 2); });
    QTest::newRow("zeros") << Damage([](const QByteArray &whole) { return QByteArray(whole.size(), '\0'); });
    QTest::newRow("a page overwritten") << Damage(
        [](QByteArray whole) { return whole.replace(3 * 4096, 4096, QByteArray(4096, '\x5a')); });
}

void TestTenantPlace::damagedFileIsKeptAndNamed()
{
    using Damage = std::function<QByteArray(QByteArray)>;
    QFETCH(Damage, damage);
    const FreshTenant tenant;
    const QByteArray damaged = damage(contentOf(tenant.file()));
    replaceContent(tenant.file(), damaged);

    const auto store = TenantStore::open(tenant.info.path, OpenMode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ProblemKind::StorageDamaged);
    const QFileInfo kept(store.error().detail);
    QVERIFY2(kept.fileName().startsWith("trivet.damaged-"_L1), qPrintable(store.error().detail));
    QCOMPARE(kept.absolutePath(), tenant.info.path);
    QCOMPARE(contentOf(kept.filePath()), damaged);
    QVERIFY(!QFile::exists(tenant.file()));

    const QList<TenantInfo> listed = TenantCatalog(tenant.dataDir()).list();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().id, tenant.info.id);
    QCOMPARE(listed.first().problem->kind, ProblemKind::StorageDamaged);
}

void TestTenantPlace::damagedFileIsLeftAloneByAReader()
{
    const FreshTenant tenant;
    replaceContent(tenant.file(), "hello, world\n");
    QCOMPARE(kindOfOpening(tenant.info.path, OpenMode::ReadOnly), ProblemKind::StorageDamaged);
    QCOMPARE(contentOf(tenant.file()), QByteArray("hello, world\n"));
    QCOMPARE(TenantCatalog(tenant.dataDir()).list().first().problem->kind, ProblemKind::StorageDamaged);
    QCOMPARE(contentOf(tenant.file()), QByteArray("hello, world\n"));
}

void TestTenantPlace::foreignDatabaseIsNotTouchedAsOurs()
{
    const FreshTenant tenant;
    QVERIFY(QFile::remove(tenant.file()));
    runSql(tenant.file(), u"CREATE TABLE songs (title TEXT)"_s);
    const QByteArray before = contentOf(tenant.file());
    const auto store = TenantStore::open(tenant.info.path, OpenMode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ProblemKind::StorageDamaged);
    QCOMPARE(contentOf(store.error().detail), before);
}

void TestTenantPlace::lockOfADeadProcessIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    QTest::newRow("process is gone") << QByteArray("4194304\ntrivet\n" + host + "\n");
    QTest::newRow("number is in use again") << QByteArray(own + "\ntst_tenantplace\n" + host + "\n");
    QTest::newRow("other host name") << QByteArray("1\ntrivet\nsome-container\n");
    QTest::newRow("cut short") << QByteArray("12");
    QTest::newRow("empty") << QByteArray();
}

void TestTenantPlace::lockOfADeadProcessIsTakenOver()
{
    QFETCH(QByteArray, content);
    const FreshTenant tenant;
    replaceContent(tenant.info.path + "/trivet.lock"_L1, content);
    const auto store = tenant.open();
    QVERIFY(!store->isReadOnly());
    QVERIFY(tenant.open()->isReadOnly());
}

TRIVET_TEST(TestTenantPlace)

} // namespace tst_tenantplace

#include "tst_tenantplace.moc"
