// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/records.h"
#include "practice/portals/steps.h"
#include "practice/syncs/rmm_to_itglue.h"
#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/world.h"

#include <QUrl>

namespace trivet::practice::portalsteps {

using namespace Qt::StringLiterals;

namespace {

Portal::Reply linkRefused(const QString &error)
{
    return {.status = 409, .error = error};
}

/// The pair meant by what was given, if Datto RMM takes it; it takes that of any of its users. The replay log keeps no
/// secrets: a key without one means its own.
std::optional<RmmKeyPair> acceptedPair(const RmmAccount &rmm, const QJsonObject &values)
{
    QList<RmmKeyPair> known = rmm.otherKeyPairs;
    known.prepend({.apiKey = rmm.apiKey, .apiSecretKey = rmm.apiSecretKey, .userName = rmm.apiUserName});
    const QString key = values.value("apiKey"_L1).toString(known.last().apiKey);
    for (const RmmKeyPair &pair : std::as_const(known)) {
        if (pair.apiKey == key && values.value("apiSecretKey"_L1).toString(pair.apiSecretKey) == pair.apiSecretKey)
            return pair;
    }
    return std::nullopt;
}

} // namespace

Portal::Reply rmmApiKeys(World &world, const QJsonObject &)
{
    Dice dice(world.options.seed, 6700 + static_cast<quint64>(world.portalActions));
    RmmAccount &rmm = world.rmm;
    RmmUser user;
    user.firstName = u"IT Glue"_s;
    user.lastName = u"API"_s;
    user.userName = u"itglue-api"_s;
    if (!rmm.otherKeyPairs.isEmpty())
        user.userName += u'-' + QString::number(rmm.otherKeyPairs.size() + 1);
    user.email = u"alerts@"_s + mspDomain();
    user.status = u"Active"_s;
    user.created = world.now();
    rmm.users.append(user);
    const RmmKeyPair pair{.apiKey = dice.code(26), .apiSecretKey = dice.code(26), .userName = user.userName};
    rmm.otherKeyPairs.append(pair);
    return {.values = {{u"itglue-rmm-api-url"_s, u"https://%1-api.centrastage.net"_s.arg(rmm.platform)},
                       {u"itglue-rmm-api-key"_s, pair.apiKey},
                       {u"itglue-rmm-api-secret-key"_s, pair.apiSecretKey}}};
}

Portal::Reply itGlueRmmConnect(World &world, const QJsonObject &values)
{
    const RmmAccount &rmm = world.rmm;
    if (rmm.otherKeyPairs.isEmpty() && !values.contains("apiKey"_L1))
        return linkRefused(u"There is no key pair for IT Glue yet."_s);
    const QString platform = values.value("platform"_L1).toString(rmm.platform);
    const auto pair = acceptedPair(rmm, values);
    const QString matchBy = values.value("matchBy"_L1).toString(u"companies"_s);
    if (platform.compare(rmm.platform, Qt::CaseInsensitive) != 0)
        return linkRefused(u"Datto RMM did not accept these keys on the platform "_s + platform);
    if (!pair)
        return linkRefused(u"Datto RMM did not accept the API key and secret."_s);
    if (matchBy != "companies"_L1 && matchBy != "sites"_L1)
        return linkRefused(u"Organizations are matched by companies or by sites."_s);
    GlueIntegration &integration = world.glueIntegration;
    if (matchBy == "companies"_L1 && !integration.autotaskOn)
        return linkRefused(u"IT Glue offers Autotask companies only once it is connected to Autotask."_s);
    integration.rmmOn = true;
    integration.matchBy = matchBy;
    integration.rmmApiKey = pair->apiKey;
    integration.rmmApiSecretKey = pair->apiSecretKey;
    integration.acceptSuggestions = values.value("acceptSuggestions"_L1).toBool(true);
    world.glueRmmActor().begin(world.now());
    return {};
}

Portal::Reply rmmItGlueOn(World &world, const QJsonObject &values)
{
    const QString wanted = glueWebAddress(world.glue);
    const QString given = values.value("url"_L1).toString(wanted);
    const QString region = values.value("region"_L1).toString(world.glue.region);
    const QUrl url(given, QUrl::StrictMode);
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        return linkRefused(u"Enter the full URL, with https:// in front."_s);
    if (url.host() != QUrl(wanted).host())
        return linkRefused(u"There is no IT Glue account at "_s + given);
    if (region.compare(world.glue.region, Qt::CaseInsensitive) != 0)
        return linkRefused(u"This IT Glue account is not in the region "_s + region);
    world.glueIntegration.rmmCardOn = true;
    return {};
}

} // namespace trivet::practice::portalsteps
