// SPDX-License-Identifier: Apache-2.0
#include "store/tenantcatalog.h"
#include "store/tenantstore.h"
#include "support/faultproxy.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

namespace tst_killapply {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

/// Five hundred changes against vendors in a process of their own, and an apply that is killed, or cut off, again and again:
/// in the end each was made exactly once. TRIVET_LONG: a hundred kills.
class KillApplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startWorld(); }
    void aPlanIsPrintedAndNothingWritten();
    void anotherHashIsRefused();
    void killedAgainAndAgainEachChangeIsMadeOnce();
    void theSamePlanWritesNothingASecondTime();
    void aWorldThatHasChangedIsLeftAlone();
    void cutOffFromTheVendorEachChangeIsMadeOnce();
    void twoCopiesNeverWriteOneChangeTwice();

private:
    void startWorld();
    QJsonObject call(const QString &path, const QByteArray &method, const QJsonObject &body);
    QJsonArray devices();
    void setType(const QJsonArray &ids, const QJsonValue &type);
    int writes();
    QString makePlan();
    QStringList applyArguments(const QString &hash, const QString &connectFile) const;
    static QStringList onAnotherMachine(QStringList arguments, const QTemporaryDir &data);
    QSet<qint64> blanksAmong(const QJsonArray &ids);
    void verifyEveryChangeWasMadeOnce(int writesBefore);

    std::optional<ServedPractice> m_world;
    QJsonObject m_line;
    QTemporaryDir m_folder;
    QTemporaryDir m_data;
    QNetworkAccessManager m_network;
    QHash<qint64, QJsonValue> m_types; ///< as they were
    QJsonArray m_blanked;
};

QJsonObject KillApplyTest::call(const QString &path, const QByteArray &method, const QJsonObject &body)
{
    const QJsonObject part = m_line["autotask"_L1].toObject();
    QNetworkRequest request(QUrl(part["url"_L1].toString() + "V1.0/"_L1 + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("UserName", part["userName"_L1].toString().toUtf8());
    request.setRawHeader("Secret", part["secret"_L1].toString().toUtf8());
    request.setRawHeader("ApiIntegrationCode", part["apiIntegrationCode"_L1].toString().toUtf8());
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, method, QJsonDocument(body).toJson()));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 60'000); }();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QJsonArray KillApplyTest::devices()
{
    QJsonArray all;
    qint64 last = 0;
    for (;;) {
        const QJsonObject filter{{u"op"_s, u"gt"_s}, {u"field"_s, u"id"_s}, {u"value"_s, last}};
        const QJsonArray items =
            call(u"ConfigurationItems/query"_s, "POST", {{u"filter"_s, QJsonArray{filter}}})["items"_L1].toArray();
        for (const QJsonValue &item : items)
            all.append(item);
        if (items.size() < 500)
            return all;
        last = items.last()["id"_L1].toInteger();
    }
}

void KillApplyTest::setType(const QJsonArray &ids, const QJsonValue &type)
{
    for (const QJsonValue &id : ids)
        call(u"ConfigurationItems"_s, "PATCH", {{u"id"_s, id}, {u"configurationItemType"_s, type}});
}

int KillApplyTest::writes()
{
    const QUrl url(m_line["portal"_L1]["url"_L1].toString() + "/counts"_L1);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 60'000); }();
    return QJsonDocument::fromJson(reply->readAll()).object()["autotask"_L1]["writes"_L1].toInt();
}

/// Its hash; the plan is in plan.json.
QString KillApplyTest::makePlan()
{
    const Ran ran = runProgram(QStringLiteral(TRIVET_PROGRAM), {u"plan"_s, u"--connect"_s, m_world->connectFile(),
                                                                u"--check"_s, u"R03"_s, u"--json"_s});
    QFile file(m_folder.filePath(u"plan.json"_s));
    if (ran.code != 0 || !file.open(QIODevice::WriteOnly) || file.write(ran.out) < 0)
        qFatal("No plan: %s", ran.error.constData());
    const QJsonArray plans = QJsonDocument::fromJson(ran.out).object()["plans"_L1].toArray();
    return plans.isEmpty() ? QString() : plans.first()["hash"_L1].toString();
}

QStringList KillApplyTest::applyArguments(const QString &hash, const QString &connectFile) const
{
    return {u"apply"_s,
            u"--connect"_s,
            connectFile,
            u"--data-dir"_s,
            m_data.path(),
            u"--plan"_s,
            m_folder.filePath(u"plan.json"_s),
            u"--hash"_s,
            hash,
            u"--json"_s};
}

/// The same, with a data folder of its own.
QStringList KillApplyTest::onAnotherMachine(QStringList arguments, const QTemporaryDir &data)
{
    arguments[arguments.indexOf(u"--data-dir"_s) + 1] = data.path();
    return arguments;
}

QSet<qint64> KillApplyTest::blanksAmong(const QJsonArray &ids)
{
    QSet<qint64> blanks;
    for (const QJsonValue &device : devices()) {
        if (ids.contains(device["id"_L1]) && device["configurationItemType"_L1].isNull())
            blanks.insert(device["id"_L1].toInteger());
    }
    return blanks;
}

void KillApplyTest::verifyEveryChangeWasMadeOnce(int writesBefore)
{
    QCOMPARE(writes() - writesBefore, m_blanked.size());
    const QJsonArray now = devices();
    for (const QJsonValue &device : now)
        QCOMPARE(device["configurationItemType"_L1], m_types.value(device["id"_L1].toInteger()));
    const auto store = TenantStore::open(TenantCatalog(m_data.path()).list().first().path, OpenMode::ReadOnly).value();
    QVERIFY(store->journalEntriesIn(ChangeState::Sent).isEmpty());
    const QString plan = store->journalPlans().first().id;
    int done = 0;
    for (const JournalEntry &entry : store->journalEntries(plan))
        done += entry.state == ChangeState::Done ? 1 : 0;
    QCOMPARE(done, m_blanked.size());
}

void KillApplyTest::startWorld()
{
    m_world.emplace(QStringLiteral(TRIVET_PROGRAM),
                    QStringList{u"--devices"_s, u"540"_s, u"--companies"_s, u"20"_s, u"--stage"_s, u"complete"_s});
    m_types.clear();
    m_blanked = {};
    m_line = QJsonDocument::fromJson(m_world->line()).object();
    QVERIFY(!m_line.isEmpty());
    // One device of each type keeps it, so that the others' can be told.
    QSet<qint64> kept;
    const QJsonArray all = devices();
    for (const QJsonValue &device : all) {
        const qint64 type = device["configurationItemType"_L1].toInteger();
        const bool isSynced = !device["rmmDeviceUID"_L1].toString().isEmpty() && device["isActive"_L1].toBool();
        m_types.insert(device["id"_L1].toInteger(), device["configurationItemType"_L1]);
        if (!isSynced || type == 0 || m_blanked.size() == 500)
            continue;
        if (kept.contains(type))
            m_blanked.append(device["id"_L1]);
        kept.insert(type);
    }
    QCOMPARE(m_blanked.size(), 500);
    setType(m_blanked, QJsonValue::Null);
}

void KillApplyTest::aPlanIsPrintedAndNothingWritten()
{
    const int before = writes();
    QVERIFY(!makePlan().isEmpty());
    QFile file(m_folder.filePath(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonValue plan = QJsonDocument::fromJson(file.readAll()).object()["plans"_L1][0];
    QCOMPARE(plan["kind"_L1].toString(), u"set-device-types"_s);
    QCOMPARE(plan["rows"_L1].toArray().size(), m_blanked.size());
    QCOMPARE(writes(), before);
}

void KillApplyTest::anotherHashIsRefused()
{
    const int before = writes();
    makePlan();
    const Ran ran = runProgram(QStringLiteral(TRIVET_PROGRAM), applyArguments(u"0"_s, m_world->connectFile()));
    QCOMPARE(ran.code, 1);
    QCOMPARE(writes(), before);
}

void KillApplyTest::killedAgainAndAgainEachChangeIsMadeOnce()
{
    const int kills = qEnvironmentVariableIsSet("TRIVET_LONG") ? 100 : 6;
    const int mostRows = 400 / kills;
    const int before = writes();
    const QString hash = makePlan();
    QRandomGenerator dice(20261128);
    for (int kill = 0; kill < kills; ++kill) {
        QProcess run;
        run.start(QStringLiteral(TRIVET_PROGRAM), applyArguments(hash, m_world->connectFile()));
        // The moment is random: after so many rows, and so many milliseconds into those that follow.
        const int rows = static_cast<int>(dice.bounded(0, mostRows));
        int seen = 0;
        run.setReadChannel(QProcess::StandardError);
        while (seen <= rows && run.waitForReadyRead(120'000))
            seen += static_cast<int>(run.readAllStandardError().count('\n'));
        run.waitForFinished(static_cast<int>(dice.bounded(0, 25)));
        run.kill();
        run.waitForFinished(60'000);
    }
    const Ran ran = runProgram(QStringLiteral(TRIVET_PROGRAM), applyArguments(hash, m_world->connectFile()));
    QVERIFY2(ran.code == 0, ran.error.constData());
    verifyEveryChangeWasMadeOnce(before);
}

void KillApplyTest::theSamePlanWritesNothingASecondTime()
{
    const int before = writes();
    QFile file(m_folder.filePath(u"plan.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString hash = QJsonDocument::fromJson(file.readAll()).object()["plans"_L1][0]["hash"_L1].toString();
    const Ran ran = runProgram(QStringLiteral(TRIVET_PROGRAM), applyArguments(hash, m_world->connectFile()));
    QVERIFY2(ran.code == 0, ran.error.constData());
    QCOMPARE(writes(), before);
    QCOMPARE(makePlan(), QString()); // there is nothing left to mend
}

void KillApplyTest::aWorldThatHasChangedIsLeftAlone()
{
    const QJsonArray two{m_blanked[0], m_blanked[1]};
    setType(two, QJsonValue::Null);
    const QString hash = makePlan();
    setType({m_blanked[0]}, m_types.value(m_blanked[0].toInteger()));
    const int before = writes();
    const Ran ran = runProgram(QStringLiteral(TRIVET_PROGRAM), applyArguments(hash, m_world->connectFile()));
    QCOMPARE(ran.code, 1);
    QCOMPARE(writes(), before);
    setType({m_blanked[1]}, m_types.value(m_blanked[1].toInteger()));
}

void KillApplyTest::cutOffFromTheVendorEachChangeIsMadeOnce()
{
    setType(m_blanked, QJsonValue::Null);
    const int before = writes();
    const QString hash = makePlan();
    LoopbackServer canary([](const QByteArray &, QTcpSocket *socket) { socket->disconnectFromHost(); });
    QRandomGenerator dice(7);
    for (int cut = 0; cut < 4; ++cut) {
        int writesLeft = static_cast<int>(dice.bounded(1, 90));
        const auto cutsOff = [&writesLeft](ProxiedAnswer &answer, const ProxiedRequest &request) {
            if (writesLeft > 0 && request.head.startsWith("PATCH"))
                --writesLeft;
            if (writesLeft == 0)
                answer.delivery = ProxiedAnswer::Delivery::ResetInBody;
        };
        QJsonObject line = m_line;
        QJsonObject part = line["autotask"_L1].toObject();
        FaultProxy proxy(QUrl(part["url"_L1].toString()), canary.origin(), cutsOff);
        part.insert(u"url"_s, proxy.url().toString());
        line.insert(u"autotask"_s, part);
        QFile file(m_folder.filePath(u"line.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact));
        file.close();
        QProcess run;
        QEventLoop loop;
        connect(&run, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(300'000, &loop, &QEventLoop::quit);
        run.start(QStringLiteral(TRIVET_PROGRAM), applyArguments(hash, file.fileName()));
        loop.exec();
        QCOMPARE(run.state(), QProcess::NotRunning);
        QVERIFY(run.exitCode() != 0);
    }
    const Ran ran = runProgram(QStringLiteral(TRIVET_PROGRAM), applyArguments(hash, m_world->connectFile()));
    QVERIFY2(ran.code == 0, ran.error.constData());
    verifyEveryChangeWasMadeOnce(before);
}

/// On two machines, with the same plan, one so much later than the other. What one has begun the other leaves alone.
void KillApplyTest::twoCopiesNeverWriteOneChangeTwice()
{
    startWorld(); // a hundred kills use up the former one's calls of the hour
    // No other device has a blank type.
    for (const QJsonValue &id : std::as_const(m_blanked))
        setType({id}, m_types.value(id.toInteger()));
    QJsonArray some;
    for (int i = 0; i < 150; ++i)
        some.append(m_blanked[i]);
    for (const int later : {0, 150, 600, 1500}) {
        setType(some, QJsonValue::Null);
        const int before = writes();
        const QString hash = makePlan();
        const QTemporaryDir machines[2];
        QProcess copies[2];
        for (int copy = 0; copy < 2; ++copy) {
            if (copy == 1)
                QTest::qWait(later);
            copies[copy].start(QStringLiteral(TRIVET_PROGRAM),
                               onAnotherMachine(applyArguments(hash, m_world->connectFile()), machines[copy]));
        }
        for (const QProcess &copy : copies)
            QTRY_COMPARE_WITH_TIMEOUT(copy.state(), QProcess::NotRunning, 300'000);
        const qsizetype blank = blanksAmong(some).size();
        QVERIFY2(copies[0].exitCode() != 0 || copies[1].exitCode() != 0, "both say that they wrote all of it");
        QCOMPARE(writes() - before, some.size() - blank);
        // Whoever makes the plan anew writes the rest.
        if (blank > 0) {
            const QString rest = makePlan();
            const Ran ran = runProgram(QStringLiteral(TRIVET_PROGRAM),
                                       onAnotherMachine(applyArguments(rest, m_world->connectFile()), machines[0]));
            QVERIFY2(ran.code == 0, ran.error.constData());
        }
        QCOMPARE(writes() - before, some.size());
        QVERIFY(blanksAmong(some).isEmpty());
    }
}

TRIVET_TEST(KillApplyTest)

} // namespace tst_killapply

#include "tst_killapply.moc"
