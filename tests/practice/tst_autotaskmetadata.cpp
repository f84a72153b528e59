// SPDX-License-Identifier: Apache-2.0
#include "practice/autotaskservice.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_autotaskmetadata {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestAutotaskMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDocumentedEntityAnswersItsCalls_data();
    void everyDocumentedEntityAnswersItsCalls();
    void verbsAreTheDocumentedOnes_data();
    void verbsAreTheDocumentedOnes();
    void accessCanComeAsIntegers();
    void restrictedLevelShowsAsRestricted();
    void fieldsTellTypeLengthAndReference();
    void picklistValuesAreTexts_data();
    void picklistValuesAreTexts();
    void deviceTypePicklistFollowsTheTypes();
    void apiUsersHaveTheirSecurityLevelsName();
    void userDefinedFieldsListTheirItems();
    void userDefinedFieldsAreNotFoundWhereUnsupported();
    void childRoutesAnswerForTheirParentOnly();
    void missingRowHasTwoForms();
    void protectedDataShowsAsTheUserMay_data();
    void protectedDataShowsAsTheUserMay();
    void restrictedLevelMissesRowsAndCosts();

private:
    QJsonObject field(const QString &entity, const QString &name) const;
    std::unique_ptr<AutotaskService> m_service;
};

void TestAutotaskMetadata::initTestCase()
{
    m_service = std::make_unique<AutotaskService>();
}

QJsonObject TestAutotaskMetadata::field(const QString &entity, const QString &name) const
{
    const QJsonArray fields =
        m_service->get(entity + u"/entityInformation/fields"_s).json().value("fields"_L1).toArray();
    for (const QJsonValue &candidate : fields) {
        if (candidate["name"_L1].toString() == name)
            return candidate.toObject();
    }
    return {};
}

void TestAutotaskMetadata::everyDocumentedEntityAnswersItsCalls_data()
{
    QTest::addColumn<QString>("entity");
    for (const char *name : {"BillingCodes",
                             "ClassificationIcons",
                             "Companies",
                             "CompanyCategories",
                             "CompanyLocations",
                             "ConfigurationItemCategories",
                             "ConfigurationItemCategoryUdfAssociations",
                             "ConfigurationItemRelatedItems",
                             "ConfigurationItemTypes",
                             "ConfigurationItemWebhooks",
                             "ConfigurationItems",
                             "Contacts",
                             "Departments",
                             "ProductVendors",
                             "Products",
                             "Resources",
                             "Roles",
                             "TicketCategories",
                             "Tickets",
                             "UserDefinedFieldDefinitions",
                             "UserDefinedFieldListItems"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAutotaskMetadata::everyDocumentedEntityAnswersItsCalls()
{
    QFETCH(QString, entity);
    QCOMPARE(m_service->query(entity, everything()).status, 200);
    QCOMPARE(m_service->send("POST", entity + u"/query/count"_s, everything()).status, 200);
    const QJsonObject info = m_service->get(entity + u"/entityInformation"_s).json().value("info"_L1).toObject();
    QCOMPARE(info.value("canQuery"_L1), QJsonValue(true));
    QVERIFY(!m_service->get(entity + u"/entityInformation/fields"_s).json().value("fields"_L1).toArray().isEmpty());
    QCOMPARE(m_service->get(entity + u"/entityInformation/userDefinedFields"_s).status,
             info.value("hasUserDefinedFields"_L1).toBool() ? 200 : 404);
}

void TestAutotaskMetadata::verbsAreTheDocumentedOnes_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("verbs");
    const auto row = [](const char *entity, const char *verbs) {
        QTest::newRow(entity) << QString::fromLatin1(entity) << QString::fromLatin1(verbs);
    };
    row("Companies", "cu");
    row("CompanyLocations", "cud");
    row("Contacts", "cud");
    row("ConfigurationItems", "cu");
    row("ConfigurationItemTypes", "cud");
    row("ConfigurationItemCategories", "cu");
    row("Products", "cu");
    row("BillingCodes", "");
    row("Resources", "u");
    row("UserDefinedFieldDefinitions", "cu");
    row("TicketCategories", "u");
    row("Tickets", "cu");
}

void TestAutotaskMetadata::verbsAreTheDocumentedOnes()
{
    QFETCH(QString, entity);
    QFETCH(QString, verbs);
    const QJsonObject info = m_service->get(entity + u"/entityInformation"_s).json().value("info"_L1).toObject();
    const auto access = [](bool allowed) { return allowed ? u"All"_s : u"None"_s; };
    QCOMPARE(info.value("canCreate"_L1).toBool(), verbs.contains(u'c'));
    QCOMPARE(info.value("canUpdate"_L1).toBool(), verbs.contains(u'u'));
    QCOMPARE(info.value("canDelete"_L1).toBool(), verbs.contains(u'd'));
    QCOMPARE(info.value("userAccessForCreate"_L1).toString(), access(verbs.contains(u'c')));
    QCOMPARE(info.value("userAccessForUpdate"_L1).toString(), access(verbs.contains(u'u')));
    QCOMPARE(info.value("userAccessForQuery"_L1).toString(), u"All"_s);
    QCOMPARE(info.value("userAccessForDelete"_L1).toString(), access(verbs.contains(u'd')));
}

void TestAutotaskMetadata::accessCanComeAsIntegers()
{
    m_service->fault(u"autotask-integers"_s);
    const QJsonObject info = m_service->get(u"BillingCodes/entityInformation"_s).json().value("info"_L1).toObject();
    m_service->heal(u"autotask-integers"_s);
    QCOMPARE(info.value("userAccessForCreate"_L1), QJsonValue(0));
    QCOMPARE(info.value("userAccessForQuery"_L1), QJsonValue(1));
}

void TestAutotaskMetadata::restrictedLevelShowsAsRestricted()
{
    m_service->fault(u"autotask-restricted"_s);
    const QJsonObject info = m_service->get(u"Companies/entityInformation"_s).json().value("info"_L1).toObject();
    m_service->heal(u"autotask-restricted"_s);
    QCOMPARE(info.value("userAccessForQuery"_L1).toString(), u"Restricted"_s);
    QCOMPARE(info.value("userAccessForCreate"_L1).toString(), u"None"_s);
}

void TestAutotaskMetadata::fieldsTellTypeLengthAndReference()
{
    const QJsonObject title = field(u"ConfigurationItems"_s, u"referenceTitle"_s);
    QCOMPARE(title.value("dataType"_L1).toString(), u"string"_s);
    QCOMPARE(title.value("length"_L1).toInt(), 200);
    QVERIFY(title.value("picklistValues"_L1).isNull());
    const QJsonObject product = field(u"ConfigurationItems"_s, u"productID"_s);
    QCOMPARE(product.value("isRequired"_L1), QJsonValue(true));
    QCOMPARE(product.value("isReference"_L1), QJsonValue(true));
    QCOMPARE(product.value("referenceEntityType"_L1).toString(), u"Product"_s);
    QCOMPARE(field(u"ConfigurationItems"_s, u"rmmDeviceUID"_s).value("isReadOnly"_L1), QJsonValue(true));
    QCOMPARE(field(u"Companies"_s, u"assetValue"_s).value("isQueryable"_L1), QJsonValue(false));
    QCOMPARE(field(u"Contacts"_s, u"isActive"_s).value("dataType"_L1).toString(), u"integer"_s);
}

void TestAutotaskMetadata::picklistValuesAreTexts_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("fieldName");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("label");
    QTest::newRow("companyType") << u"Companies"_s << u"companyType"_s << u"1"_s << u"Customer"_s;
    QTest::newRow("licenseType") << u"Resources"_s << u"licenseType"_s << u"7"_s << u"API User"_s;
    QTest::newRow("useType") << u"BillingCodes"_s << u"useType"_s << u"4"_s << u"Material Cost Code"_s;
    QTest::newRow("apiVendorID") << u"ConfigurationItems"_s << u"apiVendorID"_s << u"12"_s << u"Datto RMM"_s;
}

void TestAutotaskMetadata::picklistValuesAreTexts()
{
    QFETCH(QString, entity);
    QFETCH(QString, fieldName);
    QFETCH(QString, value);
    QFETCH(QString, label);
    const QJsonObject read = field(entity, fieldName);
    QCOMPARE(read.value("isPickList"_L1), QJsonValue(true));
    const QJsonArray values = read.value("picklistValues"_L1).toArray();
    const auto found = std::find_if(values.begin(), values.end(), [&](const QJsonValue &candidate) {
        return candidate["label"_L1].toString() == label;
    });
    QVERIFY(found != values.end());
    QCOMPARE((*found)["value"_L1], QJsonValue(value));
}

void TestAutotaskMetadata::deviceTypePicklistFollowsTheTypes()
{
    const auto labels = [this] {
        QStringList read;
        for (const QJsonValue &value :
             field(u"ConfigurationItems"_s, u"configurationItemType"_s).value("picklistValues"_L1).toArray())
            read.append(value["label"_L1].toString());
        return read;
    };
    const qint64 id =
        m_service->post(u"ConfigurationItemTypes"_s, {{u"name"_s, u"Holodeck"_s}, {u"isActive"_s, true}}).itemId();
    QVERIFY(labels().contains(u"Holodeck"_s));
    QCOMPARE(m_service->send("DELETE", u"ConfigurationItemTypes/%1"_s.arg(id)).itemId(), id);
    QVERIFY(!labels().contains(u"Holodeck"_s));
}

void TestAutotaskMetadata::apiUsersHaveTheirSecurityLevelsName()
{
    const QJsonObject self = m_service->get(u"Resources/%1"_s.arg(m_service->user().resourceId)).item();
    QCOMPARE(self.value("licenseType"_L1).toInt(), 7);
    const QString value = QString::number(self.value("userType"_L1).toInt());
    QString label;
    for (const QJsonValue &level : field(u"Resources"_s, u"userType"_s).value("picklistValues"_L1).toArray()) {
        if (level["value"_L1].toString() == value)
            label = level["label"_L1].toString();
    }
    QCOMPARE(label, m_service->user().securityLevel);
}

void TestAutotaskMetadata::userDefinedFieldsListTheirItems()
{
    const QJsonArray fields =
        m_service->get(u"ConfigurationItems/entityInformation/userDefinedFields"_s).json().value("fields"_L1).toArray();
    QJsonObject list;
    for (const QJsonValue &candidate : fields) {
        if (candidate["isPickList"_L1].toBool())
            list = candidate.toObject();
    }
    QCOMPARE(list.value("type"_L1).toString(), u"List"_s);
    QVERIFY(!list.value("picklistValues"_L1).toArray().isEmpty());
}

void TestAutotaskMetadata::userDefinedFieldsAreNotFoundWhereUnsupported()
{
    QCOMPARE(m_service->get(u"BillingCodes/entityInformation/userDefinedFields"_s).status, 404);
}

void TestAutotaskMetadata::childRoutesAnswerForTheirParentOnly()
{
    const qint64 location = m_service->add(u"CompanyLocations"_s, {{u"companyID"_s, 0}, {u"name"_s, u"Annexe"_s}});
    const QJsonArray items = m_service->get(u"Companies/0/Locations"_s).items();
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items)
        QCOMPARE(item["companyID"_L1].toInteger(-1), qint64(0));
    QCOMPARE(m_service->get(u"Companies/0/Locations/%1"_s.arg(location)).item().value("name"_L1).toString(),
             u"Annexe"_s);
    QCOMPARE(m_service->get(u"Companies/1/Locations/%1"_s.arg(location)).status, 404);
    QCOMPARE(m_service->get(u"CompanyLocations/%1"_s.arg(location)).status, 200);
    QCOMPARE(m_service->get(u"Companies/0/Contacts/entityInformation/fields"_s).status, 200);
    QCOMPARE(m_service->get(u"CompanySiteConfigurations/query"_s).status, 404);
    QCOMPARE(m_service->get(u"Companies/0/SiteConfigurations"_s).status, 200);
}

void TestAutotaskMetadata::missingRowHasTwoForms()
{
    QCOMPARE(m_service->get(u"Products/999999999"_s).status, 404);
    m_service->fault(u"autotask-missing"_s, u"null"_s);
    const auto answer = m_service->get(u"Products/999999999"_s);
    m_service->heal(u"autotask-missing"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json().value("item"_L1).isNull());
}

void TestAutotaskMetadata::protectedDataShowsAsTheUserMay_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QJsonValue>("secretField");
    QTest::addColumn<QJsonValue>("emptySecretField");
    QTest::addColumn<QJsonValue>("openField");
    QTest::newRow("full") << u"full"_s << QJsonValue(u"hunter2"_s) << QJsonValue() << QJsonValue(u"Defender"_s);
    QTest::newRow("masked") << u"masked"_s << QJsonValue(u"*****"_s) << QJsonValue(u"*****"_s)
                            << QJsonValue(u"Defender"_s);
    QTest::newRow("none") << u"none"_s << QJsonValue(QJsonValue::Undefined) << QJsonValue(QJsonValue::Undefined)
                          << QJsonValue(QJsonValue::Undefined);
}

void TestAutotaskMetadata::protectedDataShowsAsTheUserMay()
{
    QFETCH(QString, mode);
    QFETCH(QJsonValue, secretField);
    QFETCH(QJsonValue, emptySecretField);
    QFETCH(QJsonValue, openField);
    const qint64 id = m_service->add(
        u"ConfigurationItems"_s,
        {{u"companyID"_s, 0},
         {u"userDefinedFields"_s, QJsonArray{QJsonObject{{u"name"_s, u"Local Admin"_s}, {u"value"_s, u"hunter2"_s}},
                                             QJsonObject{{u"name"_s, u"AV Product"_s}, {u"value"_s, u"Defender"_s}}}}});
    m_service->fault(u"autotask-protected"_s, mode);
    const QJsonObject item = m_service->get(u"ConfigurationItems/%1"_s.arg(id)).item();
    const QJsonObject company = m_service->get(u"Companies/0"_s).item();
    m_service->heal(u"autotask-protected"_s);
    const auto value = [&](const QString &name) -> QJsonValue {
        for (const QJsonValue &entry : item.value("userDefinedFields"_L1).toArray()) {
            if (entry["name"_L1].toString() == name)
                return entry["value"_L1];
        }
        return QJsonValue(QJsonValue::Undefined);
    };
    QCOMPARE(value(u"Local Admin"_s), secretField);
    QCOMPARE(value(u"BitLocker Key"_s), emptySecretField);
    QCOMPARE(value(u"AV Product"_s), openField);
    QCOMPARE(item.contains("userDefinedFields"_L1), mode != "none"_L1);
    QVERIFY2(company.contains("userDefinedFields"_L1), "the permissions are for devices only");
}

void TestAutotaskMetadata::restrictedLevelMissesRowsAndCosts()
{
    const auto count = [this](const QString &entity) {
        return m_service->send("POST", entity + u"/query/count"_s, everything()).json().value("queryCount"_L1).toInt();
    };
    const int all = count(u"Companies"_s);
    m_service->fault(u"autotask-restricted"_s);
    const int some = count(u"Companies"_s);
    const auto codes = m_service->query(u"BillingCodes"_s, everything());
    const auto refused =
        m_service->post(u"ConfigurationItemTypes"_s, {{u"name"_s, u"Denied"_s}, {u"isActive"_s, true}});
    m_service->heal(u"autotask-restricted"_s);
    QVERIFY(some > 0 && some < all);
    QVERIFY(codes.items().first()["unitCost"_L1].isNull());
    QCOMPARE(refused.status, 500);
    QVERIFY(refused.error().startsWith("The logged in Resource does not have the adequate permissions"_L1));
}

TRIVET_TEST(TestAutotaskMetadata)

} // namespace tst_autotaskmetadata

#include "tst_autotaskmetadata.moc"
