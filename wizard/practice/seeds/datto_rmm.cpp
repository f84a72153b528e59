// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/seed.h"

#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// Technicians name sites by habit: mostly the company's name, sometimes something that only they understand.
QString siteName(const QString &company, int ordinal, Dice &dice)
{
    switch (ordinal % 12) {
    case 3: return company.trimmed() + u" - Main Office"_s;
    case 5: return company.section(u' ', 0, 0) + u" (HQ)"_s;
    case 8: return company.toUpper();
    case 10: return company.trimmed().section(u' ', 0, 1) + u' ' + cityName(dice);
    default: return company;
    }
}

void addSite(World &world, RmmSite site, Dice &dice)
{
    site.id = 187100 + static_cast<qint64>(world.rmm.sites.size()) * 7 + dice.below(7);
    if (site.uid.isEmpty())
        site.uid = dice.guid();
    world.rmm.sites.push_back(std::move(site));
}

void seedSites(World &world, Dice &dice)
{
    addSite(
        world,
        {.name = u"Managed"_s, .description = u"Default site for managed devices"_s, .kind = RmmSite::Kind::Managed},
        dice);
    addSite(world,
            {.name = u"OnDemand"_s,
             .description = u"Default site for on-demand devices"_s,
             .kind = RmmSite::Kind::OnDemand,
             .onDemand = true},
            dice);
    addSite(world,
            {.uid = dice.hex(8) + u"-deleted-devices"_s, .name = u"Deleted Devices"_s, .kind = RmmSite::Kind::Deleted},
            dice);
    int ordinal = 0;
    for (const auto &[id, row] : world.autotask(u"Companies"_s).rows()) {
        if (row.value("companyType"_L1).toInt() != 1)
            continue;
        RmmSite site;
        site.name = siteName(row.value("companyName"_L1).toString(), ordinal, dice);
        site.companyId = id;
        if (dice.chance(25))
            site.description = u"Contract since "_s + QString::number(dice.between(2015, 2025));
        if (dice.chance(10))
            site.notes = u"Call before visiting."_s;
        if (ordinal % 9 == 4) {
            site.proxySettings = {{u"host"_s, u"proxy.customer.example"_s},
                                  {u"port"_s, 3128},
                                  {u"type"_s, u"http"_s},
                                  {u"username"_s, QJsonValue()},
                                  {u"password"_s, QJsonValue()}};
        }
        if (ordinal % 4 == 0)
            site.variables.append({.id = 9000 + ordinal, .name = u"contact"_s, .value = u"reception"_s});
        addSite(world, site, dice);
        ++ordinal;
    }
}

void seedUsers(World &world, Dice &dice)
{
    for (int index = 0; index < 9; ++index) {
        const PersonName name = personName(dice);
        RmmUser user;
        user.firstName = name.first;
        user.lastName = name.last;
        user.userName = name.first.left(1).toLower() + name.last.toLower().remove(u' ') + QString::number(index);
        user.email = user.userName + u'@' + mspDomain();
        user.status = u"Active"_s;
        user.created = world.clock.start().addDays(-dice.between(100, 2000));
        user.lastAccess = world.clock.start().addSecs(-dice.between(600, 900000));
        user.disabled = index == 7;
        if (index % 3 == 0)
            user.telephone = u"555-"_s + QString::number(dice.between(1000, 9999));
        world.rmm.users.append(user);
    }
    RmmUser api;
    api.firstName = u"Trivet"_s;
    api.lastName = u"API"_s;
    api.userName = u"trivet-api"_s;
    api.email = u"alerts@"_s + mspDomain();
    api.status = u"Active"_s;
    api.created = world.clock.start().addDays(-2);
    world.rmm.users.append(api);
    world.rmm.apiUserName = api.userName;
}

// Three days of what technicians did; `date` is in seconds with a fraction, `details` is JSON in a string.
void seedActivities(World &world, Dice &dice)
{
    RmmAccount &rmm = world.rmm;
    double date = static_cast<double>(world.clock.start().toSecsSinceEpoch()) - 30;
    for (int index = 0; index < 160 && !rmm.devices.empty(); ++index) {
        const RmmDevice &device = rmm.devices[static_cast<size_t>(dice.below(static_cast<int>(rmm.devices.size())))];
        const RmmSite &site = rmm.sites[static_cast<size_t>(device.site)];
        const RmmUser &user = rmm.users.at(dice.below(static_cast<int>(rmm.users.size())));
        const bool isLogin = dice.chance(20);
        rmm.activities.push_back(
            {{u"id"_s, dice.hex(24)},
             {u"entity"_s, isLogin ? u"USER"_s : u"DEVICE"_s},
             {u"category"_s, isLogin ? u"login"_s : dice.pick(QList<QString>{u"job"_s, u"device"_s, u"remote"_s})},
             {u"action"_s, isLogin ? u"login"_s : dice.pick(QList<QString>{u"create"_s, u"move"_s, u"run"_s})},
             {u"date"_s, date},
             {u"site"_s, QJsonObject{{u"id"_s, site.id}, {u"name"_s, site.name}}},
             {u"deviceId"_s, isLogin ? QJsonValue() : QJsonValue(device.id)},
             {u"hostname"_s, isLogin ? QJsonValue() : QJsonValue(device.hostname)},
             {u"user"_s, QJsonObject{{u"id"_s, 300 + index % 9},
                                     {u"userName"_s, user.userName},
                                     {u"firstName"_s, user.firstName},
                                     {u"lastName"_s, user.lastName}}},
             {u"details"_s, u"{\"source.ip\":\"203.0.113.9\"}"_s},
             {u"hasStdOut"_s, false},
             {u"hasStdErr"_s, false}});
        date -= 200 + dice.below(3000) + 0.125;
    }
}

} // namespace

void seedRmmAccount(World &world)
{
    Dice dice(world.options.seed, 6);
    RmmAccount &rmm = world.rmm;
    rmm.platform = u"concord"_s;
    rmm.id = dice.between(20000, 90000);
    rmm.uid = u"con"_s + dice.hex(7);
    rmm.name = mspName();
    rmm.apiKey = dice.code(26);
    rmm.apiSecretKey = dice.code(26);
    rmm.udfLabels = {{1, u"BitLocker key"_s}, {2, u"Warranty note"_s}, {3, u"Lokaler Admin"_s}, {7, u"Win11 ready"_s}};
    rmm.variables.append({.id = 501, .name = u"supportPhone"_s, .value = u"555-0100"_s});
    rmm.variables.append({.id = 502, .name = u"agentKey"_s, .value = u"********"_s, .masked = true});
    seedUsers(world, dice);
    seedSites(world, dice);
}

void seedRmmExtras(World &world)
{
    Dice dice(world.options.seed, 8);
    RmmAccount &rmm = world.rmm;
    for (const QString &name :
         {u"Restart spooler"_s, u"Collect BitLocker key"_s, u"Win 11 readiness"_s, u"ディスク清掃"_s}) {
        rmm.components.append(QJsonObject{{u"id"_s, 6000 + rmm.components.size()},
                                          {u"uid"_s, dice.guid()},
                                          {u"name"_s, name},
                                          {u"description"_s, QString()},
                                          {u"categoryCode"_s, u"scripts"_s},
                                          {u"credentialsRequired"_s, false},
                                          {u"variables"_s, QJsonArray()}});
    }
    const qint64 now = world.clock.start().toMSecsSinceEpoch();
    const int alerts = rmm.devices.empty() ? 0 : 60;
    for (int index = 0; index < alerts; ++index) {
        RmmDevice &device = rmm.devices[static_cast<size_t>(dice.below(static_cast<int>(rmm.devices.size())))];
        const RmmSite &site = rmm.sites[static_cast<size_t>(device.site)];
        RmmRecord alert;
        alert.uid = dice.guid();
        alert.siteId = site.id;
        alert.deviceUid = device.uid;
        alert.open = index % 3 == 0;
        if (alert.open)
            ++device.openAlerts;
        const qint64 raised = now - static_cast<qint64>(dice.between(60, 600000)) * 1000;
        alert.json = {
            {u"alertUid"_s, alert.uid},
            {u"priority"_s,
             dice.pick(QList<QString>{u"Critical"_s, u"High"_s, u"Moderate"_s, u"Low"_s, u"Information"_s})},
            {u"diagnostics"_s, QJsonValue()},
            {u"resolved"_s, !alert.open},
            {u"resolvedBy"_s, alert.open ? QJsonValue() : QJsonValue(u"SYSTEM"_s)},
            {u"resolvedOn"_s, alert.open ? QJsonValue() : QJsonValue(raised + 1800000)},
            {u"muted"_s, false},
            {u"ticketNumber"_s, QJsonValue()},
            {u"timestamp"_s, raised},
            {u"alertMonitorInfo"_s, QJsonObject{{u"sendsEmails"_s, dice.chance(50)}, {u"createsTicket"_s, false}}},
            {u"alertContext"_s,
             index % 2 == 0 ? QJsonObject{{u"@class"_s, u"online_offline_status_ctx"_s}, {u"status"_s, u"OFFLINE"_s}}
                            : QJsonObject{{u"@class"_s, u"perf_resource_usage_ctx"_s},
                                          {u"type"_s, u"CPU"_s},
                                          {u"percentage"_s, 97.5}}},
            {u"alertSourceInfo"_s, QJsonObject{{u"deviceUid"_s, device.uid},
                                               {u"deviceName"_s, device.hostname},
                                               {u"siteUid"_s, site.uid},
                                               {u"siteName"_s, site.name}}},
            {u"responseActions"_s, QJsonArray()},
            {u"autoresolveMins"_s, 0}};
        rmm.alerts.push_back(alert);
    }
    seedActivities(world, dice);
}

} // namespace trivet::practice
