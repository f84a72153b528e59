// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/filters.h"
#include "practice/datto_rmm/handlers.h"
#include "practice/datto_rmm/records.h"

#include <QJsonArray>

namespace trivet::practice::rmm {

using namespace Qt::StringLiterals;

RmmReply status(const RmmCall &call)
{
    RmmReply reply;
    JsonText json(reply.body);
    json.beginObject();
    json.text("version", u"15.1.0.235"_s);
    json.text("status", u"OK"_s);
    json.dateText("started", call.world.clock.start().addDays(-6));
    json.endObject();
    return reply;
}

RmmReply requestRate(const RmmCall &call)
{
    const RmmLimits::Time now = call.world.clock.realElapsed();
    RmmReply reply;
    JsonText json(reply.body);
    json.beginObject();
    json.number("slidingTimeWindowSizeSeconds", RmmLimits::window.count());
    json.text("accountUid", call.world.rmm.uid);
    json.number("accountCount", call.limits.reads(now));
    json.number("accountRateLimit", RmmLimits::readLimit);
    json.raw("accountCutOffRatio", "0.9");
    // Accounts with the older single bucket lack these (vendors/datto_rmm/FACTS.md §4).
    if (!call.world.faults.isSet(u"rmm-legacy-bucket"_s)) {
        json.number("accountWriteRateLimit", RmmLimits::writeLimit);
        json.number("accountWriteCount", call.limits.writes(now));
        json.beginObject("operationWriteStatus");
        for (const QString &operation : RmmLimits::operations()) {
            json.beginObject(operation.toStdString());
            json.number("limit", RmmLimits::operationLimit(operation));
            json.number("count", call.limits.operationCount(operation, now));
            json.endObject();
        }
        json.endObject();
    }
    json.endObject();
    return reply;
}

RmmReply pagination(const RmmCall &)
{
    return {.body = R"({"max":250})"};
}

RmmReply account(const RmmCall &call)
{
    const RmmAccount &rmm = call.world.rmm;
    RmmDeviceCounts total;
    for (const RmmDeviceCounts &site : countsBySite(call.world)) {
        total.all += site.all;
        total.online += site.online;
        total.onDemand += site.onDemand;
    }
    RmmReply reply;
    JsonText json(reply.body);
    json.beginObject();
    json.number("id", rmm.id);
    json.text("uid", rmm.uid);
    json.text("name", rmm.name);
    json.text("currency", u"USD"_s);
    json.beginObject("descriptor");
    json.text("bilingEmail", u"billing@lanternfish.example"_s); // the vendor's own spelling of the key
    json.number("deviceLimit", 25000);
    json.text("timeZone", u"America/Los_Angeles"_s);
    json.endObject();
    json.beginObject("devicesStatus");
    json.number("numberOfDevices", total.all);
    json.number("numberOfOnlineDevices", total.online);
    json.number("numberOfOfflineDevices", total.all - total.online);
    json.number("numberOfOnDemandDevices", total.onDemand);
    json.number("numberOfManagedDevices", total.all - total.onDemand);
    json.endObject();
    json.endObject();
    return reply;
}

RmmReply users(const RmmCall &call)
{
    if (call.world.faults.isSet(u"rmm-403-users"_s))
        return rmmError(call, 403);
    return rmmPage(call, "users", call.world.rmm.users, writeUser);
}

RmmReply accountVariables(const RmmCall &call)
{
    return rmmPage(call, "variables", call.world.rmm.variables, writeVariable);
}

namespace {

RmmReply readyMade(const RmmCall &call, std::string_view name, const QJsonArray &array)
{
    QList<QJsonObject> objects;
    for (const QJsonValue &value : array)
        objects.append(value.toObject());
    return rmmPage(call, name, objects,
                   [](JsonText &json, const QJsonObject &object) { json.rawItem(compactJson(object)); });
}

RmmReply filterList(const RmmCall &call, const QList<RmmFilter> &filters, const QString &type)
{
    const QDateTime made = call.world.clock.start().addDays(-400);
    return rmmPage(call, "filters", filters, [&](JsonText &json, const RmmFilter &filter) {
        json.beginObject();
        json.number("id", filter.id);
        json.text("name", filter.name);
        json.textOrNull("description", filter.description);
        json.text("type", type);
        json.dateText("dateCreate", made);
        json.dateText("lastUpdated", made);
        json.endObject();
    });
}

} // namespace

RmmReply components(const RmmCall &call)
{
    return readyMade(call, "components", call.world.rmm.components);
}

RmmReply dnetMappings(const RmmCall &call)
{
    return readyMade(call, "dnetSiteMappings", call.world.rmm.dnetMappings);
}

RmmReply defaultFilters(const RmmCall &call)
{
    return filterList(call, defaultRmmFilters(), u"rmm_default"_s);
}

RmmReply customFilters(const RmmCall &call)
{
    return filterList(call, customRmmFilters(), u"custom"_s);
}

} // namespace trivet::practice::rmm
