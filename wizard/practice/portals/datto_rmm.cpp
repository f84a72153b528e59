// SPDX-License-Identifier: Apache-2.0
#include "practice/portals/steps.h"
#include "practice/syncs/rmm_to_autotask.h"
#include "practice/world/devicekinds.h"
#include "practice/world/lookup.h"
#include "practice/world/world.h"

#include <QJsonArray>

namespace trivet::practice::portalsteps {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSyncSeconds = 20;    // world time
constexpr int productDelaySeconds = 10; // "you may have to wait about a minute and refresh", at practice's pace

Portal::Reply notAllowed(const QString &error)
{
    return {.status = 409, .error = error};
}

QStringList textList(const QJsonValue &value, const QStringList &fallback)
{
    if (!value.isArray())
        return fallback;
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}

/// Why the other tabs cannot be used yet; empty when they can.
QString lockedTabs(const World &world)
{
    if (!world.integration.on)
        return u"The Autotask integration is not turned on."_s;
    if (world.now() < world.integration.firstSyncEnds)
        return u"The tabs are locked until the first sync has finished."_s;
    return {};
}

int siteNamed(const World &world, const QString &name)
{
    for (size_t index = 0; index < world.rmm.sites.size(); ++index) {
        if (world.rmm.sites[index].kind == RmmSite::Kind::Customer && world.rmm.sites[index].name == name)
            return static_cast<int>(index);
    }
    return -1;
}

const AutotaskUser *signedInAs(const World &world, const QJsonObject &values)
{
    const QString userName = values.value("userName"_L1).toString(values.value("rmm-user-name"_L1).toString());
    const QString secret = values.value("secret"_L1).toString(values.value("rmm-user-secret"_L1).toString());
    for (const AutotaskUser &user : world.autotaskUsers) {
        const bool isMeant = userName.isEmpty() ? user.resourceId == world.integrationUserId
                                                : user.userName.compare(userName, Qt::CaseInsensitive) == 0;
        if (isMeant && !user.locked && (secret.isEmpty() || secret == user.secret))
            return &user;
    }
    return nullptr;
}

struct MappingOrError
{
    QMap<QString, MappedType> mapping = {};
    QString error = {};
};

MappingOrError usualMapping(World &world)
{
    MappingOrError usual;
    for (const RmmDevice &device : world.rmm.devices) {
        if (usual.mapping.contains(device.category))
            continue;
        for (const DeviceKind &kind : deviceKinds()) {
            if (kind.category == device.category)
                usual.mapping.insert(kind.category,
                                     {.product = u"Create New"_s, .configurationItemType = kind.usualType});
        }
    }
    return usual;
}

MappingOrError givenMapping(World &world, const QJsonArray &rows)
{
    MappingOrError given;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString deviceType = row.value("deviceType"_L1).toString();
        MappedType mapped;
        mapped.product = row.value("product"_L1).toString(u"Create New"_s);
        mapped.configurationItemType = row.value("configurationItemType"_L1).toString();
        if (deviceType.isEmpty())
            return {.error = u"A row of the mapping names no device type."_s};
        // What Datto RMM would make anyway may be called by the name it will get.
        if (mapped.product == "RMM_"_L1 + deviceType && !rowNamed(world, u"Products"_s, u"name"_s, mapped.product))
            mapped.product = u"Create New"_s;
        if (mapped.product.compare("Create New"_L1, Qt::CaseInsensitive) != 0 &&
            !rowNamed(world, u"Products"_s, u"name"_s, mapped.product))
            return {.error = u"Autotask has no product of this name: "_s + mapped.product};
        if (!mapped.configurationItemType.isEmpty() && !activeTypeNamed(world, mapped.configurationItemType))
            return {.error = u"Autotask has no active configuration item type of this name: "_s +
                             mapped.configurationItemType};
        given.mapping.insert(deviceType, mapped);
    }
    return given;
}

enum class MapDevices { Off, On };

MapDevices wantedSwitch(const QJsonObject &values, MapDevices fallback)
{
    return values.value("mapDevices"_L1).toBool(fallback == MapDevices::On) ? MapDevices::On : MapDevices::Off;
}

void switchMapDevices(World &world, MapDevices wanted)
{
    Integration &integration = world.integration;
    if ((wanted == MapDevices::On) == integration.mapDevices) {
        world.actor().retryHeldBack();
        return;
    }
    integration.mapDevices = wanted == MapDevices::On;
    if (integration.mapDevices) {
        integration.mapDevicesSince = world.now();
        world.actor().beginDeviceSync(integration.mapDevicesSince);
    } else {
        world.actor().stopDeviceSync();
    }
}

} // namespace

Portal::Reply rmmAutotaskOn(World &world, const QJsonObject &values)
{
    const AutotaskUser *user = signedInAs(world, values);
    if (!user)
        return notAllowed(u"Autotask did not accept the username and password."_s);
    const QStringList accountTypes = textList(values.value("accountTypes"_L1), {u"Customer"_s});
    if (accountTypes.isEmpty())
        return notAllowed(u"Choose at least one account type to map."_s);
    const QStringList leaveUnmapped = textList(values.value("leaveUnmapped"_L1), {});
    for (const QString &name : leaveUnmapped) {
        if (siteNamed(world, name) < 0)
            return notAllowed(u"Datto RMM has no site of this name: "_s + name);
    }
    Integration &integration = world.integration;
    integration.on = true;
    integration.userName = user->userName;
    integration.vendor = user->vendor;
    integration.accountTypes = accountTypes;
    integration.leaveUnmapped = leaveUnmapped;
    integration.switchedOn = world.now();
    integration.firstSyncEnds = integration.switchedOn.addSecs(world.faults.number(u"first-sync"_s, firstSyncSeconds));
    world.autotaskBackgroundCalls += 38;
    world.actor().beginFirstSync(integration.switchedOn, integration.firstSyncEnds);
    return {};
}

Portal::Reply mapSite(World &world, const QJsonObject &values)
{
    if (const QString error = lockedTabs(world); !error.isEmpty())
        return notAllowed(error);
    const QString siteName = values.value("site"_L1).toString();
    const QString companyName = values.value("company"_L1).toString();
    if (siteName.isEmpty()) {
        for (int index = 0; index < static_cast<int>(world.rmm.sites.size()); ++index) {
            const RmmSite &site = world.rmm.sites[static_cast<size_t>(index)];
            if (site.kind == RmmSite::Kind::Customer && site.companyId >= 0 && !site.autotaskCompanyId)
                world.actor().mapSite(index, site.companyId);
        }
        return {};
    }
    const int index = siteNamed(world, siteName);
    if (index < 0)
        return notAllowed(u"Datto RMM has no site of this name: "_s + siteName);
    const qint64 company = companyName.isEmpty()
                               ? world.rmm.sites[static_cast<size_t>(index)].companyId
                               : rowNamed(world, u"Companies"_s, u"companyName"_s, companyName).value_or(-1);
    if (company < 0)
        return notAllowed(u"Autotask has no company of this name: "_s + companyName);
    world.actor().mapSite(index, company);
    return {};
}

Portal::Reply deviceMapping(World &world, const QJsonObject &values)
{
    if (const QString error = lockedTabs(world); !error.isEmpty())
        return notAllowed(error);
    const QString code = values.value("materialCode"_L1).toString(u"Hardware"_s);
    const auto codeId = rowNamed(world, u"BillingCodes"_s, u"name"_s, code);
    const Row *codeRow = codeId ? world.autotask(u"BillingCodes"_s).find(*codeId) : nullptr;
    if (!codeRow || codeRow->value("useType"_L1).toInt() != 4 || !codeRow->value("isActive"_L1).toBool())
        return notAllowed(u"Autotask has no active material code of this name: "_s + code);

    const bool isGiven = values.value("mapping"_L1).isArray();
    QStringList createTypes = textList(values.value("createTypes"_L1), {});
    if (!isGiven && !values.contains("createTypes"_L1)) {
        for (const MappedType &mapped : usualMapping(world).mapping) {
            if (!activeTypeNamed(world, mapped.configurationItemType))
                createTypes.append(mapped.configurationItemType);
        }
    }
    for (const QString &name : createTypes) {
        if (!activeTypeNamed(world, name))
            world.autotask(u"ConfigurationItemTypes"_s).insert({{u"name"_s, name}, {u"isActive"_s, true}});
    }
    const MappingOrError mapping =
        isGiven ? givenMapping(world, values.value("mapping"_L1).toArray()) : usualMapping(world);
    if (!mapping.error.isEmpty())
        return notAllowed(mapping.error);

    Integration &integration = world.integration;
    integration.materialCode = code;
    integration.overwriteName = values.value("overwriteName"_L1).toBool(true);
    integration.overwriteNumber = values.value("overwriteNumber"_L1).toBool(true);
    integration.mapping = mapping.mapping;
    integration.productsDue = world.now().addSecs(productDelaySeconds);
    switchMapDevices(world, wantedSwitch(values, MapDevices::Off));
    return {};
}

Portal::Reply products(World &world, const QJsonObject &values)
{
    Integration &integration = world.integration;
    if (integration.mapping.isEmpty())
        return notAllowed(u"No device types are mapped yet."_s);
    if (integration.productsDue.isValid())
        return notAllowed(u"Datto RMM has not made the products yet."_s);
    QMap<QString, QString> defaults;
    if (values.value("defaults"_L1).isObject()) {
        const QJsonObject given = values.value("defaults"_L1).toObject();
        for (auto entry = given.begin(); entry != given.end(); ++entry)
            defaults.insert(entry.key(), entry.value().toString());
    } else {
        for (const MappedType &mapped : std::as_const(integration.mapping))
            defaults.insert(mapped.product, mapped.configurationItemType);
    }
    for (auto entry = defaults.begin(); entry != defaults.end(); ++entry) {
        if (!rowNamed(world, u"Products"_s, u"name"_s, entry.key()))
            return notAllowed(u"Autotask has no product of this name: "_s + entry.key());
        if (!entry.value().isEmpty() && !activeTypeNamed(world, entry.value()))
            return notAllowed(u"Autotask has no active configuration item type of this name: "_s + entry.value());
    }
    for (auto entry = defaults.begin(); entry != defaults.end(); ++entry)
        integration.productDefaults.insert(entry.key(), entry.value());
    return {};
}

Portal::Reply deviceSync(World &world, const QJsonObject &values)
{
    if (const QString error = lockedTabs(world); !error.isEmpty())
        return notAllowed(error);
    if (world.integration.mapping.isEmpty())
        return notAllowed(u"Map the device types first."_s);
    switchMapDevices(world, wantedSwitch(values, MapDevices::On));
    return {};
}

} // namespace trivet::practice::portalsteps
