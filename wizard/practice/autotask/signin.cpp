// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/signin.h"

#include "practice/server/wire.h"
#include "practice/world/world.h"

#include "practice/world/row.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

/// Where a moved tenant lives now: another name of this same machine for clients on loopback, another zone's host for
/// clients that speak to a vendor-shaped one. The fault's value, when it has one, is the host itself.
QString zoneHost(World &world, const QString &host)
{
    for (const QString &fault : {u"autotask-moved-zone"_s, u"autotask-wrong-zone"_s}) {
        if (!world.faults.isSet(fault))
            continue;
        if (const QString named = world.faults.text(fault); !named.isEmpty())
            return named;
        if (host.startsWith("127.0.0.1"_L1))
            return QString(host).replace("127.0.0.1"_L1, "localhost"_L1);
        if (host.startsWith("webservices"_L1) && !host.startsWith("webservices29."_L1))
            return u"webservices29.autotask.net"_s;
    }
    return host;
}

AutotaskUser *userNamed(World &world, const QString &userName)
{
    const auto found = std::ranges::find_if(world.autotaskUsers, [&](const AutotaskUser &user) {
        return !userName.isEmpty() && user.userName.compare(userName, Qt::CaseInsensitive) == 0;
    });
    return found == world.autotaskUsers.end() ? nullptr : &*found;
}

bool isSwitchedOff(World &world, const AutotaskUser &user)
{
    const Row *row = world.autotask(u"Resources"_s).find(user.resourceId);
    return row && !row->value("isActive"_L1).toBool(true);
}

AutotaskReply codeOrUser()
{
    return errorReply({u"The user or the API integration code could not be determined."_s});
}

} // namespace

AutotaskSignIn autotaskSignIn(World &world, const AutotaskRequest &request)
{
    const auto refuse = [&world](AutotaskReply reply) {
        ++world.autotaskCounts.signInsRefused;
        return AutotaskSignIn{.user = nullptr, .refusal = std::move(reply)};
    };
    if (request.userName.isEmpty() || request.secret.empty())
        return refuse(unauthorized());
    AutotaskUser *user = userNamed(world, request.userName);
    if (!user)
        return refuse(codeOrUser());
    if (world.faults.isSet(u"autotask-locked"_s) || user->locked || isSwitchedOff(world, *user))
        return refuse(unauthorized());
    if (!hasHeaderValue(request.secret, user->secret)) {
        user->locked = ++user->failedLogins >= world.faults.number(u"autotask-lock-after"_s, autotaskLockAfter);
        return refuse(unauthorized());
    }
    user->failedLogins = 0;
    if (user->trackingCode.compare(request.trackingCode, Qt::CaseInsensitive) != 0)
        return refuse(codeOrUser());
    return {.user = user, .refusal = {}};
}

AutotaskSight autotaskSight(World &world, const AutotaskUser &user, const AutotaskEntity *entity)
{
    AutotaskSight sight;
    sight.restricted = user.restricted || world.faults.isSet(u"autotask-restricted"_s);
    // The permissions are for devices and site configurations only (vendors/autotask/FACTS.md §2).
    const bool isProtectable =
        entity && (entity->name == "ConfigurationItems"_L1 || entity->name == "CompanySiteConfigurations"_L1);
    if (isProtectable) {
        const QString word = world.faults.text(u"autotask-protected"_s);
        sight.protectedData = word == "none"_L1     ? AutotaskUser::ProtectedData::None
                              : word == "masked"_L1 ? AutotaskUser::ProtectedData::Masked
                              : word == "full"_L1   ? AutotaskUser::ProtectedData::Full
                                                    : user.protectedData;
    }
    if (entity)
        sight.userDefinedFields = autotaskUserDefinedFields(world, *entity);
    return sight;
}

AutotaskReply autotaskZoneInformation(World &world, const AutotaskRequest &request)
{
    if (!userNamed(world, QString::fromUtf8(request.query.value(u"user"_s))))
        return errorReply({u"Zone information could not be determined"_s});
    AutotaskRequest moved = request;
    moved.host = zoneHost(world, request.host);
    QString webHost = moved.host;
    if (webHost.startsWith("webservices"_L1))
        webHost.replace(0, 11, "ww"_L1);
    return jsonReply({{u"zoneName"_s, world.autotaskZoneName},
                      {u"url"_s, moved.serviceRoot()},
                      {u"webUrl"_s, request.scheme + u"://"_s + webHost + u'/'},
                      {u"ci"_s, world.autotaskDatabase}});
}

bool autotaskIsZoneOf(World &world, const AutotaskRequest &request)
{
    return zoneHost(world, request.host) == request.host;
}

} // namespace trivet::practice
