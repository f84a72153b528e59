// SPDX-License-Identifier: Apache-2.0
// What becomes of what was given while the disk says no, or the file is gone.
#include "freshtenant.h"
#include "store/database.h"
#include "support/smalldisk.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

#include <functional>

namespace tst_storesaving {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::FreshTenant;
using trivet::test::SmallDisk;

class TestStoreSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Saves fail here on purpose, and each says so in the log.
    void initTestCase() { QLoggingCategory::setFilterRules(u"trivet.store.warning=false"_s); }
    void init() { QTest::failOnWarning(QRegularExpression(u"still in use"_s)); }

    void folderThatCannotBeWrittenIsSaid();
    void fullDiskIsSaidAndTheFormerStateStays();
    void whatCouldNotBeWrittenWaitsAndGoesOut();
    void theNextSaveTakesWhatWaitsWithIt();
    void everyFailureIsToldAndItsEnd();
    void aStepThatCouldNotBeKeptIsNotPassedLater();
    void readOnlyRefusalIsNothingThatWaits();
    void aFileThatIsGoneIsNoticed_data();
    void aFileThatIsGoneIsNoticed();
    void aFolderThatIsPutBackIsSavedToAgain();
    void aPipeInPlaceOfAFileIsRefused_data();
    void aPipeInPlaceOfAFileIsRefused();
    void whatCannotBeOpenedLeavesNoConnection_data();
    void whatCannotBeOpenedLeavesNoConnection();
};

void TestStoreSaving::folderThatCannotBeWrittenIsSaid()
{
    const FreshTenant tenant;
    {
        const SmallDisk disk(0);
        const auto store = TenantStore::open(tenant.info.path, OpenMode::ReadWrite);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ProblemKind::Storage);
    }
    QVERIFY(!tenant.open()->isReadOnly());
}

void TestStoreSaving::fullDiskIsSaidAndTheFormerStateStays()
{
    const FreshTenant tenant;
    auto store = tenant.open();
    QVERIFY(store->setValue(AnswerId::Who, u"before"_s));
    QVERIFY(store->setUiState(u"k"_s, "small"));
    {
        const SmallDisk disk(256 * 1024);
        const auto refused = store->setUiState(u"k"_s, QByteArray(4 * 1024 * 1024, 'x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ProblemKind::Storage);
        QVERIFY(!refused.error().detail.isEmpty());
        QCOMPARE(store->uiState(u"k"_s), QByteArray("small"));
    }
    QVERIFY(store->setValue(AnswerId::Who, u"after"_s));
    store.reset();
    QCOMPARE(tenant.open()->answers().value(AnswerId::Who), u"after"_s);
}

void TestStoreSaving::whatCouldNotBeWrittenWaitsAndGoesOut()
{
    const FreshTenant tenant;
    auto store = tenant.open();
    QVERIFY(store->setValue(AnswerId::Who, u"before"_s));
    const QDateTime savedBefore = store->lastSaved();
    {
        const SmallDisk disk;
        QVERIFY(!store->setValue(AnswerId::Who, u"first"_s));
        QVERIFY(!store->setValue(AnswerId::Who, u"second"_s));
        QVERIFY(!store->addWaiver({u"R05"_s, u"moved"_s, u"Ann"_s, QDateTime::currentDateTimeUtc()}));
        QCOMPARE(store->unsaved()->kind, ProblemKind::Storage);
        QCOMPARE(store->answers().value(AnswerId::Who), u"before"_s); // readers tell what is on the disk
        QCOMPARE(store->lastSaved(), savedBefore);
        QVERIFY(!store->saveWaiting());
    }
    QVERIFY(store->unsaved());
    QVERIFY(store->saveWaiting());
    QVERIFY(!store->unsaved());
    store.reset();
    QCOMPARE(tenant.open()->answers().value(AnswerId::Who), u"second"_s);
    QCOMPARE(tenant.open()->waivers().size(), 1);
}

void TestStoreSaving::theNextSaveTakesWhatWaitsWithIt()
{
    const FreshTenant tenant;
    auto store = tenant.open();
    {
        const SmallDisk disk;
        QVERIFY(!store->setValue(AnswerId::Who, u"typed meanwhile"_s));
    }
    QVERIFY(store->setTick(u"access"_s, 0));
    QVERIFY(!store->unsaved());
    QCOMPARE(store->answers().value(AnswerId::Who), u"typed meanwhile"_s);
}

void TestStoreSaving::everyFailureIsToldAndItsEnd()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    QList<bool> told;
    store->watchSaving([&] { told.append(store->unsaved().has_value()); });
    QVERIFY(store->setValue(AnswerId::Who, u"before"_s));
    {
        const SmallDisk disk;
        QVERIFY(!store->setValue(AnswerId::Who, u"one"_s));
        QVERIFY(!store->addSamples(u"autotask-rmm"_s, {{QDateTime::currentDateTimeUtc(), 1, 2}}));
    }
    QVERIFY(store->setValue(AnswerId::Who, u"two"_s));
    QVERIFY(store->setValue(AnswerId::Who, u"three"_s));
    QCOMPARE(told, (QList<bool>{true, true, false}));
}

void TestStoreSaving::aStepThatCouldNotBeKeptIsNotPassedLater()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    {
        const SmallDisk disk;
        QVERIFY(!store->setStepPassed(u"access"_s, QDateTime::currentDateTimeUtc()));
        QVERIFY(!store->saveWaiting());
        QVERIFY(store->unsaved());
    }
    QVERIFY(store->saveWaiting());
    QVERIFY(!store->unsaved());
    QVERIFY(store->passedSteps().isEmpty());
}

void TestStoreSaving::readOnlyRefusalIsNothingThatWaits()
{
    const FreshTenant tenant;
    const auto first = tenant.open();
    const auto second = tenant.open();
    QVERIFY(!second->setValue(AnswerId::Who, u"second"_s));
    QVERIFY(!second->unsaved());
    QVERIFY(second->saveWaiting());
}

void TestStoreSaving::aFileThatIsGoneIsNoticed_data()
{
    using Harm = std::function<bool(const FreshTenant &)>;
    QTest::addColumn<Harm>("harm");
    QTest::newRow("folder deleted") << Harm([](const FreshTenant &t) { return QDir(t.info.path).removeRecursively(); });
    QTest::newRow("data folder deleted") << Harm(
        [](const FreshTenant &t) { return QDir(t.dataDir()).removeRecursively(); });
    QTest::newRow("folder moved") << Harm(
        [](const FreshTenant &t) { return QDir().rename(t.info.path, t.info.path + "-old"_L1); });
    QTest::newRow("file deleted") << Harm([](const FreshTenant &t) { return QFile::remove(t.file()); });
    QTest::newRow("log deleted") << Harm([](const FreshTenant &t) { return QFile::remove(t.file() + "-wal"_L1); });
    QTest::newRow("file replaced") << Harm([](const FreshTenant &t) {
        const QString other = t.file() + ".other"_L1;
        return QFile::copy(t.file(), other) && QFile::remove(t.file()) && QFile::rename(other, t.file());
    });
}

void TestStoreSaving::aFileThatIsGoneIsNoticed()
{
    using Harm = std::function<bool(const FreshTenant &)>;
    QFETCH(Harm, harm);
    const FreshTenant tenant;
    const auto store = tenant.open();
    QVERIFY(store->saveWaiting());
    QVERIFY(harm(tenant));
    if (!QFile::exists(QFileInfo(tenant.file()).dir().filePath(u"trivet.lock"_s)))
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Could not remove our own lock file"_s));
    QVERIFY(!store->saveWaiting()); // also when nobody types
    QCOMPARE(store->unsaved()->kind, ProblemKind::StorageGone);
    const auto refused = store->setValue(AnswerId::Who, u"into nothing"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ProblemKind::StorageGone);
}

void TestStoreSaving::aFolderThatIsPutBackIsSavedToAgain()
{
    const FreshTenant tenant;
    auto store = tenant.open();
    const QString away = tenant.info.path + "-away"_L1;
    QVERIFY(QDir().rename(tenant.info.path, away));
    QVERIFY(!store->setValue(AnswerId::Who, u"typed meanwhile"_s));
    QVERIFY(QDir().rename(away, tenant.info.path));
    QVERIFY(store->saveWaiting());
    store.reset();
    QCOMPARE(tenant.open()->answers().value(AnswerId::Who), u"typed meanwhile"_s);
}

void TestStoreSaving::aPipeInPlaceOfAFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("database") << u"trivet.sqlite"_s;
    QTest::newRow("lock") << u"trivet.lock"_s;
}

void TestStoreSaving::aPipeInPlaceOfAFileIsRefused()
{
    QFETCH(QString, name);
    const FreshTenant tenant;
    const QString path = tenant.info.path + u'/' + name;
    QFile::remove(path);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto store = TenantStore::open(tenant.info.path, mode);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ProblemKind::Storage);
        QVERIFY(store.error().detail.contains(name));
    }
}

void TestStoreSaving::whatCannotBeOpenedLeavesNoConnection_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("a folder") << true;
    QTest::newRow("not a database") << false;
}

void TestStoreSaving::whatCannotBeOpenedLeavesNoConnection()
{
    QFETCH(bool, isFolder);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"x"_s);
    if (isFolder) {
        QVERIFY(QDir().mkpath(path));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    QVERIFY(!Database::open(path, DatabaseMode::ReadWrite));
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

TRIVET_TEST(TestStoreSaving)

} // namespace tst_storesaving

#include "tst_storesaving.moc"
