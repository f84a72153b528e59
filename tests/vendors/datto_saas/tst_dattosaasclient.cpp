// SPDX-License-Identifier: Apache-2.0
#include "dattosaasbench.h"

#include "core/answers.h"
#include "support/datafile.h"
#include "support/logcatcher.h"
#include "support/testprogram.h"

#include <QTest>
#include <QUrlQuery>

namespace tst_dattosaasclient {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::datto_saas;
using namespace trivet::test;

class DattoSaasClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClientsAreTheSignIn();
    void thePairTravelsAsBasic();
    void whatIsNotInItsOwnJsonIsAskedAgain_data();
    void whatIsNotInItsOwnJsonIsAskedAgain();
    void aRefusedPairIsTriedOnceMoreForAPerson();
    void aRefusedPairIsProbedOnceAndNeverSentAgain();
    void theProbeTellsAKeyMadeForAVendor_data();
    void theProbeTellsAKeyMadeForAVendor();
    void whatStandsInLineIsNotSentAfterARefusal();
    void otherValuesEndTheRefusal();
    void valuesThatChangeDuringTheProbeAreNotJudgedByIt();
    void statusesGetTheirKind_data();
    void statusesGetTheirKind();
    void aMissingClientIsNeverTheKeysFault();
    void aMaintenancePageIsNoEmptyList();
    void pagesOfAnEnvelopeAreFollowed();
    void everyPageGoesToTheListsOwnAddressWithThePair();
    void anEnvelopeThatRepeatsItselfIsABadReply();
    void pagesThatLackRowsAreReadThreeTimes_data();
    void pagesThatLackRowsAreReadThreeTimes();
    void oneRowWithoutAnIdIsNamedAndTheOthersStay();
    void anEnvelopeThatTellsNothingProvesNothing();
    void seatsWithoutAStateAreCounted();
    void missingValuesAreNamed_data();
    void missingValuesAreNamed();
    void aForeignOriginIsRefusedBeforeAnythingIsSent();
    void seatsAreCounted();
    void slowSeatsAreAnAnswerAndNotAskedAgain();
    void otherFailuresOfSeatsAreFailures_data();
    void otherFailuresOfSeatsAreFailures();
    void neitherSecretNorPersonIsInTheLog();
    void cancellingEndsTheRead();
};

namespace {

template <typename T>
void compareKind(const Result<T> &result, ProblemKind kind)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().vendor, std::optional(VendorId::DattoSaas));
}

} // namespace

void DattoSaasClientTest::theClientsAreTheSignIn()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(dataFile(u"datto_saas/domains.json"_s)));
    QVERIFY(!bench.client->keyScope());
    const auto domains = awaited(bench.client->signIn());
    QVERIFY(domains.has_value());
    QCOMPARE(domains->rows.size(), 4);
    QCOMPARE(bench.network.seen().first().url, QUrl(u"https://api.datto.com/v1/saas/domains"_s));
    QCOMPARE(bench.client->keyScope(), std::optional(KeyScope{true, false}));
}

void DattoSaasClientTest::thePairTravelsAsBasic()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, json("[]"));
    QVERIFY(awaited(bench.client->domains()).has_value());
    const SeenRequest &request = bench.network.seen().first();
    QCOMPARE(request.headers.value("authorization"), "Basic " + "canaryPublic1:canary:secret/+&%"_ba.toBase64());
    QCOMPARE(request.headers.value("accept"), "application/json"_ba);
}

void DattoSaasClientTest::whatIsNotInItsOwnJsonIsAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("401 as a page") << 401 << "<html></html>"_ba << ProblemKind::WebPage;
    QTest::newRow("401 without a word") << 401 << ""_ba << ProblemKind::BadReply;
    QTest::newRow("403 without a word") << 403 << ""_ba << ProblemKind::BadReply;
    QTest::newRow("302") << 302 << ""_ba << ProblemKind::WebPage;
}

void DattoSaasClientTest::whatIsNotInItsOwnJsonIsAskedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ProblemKind, kind);
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(body, status)).once(domainsPath, json("[]"));
    compareKind(awaited(bench.client->signIn()), kind);
    QVERIFY(awaited(bench.client->signIn()).has_value());
}

void DattoSaasClientTest::aRefusedPairIsTriedOnceMoreForAPerson()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(refusal, 401)).once(probePath, json(refusal, 401));
    compareKind(awaited(bench.client->signIn()), ProblemKind::Credentials);
    bench.client->forgetRefusal();
    bench.network.once(domainsPath, json("[]"));
    QVERIFY(awaited(bench.client->signIn()).has_value());
}

void DattoSaasClientTest::aRefusedPairIsProbedOnceAndNeverSentAgain()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(refusal, 401)).once(probePath, json(refusal, 401));
    const auto first = awaited(bench.client->signIn());
    compareKind(first, ProblemKind::Credentials);
    QCOMPARE(first.error().field, answerFieldName(AnswerId::SaasPublicKey));
    QCOMPARE(first.error().detail, u"Unauthorized"_s);
    QCOMPARE(bench.network.seen().size(), 2);
    compareKind(awaited(bench.client->signIn()), ProblemKind::Credentials);
    compareKind(awaited(bench.client->domains()), ProblemKind::Credentials);
    compareKind(awaited(bench.client->seats(53124)), ProblemKind::Credentials);
    bench.giveCredentials("canaryPublic1");
    compareKind(awaited(bench.client->signIn()), ProblemKind::Credentials);
    QCOMPARE(bench.network.seen().size(), 2);
    QCOMPARE(bench.client->keyScope(), std::optional(KeyScope{false, false}));
}

void DattoSaasClientTest::theProbeTellsAKeyMadeForAVendor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("opensBcdr");
    QTest::newRow("opens backup appliances") << 200 << true << true;
    QTest::newRow("opens nothing") << 401 << true << false;
    QTest::newRow("forbidden") << 403 << false << false;
    QTest::newRow("missing") << 404 << false << false;
    QTest::newRow("held back") << 429 << false << false;
    QTest::newRow("down") << 503 << false << false;
    QTest::newRow("too slow") << 504 << false << false;
}

void DattoSaasClientTest::theProbeTellsAKeyMadeForAVendor()
{
    QFETCH(int, status);
    QFETCH(bool, isKnown);
    QFETCH(bool, opensBcdr);
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(refusal, 401))
        .once(probePath, json(R"({"items":[{"name":"canary"}]})", status));
    compareKind(awaited(bench.client->signIn()), ProblemKind::Credentials);
    QCOMPARE(bench.network.seenCount(probePath), 1);
    QCOMPARE(bench.network.seen().last().headers.value("authorization"),
             bench.network.seen().first().headers.value("authorization"));
    QCOMPARE(bench.client->keyScope().has_value(), isKnown);
    if (isKnown)
        QCOMPARE(*bench.client->keyScope(), (KeyScope{false, opensBcdr}));
}

void DattoSaasClientTest::whatStandsInLineIsNotSentAfterARefusal()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(refusal, 401)).once(probePath, json(refusal, 401));
    std::vector<QCoro::Task<Result<SeatCount>>> waiting;
    auto first = bench.client->domains();
    for (qint64 id = 1; id <= 3; ++id)
        waiting.push_back(bench.client->seats(id));
    compareKind(awaited(std::move(first)), ProblemKind::Credentials);
    for (auto &task : waiting)
        compareKind(awaited(std::move(task)), ProblemKind::Credentials);
    QCOMPARE(bench.network.seen().size(), 2);
}

void DattoSaasClientTest::otherValuesEndTheRefusal()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(refusal, 401)).once(probePath, json("[]"));
    QVERIFY(!awaited(bench.client->signIn()));
    bench.giveCredentials("canaryPublic2");
    QVERIFY(!bench.client->keyScope());
    bench.network.once(domainsPath, json(oneDomain));
    QVERIFY(awaited(bench.client->signIn()).has_value());
    QCOMPARE(bench.client->keyScope(), std::optional(KeyScope{true, false}));
}

void DattoSaasClientTest::valuesThatChangeDuringTheProbeAreNotJudgedByIt()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(refusal, 401)).once(probePath, [&bench](const SeenRequest &) {
        bench.giveCredentials("canaryPublic2");
        return json("[]");
    });
    compareKind(awaited(bench.client->signIn()), ProblemKind::Credentials);
    QVERIFY(!bench.client->keyScope());
    bench.network.once(domainsPath, json(oneDomain));
    QVERIFY(awaited(bench.client->signIn()).has_value());
}

void DattoSaasClientTest::statusesGetTheirKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ProblemKind>("kind");
    QTest::newRow("400") << 400 << ProblemKind::Refused;
    QTest::newRow("403") << 403 << ProblemKind::Permission;
    QTest::newRow("404") << 404 << ProblemKind::NotFound;
    QTest::newRow("500") << 500 << ProblemKind::VendorDown;
}

void DattoSaasClientTest::statusesGetTheirKind()
{
    QFETCH(int, status);
    QFETCH(ProblemKind, kind);
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(R"({"code":"c","message":"words"})", status));
    const auto domains = awaited(bench.client->domains());
    compareKind(domains, kind);
    QCOMPARE(domains.error().detail, u"words"_s);
    QCOMPARE(domains.error().httpStatus, status);
    QCOMPARE(bench.network.seen().size(), 1);
}

void DattoSaasClientTest::aMissingClientIsNeverTheKeysFault()
{
    DattoSaasBench bench;
    bench.network.once(seatsPath, json(R"({"code":"exception.notfoundhttpexception"})", 404))
        .once(domainsPath, json(oneDomain));
    const auto seats = awaited(bench.client->seats(53124));
    compareKind(seats, ProblemKind::NotFound);
    QVERIFY(seats.error().field.isEmpty());
    QVERIFY(awaited(bench.client->signIn()).has_value());
}

void DattoSaasClientTest::aMaintenancePageIsNoEmptyList()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, {200, "<html><title>Maintenance</title></html>", {{"Content-Type", "text/html"}}});
    compareKind(awaited(bench.client->domains()), ProblemKind::WebPage);
}

void DattoSaasClientTest::pagesOfAnEnvelopeAreFollowed()
{
    DattoSaasBench bench;
    for (const char *page : {"1", "2"})
        bench.network.once(domainsPath, json(R"({"pagination":{"page":)" + QByteArray(page) +
                                             R"(,"totalPages":2},"items":[{"saasCustomerId":)" + page + "}]}"));
    QList<qsizetype> told;
    const auto domains = awaited(bench.client->domains([&told](PageProgress progress) { told.append(progress.rows); }));
    QVERIFY(domains.has_value());
    QCOMPARE(domains->rows.size(), 2);
    QCOMPARE(told, (QList<qsizetype>{1, 2}));
    QCOMPARE(QUrlQuery(bench.network.seen()[1].url).queryItemValue(u"_page"_s), u"2"_s);
}

void DattoSaasClientTest::everyPageGoesToTheListsOwnAddressWithThePair()
{
    DattoSaasBench bench;
    const QByteArray pagination = R"({"pagination":{"page":#,"totalPages":3},"items":[)";
    for (const char *page : {"1", "2", "3"}) {
        const QByteArray start = QByteArray(pagination).replace("#", page);
        bench.network.once(domainsPath, json(start + R"({"saasCustomerId":)" + page + R"(,"saasCustomerName":"N"}]})"));
        bench.network.once(seatsPath, json(start + R"({"seatState":"Active"}]})"));
    }
    QVERIFY(awaited(bench.client->domains()).has_value());
    const auto seats = awaited(bench.client->seats(53124));
    QCOMPARE(seats.value().active, 3);
    QVERIFY(bench.network.isUsedUp());
    QCOMPARE(bench.network.seen().size(), 6);
    for (const SeenRequest &request : bench.network.seen()) {
        QCOMPARE(request.url.host(), defaultOrigin().host());
        QVERIFY2(request.url.path().startsWith("/v1/saas/"_L1), qPrintable(request.url.toString()));
    }
}

void DattoSaasClientTest::anEnvelopeThatRepeatsItselfIsABadReply()
{
    DattoSaasBench bench;
    bench.network.always(domainsPath,
                         json(R"({"pagination":{"page":1,"totalPages":9},"items":[{"saasCustomerId":1}]})"));
    compareKind(awaited(bench.client->domains()), ProblemKind::BadReply);
    QCOMPARE(bench.network.seen().size(), 2);
}

void DattoSaasClientTest::pagesThatLackRowsAreReadThreeTimes_data()
{
    QTest::addColumn<QByteArray>("pagination");
    QTest::addColumn<QList<QByteArray>>("pages");
    QTest::addColumn<Shortfall::Cause>("cause");
    const QByteArray one = R"({"saasCustomerId":1,"saasCustomerName":"A"})";
    const QByteArray two = R"({"saasCustomerId":2,"saasCustomerName":"B"})";
    const QByteArray four = R"({"saasCustomerId":4,"saasCustomerName":"D"})";
    QTest::newRow("fewer than counted") << R"(,"totalPages":2,"count":4)"_ba << QList{one + ',' + two, four}
                                        << Shortfall::Cause::CountDiffers;
    QTest::newRow("a page of two pages is empty")
        << R"(,"totalPages":3)"_ba << QList{one, QByteArray()} << Shortfall::Cause::Restless;
    QTest::newRow("the same rows again") << R"(,"totalPages":3)"_ba << QList{one, one} << Shortfall::Cause::Restless;
    QTest::newRow("one page, fewer than counted")
        << R"(,"totalPages":1,"count":4)"_ba << QList{one} << Shortfall::Cause::CountDiffers;
}

void DattoSaasClientTest::pagesThatLackRowsAreReadThreeTimes()
{
    QFETCH(QByteArray, pagination);
    QFETCH(QList<QByteArray>, pages);
    QFETCH(Shortfall::Cause, cause);
    DattoSaasBench bench;
    for (int reading = 0; reading < 3; ++reading) {
        for (qsizetype page = 0; page < pages.size(); ++page)
            bench.network.once(domainsPath, json(R"({"pagination":{"page":)" + QByteArray::number(page + 1) +
                                                 pagination + R"(},"items":[)" + pages[page] + "]}"));
    }
    const auto domains = awaited(bench.client->domains());
    QVERIFY(domains && domains->shortfall);
    QCOMPARE(domains->shortfall->cause, cause);
    QVERIFY(bench.network.isUsedUp());
}

void DattoSaasClientTest::oneRowWithoutAnIdIsNamedAndTheOthersStay()
{
    DattoSaasBench bench;
    bench.network.once(
        domainsPath,
        json(R"([{"saasCustomerId":"7","saasCustomerName":"A"},{"saasCustomerId":null,"saasCustomerName":"B"},)"
             R"({"saasCustomerId":9,"saasCustomerName":"C","domain":{"x":1}}])"));
    const auto domains = awaited(bench.client->signIn());
    QVERIFY(domains && domains->shortfall);
    QCOMPARE(domains->rows.size(), 2);
    QCOMPARE(domains->rows.first().customerId, 7);
    QCOMPARE(domains->shortfall->cause, Shortfall::Cause::Unreadable);
    QCOMPARE(domains->shortfall->unreadable, 2);
    QCOMPARE(domains->shortfall->example, std::optional(UnreadableRow{{}, 2, u"saasCustomerId"_s}));
}

void DattoSaasClientTest::anEnvelopeThatTellsNothingProvesNothing()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, json(R"({"items":[]})"))
        .once(domainsPath, json(R"({"pagination":{"page":1,"totalPages":1},"items":null})"));
    const auto domains = awaited(bench.client->domains());
    QVERIFY(domains && domains->shortfall);
    QCOMPARE(domains->shortfall->cause, Shortfall::Cause::NotCounted);
    compareKind(awaited(bench.client->domains()), ProblemKind::BadReply);
}

void DattoSaasClientTest::seatsWithoutAStateAreCounted()
{
    DattoSaasBench bench;
    bench.network.once(seatsPath, json(R"([{"seatState":"Active"},{"seatState":null},null])"));
    const auto seats = awaited(bench.client->seats(53124));
    QCOMPARE(seats.value().active, 1);
    QCOMPARE(seats.value().unreadable, 2);
}

void DattoSaasClientTest::missingValuesAreNamed_data()
{
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("secretKey");
    QTest::addColumn<int>("field");
    QTest::newRow("public key") << ""_ba
                                << "s"_ba << int(AnswerId::SaasPublicKey);
    QTest::newRow("secret key") << "p"_ba
                                << ""_ba << int(AnswerId::SaasSecretKey);
    QTest::newRow("line end in the secret key") << "p"_ba
                                                << "s\r\n"_ba << int(AnswerId::SaasSecretKey);
    QTest::newRow("Cyrillic letter in the public key") << "\xd1\x80"_ba
                                                       << "s"_ba << int(AnswerId::SaasPublicKey);
    QTest::newRow("a public key that is the whole pair") << "p:s"_ba
                                                         << "s"_ba << int(AnswerId::SaasPublicKey);
}

void DattoSaasClientTest::missingValuesAreNamed()
{
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, secretKey);
    QFETCH(int, field);
    DattoSaasBench bench;
    bench.giveCredentials(publicKey, secretKey);
    const auto domains = awaited(bench.client->signIn());
    compareKind(domains, ProblemKind::Input);
    QCOMPARE(domains.error().field, answerFieldName(AnswerId(field)));
    QVERIFY(bench.network.seen().isEmpty());
}

void DattoSaasClientTest::aForeignOriginIsRefusedBeforeAnythingIsSent()
{
    for (const char *origin :
         {"https://api.datto.com.evil.example", "http://api.datto.com", "https://api.eu.datto.com"}) {
        DattoSaasBench bench;
        bench.client->setCredentials({QUrl(QString::fromLatin1(origin)), Secret("canaryP"), Secret("canaryS")});
        compareKind(awaited(bench.client->signIn()), ProblemKind::ForeignHost);
        QVERIFY(bench.network.seen().isEmpty());
    }
}

void DattoSaasClientTest::seatsAreCounted()
{
    DattoSaasBench bench;
    bench.network.once(seatsPath, json(dataFile(u"datto_saas/seats.json"_s)));
    const auto seats = awaited(bench.client->seats(53124));
    QVERIFY(seats.has_value());
    QCOMPARE(*seats, (SeatCount{53124, 3, 1, 1, 1, true, 1}));
}

void DattoSaasClientTest::slowSeatsAreAnAnswerAndNotAskedAgain()
{
    DattoSaasBench bench;
    bench.network.once(seatsPath, {504, "<html><title>Gateway Time-out</title></html>"});
    const auto refusedByGateway = awaited(bench.client->seats(53124));
    QVERIFY(refusedByGateway.has_value());
    QCOMPARE(*refusedByGateway, (SeatCount{53124, 0, 0, 0, 0, false}));
    bench.network.once(seatsPath, Answer{0, {}, {}, QNetworkReply::TimeoutError});
    QCOMPARE(awaited(bench.client->seats(53124)).value(), (SeatCount{53124, 0, 0, 0, 0, false}));
    QCOMPARE(bench.network.seen().size(), 2);
}

void DattoSaasClientTest::otherFailuresOfSeatsAreFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<int>("requests");
    QTest::newRow("403") << 403 << ProblemKind::Permission << 1;
    QTest::newRow("502") << 502 << ProblemKind::VendorDown << 4;
    QTest::newRow("503") << 503 << ProblemKind::VendorDown << 4;
}

void DattoSaasClientTest::otherFailuresOfSeatsAreFailures()
{
    QFETCH(int, status);
    QFETCH(ProblemKind, kind);
    QFETCH(int, requests);
    DattoSaasBench bench;
    bench.network.always(seatsPath, json("{}", status));
    compareKind(awaited(bench.client->seats(53124)), kind);
    QCOMPARE(bench.network.seen().size(), requests);
}

void DattoSaasClientTest::neitherSecretNorPersonIsInTheLog()
{
    const LogCatcher log;
    DattoSaasBench bench;
    bench.network.once(seatsPath, json(dataFile(u"datto_saas/seats.json"_s)))
        .once(domainsPath,
              json(R"({"message":"Basic )" + "canaryPublic1:canary:secret/+&%"_ba.toBase64() + R"( of canaryPublic1"})",
                   401))
        .once(probePath, json(R"({"items":[{"name":"canary appliance"}]})"));
    QVERIFY(awaited(bench.client->seats(53124)).has_value());
    const auto domains = awaited(bench.client->signIn());
    QVERIFY(log.lines().size() >= 3);
    for (const QString &line : log.lines()) {
        QVERIFY2(!line.contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(line));
        QVERIFY2(!line.contains(u"Y2FuYXJ5"_s), qPrintable(line));
    }
    QVERIFY2(!domains.error().detail.contains(u"canary"_s), qPrintable(domains.error().detail));
    QVERIFY2(!domains.error().detail.contains(u"Y2FuYXJ5"_s), qPrintable(domains.error().detail));
}

void DattoSaasClientTest::cancellingEndsTheRead()
{
    DattoSaasBench bench;
    bench.network.once(domainsPath, Answer{200, {}, {}, QNetworkReply::NoError, Ending::Never});
    std::stop_source stop;
    auto reading = bench.client->domains({}, {stop.get_token()});
    QTRY_COMPARE(bench.network.seenCount(domainsPath), 1);
    stop.request_stop();
    compareKind(awaited(std::move(reading)), ProblemKind::Cancelled);
    bench.network.once(domainsPath, json(oneDomain));
    QVERIFY(awaited(bench.client->domains()).has_value());
}

TRIVET_TEST(DattoSaasClientTest)

} // namespace tst_dattosaasclient

#include "tst_dattosaasclient.moc"
