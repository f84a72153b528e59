// SPDX-License-Identifier: Apache-2.0
// Nothing is sent before its journal is on the disk, wherever that is.
#include "freshtenant.h"
#include "store/database.h"
#include "support/testprogram.h"

#include <QFile>
#include <QFuture>
#include <QLibrary>
#include <QTest>

namespace tst_journalsync {

using namespace Qt::StringLiterals;
using namespace trivet;
using trivet::test::FreshTenant;

namespace {

const QDateTime someTime = QDateTime::fromString(u"2026-03-01T08:15:30.123Z"_s, Qt::ISODateWithMs);

/// While it lives SQLite opens files as on a drive without shared memory: it refuses WAL there.
class WithoutWal
{
public:
    WithoutWal()
    {
        QLibrary sqlite(u"sqlite3"_s, 0); // the one that Qt's plugin has open
        const auto find = reinterpret_cast<void *(*)(const char *)>(sqlite.resolve("sqlite3_vfs_find"));
        m_use = reinterpret_cast<Use>(sqlite.resolve("sqlite3_vfs_register"));
        m_usual = find ? find(nullptr) : nullptr;
        m_plain = find ? find("unix-dotfile") : nullptr;
        if (isThere())
            m_use(m_plain, 1);
    }
    ~WithoutWal()
    {
        if (isThere())
            m_use(m_usual, 1);
    }
    Q_DISABLE_COPY_MOVE(WithoutWal)
    bool isThere() const { return m_use && m_usual && m_plain; }

private:
    using Use = int (*)(void *, int);
    Use m_use = nullptr;
    void *m_usual = nullptr;
    void *m_plain = nullptr;
};

} // namespace

class TestJournalSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJournalIsSyncedWhileTheNextRowsAreWritten();
    void aJournalThatIsGoneIsNotSynced();
    void whereSqliteKeepsNoLogEachCommitIsOnTheDisk();
};

void TestJournalSync::aJournalIsSyncedWhileTheNextRowsAreWritten()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    const JournalPlan plan{u"plan"_s, MendKind::SetDeviceTypes, u"R03"_s, u"Mira"_s, someTime, {}};
    JournalEntry entry;
    entry.plan = plan.id;
    entry.row.record = {VendorId::Autotask, u"ConfigurationItems"_s, u"1"_s, QString(2000, u'x')};
    QList<QFuture<Result<void>>> syncs;
    // Enough for the log to be brought into the file on the way.
    for (entry.place = 0; entry.place < 3000; ++entry.place) {
        QVERIFY(store->addToJournal(plan, {entry}));
        if (entry.place % 50 == 0)
            syncs.append(store->syncJournal());
    }
    for (QFuture<Result<void>> &sync : syncs)
        QVERIFY(sync.result());
    QVERIFY(store->syncJournal().result());
    QCOMPARE(store->journalEntries(plan.id).size(), 3000);
}

void TestJournalSync::aJournalThatIsGoneIsNotSynced()
{
    const FreshTenant tenant;
    const auto store = tenant.open();
    QVERIFY(store->syncJournal().result());
    QVERIFY(QFile::remove(tenant.file() + "-wal"_L1));
    QVERIFY(!store->syncJournal().result());
}

void TestJournalSync::whereSqliteKeepsNoLogEachCommitIsOnTheDisk()
{
    const WithoutWal place;
    if (!place.isThere())
        QSKIP("Qt has an SQLite of its own built in");
    const FreshTenant tenant;
    const auto store = tenant.open();
    QVERIFY(!QFile::exists(tenant.file() + "-wal"_L1));
    const JournalPlan plan{u"plan"_s, MendKind::SetDeviceTypes, u"R03"_s, u"Mira"_s, someTime, {}};
    JournalEntry entry;
    entry.plan = plan.id;
    QVERIFY(store->addToJournal(plan, {entry}));
    QVERIFY(store->syncJournal().result());
    const auto database = Database::open(tenant.file(), DatabaseMode::ReadWrite).value();
    constexpr int extra = 3;
    QCOMPARE(database->ask(u"PRAGMA synchronous"_s).value().toInt(), extra);
}

TRIVET_TEST(TestJournalSync)

} // namespace tst_journalsync

#include "tst_journalsync.moc"
