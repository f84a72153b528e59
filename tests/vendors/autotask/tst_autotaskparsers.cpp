// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"
#include "vendors/autotask/parsers.h"

#include "support/datafile.h"

#include <QTest>

namespace tst_autotaskparsers {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::autotask;
using trivet::test::dataFile;

class AutotaskParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configurationItemsAreRead();
    void companyZeroAndOddNamesAreRead();
    void productsAreRead();
    void resourcesAreRead();
    void onlyOwnFieldsAreAskedFor();
    void zonesGetTheirSlash();
    void aZoneWithoutAddressIsABadReply();
    void thresholdsAreRead();
    void accessWordsComeInTwoForms_data();
    void accessWordsComeInTwoForms();
    void picklistsKeepInactiveValues();
    void aFieldWithoutPicklistIsNotFound();
    void protectedDataIsToldByItsMask_data();
    void protectedDataIsToldByItsMask();
    void countsAndIdsAreRead();
    void everyCutOffPageIsABadReply();
    void flippedTypesAreOddOrTolerated();
    void changedBytesNeverCrash();
};

void AutotaskParsersTest::configurationItemsAreRead()
{
    const auto page = parsePage<ConfigurationItem>(dataFile(u"autotask/configuration-items-page.json"_s));
    QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->requestCount, 500);
    QCOMPARE(page->next.host(), u"webservices14.autotask.net"_s);

    ConfigurationItem first;
    first.id = 5012;
    first.companyId = 205;
    first.productId = 77;
    first.configurationItemCategoryId = 2;
    first.referenceTitle = u"ACME-PC-014"_s;
    first.serialNumber = u"5CG1234XYZ"_s;
    first.isActive = true;
    first.apiVendorId = 12;
    first.rmmDeviceId = 1204455;
    first.rmmDeviceUid = u"2f6f2c0e-1b6a-4c0e-9c55-0d9a6a1f77aa"_s;
    first.rmmHostname = u"ACME-PC-014"_s;
    first.macAddress = u"[\"00:11:22:33:44:55\"]"_s;
    first.createDate = QDateTime(QDate(2026, 2, 3), QTime(9, 12, 44, 113), Qt::UTC);
    first.lastModifiedTime = QDateTime(QDate(2026, 3, 1), QTime(4, 10, 9, 557), Qt::UTC);
    QCOMPARE(page->rows[0], first);

    const ConfigurationItem &second = page->rows[1];
    QCOMPARE(second.companyId, qint64(0));
    QCOMPARE(second.configurationItemType, std::optional<qint64>(9));
    QCOMPARE(second.configurationItemCategoryId, std::optional<qint64>());
    QCOMPARE(second.referenceTitle, u"\u6771\u4eac-\u30b5\u30fc\u30d0\u30fc"_s);
    QCOMPARE(second.rmmDeviceId, qint64(0));
    QVERIFY(second.rmmDeviceUid.isEmpty());
    QCOMPARE(second.createDate, QDateTime(QDate(2019, 11, 5), QTime(0, 28, 25), Qt::UTC));
}

void AutotaskParsersTest::companyZeroAndOddNamesAreRead()
{
    const auto page = parsePage<Company>(dataFile(u"autotask/companies-page.json"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->rows[0].id, qint64(0));
    QCOMPARE(page->rows[0].lastModified, QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC));
    QCOMPARE(page->rows[1].name, u"\u00c6bleskiver & S\u00f8n A/S"_s);
    QCOMPARE(page->rows[1].parentCompanyId, std::optional<qint64>(0));
    QCOMPARE(page->rows[1].companyType, 3);
    QVERIFY(!page->rows[1].isActive);
    QVERIFY(page->next.isEmpty());
}

void AutotaskParsersTest::productsAreRead()
{
    const auto page = parsePage<Product>(dataFile(u"autotask/products-page.json"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->rows[0], (Product{77, u"RMM_Desktop"_s, true, 29683011, 2}));
    QCOMPARE(page->rows[1], (Product{78, u"Old"_s, false, std::nullopt, std::nullopt}));
}

void AutotaskParsersTest::resourcesAreRead()
{
    const auto page = parsePage<Resource>(dataFile(u"autotask/resources-page.json"_s));
    QVERIFY(page.has_value());
    const Resource &user = page->rows.first();
    QCOMPARE(user.userName, u"k3x9@ACME.EXAMPLE"_s);
    QCOMPARE(user.licenseType, apiUserLicenseType);
    QCOMPARE(user.userType, std::optional<qint64>(20));
    QVERIFY(user.isActive);
}

void AutotaskParsersTest::onlyOwnFieldsAreAskedFor()
{
    const EntitySpec &spec = entitySpec<ConfigurationItem>();
    QCOMPARE(spec.entity, u"ConfigurationItems"_s);
    QCOMPARE(spec.changeField, u"lastModifiedTime"_s);
    QVERIFY(spec.fields.contains(u"id"_s));
    QVERIFY(spec.fields.contains(u"rmmDeviceUID"_s));
    QVERIFY(!spec.fields.contains(u"userDefinedFields"_s));
    QCOMPARE(entitySpec<Product>().changeField, QString());
}

void AutotaskParsersTest::zonesGetTheirSlash()
{
    const auto zone = parseZone(dataFile(u"autotask/zone.json"_s));
    QVERIFY(zone.has_value());
    QCOMPARE(*zone, (Zone{u"America East 2"_s, QUrl(u"https://webservices14.autotask.net/ATServicesRest/"_s),
                          QUrl(u"https://ww14.autotask.net/"_s), 123456}));
    const auto bare = parseZone(R"({"url":"https://webservices14.autotask.net/ATServicesRest","webUrl":null})");
    QVERIFY(bare.has_value());
    QCOMPARE(bare->url, zone->url);
    QVERIFY(bare->webUrl.isEmpty());
}

void AutotaskParsersTest::aZoneWithoutAddressIsABadReply()
{
    QVERIFY(!parseZone(R"({"zoneName":"x","url":null})"));
    QVERIFY(!parseZone("{}"));
}

void AutotaskParsersTest::thresholdsAreRead()
{
    const auto threshold = parseThreshold(
        R"({"externalRequestThreshold":10000,"requestThresholdTimeframe":60,"currentTimeframeRequestCount":124})");
    QVERIFY(threshold.has_value());
    QCOMPARE(*threshold, (Threshold{10'000, 60, 124}));
    QVERIFY(!parseThreshold(R"({"count":3})"));
}

void AutotaskParsersTest::accessWordsComeInTwoForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("words") << dataFile(u"autotask/entity-information.json"_s);
    QTest::newRow("numbers")
        << R"({"info":{"userAccessForCreate":1,"userAccessForUpdate":2,"userAccessForQuery":1}})"_ba;
    QTest::newRow("other case")
        << R"({"Info":{"UserAccessForCreate":"all","UserAccessForUpdate":"RESTRICTED","UserAccessForQuery":"All"}})"_ba;
}

void AutotaskParsersTest::accessWordsComeInTwoForms()
{
    QFETCH(QByteArray, body);
    const auto access = parseEntityAccess(u"ConfigurationItems"_s, body);
    QVERIFY(access.has_value());
    QCOMPARE(*access,
             (EntityAccess{u"ConfigurationItems"_s, AccessRight::All, AccessRight::All, AccessRight::Restricted}));
    QVERIFY(!parseEntityAccess(u"X"_s, R"({"info":{"userAccessForQuery":"perhaps"}})"));
    QVERIFY(!parseEntityAccess(u"X"_s, "{}"));
}

void AutotaskParsersTest::picklistsKeepInactiveValues()
{
    const auto values = parsePicklist(u"companytype"_s, dataFile(u"autotask/fields.json"_s));
    QVERIFY(values.has_value());
    QCOMPARE(values->rows, (QList<PicklistValue>{{u"1"_s, u"Customer"_s, true},
                                                 {u"2"_s, u"Lead"_s, true},
                                                 {u"4"_s, u"Dead"_s, false},
                                                 {u"7"_s, u"Vendor"_s, true}}));
}

void AutotaskParsersTest::aFieldWithoutPicklistIsNotFound()
{
    const QByteArray fields = dataFile(u"autotask/fields.json"_s);
    QCOMPARE(parsePicklist(u"id"_s, fields).error().kind, ProblemKind::NotFound);
    QCOMPARE(parsePicklist(u"queueID"_s, fields).error().kind, ProblemKind::NotFound);
    QCOMPARE(parsePicklist(u"id"_s, "{}").error().kind, ProblemKind::BadReply);
}

void AutotaskParsersTest::protectedDataIsToldByItsMask_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<int>("rowsWithUdfs");
    QTest::addColumn<QStringList>("readable");
    QTest::addColumn<QStringList>("masked");
    const QStringList none;
    QTest::newRow("masked beside readable")
        << R"({"id":1,"userDefinedFields":[{"name":"AV","value":"D"},{"name":"Admin","value":"*****"}]})"_ba << 1
        << QStringList{u"AV"_s} << QStringList{u"Admin"_s};
    QTest::newRow("no array at all") << R"({"id":1},{"id":2})"_ba << 0 << none << none;
    QTest::newRow("empty array") << R"({"id":1,"userDefinedFields":[]})"_ba << 0 << none << none;
    QTest::newRow("null values prove nothing")
        << R"({"id":1,"userDefinedFields":[{"name":"AV","value":null}]})"_ba << 1 << none << none;
    QTest::newRow("each name once")
        << R"({"id":1,"userDefinedFields":[{"name":"A","value":"*****"}]},{"id":2,"userDefinedFields":[{"name":"A","value":"*****"}]})"_ba
        << 2 << none << QStringList{u"A"_s};
}

void AutotaskParsersTest::protectedDataIsToldByItsMask()
{
    QFETCH(QByteArray, items);
    QFETCH(int, rowsWithUdfs);
    QFETCH(QStringList, readable);
    QFETCH(QStringList, masked);
    const auto sample = parseUdfSample(R"({"items":[)" + items + "]}");
    QVERIFY(sample.has_value());
    QCOMPARE(sample->rowsWithUdfs, rowsWithUdfs);
    QCOMPARE(sample->readable, readable);
    QCOMPARE(sample->masked, masked);
    QVERIFY(!parseUdfSample("{}"));
}

void AutotaskParsersTest::countsAndIdsAreRead()
{
    QCOMPARE(parseCount(R"({"queryCount": 7})").value(), qint64(7));
    QCOMPARE(parseItemId(R"({"itemId":29683664})").value(), qint64(29683664));
    QVERIFY(!parseCount("{}"));
    QVERIFY(!parseItemId(R"({"itemId":null})"));
}

void AutotaskParsersTest::everyCutOffPageIsABadReply()
{
    const QByteArray whole = dataFile(u"autotask/configuration-items-page.json"_s).trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto page = parsePage<ConfigurationItem>(whole.left(length));
        QVERIFY2(!page, qPrintable(u"cut at %1"_s.arg(length)));
        QCOMPARE(page.error().kind, ProblemKind::BadReply);
        QCOMPARE(page.error().vendor, std::optional(VendorId::Autotask));
    }
}

void AutotaskParsersTest::flippedTypesAreOddOrTolerated()
{
    const QList<QByteArray> values{"null", "true", "7", "1.5", R"("text")", "[]", R"([1,"x"])", "{}", R"({"id":1})"};
    for (const QString &field : entitySpec<ConfigurationItem>().fields) {
        for (const QByteArray &value : values) {
            const QByteArray body = R"({"items":[{"id":1,")" + field.toLatin1() + "\":" + value + "}]}";
            const auto page = parsePage<ConfigurationItem>(body);
            if (value == "null" && field != u"id"_s)
                QVERIFY2(page.has_value(), body.constData());
            if (value == "[]" || value == "{}")
                QVERIFY2(page && page->odd.count == 1, body.constData());
        }
    }
}

void AutotaskParsersTest::changedBytesNeverCrash()
{
    const QByteArray marks = "{}[]\",:0-ntf\\ \x01\xff";
    for (const auto &name : {u"autotask/zone.json"_s, u"autotask/fields.json"_s, u"autotask/resources-page.json"_s}) {
        const QByteArray whole = dataFile(name);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char mark : marks) {
                QByteArray body = whole;
                body[at] = mark;
                const bool read = parseZone(body).has_value() || parsePicklist(u"companyType"_s, body).has_value() ||
                                  parsePage<Resource>(body).has_value();
                Q_UNUSED(read)
            }
        }
    }
}

TRIVET_TEST(AutotaskParsersTest)

} // namespace tst_autotaskparsers

#include "tst_autotaskparsers.moc"
