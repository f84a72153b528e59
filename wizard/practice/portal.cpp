// SPDX-License-Identifier: Apache-2.0
#include "practice/portal.h"

#include "practice/portalsteps.h"
#include "practice/world.h"

#include <httplib.h>

#include <QJsonDocument>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

void sendJson(httplib::Response &response, int status, const QJsonObject &object)
{
    response.status = status;
    response.set_content(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(), "application/json");
}

QJsonObject bodyOf(const httplib::Request &request)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
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

void Portal::mount(httplib::Server &server)
{
    server.Get("/actions", [](const httplib::Request &, httplib::Response &response) {
        sendJson(response, 200, {{u"actions"_s, actions()}});
    });
    server.Post(R"(/actions/([a-z-]+))", [this](const httplib::Request &request, httplib::Response &response) {
        const Reply reply = perform(QString::fromStdString(request.matches[1].str()), bodyOf(request));
        sendJson(response, reply.status, reply.toJson());
    });
    server.Get("/faults", [this](const httplib::Request &, httplib::Response &response) {
        const auto guard = m_world.lock();
        sendJson(response, 200, m_world.faults.toJson());
    });
    server.Post("/faults", [this](const httplib::Request &request, httplib::Response &response) {
        const Reply reply = faults(bodyOf(request));
        sendJson(response, reply.status, reply.toJson());
    });
    server.Get("/counts", [this](const httplib::Request &, httplib::Response &response) {
        const auto guard = m_world.lock();
        sendJson(response, 200,
                 {{u"autotask"_s, m_world.autotaskCounts.toJson()},
                  {u"dattoRmm"_s, m_world.rmmCounts.toJson()},
                  {u"itGlue"_s, m_world.glueCounts.toJson()},
                  {u"dattoSaas"_s, m_world.saasCounts.toJson()}});
    });
}

} // namespace trivet::practice
