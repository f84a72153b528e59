// SPDX-License-Identifier: Apache-2.0
#include "practice/autotaskservice.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_autotaskwrites {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

class TestAutotaskWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createAnswersItemIdWith200AndStamps();
    void patchChangesOnlyWhatIsGiven();
    void putMakesTheRestNull();
    void childEntitiesAreWrittenBelowTheirParent();
    void noteOfATicketIsWrittenBelowIt();
    void typeCanBeDeletedWhileDevicesUseIt();
    void companyOfADeviceStaysOnUpdate();
    void rmmFieldsAndUnknownMembersAreIgnored();
    void deviceTypeCanBeSetBackToNull();
    void deviceWithoutCategoryGetsTheDefaultOne();
    void dateOnlyFieldsAreCutToMidnight();
    void patchKeepsOtherUserDefinedFields();
    void copiedCategoryHasTheSameUserDefinedFields();
    void onlyOneLocationIsPrimary();
    void acceptedWritesAreTold();

private:
    QJsonObject device(const QJsonObject &more = {}) const;
    qint64 newDevice(const QJsonObject &more = {});
    std::unique_ptr<AutotaskService> m_service;
    qint64 m_product = 0;
    qint64 m_type = 0;
};

void TestAutotaskWrites::init()
{
    m_service = std::make_unique<AutotaskService>();
    m_product = m_service->add(u"Products"_s, {{u"name"_s, u"Kiosk"_s}, {u"isActive"_s, true}});
    m_type = m_service->add(u"ConfigurationItemTypes"_s, {{u"name"_s, u"Kiosk"_s}, {u"isActive"_s, true}});
}

QJsonObject TestAutotaskWrites::device(const QJsonObject &more) const
{
    QJsonObject body{{u"companyID"_s, 0}, {u"productID"_s, m_product}, {u"isActive"_s, true}};
    for (auto member = more.begin(); member != more.end(); ++member)
        body.insert(member.key(), *member);
    return body;
}

qint64 TestAutotaskWrites::newDevice(const QJsonObject &more)
{
    return m_service->post(u"ConfigurationItems"_s, device(more)).itemId();
}

void TestAutotaskWrites::createAnswersItemIdWith200AndStamps()
{
    const auto answer =
        m_service->post(u"ConfigurationItems"_s, device({{u"id"_s, 0}, {u"REFERENCETITLE"_s, u"Lobby"_s}}));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().keys(), QStringList{u"itemId"_s});
    const QJsonObject item = m_service->get(u"ConfigurationItems/%1"_s.arg(answer.itemId())).item();
    QCOMPARE(item.value("referenceTitle"_L1).toString(), u"Lobby"_s);
    QVERIFY(!item.value("createDate"_L1).toString().isEmpty());
    QVERIFY(!item.value("lastModifiedTime"_L1).toString().isEmpty());
    QCOMPARE(item.value("createdByPersonID"_L1).toInteger(), m_service->user().resourceId);
    QVERIFY2(item.value("apiVendorID"_L1).isNull(), "a Custom identifier is no vendor");
}

void TestAutotaskWrites::patchChangesOnlyWhatIsGiven()
{
    const qint64 id = newDevice({{u"serialNumber"_s, u"S1"_s}, {u"notes"_s, u"keep"_s}});
    m_service->add(u"ConfigurationItems"_s, [&] {
        QJsonObject row = m_service->row(u"ConfigurationItems"_s, id);
        row.insert(u"lastModifiedTime"_s, u"2020-01-01T00:00:00.000Z"_s);
        return row;
    }());
    const auto answer =
        m_service->patch(u"ConfigurationItems"_s, {{u"id"_s, id}, {u"configurationItemType"_s, m_type}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.itemId(), id);
    const QJsonObject item = m_service->get(u"ConfigurationItems/%1"_s.arg(id)).item();
    QCOMPARE(item.value("configurationItemType"_L1).toInteger(), m_type);
    QCOMPARE(item.value("serialNumber"_L1).toString(), u"S1"_s);
    QCOMPARE(item.value("notes"_L1).toString(), u"keep"_s);
    QVERIFY(item.value("lastModifiedTime"_L1).toString() > u"2020-01-02"_s);
}

void TestAutotaskWrites::putMakesTheRestNull()
{
    const qint64 id = newDevice({{u"serialNumber"_s, u"S1"_s}, {u"configurationItemType"_s, m_type}});
    const QString created = m_service->row(u"ConfigurationItems"_s, id).value("createDate"_L1).toString();
    const auto answer = m_service->send(
        "PUT", u"ConfigurationItems"_s,
        QJsonDocument(QJsonObject{{u"id"_s, id}, {u"productID"_s, m_product}, {u"isActive"_s, true}}).toJson());
    QCOMPARE(answer.status, 200);
    const QJsonObject row = m_service->row(u"ConfigurationItems"_s, id);
    QVERIFY(row.value("serialNumber"_L1).isNull());
    QVERIFY(row.value("configurationItemType"_L1).isNull());
    QCOMPARE(row.value("createDate"_L1).toString(), created);
    QCOMPARE(row.value("companyID"_L1).toInteger(-1), qint64(0));
}

void TestAutotaskWrites::childEntitiesAreWrittenBelowTheirParent()
{
    const QString path = u"Companies/0/Contacts"_s;
    const qint64 id =
        m_service->post(path, {{u"firstName"_s, u"Ada"_s}, {u"lastName"_s, u"Ek"_s}, {u"isActive"_s, 1}}).itemId();
    QCOMPARE(m_service->row(u"Contacts"_s, id).value("companyID"_L1).toInteger(-1), qint64(0));
    QCOMPARE(m_service->patch(path, {{u"id"_s, id}, {u"title"_s, u"CTO"_s}}).itemId(), id);
    QCOMPARE(m_service->row(u"Contacts"_s, id).value("title"_L1).toString(), u"CTO"_s);
    const auto other = m_service->patch(u"Companies/1/Contacts"_s, {{u"id"_s, id}, {u"title"_s, u"CEO"_s}});
    QCOMPARE(other.status, 500);
    QCOMPARE(m_service->send("DELETE", path + u"/%1"_s.arg(id)).itemId(), id);
    QVERIFY(m_service->row(u"Contacts"_s, id).isEmpty());
    QCOMPARE(m_service->post(u"Companies/987654/Locations"_s, {{u"name"_s, u"x"_s}}).status, 500);

    const qint64 definition =
        m_service
            ->post(u"UserDefinedFieldDefinitions"_s, {{u"name"_s, u"Shelf"_s}, {u"dataType"_s, 5}, {u"udfType"_s, 6}})
            .itemId();
    const QString items = u"UserDefinedFields/%1/ListItems"_s.arg(definition);
    const QJsonObject top{{u"valueForDisplay"_s, u"Top"_s}, {u"valueForExport"_s, u"Top"_s}};
    QVERIFY(m_service->post(items, top).itemId() > 0);
    QCOMPARE(m_service->post(items, top).status, 500);
}

void TestAutotaskWrites::noteOfATicketIsWrittenBelowIt()
{
    const auto tickets = m_service->query(u"Tickets"_s, everything()).items();
    QVERIFY(!tickets.isEmpty());
    const qint64 ticket = tickets.first().toObject().value("id"_L1).toInteger();
    const QString path = u"Tickets/%1/Notes"_s.arg(ticket);
    const QJsonObject note{
        {u"title"_s, u"Called"_s}, {u"description"_s, u"Nobody in."_s}, {u"noteType"_s, 1}, {u"publish"_s, 1}};
    const auto written = m_service->post(path, note);
    QCOMPARE(written.status, 200);
    const QJsonObject row = m_service->row(u"TicketNotes"_s, written.itemId());
    QCOMPARE(row.value("ticketID"_L1).toInteger(), ticket);
    QVERIFY(row.contains("createDateTime"_L1));
    QCOMPARE(m_service->get(path).items().size(), 1);
    QCOMPARE(m_service->query(u"TicketNotes"_s, everything()).items().size(), 1);
    QCOMPARE(m_service->post(u"TicketNotes"_s, note).status, 404);
    QCOMPARE(m_service->post(path, {{u"title"_s, u"Without the rest"_s}}).status, 500);
    QCOMPARE(m_service->post(u"Tickets/1/Notes"_s, note).status, 500);
}

void TestAutotaskWrites::typeCanBeDeletedWhileDevicesUseIt()
{
    const qint64 id = newDevice({{u"configurationItemType"_s, m_type}});
    QCOMPARE(m_service->send("DELETE", u"ConfigurationItemTypes/%1"_s.arg(m_type)).itemId(), m_type);
    QCOMPARE(m_service->row(u"ConfigurationItems"_s, id).value("configurationItemType"_L1).toInteger(), m_type);
}

void TestAutotaskWrites::companyOfADeviceStaysOnUpdate()
{
    const qint64 id = newDevice();
    const qint64 other = m_service->query(u"Companies"_s, R"({"filter":[{"op":"gt","field":"id","value":0}]})")
                             .items()
                             .first()["id"_L1]
                             .toInteger();
    QCOMPARE(m_service->patch(u"ConfigurationItems"_s, {{u"id"_s, id}, {u"companyID"_s, other}}).status, 200);
    QCOMPARE(m_service->row(u"ConfigurationItems"_s, id).value("companyID"_L1).toInteger(-1), qint64(0));
}

void TestAutotaskWrites::rmmFieldsAndUnknownMembersAreIgnored()
{
    const qint64 id = newDevice({{u"rmmDeviceUID"_s, u"made-up"_s}, {u"lastModifiedTime"_s, u"nonsense"_s}});
    const auto answer = m_service->patch(u"ConfigurationItems"_s, {{u"id"_s, id},
                                                                   {u"rmmDeviceID"_s, 77},
                                                                   {u"apiVendorID"_s, 12},
                                                                   {u"soapParentPropertyId"_s, 1},
                                                                   {u"brandNew"_s, true}});
    QCOMPARE(answer.status, 200);
    const QJsonObject item = m_service->get(u"ConfigurationItems/%1"_s.arg(id)).item();
    QVERIFY(item.value("rmmDeviceUID"_L1).isNull());
    QVERIFY(item.value("rmmDeviceID"_L1).isNull());
    QVERIFY(item.value("apiVendorID"_L1).isNull());
    QVERIFY(!item.contains("brandNew"_L1));
}

void TestAutotaskWrites::deviceTypeCanBeSetBackToNull()
{
    const qint64 id = newDevice({{u"configurationItemType"_s, m_type}});
    QCOMPARE(
        m_service->patch(u"ConfigurationItems"_s, {{u"id"_s, id}, {u"configurationItemType"_s, QJsonValue()}}).status,
        200);
    QVERIFY(m_service->row(u"ConfigurationItems"_s, id).value("configurationItemType"_L1).isNull());
}

void TestAutotaskWrites::deviceWithoutCategoryGetsTheDefaultOne()
{
    const qint64 category =
        m_service->row(u"ConfigurationItems"_s, newDevice()).value("configurationItemCategoryID"_L1).toInteger();
    QCOMPARE(m_service->row(u"ConfigurationItemCategories"_s, category).value("isGlobalDefault"_L1), QJsonValue(true));
    const qint64 other =
        m_service->add(u"ConfigurationItemCategories"_s, {{u"name"_s, u"Odd"_s}, {u"isActive"_s, true}});
    const qint64 id = newDevice({{u"configurationItemCategoryID"_s, other}});
    QCOMPARE(m_service->row(u"ConfigurationItems"_s, id).value("configurationItemCategoryID"_L1).toInteger(), other);
}

void TestAutotaskWrites::dateOnlyFieldsAreCutToMidnight()
{
    const qint64 id = newDevice({{u"installDate"_s, u"2026-02-03T17:45:10.123Z"_s}});
    QCOMPARE(m_service->row(u"ConfigurationItems"_s, id).value("installDate"_L1).toString(),
             u"2026-02-03T00:00:00.000Z"_s);
}

void TestAutotaskWrites::patchKeepsOtherUserDefinedFields()
{
    const auto udf = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}};
    };
    const qint64 id =
        newDevice({{u"userDefinedFields"_s, QJsonArray{udf(u"AV Product"_s, u"X"_s), udf(u"Local Admin"_s, u"p"_s)}}});
    m_service->patch(u"ConfigurationItems"_s,
                     {{u"id"_s, id}, {u"userDefinedFields"_s, QJsonArray{udf(u"av product"_s, u"Y"_s)}}});
    QCOMPARE(m_service->row(u"ConfigurationItems"_s, id).value("userDefinedFields"_L1).toArray(),
             (QJsonArray{udf(u"AV Product"_s, u"Y"_s), udf(u"Local Admin"_s, u"p"_s)}));
}

void TestAutotaskWrites::copiedCategoryHasTheSameUserDefinedFields()
{
    const qint64 copy =
        m_service
            ->post(u"ConfigurationItemCategories"_s,
                   {{u"id"_s, 2}, {u"name"_s, u"Copy"_s}, {u"isActive"_s, true}, {u"displayColorRGB"_s, 1}})
            .itemId();
    QVERIFY(copy != 2);
    const auto links = [&](qint64 category) {
        return m_service->get(u"ConfigurationItemCategories/%1/UdfAssociations"_s.arg(category)).items().size();
    };
    QVERIFY(links(2) > 0);
    QCOMPARE(links(copy), links(2));
}

void TestAutotaskWrites::onlyOneLocationIsPrimary()
{
    const QString path = u"Companies/0/Locations"_s;
    const qint64 first = m_service->post(path, {{u"name"_s, u"A"_s}, {u"isPrimary"_s, true}}).itemId();
    const qint64 second = m_service->post(path, {{u"name"_s, u"B"_s}, {u"isPrimary"_s, true}}).itemId();
    QCOMPARE(m_service->row(u"CompanyLocations"_s, first).value("isPrimary"_L1), QJsonValue(false));
    QCOMPARE(m_service->row(u"CompanyLocations"_s, second).value("isPrimary"_L1), QJsonValue(true));
}

void TestAutotaskWrites::acceptedWritesAreTold()
{
    QList<WorldChange> changes;
    m_service->world.onChange = [&changes](const WorldChange &change) { changes.append(change); };
    const qint64 id = newDevice();
    m_service->patch(u"ConfigurationItems"_s, {{u"id"_s, id}, {u"productID"_s, 987654}});
    m_service->send("DELETE", u"ConfigurationItemTypes/%1"_s.arg(m_type));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().target, u"ConfigurationItems"_s);
    QCOMPARE(changes.first().id, id);
    QCOMPARE(changes.first().values, m_service->row(u"ConfigurationItems"_s, id));
    QVERIFY(changes.last().values.isEmpty());
    QCOMPARE(m_service->world.autotaskCounts.writes, 2);
}

TRIVET_TEST(TestAutotaskWrites)

} // namespace tst_autotaskwrites

#include "tst_autotaskwrites.moc"
