// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/gluestage.h"

#include "practice/portals/gluetidy.h"
#include "practice/syncs/autotask_to_itglue.h"
#include "practice/syncs/rmm_to_itglue.h"
#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstLinkDays = 2; // the first link is three days old

void linkGlue(World &world)
{
    tidyGlue(world, OldLinks::Archive);
    switchOnGlue(world, firstLinkDays);
    world.glueAutotaskActor().finishAtOnce(world.glueIntegration.startsAt);
    world.glueIntegration.startsAt = world.clock.start().addSecs(900);
}

void linkGlueWithRmm(World &world)
{
    switchOnGlueForRmm(world, 1);
    world.glueRmmActor().finishAtOnce(world.glueIntegration.rmmSyncStarts);
    world.glueIntegration.rmmSyncStarts = world.clock.start().addSecs(1200);
}

} // namespace

void switchOnGlue(World &world, int daysAgo)
{
    Dice dice(world.options.seed, 41);
    AutotaskUser user;
    user.userName = dice.hex(15) + u'@' + mspDomain().toUpper();
    user.secret = dice.password(25);
    user.trackingCode = dice.code(27);
    user.vendor = u"IT Glue - Documentation Management"_s;
    user.securityLevel = u"API User (system)"_s;
    user.resourceId = world.autotask(u"Resources"_s)
                          .insert({{u"userName"_s, user.userName},
                                   {u"firstName"_s, u"API"_s},
                                   {u"lastName"_s, user.vendor},
                                   {u"email"_s, u"alerts@"_s + mspDomain()},
                                   {u"isActive"_s, true},
                                   {u"licenseType"_s, 7},
                                   {u"userType"_s, 20},
                                   {u"resourceType"_s, u"Employee"_s},
                                   {u"payrollType"_s, 1}});
    world.autotaskUsers.push_back(user);
    GlueIntegration &integration = world.glueIntegration;
    integration.enabledInAutotask = true;
    integration.userId = user.resourceId;
    integration.autotaskOn = true;
    integration.accountTypes = {u"Customer"_s};
    integration.queuedAt = world.clock.start().addDays(-daysAgo);
    integration.startsAt = integration.queuedAt.addSecs(3600);
}

void switchOnGlueForRmm(World &world, int daysAgo)
{
    Dice dice(world.options.seed, 42);
    RmmUser user;
    user.firstName = u"IT Glue"_s;
    user.lastName = u"API"_s;
    user.userName = u"itglue-api"_s;
    user.email = u"alerts@"_s + mspDomain();
    user.status = u"Active"_s;
    user.created = world.clock.start().addDays(-daysAgo);
    world.rmm.users.append(user);
    const RmmKeyPair pair{.apiKey = dice.code(26), .apiSecretKey = dice.code(26), .userName = user.userName};
    world.rmm.otherKeyPairs.append(pair);
    GlueIntegration &integration = world.glueIntegration;
    integration.rmmOn = true;
    integration.matchBy = u"companies"_s;
    integration.rmmApiKey = pair.apiKey;
    integration.rmmApiSecretKey = pair.apiSecretKey;
    integration.rmmSyncStarts = world.clock.start().addDays(-daysAgo);
    integration.rmmCardOn = true;
}

void seedGlueStage(World &world)
{
    switch (world.options.stage) {
    case Stage::Fresh:
    case Stage::RmmLinked: break;
    case Stage::ItGlueLinked: linkGlue(world); break;
    case Stage::Complete:
        linkGlue(world);
        linkGlueWithRmm(world);
        break;
    case Stage::Messy: messUpGlue(world); break;
    }
}

} // namespace trivet::practice
