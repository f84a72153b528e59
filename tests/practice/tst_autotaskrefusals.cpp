// SPDX-License-Identifier: Apache-2.0
#include "practice/autotaskservice.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_autotaskrefusals {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestAutotaskRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putWithoutARequiredFieldIsRefused();
    void methodsThatDoNotExist_data();
    void methodsThatDoNotExist();
    void refusedCreateNamesTheField_data();
    void refusedCreateNamesTheField();
    void refusedUpdateNamesTheField_data();
    void refusedUpdateNamesTheField();
    void severalMistakesAreToldTogether();
    void refusedWriteChangesNothing();
    void duplicateTypeNameIsRefusedInAnyCasing();
    void deletingAMissingRowIsRefused();
    void contactsTakeOneForActive();
    void protectedFieldBeyondOnesRightIsRefused();

private:
    QJsonObject device(const QJsonObject &more = {}) const;
    qint64 newDevice(const QJsonObject &more = {});
    std::unique_ptr<AutotaskService> m_service;
    qint64 m_product = 0;
    qint64 m_oldProduct = 0;
    qint64 m_type = 0;
};

void TestAutotaskRefusals::init()
{
    m_service = std::make_unique<AutotaskService>();
    m_product = m_service->add(u"Products"_s, {{u"name"_s, u"Kiosk"_s}, {u"isActive"_s, true}});
    m_oldProduct = m_service->add(u"Products"_s, {{u"name"_s, u"Old kiosk"_s}, {u"isActive"_s, false}});
    m_type = m_service->add(u"ConfigurationItemTypes"_s, {{u"name"_s, u"Kiosk"_s}, {u"isActive"_s, true}});
}

QJsonObject TestAutotaskRefusals::device(const QJsonObject &more) const
{
    QJsonObject body{{u"companyID"_s, 0}, {u"productID"_s, m_product}, {u"isActive"_s, true}};
    for (auto member = more.begin(); member != more.end(); ++member)
        body.insert(member.key(), *member);
    return body;
}

qint64 TestAutotaskRefusals::newDevice(const QJsonObject &more)
{
    return m_service->post(u"ConfigurationItems"_s, device(more)).itemId();
}

void TestAutotaskRefusals::putWithoutARequiredFieldIsRefused()
{
    const qint64 id = newDevice();
    const auto answer = m_service->send("PUT", u"ConfigurationItems"_s,
                                        QJsonDocument(QJsonObject{{u"id"_s, id}, {u"isActive"_s, true}}).toJson());
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.error().contains("productID"_L1));
}

void TestAutotaskRefusals::methodsThatDoNotExist_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *path, int status) {
        QTest::addRow("%s %s", method, path) << QString::fromLatin1(method) << QString::fromLatin1(path) << status;
    };
    row("PATCH", "ConfigurationItems/1", 405);
    row("PUT", "ConfigurationItems/1", 405);
    row("DELETE", "ConfigurationItems/1", 405);
    row("DELETE", "Products/1", 405);
    row("GET", "Companies", 405);
    row("PATCH", "Companies/query", 405);
    row("POST", "Resources", 405);
    row("POST", "TicketCategories", 405);
    row("DELETE", "ThresholdInformation", 405);
    row("POST", "Companies/0/SiteConfigurations", 405);
    row("PATCH", "ConfigurationItems/1/RelatedItems", 405);
    row("POST", "BillingCodes", 404);
    row("PATCH", "BillingCodes", 404);
    row("POST", "Contacts", 404);
    row("PATCH", "Contacts", 404);
    row("POST", "CompanyLocations", 404);
    row("PATCH", "UserDefinedFieldListItems", 404);
    row("GET", "Queues/query", 404);
    row("GET", "Companies/0/Nothing", 404);
    row("GET", "Companies/abc", 404);
}

void TestAutotaskRefusals::methodsThatDoNotExist()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const auto answer =
        m_service->send(method.toStdString(), path, method == "GET"_L1 ? QByteArray() : QByteArray("{}"));
    QCOMPARE(answer.status, status);
    if (status == 405)
        QCOMPARE(answer.message(), u"The requested resource does not support http method '%1'."_s.arg(method));
    else
        QVERIFY(answer.body.contains("<html>"));
}

void TestAutotaskRefusals::refusedCreateNamesTheField_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing product") << QJsonObject{{u"productID"_s, QJsonValue()}}
                                     << u"Missing Required Field: productID."_s;
    QTest::newRow("product that does not exist")
        << QJsonObject{{u"productID"_s, 987654}}
        << u"Reference value on field: productID of type: Product does not exist or is invalid."_s;
    QTest::newRow("company that does not exist")
        << QJsonObject{{u"companyID"_s, 987654}}
        << u"Reference value on field: companyID of type: Company does not exist or is invalid."_s;
    QTest::newRow("type that does not exist")
        << QJsonObject{{u"configurationItemType"_s, 987654}}
        << u"Value does not reference an existing entity for configurationItemType"_s;
    QTest::newRow("boolean null") << QJsonObject{{u"isActive"_s, QJsonValue()}}
                                  << u"Error converting value {null} to type 'System.Boolean'. Path 'isActive'."_s;
    QTest::newRow("boolean as text") << QJsonObject{{u"isActive"_s, u"yes"_s}}
                                     << u"Could not convert the value of isActive."_s;
    QTest::newRow("number as text") << QJsonObject{{u"contactID"_s, u"abc"_s}}
                                    << u"Could not convert the value of contactID to an integer."_s;
    QTest::newRow("text too long") << QJsonObject{{u"referenceNumber"_s, QString(101, u'x')}}
                                   << u"The length of referenceNumber exceeds the maximum of 100."_s;
    QTest::newRow("no date") << QJsonObject{{u"installDate"_s, u"tomorrow"_s}}
                             << u"Could not convert string to DateTime: tomorrow. Path 'installDate'."_s;
    QTest::newRow("service and bundle") << QJsonObject{{u"serviceID"_s, 1}, {u"serviceBundleID"_s, 2}}
                                        << u"A ConfigurationItem takes a service or a service bundle, not both."_s;
    QTest::newRow("unknown user-defined field")
        << QJsonObject{{u"userDefinedFields"_s, QJsonArray{QJsonObject{{u"name"_s, u"Shoe"_s}, {u"value"_s, u"9"_s}}}}}
        << u"The user-defined field 'Shoe' does not exist on ConfigurationItem."_s;
    QTest::newRow("value not in the list")
        << QJsonObject{{u"userDefinedFields"_s,
                        QJsonArray{QJsonObject{{u"name"_s, u"Windows 11 ready"_s}, {u"value"_s, u"Perhaps"_s}}}}}
        << u"Value does not reference an existing entity for Windows 11 ready"_s;
}

void TestAutotaskRefusals::refusedCreateNamesTheField()
{
    QFETCH(QJsonObject, more);
    QFETCH(QString, text);
    const auto answer = m_service->post(u"ConfigurationItems"_s, device(more));
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.error(), text);
}

void TestAutotaskRefusals::refusedUpdateNamesTheField_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("no id") << u"Companies"_s << QJsonObject{{u"city"_s, u"x"_s}} << u"Missing Required Field: id."_s;
    QTest::newRow("missing row") << u"Companies"_s << QJsonObject{{u"id"_s, 987654}, {u"city"_s, u"x"_s}}
                                 << u"No matching records found."_s;
    QTest::newRow("required made null") << u"Companies"_s << QJsonObject{{u"id"_s, 0}, {u"companyName"_s, QJsonValue()}}
                                        << u"Missing Required Field: companyName."_s;
    QTest::newRow("company type") << u"Companies"_s << QJsonObject{{u"id"_s, 0}, {u"companyType"_s, 99}}
                                  << u"Value does not reference an existing entity for companyType"_s;
}

void TestAutotaskRefusals::refusedUpdateNamesTheField()
{
    QFETCH(QString, entity);
    QFETCH(QJsonObject, body);
    QFETCH(QString, text);
    const auto answer = m_service->patch(entity, body);
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.error(), text);
}

void TestAutotaskRefusals::severalMistakesAreToldTogether()
{
    const auto answer = m_service->post(u"Companies"_s, {{u"phone"_s, u"1"_s}, {u"companyType"_s, 99}});
    const QJsonArray errors = answer.json().value("errors"_L1).toArray();
    QVERIFY(errors.size() >= 3);
    QVERIFY(errors.contains(QJsonValue(u"Missing Required Field: companyName."_s)));
    QVERIFY(errors.contains(QJsonValue(u"Missing Required Field: ownerResourceID."_s)));
}

void TestAutotaskRefusals::refusedWriteChangesNothing()
{
    const qint64 id = newDevice({{u"serialNumber"_s, u"S1"_s}});
    const QJsonObject before = m_service->row(u"ConfigurationItems"_s, id);
    // An inactive product counts as invalid.
    const auto answer = m_service->patch(u"ConfigurationItems"_s,
                                         {{u"id"_s, id}, {u"serialNumber"_s, u"S2"_s}, {u"productID"_s, m_oldProduct}});
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.error(), u"Reference value on field: productID of type: Product does not exist or is invalid."_s);
    QCOMPARE(m_service->row(u"ConfigurationItems"_s, id), before);
}

void TestAutotaskRefusals::duplicateTypeNameIsRefusedInAnyCasing()
{
    const auto answer = m_service->post(u"ConfigurationItemTypes"_s, {{u"name"_s, u" KIOSK"_s}, {u"isActive"_s, true}});
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.error().contains("unique"_L1));
    QCOMPARE(m_service->patch(u"ConfigurationItemTypes"_s, {{u"id"_s, m_type}, {u"name"_s, u"kiosk"_s}}).status, 200);
}

void TestAutotaskRefusals::deletingAMissingRowIsRefused()
{
    const auto answer = m_service->send("DELETE", u"ConfigurationItemTypes/987654"_s);
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.error().startsWith("No matching records found"_L1));
}

void TestAutotaskRefusals::contactsTakeOneForActive()
{
    const auto answer = m_service->post(u"Companies/0/Contacts"_s,
                                        {{u"firstName"_s, u"A"_s}, {u"lastName"_s, u"B"_s}, {u"isActive"_s, true}});
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.error().startsWith("Unexpected character encountered while parsing value: t"_L1));
}

void TestAutotaskRefusals::protectedFieldBeyondOnesRightIsRefused()
{
    const qint64 id = newDevice();
    const auto set = [&](const QString &name) {
        return m_service
            ->patch(u"ConfigurationItems"_s,
                    {{u"id"_s, id},
                     {u"userDefinedFields"_s, QJsonArray{QJsonObject{{u"name"_s, name}, {u"value"_s, u"v"_s}}}}})
            .status;
    };
    m_service->fault(u"autotask-protected"_s, u"masked"_s);
    QCOMPARE(set(u"Local Admin"_s), 500);
    QCOMPARE(set(u"AV Product"_s), 200);
    m_service->fault(u"autotask-protected"_s, u"none"_s);
    QCOMPARE(set(u"AV Product"_s), 500);
    m_service->fault(u"autotask-protected"_s, u"full"_s);
    QCOMPARE(set(u"Local Admin"_s), 200);
}

TRIVET_TEST(TestAutotaskRefusals)

} // namespace tst_autotaskrefusals

#include "tst_autotaskrefusals.moc"
