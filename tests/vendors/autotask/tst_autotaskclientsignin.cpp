// SPDX-License-Identifier: Apache-2.0
#include "autotaskbench.h"

#include "core/answers.h"
#include "support/logcatcher.h"
#include "support/testprogram.h"
#include "vendors/autotask/address.h"

#include <QTest>

namespace tst_autotaskclientsignin {

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
    void aZoneThatCannotBeToldIsAskedOfEveryStartHost();
    void theAddressAPersonGaveIsUsedWhereTheZoneCannotBeTold();
    void anErrorThatIsNoDocumentedRefusalIsAskedAgain_data();
    void anErrorThatIsNoDocumentedRefusalIsAskedAgain();
    void aRefusedSecretIsTriedOnceMoreForAPerson();
    void aThreadOverrunAtSignInIsWaitedOut_data();
    void aThreadOverrunAtSignInIsWaitedOut();
    void aWebAddressThatIsNotAutotasksIsDropped();
    void addressesNameTheirZone_data();
    void addressesNameTheirZone();
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
    bench.network.once(zonePath, json(R"({"errors":["The user name was not found."]})", 500));
    const auto signIn = awaited(bench.client->signIn());
    compareProblem(signIn, ProblemKind::UserUnknown, AnswerId::AutotaskUserName);
    QCOMPARE(signIn.error().detail, u"The user name was not found."_s);
    QCOMPARE(bench.network.seen().size(), 1);
}

void AutotaskSignInTest::aZoneThatCannotBeToldIsAskedOfEveryStartHost()
{
    AutotaskBench bench;
    bench.network.always(zonePath, json(R"({"errors":["Zone information could not be determined"]})", 500));
    const auto signIn = awaited(bench.client->signIn());
    compareProblem(signIn, ProblemKind::ZoneUnknown, AnswerId::AutotaskUserName);
    QSet<QString> hosts;
    for (const SeenRequest &request : bench.network.seen())
        hosts.insert(request.url.host());
    QCOMPARE(hosts.size(), 3);
    QCOMPARE(bench.network.seen().size(), 3);
    // It is no refusal: the next act asks again.
    QVERIFY(!awaited(bench.client->signIn()));
    QCOMPARE(bench.network.seen().size(), 6);
}

void AutotaskSignInTest::theAddressAPersonGaveIsUsedWhereTheZoneCannotBeTold()
{
    AutotaskBench bench;
    bench.network.always(zonePath, json(R"({"errors":["Zone information could not be determined"]})", 500));
    bench.network.once(thresholdPath, json(thresholdBody));
    bench.client->setGivenRoot(restRootOf(u"ww5.autotask.net"_s));
    const auto signIn = awaited(bench.client->signIn());
    QVERIFY(signIn.has_value());
    QVERIFY(signIn->zone.isGiven);
    QCOMPARE(signIn->zone.webUrl, QUrl(u"https://ww5.autotask.net/"_s));
    QCOMPARE(bench.network.seen().last().url.host(), u"webservices5.autotask.net"_s);
    const auto zone = awaited(bench.client->discoverZone(u"key+1@acme.example"_s));
    QVERIFY(zone.has_value());
    QCOMPARE(zone->url, QUrl(u"https://webservices5.autotask.net/ATServicesRest/"_s));
}

void AutotaskSignInTest::anErrorThatIsNoDocumentedRefusalIsAskedAgain_data()
{
    QTest::addColumn<bool>("isOfZone");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ProblemKind>("kind");
    for (const bool isOfZone : {true, false}) {
        const char *call = isOfZone ? "zone" : "threshold";
        QTest::addRow("%s: 500 without a word", call) << isOfZone << 500 << ""_ba << ProblemKind::VendorDown;
        QTest::addRow("%s: 500 as a page", call)
            << isOfZone << 500 << "<html><title>Runtime Error</title></html>"_ba << ProblemKind::VendorDown;
        QTest::addRow("%s: bare 403", call) << isOfZone << 403 << ""_ba << ProblemKind::BadReply;
        QTest::addRow("%s: 403 as a page", call) << isOfZone << 403 << "<html></html>"_ba << ProblemKind::WebPage;
        QTest::addRow("%s: 401 as a page", call) << isOfZone << 401 << "<html></html>"_ba << ProblemKind::WebPage;
        QTest::addRow("%s: 302", call) << isOfZone << 302 << ""_ba << ProblemKind::WebPage;
    }
    QTest::newRow("threshold: 500 of something else")
        << false << 500 << R"({"errors":["Object reference not set."]})"_ba << ProblemKind::Refused;
}

void AutotaskSignInTest::anErrorThatIsNoDocumentedRefusalIsAskedAgain()
{
    QFETCH(bool, isOfZone);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ProblemKind, kind);
    AutotaskBench bench;
    if (isOfZone) {
        for (int host = 0; host < 3; ++host)
            bench.network.once(zonePath, json(body, status));
    } else {
        bench.network.once(zonePath, json(zoneBody(14))).once(thresholdPath, json(body, status));
    }
    const auto first = awaited(bench.client->signIn());
    QVERIFY(!first);
    QCOMPARE(first.error().kind, kind);
    if (isOfZone)
        bench.network.once(zonePath, json(zoneBody(14)));
    bench.network.once(thresholdPath, json(thresholdBody));
    QVERIFY(awaited(bench.client->signIn()).has_value());
    QVERIFY(bench.network.isUsedUp());
}

void AutotaskSignInTest::aRefusedSecretIsTriedOnceMoreForAPerson()
{
    AutotaskBench bench;
    bench.network.always(zonePath, json(zoneBody(14))).once(thresholdPath, {401, {}});
    QVERIFY(!awaited(bench.client->signIn()));
    bench.client->forgetRefusal();
    bench.network.once(thresholdPath, json(thresholdBody));
    QVERIFY(awaited(bench.client->signIn()).has_value());
}

void AutotaskSignInTest::aThreadOverrunAtSignInIsWaitedOut_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("500") << 500;
}

void AutotaskSignInTest::aThreadOverrunAtSignInIsWaitedOut()
{
    QFETCH(int, status);
    AutotaskBench bench;
    bench.network.once(zonePath, json(zoneBody(14)))
        .once(thresholdPath, json(R"({"errors":["Thread Threshold Exceeded, Itgenatr005"]})", status))
        .once(thresholdPath, json(thresholdBody));
    QVERIFY(awaited(bench.client->signIn()).has_value());
    QCOMPARE(*bench.wire.pauses, QList<std::chrono::milliseconds>{2000ms});
}

void AutotaskSignInTest::aWebAddressThatIsNotAutotasksIsDropped()
{
    AutotaskBench bench;
    for (const QByteArray &address :
         {"https://ww14.autotask.net.evil.org/"_ba, "http://ww14.autotask.net/"_ba, "file:///etc/passwd"_ba}) {
        QByteArray body = zoneBody(14);
        bench.network.once(zonePath, json(body.replace("https://ww14.autotask.net/", address)));
        const auto zone = awaited(bench.client->discoverZone(u"key@acme.example"_s));
        QVERIFY(zone.has_value());
        QVERIFY2(zone->webUrl.isEmpty(), address.constData());
    }
}

void AutotaskSignInTest::addressesNameTheirZone_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("host");
    QTest::newRow("web") << u"https://ww5.autotask.net"_s << u"webservices5.autotask.net"_s;
    QTest::newRow("a page of it") << u" https://ww15.autotask.net/Mvc/Framework/Navigation.mvc/Landing?x=1#a\n"_s
                                  << u"webservices15.autotask.net"_s;
    QTest::newRow("without scheme") << u"WW5.Autotask.net/"_s << u"webservices5.autotask.net"_s;
    QTest::newRow("API") << u"https://webservices5.autotask.net/ATServicesRest/V1.0/"_s
                         << u"webservices5.autotask.net"_s;
    QTest::newRow("pre-release") << u"https://prde.autotask.net"_s << u"prde.autotask.net"_s;
    QTest::newRow("look-alike") << u"https://ww5.autotask.net.evil.org"_s << QString();
    QTest::newRow("other host of the domain") << u"https://www.autotask.net"_s << QString();
    QTest::newRow("with a user") << u"https://a:b@ww5.autotask.net"_s << QString();
    QTest::newRow("with a port") << u"https://ww5.autotask.net:8443"_s << QString();
    QTest::newRow("other scheme") << u"ftp://ww5.autotask.net"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void AutotaskSignInTest::addressesNameTheirZone()
{
    QFETCH(QString, pasted);
    QFETCH(QString, host);
    const QUrl root = restRootOf(pasted);
    QCOMPARE(root, host.isEmpty() ? QUrl() : QUrl(u"https://%1/ATServicesRest/"_s.arg(host)));
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
    bench.network.once(zonePath, json(zoneBody(14)))
        .once(thresholdPath, json(R"({"errors":["IntegrationCode is invalid."]})", 500));
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
    bench.network.once(access, {401, {}})
        .once(zonePath, json(zoneBody(29)))
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
    bench.network.always("GET /ATServicesRest/V1.0/Products/entityInformation",
                         json(R"({"info":{"userAccessForQuery":"All"}})"));
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
    bench.network.once(zonePath, Answer{0, {}, {}, QNetworkReply::HostNotFoundError})
        .once(zonePath, json(zoneBody(14)));
    QVERIFY(awaited(bench.client->discoverZone(u"key@acme.example"_s)).has_value());
    QCOMPARE(bench.network.seen()[0].url.host(), u"webservices.autotask.net"_s);
    QVERIFY(bench.network.seen()[1].url.host() != bench.network.seen()[0].url.host());
}

void AutotaskSignInTest::anUnreachableVendorIsNoRefusal()
{
    AutotaskBench bench;
    bench.network.once(zonePath, json(zoneBody(14)))
        .once(thresholdPath, Answer{0, {}, {}, QNetworkReply::ConnectionRefusedError});
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
    QTest::newRow("Cyrillic letter in the user")
        << u"\u0430@b.example"_s << u"s"_s << u"c"_s << int(AnswerId::AutotaskUserName);
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
    bench.network.once(zonePath, json(zoneBody(14)))
        .once(thresholdPath, Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
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

TRIVET_TEST(AutotaskSignInTest)

} // namespace tst_autotaskclientsignin

#include "tst_autotaskclientsignin.moc"
