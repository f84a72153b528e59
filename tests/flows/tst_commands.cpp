// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as a shell sees it: exit codes, one JSON object on standard output and nothing else.
class TstCommands : public QObject
{
    Q_OBJECT

    struct Ran
    {
        int code = -1;
        QByteArray out;
        QByteArray error;
    };

    static Ran run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(TRIVET_PROGRAM), arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Serves a world until the object dies; its line is in connectFile().
    class World
    {
    public:
        explicit World(const QStringList &options)
        {
            m_process.start(QStringLiteral(TRIVET_PROGRAM), QStringList{u"practice"_s} + options);
            if (m_process.waitForReadyRead(60'000))
                m_line = m_process.readLine();
            QFile file(connectFile());
            if (file.open(QIODevice::WriteOnly))
                file.write(m_line);
        }
        ~World()
        {
            m_process.terminate();
            m_process.waitForFinished(20'000);
        }
        QString connectFile() const { return m_folder.filePath(u"line.json"_s); }
        QByteArray line() const { return m_line; }
        int stop()
        {
            m_process.terminate();
            m_process.waitForFinished(20'000);
            return m_process.exitCode();
        }

    private:
        QTemporaryDir m_folder;
        QProcess m_process;
        QByteArray m_line;
    };

private Q_SLOTS:
    void wrongUsageExitsWith64_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("unknown option") << QStringList{u"practice"_s, u"--no-such"_s};
        QTest::addRow("no number") << QStringList{u"practice"_s, u"--devices"_s, u"many"_s};
        QTest::addRow("unknown stage") << QStringList{u"practice"_s, u"--stage"_s, u"halfway"_s};
        QTest::addRow("unknown fault") << QStringList{u"practice"_s, u"--fault"_s, u"no-such-fault"_s};
        QTest::addRow("check without a source") << QStringList{u"check"_s};
        QTest::addRow("rehearse without out") << QStringList{u"rehearse"_s};
    }

    void wrongUsageExitsWith64()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 64);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.error.isEmpty());
    }

    void practiceSaysWhereItServesAndEndsOnSigterm()
    {
        World world({u"--devices"_s, u"20"_s});
        const QJsonObject line = QJsonDocument::fromJson(world.line()).object();
        for (const auto &part : {u"autotask"_s, u"dattoRmm"_s, u"portal"_s})
            QVERIFY2(line[part]["url"_L1].toString().startsWith("http://127.0.0.1:"_L1), qPrintable(part));
        QVERIFY(line["autotask"_L1]["url"_L1].toString().endsWith("/ATServicesRest/"_L1));
        QVERIFY(line["practice"_L1].toObject().contains("seed"_L1));
        QCOMPARE(world.stop(), 0);
    }

    void inventoryCountsTheDefaultWorld()
    {
        World world({});
        const Ran ran = run({u"inventory"_s, u"--connect"_s, world.connectFile(), u"--json"_s});
        QCOMPARE(ran.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
        const QJsonObject autotask = json["vendors"_L1]["autotask"_L1]["rows"_L1].toObject();
        QCOMPARE(autotask["companies"_L1].toInt(), 61);
        QVERIFY(json["vendors"_L1]["dattoRmm"_L1]["rows"_L1]["devices"_L1].toInt() >= 1318);
        QVERIFY(json["vendors"_L1]["autotask"_L1]["requests"_L1].toInt() < 40);
        QVERIFY(json["peakRssBytes"_L1].toDouble() > 0);
    }

    void aHealthyWorldNeedsNobody()
    {
        World world({u"--stage"_s, u"complete"_s});
        const Ran ran = run({u"check"_s, u"--connect"_s, world.connectFile(), u"--json"_s});
        const QJsonArray verdicts = QJsonDocument::fromJson(ran.out).object()["verdicts"_L1].toArray();
        QVERIFY(verdicts.size() > 10);
        for (const QJsonValue &verdict : verdicts) {
            const QString state = verdict["state"_L1].toString();
            QVERIFY2(state != "failed"_L1 && state != "needs-you"_L1,
                     qPrintable(verdict["id"_L1].toString() + u' ' + verdict["evidence"_L1].toString()));
            QVERIFY(!verdict["id"_L1].toString().startsWith(u'C'));
        }
        QVERIFY(ran.code == 0 || ran.code == 2);
    }

    void aVendorThatIsGoneIsUnknownAndNeverGreen()
    {
        QTemporaryDir folder;
        QString line;
        {
            World world({u"--devices"_s, u"20"_s});
            line = QString::fromUtf8(world.line());
        }
        QFile file(folder.filePath(u"line.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line.toUtf8());
        file.close();
        const Ran ran = run({u"check"_s, u"--connect"_s, file.fileName(), u"--json"_s});
        QCOMPARE(ran.code, 2);
        for (const QJsonValue &verdict : QJsonDocument::fromJson(ran.out).object()["verdicts"_L1].toArray())
            QCOMPARE(verdict["state"_L1].toString(), u"unknown"_s);
    }

    void aRehearsalWithTheProgramItself()
    {
        QTemporaryDir out;
        const Ran ran = run({u"rehearse"_s, u"--out"_s, out.path(), u"--devices"_s, u"120"_s, u"--speed"_s, u"600"_s});
        QVERIFY2(ran.code == 0, ran.error.constData());
        QVERIFY(QFile::exists(out.filePath(u"rehearsal.json"_s)));
    }
};

QTEST_GUILESS_MAIN(TstCommands)
#include "tst_commands.moc"
