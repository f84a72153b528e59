// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/writes.h"

#include "practice/it_glue/assets.h"
#include "practice/it_glue/list.h"
#include "practice/it_glue/records.h"
#include "practice/it_glue/values.h"
#include "practice/it_glue/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsUntilGone = 600; // "marked for deletion"; for how long is an assumption

GlueReply malformed(const QString &detail)
{
    return glueError(400, u"Bad Request"_s, detail, u"data"_s);
}

GlueRecord *recordOf(GlueCall &call, qint64 id)
{
    GlueRecord *record = call.world.glue.find(call.resourceName(), id);
    const bool isElsewhere =
        record && call.parent && record->attributes.value(call.parentField()).toInteger() != call.parentId;
    return isElsewhere ? nullptr : record;
}

std::variant<QJsonObject, GlueReply> valuesFor(GlueCall &call, const QJsonValue &item, const GlueRecord *existing)
{
    auto read = readGlueAttributes(call, item, existing);
    auto *values = std::get_if<QJsonObject>(&read);
    if (!values)
        return read;
    if (call.resource->name == "flexible_assets") {
        if (auto refused = settleFlexibleAsset(call, *values, existing))
            return *refused;
    }
    if (call.resource->name == "flexible_asset_fields")
        settleFlexibleField(*values);
    if (values->contains("otp-secret"_L1))
        values->insert(u"otp-enabled"_s, true);
    return read;
}

qint64 store(GlueCall &call, const QJsonObject &values, const QJsonObject &item)
{
    const qint64 id = makeGlueRecord(call.world, call.resourceName(), values).id;
    if (call.resource->name == "flexible_asset_types")
        addFlexibleFields(call, id, item);
    return id;
}

GlueReply create(GlueCall &call, const QJsonValue &data)
{
    if (data.isArray() && !call.parent)
        return malformed(u"an array is taken under relationships only"_s);
    const QJsonArray items = data.isArray() ? data.toArray() : QJsonArray{data};
    QList<QJsonObject> all;
    for (const QJsonValue &item : items) {
        const auto read = valuesFor(call, item, nullptr);
        if (const auto *refused = std::get_if<GlueReply>(&read))
            return *refused;
        all.append(std::get<QJsonObject>(read));
    }
    QList<GlueRecord> made;
    for (qsizetype place = 0; place < all.size(); ++place) {
        const qint64 id = store(call, all.at(place), items.at(place).toObject());
        made.append(*call.world.glue.find(call.resourceName(), id));
    }
    return data.isArray() ? glueWrittenReply(call, 201, made) : glueWrittenReply(call, 201, made.first());
}

GlueReply updateOne(GlueCall &call, const QJsonValue &data)
{
    GlueRecord *record = recordOf(call, call.id);
    if (!record)
        return glueNotFound();
    const auto read = valuesFor(call, data, record);
    if (const auto *refused = std::get_if<GlueReply>(&read))
        return *refused;
    changeGlueRecord(call.world, call.resourceName(), *record, std::get<QJsonObject>(read));
    return glueWrittenReply(call, 200, *record);
}

bool hasAnyGlueFilter(const GlueCall &call)
{
    return std::any_of(call.query.begin(), call.query.end(),
                       [](const auto &entry) { return entry.first.startsWith("filter["_L1); });
}

struct Target
{
    GlueRecord *record = nullptr;
    QJsonValue item = {};
};

// By id, or by filters: a filter the API does not know is ignored here too, and then means everything.
std::variant<QList<Target>, GlueReply> targetsOf(GlueCall &call, const QJsonValue &data)
{
    QList<Target> targets;
    const QJsonArray items = data.isArray() ? data.toArray() : QJsonArray{data};
    const bool isByFilter = hasAnyGlueFilter(call) && (items.isEmpty() || glueItemId(items.first()) == 0);
    if (isByFilter) {
        auto selected = selectGlueRows(call);
        if (const auto *refused = std::get_if<GlueReply>(&selected))
            return *refused;
        for (GlueRecord *record : std::get<GlueRows>(selected))
            targets.append({.record = record, .item = items.isEmpty() ? QJsonValue() : items.first()});
        return targets;
    }
    for (const QJsonValue &item : items) {
        const qint64 id = item.isObject()   ? glueItemId(item)
                          : item.isString() ? item.toString().toLongLong()
                                            : item.toInteger();
        if (id == 0)
            return malformed(u"attributes.id is needed for each record"_s);
        GlueRecord *record = recordOf(call, id);
        if (!record)
            return glueNotFound();
        targets.append({.record = record, .item = item});
    }
    return targets;
}

GlueReply updateMany(GlueCall &call, const QJsonValue &data)
{
    auto found = targetsOf(call, data);
    if (const auto *refused = std::get_if<GlueReply>(&found))
        return *refused;
    const QList<Target> targets = std::get<QList<Target>>(found);
    QList<QJsonObject> all;
    for (const Target &target : targets) {
        const auto read = valuesFor(call, target.item, target.record);
        if (const auto *refused = std::get_if<GlueReply>(&read))
            return *refused;
        all.append(std::get<QJsonObject>(read));
    }
    QList<GlueRecord> changed;
    for (qsizetype place = 0; place < targets.size(); ++place) {
        changeGlueRecord(call.world, call.resourceName(), *targets.at(place).record, all.at(place));
        changed.append(*targets.at(place).record);
    }
    return glueWrittenReply(call, 200, changed);
}

void remove(GlueCall &call, qint64 id)
{
    if (call.resource->name == "organizations")
        call.world.glue.doomed[id] = call.world.now().addSecs(secondsUntilGone);
    else
        removeGlueRecord(call.world, call.resourceName(), id);
}

GlueReply removeMany(GlueCall &call, const QJsonValue &data)
{
    auto found = targetsOf(call, data);
    if (const auto *refused = std::get_if<GlueReply>(&found))
        return *refused;
    QList<GlueRecord> gone;
    for (const Target &target : std::get<QList<Target>>(found))
        gone.append(*target.record);
    for (const GlueRecord &record : std::as_const(gone))
        remove(call, record.id);
    return glueWrittenReply(call, 200, gone);
}

GlueReply removeOne(GlueCall &call)
{
    const GlueRecord *record = recordOf(call, call.id);
    if (!record)
        return glueNotFound();
    const GlueRecord gone = *record;
    remove(call, call.id);
    if (call.resource->name == "exports")
        return {.status = 204};
    return glueWrittenReply(call, 200, gone);
}

} // namespace

GlueReply performGlueWrite(GlueCall &call, GlueVerb verb)
{
    if (call.parent && !call.world.glue.find(glueText(call.parent->name), call.parentId))
        return glueNotFound();
    const bool isBodyNeeded = verb != GlueDelete && !(verb == GlueBulkDelete && (call.hasId || hasAnyGlueFilter(call)));
    QJsonParseError trouble{};
    const QJsonDocument document = QJsonDocument::fromJson(call.body, &trouble);
    if (!call.body.isEmpty() || isBodyNeeded) {
        if (call.contentType != "application/vnd.api+json"_L1)
            return glueError(415, u"Unsupported Media Type"_s, u"Content-Type must be application/vnd.api+json"_s,
                             u"content-type"_s);
        if (trouble.error != QJsonParseError::NoError || !document.isObject())
            return malformed(u"The body is no JSON object."_s);
    }
    QJsonValue data = document.object().value("data"_L1);
    if (isBodyNeeded && !data.isObject() && !data.isArray())
        return malformed(u"data is missing"_s);
    if (data.isUndefined() || data.isNull())
        data = call.hasId ? QJsonArray{QString::number(call.id)} : QJsonArray();
    switch (verb) {
    case GlueCreate: return create(call, data);
    case GlueUpdate: return updateOne(call, data);
    case GlueBulkUpdate: return updateMany(call, data);
    case GlueBulkDelete: return removeMany(call, data);
    case GlueDelete: return removeOne(call);
    case GlueList:
    case GlueShow: break;
    }
    return glueNoSuchPage();
}

void removeDoomedOrganizations(World &world)
{
    std::erase_if(world.glue.doomed, [&](const auto &entry) {
        if (entry.second > world.now())
            return false;
        removeGlueRecord(world, u"organizations"_s, entry.first);
        return true;
    });
}

} // namespace trivet::practice
