// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int customerType = 1;
constexpr int partnerType = 8;

QJsonObject companyRow(World &world, const QString &name, int type, Dice &dice)
{
    const QJsonObject &owner = world.autotask(u"Resources"_s).rows().begin()->second;
    return {
        {u"companyName"_s, name},
        {u"companyType"_s, type},
        {u"companyNumber"_s,
         dice.chance(40) ? QJsonValue(u"C-"_s + QString::number(dice.between(1000, 9999))) : QJsonValue()},
        {u"phone"_s, u"555-"_s + QString::number(dice.between(1000, 9999))},
        {u"ownerResourceID"_s, owner.value("id"_L1)},
        {u"isActive"_s, true},
        {u"address1"_s, streetName(dice)},
        {u"address2"_s, QString()},
        {u"city"_s, cityName(dice)},
        {u"state"_s, dice.chance(30) ? QJsonValue() : QJsonValue(u"WA"_s)},
        {u"postalCode"_s, QString::number(dice.between(10000, 99999))},
        {u"countryID"_s, 237},
        {u"webAddress"_s, dice.chance(50) ? QJsonValue() : QJsonValue(QString())},
        {u"classification"_s, dice.chance(60) ? QJsonValue(dice.pick(QList<int>{1, 2, 7})) : QJsonValue()},
        {u"companyCategoryID"_s, 1},
        {u"isClientPortalActive"_s, false},
        {u"isSample"_s, false},
        {u"createDate"_s, autotaskStamp(world.clock.start().addDays(-dice.between(400, 2500)))},
        {u"lastActivityDate"_s, autotaskStamp(world.clock.start().addSecs(-dice.between(3600, 8000000)))},
        {u"lastTrackedModifiedDateTime"_s, autotaskStamp(world.clock.start().addSecs(-dice.between(3600, 20000000)))},
        {u"userDefinedFields"_s,
         QJsonArray{QJsonObject{{u"name"_s, u"CustomerRanking"_s},
                                {u"value"_s, dice.chance(30) ? QJsonValue(u"Golden"_s) : QJsonValue()}}}}};
}

void addLocation(World &world, qint64 companyId, const QJsonObject &company)
{
    world.autotask(u"CompanyLocations"_s)
        .insert({{u"companyID"_s, companyId},
                 {u"name"_s, u"Head office"_s},
                 {u"address1"_s, company.value("address1"_L1)},
                 {u"city"_s, company.value("city"_L1)},
                 {u"state"_s, company.value("state"_L1)},
                 {u"postalCode"_s, company.value("postalCode"_L1)},
                 {u"countryID"_s, 237},
                 {u"phone"_s, company.value("phone"_L1)},
                 {u"isActive"_s, true},
                 {u"isPrimary"_s, true},
                 {u"overrideCompanyTaxSettings"_s, false}});
}

void addContacts(World &world, qint64 companyId, Dice &dice)
{
    Table &contacts = world.autotask(u"Contacts"_s);
    const int count = dice.between(1, 3);
    for (int index = 0; index < count; ++index) {
        const PersonName name = personName(dice);
        contacts.insert({{u"companyID"_s, companyId},
                         {u"firstName"_s, name.first},
                         {u"lastName"_s, name.last},
                         {u"isActive"_s, dice.chance(90) ? 1 : 0},
                         {u"emailAddress"_s, u"contact"_s + QString::number(companyId) + u'.' + QString::number(index) +
                                                 u"@customer.example"_s},
                         {u"phone"_s, QString()},
                         {u"title"_s, QJsonValue()},
                         {u"primaryContact"_s, index == 0},
                         {u"createDate"_s, autotaskStamp(world.clock.start().addDays(-300))},
                         {u"lastModifiedDate"_s, autotaskStamp(world.clock.start().addDays(-dice.between(1, 300)))},
                         {u"userDefinedFields"_s, QJsonArray()}});
    }
}

} // namespace

void seedCompanies(World &world)
{
    Dice dice(world.options.seed, 3);
    const int companies = std::max(1, world.options.companies);
    // 46 customers among the 61 of the default (decision 75); the MSP itself is one of the others.
    const int customers = std::min(companies - 1, (companies * 46 + 30) / 61);
    const QStringList names = companyNames(companies - 1, dice);

    Table &table = world.autotask(u"Companies"_s);
    world.autotask(u"CompanyLocations"_s).startIdsAt(31);
    world.autotask(u"Contacts"_s).startIdsAt(30682700);
    QJsonObject own = companyRow(world, mspName(), partnerType, dice);
    table.put(0, own);
    addLocation(world, 0, own);
    addContacts(world, 0, dice);
    table.startIdsAt(29683500);
    for (int index = 0; index < companies - 1; ++index) {
        const bool isCustomer = index < customers;
        QJsonObject row = companyRow(world, names.at(index),
                                     isCustomer ? customerType : dice.pick(QList<int>{2, 3, 4, 6, 7, 8}), dice);
        if (!isCustomer && dice.chance(30))
            row.insert(u"isActive"_s, false);
        const qint64 id = table.insert(row);
        addLocation(world, id, row);
        addContacts(world, id, dice);
    }
}

void seedTickets(World &world)
{
    Dice dice(world.options.seed, 4);
    Table &tickets = world.autotask(u"Tickets"_s);
    tickets.startIdsAt(8200);
    const auto &companies = world.autotask(u"Companies"_s).rows();
    QList<qint64> ids;
    for (const auto &[id, row] : companies)
        ids.append(id);
    static const QList<QString> titles{u"Printer jams on tray 2"_s, u"New starter: laptop"_s,
                                       u"受付のPCが遅い"_s,         u"VPN drops after 10 minutes"_s,
                                       u"Imprimante hors ligne"_s,  u"Disk space low"_s};
    for (int index = 0; index < 40; ++index) {
        const QDateTime created = world.clock.start().addSecs(-dice.between(3600, 5000000));
        tickets.insert({{u"ticketNumber"_s,
                         created.toString(u"'T'yyyyMMdd'.'"_s) + QString::number(index + 1).rightJustified(4, u'0')},
                        {u"title"_s, dice.pick(titles)},
                        {u"description"_s, QString()},
                        {u"companyID"_s, dice.pick(ids)},
                        {u"status"_s, dice.pick(QList<int>{1, 5, 7, 8})},
                        {u"priority"_s, dice.between(1, 4)},
                        {u"queueID"_s, dice.pick(QList<int>{5, 8, 29683481})},
                        {u"source"_s, dice.pick(QList<int>{2, 4, 8})},
                        {u"ticketType"_s, 1},
                        {u"ticketCategory"_s, 1},
                        {u"configurationItemID"_s, QJsonValue()},
                        {u"createDate"_s, autotaskStamp(created)},
                        {u"dueDateTime"_s, autotaskStamp(created.addDays(2))},
                        {u"lastActivityDate"_s, autotaskStamp(created.addSecs(3600))},
                        {u"userDefinedFields"_s, QJsonArray()}});
    }
}

} // namespace trivet::practice
