// SPDX-License-Identifier: Apache-2.0
#include "dattormmbench.h"

#include "core/answers.h"
#include "support/logcatcher.h"
#include "support/testprogram.h"

#include <QTest>
#include <QUrlQuery>

namespace tst_dattormmclient {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::datto_rmm;
using namespace trivet::test;

class DattoRmmClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenThenAccountThenRateSignIn();
    void keyAndSecretArePercentEncoded();
    void aRefusedPairIsNeverSentTwice_data();
    void aRefusedPairIsNeverSentTwice();
    void otherValuesEndTheRefusal();
    void manyCallsFetchOneToken();
    void aTokenIsRenewedBeforeItRunsOut();
    void aTokenThatRanOutIsReplacedOnce();
    void aFreshTokenThatIsRefusedEndsIt();
    void whatIsNotTheDocumentedRefusalIsAskedAgain_data();
    void whatIsNotTheDocumentedRefusalIsAskedAgain();
    void aRefusedPairIsTriedOnceMoreForAPerson();
    void aTokenSaidToLiveForeverIsFetchedOnce();
    void aForbiddenIsToldApart_data();
    void aForbiddenIsToldApart();
    void aBlockHoldsEveryCall();
    void statusesGetTheirKind_data();
    void statusesGetTheirKind();
    void theProbeSendsNoKey();
    void aPageInsteadOfATokenBlamesNoField();
    void aForeignOriginIsRefusedBeforeAnythingIsSent();
    void missingValuesAreNamed_data();
    void missingValuesAreNamed();
    void noSecretIsInTheLog();
    void aCancelledTokenFetchFailsNobodyElse();
};

namespace {

template <typename T>
void compareKind(const Result<T> &result, ProblemKind kind)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().vendor, std::optional(VendorId::DattoRmm));
}

} // namespace

void DattoRmmClientTest::tokenThenAccountThenRateSignIn()
{
    DattoRmmBench bench;
    bench.withToken().network.once(accountPath, json(accountBody)).once(ratePath, json(rateBody));
    const auto signIn = awaited(bench.client->signIn());
    QVERIFY(signIn.has_value());
    QCOMPARE(signIn->account.name, u"Northwind Support"_s);
    QCOMPARE(signIn->requestRate.readCount, 12);
    QCOMPARE(bench.wire.http->budget().used, 12);
    QCOMPARE(bench.wire.http->budget().limit, 600);
    const auto &seen = bench.network.seen();
    QCOMPARE(seen[1].url, QUrl(u"https://concord-api.centrastage.net/api/v2/account"_s));
    QCOMPARE(seen[1].headers.value("authorization"), "Bearer canarytoken1"_ba);
}

void DattoRmmClientTest::keyAndSecretArePercentEncoded()
{
    DattoRmmBench bench;
    bench.withToken().network.once(accountPath, json(accountBody));
    QVERIFY(awaited(bench.client->account()).has_value());
    const SeenRequest &request = bench.network.seen().first();
    QCOMPARE(request.url, QUrl(u"https://concord-api.centrastage.net/auth/oauth/token"_s));
    QCOMPARE(request.headers.value("content-type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(request.headers.value("authorization"), "Basic cHVibGljLWNsaWVudDpwdWJsaWM="_ba);
    const QUrlQuery form(QString::fromUtf8(request.body));
    QCOMPARE(form.queryItemValue(u"grant_type"_s), u"password"_s);
    QCOMPARE(form.queryItemValue(u"username"_s, QUrl::FullyDecoded), u"canary+&%=key"_s);
    QCOMPARE(form.queryItemValue(u"password"_s, QUrl::FullyDecoded), u"canary-secret/+&%"_s);
    QVERIFY(!request.body.contains('+'));
}

void DattoRmmClientTest::aRefusedPairIsNeverSentTwice_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("400") << 400;
    QTest::newRow("401") << 401;
}

void DattoRmmClientTest::aRefusedPairIsNeverSentTwice()
{
    QFETCH(int, status);
    DattoRmmBench bench;
    bench.network.once(tokenPath, json(R"({"error":"invalid_grant","error_description":"Bad credentials"})", status));
    const auto first = awaited(bench.client->signIn());
    compareKind(first, ProblemKind::Credentials);
    QCOMPARE(first.error().field, answerFieldName(AnswerId::RmmApiKey));
    QCOMPARE(first.error().detail, u"Bad credentials"_s);
    compareKind(awaited(bench.client->signIn()), ProblemKind::Credentials);
    compareKind(awaited(bench.client->devices()), ProblemKind::Credentials);
    bench.giveCredentials("canary+&%=key");
    compareKind(awaited(bench.client->users()), ProblemKind::Credentials);
    QCOMPARE(bench.network.seen().size(), 1);
}

void DattoRmmClientTest::otherValuesEndTheRefusal()
{
    DattoRmmBench bench;
    bench.network.once(tokenPath, json(R"({"error":"invalid_grant"})", 400));
    QVERIFY(!awaited(bench.client->account()));
    bench.giveCredentials("another-canary");
    bench.withToken().network.once(accountPath, json(accountBody));
    QVERIFY(awaited(bench.client->account()).has_value());
}

void DattoRmmClientTest::manyCallsFetchOneToken()
{
    DattoRmmBench bench;
    bench.withToken().network.always(accountPath, json(accountBody));
    std::vector<QCoro::Task<Result<Account>>> tasks;
    for (int i = 0; i < 8; ++i)
        tasks.push_back(bench.client->account());
    for (auto &task : tasks)
        QVERIFY(awaited(std::move(task)).has_value());
    QCOMPARE(bench.network.seenCount(tokenPath), 1);
}

void DattoRmmClientTest::aTokenIsRenewedBeforeItRunsOut()
{
    DattoRmmBench bench;
    bench.network.once(tokenPath, json(tokenBody("canarytoken1", 360'000)))
        .once(tokenPath, json(tokenBody("canarytoken2")));
    bench.network.always(accountPath, json(accountBody));
    QVERIFY(awaited(bench.client->account()).has_value());
    bench.wire.clock->advance(99h);
    QVERIFY(awaited(bench.client->account()).has_value());
    QCOMPARE(bench.network.seenCount(tokenPath), 1);
    bench.wire.clock->advance(51min);
    QVERIFY(awaited(bench.client->account()).has_value());
    QCOMPARE(bench.network.seenCount(tokenPath), 2);
    QCOMPARE(bench.network.seen().last().headers.value("authorization"), "Bearer canarytoken2"_ba);
}

void DattoRmmClientTest::aTokenThatRanOutIsReplacedOnce()
{
    DattoRmmBench bench;
    bench.withToken()
        .network.once(tokenPath, json(tokenBody("canarytoken2")))
        .once(accountPath, json("{}", 401))
        .once(accountPath, json(accountBody));
    QVERIFY(awaited(bench.client->account()).has_value());
    QVERIFY(bench.network.isUsedUp());
    QCOMPARE(bench.network.seen().last().headers.value("authorization"), "Bearer canarytoken2"_ba);
}

void DattoRmmClientTest::aFreshTokenThatIsRefusedEndsIt()
{
    DattoRmmBench bench;
    bench.network.once(tokenPath, json(tokenBody("canarytoken1"))).once(tokenPath, json(tokenBody("canarytoken2")));
    bench.network.once(accountPath, json("{}", 401)).once(accountPath, json("{}", 401));
    compareKind(awaited(bench.client->account()), ProblemKind::Refused);
    QCOMPARE(bench.network.seen().size(), 4);
    // The key pair itself was not refused: the next act asks again.
    bench.network.once(tokenPath, json(tokenBody("canarytoken3"))).once(accountPath, json(accountBody));
    QVERIFY(awaited(bench.client->account()).has_value());
}

void DattoRmmClientTest::whatIsNotTheDocumentedRefusalIsAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("401 as a page") << 401 << "<html><title>Log in</title></html>"_ba << ProblemKind::WebPage;
    QTest::newRow("401 of the OAuth client") << 401 << R"({"error":"unauthorized"})"_ba << ProblemKind::Refused;
    QTest::newRow("401 without a word") << 401 << ""_ba << ProblemKind::BadReply;
    QTest::newRow("400 of another kind") << 400 << R"({"error":"invalid_request"})"_ba << ProblemKind::Refused;
    QTest::newRow("403 without a word") << 403 << ""_ba << ProblemKind::BadReply;
    QTest::newRow("302") << 302 << ""_ba << ProblemKind::WebPage;
    QTest::newRow("500") << 500 << "<html></html>"_ba << ProblemKind::VendorDown;
}

void DattoRmmClientTest::whatIsNotTheDocumentedRefusalIsAskedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ProblemKind, kind);
    DattoRmmBench bench;
    bench.network.once(tokenPath, json(body, status));
    compareKind(awaited(bench.client->account()), kind);
    bench.withToken().network.once(accountPath, json(accountBody));
    QVERIFY(awaited(bench.client->account()).has_value());
}

void DattoRmmClientTest::aRefusedPairIsTriedOnceMoreForAPerson()
{
    DattoRmmBench bench;
    bench.network.once(tokenPath, json(R"({"error":"invalid_grant"})", 400));
    compareKind(awaited(bench.client->account()), ProblemKind::Credentials);
    bench.client->forgetRefusal();
    bench.withToken().network.once(accountPath, json(accountBody));
    QVERIFY(awaited(bench.client->account()).has_value());
}

void DattoRmmClientTest::aTokenSaidToLiveForeverIsFetchedOnce()
{
    DattoRmmBench bench;
    bench.network.once(tokenPath, json(R"({"access_token":"canarytoken1","expires_in":9223372036854775807})"));
    bench.network.always(accountPath, json(accountBody));
    for (int i = 0; i < 3; ++i)
        QVERIFY(awaited(bench.client->account()).has_value());
    QCOMPARE(bench.network.seenCount(tokenPath), 1);
}

void DattoRmmClientTest::aForbiddenIsToldApart_data()
{
    QTest::addColumn<bool>("rateReadBefore");
    QTest::addColumn<bool>("throttledBefore");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("rateStatusNow");
    QTest::addColumn<ProblemKind>("kind");
    const QByteArray forbidden = R"({"status":403,"error":"Forbidden"})";
    QTest::newRow("never worked") << false << false << forbidden << ""_ba << 0 << ProblemKind::Permission;
    QTest::newRow("one resource only") << true << false << forbidden << ""_ba << 200 << ProblemKind::Permission;
    QTest::newRow("everything is shut") << true << false << forbidden << ""_ba << 403 << ProblemKind::RateLimited;
    QTest::newRow("soon after a 429") << false << true << forbidden << ""_ba << 0 << ProblemKind::RateLimited;
    QTest::newRow("says so") << false << false << "IP blocked for 5 minutes"_ba
                             << ""_ba << 0 << ProblemKind::RateLimited;
    QTest::newRow("says when") << false << false << forbidden << "300"_ba << 0 << ProblemKind::RateLimited;
}

void DattoRmmClientTest::aForbiddenIsToldApart()
{
    QFETCH(bool, rateReadBefore);
    QFETCH(bool, throttledBefore);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, rateStatusNow);
    QFETCH(ProblemKind, kind);
    DattoRmmBench bench;
    bench.withToken();
    if (rateReadBefore) {
        bench.network.once(ratePath, json(rateBody));
        QVERIFY(awaited(bench.client->requestRate()).has_value());
    }
    if (throttledBefore) {
        bench.network.once(accountPath, {429, {}, {{"Retry-After", "60"}}});
        QVERIFY(!awaited(bench.client->account()));
        bench.wire.clock->advance(60s);
    }
    Answer answer = json(body, 403);
    if (!retryAfter.isEmpty())
        answer.headers.append({"Retry-After", retryAfter});
    bench.network.once(accountPath, answer);
    if (rateStatusNow > 0)
        bench.network.once(ratePath, json(rateBody, rateStatusNow));
    const auto account = awaited(bench.client->account());
    compareKind(account, kind);
    QCOMPARE(account.error().retryAt.isValid(), kind == ProblemKind::RateLimited);
    QVERIFY(bench.network.isUsedUp());
}

void DattoRmmClientTest::aBlockHoldsEveryCall()
{
    DattoRmmBench bench;
    bench.withToken().network.once(accountPath, json("IP blocked", 403));
    const auto first = awaited(bench.client->account());
    QCOMPARE(first.error().retryAt, bench.wire.clock->now().addSecs(300));
    bench.wire.clock->advance(290s);
    compareKind(awaited(bench.client->requestRate()), ProblemKind::RateLimited);
    bench.wire.clock->advance(10s);
    bench.network.once(ratePath, json(rateBody));
    QVERIFY(awaited(bench.client->requestRate()).has_value());
}

void DattoRmmClientTest::statusesGetTheirKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("400") << 400 << ProblemKind::Refused;
    QTest::newRow("404") << 404 << ProblemKind::NotFound;
    QTest::newRow("409") << 409 << ProblemKind::Refused;
    QTest::newRow("500") << 500 << ProblemKind::VendorDown;
}

void DattoRmmClientTest::statusesGetTheirKind()
{
    QFETCH(int, status);
    QFETCH(ProblemKind, kind);
    DattoRmmBench bench;
    bench.withToken().network.once(accountPath, json(R"({"error":"words"})", status));
    const auto account = awaited(bench.client->account());
    compareKind(account, kind);
    QCOMPARE(account.error().detail, u"words"_s);
}

void DattoRmmClientTest::theProbeSendsNoKey()
{
    DattoRmmBench bench;
    bench.network.once("GET /api/v2/system/status", json(R"({"version":"15.1.0","status":"OK","started":null})"));
    const auto status = awaited(bench.client->systemStatus());
    QCOMPARE(status.value(), (SystemStatus{u"15.1.0"_s, u"OK"_s}));
    QVERIFY(!bench.network.seen().first().headers.contains("authorization"));
    QCOMPARE(bench.network.seen().size(), 1);
}

void DattoRmmClientTest::aPageInsteadOfATokenBlamesNoField()
{
    DattoRmmBench bench;
    bench.network.once(tokenPath, {200, "<html><title>Log in</title></html>", {{"Content-Type", "text/html"}}});
    const auto account = awaited(bench.client->account());
    compareKind(account, ProblemKind::WebPage);
    QVERIFY(account.error().field.isEmpty());
}

void DattoRmmClientTest::aForeignOriginIsRefusedBeforeAnythingIsSent()
{
    DattoRmmBench bench;
    bench.client->setCredentials(
        {QUrl(u"https://concord-api.centrastage.net.evil.example"_s), Secret("canary-key"), Secret("canary-secret")});
    const auto account = awaited(bench.client->account());
    compareKind(account, ProblemKind::ForeignHost);
    QCOMPARE(account.error().field, answerFieldName(AnswerId::RmmApiUrl));
    QVERIFY(bench.network.seen().isEmpty());
}

void DattoRmmClientTest::missingValuesAreNamed_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("field");
    QTest::newRow("address") << QString() << "k"_ba
                             << "s"_ba << int(AnswerId::RmmApiUrl);
    QTest::newRow("key") << u"https://vidal-api.centrastage.net"_s << ""_ba
                         << "s"_ba << int(AnswerId::RmmApiKey);
    QTest::newRow("secret") << u"https://vidal-api.centrastage.net"_s << "k"_ba
                            << ""_ba << int(AnswerId::RmmApiSecretKey);
    QTest::newRow("line end in the key") << u"https://vidal-api.centrastage.net"_s << "k\n1"_ba
                                         << "s"_ba << int(AnswerId::RmmApiKey);
    QTest::newRow("soft hyphen in the secret") << u"https://vidal-api.centrastage.net"_s << "k"_ba
                                               << "s\xc2\xad"_ba << int(AnswerId::RmmApiSecretKey);
}

void DattoRmmClientTest::missingValuesAreNamed()
{
    QFETCH(QString, origin);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, secret);
    QFETCH(int, field);
    DattoRmmBench bench;
    bench.client->setCredentials({QUrl(origin), Secret(key), Secret(secret)});
    const auto account = awaited(bench.client->account());
    compareKind(account, ProblemKind::Input);
    QCOMPARE(account.error().field, answerFieldName(AnswerId(field)));
    QVERIFY(bench.network.seen().isEmpty());
}

void DattoRmmClientTest::noSecretIsInTheLog()
{
    const LogCatcher log;
    DattoRmmBench bench;
    bench.withToken().network.once(accountPath, json(R"({"message":"canarytoken1 has no right, canary+&%=key"})", 403));
    const auto account = awaited(bench.client->account());
    QVERIFY(log.lines().size() >= 2);
    for (const QString &line : log.lines())
        QVERIFY2(!line.contains(u"canary"_s), qPrintable(line));
    QVERIFY2(!account.error().detail.contains(u"canary"_s), qPrintable(account.error().detail));
}

void DattoRmmClientTest::aCancelledTokenFetchFailsNobodyElse()
{
    DattoRmmBench bench;
    bench.network.once(tokenPath, Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    std::stop_source stop;
    auto first = bench.client->account({stop.get_token()});
    auto second = bench.client->account();
    QTRY_COMPARE(bench.network.seenCount(tokenPath), 1);
    bench.withToken().network.once(accountPath, json(accountBody));
    stop.request_stop();
    compareKind(awaited(std::move(first)), ProblemKind::Cancelled);
    QVERIFY(awaited(std::move(second)).has_value());
}

TRIVET_TEST(DattoRmmClientTest)

} // namespace tst_dattormmclient

#include "tst_dattormmclient.moc"
