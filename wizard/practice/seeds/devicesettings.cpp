// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

#include "practice/world/devicekinds.h"
#include "practice/world/dice.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

qint64 billingCode(World &world, const QString &name)
{
    for (const auto &[id, row] : world.autotask(u"BillingCodes"_s).rows()) {
        if (row.value("name"_L1).toString() == name)
            return id;
    }
    return 0;
}

void seedTypes(World &world)
{
    Table &types = world.autotask(u"ConfigurationItemTypes"_s);
    for (const QString &name : {u"Workstation"_s, u"Work station "_s, u"Laptop"_s, u"Server"_s, u"ESXi Host"_s,
                                u"Network Device"_s, u"Printer"_s, u"Tablet"_s, u"Smartphone"_s, u"UPS"_s})
        types.insert({{u"name"_s, name}, {u"isActive"_s, true}});
    types.put(retiredTypeId, {{u"name"_s, u"Fax machine"_s}, {u"isActive"_s, false}});
    types.startIdsAt(deletedTypeId + 1);
}

void seedProducts(World &world)
{
    struct Product
    {
        QStringView name;
        bool active;
        bool serialized;
        QStringView maker = {};
        QStringView model = {};
    };
    static constexpr Product products[]{
        {u"HP EliteDesk 800 G9", true, true, u"HP", u"EliteDesk 800 G9"},
        {u"Lenovo ThinkPad T14", true, true, u"LENOVO", u"21HDCTO1WW"},
        {u"Generic  device", true, false},
        {u"Rack server (custom build) ", true, true},
        {u"Windows 7 Extended Support", false, false},
        {u"Multifunction printer – leased", true, true},
        {u"ﾙｰﾀｰ RTX1220", true, true},
        {u"???", true, false},
        {u"Support (per user) – OLD, do not use", false, false},
        {u"Hosted e-mail \"Plus\" 50 GB", true, false},
    };
    Table &table = world.autotask(u"Products"_s);
    table.startIdsAt(29680100);
    const qint64 hardware = billingCode(world, u"Hardware"_s);
    for (const Product &product : products) {
        table.insert({{u"name"_s, product.name.toString()},
                      {u"description"_s, QString()},
                      {u"isActive"_s, product.active},
                      {u"isSerialized"_s, product.serialized},
                      {u"productBillingCodeID"_s, hardware},
                      {u"chargeBillingCodeID"_s, QJsonValue()},
                      {u"defaultInstalledProductCategoryID"_s, 2},
                      {u"billingType"_s, 1},
                      {u"priceCostMethod"_s, 1},
                      {u"manufacturerName"_s, product.maker.isEmpty() ? QJsonValue() : product.maker.toString()},
                      {u"manufacturerProductName"_s, product.model.isEmpty() ? QJsonValue() : product.model.toString()},
                      {u"unitCost"_s, 0.0},
                      {u"unitPrice"_s, 0.0},
                      {u"doesNotRequireProcurement"_s, false},
                      {u"isEligibleForRma"_s, false},
                      {u"createdTime"_s, autotaskStamp(world.clock.start().addDays(-700))},
                      {u"userDefinedFields"_s, QJsonArray()}});
    }
}

// What technicians typed in by hand over the years: no RMM link, some with a type that is retired, deleted or blank.
void seedHandMadeItems(World &world)
{
    Dice dice(world.options.seed, 5);
    QList<qint64> companies;
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows()) {
        if (row.value("isActive"_L1).toBool())
            companies.append(id);
    }
    QList<qint64> products;
    for (const auto &[id, row] : world.autotask(u"Products"_s).rows()) {
        if (row.value("isActive"_L1).toBool())
            products.append(id);
    }
    static const QList<QString> titles{u"Old fax, reception"_s, u"Küchen-Drucker"_s,      u"UPS server room"_s,
                                       u"Spare switch"_s,       u"Владимир – ноутбук"_s,  u"Door controller"_s,
                                       u"NAS (Synology)"_s,     u"会議室プロジェクター"_s};
    const QList<QJsonValue> types{10, 7, qint64(retiredTypeId), qint64(deletedTypeId), QJsonValue(), 6, 2, 1};
    Table &items = world.autotask(u"ConfigurationItems"_s);
    items.startIdsAt(5000);
    const QJsonValue technician = world.autotask(u"Resources"_s).rows().begin()->second.value("id"_L1);
    const int count = 24;
    for (int index = 0; index < count; ++index) {
        const QDateTime created = world.clock.start().addDays(-dice.between(60, 2000));
        QJsonObject row{{u"companyID"_s, dice.pick(companies)},
                        {u"productID"_s, dice.pick(products)},
                        {u"configurationItemType"_s, types.at(index % types.size())},
                        {u"configurationItemCategoryID"_s, 2},
                        {u"referenceTitle"_s, titles.at(index % titles.size())},
                        {u"referenceNumber"_s, index % 3 == 0 ? QJsonValue() : QJsonValue(QString())},
                        {u"serialNumber"_s, dice.chance(50) ? QJsonValue(dice.code(10)) : QJsonValue()},
                        {u"isActive"_s, index % 8 != 3},
                        {u"installDate"_s, autotaskDate(created)},
                        {u"createDate"_s, autotaskStamp(created)},
                        {u"lastModifiedTime"_s, autotaskStamp(created.addDays(3))},
                        {u"createdByPersonID"_s, technician},
                        {u"lastActivityPersonID"_s, technician}};
        if (index % 2 == 0) {
            row.insert(u"userDefinedFields"_s,
                       QJsonArray{QJsonObject{{u"name"_s, u"AV Product"_s}, {u"value"_s, QJsonValue()}},
                                  QJsonObject{{u"name"_s, u"Local Admin"_s}, {u"value"_s, u"svc-"_s + dice.hex(6)}}});
        } else {
            row.insert(u"userDefinedFields"_s, QJsonArray());
        }
        items.insert(row);
    }
}

} // namespace

void seedDeviceSettings(World &world)
{
    seedTypes(world);
    seedProducts(world);
    seedHandMadeItems(world);
}

} // namespace trivet::practice
