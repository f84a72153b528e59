// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/servedworld.h"

#include <QJsonArray>

namespace trivet::practice {

/// Calls to the simulated partner API with a plain HTTP client.
struct SaasCaller
{
    explicit SaasCaller(const ServedWorld &served)
        : world(served), key(served.text("dattoSaas", "publicKey")), secret(served.text("dattoSaas", "secretKey"))
    {
    }

    httplib::Headers headers() const
    {
        return {{"Authorization", "Basic " + (key + u':' + secret).toUtf8().toBase64().toStdString()}};
    }
    ServedWorld::Answer get(const QString &path) const
    {
        return ServedWorld::answerOf(world.client("dattoSaas").Get(path.toStdString(), headers()));
    }
    ServedWorld::Answer put(const QString &path, const QJsonObject &body) const
    {
        return ServedWorld::answerOf(world.client("dattoSaas")
                                         .Put(path.toStdString(), headers(),
                                              QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(),
                                              "application/json"));
    }
    QJsonArray array(const QString &path) const { return QJsonDocument::fromJson(get(path).body).array(); }
    QJsonArray domains() const { return array(QStringLiteral("/v1/saas/domains")); }
    static QString id(const QJsonValue &domain)
    {
        return QString::number(domain.toObject().value(QLatin1StringView("saasCustomerId")).toInteger());
    }

    const ServedWorld &world;
    QString key;
    QString secret;
};

} // namespace trivet::practice
