// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/values.h"

#include <QDate>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMac = 17;

using Value = std::variant<QJsonValue, GlueReply>;

QString pointerOf(const GlueField &field)
{
    const QString name = glueText(field.name);
    return field.kind == GlueKind::Reference ? name.chopped(3) : name;
}

Value readReference(GlueCall &call, const GlueField &field, const QJsonValue &sent)
{
    const qint64 id = sent.isString() ? sent.toString().toLongLong() : sent.toInteger();
    if (!call.world.glue.find(glueText(field.target), id))
        return glueRefused(pointerOf(field), u"must exist"_s);
    return QJsonValue(id);
}

Value readFlag(const GlueField &field, const QJsonValue &sent)
{
    if (sent.isBool())
        return sent;
    const QString text = sent.isDouble() ? QString::number(sent.toInteger()) : sent.toString();
    if (text == "true"_L1 || text == "1"_L1)
        return QJsonValue(true);
    if (text == "false"_L1 || text == "0"_L1)
        return QJsonValue(false);
    return glueRefused(pointerOf(field), u"is not included in the list"_s);
}

Value readDate(const GlueField &field, const QJsonValue &sent)
{
    const QDate date = QDate::fromString(sent.toString().left(10), Qt::ISODate);
    if (!date.isValid())
        return glueRefused(pointerOf(field), u"is not a date"_s);
    return field.kind == GlueKind::Date ? QJsonValue(date.toString(Qt::ISODate)) : sent;
}

Value readText(const GlueField &field, const QJsonValue &sent)
{
    if (sent.isArray() || sent.isObject())
        return glueRefused(pointerOf(field), u"is invalid"_s);
    const QString text = sent.isDouble() ? QString::number(sent.toInteger()) : sent.toVariant().toString();
    if (field.name == "mac-address" && text.size() > longestMac)
        return glueRefused(pointerOf(field), u"is too long (maximum is 17 characters)"_s);
    return QJsonValue(text);
}

Value readValue(GlueCall &call, const GlueField &field, const QJsonValue &sent)
{
    if (sent.isNull())
        return field.kind == GlueKind::Flag ? QJsonValue(false) : sent;
    switch (field.kind) {
    case GlueKind::Reference: return readReference(call, field, sent);
    case GlueKind::Flag: return readFlag(field, sent);
    case GlueKind::Date:
    case GlueKind::Moment: return readDate(field, sent);
    case GlueKind::Number: return sent.isDouble() ? sent : QJsonValue(sent.toString().toLongLong());
    case GlueKind::Text: return readText(field, sent);
    case GlueKind::Json:
    case GlueKind::NameOf:
    case GlueKind::ShortNameOf:
    case GlueKind::KindOf: return sent;
    }
    return sent;
}

bool isSynced(const GlueRecord &record)
{
    if (record.attributes.value("psa-integration"_L1).toString() == "enabled"_L1)
        return true;
    return std::any_of(record.links.begin(), record.links.end(),
                       [](const GlueLink &link) { return link.sync && !link.orphaned; });
}

// The address of a synced configuration's primary interface is the PSA's as well.
bool isPrimaryInterfaceOfSynced(GlueCall &call, const GlueRecord &record)
{
    if (call.resource->name != "configuration_interfaces" || !record.attributes.value("primary"_L1).toBool())
        return false;
    const qint64 owner = record.attributes.value("configuration-id"_L1).toInteger();
    const GlueRecord *configuration = call.world.glue.find(u"configurations"_s, owner);
    return configuration && isSynced(*configuration);
}

bool isLocked(GlueCall &call, const GlueRecord &record, const QString &snakeName)
{
    if (isPrimaryInterfaceOfSynced(call, record))
        return snakeName == "ip_address"_L1;
    return isSynced(record) && !glueHas(call.resource->unlocked, snakeName);
}

std::optional<GlueReply> missing(const GlueCall &call, const QJsonObject &values)
{
    for (const QString &name : glueWords(call.resource->required)) {
        const QString attribute = glueKebab(name);
        const QJsonValue value = values.value(attribute);
        if (!value.isUndefined() && !value.isNull() && !(value.isString() && value.toString().trimmed().isEmpty()))
            continue;
        const GlueField *field = call.resource->field(QStringView(attribute));
        if (name == "organization_id"_L1)
            return glueError(422, u"Valid organization_id is required"_s);
        if (field && field->kind == GlueKind::Reference)
            return glueRefused(pointerOf(*field), u"must exist"_s);
        return glueRefused(attribute, u"can't be blank"_s);
    }
    return std::nullopt;
}

QString snakeOf(QString name)
{
    return name.replace(u'-', u'_');
}

// Beside `attributes` the documentation also shows contact_emails and contact_phones right under `data`.
QJsonObject sentAttributes(const QJsonObject &item)
{
    QJsonObject sent;
    for (auto value = item.begin(); value != item.end(); ++value) {
        const QString name = snakeOf(value.key());
        if (name == "contact_emails"_L1 || name == "contact_phones"_L1)
            sent.insert(name, value.value());
    }
    const QJsonObject attributes = item.value("attributes"_L1).toObject();
    for (auto value = attributes.begin(); value != attributes.end(); ++value)
        sent.insert(snakeOf(value.key()), value.value());
    return sent;
}

} // namespace

qint64 glueItemId(const QJsonValue &item)
{
    const QJsonObject object = item.toObject();
    for (const QJsonValue &id : {object.value("attributes"_L1).toObject().value("id"_L1), object.value("id"_L1)}) {
        const qint64 number = id.isString() ? id.toString().toLongLong() : id.toInteger();
        if (number != 0)
            return number;
    }
    return 0;
}

std::variant<QJsonObject, GlueReply> readGlueAttributes(GlueCall &call, const QJsonValue &item,
                                                        const GlueRecord *existing)
{
    if (!item.isObject() || !item.toObject().value("attributes"_L1).isObject())
        return glueError(400, u"Bad Request"_s, u"data must be an object with type and attributes"_s, u"data"_s);
    if (snakeOf(item.toObject().value("type"_L1).toString()) != call.resourceName())
        return glueError(422, u"Unprocessable Entity"_s, u"type does not fit the address"_s, u"/data/type"_s);

    QJsonObject values;
    if (call.parent)
        values.insert(call.parentField(), call.parentId);
    const QJsonObject sent = sentAttributes(item.toObject());
    for (auto value = sent.begin(); value != sent.end(); ++value) {
        if (!glueHas(call.resource->writable, value.key()))
            continue;
        const QString attribute = glueKebab(value.key());
        if (existing && isLocked(call, *existing, value.key()))
            return glueError(422, u"Cannot update a synced resource"_s, u"Cannot update a synced resource"_s,
                             u"/data/attributes/"_s + attribute);
        const GlueField *field = call.resource->field(QStringView(attribute));
        if (!field) {
            values.insert(attribute, value.value()); // kept, never shown: a password
            continue;
        }
        const Value read = readValue(call, *field, value.value());
        if (const auto *refused = std::get_if<GlueReply>(&read))
            return *refused;
        values.insert(attribute, std::get<QJsonValue>(read));
    }
    if (!existing) {
        if (auto refused = missing(call, values))
            return *refused;
    } else if (values.contains("name"_L1) && values.value("name"_L1).toString().trimmed().isEmpty()) {
        return glueRefused(u"name"_s, u"can't be blank"_s);
    }
    return values;
}

} // namespace trivet::practice
