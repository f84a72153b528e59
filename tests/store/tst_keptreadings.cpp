// SPDX-License-Identifier: Apache-2.0
// What was last read of the vendors, beside the tenant's own file.
#include "freshtenant.h"
#include "store/keptreadings.h"
#include "support/smalldisk.h"
#include "support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace tst_keptreadings {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::FreshTenant;
using trivet::test::SmallDisk;

namespace {

const QDateTime morning(QDate(2026, 5, 2), QTime(8, 0, 0, 250), Qt::UTC);

KeptReading reading(const QString &key, const QByteArray &bytes, const QDateTime &asOf = morning)
{
    return {.key = key, .form = u"f1"_s, .values = u"v1"_s, .asOf = asOf, .isWhole = true, .rows = 3, .bytes = bytes};
}

QString readingsFile(const FreshTenant &tenant)
{
    return tenant.info.path + u"/readings.sqlite"_s;
}

void runOn(const QString &file, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by-hand"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"by-hand"_s);
}

} // namespace

class TestKeptReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadBack()
    {
        const FreshTenant tenant;
        QVERIFY(keptReadings(tenant.info.path)->isEmpty());
        const KeptReading companies = reading(u"autotask.companies"_s, QByteArray("\0\x01rows", 6));
        KeptReading sites = reading(u"dattoRmm.sites"_s, {});
        sites.isWhole = false;
        QVERIFY(keepReadings(tenant.info.path, {sites, companies}));
        QCOMPARE(*keptReadings(tenant.info.path), (QList{companies, sites}));
        QCOMPARE(QFile::permissions(readingsFile(tenant)) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aNewReadingTakesThePlaceOfTheFormer()
    {
        const FreshTenant tenant;
        QVERIFY(keepReadings(tenant.info.path, {reading(u"k"_s, "old"), reading(u"other"_s, "stays")}));
        KeptReading fresh = reading(u"k"_s, "new", morning.addSecs(60));
        fresh.values = u"v2"_s;
        QVERIFY(keepReadings(tenant.info.path, {fresh}));
        QCOMPARE(keptReadings(tenant.info.path)->first(), fresh);
        QCOMPARE(keptReadings(tenant.info.path)->size(), 2);
    }

    void theSameBytesAreOnlyDatedAnew()
    {
        const FreshTenant tenant;
        const QByteArray large(4 * 1024 * 1024, 'x');
        QVERIFY(keepReadings(tenant.info.path, {reading(u"k"_s, large)}));
        {
            const SmallDisk disk(5 * 1024 * 1024); // room for a date, none for the bytes once more
            QVERIFY(keepReadings(tenant.info.path, {reading(u"k"_s, large, morning.addSecs(60))}));
        }
        QCOMPARE(keptReadings(tenant.info.path)->first().asOf, morning.addSecs(60));
    }

    void countsAreToldWithoutTheRows()
    {
        const FreshTenant tenant;
        QVERIFY(keptCounts(tenant.info.path)->isEmpty());
        QVERIFY(keepReadings(tenant.info.path, {reading(u"k"_s, "abc")}));
        QCOMPARE(*keptCounts(tenant.info.path), (QList<KeptCount>{{u"k"_s, 3, morning, true}}));
    }

    void aDamagedReadingIsLeftOutAndTheOthersStay()
    {
        const FreshTenant tenant;
        QVERIFY(keepReadings(tenant.info.path, {reading(u"a"_s, "rows of a"), reading(u"b"_s, "rows of b")}));
        runOn(readingsFile(tenant), u"UPDATE readings SET bytes = 'rows of x' WHERE key = 'a'"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged: a"_s));
        const auto kept = keptReadings(tenant.info.path);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().key, u"b"_s);
        QVERIFY(keepReadings(tenant.info.path, {reading(u"a"_s, "rows of a")}));
    }

    void aDamagedFileIsToldAndMadeAnew()
    {
        const FreshTenant tenant;
        QFile file(readingsFile(tenant));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'z'));
        file.close();
        QCOMPARE(keptReadings(tenant.info.path).error().kind, ProblemKind::StorageDamaged);
        QVERIFY(keepReadings(tenant.info.path, {reading(u"a"_s, "rows")}));
        QCOMPARE(keptReadings(tenant.info.path)->size(), 1);
        QVERIFY(tenant.open()); // the tenant itself has nothing to do with it
    }

    void aFileOfAnotherVersionIsNotReadAndMadeAnew()
    {
        const FreshTenant tenant;
        QVERIFY(keepReadings(tenant.info.path, {reading(u"a"_s, "rows")}));
        runOn(readingsFile(tenant), u"PRAGMA user_version = 2"_s);
        QVERIFY(keptReadings(tenant.info.path)->isEmpty());
        QVERIFY(keepReadings(tenant.info.path, {reading(u"b"_s, "rows")}));
        QCOMPARE(keptReadings(tenant.info.path)->size(), 1);
    }

    void aFullDiskIsSaidAndWhatWasKeptStays()
    {
        const FreshTenant tenant;
        const auto store = tenant.open();
        QVERIFY(keepReadings(tenant.info.path, {reading(u"k"_s, "small")}));
        {
            const SmallDisk disk(256 * 1024);
            const auto refused = keepReadings(tenant.info.path, {reading(u"k"_s, QByteArray(4 * 1024 * 1024, 'x'))});
            QCOMPARE(refused.error().kind, ProblemKind::Storage);
        }
        QCOMPARE(keptReadings(tenant.info.path)->first().bytes, QByteArray("small"));
        QVERIFY(!store->unsaved()); // nothing that a person gave
    }

    void aLinkIsNotFollowed()
    {
        const FreshTenant tenant;
        const QString elsewhere = tenant.dir.filePath(u"elsewhere"_s);
        QVERIFY(QFile::link(elsewhere, readingsFile(tenant)));
        QCOMPARE(keptReadings(tenant.info.path).error().kind, ProblemKind::Storage);
        QCOMPARE(keepReadings(tenant.info.path, {reading(u"k"_s, "x")}).error().kind, ProblemKind::Storage);
        QVERIFY(!QFileInfo::exists(elsewhere));
    }

    void readersSeeWhatAWriterKeepsMeanwhile()
    {
        const FreshTenant tenant;
        const auto writer = tenant.open();
        const auto reader = tenant.open(); // a second copy of Trivet
        QVERIFY(reader->isReadOnly());
        QVERIFY(keepReadings(tenant.info.path, {reading(u"k"_s, "one")}));
        QCOMPARE(keptReadings(reader->info().path)->first().bytes, QByteArray("one"));
    }
};

TRIVET_TEST(TestKeptReadings)

} // namespace tst_keptreadings

#include "tst_keptreadings.moc"
