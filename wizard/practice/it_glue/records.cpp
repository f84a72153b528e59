// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/records.h"

#include "practice/it_glue/resources.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

#include <map>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// IT Glue knows some configuration types by kind; which names it takes for which is an assumption.
RowValue typeKind(const QString &typeName)
{
    struct Word
    {
        QLatin1StringView in;
        QLatin1StringView kind;
    };
    static constexpr Word words[]{
        {"server"_L1, "server"_L1},          {"esxi"_L1, "server"_L1},           {"workstation"_L1, "workstation"_L1},
        {"desktop"_L1, "workstation"_L1},    {"laptop"_L1, "laptop"_L1},         {"printer"_L1, "printer"_L1},
        {"network"_L1, "network_device"_L1}, {"switch"_L1, "network_device"_L1}, {"firewall"_L1, "network_device"_L1},
        {"mobile"_L1, "mobile_device"_L1},   {"tablet"_L1, "mobile_device"_L1},  {"phone"_L1, "mobile_device"_L1},
    };
    for (const Word &word : words) {
        if (typeName.contains(word.in, Qt::CaseInsensitive))
            return QString(word.kind);
    }
    return {};
}

// A list's name is looked up and added; a record of an organization (its location, its contact) is only looked up.
qint64 idByName(World &world, const QString &target, const QString &name, const Row &values)
{
    if (target == "models"_L1)
        return namedGlueModel(world, values.value("manufacturer-id"_L1).toInteger(), name);
    const GlueResource *resource = glueResource(target);
    if (resource && resource->field(std::string_view("organization-id"))) {
        for (const auto &[id, record] : world.glue.of(target)) {
            if (record.attributes.value("name"_L1).toString() == name &&
                record.attributes.value("organization-id"_L1) == values.value("organization-id"_L1))
                return id;
        }
        return 0;
    }
    return namedGlueRecord(world, target, name);
}

RowValue shownOf(World &world, const GlueResource &resource, const GlueField &field, const Row &values)
{
    const GlueField *reference = resource.field(field.target);
    const qint64 id = values.value(glueKey(field.target)).toInteger();
    const GlueRecord *shown = reference && id != 0 ? world.glue.find(glueText(reference->target), id) : nullptr;
    if (!shown)
        return {};
    if (field.kind == GlueKind::ShortNameOf)
        return shown->attributes.value("short-name"_L1);
    const RowValue name = shown->attributes.value("name"_L1);
    return field.kind == GlueKind::KindOf ? typeKind(name.toString()) : name;
}

// Brings ids and the names beside them in line; `given` says which of the two was meant.
void settleTwins(World &world, const GlueResource &resource, Row &values, const Row &given)
{
    for (const GlueField &field : resource.fields) {
        if (field.kind != GlueKind::NameOf || !given.contains(glueKey(field.name)) ||
            given.contains(glueKey(field.target)))
            continue;
        const GlueField *reference = resource.field(field.target);
        const QString name = given.value(glueKey(field.name)).toString();
        const qint64 id = name.isEmpty() ? 0 : idByName(world, glueText(reference->target), name, values);
        values.insert(glueKey(field.target), id == 0 ? RowValue() : RowValue(id));
    }
    for (const GlueField &field : resource.fields) {
        if (field.kind == GlueKind::NameOf || field.kind == GlueKind::ShortNameOf || field.kind == GlueKind::KindOf)
            values.insert(glueKey(field.name), shownOf(world, resource, field, values));
    }
    if (resource.name == "contacts" || resource.name == "users") {
        const QString name = values.value("first-name"_L1).toString() + u' ' + values.value("last-name"_L1).toString();
        values.insert(u"name"_s, name.trimmed());
    }
    if (resource.name == "locations") {
        values.insert(u"formatted-phone"_s, values.value("phone"_L1));
        values.insert(u"formatted-fax"_s, values.value("fax"_L1));
    }
}

// The records that show this one's name.
void spreadName(World &world, const QString &resource, qint64 id)
{
    for (const GlueResource &other : glueResources()) {
        for (const GlueField &field : other.fields) {
            if (field.kind != GlueKind::Reference || glueKey(field.target) != resource)
                continue;
            for (auto &[otherId, record] : world.glue.of(glueText(other.name))) {
                if (record.attributes.value(glueKey(field.name)).toInteger() == id)
                    settleTwins(world, other, record.attributes, {});
            }
        }
    }
}

Row withoutValues(const GlueResource &resource)
{
    Row fields;
    for (const GlueField &field : resource.fields)
        fields.insert(field.name, field.kind == GlueKind::Flag ? RowValue(false) : RowValue());
    return fields;
}

/// The fields of a kind of record, before anything is known of it.
const Row &emptyRecord(const GlueResource &resource)
{
    static const std::map<const GlueResource *, Row> ofKind = [] {
        std::map<const GlueResource *, Row> rows;
        for (const GlueResource &kind : glueResources())
            rows.emplace(&kind, withoutValues(kind));
        return rows;
    }();
    return ofKind.at(&resource);
}

} // namespace

GlueRecord &makeGlueRecord(World &world, const QString &resource, const Row &values)
{
    const GlueResource *kind = glueResource(resource);
    Q_ASSERT(kind);
    Row attributes = emptyRecord(*kind);
    for (const std::string_view stamp : {"created-at", "updated-at"}) {
        if (attributes.contains(stamp) && !values.contains(stamp))
            attributes.insert(stamp, autotaskStamp(world.now()));
    }
    for (auto value = values.begin(); value != values.end(); ++value)
        attributes.insert(value.name(), value.value());
    settleTwins(world, *kind, attributes, values);
    GlueRecord &record = world.glue.add(resource, std::move(attributes));
    if (kind->field(std::string_view("resource-url")) && !values.contains("resource-url"_L1)) {
        const qint64 organization = record.attributes.value("organization-id"_L1).toInteger();
        record.attributes.insert(u"resource-url"_s, glueResourceUrl(world.glue, resource, organization, record.id));
    }
    record.attributes.squeeze();
    return record;
}

void changeGlueRecord(World &world, const QString &resource, GlueRecord &record, const Row &values)
{
    const GlueResource *kind = glueResource(resource);
    Q_ASSERT(kind);
    const QString oldName = record.attributes.value("name"_L1).toString();
    const QString oldShortName = record.attributes.value("short-name"_L1).toString();
    for (auto value = values.begin(); value != values.end(); ++value)
        record.attributes.insert(value.name(), value.value());
    if (kind->field(std::string_view("updated-at")) && !values.contains("updated-at"_L1))
        record.attributes.insert(u"updated-at"_s, autotaskStamp(world.now()));
    settleTwins(world, *kind, record.attributes, values);
    if (record.attributes.value("name"_L1).toString() != oldName ||
        record.attributes.value("short-name"_L1).toString() != oldShortName)
        spreadName(world, resource, record.id);
}

void removeGlueRecord(World &world, const QString &resource, qint64 id)
{
    world.glue.of(resource).erase(id);
    for (const GlueResource &other : glueResources()) {
        if (glueKey(other.parents) != resource)
            continue;
        const QString owner = resource == "organizations"_L1    ? u"organization-id"_s
                              : resource == "configurations"_L1 ? u"configuration-id"_s
                                                                : u"flexible-asset-type-id"_s;
        std::erase_if(world.glue.of(glueText(other.name)),
                      [&](const auto &entry) { return entry.second.attributes.value(owner).toInteger() == id; });
    }
}

GlueRecord &makeOrganization(World &world, const QString &name, const Row &values)
{
    Row all = values;
    all.insert(u"name"_s, name);
    return makeGlueRecord(world, u"organizations"_s, all);
}

GlueRecord &makeConfiguration(World &world, qint64 organization, const QString &name, const Row &values)
{
    Row all = values;
    all.insert(u"organization-id"_s, organization);
    all.insert(u"name"_s, name);
    return makeGlueRecord(world, u"configurations"_s, all);
}

GlueRecord &makeLocation(World &world, qint64 organization, const QString &name, const Row &values)
{
    Row all = values;
    all.insert(u"organization-id"_s, organization);
    all.insert(u"name"_s, name);
    return makeGlueRecord(world, u"locations"_s, all);
}

GlueRecord &makeContact(World &world, qint64 organization, const QString &firstName, const QString &lastName,
                        const Row &values)
{
    Row all = values;
    all.insert(u"organization-id"_s, organization);
    all.insert(u"first-name"_s, firstName);
    all.insert(u"last-name"_s, lastName);
    return makeGlueRecord(world, u"contacts"_s, all);
}

GlueRecord &makeConfigurationInterface(World &world, qint64 configuration, const Row &values)
{
    Row all = values;
    all.insert(u"configuration-id"_s, configuration);
    return makeGlueRecord(world, u"configuration_interfaces"_s, all);
}

qint64 namedGlueRecord(World &world, const QString &resource, const QString &name)
{
    const RowValue wanted = name;
    for (const auto &[id, record] : world.glue.of(resource)) {
        if (record.attributes.value("name"_L1) == wanted)
            return id;
    }
    return makeGlueRecord(world, resource, {{u"name"_s, name}}).id;
}

qint64 namedGlueModel(World &world, qint64 manufacturer, const QString &name)
{
    for (const auto &[id, record] : world.glue.of(u"models"_s)) {
        if (record.attributes.value("name"_L1).toString() == name &&
            record.attributes.value("manufacturer-id"_L1).toInteger() == manufacturer)
            return id;
    }
    return makeGlueRecord(
               world, u"models"_s,
               {{u"name"_s, name}, {u"manufacturer-id"_s, manufacturer == 0 ? RowValue() : RowValue(manufacturer)}})
        .id;
}

const GlueLink *glueLink(const GlueRecord &record, const QString &adapter)
{
    for (const GlueLink &link : record.links) {
        if (link.adapter.compare(adapter, Qt::CaseInsensitive) == 0)
            return &link;
    }
    return nullptr;
}

GlueLink *glueLink(GlueRecord &record, const QString &adapter)
{
    for (GlueLink &link : record.links) {
        if (link.adapter.compare(adapter, Qt::CaseInsensitive) == 0)
            return &link;
    }
    return nullptr;
}

void linkWithPsa(World &world, GlueRecord &record, const QString &adapter, const QString &remoteId)
{
    GlueLink *link = glueLink(record, adapter);
    if (!link) {
        record.links.append({.id = world.glue.nextId++, .adapter = adapter});
        link = &record.links.last();
    }
    link->remoteId = remoteId;
    setPsaState(record, adapter, PsaState::Enabled);
}

void setPsaState(GlueRecord &record, const QString &adapter, PsaState state)
{
    RowValue shown;
    GlueLink *link = glueLink(record, adapter);
    switch (state) {
    case PsaState::NeverLinked:
        record.links.removeIf(
            [&](const GlueLink &known) { return known.adapter.compare(adapter, Qt::CaseInsensitive) == 0; });
        link = nullptr;
        break;
    case PsaState::Enabled: shown = u"enabled"_s; break;
    case PsaState::Disabled: shown = u"disabled"_s; break;
    case PsaState::Orphaned: shown = u"orphaned"_s; break;
    }
    if (link) {
        link->sync = state != PsaState::Disabled;
        link->orphaned = state == PsaState::Orphaned;
    }
    record.attributes.insert(u"psa-integration"_s, shown);
}

QString glueWebAddress(const GlueAccount &account)
{
    const QString region = account.region == "na"_L1 ? QString() : account.region + u'.';
    return u"https://"_s + account.subdomain + u'.' + region + u"itglue.com"_s;
}

QString glueApiHost(const GlueAccount &account)
{
    const QString region = account.region == "na"_L1 ? QString() : account.region + u'.';
    return u"api."_s + region + u"itglue.com"_s;
}

QString glueResourceUrl(const GlueAccount &account, const QString &resource, qint64 organization, qint64 id)
{
    const QString place = resource == "documents"_L1 ? u"docs"_s : resource;
    return u"%1/%2/%3/%4"_s.arg(glueWebAddress(account)).arg(organization).arg(place).arg(id);
}

} // namespace trivet::practice
