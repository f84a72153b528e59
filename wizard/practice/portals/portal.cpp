// SPDX-License-Identifier: Apache-2.0
#include "practice/portals/portal.h"

#include "practice/portals/steps.h"
#include "practice/server/wire.h"
#include "practice/world/world.h"

#include <httplib.h>

#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

void sendJson(httplib::Response &response, int status, const QJsonObject &object)
{
    response.status = status;
    sendBody(response, QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(), "application/json");
}

/// A page that got its own name to point to this computer would be told apart by the name alone.
bool isForThisComputer(const httplib::Request &request)
{
    const QString host = QString::fromStdString(request.get_header_value("Host"));
    static const QRegularExpression own(uR"(^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return own.match(host).hasMatch();
}

bool isJson(const httplib::Request &request)
{
    const QString type = QString::fromStdString(request.get_header_value("Content-Type"));
    return type.section(u';', 0, 0).trimmed().compare("application/json"_L1, Qt::CaseInsensitive) == 0;
}

void refuse(httplib::Response &response, int status, const QString &why)
{
    sendJson(response, status, Portal::Reply{.error = why}.toJson());
}

using Handler = std::function<void(const httplib::Request &, httplib::Response &)>;

Handler withoutWebPages(Handler handler)
{
    return [handler = std::move(handler)](const httplib::Request &request, httplib::Response &response) {
        // The portal has no pages of its own, so that every page that calls is somebody else's.
        if (!isForThisComputer(request) || request.has_header("Origin"))
            refuse(response, 403, u"Not from a web page."_s);
        else
            handler(request, response);
    };
}

using JsonHandler = std::function<Portal::Reply(const httplib::Request &, const QJsonObject &)>;

Handler changing(const QByteArray &token, JsonHandler handler)
{
    return withoutWebPages([expected = "Bearer " + token.toStdString(), handler = std::move(handler)](
                               const httplib::Request &request, httplib::Response &response) {
        if (!isJson(request))
            return refuse(response, 415, u"JSON only."_s);
        if (request.get_header_value("Authorization") != expected)
            return refuse(response, 401,
                          u"The portal's token, from the line that trivet practice prints, is missing."_s);
        const QJsonDocument body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
        if (!body.isObject() && !request.body.empty())
            return refuse(response, 400, u"The body is no JSON object."_s);
        const Portal::Reply reply = handler(request, body.object());
        sendJson(response, reply.status, reply.toJson());
    });
}

} // namespace

QJsonObject Portal::Reply::toJson() const
{
    if (error.isEmpty())
        return {{u"done"_s, true}, {u"values"_s, values}};
    return {{u"done"_s, false}, {u"error"_s, error}};
}

QJsonArray Portal::actions()
{
    QJsonArray list;
    for (const PortalStep &step : portalSteps()) {
        list.append(QJsonObject{{u"step"_s, QString::fromLatin1(step.slug)},
                                {u"title"_s, QString::fromLatin1(step.title)},
                                {u"values"_s, QJsonDocument::fromJson(step.example).object()}});
    }
    return list;
}

Portal::Reply Portal::perform(const QString &slug, const QJsonObject &values)
{
    const auto guard = m_world.lock();
    for (const PortalStep &step : portalSteps()) {
        if (slug != QLatin1StringView(step.slug))
            continue;
        const Reply reply = step.perform(m_world, values);
        if (reply.error.isEmpty()) {
            ++m_world.portalActions;
            if (m_world.onChange)
                m_world.onChange({.kind = u"portal"_s, .target = slug, .values = values});
        }
        return reply;
    }
    return {.status = 404, .error = u"There is no such action."_s};
}

Portal::Reply Portal::faults(const QJsonObject &wanted)
{
    const auto guard = m_world.lock();
    for (auto fault = wanted.begin(); fault != wanted.end(); ++fault) {
        if (!faultNames().contains(fault.key()))
            return {.status = 409, .error = u"There is no fault of this name: "_s + fault.key()};
    }
    for (auto fault = wanted.begin(); fault != wanted.end(); ++fault) {
        const QJsonValue value = fault.value();
        if (value.isNull() || value == QJsonValue(false))
            m_world.faults.clear(fault.key());
        else
            m_world.faults.set(fault.key(), value.isBool() ? QString() : value.toVariant().toString());
    }
    // These change the course of the world, so the log has to have them.
    QJsonObject lasting;
    for (const QString &name : {u"stall"_s, u"first-sync"_s, u"glue-stuck"_s, u"glue-sync-errors"_s}) {
        if (wanted.contains(name))
            lasting.insert(name, wanted.value(name));
    }
    if (!lasting.isEmpty() && m_world.onChange)
        m_world.onChange({.kind = u"faults"_s, .values = lasting});
    return {.values = m_world.faults.toJson()};
}

void Portal::mount(httplib::Server &server, const QByteArray &token)
{
    server.Get("/actions", withoutWebPages([](const httplib::Request &, httplib::Response &response) {
                   sendJson(response, 200, {{u"actions"_s, actions()}});
               }));
    server.Post(R"(/actions/([a-z-]+))",
                changing(token, [this](const httplib::Request &request, const QJsonObject &body) {
                    return perform(QString::fromStdString(request.matches[1].str()), body);
                }));
    server.Get("/faults", withoutWebPages([this](const httplib::Request &, httplib::Response &response) {
                   const auto guard = m_world.lock();
                   sendJson(response, 200, m_world.faults.toJson());
               }));
    server.Post("/faults",
                changing(token, [this](const httplib::Request &, const QJsonObject &body) { return faults(body); }));
    server.Get("/counts", withoutWebPages([this](const httplib::Request &, httplib::Response &response) {
                   const auto guard = m_world.lock();
                   sendJson(response, 200,
                            {{u"autotask"_s, m_world.autotaskCounts.toJson()},
                             {u"dattoRmm"_s, m_world.rmmCounts.toJson()},
                             {u"itGlue"_s, m_world.glueCounts.toJson()},
                             {u"dattoSaas"_s, m_world.saasCounts.toJson()}});
               }));
}

} // namespace trivet::practice
