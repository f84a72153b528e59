// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/handlers.h"
#include "practice/datto_rmm/records.h"
#include "practice/world/dice.h"

#include <algorithm>

namespace trivet::practice::rmm {

using namespace Qt::StringLiterals;

namespace {

QString givenText(const QJsonObject &body, QLatin1StringView field)
{
    return body.value(field).toString();
}

// PUT creates and POST updates here; the fields that are there are taken, `name` must be.
bool takeSiteFields(RmmSite &site, const QJsonObject &body)
{
    const QString name = givenText(body, "name"_L1);
    if (name.trimmed().isEmpty())
        return false;
    site.name = name;
    if (body.contains("description"_L1))
        site.description = givenText(body, "description"_L1);
    if (body.contains("notes"_L1))
        site.notes = givenText(body, "notes"_L1);
    site.onDemand = body.value("onDemand"_L1).toBool(site.onDemand);
    site.splashtopAutoInstall = body.value("splashtopAutoInstall"_L1).toBool(site.splashtopAutoInstall);
    return true;
}

RmmReply siteReply(const RmmCall &call, const RmmSite &site)
{
    RmmReply reply;
    JsonText json(reply.body);
    writeSite(json, call.world, site,
              countsBySite(call.world)[static_cast<size_t>(call.world.rmm.siteIndex(site.uid))]);
    return reply;
}

RmmReply addVariable(const RmmCall &call, QList<RmmVariable> &variables)
{
    RmmVariable variable;
    variable.id = 20000 + call.world.rmm.acceptedWrites;
    variable.name = givenText(call.body, "name"_L1);
    variable.value = givenText(call.body, "value"_L1);
    variable.masked = call.body.value("masked"_L1).toBool();
    if (variable.name.isEmpty())
        return rmmError(call, 400);
    variables.append(variable);
    return rmmEmpty();
}

RmmReply changeVariable(const RmmCall &call, QList<RmmVariable> &variables, const QString &id)
{
    for (RmmVariable &variable : variables) {
        if (variable.id != id.toLongLong())
            continue;
        if (call.body.contains("name"_L1))
            variable.name = givenText(call.body, "name"_L1);
        variable.value = givenText(call.body, "value"_L1);
        return rmmEmpty();
    }
    return rmmError(call, 404);
}

RmmReply dropVariable(const RmmCall &call, QList<RmmVariable> &variables, const QString &id)
{
    const qsizetype removed =
        variables.removeIf([&](const RmmVariable &variable) { return variable.id == id.toLongLong(); });
    return removed > 0 ? rmmEmpty() : rmmError(call, 404);
}

} // namespace

RmmReply createSite(const RmmCall &call)
{
    Dice dice(call.world.options.seed, 5000 + static_cast<quint64>(call.world.rmm.acceptedWrites));
    RmmSite site;
    if (!takeSiteFields(site, call.body))
        return rmmError(call, 400);
    site.proxySettings = call.body.value("proxySettings"_L1).toObject();
    site.uid = dice.guid();
    site.id = call.world.rmm.sites.back().id + dice.between(1, 9);
    call.world.rmm.sites.push_back(site);
    return siteReply(call, call.world.rmm.sites.back());
}

RmmReply updateSite(const RmmCall &call)
{
    RmmSite *site = calledSite(call, call.ids.first());
    if (!site)
        return rmmError(call, 404);
    return takeSiteFields(*site, call.body) ? siteReply(call, *site) : rmmError(call, 400);
}

RmmReply setProxy(const RmmCall &call)
{
    RmmSite *site = calledSite(call, call.ids.first());
    if (!site)
        return rmmError(call, 404);
    site->proxySettings = call.body;
    return siteReply(call, *site);
}

RmmReply deleteProxy(const RmmCall &call)
{
    RmmSite *site = calledSite(call, call.ids.first());
    if (!site)
        return rmmError(call, 404);
    const bool wasThere = !site->proxySettings.isEmpty();
    site->proxySettings = {};
    return wasThere ? siteReply(call, *site) : rmmEmpty(204);
}

RmmReply createSiteVariable(const RmmCall &call)
{
    RmmSite *site = calledSite(call, call.ids.first());
    return site ? addVariable(call, site->variables) : rmmError(call, 404);
}

RmmReply updateSiteVariable(const RmmCall &call)
{
    RmmSite *site = calledSite(call, call.ids.first());
    return site ? changeVariable(call, site->variables, call.ids.at(1)) : rmmError(call, 404);
}

RmmReply deleteSiteVariable(const RmmCall &call)
{
    RmmSite *site = calledSite(call, call.ids.first());
    return site ? dropVariable(call, site->variables, call.ids.at(1)) : rmmError(call, 404);
}

RmmReply createAccountVariable(const RmmCall &call)
{
    return addVariable(call, call.world.rmm.variables);
}

RmmReply updateAccountVariable(const RmmCall &call)
{
    return changeVariable(call, call.world.rmm.variables, call.ids.first());
}

RmmReply deleteAccountVariable(const RmmCall &call)
{
    return dropVariable(call, call.world.rmm.variables, call.ids.first());
}

} // namespace trivet::practice::rmm
