// SPDX-License-Identifier: Apache-2.0
#include "practice/autotaskservice.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_autotaskquery {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

/// The query grammar over HTTP, on five devices of our own.
class TestAutotaskQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filterFindsExactly_data();
    void filterFindsExactly();
    void refusalNamesWhatIsWrong_data();
    void refusalNamesWhatIsWrong();
    void getTakesTheSameJsonInSearch();
    void countAgreesWithTheItems();
    void bodyThatIsNotJsonIsRefused();
    void orConditionsEndAt500();
    void onlyOneUserDefinedFieldIsAllowed();
    void includeFieldsNarrowTheAnswer();
    void userDefinedFieldsCanBeIncludedByName();
    void everyFieldIsThereAndNullWhereEmpty();
    void companyZeroIsFoundFromIdZeroOn();
    void urlOver2048IsNotFoundForGetOnly();

private:
    std::unique_ptr<AutotaskService> m_service;
    QHash<qint64, QString> m_letters;
};

void TestAutotaskQuery::initTestCase()
{
    m_service = std::make_unique<AutotaskService>();
    struct Device
    {
        QString letter;
        QJsonValue serial;
        QJsonValue type;
        bool active;
        double cost;
        QString installed;
        QJsonValue antivirus;
    };
    const QList<Device> devices{
        {u"a"_s, u"SN-100"_s, 5, true, 10.5, u"2026-01-01T00:00:00Z"_s, u"Defender"_s},
        {u"b"_s, u"sn-200"_s, 6, true, 0.0, u"2026-02-01T00:00:00.000Z"_s, u"None"_s},
        {u"c"_s, QJsonValue(), QJsonValue(), false, 3.0, u"2026-03-01T00:00:00"_s, QJsonValue()},
        {u"d"_s, u""_s, 5, true, 99.0, u"2025-12-31T23:59:59Z"_s, u"Defender"_s},
        {u"e"_s, u"Größe 7"_s, QJsonValue(), true, 1.0, u"2024-02-29T00:00:00Z"_s, QJsonValue()},
    };
    for (const Device &device : devices) {
        const qint64 id =
            m_service->add(u"ConfigurationItems"_s,
                           {{u"referenceTitle"_s, u"query-"_s + device.letter},
                            {u"serialNumber"_s, device.serial},
                            {u"companyID"_s, 0},
                            {u"configurationItemType"_s, device.type},
                            {u"isActive"_s, device.active},
                            {u"monthlyCost"_s, device.cost},
                            {u"installDate"_s, device.installed},
                            {u"userDefinedFields"_s,
                             QJsonArray{QJsonObject{{u"name"_s, u"AV Product"_s}, {u"value"_s, device.antivirus}}}}});
        m_letters.insert(id, device.letter);
    }
}

void TestAutotaskQuery::filterFindsExactly_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("letters");
    const auto row = [](const char *name, const char *condition, const char *letters) {
        QTest::newRow(name) << QByteArray(condition) << QString::fromLatin1(letters);
    };
    row("eq ignores case", R"({"op":"eq","field":"serialNumber","value":"Sn-200"})", "b");
    row("eq number", R"({"op":"eq","field":"configurationItemType","value":5})", "ad");
    row("eq number as text", R"({"op":"eq","field":"configurationItemType","value":"5"})", "ad");
    row("eq boolean", R"({"op":"eq","field":"isActive","value":false})", "c");
    row("eq null finds nothing", R"({"op":"eq","field":"serialNumber","value":null})", "");
    row("eq empty text is not null", R"({"op":"eq","field":"serialNumber","value":""})", "d");
    row("noteq drops null", R"({"op":"noteq","field":"configurationItemType","value":5})", "b");
    row("gt decimal", R"({"op":"gt","field":"monthlyCost","value":3})", "ad");
    row("gte decimal", R"({"op":"gte","field":"monthlyCost","value":3.0})", "acd");
    row("lt time", R"({"op":"lt","field":"installDate","value":"2026-01-01T00:00:00"})", "de");
    row("lte time with zone", R"({"op":"lte","field":"installDate","value":"2026-01-01T01:00:00+01:00"})", "ade");
    row("gt date only", R"({"op":"gt","field":"installDate","value":"2026-02-01"})", "c");
    row("beginsWith", R"({"op":"beginsWith","field":"serialNumber","value":"SN-"})", "ab");
    row("endsWith", R"({"op":"endsWith","field":"serialNumber","value":"00"})", "ab");
    row("contains accents", R"({"op":"contains","field":"serialNumber","value":"GRÖ"})", "e");
    row("exist", R"({"op":"exist","field":"configurationItemType"})", "abd");
    row("notExist", R"({"op":"notExist","field":"configurationItemType"})", "ce");
    row("in", R"({"op":"in","field":"configurationItemType","value":[6,7,8]})", "b");
    row("in texts", R"({"op":"in","field":"serialNumber","value":["SN-100","größe 7"]})", "ae");
    row("notIn drops null", R"({"op":"notIn","field":"configurationItemType","value":[6,7]})", "ad");
    row("unknown operator is ignored", R"({"op":"ne","field":"configurationItemType","value":5})", "abcde");
    row("operator and names have no casing", R"({"OP":"EQ","Field":"SERIALNUMBER","Value":"SN-100"})", "a");
    row("or",
        R"({"op":"or","items":[{"op":"eq","field":"serialNumber","value":"SN-100"},{"op":"notExist","field":"serialNumber"}]})",
        "ac");
    row("nested groups",
        R"({"op":"or","items":[{"op":"and","items":[{"op":"eq","field":"configurationItemType","value":5},{"op":"gt","field":"monthlyCost","value":50}]},{"op":"eq","field":"isActive","value":false}]})",
        "cd");
    row("or of unknown operators only is ignored",
        R"({"op":"or","items":[{"op":"like","field":"serialNumber","value":"x"}]})", "abcde");
    row("user-defined field", R"({"op":"eq","field":"AV Product","udf":true,"value":"defender"})", "ad");
    row("user-defined field notExist", R"({"op":"notExist","field":"av product","udf":true})", "ce");
}

void TestAutotaskQuery::filterFindsExactly()
{
    QFETCH(QByteArray, condition);
    QFETCH(QString, letters);
    const auto answer = m_service->query(
        u"ConfigurationItems"_s,
        R"({"filter":[{"op":"beginsWith","field":"referenceTitle","value":"query-"},)" + condition + "]}");
    QCOMPARE(answer.status, 200);
    QString found;
    for (const QJsonValue &item : answer.items())
        found += m_letters.value(item["id"_L1].toInteger());
    QCOMPARE(found, letters);
}

void TestAutotaskQuery::refusalNamesWhatIsWrong_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QByteArray>("search");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *entity, const char *search, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(entity) << QByteArray(search) << QString::fromLatin1(text);
    };
    row("field lacks", "ConfigurationItemTypes", R"({"filter":[{"op":"eq","field":"colour","value":1}]})",
        "Unable to find colour in the ConfigurationItemType Entity.");
    row("field lacks inside a group", "Companies",
        R"({"filter":[{"op":"or","items":[{"op":"eq","field":"nope","value":1}]}]})",
        "Unable to find nope in the Company Entity.");
    row("not queryable device field", "ConfigurationItems",
        R"({"filter":[{"op":"exist","field":"rmmDeviceAuditOperatingSystem"}]})",
        "Unable to find rmmDeviceAuditOperatingSystem in the ConfigurationItem Entity.");
    row("not queryable resource field", "Resources",
        R"({"filter":[{"op":"eq","field":"defaultServiceDeskRoleID","value":1}]})",
        "Unable to find defaultServiceDeskRoleID in the Resource Entity.");
    row("not queryable company field", "Companies", R"({"filter":[{"op":"gt","field":"assetValue","value":1}]})",
        "Unable to find assetValue in the Company Entity.");
    row("unknown user-defined field", "ConfigurationItems",
        R"({"filter":[{"op":"eq","field":"Shoe size","udf":true,"value":1}]})",
        "Unable to find Shoe size in the ConfigurationItem Entity.");
    row("MaxRecords 0", "Companies", R"({"MaxRecords":0,"filter":[{"op":"exist","field":"id"}]})",
        "maxCountOfRecordsToReturn must be between 1 and 500");
    row("MaxRecords 501", "Companies", R"({"maxRecords":501,"filter":[{"op":"exist","field":"id"}]})",
        "maxCountOfRecordsToReturn must be between 1 and 500");
    row("no filter", "Companies", R"({"maxRecords":5})", "A query needs a filter.");
    row("empty filter", "Companies", R"({"filter":[]})", "A query needs a filter.");
    row("included field lacks", "Companies", R"({"includeFields":["id","x"],"filter":[{"op":"exist","field":"id"}]})",
        "Unable to find x in the Company Entity.");
    row("value of the wrong type", "Companies", R"({"filter":[{"op":"eq","field":"id","value":"abc"}]})",
        "The value 'abc' of field id could not be converted.");
}

void TestAutotaskQuery::refusalNamesWhatIsWrong()
{
    QFETCH(QString, entity);
    QFETCH(QByteArray, search);
    QFETCH(QString, text);
    for (const QString &call : {u"/query"_s, u"/query/count"_s}) {
        const auto answer = m_service->send("POST", entity + call, search);
        QCOMPARE(answer.status, 500);
        QCOMPARE(answer.error(), text);
    }
}

void TestAutotaskQuery::getTakesTheSameJsonInSearch()
{
    const QByteArray search = R"({"Filter":[{"op":"eq","field":"referenceTitle","value":"query-a"}]})";
    const auto answer =
        m_service->get(u"ConfigurationItems/query?search="_s + QString::fromUtf8(search.toPercentEncoding()));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.items().size(), 1);
    QCOMPARE(m_service->get(u"ConfigurationItems/query"_s).status, 500);
}

void TestAutotaskQuery::countAgreesWithTheItems()
{
    const QByteArray search = R"({"filter":[{"op":"contains","field":"referenceTitle","value":"query"}]})";
    const auto posted = m_service->send("POST", u"ConfigurationItems/query/count"_s, search);
    QCOMPARE(posted.json(), (QJsonObject{{u"queryCount"_s, 5}}));
    const auto got =
        m_service->get(u"ConfigurationItems/query/count?search="_s + QString::fromUtf8(search.toPercentEncoding()));
    QCOMPARE(got.json(), posted.json());
}

void TestAutotaskQuery::bodyThatIsNotJsonIsRefused()
{
    for (const QByteArray &body : {QByteArray("{\"filter\":["), QByteArray("[]"), QByteArray("nonsense")}) {
        const auto answer = m_service->query(u"Companies"_s, body);
        QCOMPARE(answer.status, 500);
        QVERIFY(!answer.error().isEmpty());
    }
}

void TestAutotaskQuery::orConditionsEndAt500()
{
    const auto searchFor = [](int values) {
        QJsonArray list;
        for (int value = 1; value < values; ++value)
            list.append(value);
        const QJsonObject in{{u"op"_s, u"in"_s}, {u"field"_s, u"id"_s}, {u"value"_s, list}};
        const QJsonObject eq{{u"op"_s, u"eq"_s}, {u"field"_s, u"id"_s}, {u"value"_s, 0}};
        const QJsonObject either{{u"op"_s, u"or"_s}, {u"items"_s, QJsonArray{in, eq}}};
        return QJsonObject{{u"filter"_s, QJsonArray{either}}};
    };
    QCOMPARE(m_service->post(u"Companies/query"_s, searchFor(500)).status, 200);
    const auto answer = m_service->post(u"Companies/query"_s, searchFor(501));
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.error(), u"Queries are limited to 500 or fewer 'OR' conditions."_s);
}

void TestAutotaskQuery::onlyOneUserDefinedFieldIsAllowed()
{
    const auto twice = m_service->query(
        u"ConfigurationItems"_s,
        R"({"filter":[{"op":"exist","field":"AV Product","udf":true},{"op":"eq","field":"AV Product","udf":true,"value":"x"}]})");
    QCOMPARE(twice.status, 200);
    const auto two = m_service->query(
        u"ConfigurationItems"_s,
        R"({"filter":[{"op":"exist","field":"AV Product","udf":true},{"op":"exist","field":"Local Admin","udf":true}]})");
    QCOMPARE(two.status, 500);
    QVERIFY(two.error().contains("one user-defined field"_L1));
}

void TestAutotaskQuery::includeFieldsNarrowTheAnswer()
{
    const auto answer = m_service->query(
        u"ConfigurationItems"_s,
        R"({"IncludeFields":["ID","referencetitle"],"filter":[{"op":"eq","field":"referenceTitle","value":"query-a"}]})");
    QCOMPARE(answer.items().first().toObject().keys(),
             (QStringList{u"id"_s, u"referenceTitle"_s, u"userDefinedFields"_s}));
    QVERIFY(answer.items().first()["userDefinedFields"_L1].toArray().isEmpty());
}

void TestAutotaskQuery::userDefinedFieldsCanBeIncludedByName()
{
    const auto answer = m_service->query(
        u"ConfigurationItems"_s,
        R"({"includeFields":["id","AV Product"],"filter":[{"op":"eq","field":"referenceTitle","value":"query-a"}]})");
    const QJsonArray fields = answer.items().first()["userDefinedFields"_L1].toArray();
    QCOMPARE(fields, (QJsonArray{QJsonObject{{u"name"_s, u"AV Product"_s}, {u"value"_s, u"Defender"_s}}}));
}

void TestAutotaskQuery::everyFieldIsThereAndNullWhereEmpty()
{
    const auto answer = m_service->query(u"ConfigurationItems"_s,
                                         R"({"filter":[{"op":"eq","field":"referenceTitle","value":"query-c"}]})");
    const QJsonObject item = answer.items().first().toObject();
    const AutotaskEntity *entity = autotaskEntity(u"ConfigurationItems"_s);
    for (const AutotaskField &field : entity->fields)
        QVERIFY2(item.contains(field.name), qPrintable(field.name));
    QVERIFY(item.value("serialNumber"_L1).isNull());
    QVERIFY(item.value("rmmDeviceUID"_L1).isNull());
    QCOMPARE(item.value("monthlyCost"_L1).toDouble(), 3.0);
    QVERIFY2(answer.body.contains("\"monthlyCost\":3.0"), "decimals keep their point");
}

void TestAutotaskQuery::companyZeroIsFoundFromIdZeroOn()
{
    QCOMPARE(m_service->query(u"Companies"_s, everything()).items().first()["id"_L1].toInteger(-1), qint64(0));
    const auto later = m_service->query(u"Companies"_s, R"({"filter":[{"op":"gt","field":"id","value":0}]})");
    QVERIFY(later.items().first()["id"_L1].toInteger() > 0);
}

void TestAutotaskQuery::urlOver2048IsNotFoundForGetOnly()
{
    for (const int length : {2100, 20000}) {
        const QByteArray search =
            R"({"filter":[{"op":"eq","field":"companyName","value":")" + QByteArray(length, 'x') + "\"}]}";
        const auto got = m_service->get(u"Companies/query?search="_s + QString::fromUtf8(search.toPercentEncoding()));
        QCOMPARE(got.status, 404);
        QVERIFY(got.body.contains("<html>"));
        QCOMPARE(m_service->query(u"Companies"_s, search).status, 200);
    }
}

TRIVET_TEST(TestAutotaskQuery)

} // namespace tst_autotaskquery

#include "tst_autotaskquery.moc"
