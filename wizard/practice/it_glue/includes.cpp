// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/includes.h"

#include "practice/it_glue/resources.h"
#include "practice/server/rowtext.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

using Items = std::vector<GlueIncluded>;

GlueIncluded resourceObject(const QString &id, std::string_view type, const Row &attributes,
                            std::string_view relationships = {})
{
    GlueIncluded item{.id = id, .type = type};
    JsonText json(item.json);
    json.beginObject();
    json.text("id", id);
    json.utf8("type", type);
    json.beginObject("attributes");
    writeFields(json, attributes);
    json.endObject();
    if (!relationships.empty())
        json.raw("relationships", relationships);
    json.endObject();
    return item;
}

Items adaptersResources(const GlueCall &, const GlueRecord &record)
{
    Items items;
    for (const GlueLink &link : record.links)
        items.push_back(resourceObject(QString::number(link.id), "adapters-resources",
                                       {{u"adapter-type-name"_s, link.adapter},
                                        {u"remote-id"_s, link.remoteId},
                                        {u"sync"_s, link.sync},
                                        {u"orphaned"_s, link.orphaned}}));
    return items;
}

// The vendor documents that these exist, not what is in them (vendors/it_glue/FACTS.md §4.6): an assumption.
void addErrors(Items &items, std::string_view type, const QString &adapter, const GlueRecord &record,
               const QStringList &errors)
{
    for (int number = 1; const QString &error : errors)
        items.push_back(resourceObject(u"%1%2"_s.arg(record.id).arg(number++), type,
                                       {{u"adapter-type-name"_s, adapter}, {u"message"_s, error}}));
}

Items adaptersErrors(const GlueCall &, const GlueRecord &record)
{
    Items items;
    for (const GlueLink &link : record.links)
        addErrors(items, "adapters-resources-errors", link.adapter, record, link.errors);
    return items;
}

Items rmmErrors(const GlueCall &, const GlueRecord &record)
{
    Items items;
    addErrors(items, "rmm-adapters-resources-errors", u"Datto RMM"_s, record, record.rmmErrors);
    return items;
}

Row withoutId(Row attributes)
{
    attributes.remove("id"_L1);
    return attributes;
}

QString idOf(const Row &attributes)
{
    const RowValue id = attributes.value("id"_L1);
    return id.isDouble() ? QString::number(id.toInteger()) : id.toString();
}

Items rmmRecords(const GlueCall &, const GlueRecord &record)
{
    if (!record.rmmRecord)
        return {};
    const std::string owner =
        "{\"configuration\":{\"data\":{\"id\":\"" + std::to_string(record.id) + "\",\"type\":\"configurations\"}}}";
    return {resourceObject(idOf(*record.rmmRecord), "rmm-records", withoutId(*record.rmmRecord), owner)};
}

Items rmmAdapters(const GlueCall &, const GlueRecord &record)
{
    if (!record.rmmRecord)
        return {};
    return {resourceObject(idOf(*record.rmmRecord), "rmm-adapters-resources",
                           {{u"adapter-type-name"_s, u"Datto RMM"_s},
                            {u"remote-id"_s, record.remoteKey},
                            {u"sync"_s, true},
                            {u"orphaned"_s, false}})};
}

Items rmmCompanies(const GlueCall &, const GlueRecord &record)
{
    Items items;
    for (const Row &company : record.rmmCompanies)
        items.push_back(resourceObject(idOf(company), "rmm-companies", withoutId(company)));
    return items;
}

// Records of another resource that refer to this one.
Items belonging(const GlueCall &call, const GlueRecord &record, const QString &resource, std::string_view type,
                QLatin1StringView reference)
{
    Items items;
    for (const auto &[id, other] : call.world.glue.of(resource)) {
        if (other.attributes.value(reference).toInteger() == record.id) {
            Row shown = other.attributes;
            shown.remove("password"_L1);
            items.push_back(resourceObject(QString::number(id), type, shown));
        }
    }
    return items;
}

Items interfaces(const GlueCall &call, const GlueRecord &record)
{
    return belonging(call, record, u"configuration_interfaces"_s, "configuration-interfaces", "configuration-id"_L1);
}

Items assetFields(const GlueCall &call, const GlueRecord &record)
{
    return belonging(call, record, u"flexible_asset_fields"_s, "flexible-asset-fields", "flexible-asset-type-id"_L1);
}

Items embeddedPasswords(const GlueCall &call, const GlueRecord &record)
{
    return belonging(call, record, u"passwords"_s, "passwords", "resource-id"_L1);
}

Items contactLocation(const GlueCall &call, const GlueRecord &record)
{
    const qint64 id = record.attributes.value("location-id"_L1).toInteger();
    const GlueRecord *location = call.world.glue.find(u"locations"_s, id);
    if (!location)
        return {};
    return {resourceObject(QString::number(id), "locations", location->attributes)};
}

struct Include
{
    QLatin1StringView name;
    Items (*items)(const GlueCall &call, const GlueRecord &record);
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
    const std::string name = glueKebab(include).toStdString();
    for (const Include &known : knownIncludes) {
        if (include == known.name)
            return {.name = name, .toOne = known.toOne, .items = known.items(call, record)};
    }
    return {.name = name};
}

} // namespace trivet::practice
