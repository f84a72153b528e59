// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/firstlink.h"

#include "practice/syncs/rmm_to_autotask.h"
#include "practice/world/devicekinds.h"
#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

void addRmmApiUser(World &world)
{
    Dice dice(world.options.seed, 9);
    AutotaskUser user;
    user.userName = dice.hex(15) + u'@' + mspDomain().toUpper();
    user.secret = dice.password(25);
    user.trackingCode = dice.code(27);
    user.vendor = u"Datto RMM"_s;
    user.securityLevel = u"API User (system)"_s;
    user.resourceId = world.autotask(u"Resources"_s)
                          .insert({{u"userName"_s, user.userName},
                                   {u"firstName"_s, u"API"_s},
                                   {u"lastName"_s, u"Datto RMM"_s},
                                   {u"email"_s, u"alerts@"_s + mspDomain()},
                                   {u"isActive"_s, true},
                                   {u"licenseType"_s, 7},
                                   {u"userType"_s, 20},
                                   {u"resourceType"_s, u"Employee"_s},
                                   {u"payrollType"_s, 1}});
    world.autotaskUsers.push_back(user);
    world.integrationUserId = user.resourceId;
    world.integration.userName = user.userName;
    world.integration.vendor = user.vendor;
}

} // namespace

void linkFirst(World &world)
{
    addRmmApiUser(world);
    Integration &integration = world.integration;
    const QDateTime since = world.clock.start().addDays(-3);
    integration.on = true;
    integration.accountTypes = {u"Customer"_s};
    integration.switchedOn = since.addDays(-1);
    integration.firstSyncEnds = since.addDays(-1);
    integration.mapDevices = true;
    integration.mapDevicesSince = since;
    integration.materialCode = u"Hardware"_s;
    for (const DeviceKind &kind : deviceKinds()) {
        if (!integration.mapping.contains(kind.category))
            integration.mapping.insert(kind.category,
                                       {.product = u"Create New"_s, .configurationItemType = kind.usualType});
    }
    world.actor().finishAtOnce(since);
}

} // namespace trivet::practice
