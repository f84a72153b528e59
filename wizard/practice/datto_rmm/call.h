// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/datto_rmm/limits.h"
#include "practice/server/jsontext.h"
#include "practice/world/world.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <string>
#include <variant>

namespace trivet::practice {

/// What a simulated Datto RMM answers.
struct RmmReply
{
    int status = 200;
    std::string body = {};
    std::string contentType = "application/json";
    QMap<QString, QString> headers = {};
};

/// One call to the simulated Datto RMM, taken apart. Handlers run with the world locked.
struct RmmCall
{
    World &world;
    RmmLimits &limits;
    QString method;
    QString path;       ///< without /api, as the vendor's error bodies have it
    std::string origin; ///< scheme and host as the client addressed them, for page links
    QStringList ids;    ///< what stands in the braces of the route's pattern, in order
    QMap<QString, QString> query;
    QJsonObject body;
    bool hasBrokenBody = false; ///< something was sent that is no JSON object

    qint64 nowMs() const { return world.now().toMSecsSinceEpoch(); }
};

/// The vendor's ErrorResponse (Spring Boot's shape); `message` only where a real answer was seen to have one.
RmmReply rmmError(const RmmCall &call, int status, const QString &message = {});
RmmReply rmmEmpty(int status = 200);

/// The part of a list that a call asks for: page counts from 0, at most 250 rows.
struct RmmWindow
{
    int page = 0;
    int max = 250;
};
std::variant<RmmWindow, RmmReply> readWindow(const RmmCall &call);

/// Writes pageDetails; the links keep `max` and `page` and drop every other parameter, as the vendor's do.
void writePageDetails(JsonText &json, const RmmCall &call, const RmmWindow &window, qint64 count, qint64 total);

/// A page of `items`: `write` adds one of them to the array called `name`.
template <typename Items, typename Write>
RmmReply rmmPage(const RmmCall &call, std::string_view name, const Items &items, Write write)
{
    const auto asked = readWindow(call);
    if (const auto *refused = std::get_if<RmmReply>(&asked))
        return *refused;
    const RmmWindow window = std::get<RmmWindow>(asked);
    const qint64 total = static_cast<qint64>(items.size());
    const qint64 first = std::min(total, static_cast<qint64>(window.page) * window.max);
    const qint64 last = std::min(total, first + window.max);
    RmmReply reply;
    JsonText json(reply.body);
    json.beginObject();
    writePageDetails(json, call, window, last - first, total);
    json.beginArray(name);
    for (qint64 place = first; place < last; ++place)
        write(json, items[static_cast<typename Items::size_type>(place)]);
    json.endArray();
    json.endObject();
    return reply;
}

/// The site a call names; nullptr when there is none that site calls work on.
RmmSite *calledSite(const RmmCall &call, const QString &uid);

std::string compactJson(const QJsonObject &object);
std::string compactJson(const QJsonArray &array);

} // namespace trivet::practice
