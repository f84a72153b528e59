// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "vendors/datto_saas/parsers.h"

#include "support/datafile.h"

#include <QTest>

namespace tst_dattosaasparsers {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::datto_saas;
using trivet::test::dataFile;

class DattoSaasParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domainsAreRead();
    void oddTypesAreRead();
    void envelopesAreReadLikeBareArrays();
    void noClientIsAnEmptyList();
    void pagesAreTold_data();
    void pagesAreTold();
    void oddDomainsAreCounted_data();
    void oddDomainsAreCounted();
    void whatIsNoListIsABadReply_data();
    void whatIsNoListIsABadReply();
    void seatsAreCountedByState();
    void everyCutOffAnswerIsABadReply();
    void everyTypeInEveryPlaceIsReadOrOdd();
    void changedBytesNeverCrash();
    void errorsGiveTheirWords_data();
    void errorsGiveTheirWords();
};

void DattoSaasParsersTest::domainsAreRead()
{
    const auto domains = parseDomains(dataFile(u"datto_saas/domains.json"_s));
    QVERIFY2(domains.has_value(), domains ? "" : qPrintable(domains.error().detail));
    QCOMPARE(domains->value.size(), 4);
    Domain first;
    first.customerId = 53124;
    first.customerName = u"Northwind Ltd"_s;
    first.domain = u"northwind.onmicrosoft.example"_s;
    first.organizationId = 12345;
    first.organizationName = u"Northwind"_s;
    first.seatsUsed = 15;
    first.productType = u"Office365"_s;
    first.retentionType = u"ICR"_s;
    first.backupPercentage = 79.78;
    QCOMPARE(domains->value[0], first);
    QCOMPARE(domains->value[1].customerId, first.customerId);
    QCOMPARE(domains->value[1].productType, u"GoogleApps"_s);
    QCOMPARE(domains->value[1].backupPercentage, std::optional(100.0));
}

void DattoSaasParsersTest::oddTypesAreRead()
{
    const auto domains = parseDomains(dataFile(u"datto_saas/domains.json"_s));
    QVERIFY(domains.has_value());
    const Domain &third = domains->value[2];
    QCOMPARE(third.customerId, 60001);
    QCOMPARE(third.customerName, u"Café Ørsted"_s);
    QVERIFY(!third.organizationId);
    QVERIFY(third.organizationName.isEmpty());
    QCOMPARE(third.seatsUsed, 31);
    QCOMPARE(third.productType, u"GoogleWorkspace"_s);
    QVERIFY(third.retentionType.isEmpty());
    QCOMPARE(third.backupPercentage, std::optional(64.5));
    const Domain &fourth = domains->value[3];
    QCOMPARE(fourth.customerName, u"365"_s);
    QVERIFY(!fourth.organizationId);
    QCOMPARE(fourth.seatsUsed, 3);
    QVERIFY(!fourth.backupPercentage);
}

void DattoSaasParsersTest::envelopesAreReadLikeBareArrays()
{
    const QByteArray bare = dataFile(u"datto_saas/domains.json"_s);
    const auto fromBare = parseDomains(bare);
    const auto fromEnvelope =
        parseDomains(R"({"pagination":{"page":1,"perPage":25,"totalPages":1,"count":4},"items":)" + bare + "}");
    QVERIFY(fromBare.has_value());
    QVERIFY(fromEnvelope.has_value());
    QCOMPARE(fromEnvelope->value, fromBare->value);
    QCOMPARE(parseDomains("\xEF\xBB\xBF \n" + bare)->value, fromBare->value);
}

void DattoSaasParsersTest::noClientIsAnEmptyList()
{
    for (const QByteArray &body : {"[]"_ba, " [ ] "_ba, R"({"items":[],"pagination":{"totalPages":0}})"_ba}) {
        const auto domains = parseDomains(body);
        QVERIFY2(domains.has_value(), body.constData());
        QVERIFY(domains->value.isEmpty());
        QCOMPARE(domains->totalPages, 1);
    }
}

void DattoSaasParsersTest::pagesAreTold_data()
{
    QTest::addColumn<QByteArray>("pagination");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("totalPages");
    QTest::newRow("numbers") << R"({"page":2,"perPage":100,"totalPages":3,"count":250})"_ba << 2 << 3;
    QTest::newRow("text") << R"({"page":"2","totalPages":"3"})"_ba << 2 << 3;
    QTest::newRow("zero") << R"({"page":0,"totalPages":0})"_ba << 1 << 1;
    QTest::newRow("null") << "null"_ba << 1 << 1;
    QTest::newRow("nonsense") << R"({"page":"first","totalPages":-4})"_ba << 1 << 1;
}

void DattoSaasParsersTest::pagesAreTold()
{
    QFETCH(QByteArray, pagination);
    QFETCH(int, page);
    QFETCH(int, totalPages);
    const auto seats = parseSeats(R"({"pagination":)" + pagination + R"(,"items":[]})");
    QVERIFY(seats.has_value());
    QCOMPARE(seats->page, page);
    QCOMPARE(seats->totalPages, totalPages);
}

void DattoSaasParsersTest::oddDomainsAreCounted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no id") << R"([{"saasCustomerName":"Northwind"}])"_ba;
    QTest::newRow("null id") << R"([{"saasCustomerId":null}])"_ba;
    QTest::newRow("id of letters") << R"([{"saasCustomerId":"abc"}])"_ba;
    QTest::newRow("id with a fraction") << R"([{"saasCustomerId":1.5}])"_ba;
    QTest::newRow("rows of text") << R"(["northwind"])"_ba;
    QTest::newRow("list for a name") << R"([{"saasCustomerId":1,"saasCustomerName":["x"]}])"_ba;
}

void DattoSaasParsersTest::oddDomainsAreCounted()
{
    QFETCH(QByteArray, body);
    const auto domains = parseDomains(body);
    QVERIFY(domains);
    QCOMPARE(domains->odd.count, 1);
    QCOMPARE(domains->value.size() + domains->odd.dropped, 1);
}

void DattoSaasParsersTest::whatIsNoListIsABadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("an error with status 200") << R"({"code":"maintenance","message":"Back soon"})"_ba;
    QTest::newRow("the shape of a wrong document") << R"({"domains":[]})"_ba;
    QTest::newRow("HTML") << "<html>[]</html>"_ba;
    QTest::newRow("two lists") << "[][]"_ba;
}

void DattoSaasParsersTest::whatIsNoListIsABadReply()
{
    QFETCH(QByteArray, body);
    const auto domains = parseDomains(body);
    QVERIFY(!domains);
    QCOMPARE(domains.error().kind, ProblemKind::BadReply);
    QCOMPARE(domains.error().vendor, std::optional(VendorId::DattoSaas));
}

void DattoSaasParsersTest::seatsAreCountedByState()
{
    const auto seats = parseSeats(dataFile(u"datto_saas/seats.json"_s));
    QVERIFY2(seats.has_value(), seats ? "" : qPrintable(seats.error().detail));
    QCOMPARE(seats->value, (SeatCount{0, 3, 1, 1, 1, true, 1}));
}

void DattoSaasParsersTest::everyCutOffAnswerIsABadReply()
{
    const QByteArray domains = dataFile(u"datto_saas/domains.json"_s).trimmed();
    for (qsizetype length = 0; length < domains.size(); ++length)
        QVERIFY2(!parseDomains(domains.left(length)), qPrintable(u"cut at %1"_s.arg(length)));
    const QByteArray seats = dataFile(u"datto_saas/seats.json"_s).trimmed();
    for (qsizetype length = 0; length < seats.size(); ++length)
        QVERIFY2(!parseSeats(seats.left(length)), qPrintable(u"cut at %1"_s.arg(length)));
}

void DattoSaasParsersTest::everyTypeInEveryPlaceIsReadOrOdd()
{
    const QList<QByteArray> names{"saasCustomerName", "domain",      "organizationId", "organizationName",
                                  "seatsUsed",        "productType", "retentionType"};
    // Outside the macros: moc cannot read a raw string inside one.
    const auto rowWith = [](const QByteArray &name, const QByteArray &value) {
        return QByteArray(R"([{"saasCustomerId":1,")") + name + "\":" + value + "}]";
    };
    for (const QByteArray &name : names) {
        for (const QByteArray &value :
             {"null"_ba, "7"_ba, "1.5"_ba, R"("text")"_ba, R"("")"_ba, R"("nan")"_ba, "-1e300"_ba})
            QVERIFY2(parseDomains(rowWith(name, value)), (name + value).constData());
        for (const QByteArray &value : {"[]"_ba, "{}"_ba})
            QCOMPARE(parseDomains(rowWith(name, value)).value().odd.count, 1);
    }
    const auto strange =
        parseDomains(R"([{"saasCustomerId":1,"seatsUsed":-3,"backupStats":{"backupPercentage":"inf"}}])");
    QVERIFY(strange.has_value());
    QCOMPARE(strange->value[0].seatsUsed, 0);
    QVERIFY(!strange->value[0].backupPercentage);
}

void DattoSaasParsersTest::changedBytesNeverCrash()
{
    const QByteArray marks = "{}[]\",:0-ntf\\ \x01\xff";
    const QByteArray whole = dataFile(u"datto_saas/domains.json"_s);
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char mark : marks) {
            QByteArray body = whole;
            body[at] = mark;
            refused += parseDomains(body) ? 0 : 1;
        }
    }
    QVERIFY(refused > 1000);
}

void DattoSaasParsersTest::errorsGiveTheirWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("message") << R"({"code":"exception.x","message":"No such client"})"_ba << u"No such client"_s;
    QTest::newRow("code alone") << R"({"code":"exception.notfoundhttpexception"})"_ba
                                << u"exception.notfoundhttpexception"_s;
    QTest::newRow("HTML") << "<html><head><title>504 Gateway Time-out</title></head></html>"_ba
                          << u"504 Gateway Time-out"_s;
    QTest::newRow("plain") << "Try again later"_ba << u"Try again later"_s;
    QTest::newRow("empty") << ""_ba << QString();
}

void DattoSaasParsersTest::errorsGiveTheirWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(errorText(body), text);
}

TRIVET_TEST(DattoSaasParsersTest)

} // namespace tst_dattosaasparsers

#include "tst_dattosaasparsers.moc"
