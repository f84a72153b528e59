// SPDX-License-Identifier: Apache-2.0
#include "itgluebench.h"

#include "core/answers.h"
#include "support/logcatcher.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_itglueclient {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::it_glue;
using namespace trivet::test;

class ItGlueClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOrganizationIsAskedForToSignIn();
    void everyRegionIsAskedAtItsOwnHost_data();
    void everyRegionIsAskedAtItsOwnHost();
    void noOrganizationAtAllIsASignInAllTheSame();
    void whatIsNotInItsOwnJsonIsAskedAgain_data();
    void whatIsNotInItsOwnJsonIsAskedAgain();
    void aRefusedKeyIsNeverSentTwice_data();
    void aRefusedKeyIsNeverSentTwice();
    void anotherKeyOrRegionEndsTheRefusal_data();
    void anotherKeyOrRegionEndsTheRefusal();
    void aRefusalEndsTheCallsUnderWay();
    void newCredentialsCancelTheCallsOfTheOldOnes();
    void aReadMayBeRefusedLikeASignIn();
    void statusesGetTheirKind_data();
    void statusesGetTheirKind();
    void htmlInsteadOfAnAnswerIsAWebPage();
    void tooManyRequestsHoldEveryCall_data();
    void tooManyRequestsHoldEveryCall();
    void theKeyGoesToNoOtherHost_data();
    void theKeyGoesToNoOtherHost();
    void aRedirectIsNotFollowed();
    void missingValuesAreNamed_data();
    void missingValuesAreNamed();
    void noKeyIsInTheLog();
    void theCeilingIsFourFifthsOfTheWindow();
    void errorsOfOneRecordAreAskedForByItsId();
    void anotherRecordThanAskedForIsABadReply();
    void everyRequestOnlyReads();
};

namespace {

const QByteArray signInBody = R"({"data":[{"id":"1","type":"organizations","attributes":{"name":"A","primary":false,
    "resource-url":"https://fernhill-it.eu.itglue.com/1"}}],"meta":{"current-page":1,"next-page":2,"total-pages":58,"total-count":58},"links":{}})";
const QByteArray emptyBody =
    R"({"data":[],"meta":{"current-page":1,"next-page":null,"total-pages":0,"total-count":0},"links":{}})";
const QByteArray unauthorized =
    R"({"errors":[{"status":401,"title":"Unauthorized","detail":"Unauthorized resource access","source":{"pointer":"id"}}]})";
const QByteArray forbidden = R"({"message":"Forbidden"})";

template <typename T>
void compareKind(const Result<T> &result, ProblemKind kind)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().vendor, std::optional(VendorId::ItGlue));
}

} // namespace

void ItGlueClientTest::oneOrganizationIsAskedForToSignIn()
{
    ItGlueBench bench;
    bench.network.once(organizationsPath, jsonApi(signInBody));
    const auto account = awaited(bench.client->signIn());
    QVERIFY(account.has_value());
    QCOMPARE(*account, (Account{u"eu"_s, 58, u"fernhill-it"_s}));
    QCOMPARE(bench.network.seen().size(), 1);
    const SeenRequest &request = bench.network.seen().first();
    QCOMPARE(request.headers.value("x-api-key"), "ITG.canary0123456789.key-of-the-test"_ba);
    QCOMPARE(queryItem(request, u"page[size]"_s), u"1"_s);
    QVERIFY(!request.headers.contains("authorization"));
    QVERIFY(!request.url.toString().contains(u"canary"_s));
}

void ItGlueClientTest::everyRegionIsAskedAtItsOwnHost_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("host");
    QTest::newRow("na") << u"na"_s << u"api.itglue.com"_s;
    QTest::newRow("eu") << u"eu"_s << u"api.eu.itglue.com"_s;
    QTest::newRow("au") << u"au"_s << u"api.au.itglue.com"_s;
}

void ItGlueClientTest::everyRegionIsAskedAtItsOwnHost()
{
    QFETCH(QString, region);
    QFETCH(QString, host);
    ItGlueBench bench;
    bench.giveCredentials("ITG.canary.1", region);
    bench.network.once(organizationsPath, jsonApi(signInBody));
    const auto account = awaited(bench.client->signIn());
    QVERIFY(account.has_value());
    QCOMPARE(account->region, region);
    QCOMPARE(bench.network.seen().first().url.host(), host);
    QCOMPARE(bench.network.seen().first().url.scheme(), u"https"_s);
}

void ItGlueClientTest::noOrganizationAtAllIsASignInAllTheSame()
{
    ItGlueBench bench;
    bench.network.once(organizationsPath, jsonApi(emptyBody));
    const auto account = awaited(bench.client->signIn());
    QVERIFY(account.has_value());
    QCOMPARE(*account, (Account{u"eu"_s, 0, {}}));
}

void ItGlueClientTest::aRefusedKeyIsNeverSentTwice_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("401") << 401 << unauthorized << u"Unauthorized resource access"_s;
    QTest::newRow("403 of the gateway") << 403 << forbidden << u"Forbidden"_s;
}

void ItGlueClientTest::whatIsNotInItsOwnJsonIsAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("403 as a page") << 403 << "<html><head><title>Access denied</title></head></html>"_ba
                                   << ProblemKind::WebPage;
    QTest::newRow("401 as a page") << 401 << "<html></html>"_ba << ProblemKind::WebPage;
    QTest::newRow("403 without a word") << 403 << ""_ba << ProblemKind::BadReply;
    QTest::newRow("401 without a word") << 401 << ""_ba << ProblemKind::BadReply;
    QTest::newRow("302") << 302 << ""_ba << ProblemKind::WebPage;
}

void ItGlueClientTest::whatIsNotInItsOwnJsonIsAskedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ProblemKind, kind);
    ItGlueBench bench;
    bench.network.once(organizationsPath, jsonApi(body, status)).once(organizationsPath, jsonApi(signInBody));
    compareKind(awaited(bench.client->signIn()), kind);
    QVERIFY(awaited(bench.client->signIn()).has_value());
}

void ItGlueClientTest::aRefusedKeyIsNeverSentTwice()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    ItGlueBench bench;
    bench.network.once(organizationsPath, jsonApi(body, status));
    const auto first = awaited(bench.client->signIn());
    compareKind(first, ProblemKind::Credentials);
    QCOMPARE(first.error().field, answerFieldName(AnswerId::ItGlueApiKey));
    QCOMPARE(first.error().httpStatus, status);
    QCOMPARE(first.error().detail, detail);
    compareKind(awaited(bench.client->signIn()), ProblemKind::Credentials);
    compareKind(awaited(bench.client->organizations()), ProblemKind::Credentials);
    compareKind(awaited(bench.client->recordErrors(7)), ProblemKind::Credentials);
    bench.giveCredentials("ITG.canary0123456789.key-of-the-test", u"eu"_s);
    compareKind(awaited(bench.client->newestConfigurations(bench.wire.clock->now())), ProblemKind::Credentials);
    QCOMPARE(bench.network.seen().size(), 1);
}

void ItGlueClientTest::anotherKeyOrRegionEndsTheRefusal_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("region");
    QTest::newRow("another key") << "ITG.canary9.other"_ba << u"eu"_s;
    QTest::newRow("another region") << "ITG.canary0123456789.key-of-the-test"_ba << u"au"_s;
}

void ItGlueClientTest::anotherKeyOrRegionEndsTheRefusal()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, region);
    ItGlueBench bench;
    bench.network.once(organizationsPath, jsonApi(forbidden, 403));
    QVERIFY(!awaited(bench.client->signIn()));
    bench.giveCredentials(key, region);
    bench.network.once(organizationsPath, jsonApi(signInBody));
    QVERIFY(awaited(bench.client->signIn()).has_value());
    QCOMPARE(bench.network.seen().last().headers.value("x-api-key"), key);
    QCOMPARE(bench.network.seen().last().url.host(), originOf(region).host());
}

void ItGlueClientTest::aRefusalEndsTheCallsUnderWay()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    bench.network.once("GET /users", jsonApi(unauthorized, 401));
    auto waiting = bench.client->configurations();
    compareKind(awaited(bench.client->users()), ProblemKind::Credentials);
    compareKind(awaited(std::move(waiting)), ProblemKind::Credentials);
}

void ItGlueClientTest::newCredentialsCancelTheCallsOfTheOldOnes()
{
    ItGlueBench bench;
    bench.network.once(configurationsPath, Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    auto waiting = bench.client->configurations();
    bench.giveCredentials("ITG.canary2.other", u"eu"_s);
    compareKind(awaited(std::move(waiting)), ProblemKind::Cancelled);
}

void ItGlueClientTest::aReadMayBeRefusedLikeASignIn()
{
    ItGlueBench bench;
    bench.network.once(organizationsPath, jsonApi(signInBody)).once("GET /locations", jsonApi(forbidden, 403));
    QVERIFY(awaited(bench.client->signIn()).has_value());
    compareKind(awaited(bench.client->locations()), ProblemKind::Credentials);
    compareKind(awaited(bench.client->users()), ProblemKind::Credentials);
    QCOMPARE(bench.network.seen().size(), 2);
}

void ItGlueClientTest::statusesGetTheirKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("400") << 400
                         << R"({"errors":[{"status":400,"title":"Bad Request","detail":"page is not a number"}]})"_ba
                         << ProblemKind::Refused << u"page is not a number"_s;
    QTest::newRow("404 as a page") << 404 << "<html><head><title>Not here (404)</title></head></html>"_ba
                                   << ProblemKind::NotFound << u"Not here (404)"_s;
    QTest::newRow("415") << 415 << R"({"errors":[{"status":415,"title":"Unsupported Media Type"}]})"_ba
                         << ProblemKind::Refused << u"Unsupported Media Type"_s;
    QTest::newRow("422")
        << 422
        << R"({"errors":[{"status":422,"title":"Unprocessable Entity","detail":"is not allowed","source":{"pointer":"/data/include"}}]})"_ba
        << ProblemKind::Refused << u"include: is not allowed"_s;
    QTest::newRow("500") << 500 << R"({"errors":[{"status":500,"title":"Internal Server Error"}]})"_ba
                         << ProblemKind::VendorDown << u"Internal Server Error"_s;
}

void ItGlueClientTest::statusesGetTheirKind()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ProblemKind, kind);
    QFETCH(QString, detail);
    ItGlueBench bench;
    bench.network.once(organizationsPath, jsonApi(body, status));
    const auto account = awaited(bench.client->signIn());
    compareKind(account, kind);
    QCOMPARE(account.error().detail, detail);
    QCOMPARE(account.error().httpStatus, status);
    QCOMPARE(bench.network.seen().size(), 1);
}

void ItGlueClientTest::htmlInsteadOfAnAnswerIsAWebPage()
{
    ItGlueBench bench;
    bench.network.once(
        organizationsPath,
        {200, "<html><title>Sign in to the hotel's network</title></html>", {{"Content-Type", "text/html"}}});
    compareKind(awaited(bench.client->signIn()), ProblemKind::WebPage);
}

void ItGlueClientTest::tooManyRequestsHoldEveryCall_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::newRow("the vendor says when") << "120"_ba << 120;
    QTest::newRow("the vendor does not") << ""_ba << 60;
}

void ItGlueClientTest::tooManyRequestsHoldEveryCall()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    ItGlueBench bench;
    Answer answer = jsonApi(R"({"message":"Too Many Requests"})", 429);
    if (!retryAfter.isEmpty())
        answer.headers.append({"Retry-After", retryAfter});
    bench.network.once(configurationsPath, answer);
    const auto held = awaited(bench.client->configurations());
    compareKind(held, ProblemKind::RateLimited);
    QCOMPARE(held.error().retryAt, bench.wire.clock->now().addSecs(seconds));
    compareKind(awaited(bench.client->users()), ProblemKind::RateLimited);
    QCOMPARE(bench.network.seen().size(), 1);
    bench.wire.clock->advance(std::chrono::seconds(seconds));
    bench.network.once("GET /users", jsonApi(emptyBody));
    QVERIFY(awaited(bench.client->users()).has_value());
}

void ItGlueClientTest::theKeyGoesToNoOtherHost_data()
{
    QTest::addColumn<QString>("origin");
    for (const char *origin :
         {"https://api.itglue.com.evil.example", "https://fernhill-it.itglue.com", "http://api.itglue.com",
          "https://api.us.itglue.com", "http://127.0.0.1:4711", "https://api.itglue.com:444"})
        QTest::newRow(origin) << QString::fromLatin1(origin);
}

void ItGlueClientTest::theKeyGoesToNoOtherHost()
{
    QFETCH(QString, origin);
    ItGlueBench bench;
    bench.client->setCredentials({QUrl(origin), Secret("ITG.canary.1")});
    const auto account = awaited(bench.client->signIn());
    compareKind(account, ProblemKind::ForeignHost);
    QCOMPARE(account.error().field, answerFieldName(AnswerId::ItGlueRegion));
    QVERIFY(bench.network.seen().isEmpty());
}

void ItGlueClientTest::aRedirectIsNotFollowed()
{
    ItGlueBench bench;
    bench.network.once(organizationsPath, {302, {}, {{"Location", "https://evil.example/organizations"}}});
    compareKind(awaited(bench.client->signIn()), ProblemKind::WebPage);
    QCOMPARE(bench.network.seen().size(), 1);
}

void ItGlueClientTest::missingValuesAreNamed_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("field");
    QTest::newRow("region") << QString() << "k"_ba << int(AnswerId::ItGlueRegion);
    QTest::newRow("key") << u"na"_s << ""_ba << int(AnswerId::ItGlueApiKey);
    QTest::newRow("line end in the key") << u"na"_s << "ITG.1\n2"_ba << int(AnswerId::ItGlueApiKey);
    QTest::newRow("zero width space in the key") << u"na"_s << "ITG.1\xe2\x80\x8b"_ba << int(AnswerId::ItGlueApiKey);
}

void ItGlueClientTest::missingValuesAreNamed()
{
    QFETCH(QString, region);
    QFETCH(QByteArray, key);
    QFETCH(int, field);
    ItGlueBench bench;
    bench.giveCredentials(key, region);
    const auto account = awaited(bench.client->signIn());
    compareKind(account, ProblemKind::Input);
    QCOMPARE(account.error().field, answerFieldName(AnswerId(field)));
    QVERIFY(bench.network.seen().isEmpty());
}

void ItGlueClientTest::noKeyIsInTheLog()
{
    const LogCatcher log;
    ItGlueBench bench;
    bench.network.once(organizationsPath,
                       jsonApi(R"({"errors":[{"detail":"ITG.canary0123456789.key-of-the-test is no key"}]})", 401));
    const auto account = awaited(bench.client->signIn());
    QVERIFY(!log.lines().isEmpty());
    QVERIFY2(!log.all().contains(u"canary"_s), qPrintable(log.all()));
    QVERIFY2(!account.error().detail.contains(u"canary"_s), qPrintable(account.error().detail));
}

void ItGlueClientTest::theCeilingIsFourFifthsOfTheWindow()
{
    CallBudget budget(rules().budget);
    for (int i = 0; i < 2'399; ++i)
        budget.noteCall(CallPurpose::Foreground, 1000ms);
    QCOMPARE(budget.waitFor(CallPurpose::Foreground, 1000ms), 0ms);
    budget.noteCall(CallPurpose::Foreground, 1000ms);
    QCOMPARE(budget.waitFor(CallPurpose::Foreground, 1000ms), 300'000ms);
    QCOMPARE(budget.waitFor(CallPurpose::SignIn, 1000ms), 0ms);
}

void ItGlueClientTest::errorsOfOneRecordAreAskedForByItsId()
{
    ItGlueBench bench;
    bench.network.once("GET /configurations/4489414129010795",
                       jsonApi(R"({"data":{"id":"4489414129010795","type":"configurations",
        "attributes":{"name":"SRV01"}},"included":[{"id":"1","type":"adapters-resources-errors","attributes":{"message":"No product"}}]})"));
    const auto errors = awaited(bench.client->recordErrors(4489414129010795));
    QVERIFY(errors.has_value());
    QCOMPARE(*errors, (RecordErrors{4489414129010795, u"SRV01"_s, {u"No product"_s}, {}}));
    QCOMPARE(queryItem(bench.network.seen().first(), u"include"_s),
             u"adapters_resources_errors,rmm_adapters_resources_errors"_s);
}

void ItGlueClientTest::anotherRecordThanAskedForIsABadReply()
{
    ItGlueBench bench;
    bench.network.once("GET /configurations/7", jsonApi(R"({"data":{"id":"8","type":"configurations"}})"));
    compareKind(awaited(bench.client->recordErrors(7)), ProblemKind::BadReply);
}

void ItGlueClientTest::everyRequestOnlyReads()
{
    ItGlueBench bench;
    for (const QByteArray path : {"/organizations", "/configurations", "/locations", "/configuration_types", "/users"})
        bench.network.always("GET " + path, jsonApi(emptyBody));
    bench.network.always("GET /configurations/7", jsonApi(R"({"data":{"id":"7","type":"configurations"}})"));
    QVERIFY(awaited(bench.client->signIn()).has_value());
    QVERIFY(awaited(bench.client->organizations()).has_value());
    QVERIFY(awaited(bench.client->configurations()).has_value());
    QVERIFY(awaited(bench.client->newestConfigurations(bench.wire.clock->now())).has_value());
    QVERIFY(awaited(bench.client->locations()).has_value());
    QVERIFY(awaited(bench.client->configurationTypes()).has_value());
    QVERIFY(awaited(bench.client->users()).has_value());
    QVERIFY(awaited(bench.client->recordErrors(7)).has_value());
    QCOMPARE(bench.network.seen().size(), 8);
    for (const SeenRequest &request : bench.network.seen()) {
        QCOMPARE(request.method, "GET"_ba);
        QVERIFY(request.body.isEmpty());
        // Unknown filters are ignored without a word, so none is sent.
        QVERIFY(!request.url.toString().contains(u"filter"_s));
    }
}

TRIVET_TEST(ItGlueClientTest)

} // namespace tst_itglueclient

#include "tst_itglueclient.moc"
