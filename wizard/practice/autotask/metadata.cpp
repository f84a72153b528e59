// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/metadata.h"

#include "practice/world/world.h"

#include <QJsonArray>

#include <array>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

struct DataTypeWord
{
    AutotaskType type;
    QLatin1StringView word;
};

constexpr std::array dataTypeWords{
    DataTypeWord{AutotaskType::Integer, "integer"_L1}, DataTypeWord{AutotaskType::Long, "long"_L1},
    DataTypeWord{AutotaskType::Decimal, "double"_L1},  DataTypeWord{AutotaskType::Boolean, "boolean"_L1},
    DataTypeWord{AutotaskType::Text, "string"_L1},     DataTypeWord{AutotaskType::Time, "datetime"_L1},
};

QString dataTypeWord(AutotaskType type)
{
    for (const DataTypeWord &known : dataTypeWords) {
        if (known.type == type)
            return known.word;
    }
    return {};
}

/// Picklists whose values are the rows of an entity.
struct Mirror
{
    QLatin1StringView picklist;
    QLatin1StringView entity;
};

constexpr std::array mirrors{
    Mirror{"ConfigurationItems.configurationItemType"_L1, "ConfigurationItemTypes"_L1},
    Mirror{"Companies.classification"_L1, "ClassificationIcons"_L1},
    Mirror{"Tickets.ticketCategory"_L1, "TicketCategories"_L1},
};

QJsonObject picklistJson(const PicklistValue &value, int position)
{
    return {{u"value"_s, QString::number(value.value)},
            {u"label"_s, value.label},
            {u"isDefaultValue"_s, value.isDefault},
            {u"sortOrder"_s, position},
            {u"parentValue"_s, u""_s},
            {u"isActive"_s, value.isActive},
            {u"isSystem"_s, value.isSystem}};
}

QJsonValue accessWord(bool allowed, bool restricted, AccessWords words)
{
    if (words == AccessWords::Integers)
        return !allowed ? 0 : restricted ? 2 : 1;
    return !allowed ? u"None"_s : restricted ? u"Restricted"_s : u"All"_s;
}

/// A tenant whose administrators have given the customer type another name; the portals know it by its number.
void relabelCustomers(World &world, QList<PicklistValue> &companyTypes)
{
    constexpr int customer = 1;
    for (PicklistValue &type : companyTypes) {
        if (type.value == customer && world.faults.isSet(u"autotask-customer-label"_s))
            type.label = world.faults.text(u"autotask-customer-label"_s);
    }
}

QJsonObject fieldJson(World &world, const AutotaskField &field)
{
    QJsonValue values;
    if (!field.picklist.isEmpty()) {
        QJsonArray list;
        int position = 0;
        QList<PicklistValue> picklist = autotaskPicklist(world, field);
        if (field.picklist == "Companies.companyType"_L1)
            relabelCustomers(world, picklist);
        for (const PicklistValue &value : picklist)
            list.append(picklistJson(value, ++position));
        values = list;
    }
    return {{u"name"_s, field.name},
            {u"dataType"_s, dataTypeWord(field.type)},
            {u"length"_s, field.length},
            {u"isRequired"_s, field.isRequired},
            {u"isReadOnly"_s, field.isReadOnly},
            {u"isQueryable"_s, field.isQueryable},
            {u"isReference"_s, !field.reference.isEmpty()},
            {u"referenceEntityType"_s, field.reference},
            {u"isPickList"_s, !field.picklist.isEmpty()},
            {u"picklistValues"_s, values},
            {u"picklistParentValueField"_s, u""_s},
            {u"isSupportedWebhookField"_s, false}};
}

QJsonValue listItemsJson(World &world, qint64 definition)
{
    QJsonArray list;
    for (const auto &[id, row] : world.autotask(u"UserDefinedFieldListItems"_s).rows()) {
        if (row.value("udfFieldId"_L1).toInteger() != definition)
            continue;
        // Records hold the value's text, so that is the value here too (vendors/autotask/FACTS.md §5).
        QJsonObject json = picklistJson(
            {.label = row.value("valueForDisplay"_L1).toString(), .isActive = row.value("isActive"_L1).toBool(true)},
            static_cast<int>(list.size()) + 1);
        json.insert("value"_L1, row.value("valueForExport"_L1));
        list.append(json);
    }
    return list.isEmpty() ? QJsonValue{} : QJsonValue{list};
}

} // namespace

QList<PicklistValue> autotaskPicklist(World &world, const AutotaskField &field)
{
    if (const auto kept = world.picklists.constFind(field.picklist); kept != world.picklists.constEnd())
        return *kept;
    for (const Mirror &mirror : mirrors) {
        if (field.picklist != mirror.picklist)
            continue;
        QList<PicklistValue> values;
        for (const auto &[id, row] : world.autotask(mirror.entity).rows()) {
            values.append({.value = static_cast<int>(id),
                           .label = row.value("name"_L1).toString(),
                           .isActive = row.value("isActive"_L1).toBool(true)});
        }
        return values;
    }
    return {};
}

QJsonObject autotaskEntityInformation(const AutotaskEntity &entity, const AutotaskSight &sight, AccessWords words)
{
    const QJsonObject info{
        {u"name"_s, entity.singular},
        {u"canCreate"_s, entity.canCreate},
        {u"canUpdate"_s, entity.canUpdate},
        {u"canQuery"_s, true},
        {u"canDelete"_s, entity.canDelete},
        {u"userAccessForCreate"_s, accessWord(entity.canCreate && !sight.restricted, false, words)},
        {u"userAccessForUpdate"_s, accessWord(entity.canUpdate, sight.restricted, words)},
        {u"userAccessForQuery"_s, accessWord(true, sight.restricted, words)},
        {u"userAccessForDelete"_s, accessWord(entity.canDelete && !sight.restricted, false, words)},
        {u"hasUserDefinedFields"_s, entity.hasUserDefinedFields},
        {u"supportsWebhookCallouts"_s, entity.name == "ConfigurationItems"_L1 || entity.name == "Companies"_L1 ||
                                           entity.name == "Contacts"_L1 || entity.name == "Tickets"_L1},
    };
    return {{u"info"_s, info}};
}

QJsonObject autotaskFieldInformation(World &world, const AutotaskEntity &entity)
{
    QJsonArray fields;
    for (const AutotaskField &field : entity.fields)
        fields.append(fieldJson(world, field));
    return {{u"fields"_s, fields}};
}

QJsonObject autotaskUserDefinedFieldInformation(World &world, const AutotaskEntity &entity)
{
    QJsonArray fields;
    const AutotaskEntity *definitions = autotaskEntity(u"UserDefinedFieldDefinitions"_s);
    const QList<PicklistValue> types = autotaskPicklist(world, *definitions->field(u"dataType"_s));
    for (const auto &[id, row] : world.autotask(definitions->name).rows()) {
        if (row.value("udfType"_L1).toInt() != entity.udfType || !row.value("isActive"_L1).toBool(true))
            continue;
        QString type = u"string"_s;
        for (const PicklistValue &known : types) {
            if (known.value == row.value("dataType"_L1).toInt())
                type = known.label;
        }
        const QJsonValue items = listItemsJson(world, id);
        fields.append(QJsonObject{{u"name"_s, row.value("name"_L1)},
                                  {u"label"_s, row.value("name"_L1)},
                                  {u"type"_s, type},
                                  {u"length"_s, 0},
                                  {u"description"_s, row.value("description"_L1).toString()},
                                  {u"isRequired"_s, row.value("isRequired"_L1).toBool()},
                                  {u"isReadOnly"_s, false},
                                  {u"isQueryable"_s, true},
                                  {u"isReference"_s, false},
                                  {u"referenceEntityType"_s, u""_s},
                                  {u"isPickList"_s, items.isArray()},
                                  {u"picklistValues"_s, items},
                                  {u"picklistParentValueField"_s, u""_s},
                                  {u"defaultValue"_s, row.value("defaultValue"_L1).toString()},
                                  {u"isSupportedWebhookField"_s, false}});
    }
    return {{u"fields"_s, fields}};
}

} // namespace trivet::practice
