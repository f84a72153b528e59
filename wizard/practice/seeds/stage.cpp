// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

#include "practice/seeds/firstlink.h"
#include "practice/seeds/firstlinkmess.h"
#include "practice/seeds/gluestage.h"
#include "practice/syncs/rmm_to_autotask.h"
#include "practice/truth/devicelink.h"
#include "practice/truth/gluelinks.h"
#include "practice/truth/saas.h"
#include "practice/world/devicekinds.h"
#include "practice/world/lookup.h"
#include "practice/world/world.h"

#include <utility>

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

constexpr int oneInTwice = 12;

/// As it was set then: products that somebody chose, and no type for any of them.
Integration earlierIntegration()
{
    Integration earlier;
    earlier.vendor = u"Datto RMM"_s;
    earlier.accountTypes = {u"Customer"_s};
    earlier.mapping = {{u"Desktop"_s, {.product = u"HP EliteDesk 800 G9"_s}},
                       {u"Laptop"_s, {.product = u"Lenovo ThinkPad T14"_s}},
                       {u"Server"_s, {.product = u"Rack server (custom build) "_s}},
                       {u"Printer"_s, {.product = u"Multifunction printer \u2013 leased"_s}}};
    return earlier;
}

void doubleSome(World &world, const QList<qint64> &items)
{
    Table &table = world.autotask(u"ConfigurationItems"_s);
    for (qsizetype place = 0; place < items.size(); place += oneInTwice) {
        QJsonObject twin = *table.find(items[place]);
        twin.remove(u"id"_s);
        table.insert(twin);
    }
}

// What a connection of long ago left in Autotask when it was turned off: devices without a type, and some of them
// twice. And a colleague is at work there, who edits one of them while somebody mends the others.
void leaveDevicesBehind(World &world, int devices)
{
    const Integration present = std::exchange(world.integration, earlierIntegration());
    const QDateTime then = world.clock.start().addDays(-400);
    const QList<qint64> items = world.actor().leaveBehind(devices, then);
    world.integration = present;
    doubleSome(world, items);
    if (!world.faults.isSet(u"autotask-others-edit"_s))
        world.faults.set(u"autotask-others-edit"_s, u"1"_s);
}

} // namespace

void seedStage(World &world)
{
    switch (world.options.stage) {
    case Stage::Fresh:
        if (const int devices = world.faults.number(u"left-behind"_s, 0); devices > 0)
            leaveDevicesBehind(world, devices);
        break;
    case Stage::RmmLinked:
    case Stage::ItGlueLinked:
    case Stage::Complete:
        tidyUp(world);
        world.integration.fields = {{1, u"BitLocker Key"_s}, {7, u"Windows 11 ready"_s}};
        linkFirst(world);
        break;
    case Stage::Messy: messUpFirstLink(world); break;
    }
    seedGlueStage(world);
    seedSaasStage(world);
    if (world.options.tellsTruth)
        world.planted = whatIsWrong(world) + whatIsWrongInGlue(world) + whatIsWrongInSaas(world);
}

} // namespace trivet::practice
