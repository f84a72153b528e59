// SPDX-License-Identifier: Apache-2.0
#include "store/tenantcatalog.h"
#include "store/tenantstore.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace tst_tenantcatalog {

using namespace Qt::StringLiterals;
using namespace trivet;

class TestTenantCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsEmptyBeforeAnythingIsMade();
    void newTenantIsListedAndOpens();
    void practiceTenantsLieApart();
    void badNameIsRefused_data();
    void badNameIsRefused();
    void nameIsFreeAgainForTheOtherKind();
    void lastOpenedComesFirst();
    void findPrefersLiveAndIgnoresCase();
    void renamedTenantKeepsItsPlace();
    void renameToATakenNameIsRefused();
    void renameWhileOpenIsRefused();
    void forgottenTenantLeavesNothing();
    void openTenantIsNotForgotten();
    void strangersInTheFolderAreNoTenants();
    void unusableDataFolderIsSaid();
};

namespace {

ProblemKind kindOf(const auto &result)
{
    return result ? ProblemKind::Internal : result.error().kind;
}

QStringList namesOf(const QList<TenantInfo> &tenants)
{
    QStringList names;
    for (const TenantInfo &tenant : tenants)
        names.append(tenant.name);
    return names;
}

} // namespace

void TestTenantCatalog::listIsEmptyBeforeAnythingIsMade()
{
    const QTemporaryDir dir;
    const QString place = dir.filePath(u"not/yet"_s);
    QVERIFY(TenantCatalog(place).list().isEmpty());
    QVERIFY(!QFileInfo::exists(place));
}

void TestTenantCatalog::newTenantIsListedAndOpens()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.filePath(u"deep/er"_s));
    const auto made = catalog.create(u"  Contoso   Ltd "_s, TenantKind::Live);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->name, u"Contoso Ltd"_s);
    QCOMPARE(made->path, dir.filePath(u"deep/er/tenants/"_s + made->id.toString(QUuid::WithoutBraces)));
    const QList<TenantInfo> all = catalog.list();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().id, made->id);
    QCOMPARE(all.first().name, u"Contoso Ltd"_s);
    QVERIFY(!all.first().problem);
    QVERIFY(!all.first().isPractice);
    QVERIFY(!all.first().lastOpened.isValid());
    QVERIFY(TenantStore::open(made->path, OpenMode::ReadWrite));
    QVERIFY(catalog.list().first().lastOpened.isValid());
}

void TestTenantCatalog::practiceTenantsLieApart()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    const auto made = catalog.create(u"Practice"_s, TenantKind::Practice);
    QVERIFY(made);
    QVERIFY(made->isPractice);
    QVERIFY(made->path.startsWith(dir.filePath(u"practice/"_s)));
    QVERIFY(catalog.list().first().isPractice);
}

void TestTenantCatalog::badNameIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"  \t\n "_s;
    QTest::newRow("too long") << QString(101, u'x');
    QTest::newRow("taken") << u"contoso LTD"_s;
}

void TestTenantCatalog::badNameIsRefused()
{
    QFETCH(QString, name);
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    QVERIFY(catalog.create(u"Contoso Ltd"_s, TenantKind::Live));
    const auto made = catalog.create(name, TenantKind::Live);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ProblemKind::Input);
    QCOMPARE(made.error().field, u"tenantNameEdit"_s);
    QCOMPARE(catalog.list().size(), 1);
}

void TestTenantCatalog::nameIsFreeAgainForTheOtherKind()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    QVERIFY(catalog.create(u"Contoso"_s, TenantKind::Practice));
    QVERIFY(catalog.create(u"Contoso"_s, TenantKind::Live));
}

void TestTenantCatalog::lastOpenedComesFirst()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    const auto first = catalog.create(u"First"_s, TenantKind::Live);
    const auto second = catalog.create(u"Second"_s, TenantKind::Live);
    const auto practice = catalog.create(u"Practice"_s, TenantKind::Practice);
    QVERIFY(TenantStore::open(practice->path, OpenMode::ReadWrite));
    const QDateTime practiceTime = catalog.find(u"Practice"_s)->lastOpened;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > practiceTime);
    QVERIFY(TenantStore::open(second->path, OpenMode::ReadWrite));
    QCOMPARE(namesOf(catalog.list()), (QStringList{u"Second"_s, u"Practice"_s, u"First"_s}));
}

void TestTenantCatalog::findPrefersLiveAndIgnoresCase()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    const auto practice = catalog.create(u"Contoso"_s, TenantKind::Practice);
    const auto live = catalog.create(u"Contoso"_s, TenantKind::Live);
    QVERIFY(TenantStore::open(practice->path, OpenMode::ReadWrite));
    QCOMPARE(catalog.find(u"cONTOSO "_s)->id, live->id);
    QCOMPARE(kindOf(catalog.find(u"Fabrikam"_s)), ProblemKind::TenantUnknown);
}

void TestTenantCatalog::renamedTenantKeepsItsPlace()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    const auto made = catalog.create(u"Contoso"_s, TenantKind::Live);
    QVERIFY(catalog.rename(made->id, u"Fabrikam"_s));
    QCOMPARE(catalog.find(u"Fabrikam"_s)->path, made->path);
    const auto store = TenantStore::open(made->path, OpenMode::ReadOnly);
    QCOMPARE((*store)->answers().value(AnswerId::TenantName), u"Fabrikam"_s);
    QCOMPARE(kindOf(catalog.rename(QUuid::createUuid(), u"X"_s)), ProblemKind::NotFound);
}

void TestTenantCatalog::renameToATakenNameIsRefused()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    const auto made = catalog.create(u"Contoso"_s, TenantKind::Live);
    QVERIFY(catalog.create(u"Fabrikam"_s, TenantKind::Live));
    QCOMPARE(kindOf(catalog.rename(made->id, u"FABRIKAM"_s)), ProblemKind::Input);
    QVERIFY(catalog.rename(made->id, u"CONTOSO"_s));
}

void TestTenantCatalog::renameWhileOpenIsRefused()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    const auto made = catalog.create(u"Contoso"_s, TenantKind::Live);
    const auto store = TenantStore::open(made->path, OpenMode::ReadWrite);
    QCOMPARE(kindOf(catalog.rename(made->id, u"Fabrikam"_s)), ProblemKind::StorageInUse);
    QCOMPARE((*store)->info().name, u"Contoso"_s);
}

void TestTenantCatalog::forgottenTenantLeavesNothing()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    const auto gone = catalog.create(u"Contoso"_s, TenantKind::Live);
    const auto kept = catalog.create(u"Fabrikam"_s, TenantKind::Live);
    QVERIFY(QDir(dir.path()).mkpath(u"tenants/.forgotten-cut-short/x"_s));
    QVERIFY(catalog.forget(gone->id));
    QCOMPARE(namesOf(catalog.list()), QStringList{u"Fabrikam"_s});
    const auto left =
        QDir(dir.filePath(u"tenants"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(left, QStringList{kept->id.toString(QUuid::WithoutBraces)});
    QCOMPARE(kindOf(catalog.forget(gone->id)), ProblemKind::NotFound);
}

void TestTenantCatalog::openTenantIsNotForgotten()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    const auto made = catalog.create(u"Contoso"_s, TenantKind::Live);
    auto store = TenantStore::open(made->path, OpenMode::ReadWrite);
    QCOMPARE(kindOf(catalog.forget(made->id)), ProblemKind::StorageInUse);
    QVERIFY((*store)->setValue(AnswerId::Who, u"still here"_s));
    store->reset();
    QVERIFY(catalog.forget(made->id));
}

void TestTenantCatalog::strangersInTheFolderAreNoTenants()
{
    const QTemporaryDir dir;
    TenantCatalog catalog(dir.path());
    QVERIFY(catalog.create(u"Contoso"_s, TenantKind::Live));
    QVERIFY(QDir(dir.path()).mkpath(u"tenants/notes"_s));
    QVERIFY(QDir(dir.path()).mkpath(u"tenants/.new-3f2c6b1e-0000-4000-8000-000000000000"_s));
    QCOMPARE(namesOf(catalog.list()), QStringList{u"Contoso"_s});
}

void TestTenantCatalog::unusableDataFolderIsSaid()
{
    const QTemporaryDir dir;
    QFile inTheWay(dir.filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    TenantCatalog catalog(dir.filePath(u"data"_s));
    const auto made = catalog.create(u"Contoso"_s, TenantKind::Live);
    QCOMPARE(kindOf(made), ProblemKind::Storage);
    QVERIFY(catalog.list().isEmpty());
}

TRIVET_TEST(TestTenantCatalog)

} // namespace tst_tenantcatalog

#include "tst_tenantcatalog.moc"
