// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

#include "practice/world/devicekinds.h"
#include "practice/world/dice.h"
#include "practice/seeds/gluestage.h"
#include "practice/truth/gluelinks.h"
#include "practice/world/lookup.h"
#include "practice/world/names.h"
#include "practice/truth/saas.h"
#include "practice/world/stamps.h"
#include "practice/syncs/rmm_to_autotask.h"
#include "practice/world/world.h"
#include "practice/truth/devicelink.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// What a careful admin would have put right before linking.
void tidyUp(World &world)
{
    Table &types = world.autotask(u"ConfigurationItemTypes"_s);
    const qint64 ups = rowNamed(world, u"ConfigurationItemTypes"_s, u"name"_s, u"UPS"_s).value_or(0);
    const qint64 workstation = rowNamed(world, u"ConfigurationItemTypes"_s, u"name"_s, u"Workstation"_s).value_or(0);
    const qint64 doubled = rowNamed(world, u"ConfigurationItemTypes"_s, u"name"_s, u"Work station "_s).value_or(0);
    QMap<qint64, qint64> retag{{doubled, workstation}, {retiredTypeId, ups}, {deletedTypeId, ups}, {0, ups}};
    Table &items = world.autotask(u"ConfigurationItems"_s);
    QList<qint64> ids;
    for (const auto &[id, row] : items.rows())
        ids.append(id);
    for (const qint64 id : std::as_const(ids)) {
        const qint64 type = items.find(id)->value("configurationItemType"_L1).toInteger();
        if (retag.contains(type))
            items.update(id, {{u"configurationItemType"_s, retag.value(type)}});
    }
    types.remove(doubled);
    types.remove(retiredTypeId);
    for (RmmSite &site : world.rmm.sites) {
        if (site.kind == RmmSite::Kind::Customer)
            site.name = world.autotask(u"Companies"_s).find(site.companyId)->value("companyName"_L1).toString();
    }
    for (RmmDevice &device : world.rmm.devices)
        device.suspended = false;
}

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

void link(World &world)
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

// Some devices are gone from Autotask again, and from some others somebody cleared the type. The newest of each product
// keep theirs: those would say that the product lacks a default (R09), which is another fault.
void losesSomeDevices(World &world, Dice &dice)
{
    Table &items = world.autotask(u"ConfigurationItems"_s);
    QMap<qint64, QList<qint64>> byProduct;
    for (const auto &[id, row] : items.rows()) {
        if (row.contains("rmmDeviceUID"_L1) && row.value("configurationItemType"_L1).toInteger() != 0)
            byProduct[row.value("productID"_L1).toInteger()].append(id);
    }
    QList<qint64> older;
    for (const QList<qint64> &ids : std::as_const(byProduct))
        older += ids.first(std::max<qsizetype>(0, std::min(ids.size() / 2, ids.size() - 5)));
    dice.shuffle(older);
    const int lost = dice.between(3, 9);
    const int cleared = dice.between(2, 7);
    for (int place = 0; place < older.size() && place < lost + cleared; ++place) {
        if (place < lost)
            items.remove(older.at(place));
        else
            items.update(older.at(place), {{u"configurationItemType"_s, QJsonValue()}});
    }
}

// One fault of every kind that the checks can notice; the seed chooses where.
void plantFaults(World &world)
{
    Dice dice(world.options.seed, 10);
    std::vector<int> sites;
    for (int index = 0; index < static_cast<int>(world.rmm.sites.size()); ++index) {
        if (world.rmm.sites[static_cast<size_t>(index)].kind == RmmSite::Kind::Customer)
            sites.push_back(index);
    }
    dice.shuffle(sites);
    const size_t unmapped = std::min<size_t>(sites.size(), static_cast<size_t>(dice.between(1, 3)));
    for (size_t place = 0; place < unmapped; ++place)
        world.integration.leaveUnmapped.append(world.rmm.sites[static_cast<size_t>(sites[place])].name);
    // One kind of device came over while its type was left blank in the mapping.
    const QString blank = dice.pick(QList<QString>{u"Tablet"_s, u"Smartphone"_s, u"Printer"_s, u"ESXi Host"_s});
    world.integration.mapping.insert(blank, {.product = u"Create New"_s, .configurationItemType = QString()});
    link(world);

    Table &companies = world.autotask(u"Companies"_s);
    if (sites.size() > unmapped + 1) {
        companies.update(world.rmm.sites[static_cast<size_t>(sites[unmapped])].companyId, {{u"isActive"_s, false}});
        companies.update(world.rmm.sites[static_cast<size_t>(sites[unmapped + 1])].companyId,
                         {{u"companyType"_s, dice.pick(QList<int>{2, 3, 4})}});
    }
    losesSomeDevices(world, dice);
    const QString stale = dice.pick(QList<QString>{u"RMM_Server"_s, u"RMM_Laptop"_s, u"RMM_Network Device"_s});
    if (const auto product = rowNamed(world, u"Products"_s, u"name"_s, stale))
        world.autotask(u"Products"_s).update(*product, {{u"isActive"_s, false}});
}

} // namespace

void seedStage(World &world)
{
    switch (world.options.stage) {
    case Stage::Fresh:
        break;
    case Stage::RmmLinked:
    case Stage::ItGlueLinked:
    case Stage::Complete:
        tidyUp(world);
        link(world);
        break;
    case Stage::Messy:
        plantFaults(world);
        break;
    }
    seedGlueStage(world);
    seedSaasStage(world);
    if (world.options.tellsTruth)
        world.planted = whatIsWrong(world) + whatIsWrongInGlue(world) + whatIsWrongInSaas(world);
}

} // namespace trivet::practice
