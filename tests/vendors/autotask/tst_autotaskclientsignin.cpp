// SPDX-License-Identifier: Apache-2.0
#include "autotaskbench.h"

#include "core/answers.h"
#include "support/logcatcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::autotask;
using namespace trivet::test;

class AutotaskSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoneThenThresholdSignIn();
    void theUserNameIsEncodedAndNoSecretIsSentForTheZone();
    void anUnknownUserIsToldFromTheZone();
    void a401IsTheSecretOrALock();
    void a500IsTheCodeOrTheUser();
    void a500AfterTheValuesWorkedIsNoRefusal();
    void refusedSecretIsNeverSentTwice();
    void aRefusalOutlivesTheSameValuesAndEndsWithOthers();
    void aMovedZoneIsFoundOnceAndTheCallRepeatedOnce();
    void aMovedZoneThatRefusesTooIsTheEnd();
    void manyCallsSignInOnce();
    void oneRefusalStopsThoseThatStandInLine();
    void manyCallsFollowAMovedZoneTogether();
    void aZoneOnAForeignHostIsRefused();
    void anotherStartHostIsAskedWhenOneIsAway();
    void anUnreachableVendorIsNoRefusal();
    void missingValuesAreNamedAndNothingIsSent_data();
    void missingValuesAreNamedAndNothingIsSent();
    void theSecretIsNotInTheLog();
    void cancellingLeavesNoRefusal();
};

namespace {

template <typename T>
void compareProblem(const Result<T> &result, ProblemKind kind, AnswerId field)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().vendor, std::optional(VendorId::Autotask));
    QCOMPARE(result.error().field, answerFieldName(field));
}

} // namespace

void AutotaskSignInTest::zoneThenThresholdSignIn()
{
    AutotaskBench bench;
    bench.signedIn();
    const auto signIn = awaited(bench.client->signIn());
    QVERIFY(signIn.has_value());
    QCOMPARE(signIn->zone.ci, qint64(42));
    QCOMPARE(signIn->threshold, (Threshold{10'000, 60, 124}));
    QCOMPARE(bench.client->zone()->url, QUrl(u"https://webservices14.autotask.net/ATServicesRest/"_s));
    const SeenRequest &second = bench.network.seen().last();
    QCOMPARE(second.url, QUrl(u"https://webservices14.autotask.net/ATServicesRest/V1.0/ThresholdInformation"_s));
    QCOMPARE(second.headers.value("secret"), "canary-secret-1"_ba);
    QCOMPARE(second.headers.value("username"), "key+1@acme.example"_ba);
    QCOMPARE(second.headers.value("apiintegrationcode"), "CANARYCODE"_ba);
    QCOMPARE(bench.wire.http->budget().used, 124);
    QVERIFY(!bench.wire.http->budget().byTrivetOnly);
}

void AutotaskSignInTest::theUserNameIsEncodedAndNoSecretIsSentForTheZone()
{
    AutotaskBench bench;
    bench.signedIn();
    QVERIFY(awaited(bench.client->signIn()).has_value());
    const SeenRequest &first = bench.network.seen().first();
    QCOMPARE(first.url.query(QUrl::FullyEncoded), u"user=key%2B1%40acme.example"_s);
    QVERIFY(!first.headers.contains("secret"));
    QVERIFY(!first.headers.contains("username"));
    QVERIFY(!first.headers.contains("apiintegrationcode"));
}

void AutotaskSignInTest::anUnknownUserIsToldFromTheZone()
{
    AutotaskBench bench;
    bench.network.once(zonePath, json(R"({"errors":["Zone information could not be determined"]})", 500));
    const auto signIn = awaited(bench.client->signIn());
    compareProblem(signIn, ProblemKind::UserUnknown, AnswerId::AutotaskUserName);
    QCOMPARE(signIn.error().detail, u"Zone information could not be determined"_s);
    QCOMPARE(bench.network.seen().size(), 1);
}

void AutotaskSignInTest::a401IsTheSecretOrALock()
{
    AutotaskBench bench;
    bench.network.once(zonePath, json(zoneBody(14))).once(zonePath, json(zoneBody(14))).once(thresholdPath, {401, {}});
    compareProblem(awaited(bench.client->signIn()), ProblemKind::Credentials, AnswerId::AutotaskSecret);
    QCOMPARE(bench.network.seenCount(thresholdPath), 1);
    QVERIFY(bench.network.isUsedUp());
}

void AutotaskSignInTest::a500IsTheCodeOrTheUser()
{
    AutotaskBench bench;
    bench.network.once(zonePath, json(zoneBody(14))).once(thresholdPath, json(R"({"errors":["IntegrationCode is invalid."]})", 500));
    const auto signIn = awaited(bench.client->signIn());
    compareProblem(signIn, ProblemKind::CodeOrUser, AnswerId::AutotaskTrackingIdentifier);
    QCOMPARE(signIn.error().detail, u"IntegrationCode is invalid."_s);
}

void AutotaskSignInTest::a500AfterTheValuesWorkedIsNoRefusal()
{
    AutotaskBench bench;
    bench.signedIn();
    QVERIFY(awaited(bench.client->signIn()).has_value());
    bench.network.once(thresholdPath, json(R"({"errors":["odd"]})", 500)).once(thresholdPath, json(thresholdBody));
    QCOMPARE(awaited(bench.client->signIn()).error().kind, ProblemKind::Refused);
    QVERIFY(awaited(bench.client->signIn()).has_value());
}

void AutotaskSignInTest::refusedSecretIsNeverSentTwice()
{
    AutotaskBench bench;
    bench.network.always(zonePath, json(zoneBody(14))).once(thresholdPath, {401, {}});
    QVERIFY(!awaited(bench.client->signIn()));
    const qsizetype requests = bench.network.seen().size();
    QCOMPARE(awaited(bench.client->signIn()).error().kind, ProblemKind::Credentials);
    QCOMPARE(awaited(bench.client->threshold()).error().kind, ProblemKind::Credentials);
    QCOMPARE(awaited(bench.client->query<Company>()).error().kind, ProblemKind::Credentials);
    QCOMPARE(bench.network.seen().size(), requests);
}

void AutotaskSignInTest::aRefusalOutlivesTheSameValuesAndEndsWithOthers()
{
    AutotaskBench bench;
    bench.network.always(zonePath, json(zoneBody(14))).once(thresholdPath, {401, {}});
    QVERIFY(!awaited(bench.client->signIn()));
    bench.giveCredentials(u"canary-secret-1"_s);
    QVERIFY(!awaited(bench.client->signIn()));
    QCOMPARE(bench.network.seenCount(thresholdPath), 1);

    bench.giveCredentials(u"canary-secret-2"_s);
    bench.network.once(thresholdPath, json(thresholdBody));
    QVERIFY(awaited(bench.client->signIn()).has_value());
    QCOMPARE(bench.network.seen().last().headers.value("secret"), "canary-secret-2"_ba);
}

void AutotaskSignInTest::aMovedZoneIsFoundOnceAndTheCallRepeatedOnce()
{
    AutotaskBench bench;
    bench.signedIn();
    QVERIFY(awaited(bench.client->signIn()).has_value());
    const QByteArray access = "GET /ATServicesRest/V1.0/Products/entityInformation";
    bench.network.once(access, {401, {}}).once(zonePath, json(zoneBody(29)))
        .once(access, json(R"({"info":{"userAccessForQuery":"All"}})"));
    QVERIFY(awaited(bench.client->entityAccess(u"Products"_s)).has_value());
    QCOMPARE(bench.network.seen().last().url.host(), u"webservices29.autotask.net"_s);
    QCOMPARE(bench.network.seenCount(access), 2);
    QCOMPARE(bench.client->zone()->url.host(), u"webservices29.autotask.net"_s);
}

void AutotaskSignInTest::aMovedZoneThatRefusesTooIsTheEnd()
{
    AutotaskBench bench;
    bench.network.once(zonePath, json(zoneBody(14))).once(zonePath, json(zoneBody(29)));
    bench.network.once(thresholdPath, {401, {}}).once(thresholdPath, {401, {}});
    compareProblem(awaited(bench.client->signIn()), ProblemKind::Credentials, AnswerId::AutotaskSecret);
    QCOMPARE(bench.network.seenCount(thresholdPath), 2);
    QVERIFY(bench.network.isUsedUp());
}

void AutotaskSignInTest::manyCallsSignInOnce()
{
    AutotaskBench bench;
    bench.signedIn();
    bench.network.always("GET /ATServicesRest/V1.0/Products/entityInformation", json(R"({"info":{"userAccessForQuery":"All"}})"));
    std::vector<QCoro::Task<Result<EntityAccess>>> tasks;
    for (int i = 0; i < 8; ++i)
        tasks.push_back(bench.client->entityAccess(u"Products"_s));
    for (auto &task : tasks)
        QVERIFY(awaited(std::move(task)).has_value());
    QCOMPARE(bench.network.seenCount(zonePath), 1);
    QCOMPARE(bench.network.seenCount(thresholdPath), 1);
}

void AutotaskSignInTest::oneRefusalStopsThoseThatStandInLine()
{
    AutotaskBench bench;
    bench.signedIn();
    QVERIFY(awaited(bench.client->signIn()).has_value());
    const QByteArray access = "GET /ATServicesRest/V1.0/Products/entityInformation";
    bench.network.always(access, {401, {}}).always(zonePath, json(zoneBody(14)));
    std::vector<QCoro::Task<Result<EntityAccess>>> tasks;
    for (int i = 0; i < 8; ++i)
        tasks.push_back(bench.client->entityAccess(u"Products"_s));
    for (auto &task : tasks)
        QCOMPARE(awaited(std::move(task)).error().kind, ProblemKind::Credentials);
    // Two are let through at once; the six behind them carry the same secret and must not go.
    QVERIFY2(bench.network.seenCount(access) <= 2, qPrintable(QString::number(bench.network.seenCount(access))));
}

void AutotaskSignInTest::manyCallsFollowAMovedZoneTogether()
{
    AutotaskBench bench;
    bench.signedIn();
    QVERIFY(awaited(bench.client->signIn()).has_value());
    const QByteArray access = "GET /ATServicesRest/V1.0/Products/entityInformation";
    bench.network.always(zonePath, json(zoneBody(29)));
    bench.network.always(access, [](const SeenRequest &request) {
        const bool isNew = request.url.host() == u"webservices29.autotask.net"_s;
        return isNew ? json(R"({"info":{"userAccessForQuery":"All"}})") : Answer{401};
    });
    std::vector<QCoro::Task<Result<EntityAccess>>> tasks;
    for (int i = 0; i < 8; ++i)
        tasks.push_back(bench.client->entityAccess(u"Products"_s));
    for (auto &task : tasks)
        QVERIFY(awaited(std::move(task)).has_value());
    QCOMPARE(bench.network.seenCount(zonePath), 2);
}

void AutotaskSignInTest::aZoneOnAForeignHostIsRefused()
{
    AutotaskBench bench;
    bench.network.once(zonePath, json(R"({"url":"https://webservices14.autotask.net.evil.org/ATServicesRest/"})"));
    const auto signIn = awaited(bench.client->signIn());
    QVERIFY(!signIn);
    QCOMPARE(signIn.error().kind, ProblemKind::ForeignHost);
    QCOMPARE(bench.network.seen().size(), 1);
    QVERIFY(!bench.client->zone());
}

void AutotaskSignInTest::anotherStartHostIsAskedWhenOneIsAway()
{
    AutotaskBench bench;
    bench.network.once(zonePath, Answer{0, {}, {}, QNetworkReply::HostNotFoundError}).once(zonePath, json(zoneBody(14)));
    QVERIFY(awaited(bench.client->discoverZone(u"key@acme.example"_s)).has_value());
    QCOMPARE(bench.network.seen()[0].url.host(), u"webservices.autotask.net"_s);
    QVERIFY(bench.network.seen()[1].url.host() != bench.network.seen()[0].url.host());
}

void AutotaskSignInTest::anUnreachableVendorIsNoRefusal()
{
    AutotaskBench bench;
    bench.network.once(zonePath, json(zoneBody(14))).once(thresholdPath, Answer{0, {}, {}, QNetworkReply::ConnectionRefusedError});
    QCOMPARE(awaited(bench.client->signIn()).error().kind, ProblemKind::Offline);
    bench.network.once(thresholdPath, json(thresholdBody));
    QVERIFY(awaited(bench.client->signIn()).has_value());
}

void AutotaskSignInTest::missingValuesAreNamedAndNothingIsSent_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("field");
    QTest::newRow("no user") << QString() << u"s"_s << u"c"_s << int(AnswerId::AutotaskUserName);
    QTest::newRow("no secret") << u"u"_s << QString() << u"c"_s << int(AnswerId::AutotaskSecret);
    QTest::newRow("no code") << u"u"_s << u"s"_s << QString() << int(AnswerId::AutotaskTrackingIdentifier);
    QTest::newRow("line end in the secret") << u"u"_s << u"s\r\nX-Evil: 1"_s << u"c"_s << int(AnswerId::AutotaskSecret);
    QTest::newRow("Cyrillic letter in the user") << u"\u0430@b.example"_s << u"s"_s << u"c"_s << int(AnswerId::AutotaskUserName);
    QTest::newRow("soft hyphen in the secret") << u"u"_s << u"s\u00ad1"_s << u"c"_s << int(AnswerId::AutotaskSecret);
    QTest::newRow("tab in the code") << u"u"_s << u"s"_s << u"c\t"_s << int(AnswerId::AutotaskTrackingIdentifier);
}

void AutotaskSignInTest::missingValuesAreNamedAndNothingIsSent()
{
    QFETCH(QString, userName);
    QFETCH(QString, secret);
    QFETCH(QString, code);
    QFETCH(int, field);
    AutotaskBench bench;
    bench.client->setCredentials({userName, Secret::fromText(secret), Secret::fromText(code)});
    compareProblem(awaited(bench.client->signIn()), ProblemKind::Input, AnswerId(field));
    QVERIFY(bench.network.seen().isEmpty());
}

void AutotaskSignInTest::theSecretIsNotInTheLog()
{
    const LogCatcher log;
    AutotaskBench bench;
    bench.network.once(zonePath, json(zoneBody(14)))
        .once(thresholdPath, json(R"({"errors":["canary-secret-1 of CANARYCODE is wrong"]})", 500));
    const auto signIn = awaited(bench.client->signIn());
    QVERIFY(log.lines().size() >= 2);
    for (const QString &line : log.lines()) {
        QVERIFY2(!line.contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(line));
        QVERIFY2(!line.contains(u"acme.example"_s), qPrintable(line));
    }
    QVERIFY2(!signIn.error().detail.contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(signIn.error().detail));
}

void AutotaskSignInTest::cancellingLeavesNoRefusal()
{
    AutotaskBench bench;
    bench.network.once(zonePath, json(zoneBody(14))).once(thresholdPath, Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    std::stop_source stop;
    auto waiting = bench.client->signIn({stop.get_token()});
    auto beside = bench.client->threshold();
    QTRY_COMPARE(bench.network.seenCount(thresholdPath), 1);
    bench.network.once(thresholdPath, json(thresholdBody)).once(thresholdPath, json(thresholdBody));
    stop.request_stop();
    QCOMPARE(awaited(std::move(waiting)).error().kind, ProblemKind::Cancelled);
    // Whoever waited for the cancelled sign-in goes on with one of its own.
    QVERIFY(awaited(std::move(beside)).has_value());
}

QTEST_GUILESS_MAIN(AutotaskSignInTest)
#include "tst_autotaskclientsignin.moc"
