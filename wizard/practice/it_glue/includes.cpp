// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/includes.h"

#include "practice/it_glue/resources.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject resourceObject(const QString &id, const QString &type, const QJsonObject &attributes)
{
    return {{u"id"_s, id}, {u"type"_s, type}, {u"attributes"_s, attributes}};
}

QJsonArray adaptersResources(const GlueCall &, const GlueRecord &record)
{
    QJsonArray items;
    for (const GlueLink &link : record.links)
        items.append(resourceObject(QString::number(link.id), u"adapters-resources"_s,
                                    {{u"adapter-type-name"_s, link.adapter},
                                     {u"remote-id"_s, link.remoteId},
                                     {u"sync"_s, link.sync},
                                     {u"orphaned"_s, link.orphaned}}));
    return items;
}

// The vendor documents that these exist, not what is in them (vendors/it_glue/FACTS.md §4.6): an assumption.
QJsonArray errorItems(const QString &type, const QString &adapter, const GlueRecord &record, const QStringList &errors)
{
    QJsonArray items;
    for (const QString &error : errors)
        items.append(resourceObject(u"%1%2"_s.arg(record.id).arg(items.size() + 1), type,
                                    {{u"adapter-type-name"_s, adapter}, {u"message"_s, error}}));
    return items;
}

QJsonArray adaptersErrors(const GlueCall &, const GlueRecord &record)
{
    QJsonArray items;
    for (const GlueLink &link : record.links) {
        for (const QJsonValue &item : errorItems(u"adapters-resources-errors"_s, link.adapter, record, link.errors))
            items.append(item);
    }
    return items;
}

QJsonArray rmmErrors(const GlueCall &, const GlueRecord &record)
{
    return errorItems(u"rmm-adapters-resources-errors"_s, u"Datto RMM"_s, record, record.rmmErrors);
}

QJsonObject withoutId(QJsonObject attributes)
{
    attributes.remove("id"_L1);
    return attributes;
}

QString idOf(const QJsonObject &attributes)
{
    const QJsonValue id = attributes.value("id"_L1);
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

QJsonArray rmmRecords(const GlueCall &, const GlueRecord &record)
{
    if (!record.rmmRecord)
        return {};
    QJsonObject item = resourceObject(idOf(*record.rmmRecord), u"rmm-records"_s, withoutId(*record.rmmRecord));
    item.insert(
        u"relationships"_s,
        QJsonObject{{u"configuration"_s, QJsonObject{{u"data"_s, QJsonObject{{u"id"_s, QString::number(record.id)},
                                                                             {u"type"_s, u"configurations"_s}}}}}});
    return {item};
}

QJsonArray rmmAdapters(const GlueCall &, const GlueRecord &record)
{
    if (!record.rmmRecord)
        return {};
    return {resourceObject(idOf(*record.rmmRecord), u"rmm-adapters-resources"_s,
                           {{u"adapter-type-name"_s, u"Datto RMM"_s},
                            {u"remote-id"_s, record.remoteKey},
                            {u"sync"_s, true},
                            {u"orphaned"_s, false}})};
}

QJsonArray rmmCompanies(const GlueCall &, const GlueRecord &record)
{
    QJsonArray items;
    for (const QJsonObject &company : record.rmmCompanies)
        items.append(resourceObject(idOf(company), u"rmm-companies"_s, withoutId(company)));
    return items;
}

// Records of another resource that refer to this one.
QJsonArray belonging(const GlueCall &call, const GlueRecord &record, const QString &resource,
                     QLatin1StringView reference)
{
    QJsonArray items;
    for (const auto &[id, other] : call.world.glue.of(resource)) {
        if (other.attributes.value(reference).toInteger() == record.id) {
            QJsonObject shown = other.attributes;
            shown.remove("password"_L1);
            items.append(resourceObject(QString::number(id), glueKebab(resource), shown));
        }
    }
    return items;
}

QJsonArray interfaces(const GlueCall &call, const GlueRecord &record)
{
    return belonging(call, record, u"configuration_interfaces"_s, "configuration-id"_L1);
}

QJsonArray assetFields(const GlueCall &call, const GlueRecord &record)
{
    return belonging(call, record, u"flexible_asset_fields"_s, "flexible-asset-type-id"_L1);
}

QJsonArray embeddedPasswords(const GlueCall &call, const GlueRecord &record)
{
    return belonging(call, record, u"passwords"_s, "resource-id"_L1);
}

QJsonArray contactLocation(const GlueCall &call, const GlueRecord &record)
{
    const qint64 id = record.attributes.value("location-id"_L1).toInteger();
    const GlueRecord *location = call.world.glue.find(u"locations"_s, id);
    if (!location)
        return {};
    return {resourceObject(QString::number(id), u"locations"_s, location->attributes)};
}

struct Include
{
    QLatin1StringView name;
    QJsonArray (*items)(const GlueCall &call, const GlueRecord &record);
    bool toOne;
};

constexpr Include knownIncludes[]{
    {"adapters_resources"_L1, adaptersResources, false},
    {"adapters_resources_errors"_L1, adaptersErrors, false},
    {"rmm_adapters_resources_errors"_L1, rmmErrors, false},
    {"rmm_adapters_resources"_L1, rmmAdapters, false},
    {"rmm_records"_L1, rmmRecords, false},
    {"rmm_companies"_L1, rmmCompanies, false},
    {"configuration_interfaces"_L1, interfaces, false},
    {"flexible_asset_fields"_L1, assetFields, false},
    {"passwords"_L1, embeddedPasswords, false},
    {"location"_L1, contactLocation, true},
};

} // namespace

GlueRelation glueRelation(const GlueCall &call, const GlueRecord &record, const QString &include)
{
    for (const Include &known : knownIncludes) {
        if (include == known.name)
            return {.name = glueKebab(include), .toOne = known.toOne, .items = known.items(call, record)};
    }
    return {.name = glueKebab(include)};
}

} // namespace trivet::practice
