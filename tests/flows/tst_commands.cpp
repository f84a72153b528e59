// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_commands {

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
        if (!process.waitForFinished(240'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Enough of everything, and soon made.
    static QStringList small(const QStringList &more = {})
    {
        return QStringList{u"--devices"_s, u"60"_s, u"--companies"_s, u"20"_s} + more;
    }

    /// Each secret of a world's line, as it is and as a document would spell it.
    static QList<QByteArray> secretsOf(const QByteArray &line)
    {
        static const QStringList members{u"secret"_s,       u"apiIntegrationCode"_s, u"apiKey"_s,
                                         u"apiSecretKey"_s, u"publicKey"_s,          u"secretKey"_s};
        QList<QByteArray> secrets;
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        for (const QJsonValue &part : json) {
            for (const QString &member : members) {
                const QString secret = part.toObject()[member].toString();
                if (!secret.isEmpty())
                    secrets << secret.toUtf8() << secret.toHtmlEscaped().toUtf8()
                            << secret.toUtf8().toPercentEncoding();
            }
        }
        return secrets;
    }

    /// A PDF keeps its text in compressed streams; these, one after the other.
    static QByteArray streamsOf(const QByteArray &pdf)
    {
        QByteArray all;
        for (qsizetype from = pdf.indexOf("stream\n"); from >= 0; from = pdf.indexOf("\nstream\n", from)) {
            from = pdf.indexOf('\n', from + 1) + 1;
            const QByteArray stream = pdf.sliced(from, pdf.indexOf("\nendstream", from) - from);
            const QByteArray head = pdf.sliced(pdf.lastIndexOf("<<", from), from - pdf.lastIndexOf("<<", from));
            // qUncompress asks for a guess of the length first.
            all += head.contains("/FlateDecode") ? qUncompress(QByteArray("\0\x10\0\0", 4) + stream) : stream;
        }
        return all;
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
            keep(m_line);
        }
        /// What the commands are given in place of the line.
        void keep(const QByteArray &line)
        {
            QFile file(connectFile());
            if (file.open(QIODevice::WriteOnly))
                file.write(line);
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
        QTest::addRow("report without out") << QStringList{u"report"_s, u"--connect"_s, u"/nowhere"_s};
        for (const QString &ending : {u"report.docx"_s, u"report"_s, u"report.html.zip"_s})
            QTest::addRow("report to %s", qPrintable(ending))
                << QStringList{u"report"_s, u"--connect"_s, u"/nowhere"_s, u"--out"_s, ending};
        QTest::addRow("report without a source") << QStringList{u"report"_s, u"--out"_s, u"report.html"_s};
    }

    void wrongUsageExitsWith64()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 64);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.error.isEmpty());
    }

    void whatPracticeCannotWriteIsSaid()
    {
        QTemporaryDir folder;
        QFile notes(folder.filePath(u"notes.txt"_s));
        QVERIFY(notes.open(QIODevice::ReadWrite));
        notes.write("Dear diary,\n");
        notes.flush();
        for (const QStringList &options :
             {QStringList{u"--truth"_s, u"/dev/full"_s}, QStringList{u"--log"_s, u"/dev/full"_s},
              QStringList{u"--log"_s, notes.fileName()}}) {
            const Ran ran = run(QStringList{u"practice"_s} + small(options));
            QCOMPARE(ran.code, 2);
            QVERIFY(ran.out.isEmpty());
            QVERIFY2(ran.error.contains(options.last().toUtf8()), ran.error.constData());
        }
        notes.seek(0);
        QCOMPARE(notes.readAll(), QByteArray("Dear diary,\n"));
    }

    void practiceSaysWhereItServesAndEndsOnSigterm()
    {
        World world(small());
        const QJsonObject line = QJsonDocument::fromJson(world.line()).object();
        for (const auto &part : {u"autotask"_s, u"dattoRmm"_s, u"itGlue"_s, u"dattoSaas"_s, u"portal"_s})
            QVERIFY2(line[part]["url"_L1].toString().startsWith("http://127.0.0.1:"_L1), qPrintable(part));
        QVERIFY(line["autotask"_L1]["url"_L1].toString().endsWith("/ATServicesRest/"_L1));
        QVERIFY(line["itGlue"_L1]["apiKey"_L1].toString().startsWith("ITG."_L1));
        QVERIFY(!line["dattoSaas"_L1]["publicKey"_L1].toString().isEmpty());
        QVERIFY(!line["dattoSaas"_L1]["secretKey"_L1].toString().isEmpty());
        QVERIFY(line["hosts"_L1]["itGlue"_L1].toString().endsWith("itglue.com"_L1));
        QVERIFY(line["hosts"_L1]["itGlueWeb"_L1].toString().endsWith(".itglue.com"_L1));
        QCOMPARE(line["hosts"_L1]["dattoSaas"_L1].toString(), u"api.datto.com"_s);
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

    void inventoryCountsEveryVendorOfALinkedWorld()
    {
        World world(small({u"--stage"_s, u"complete"_s, u"--saas-clients"_s, u"9"_s}));
        const Ran ran = run({u"inventory"_s, u"--connect"_s, world.connectFile(), u"--json"_s});
        QCOMPARE(ran.code, 0);
        const QJsonObject vendors = QJsonDocument::fromJson(ran.out).object()["vendors"_L1].toObject();
        const QJsonObject autotask = vendors["autotask"_L1]["rows"_L1].toObject();
        const QJsonObject glue = vendors["itGlue"_L1]["rows"_L1].toObject();
        QCOMPARE(glue["organizations"_L1].toInt(), autotask["companies"_L1].toInt());
        QVERIFY(glue["configurations"_L1].toInt() >= 60);
        QVERIFY(glue["locations"_L1].toInt() > 0);
        QVERIFY(glue["configurationTypes"_L1].toInt() > 0);
        QVERIFY(vendors["itGlue"_L1]["requests"_L1].toInt() < 100); // lists by pages, and a sample of records
        QVERIFY(vendors["dattoSaas"_L1]["rows"_L1]["domains"_L1].toInt() >= 9);
        QVERIFY(vendors["dattoSaas"_L1]["requests"_L1].toInt() < 30);
    }

    void aHealthyWorldNeedsNobody()
    {
        World world(small({u"--stage"_s, u"complete"_s}));
        const Ran ran = run({u"check"_s, u"--connect"_s, world.connectFile(), u"--json"_s});
        const QJsonArray verdicts = QJsonDocument::fromJson(ran.out).object()["verdicts"_L1].toArray();
        QString seen;
        for (const QJsonValue &verdict : verdicts) {
            QVERIFY2(verdict["state"_L1].toString() == "passed"_L1,
                     qPrintable(verdict["id"_L1].toString() + u' ' + verdict["evidence"_L1].toString()));
            QVERIFY(!verdict["id"_L1].toString().startsWith(u'C'));
            seen += verdict["id"_L1].toString().first(1);
        }
        for (const QChar kind : u"ARSTGMP"_s)
            QVERIFY2(kind == u'T' || seen.contains(kind), qPrintable(QString(kind)));
        QCOMPARE(ran.code, 0);
    }

    void customersByAnotherNameAreUnknownAndNeverGreen()
    {
        World world(small({u"--stage"_s, u"complete"_s, u"--fault"_s, u"autotask-customer-label=Kunde"_s}));
        const Ran ran = run({u"check"_s, u"--connect"_s, world.connectFile(), u"--json"_s});
        QCOMPARE(ran.code, 2);
        QMap<QString, QJsonObject> verdicts;
        for (const QJsonValue &verdict : QJsonDocument::fromJson(ran.out).object()["verdicts"_L1].toArray())
            verdicts.insert(verdict["id"_L1].toString(), verdict.toObject());
        QCOMPARE(verdicts[u"S16"_s]["finding"_L1].toString(), u"not-known"_s);
        QVERIFY(verdicts[u"S16"_s]["evidence"_L1].toString().contains(u"Kunde"_s));
        for (const QString &check : {u"S16"_s, u"R11"_s, u"G01"_s, u"G02"_s, u"G03"_s, u"G05"_s, u"G08"_s, u"G11"_s,
                                     u"G16"_s, u"G17"_s, u"S11"_s, u"P08"_s})
            QVERIFY2(verdicts[check]["state"_L1].toString() == "unknown"_L1, qPrintable(check));
        QCOMPARE(verdicts[u"R11"_s]["because"_L1].toString(), u"S16"_s);
        for (const QJsonObject &verdict : std::as_const(verdicts)) {
            const QString state = verdict["state"_L1].toString();
            QVERIFY2(state == "passed"_L1 || state == "unknown"_L1, qPrintable(verdict["id"_L1].toString()));
        }
    }

    void itGlueThatAnswersBadlyIsUnknownAndNeverWrong_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("cut off") << QStringList{u"--fault"_s, u"glue-cut"_s} << false;
        QTest::newRow("a page instead of data") << QStringList{u"--fault"_s, u"glue-html"_s} << false;
        QTest::newRow("key unknown") << QStringList{u"--fault"_s, u"glue-401"_s} << true;
    }
    void itGlueThatAnswersBadlyIsUnknownAndNeverWrong()
    {
        QFETCH(QStringList, faults);
        QFETCH(bool, isRefused);
        World world(small(QStringList{u"--stage"_s, u"messy"_s} + faults));
        if (isRefused) {
            QJsonObject line = QJsonDocument::fromJson(world.line()).object();
            QJsonObject glue = line["itGlue"_L1].toObject();
            glue["apiKey"_L1] = u"ITG.0000.NOT-THE-KEY"_s;
            line["itGlue"_L1] = glue;
            world.keep(QJsonDocument(line).toJson(QJsonDocument::Compact));
        }
        const Ran ran = run({u"check"_s, u"--connect"_s, world.connectFile(), u"--json"_s});
        int ofGlue = 0;
        for (const QJsonValue &verdict : QJsonDocument::fromJson(ran.out).object()["verdicts"_L1].toArray()) {
            const QString id = verdict["id"_L1].toString();
            const QString state = verdict["state"_L1].toString();
            // These are judged by IT Glue's lists, alone or beside others'.
            static const QStringList byOthers{u"G03"_s, u"G12"_s, u"M10"_s, u"M11"_s};
            const bool isOfGlue = (id.startsWith(u'G') || id.startsWith(u'M')) && !byOthers.contains(id);
            if (id == "A15"_L1) {
                QCOMPARE(state, isRefused ? u"failed"_s : u"unknown"_s);
                QVERIFY(verdict["records"_L1].toArray().isEmpty());
            } else if (isOfGlue) {
                ++ofGlue;
                QVERIFY2(state == "unknown"_L1,
                         qPrintable(id + u' ' + state + u' ' + verdict["evidence"_L1].toString()));
                QVERIFY2(verdict["records"_L1].toArray().isEmpty(), qPrintable(id));
            } else if (id == "A02"_L1 || id == "A12"_L1) {
                QCOMPARE(state, u"passed"_s); // the others answer as ever
            }
        }
        QVERIFY(ofGlue > 20);
        QVERIFY(!ran.error.contains("ITG."));
    }

    void reportIsWrittenInEachKindWithoutAnySecret()
    {
        // Three times as many calls a second to IT Glue are not to be had: the fewer records, the sooner it is read.
        World world({u"--devices"_s, u"12"_s, u"--companies"_s, u"6"_s, u"--stage"_s, u"messy"_s});
        QTemporaryDir folder;
        const QList<QByteArray> secrets = secretsOf(world.line());
        QVERIFY(secrets.size() >= 7 * 3);
        for (const auto &[ending, start] : QList<std::pair<QString, QByteArray>>{
                 {u"html"_s, "<!DOCTYPE html>"}, {u"pdf"_s, "%PDF-"}, {u"json"_s, "{"}}) {
            const QString path = folder.filePath(u"report."_s + ending);
            const Ran ran = run({u"report"_s, u"--connect"_s, world.connectFile(), u"--out"_s, path});
            QVERIFY2(ran.code == 0, ran.error.constData());
            QVERIFY(ran.out.isEmpty());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray content = file.readAll();
            QVERIFY2(content.size() > 5000, qPrintable(ending));
            QVERIFY2(content.trimmed().toLower().startsWith(start.toLower()), qPrintable(ending));
            if (ending == "pdf"_L1) {
                const QByteArray streams = streamsOf(content);
                QVERIFY(streams.contains("BT"));
                content += streams;
            }
            for (const QByteArray &secret : secrets)
                QVERIFY2(!content.contains(secret) && !ran.error.contains(secret), qPrintable(ending));
        }
        const QJsonObject json = QJsonDocument::fromJson([&] {
                                     QFile file(folder.filePath(u"report.json"_s));
                                     return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                                 }())
                                     .object();
        QCOMPARE(json["links"_L1].toArray().size(), 4);
        QVERIFY(json["checks"_L1].toArray().size() > 40);
    }

    void aReportThatCannotBeWrittenIsSaid()
    {
        World world(small());
        const Ran ran =
            run({u"report"_s, u"--connect"_s, world.connectFile(), u"--out"_s, u"/proc/no-such-folder/report.html"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY(!ran.error.isEmpty());
    }

    void aVendorThatIsGoneIsUnknownAndNeverGreen()
    {
        QTemporaryDir folder;
        QString line;
        {
            World world(small());
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
        const Ran ran = run(QStringList{u"rehearse"_s, u"--out"_s, out.path(), u"--speed"_s, u"600"_s} + small());
        QVERIFY2(ran.code == 0, ran.error.constData());
        QFile file(out.filePath(u"rehearsal.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll()).object()["verified"_L1].toBool());
        for (const auto &report : {u"report.html"_s, u"report.pdf"_s, u"report.json"_s})
            QVERIFY2(QFile::exists(out.filePath(report)), qPrintable(report));

        // Standard error has the steps and the outcome, and nothing that the program did not mean to say.
        static const QRegularExpression meant(u"^([0-9]\\.[0-9] .+|Every link is verified\\. .+)$"_s);
        for (const QByteArray &line : ran.error.trimmed().split('\n'))
            QVERIFY2(meant.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }
};

TRIVET_TEST(TstCommands)

} // namespace tst_commands

#include "tst_commands.moc"
