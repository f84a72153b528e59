// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practiceserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <httplib.h>

#include <memory>

namespace trivet::practice {

/// A whole practice world on loopback, talked to with a plain HTTP client that knows nothing of Trivet.
class ServedWorld
{
public:
    struct Answer
    {
        int status = 0; ///< 0: no whole answer
        QByteArray body;
        httplib::Headers headers;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QString header(const char *name) const
        {
            const auto found = headers.find(name);
            return found == headers.end() ? QString() : QString::fromStdString(found->second);
        }
    };

    explicit ServedWorld(const PracticeOptions &options = {})
    {
        auto started = PracticeServer::start(options);
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        server = std::move(*started);
        line = server->connection();
    }

    QString text(const char *vendor, const char *field) const
    {
        return line.value(QLatin1StringView(vendor)).toObject().value(QLatin1StringView(field)).toString();
    }
    QUrl url(const char *vendor) const { return QUrl(text(vendor, "url")); }

    httplib::Client client(const char *vendor) const
    {
        httplib::Client made(url(vendor).host().toStdString(), url(vendor).port());
        made.set_tcp_nodelay(true);
        made.set_read_timeout(30);
        return made;
    }

    static Answer answerOf(const httplib::Result &result)
    {
        if (!result)
            return {};
        return {.status = result->status, .body = QByteArray::fromStdString(result->body), .headers = result->headers};
    }

    Answer askForToken(const QString &key, const QString &secret,
                       const std::string &basic = "cHVibGljLWNsaWVudDpwdWJsaWM=") const
    {
        httplib::Params form{
            {"grant_type", "password"}, {"username", key.toStdString()}, {"password", secret.toStdString()}};
        return answerOf(client("dattoRmm").Post("/auth/oauth/token", {{"Authorization", "Basic " + basic}}, form));
    }
    void signIn()
    {
        const Answer answer = askForToken(text("dattoRmm", "apiKey"), text("dattoRmm", "apiSecretKey"));
        token = answer.json().value(QLatin1StringView("access_token")).toString();
    }

    Answer rmm(const char *method, const QString &path, const QJsonObject &body = {}, httplib::Headers headers = {})
    {
        if (token.isEmpty())
            signIn();
        headers.emplace("Authorization", "Bearer " + token.toStdString());
        httplib::Request request;
        request.method = method;
        request.path = path.toStdString();
        request.headers = headers;
        if (request.method != "GET" && request.method != "DELETE") {
            request.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
            request.headers.emplace("Content-Type", "application/json");
        }
        auto http = client("dattoRmm");
        return answerOf(http.send(request));
    }
    Answer get(const QString &path) { return rmm("GET", path); }

    Answer portal(const QString &path, const QJsonObject &body)
    {
        const httplib::Headers headers{{"Authorization", "Bearer " + text("portal", "token").toStdString()}};
        return answerOf(client("portal").Post(path.toStdString(), headers,
                                              QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(),
                                              "application/json"));
    }
    Answer action(const char *slug, const QJsonObject &values = {})
    {
        return portal(QLatin1StringView("/actions/") + QLatin1StringView(slug), values);
    }
    Answer autotask(const QString &path, const QJsonObject &body)
    {
        const httplib::Headers headers{{"UserName", text("autotask", "userName").toStdString()},
                                       {"Secret", text("autotask", "secret").toStdString()},
                                       {"ApiIntegrationCode", text("autotask", "apiIntegrationCode").toStdString()}};
        return answerOf(client("autotask")
                            .Post("/ATServicesRest/V1.0/" + path.toStdString(), headers,
                                  QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(),
                                  "application/json"));
    }

    std::unique_ptr<PracticeServer> server;
    QJsonObject line;
    QString token;
};

} // namespace trivet::practice
