// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "vendors/datto_rmm/parsers.h"

#include "support/datafile.h"

#include <QTest>

namespace tst_dattormmparsers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace trivet;
using namespace trivet::datto_rmm;
using trivet::test::dataFile;

class DattoRmmParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devicesAreReadAndTheirUdfsAreNot();
    void nullEverywhereIsTolerated();
    void systemSitesAreFlagged();
    void companyIdsComeAsTextOrNumber();
    void usersNeedNoName();
    void accountsAreRead();
    void requestRatesAreReadInBothModels();
    void tokensAreRead();
    void errorsGiveTheirWords_data();
    void errorsGiveTheirWords();
    void blocksAreToldByTheirText();
    void everyCutOffPageIsABadReply();
    void flippedTypesAreOddOrTolerated();
    void changedBytesNeverCrash();
};

void DattoRmmParsersTest::devicesAreReadAndTheirUdfsAreNot()
{
    const QByteArray body = dataFile(u"datto_rmm/devices-page.json"_s);
    QVERIFY(body.contains("\"udf300\""));
    const auto page = parsePage<Device>(body);
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->rows.size(), 3);
    QCOMPARE(page->total, std::optional(qint64(3)));
    QVERIFY(!page->hasNext);
    Device first;
    first.id = 501;
    first.uid = u"6a1f0c9e-0001-4222-8333-444455556666"_s;
    first.siteId = 187135;
    first.siteUid = u"0b5c0d5e-1111-4222-8333-444455556666"_s;
    first.siteName = u"Northwind HQ"_s;
    first.category = u"Server"_s;
    first.type = u"Main System Chassis"_s;
    first.deviceClass = u"device"_s;
    first.hostname = u"NW-DC01"_s;
    first.online = true;
    first.lastSeen = QDateTime::fromMSecsSinceEpoch(1790000000123, Qt::UTC);
    first.creationDate = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(page->rows[0], first);
}

void DattoRmmParsersTest::nullEverywhereIsTolerated()
{
    const auto page = parsePage<Device>(dataFile(u"datto_rmm/devices-page.json"_s));
    QVERIFY(page.has_value());
    const Device &second = page->rows[1];
    QVERIFY(second.category.isEmpty());
    QCOMPARE(second.deviceClass, u"hologram"_s);
    QVERIFY(!second.online);
    QVERIFY(!second.lastSeen.isValid());
    QCOMPARE(second.creationDate, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QVERIFY(page->rows[2].deleted);
    QVERIFY(page->rows[2].category.isEmpty());
    QCOMPARE(page->rows[2].type, u"Printer"_s);
}

void DattoRmmParsersTest::systemSitesAreFlagged()
{
    const auto page = parsePage<Site>(dataFile(u"datto_rmm/sites-page.json"_s));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->rows.size(), 6);
    QStringList system;
    for (const Site &site : page->rows) {
        if (site.isSystem)
            system.append(site.name);
    }
    QCOMPARE(system, (QStringList{u"Managed"_s, u"OnDemand"_s, u"Deleted Devices"_s}));
    // One that somebody mapped is a customer's, whatever its name says.
    QByteArray mapped = dataFile(u"datto_rmm/sites-page.json"_s);
    mapped.replace(mapped.indexOf("\"autotaskCompanyId\": null"), 25, "\"autotaskCompanyId\": \"7\"");
    const auto changed = parsePage<Site>(mapped);
    QVERIFY(changed.has_value());
    QCOMPARE(changed->rows[0].name, u"Managed"_s);
    QVERIFY(!changed->rows[0].isSystem);
    // The vendor writes an empty link as null and as "".
    QVERIFY(!page->hasNext);
}

void DattoRmmParsersTest::companyIdsComeAsTextOrNumber()
{
    const auto page = parsePage<Site>(dataFile(u"datto_rmm/sites-page.json"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->rows[3].autotaskCompanyId, u"29683510"_s);
    QCOMPARE(page->rows[3].autotaskCompanyName, u"Northwind"_s);
    QCOMPARE(page->rows[3].numberOfDevices, 25);
    QCOMPARE(page->rows[4].autotaskCompanyId, u"29683511"_s);
    QCOMPARE(page->rows[4].numberOfDevices, 0);
    QVERIFY(page->rows[5].autotaskCompanyId.isEmpty());
}

void DattoRmmParsersTest::usersNeedNoName()
{
    const auto page = parsePage<User>(dataFile(u"datto_rmm/users-page.json"_s));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rows[0], (User{u"ada.api"_s, u"ada@northwind.example"_s, u"Ada"_s, {}, u"active"_s, false}));
    QCOMPARE(page->rows[1].email, u"old@northwind.example"_s);
    QVERIFY(page->rows[1].disabled);
}

void DattoRmmParsersTest::accountsAreRead()
{
    const auto account = parseAccount(dataFile(u"datto_rmm/account.json"_s));
    QVERIFY(account.has_value());
    QCOMPARE(*account, (Account{7, u"pin0000001"_s, u"Northwind Support"_s, 1318}));
    QVERIFY(!parseAccount("{}"));
}

void DattoRmmParsersTest::requestRatesAreReadInBothModels()
{
    const auto modern = parseRequestRate(dataFile(u"datto_rmm/request-rate.json"_s));
    QVERIFY(modern.has_value());
    QCOMPARE(*modern, (RequestRate{60, u"pin0000001"_s, 12, 600, 0.9, 0, 600}));
    const auto legacy = parseRequestRate(R"({"accountCount":5,"accountRateLimit":600,"accountCutOffRatio":0.9})");
    QVERIFY(legacy.has_value());
    QCOMPARE(*legacy, (RequestRate{60, {}, 5, 600, 0.9, std::nullopt, std::nullopt}));
    QVERIFY(!parseRequestRate("{}"));
}

void DattoRmmParsersTest::tokensAreRead()
{
    const auto token =
        parseToken(R"({"access_token":"eyJhbGciOi","token_type":"bearer","expires_in":360000,"jti":"1"})");
    QVERIFY(token.has_value());
    QCOMPARE(token->value.expose(), "eyJhbGciOi"_ba);
    QVERIFY(token->lifetime == 360000s);
    QVERIFY(!parseToken(R"({"access_token":null})"));
    QVERIFY(!parseToken(R"({"error":"x"})"));
}

void DattoRmmParsersTest::errorsGiveTheirWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("Spring")
        << R"({"timestamp":1781181715656,"status":404,"error":"Not Found","path":"/v2/site/xyz"})"_ba << u"Not Found"_s;
    QTest::newRow("message first") << R"({"error":"Bad Request","message":"max exceeds the defined limit of 250"})"_ba
                                   << u"max exceeds the defined limit of 250"_s;
    QTest::newRow("OAuth") << R"({"error":"invalid_grant","error_description":"Bad credentials"})"_ba
                           << u"Bad credentials"_s;
    QTest::newRow("HTML") << "<html><title>403 Forbidden</title></html>"_ba << u"403 Forbidden"_s;
    QTest::newRow("plain") << "Too many requests"_ba << u"Too many requests"_s;
    QTest::newRow("empty") << ""_ba << QString();
}

void DattoRmmParsersTest::errorsGiveTheirWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(errorText(body), text);
}

void DattoRmmParsersTest::blocksAreToldByTheirText()
{
    QVERIFY(isBlockText("Your IP block is temporary"));
    QVERIFY(isBlockText(R"({"message":"Rate limit exceeded"})"));
    QVERIFY(!isBlockText(R"({"status":403,"error":"Forbidden"})"));
}

void DattoRmmParsersTest::everyCutOffPageIsABadReply()
{
    const QByteArray whole = dataFile(u"datto_rmm/sites-page.json"_s).trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!parsePage<Site>(whole.left(length)), qPrintable(u"cut at %1"_s.arg(length)));
}

void DattoRmmParsersTest::flippedTypesAreOddOrTolerated()
{
    const QList<QByteArray> names{"id",       "siteId", "siteUid", "siteName",  "deviceType", "deviceClass",
                                  "hostname", "online", "deleted", "suspended", "lastSeen",   "creationDate"};
    for (const QByteArray &name : names) {
        QVERIFY(parsePage<Device>(R"({"devices":[{"uid":"u",")" + name + R"(":null}]})"));
        for (const QByteArray &value : {"true"_ba, "7"_ba, "1.5"_ba, R"("text")"_ba, "[]"_ba, "{}"_ba}) {
            const auto page = parsePage<Device>(R"({"devices":[{"uid":"u",")" + name + "\":" + value + "}]}");
            const bool isContainer = value == "[]" || value == "{}";
            QVERIFY2(page, (name + value).constData());
            QVERIFY2(!isContainer || name == "deviceType" || page->odd.count == 1, (name + value).constData());
        }
    }
    QCOMPARE(parsePage<Device>(R"({"devices":[{"id":1},{"uid":""}]})").value().odd.dropped, 2);
    QVERIFY(!parsePage<Device>(R"({"items":[]})"));
}

void DattoRmmParsersTest::changedBytesNeverCrash()
{
    const QByteArray marks = "{}[]\",:0-ntf\\ \x01\xff";
    const QByteArray whole = dataFile(u"datto_rmm/users-page.json"_s);
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char mark : marks) {
            QByteArray body = whole;
            body[at] = mark;
            refused += parsePage<User>(body) ? 0 : 1;
        }
    }
    QVERIFY(refused > 1000);
}

TRIVET_TEST(DattoRmmParsersTest)

} // namespace tst_dattormmparsers

#include "tst_dattormmparsers.moc"
