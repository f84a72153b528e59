// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/world.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <string>

namespace trivet::practice {

/// What the simulated partner API answers.
struct SaasReply
{
    int status = 200;
    std::string body = {};
    std::string contentType = "application/json";
    QMap<QString, QString> headers = {};
};

/// One call to the simulated partner API, taken apart. Handlers run with the world locked.
struct SaasCall
{
    World &world;
    QString method = {};
    QString path = {};    ///< without /v1/
    QStringList ids = {}; ///< what stands in the braces of the route's pattern, in order
    QMap<QString, QString> query = {};
    QJsonObject body = {};
    bool hasBrokenBody = false;                 ///< something was sent that is no JSON object
    std::optional<qint64> keyOrganization = {}; ///< the only organization that the key may see
};

SaasReply saasJson(const QJsonObject &object);
SaasReply saasJson(const QJsonArray &array);
/// {"code","message"} (vendors/datto_saas/FACTS.md §3). Only the code of 404 was captured; the others follow its form.
SaasReply saasError(int status, const QString &message = {});
/// {"pagination","items"} with the part of `items` that `_page` (from 1) and `_perPage` (100) ask for.
SaasReply saasPage(const SaasCall &call, const QJsonArray &items);

/// A customer's domains as the key sees them, or the refusal: 404 for an unknown id, 403 beyond the key's scope.
struct SaasCustomer
{
    std::vector<SaasDomain *> domains = {};
    SaasReply refusal = {};

    bool isRefused() const { return domains.empty(); }
};
SaasCustomer calledCustomer(const SaasCall &call);

} // namespace trivet::practice
