// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/call.h"

#include <QJsonDocument>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QString reasonPhrase(int status)
{
    static const QMap<int, QString> phrases{
        {400, u"Bad Request"_s},       {401, u"Unauthorized"_s},          {403, u"Forbidden"_s},
        {404, u"Not Found"_s},         {405, u"Method Not Allowed"_s},    {409, u"Conflict"_s},
        {429, u"Too Many Requests"_s}, {500, u"Internal Server Error"_s}, {504, u"Gateway Timeout"_s},
    };
    return phrases.value(status);
}

} // namespace

std::string compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::string compactJson(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

RmmReply rmmError(const RmmCall &call, int status, const QString &message)
{
    RmmReply reply;
    reply.status = status;
    JsonText json(reply.body);
    json.beginObject();
    json.number("timestamp", call.nowMs());
    json.number("status", status);
    json.text("error", reasonPhrase(status));
    if (!message.isEmpty())
        json.text("message", message);
    json.text("path", call.path);
    json.endObject();
    return reply;
}

RmmReply rmmEmpty(int status)
{
    RmmReply reply;
    reply.status = status;
    return reply;
}

std::variant<RmmWindow, RmmReply> readWindow(const RmmCall &call)
{
    RmmWindow window;
    for (const auto &[name, target] : {std::pair{u"page"_s, &window.page}, std::pair{u"max"_s, &window.max}}) {
        const QString text = call.query.value(name);
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        *target = text.toInt(&isNumber);
        if (!isNumber || *target < 0)
            return rmmError(call, 400, u"Failed to convert parameter '%1' with value '%2'."_s.arg(name, text));
    }
    constexpr int limit = 250;
    if (window.max > limit)
        return rmmError(call, 400,
                        u"The requested page size %1 exceeds the defined limit of %2"_s.arg(window.max).arg(limit));
    if (window.max == 0)
        window.max = limit;
    return window;
}

void writePageDetails(JsonText &json, const RmmCall &call, const RmmWindow &window, qint64 count, qint64 total)
{
    const auto link = [&](std::string_view name, int page) {
        json.text(name, QString::fromStdString(call.origin) + u"/api"_s + call.path +
                            u"?max=%1&page=%2"_s.arg(window.max).arg(page));
    };
    json.beginObject("pageDetails");
    json.number("count", count);
    json.number("totalCount", total);
    if (window.page > 0)
        link("prevPageUrl", window.page - 1);
    else
        json.null("prevPageUrl");
    if (static_cast<qint64>(window.page + 1) * window.max < total)
        link("nextPageUrl", window.page + 1);
    else
        json.null("nextPageUrl");
    json.endObject();
}

RmmSite *calledSite(const RmmCall &call, const QString &uid)
{
    const int index = call.world.rmm.siteIndex(uid);
    if (index < 0)
        return nullptr;
    RmmSite &site = call.world.rmm.sites[static_cast<size_t>(index)];
    // Its uid is no GUID, so the vendor's own site calls fail on it (vendors/datto_rmm/FACTS.md §9).
    return site.kind == RmmSite::Kind::Deleted ? nullptr : &site;
}

} // namespace trivet::practice
