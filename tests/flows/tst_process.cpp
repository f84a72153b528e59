// SPDX-License-Identifier: Apache-2.0
#include "support/program.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace tst_process {

using namespace Qt::StringLiterals;
using namespace trivet::test;

/// The program as a process: what it takes, how it ends, what it leaves on disk and in memory.
class TstProcess : public QObject
{
    Q_OBJECT

    static Ran run(const QStringList &arguments, const QStringList &environment = {})
    {
        return runProgram(QStringLiteral(TRIVET_PROGRAM), arguments, environment);
    }
    static QStringList small(const QStringList &more = {})
    {
        return QStringList{u"--devices"_s, u"12"_s, u"--companies"_s, u"6"_s} + more;
    }
    static bool isClean(const QByteArray &text)
    {
        return std::none_of(text.begin(), text.end(),
                            [](char byte) { return byte != '\n' && static_cast<unsigned char>(byte) < 0x20; });
    }

private Q_SLOTS:
    void wrongArgumentsEndWith64_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString out = QDir::tempPath() + u"/trivet-never-made"_s;
        QTest::newRow("two commands") << QStringList{u"check"_s, u"inventory"_s, u"--connect"_s, u"x"_s};
        for (const char *command : {"practice", "rehearse", "check", "inventory", "report"})
            QTest::addRow("%s and more", command) << QStringList{QString::fromLatin1(command), u"more"_s};
        QTest::newRow("no such command") << QStringList{u"chekc"_s};
        QTest::newRow("size without sides") << QStringList{u"rehearse"_s, u"--out"_s, out, u"--size"_s, u"bogus"_s};
        QTest::newRow("size with one side") << QStringList{u"rehearse"_s, u"--out"_s, out, u"--size"_s, u"800"_s};
        QTest::newRow("size with three sides")
            << QStringList{u"rehearse"_s, u"--out"_s, out, u"--size"_s, u"800x600x2"_s};
        QTest::newRow("size of nothing") << QStringList{u"rehearse"_s, u"--out"_s, out, u"--size"_s, u"0x0"_s};
        QTest::newRow("size below nothing") << QStringList{u"rehearse"_s, u"--out"_s, out, u"--size"_s, u"-800x600"_s};
        QTest::newRow("size beyond any screen")
            << QStringList{u"rehearse"_s, u"--out"_s, out, u"--size"_s, u"99999x99999"_s};
        for (const char *scale : {"nan", "inf", "-inf", "", "0", "49", "401", "big", "100%"})
            QTest::addRow("text scale %s", scale)
                << QStringList{u"rehearse"_s, u"--out"_s, out, u"--text-scale"_s, QString::fromLatin1(scale)};
        for (const char *speed : {"nan", "inf", "0", "-1", "1e99", ""})
            QTest::addRow("speed %s", speed) << QStringList{u"practice"_s, u"--speed"_s, QString::fromLatin1(speed)};
        QTest::newRow("out without a value") << QStringList{u"rehearse"_s, u"--out"_s, QString()};
        QTest::newRow("tenant without a value") << QStringList{u"check"_s, u"--tenant"_s, QString()};
        QTest::newRow("tenant and connect") << QStringList{u"check"_s, u"--tenant"_s, u"x"_s, u"--connect"_s, u"y"_s};
    }
    void wrongArgumentsEndWith64()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 64);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.error.count('\n'), 1);
        QVERIFY(!QFileInfo::exists(QDir::tempPath() + u"/trivet-never-made"_s));
    }

    void withoutADisplayOnlyTheWindowIsRefused()
    {
        const QStringList noDisplay{u"QT_QPA_PLATFORM="_s, u"DISPLAY="_s, u"WAYLAND_DISPLAY="_s};
        QCOMPARE(run({u"--version"_s}, noDisplay).out, QByteArray("trivet " TRIVET_VERSION "\n"));
        QCOMPARE(run({u"--help"_s}, noDisplay).code, 0);
        QCOMPARE(run({u"--no-such"_s}, noDisplay).code, 64);
        const Ran wizard = run({}, noDisplay);
        QCOMPARE(wizard.code, 2);
        QVERIFY2(wizard.error.startsWith("There is no display"), wizard.error.constData());
        QCOMPARE(wizard.error.count('\n'), 1);
    }

    void aConnectionToAnythingButThisComputersLoopbackIsRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("code");
        QTest::newRow("as printed") << u"127.0.0.1"_s << 0;
        QTest::newRow("by name") << u"localhost"_s << 0;
        QTest::newRow("version 6") << u"[::1]"_s << 64;
        QTest::newRow("another of the loopback") << u"127.0.0.2"_s << 64;
        QTest::newRow("elsewhere") << u"192.0.2.1"_s << 64;
    }
    void aConnectionToAnythingButThisComputersLoopbackIsRefused()
    {
        QFETCH(QString, host);
        QFETCH(int, code);
        ServedPractice world(QStringLiteral(TRIVET_PROGRAM), small());
        world.setLine(QByteArray(world.line()).replace("127.0.0.1", host.toLatin1()));
        const Ran ran = run({u"inventory"_s, u"--connect"_s, world.connectFile()});
        QVERIFY2(ran.code == code, ran.error.constData());
        if (code == 0) {
            const QJsonObject vendors = QJsonDocument::fromJson(ran.out)["vendors"_L1].toObject();
            QCOMPARE(vendors.keys().size(), 4);
            for (const QJsonValue &vendor : vendors)
                QVERIFY(!vendor["rows"_L1].toObject().isEmpty());
        }
    }

    void everythingLoggedStillEnds_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::newRow("Qt's rules") << QStringList{u"QT_LOGGING_RULES=*=true"_s};
        QTest::newRow("Trivet's rules") << QStringList{u"QT_LOGGING_RULES="_s, u"TRIVET_LOG=*=true"_s};
    }
    void everythingLoggedStillEnds()
    {
        QFETCH(QStringList, environment);
        QCOMPARE(run({u"--version"_s}, environment).code, 0);
        QCOMPARE(run({u"--no-such"_s}, environment).code, 64);
        QTemporaryDir folder;
        const Ran unknown = run({u"check"_s, u"--tenant"_s, u"nobody"_s, u"--data-dir"_s, folder.path()}, environment);
        QCOMPARE(unknown.code, 2);
        ServedPractice world(QStringLiteral(TRIVET_PROGRAM), small({u"--stage"_s, u"complete"_s}), environment);
        const Ran checked = run({u"check"_s, u"--connect"_s, world.connectFile(), u"--json"_s}, environment);
        QVERIFY2(checked.code == 0, checked.error.right(4000).constData());
        QVERIFY(checked.error.contains("trivet.http"));
        QVERIFY(isClean(checked.error));
        const Ran report = run(
            {u"report"_s, u"--connect"_s, world.connectFile(), u"--out"_s, folder.filePath(u"r.pdf"_s)}, environment);
        QVERIFY2(report.code == 0, report.error.right(4000).constData());
        QCOMPARE(world.stop(), 0);
        const QString secret = QJsonDocument::fromJson(world.line())["autotask"_L1]["secret"_L1].toString();
        QVERIFY(!secret.isEmpty() && !checked.error.contains(secret.toUtf8()) &&
                !report.error.contains(secret.toUtf8()));
    }

    void aRehearsalThatLogsEverythingEndsToo()
    {
        QTemporaryDir out;
        const Ran ran = run(QStringList{u"rehearse"_s, u"--out"_s, out.path(), u"--speed"_s, u"600"_s, u"--review"_s,
                                        u"--stage"_s, u"messy"_s} +
                                small(),
                            {u"QT_LOGGING_RULES="_s, u"TRIVET_LOG=*=true"_s});
        QVERIFY2(ran.code == 0, ran.error.right(4000).constData());
        QVERIFY(QFileInfo::exists(out.filePath(u"rehearsal.json"_s)));
    }

    void aRehearsalWithNowhereToGoSaysSoAndEnds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no folder can be made")
            << QStringList{u"--out"_s, u"/proc/no-such-folder"_s} << QByteArray("/proc/no-such-folder");
        QTest::newRow("a file in its place")
            << QStringList{u"--out"_s, QStringLiteral(TRIVET_PROGRAM)} << QByteArray("trivet");
        QTest::newRow("no data folder") << QStringList{u"--out"_s, QDir::tempPath() + u"/trivet-rehearsal"_s,
                                                       u"--data-dir"_s, u"/proc/no-such-data"_s}
                                        << QByteArray("could not be opened");
    }
    void aRehearsalWithNowhereToGoSaysSoAndEnds()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const Ran ran = run(QStringList{u"rehearse"_s} + arguments + small());
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.error.contains(named), ran.error.constData());
        QVERIFY(!ran.error.contains("verified"));
        QDir(QDir::tempPath() + u"/trivet-rehearsal"_s).removeRecursively();
    }

    void aRefusedSignInIsNoInventoryAndNoWholeReport()
    {
        ServedPractice world(QStringLiteral(TRIVET_PROGRAM), small({u"--stage"_s, u"complete"_s}));
        QJsonObject line = QJsonDocument::fromJson(world.line()).object();
        QJsonObject autotask = line["autotask"_L1].toObject();
        autotask["secret"_L1] = u"not-the-secret"_s;
        line["autotask"_L1] = autotask;
        world.setLine(QJsonDocument(line).toJson(QJsonDocument::Compact));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.json"_s);
        for (const QStringList &command : {QStringList{u"inventory"_s}, QStringList{u"report"_s, u"--out"_s, path}}) {
            const Ran ran = run(command + QStringList{u"--connect"_s, world.connectFile()});
            QCOMPARE(ran.code, 2);
            QVERIFY2(ran.error.contains("Autotask did not accept"), ran.error.constData());
            QVERIFY(!ran.error.contains("not-the-secret"));
        }
        QVERIFY(QFileInfo::exists(path)); // what could be read is in it
    }

    void aVendorThatIsGoneIsNoInventory()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"line.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ServedPractice(QStringLiteral(TRIVET_PROGRAM), small()).line());
        file.close();
        const Ran ran = run({u"inventory"_s, u"--connect"_s, file.fileName()});
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.error.contains("could not be reached"), ran.error.constData());
    }

    void aReportIsNamedThatCannotBeWrittenAndALinkKeepsItsTarget()
    {
        ServedPractice world(QStringLiteral(TRIVET_PROGRAM), small());
        QTemporaryDir folder;
        QFile target(folder.filePath(u"mine.txt"_s));
        QVERIFY(target.open(QIODevice::ReadWrite));
        target.write("mine");
        target.flush();
        const QString link = folder.filePath(u"report.html"_s);
        QVERIFY(QFile::link(target.fileName(), link));
        for (const QString &path :
             {link, u"/proc/no-such-folder/report.html"_s, folder.filePath(u"none/report.html"_s)}) {
            const Ran ran = run({u"report"_s, u"--connect"_s, world.connectFile(), u"--out"_s, path});
            QCOMPARE(ran.code, 2);
            QVERIFY2(ran.error.contains(path.toUtf8()) && !ran.error.contains("stays here"), ran.error.constData());
        }
        target.seek(0);
        QCOMPARE(target.readAll(), QByteArray("mine"));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void nothingThatIsPrintedMovesTheCursor()
    {
        const Ran ran = run({u"check"_s, u"--connect"_s, u"/tmp/no\u001b[31m\nsuch\u009b2Jfile\u202e"_s});
        QCOMPARE(ran.code, 64);
        QCOMPARE(ran.error.count('\n'), 1);
        QVERIFY(isClean(ran.error));
        QVERIFY(ran.error.contains("\\u001b[31m"));
        QVERIFY(!QString::fromUtf8(ran.error).contains(QChar(0x9b)) &&
                !QString::fromUtf8(ran.error).contains(QChar(0x202e)));
    }

#ifdef Q_OS_LINUX
    void memoryIsKeptFromOthersWhileItRuns()
    {
        // Root may read everything, so the program runs as nobody where the test runs as root; its files under /proc
        // then belong to root as soon as nobody but the system may look into it.
        QProcess process;
        constexpr uid_t nobody = 65534;
        const bool isRoot = geteuid() == 0;
        process.setChildProcessModifier([isRoot] {
            if (isRoot && (setgid(nobody) != 0 || setuid(nobody) != 0))
                _exit(1);
        });
        process.start(QStringLiteral(TRIVET_PROGRAM), QStringList{u"practice"_s} + small());
        if (isRoot && !process.waitForStarted(60'000))
            QSKIP("nobody may not read the build folder here");
        if (!process.waitForReadyRead(120'000))
            QSKIP("nobody may not run the program here");
        const QString folder = u"/proc/%1/"_s.arg(process.processId());
        QFile limits(folder + u"limits"_s);
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QByteArray core = [&limits] {
            for (const QByteArray &row : limits.readAll().split('\n')) {
                if (row.startsWith("Max core file size"))
                    return row.simplified();
            }
            return QByteArray();
        }();
        QCOMPARE(core, QByteArray("Max core file size 0 0 bytes"));
        QCOMPARE(QFileInfo(folder + u"mem"_s).ownerId(), 0U);
        process.terminate();
        QVERIFY(process.waitForFinished(60'000));
    }
#endif
};

TRIVET_TEST(TstProcess)

} // namespace tst_process

#include "tst_process.moc"
