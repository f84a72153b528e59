// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "session/applicationtenants.h"
#include "support/testprogram.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/window/trivetwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <functional>

namespace tst_opening {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

using Answer = std::optional<Result<OpenTenant>>;

practice::PracticeOptions smallWorld()
{
    practice::PracticeOptions options;
    options.devices = 20;
    options.companies = 6;
    return options;
}

/// A data folder with one practice tenant, which is closed.
struct Data
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"data"_s);
    TenantInfo info;

    Data() { info = TenantCatalog(path).create(u"Sample MSP"_s, TenantKind::Practice).value(); }
    QString file() const { return info.path + "/trivet.sqlite"_L1; }
};

bool damage(Data &data)
{
    QFile file(data.file());
    return file.open(QIODevice::WriteOnly) && file.write("hello, world\n") > 0;
}

bool makeNewer(Data &data)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(data.file());
        done = database.open() && QSqlQuery(database).exec(u"PRAGMA user_version = 99"_s);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    return done;
}

bool putAPipeInItsPlace(Data &data)
{
    return QDir(data.path).removeRecursively() && mkfifo(QFile::encodeName(data.path).constData(), 0600) == 0;
}

bool putAFileInItsPlace(Data &data)
{
    QFile file(data.path);
    return QDir(data.path).removeRecursively() && file.open(QIODevice::WriteOnly);
}

bool leaveItAlone(Data &)
{
    return true;
}

using Harm = bool (*)(Data &);

} // namespace

/// Tenants that cannot be opened: said, ended, and nothing else begun in their place.
class TstOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().setMotion(Theme::Motion::Off);
        Theme::instance().apply(ThemeChoice::Light);
    }

    void whatCannotBeOpenedIsSaidAfterTheCall_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<ProblemKind>("kind");
        QTest::newRow("damaged") << Harm(&damage) << ProblemKind::StorageDamaged;
        QTest::newRow("newer") << Harm(&makeNewer) << ProblemKind::StorageNewer;
    }
    void whatCannotBeOpenedIsSaidAfterTheCall()
    {
        QFETCH(Harm, harm);
        QFETCH(ProblemKind, kind);
        Data data;
        QVERIFY(harm(data));
        app::ApplicationTenants tenants(data.path, {.options = smallWorld()});
        const auto last = tenants.practiceTenant();
        QVERIFY(last);
        QCOMPARE(QUuid::fromString(last->id), data.info.id);
        Answer answer;
        tenants.open(last->id, &tenants, [&answer](const Result<OpenTenant> &opened) { answer = opened; });
        QVERIFY(!answer);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, kind);
        const auto kept = QDir(data.info.path).entryList({u"trivet.damaged-*.sqlite"_s}, QDir::Files);
        QCOMPARE(kept.size(), kind == ProblemKind::StorageDamaged ? 1 : 0);
        QCOMPARE(tenants.practiceTenant()->problem->kind, kind); // and it stays that tenant, not a new one
    }

    void aFolderThatCannotBeMadeIsSaidAfterTheCall()
    {
        Data data;
        QVERIFY(putAFileInItsPlace(data));
        app::ApplicationTenants tenants(data.path, {.options = smallWorld()});
        for (const bool isLive : {true, false}) {
            Answer answer;
            const auto take = [&answer](const Result<OpenTenant> &opened) { answer = opened; };
            if (isLive)
                tenants.createLive(u"Northwind"_s, &tenants, take);
            else
                tenants.createPractice(&tenants, take);
            QVERIFY(!answer);
            QTRY_VERIFY(answer);
            QCOMPARE(answer->error().kind, ProblemKind::Storage);
        }
    }

    void whatHelpersGetNamesNobody()
    {
        Data data;
        app::ApplicationTenants tenants(data.path, {.options = smallWorld()});
        QVERIFY(tenants.supportText().startsWith("Trivet "_L1));
        Answer answer;
        tenants.open(tenants.practiceTenant()->id, &tenants,
                     [&answer](const Result<OpenTenant> &opened) { answer = opened; });
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
        const QString text = tenants.supportText();
        QVERIFY2(text.contains("Step access, practice"_L1), qPrintable(text));
        QVERIFY(text.contains("\nS02 needs-you fields-missing"_L1));
        QVERIFY(text.contains("autotask.companies"_L1));
        QVERIFY(!text.contains("Sample MSP"_L1, Qt::CaseInsensitive));
        tenants.close();
    }

    void aNameThatNobodyHasIsSaidOnTheWelcomePage()
    {
        Data data;
        app::ApplicationTenants tenants(data.path, {.options = smallWorld()});
        QCOMPARE(QUuid::fromString(tenants.idOf(u"sample msp"_s).value()), data.info.id);
        const auto bogus = tenants.idOf(u"bogus"_s);
        QVERIFY(!bogus);
        const SystemClock clock;
        SecretClipboard clipboard(*QApplication::clipboard(), clock);
        TrivetWindow window(tenants, clipboard, {});
        window.show();
        const auto isSaid = [&window] {
            const auto callouts = window.findChildren<Callout *>();
            return std::any_of(callouts.begin(), callouts.end(), [](const Callout *callout) {
                return callout->isVisible() && callout->view().kind == CalloutKind::Error;
            });
        };
        QVERIFY(!isSaid());
        window.showUnopened(bogus.error());
        QVERIFY(isSaid());
        window.showWelcome();
        QVERIFY(!isSaid());
    }

    void resumingEndsAndBeginsNothingElse_data()
    {
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("damaged") << Harm(&damage) << false;
        QTest::newRow("newer") << Harm(&makeNewer) << false;
        QTest::newRow("a pipe for a folder") << Harm(&putAPipeInItsPlace) << false;
        QTest::newRow("a file for a folder") << Harm(&putAFileInItsPlace) << false;
        QTest::newRow("open elsewhere") << Harm(&leaveItAlone) << true;
    }
    void resumingEndsAndBeginsNothingElse()
    {
        QFETCH(Harm, harm);
        QFETCH(bool, isLocked);
        Data data;
        std::unique_ptr<TenantStore> holder;
        if (isLocked)
            holder = std::move(TenantStore::open(data.info.path, OpenMode::ReadWrite).value());
        QVERIFY(harm(data));
        const QDir practice(data.path + "/practice"_L1);
        const auto before = practice.entryList(QDir::Dirs | QDir::NoDotAndDotDot);

        QProcess process;
        process.start(QStringLiteral(TRIVET_PROGRAM),
                      {u"rehearse"_s, u"--resume"_s, u"--data-dir"_s, data.path, u"--out"_s,
                       data.dir.filePath(u"out"_s), u"--devices"_s, u"20"_s, u"--companies"_s, u"6"_s});
        QVERIFY(process.waitForFinished(300'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY(process.exitCode() != 0);
        QVERIFY(!process.readAllStandardError().isEmpty());
        QCOMPARE(practice.entryList(QDir::Dirs | QDir::NoDotAndDotDot), before);
    }
};

TRIVET_WIDGET_TEST(TstOpening)

} // namespace tst_opening

#include "tst_opening.moc"
