// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks.h"
#include "practice/practiceserver.h"
#include "support/faultproxy.h"
#include "support/faulttable.h"
#include "support/testprogram.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <deque>
#include <memory>

namespace tst_faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::test;

namespace {

/// Runs wait for vendors most of their time; so many wait at once.
constexpr int runsAtOnce = 24;
constexpr std::chrono::milliseconds longestRun = 10min;
/// A world of this size is read in about 40 calls at the busiest vendor; repeats and further pages come on top.
constexpr int mostCalls = 400;

const QSet<DataSetId> &lists()
{
    using enum DataSetId;
    static const QSet<DataSetId> sets{AutotaskCompanies,
                                      AutotaskItemTypes,
                                      AutotaskProducts,
                                      AutotaskMaterialCodes,
                                      AutotaskResources,
                                      AutotaskUdfs,
                                      AutotaskDevices,
                                      AutotaskLocations,
                                      RmmSites,
                                      RmmDevices,
                                      RmmUsers,
                                      GlueOrganizations,
                                      GlueConfigurations,
                                      GlueLocations,
                                      GlueConfigurationTypes,
                                      GlueUsers,
                                      SaasDomains};
    return sets;
}

/// `trivet check` on a world of its own, one vendor of which stands behind a proxy with a fault.
class Run : public QObject
{
public:
    Run(QString name, VendorId vendor, Fault fault)
        : m_name(std::move(name)), m_vendor(vendor), m_fault(std::move(fault)),
          m_canary([](const QByteArray &, QTcpSocket *socket) { socket->disconnectFromHost(); })
    {
    }

    const QString &name() const { return m_name; }
    VendorId vendor() const { return m_vendor; }
    const Fault &fault() const { return m_fault; }

    /// `done` is called when the program has ended.
    void begin(std::function<void()> done)
    {
        practice::PracticeOptions options;
        options.devices = 60;
        options.companies = 20;
        options.stage = practice::Stage::Complete;
        auto started = practice::PracticeServer::start(options);
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        m_world = std::move(*started);
        QJsonObject line = m_world->connection();
        m_secrets = secretsOf(line);
        QJsonObject part = line[vendorKey(m_vendor)].toObject();
        m_proxy = std::make_unique<FaultProxy>(QUrl(part["url"_L1].toString()), m_canary.origin(), changeOf(m_fault));
        part.insert("url"_L1, m_proxy->url().toString());
        line.insert(vendorKey(m_vendor), part);
        QFile file(m_folder.filePath(u"line.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(line).toJson(QJsonDocument::Compact)) < 0)
            qFatal("The connection line cannot be written");
        file.close();
        connect(&m_process, &QProcess::finished, this, [this, done = std::move(done)] {
            m_out = m_process.readAllStandardOutput();
            m_error = m_process.readAllStandardError();
            m_world.reset();
            done();
        });
        QTimer::singleShot(longestRun, &m_process, [this] {
            m_isTooLong = true;
            m_process.kill();
        });
        m_process.start(QStringLiteral(TRIVET_PROGRAM), {u"check"_s, u"--connect"_s, file.fileName(), u"--json"_s});
    }

    bool isTooLong() const { return m_isTooLong; }
    bool hasCrashed() const { return m_process.exitStatus() != QProcess::NormalExit; }
    int code() const { return m_process.exitCode(); }
    int calls() const { return m_proxy->calls(); }
    const QByteArray &error() const { return m_error; }
    /// Exit code, standard error and what did not pass, for whoever has to find out why.
    QByteArray told() const
    {
        QByteArray told = "exit " + QByteArray::number(code()) + '\n' + m_error;
        const QJsonArray verdicts = QJsonDocument::fromJson(m_out).object()["verdicts"_L1].toArray();
        for (const QJsonValue &verdict : verdicts) {
            if (verdict["state"_L1].toString() != "passed"_L1)
                told += QJsonDocument(verdict.toObject()).toJson(QJsonDocument::Compact) + '\n';
        }
        return told;
    }
    const QList<QByteArray> &strayCalls() const { return m_canary.requests(); }

    /// What the program printed that it must not.
    QByteArray secretTold() const
    {
        for (const QByteArray &secret : m_secrets) {
            for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64(),
                                           QString::fromUtf8(secret).toHtmlEscaped().toUtf8()}) {
                if (m_out.contains(form) || m_error.contains(form))
                    return form;
            }
        }
        return {};
    }

    QStringList passedOn(const QSet<DataSetId> &sets) const
    {
        QStringList passed;
        const QJsonArray verdicts = QJsonDocument::fromJson(m_out).object()["verdicts"_L1].toArray();
        for (const QJsonValue &verdict : verdicts) {
            const CheckSpec *spec = findCheck(verdict["id"_L1].toString());
            if (verdict["state"_L1].toString() != "passed"_L1 || !spec)
                continue;
            for (const DataSetId set : spec->reads) {
                if (sets.contains(set)) {
                    passed.append(spec->id + u' ' + verdict["evidence"_L1].toString());
                    break;
                }
            }
        }
        return passed;
    }
    /// Verdicts that are unknown, and not because another check failed.
    int unknownByThemselves() const
    {
        const QJsonArray verdicts = QJsonDocument::fromJson(m_out).object()["verdicts"_L1].toArray();
        return static_cast<int>(std::count_if(verdicts.begin(), verdicts.end(), [](const QJsonValue &verdict) {
            return verdict["state"_L1].toString() == "unknown"_L1 && verdict["because"_L1].toString().isEmpty();
        }));
    }

private:
    static QList<QByteArray> secretsOf(const QJsonObject &line)
    {
        QList<QByteArray> secrets;
        for (const QJsonValue &part : line) {
            for (const QString &member : {u"secret"_s, u"apiIntegrationCode"_s, u"apiKey"_s, u"apiSecretKey"_s,
                                          u"publicKey"_s, u"secretKey"_s, u"token"_s}) {
                if (const QString secret = part[member].toString(); !secret.isEmpty())
                    secrets.append(secret.toUtf8());
            }
        }
        return secrets;
    }

    QString m_name;
    VendorId m_vendor;
    Fault m_fault;
    LoopbackServer m_canary;
    std::unique_ptr<practice::PracticeServer> m_world;
    std::unique_ptr<FaultProxy> m_proxy;
    QTemporaryDir m_folder;
    QProcess m_process;
    QList<QByteArray> m_secrets;
    QByteArray m_out;
    QByteArray m_error;
    bool m_isTooLong = false;
};

} // namespace

/// Every fault of the table, with the program as a scheduler would run it.
class TstFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProgramIsNotFooled_data();
    void theProgramIsNotFooled();

private:
    std::deque<Run> m_runs;
};

void TstFaults::initTestCase()
{
    // Every fault before one vendor each, in turn; with TRIVET_LONG before all of them, which takes a quarter of an hour,
    // or those whose names have its value in them ("autotask: half a character").
    const QString wanted = qEnvironmentVariable("TRIVET_LONG");
    const bool isLong = !wanted.isEmpty();
    size_t turn = 0;
    for (const Fault &fault : faults()) {
        for (size_t place = 0; place < allVendors.size(); ++place) {
            const VendorId vendor = allVendors.at(place);
            const QString name = vendorKey(vendor) + u": "_s + QString::fromLatin1(fault.name);
            const bool isWanted = wanted == "1"_L1 || (isLong && name.contains(wanted));
            if (isWanted || (!isLong && place == turn % allVendors.size()))
                m_runs.emplace_back(name, vendor, fault);
        }
        ++turn;
    }
    QEventLoop loop;
    size_t next = 0;
    size_t ended = 0;
    std::function<void()> beginNext = [&] {
        if (next < m_runs.size()) {
            m_runs[next++].begin([&] {
                if (++ended == m_runs.size())
                    loop.quit();
                else
                    beginNext();
            });
        }
    };
    for (int run = 0; run < runsAtOnce; ++run)
        beginNext();
    loop.exec();
}

void TstFaults::theProgramIsNotFooled_data()
{
    QTest::addColumn<int>("place");
    for (size_t place = 0; place < m_runs.size(); ++place)
        QTest::newRow(qPrintable(m_runs[place].name())) << static_cast<int>(place);
}

void TstFaults::theProgramIsNotFooled()
{
    QFETCH(int, place);
    const Run &run = m_runs[static_cast<size_t>(place)];
    QVERIFY(!run.isTooLong());
    QVERIFY(!run.hasCrashed());
    QVERIFY2(run.strayCalls().isEmpty(), run.strayCalls().value(0).constData());
    QCOMPARE(run.secretTold(), QByteArray());
    QVERIFY2(run.calls() <= mostCalls, qPrintable(QString::number(run.calls())));
    QVERIFY2(run.code() >= 0 && run.code() <= 2, run.error().constData());
    const bool isCountedElsewhere = run.vendor() == VendorId::Autotask && run.fault().inFrame;
    switch (isCountedElsewhere ? Outcome::NothingLost : run.fault().outcome) {
    case Outcome::NotGreen: {
        // SaaS counts nothing, so a row that it leaves out is missed by nobody.
        if (run.vendor() == VendorId::DattoSaas && run.fault().needsCount)
            break;
        QVERIFY2(run.code() != 0, run.told().constData());
        QSet<DataSetId> broken;
        for (const DataSetId set : lists()) {
            if (dataSetVendor(set) == run.vendor())
                broken.insert(set);
        }
        const QStringList passed = run.passedOn(broken);
        QVERIFY2(passed.isEmpty(), run.told() + "\npassed: " + passed.join(u'\n').toUtf8());
        break;
    }
    case Outcome::Told: QVERIFY2(run.code() != 0, run.told().constData()); break;
    case Outcome::NothingLost:
    case Outcome::ToldOrRecovers: QVERIFY2(run.code() == 0 || run.code() == 2, run.told().constData()); break;
    case Outcome::Recovers: QVERIFY2(run.code() == 0, run.told().constData()); break;
    case Outcome::Readable: QVERIFY2(run.unknownByThemselves() == 0, run.told().constData()); break;
    }
}

TRIVET_TEST(TstFaults)

} // namespace tst_faults

#include "tst_faults.moc"
