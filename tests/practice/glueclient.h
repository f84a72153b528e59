// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/servedworld.h"

#include <QJsonArray>

namespace trivet::practice {

/// Talks to the simulated IT Glue as any client would.
class GlueClient
{
public:
    using Answer = ServedWorld::Answer;

    explicit GlueClient(const ServedWorld &world)
        : m_http(world.client("itGlue")), m_key(world.text("itGlue", "apiKey"))
    {
        m_http.set_keep_alive(true);
    }

    Answer get(const QString &path, httplib::Headers headers = {})
    {
        headers.emplace("x-api-key", m_key.toStdString());
        return ServedWorld::answerOf(m_http.Get(path.toStdString(), headers));
    }
    Answer send(const char *method, const QString &path, const QJsonValue &data,
                const std::string &contentType = "application/vnd.api+json")
    {
        return sendText(method, path,
                        QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson(QJsonDocument::Compact),
                        contentType);
    }
    Answer sendText(const char *method, const QString &path, const QByteArray &body,
                    const std::string &contentType = "application/vnd.api+json")
    {
        httplib::Request request;
        request.method = method;
        request.path = path.toStdString();
        request.headers.emplace("x-api-key", m_key.toStdString());
        request.headers.emplace("Content-Type", contentType);
        request.body = body.toStdString();
        return ServedWorld::answerOf(m_http.send(request));
    }

    static QJsonObject item(const QString &type, const QJsonObject &attributes)
    {
        return {{QStringLiteral("type"), type}, {QStringLiteral("attributes"), attributes}};
    }
    QJsonArray rows(const QString &path) { return get(path).json().value(QLatin1StringView("data")).toArray(); }
    QJsonObject first(const QString &path) { return rows(path).first().toObject(); }
    int total(const QString &path) { return meta(get(path)).value(QLatin1StringView("total-count")).toInt(-1); }

    static QJsonObject meta(const Answer &answer) { return part(answer, "meta"); }
    static QJsonObject links(const Answer &answer) { return part(answer, "links"); }
    static QJsonObject data(const Answer &answer) { return part(answer, "data"); }
    static QJsonObject error(const Answer &answer)
    {
        return answer.json().value(QLatin1StringView("errors")).toArray().first().toObject();
    }
    static QJsonObject attributes(const QJsonValue &row)
    {
        return row.toObject().value(QLatin1StringView("attributes")).toObject();
    }
    static QString id(const QJsonValue &row) { return row.toObject().value(QLatin1StringView("id")).toString(); }
    static QString name(const QJsonValue &row) { return attributes(row).value(QLatin1StringView("name")).toString(); }

    void useKey(const QString &key) { m_key = key; }

private:
    static QJsonObject part(const Answer &answer, const char *name)
    {
        return answer.json().value(QLatin1StringView(name)).toObject();
    }

    httplib::Client m_http;
    QString m_key;
};

inline PracticeOptions smallGlue()
{
    PracticeOptions options;
    options.devices = 60;
    options.companies = 12;
    return options;
}

} // namespace trivet::practice
