// SPDX-License-Identifier: Apache-2.0
#include "practice/servedworld.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace tst_practiceserver {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

namespace {

PracticeOptions smallWorldAt(const QString &log)
{
    PracticeOptions options;
    options.devices = 40;
    options.companies = 8;
    options.speed = 600;
    options.replayLog = log;
    return options;
}

const QJsonObject everyRow{
    {u"filter"_s, QJsonArray{QJsonObject{{u"op"_s, u"gte"_s}, {u"field"_s, u"id"_s}, {u"value"_s, 0}}}}};

QByteArray rowsOf(ServedWorld &world, const QString &entity)
{
    return QJsonDocument(world.autotask(entity + u"/query"_s, everyRow).json().value("items"_L1).toArray())
        .toJson(QJsonDocument::Compact);
}

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectionLineHasTheAgreedForm();
    void vendorsStandOnPortsOfTheirOwn();
    void tlsIsServedWithACertificateToTrust();
    void truthHasTheAgreedForm();
    void impossibleSizesAreRefused();
    void worldTimeRunsAtItsSpeed();
    void stoppingEndsWaitingAnswers();
    void replayGivesTheSameWorldAgain();
    void replayGoesOnWhereTheWorldWas();
    void lineThatAKillCutOffIsLeftOut();
    void logThatCannotBeWrittenIsAStorageProblem();
    void fileThatIsNoLogIsLeftAsItIs_data();
    void fileThatIsNoLogIsLeftAsItIs();
    void answersAreNotCompressed();
};

void TestPracticeServer::connectionLineHasTheAgreedForm()
{
    PracticeOptions options;
    options.seed = 5;
    options.speed = 30;
    ServedWorld world(options);
    QVERIFY(world.text("autotask", "url").startsWith("http://127.0.0.1:"_L1));
    QVERIFY(world.text("autotask", "url").endsWith("/ATServicesRest/"_L1));
    for (const char *field : {"userName", "secret", "apiIntegrationCode"})
        QVERIFY(!world.text("autotask", field).isEmpty());
    for (const char *field : {"url", "apiKey", "apiSecretKey"})
        QVERIFY(!world.text("dattoRmm", field).isEmpty());
    QVERIFY(world.text("portal", "url").startsWith("http://127.0.0.1:"_L1));
    QCOMPARE(world.text("hosts", "dattoRmm"), u"concord-api.centrastage.net"_s);
    const QJsonObject practice = world.line.value("practice"_L1).toObject();
    QCOMPARE(practice.value("seed"_L1).toInt(), 5);
    QCOMPARE(practice.value("speed"_L1).toDouble(), 30.0);
    QVERIFY(QDateTime::fromString(practice.value("now"_L1).toString(), Qt::ISODateWithMs).isValid());
}

void TestPracticeServer::vendorsStandOnPortsOfTheirOwn()
{
    ServedWorld world;
    QVERIFY(world.url("autotask").port() != world.url("dattoRmm").port());
    QVERIFY(world.url("portal").port() != world.url("dattoRmm").port());
    QCOMPARE(ServedWorld::answerOf(world.client("autotask").Get("/api/v2/system/status")).status, 404);
}

void TestPracticeServer::tlsIsServedWithACertificateToTrust()
{
    PracticeOptions options = smallWorldAt({});
    options.transport = Transport::Tls;
    ServedWorld world(options);
    QVERIFY(world.text("dattoRmm", "url").startsWith("https://"_L1));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(world.text("tls", "certificate").toLatin1());
    file.close();
    httplib::SSLClient trusting("127.0.0.1", world.url("dattoRmm").port());
    trusting.set_ca_cert_path(file.fileName().toStdString().c_str());
    trusting.enable_server_certificate_verification(true);
    QCOMPARE(ServedWorld::answerOf(trusting.Get("/api/v2/system/status")).status, 200);
    httplib::SSLClient stranger("127.0.0.1", world.url("dattoRmm").port());
    stranger.enable_server_certificate_verification(true);
    QCOMPARE(ServedWorld::answerOf(stranger.Get("/api/v2/system/status")).status, 0);
}

void TestPracticeServer::truthHasTheAgreedForm()
{
    PracticeOptions options;
    options.stage = Stage::Messy;
    ServedWorld world(options);
    const QJsonArray truth = world.server->truth();
    QVERIFY(truth.size() >= 7);
    for (const QJsonValue &entry : truth) {
        QVERIFY(entry.toObject().value("check"_L1).isString());
        QVERIFY(entry.toObject().contains("because"_L1));
        for (const QJsonValue &record : entry.toObject().value("records"_L1).toArray())
            QCOMPARE(record.toObject().keys(), (QStringList{u"entity"_s, u"id"_s, u"vendor"_s}));
    }
    options.stage = Stage::Complete;
    ServedWorld healthy(options);
    QVERIFY(healthy.server->truth().isEmpty());
}

void TestPracticeServer::impossibleSizesAreRefused()
{
    PracticeOptions options;
    options.companies = 0;
    QVERIFY(!PracticeServer::start(options));
    options.companies = 61;
    for (const double speed :
         {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        options.speed = speed;
        QVERIFY(!PracticeServer::start(options));
    }
    options.speed = 1;
    options.devices = -1;
    QVERIFY(!PracticeServer::start(options));
    options.devices = std::numeric_limits<int>::max();
    QVERIFY(!PracticeServer::start(options));
    options.devices = 10;
    options.saasClients = -2;
    QVERIFY(!PracticeServer::start(options));
}

void TestPracticeServer::worldTimeRunsAtItsSpeed()
{
    PracticeOptions options = smallWorldAt({});
    options.speed = 100000;
    ServedWorld world(options);
    const auto now = [&] {
        return QDateTime::fromString(
            world.server->connection().value("practice"_L1).toObject().value("now"_L1).toString(), Qt::ISODateWithMs);
    };
    const QDateTime first = now();
    QTRY_VERIFY(first.secsTo(now()) > 3600);
}

void TestPracticeServer::stoppingEndsWaitingAnswers()
{
    ServedWorld world(smallWorldAt({}));
    world.signIn();
    world.portal(u"/faults"_s, {{u"rmm-hang"_s, true}});
    std::thread waiting([&] { world.get(u"/api/v2/account"_s); });
    const auto counted = [&] {
        return ServedWorld::answerOf(world.client("portal").Get("/counts"))
            .json()
            .value("dattoRmm"_L1)
            .toObject()
            .value("byEntity"_L1)
            .toObject()
            .value("account"_L1)
            .toInt();
    };
    QTRY_COMPARE(counted(), 1);
    world.server->stop();
    waiting.join();
}

void TestPracticeServer::replayGivesTheSameWorldAgain()
{
    QTemporaryDir folder;
    const QString log = folder.filePath(u"world.jsonl"_s);
    QByteArray items;
    QByteArray types;
    QByteArray resources;
    QByteArray sites;
    QString siteUid;
    {
        ServedWorld world(smallWorldAt(log));
        const QString created =
            world.rmm("PUT", u"/api/v2/site"_s, {{u"name"_s, u"Annex"_s}}).json().value("uid"_L1).toString();
        siteUid = created;
        world.action("rmm-api-user");
        world.action("protected-data");
        world.action("rmm-autotask-on");
        QTRY_COMPARE(world.action("device-mapping").status, 200);
        const auto added =
            world.autotask(u"ConfigurationItemTypes"_s, {{u"name"_s, u"Kiosk"_s}, {u"isActive"_s, true}});
        QCOMPARE(added.status, 200);
        QTRY_COMPARE(world.action("products").status, 200);
        world.action("device-sync");
        QTRY_VERIFY(rowsOf(world, u"ConfigurationItems"_s).count("rmmDeviceUID\":\"") == 40);
        items = rowsOf(world, u"ConfigurationItems"_s);
        types = rowsOf(world, u"ConfigurationItemTypes"_s);
        resources = rowsOf(world, u"Resources"_s);
    }
    ServedWorld again(smallWorldAt(log));
    QCOMPARE(rowsOf(again, u"ConfigurationItems"_s), items);
    QCOMPARE(rowsOf(again, u"ConfigurationItemTypes"_s), types);
    QCOMPARE(rowsOf(again, u"Resources"_s), resources);
    QCOMPARE(again.get(u"/api/v2/site/"_s + siteUid).json().value("name"_L1).toString(), u"Annex"_s);
}

void TestPracticeServer::replayGoesOnWhereTheWorldWas()
{
    QTemporaryDir folder;
    const QString log = folder.filePath(u"world.jsonl"_s);
    const auto now = [](const ServedWorld &world) {
        return QDateTime::fromString(
            world.server->connection().value("practice"_L1).toObject().value("now"_L1).toString(), Qt::ISODateWithMs);
    };
    QDateTime left;
    QString secret;
    {
        PracticeOptions options = smallWorldAt(log);
        options.seed = 9;
        ServedWorld world(options);
        world.action("rmm-api-user");
        left = now(world);
        secret = world.text("autotask", "secret");
    }
    // The seed of the log counts, not the one given on resume.
    ServedWorld again(smallWorldAt(log));
    QVERIFY(now(again) >= left);
    QCOMPARE(again.text("autotask", "secret"), secret);
    QCOMPARE(again.line.value("practice"_L1).toObject().value("seed"_L1).toInt(), 9);
}

void TestPracticeServer::lineThatAKillCutOffIsLeftOut()
{
    QTemporaryDir folder;
    const QString log = folder.filePath(u"world.jsonl"_s);
    {
        ServedWorld world(smallWorldAt(log));
        world.action("rmm-api-user");
    }
    QFile file(log);
    QVERIFY(file.open(QIODevice::Append));
    file.write(R"({"at":"2026-09-01T08:0)");
    file.close();
    {
        ServedWorld again(smallWorldAt(log));
        QCOMPARE(again.action("rmm-autotask-on").status, 200);
    }
    // What was noted after the broken line counts as well.
    ServedWorld third(smallWorldAt(log));
    QTRY_COMPARE(third.action("device-mapping").status, 200);
}

void TestPracticeServer::logThatCannotBeWrittenIsAStorageProblem()
{
    const auto refused = PracticeServer::start(smallWorldAt(u"/proc/no-such-folder/world.jsonl"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == trivet::ProblemKind::Storage);
}

void TestPracticeServer::fileThatIsNoLogIsLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good =
        R"({"world":{"generation":2,"seed":1,"devices":40,"companies":12,"saasClients":-1,"stage":"fresh","start":"2026-09-01T08:00:00.000Z"}})";
    const auto with = [&](const QByteArray &member, const QByteArray &value) {
        QByteArray line = good;
        return line.replace(member, value) + '\n';
    };
    QTest::newRow("somebody's notes") << QByteArray("Dear diary,\nnothing happened.\n");
    QTest::newRow("notes of half a line") << QByteArray("Dear diary");
    QTest::newRow("another JSON file") << QByteArray("{\"name\":\"trivet\"}\n");
    QTest::newRow("of another generation") << with("\"generation\":2,", "");
    QTest::newRow("devices below zero") << with(":40", ":-40");
    QTest::newRow("more devices than there are") << with(":40", ":2000000000");
    QTest::newRow("no companies") << with(":12", ":0");
    QTest::newRow("companies as text") << with(":12", ":\"many\"");
    QTest::newRow("no start") << with("2026-09-01T08:00:00.000Z", "soon");
    QTest::newRow("a line that is none") << good + "\nnonsense\n{}\n";
    QTest::newRow("a change without a time") << good + "\n{\"kind\":\"portal\",\"target\":\"access\"}\n";
    QTest::newRow("a change of no kind") << good + "\n{\"at\":\"2026-09-01T08:00:01.000Z\",\"kind\":\"magic\"}\n";
}

void TestPracticeServer::fileThatIsNoLogIsLeftAsItIs()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"world.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.flush();
    const auto refused = PracticeServer::start(smallWorldAt(file.fileName()));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == trivet::ProblemKind::Storage);
    QVERIFY(refused.error().detail.contains(file.fileName()));
    file.seek(0);
    QCOMPARE(file.readAll(), content);
    QVERIFY(!PracticeServer::start(smallWorldAt(folder.path())));
}

// Brotli at the library's quality takes seconds for a page of 250 devices.
void TestPracticeServer::answersAreNotCompressed()
{
    ServedWorld world(smallWorldAt({}));
    const auto answer = world.rmm("GET", u"/api/v2/account/devices"_s, {}, {{"Accept-Encoding", "gzip, deflate, br"}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Encoding"), QString());
    QCOMPARE(answer.header("Content-Length").toInt(), answer.body.size());
    QVERIFY(answer.json().value("devices"_L1).toArray().size() >= 40);
}

TRIVET_TEST(TestPracticeServer)

} // namespace tst_practiceserver

#include "tst_practiceserver.moc"
