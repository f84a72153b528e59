// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/handlers.h"
#include "practice/datto_rmm/records.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace trivet::practice::rmm {

using namespace Qt::StringLiterals;

namespace {

enum class AlertState { Open, Resolved };

template <typename Belongs>
RmmReply alertPage(const RmmCall &call, AlertState state, Belongs belongs)
{
    std::vector<const RmmRecord *> shown;
    for (const RmmRecord &record : call.world.rmm.alerts) {
        if (record.open == (state == AlertState::Open) && belongs(record))
            shown.push_back(&record);
    }
    return rmmPage(call, "alerts", shown,
                   [](JsonText &json, const RmmRecord *record) { json.rawItem(compactJson(record->json)); });
}

RmmReply accountAlerts(const RmmCall &call, AlertState state)
{
    return alertPage(call, state, [](const RmmRecord &) { return true; });
}

RmmReply siteAlerts(const RmmCall &call, AlertState state)
{
    const RmmSite *site = calledSite(call, call.ids.first());
    if (!site)
        return rmmError(call, 404);
    return alertPage(call, state, [&](const RmmRecord &record) { return record.siteId == site->id; });
}

RmmReply deviceAlerts(const RmmCall &call, AlertState state)
{
    if (!std::as_const(call.world.rmm).device(call.ids.first()))
        return rmmError(call, 404);
    return alertPage(call, state, [&](const RmmRecord &record) { return record.deviceUid == call.ids.first(); });
}

// Exactly this form, no milliseconds (vendors/datto_rmm/FACTS.md §8).
std::optional<double> activityMoment(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeZone(QTimeZone::utc());
    return static_cast<double>(moment.toSecsSinceEpoch());
}

bool isAmong(const QString &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.split(u',').contains(value, Qt::CaseInsensitive);
}

bool activityMatches(const RmmCall &call, const QJsonObject &activity)
{
    const QJsonObject site = activity.value("site"_L1).toObject();
    const QJsonObject user = activity.value("user"_L1).toObject();
    return isAmong(call.query.value(u"entities"_s), activity.value("entity"_L1).toString()) &&
           isAmong(call.query.value(u"categories"_s), activity.value("category"_L1).toString()) &&
           isAmong(call.query.value(u"actions"_s), activity.value("action"_L1).toString()) &&
           isAmong(call.query.value(u"siteIds"_s), QString::number(site.value("id"_L1).toInteger())) &&
           isAmong(call.query.value(u"userIds"_s), QString::number(user.value("id"_L1).toInteger())) &&
           activity.value("hostname"_L1).toString().contains(call.query.value(u"searchQuery"_s), Qt::CaseInsensitive);
}

const RmmRecord *calledJob(const RmmCall &call)
{
    for (const RmmRecord &record : call.world.rmm.jobs) {
        if (record.uid == call.ids.first())
            return &record;
    }
    return nullptr;
}

} // namespace

RmmReply accountOpenAlerts(const RmmCall &call)
{
    return accountAlerts(call, AlertState::Open);
}

RmmReply accountResolvedAlerts(const RmmCall &call)
{
    return accountAlerts(call, AlertState::Resolved);
}

RmmReply siteOpenAlerts(const RmmCall &call)
{
    return siteAlerts(call, AlertState::Open);
}

RmmReply siteResolvedAlerts(const RmmCall &call)
{
    return siteAlerts(call, AlertState::Resolved);
}

RmmReply deviceOpenAlerts(const RmmCall &call)
{
    return deviceAlerts(call, AlertState::Open);
}

RmmReply deviceResolvedAlerts(const RmmCall &call)
{
    return deviceAlerts(call, AlertState::Resolved);
}

RmmReply alert(const RmmCall &call)
{
    for (const RmmRecord &record : call.world.rmm.alerts) {
        if (record.uid == call.ids.first())
            return {.body = compactJson(record.json)};
    }
    return rmmError(call, 404);
}

RmmReply activityLogs(const RmmCall &call)
{
    if (call.world.faults.isSet(u"rmm-403-users"_s))
        return rmmError(call, 403);
    const QString sizeText = call.query.value(u"size"_s, u"250"_s);
    const int size = sizeText.toInt();
    if (size < 1 || size > 250)
        return rmmError(call, 400, u"The requested size %1 is not between 1 and 250"_s.arg(sizeText));
    double from = static_cast<double>(call.world.now().addSecs(-15 * 60).toSecsSinceEpoch());
    double until = static_cast<double>(call.world.now().toSecsSinceEpoch()) + 1;
    for (const auto &[name, target] : {std::pair{u"from"_s, &from}, std::pair{u"until"_s, &until}}) {
        if (!call.query.contains(name))
            continue;
        const auto moment = activityMoment(call.query.value(name));
        if (!moment)
            return rmmError(call, 400, u"Text '%1' could not be parsed"_s.arg(call.query.value(name)));
        *target = *moment;
    }
    std::vector<const QJsonObject *> matching;
    for (const QJsonObject &activity : call.world.rmm.activities) {
        const double date = activity.value("date"_L1).toDouble();
        if (date >= from && date <= until && activityMatches(call, activity))
            matching.push_back(&activity);
    }
    if (call.query.value(u"order"_s).compare("asc"_L1, Qt::CaseInsensitive) == 0)
        std::reverse(matching.begin(), matching.end());
    size_t first = 0;
    const QString after = call.query.value(u"searchAfter"_s);
    for (size_t place = 0; !after.isEmpty() && place < matching.size(); ++place) {
        if (matching[place]->value("id"_L1).toString() == after)
            first = place + 1;
    }
    const size_t last = std::min(matching.size(), first + static_cast<size_t>(size));
    RmmReply reply;
    JsonText json(reply.body);
    json.beginObject();
    json.beginObject("pageDetails");
    json.number("count", static_cast<qint64>(last - first));
    json.number("totalCount", static_cast<qint64>(matching.size()));
    json.null("prevPageUrl");
    if (last < matching.size()) {
        json.text("nextPageUrl", QString::fromStdString(call.origin) + u"/api"_s + call.path +
                                     u"?size=%1&page=next&searchAfter=%2"_s.arg(size).arg(
                                         matching[last - 1]->value("id"_L1).toString()));
    } else {
        json.null("nextPageUrl");
    }
    json.endObject();
    json.beginArray("activities");
    for (size_t place = first; place < last; ++place)
        json.rawItem(compactJson(*matching[place]));
    json.endArray();
    json.endObject();
    return reply;
}

RmmReply job(const RmmCall &call)
{
    const RmmRecord *found = calledJob(call);
    return found ? RmmReply{.body = compactJson(found->json.value("job"_L1).toObject())} : rmmError(call, 404);
}

RmmReply jobComponents(const RmmCall &call)
{
    const RmmRecord *found = calledJob(call);
    if (!found)
        return rmmError(call, 404);
    QList<QJsonObject> components;
    for (const QJsonValue &component : found->json.value("jobComponents"_L1).toArray())
        components.append(component.toObject());
    return rmmPage(call, "jobComponents", components,
                   [](JsonText &json, const QJsonObject &component) { json.rawItem(compactJson(component)); });
}

RmmReply jobResults(const RmmCall &call)
{
    const RmmRecord *found = calledJob(call);
    if (!found || found->deviceUid != call.ids.at(1))
        return rmmError(call, 404);
    QJsonArray results;
    for (const QJsonValue &component : found->json.value("jobComponents"_L1).toArray()) {
        results.append(QJsonObject{{u"componentUid"_s, component.toObject().value("uid"_L1)},
                                   {u"componentName"_s, component.toObject().value("name"_L1)},
                                   {u"componentStatus"_s, u"Success"_s},
                                   {u"numberOfWarnings"_s, 0},
                                   {u"hasStdOut"_s, true},
                                   {u"hasStdErr"_s, false}});
    }
    return {.body =
                compactJson(QJsonObject{{u"jobUid"_s, found->uid},
                                        {u"deviceUid"_s, found->deviceUid},
                                        {u"ranOn"_s, found->json.value("job"_L1).toObject().value("dateCreated"_L1)},
                                        {u"jobDeploymentStatus"_s, u"Success"_s},
                                        {u"componentResults"_s, results}})};
}

RmmReply jobOutput(const RmmCall &call)
{
    const RmmRecord *found = calledJob(call);
    if (!found || found->deviceUid != call.ids.at(1))
        return rmmError(call, 404);
    const bool isErrors = call.path.endsWith("/stderr"_L1);
    QJsonArray output;
    for (const QJsonValue &component : found->json.value("jobComponents"_L1).toArray()) {
        output.append(QJsonObject{{u"componentUid"_s, component.toObject().value("uid"_L1)},
                                  {u"componentName"_s, component.toObject().value("name"_L1)},
                                  {u"stdData"_s, isErrors ? QString() : u"done\n"_s}});
    }
    return {.body = compactJson(output)};
}

} // namespace trivet::practice::rmm
