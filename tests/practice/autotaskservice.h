// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/server.h"
#include "practice/world/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <httplib.h>

#include <memory>
#include <string>
#include <thread>

namespace trivet::practice {

/// What came back over the wire.
struct WireAnswer
{
    int status = 0; ///< 0: no whole answer
    QByteArray body;
    httplib::Headers headers;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray items() const { return json().value(QStringLiteral("items")).toArray(); }
    QJsonObject item() const { return json().value(QStringLiteral("item")).toObject(); }
    qint64 itemId() const { return json().value(QStringLiteral("itemId")).toInteger(-1); }
    QString error() const { return json().value(QStringLiteral("errors")).toArray().first().toString(); }
    QString message() const { return json().value(QStringLiteral("Message")).toString(); }
    QString nextPageUrl() const { return page(QStringLiteral("nextPageUrl")); }
    QString page(const QString &member) const
    {
        return json().value(QStringLiteral("pageDetails")).toObject().value(member).toString();
    }
    std::string header(const char *name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
};

/// A practice world's Autotask on a free port, and a plain HTTP client that signs in as Trivet's own user.
class AutotaskService
{
public:
    explicit AutotaskService(const PracticeOptions &options = smallWorld()) : world(options), m_autotask(world, {})
    {
        m_server.new_task_queue = [] { return new httplib::ThreadPool(24); };
        m_server.set_tcp_nodelay(true);
        m_autotask.mount(m_server);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~AutotaskService()
    {
        world.stop();
        m_server.stop();
        m_thread.join();
    }
    AutotaskService(const AutotaskService &) = delete;
    AutotaskService &operator=(const AutotaskService &) = delete;

    static PracticeOptions smallWorld()
    {
        PracticeOptions options;
        options.devices = 40;
        options.companies = 12;
        options.seed = 7;
        return options;
    }

    std::string host() const { return "127.0.0.1:" + std::to_string(m_port); }
    const AutotaskUser &user() const { return world.autotaskUsers.front(); }
    AutotaskUser &user() { return world.autotaskUsers.front(); }

    httplib::Headers credentials() const
    {
        return {{"UserName", user().userName.toStdString()},
                {"Secret", user().secret.toStdString()},
                {"ApiIntegrationCode", user().trackingCode.toStdString()}};
    }

    /// `path` below /ATServicesRest/V1.0/, or absolute when it begins with '/' or a scheme.
    WireAnswer send(const std::string &method, const QString &path, const QByteArray &body = {}) const
    {
        return sendWith(credentials(), method, path, body);
    }
    WireAnswer sendWith(const httplib::Headers &headers, const std::string &method, const QString &path,
                        const QByteArray &body = {}) const
    {
        httplib::Client client("127.0.0.1", m_port);
        client.set_tcp_nodelay(true);
        client.set_read_timeout(20);
        httplib::Request request;
        request.method = method;
        request.path = pathOf(path).toStdString();
        request.headers = headers;
        request.body = body.toStdString();
        if (!body.isEmpty())
            request.set_header("Content-Type", "application/json");
        const httplib::Result result = client.send(request);
        if (!result)
            return {};
        return {.status = result->status, .body = QByteArray::fromStdString(result->body), .headers = result->headers};
    }
    WireAnswer get(const QString &path) const { return send("GET", path); }
    WireAnswer post(const QString &path, const QJsonObject &body) const
    {
        return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    WireAnswer patch(const QString &path, const QJsonObject &body) const
    {
        return send("PATCH", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    WireAnswer query(const QString &entity, const QByteArray &search) const
    {
        return send("POST", entity + QStringLiteral("/query"), search);
    }
    void fault(const QString &name, const QString &value = {})
    {
        const auto guard = world.lock();
        world.faults.set(name, value);
    }
    void heal(const QString &name)
    {
        const auto guard = world.lock();
        world.faults.clear(name);
    }
    qint64 add(const QString &entity, const QJsonObject &row)
    {
        const auto guard = world.lock();
        return world.autotask(entity).insert(row);
    }
    QJsonObject row(const QString &entity, qint64 id)
    {
        const auto guard = world.lock();
        const Row *found = world.autotask(entity).find(id);
        return found ? found->toJson() : QJsonObject();
    }

    World world;

private:
    static QString pathOf(const QString &path)
    {
        if (path.startsWith(QLatin1Char('/')))
            return path;
        if (const QUrl url(path); !url.scheme().isEmpty())
            return QString::fromUtf8(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        return QStringLiteral("/ATServicesRest/V1.0/") + path;
    }

    AutotaskServer m_autotask;
    httplib::Server m_server;
    std::thread m_thread;
    int m_port = 0;
};

inline QByteArray everything()
{
    return R"({"filter":[{"op":"gte","field":"id","value":0}]})";
}

} // namespace trivet::practice
