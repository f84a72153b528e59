// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/records.h"
#include "practice/portals/gluetidy.h"
#include "practice/portals/steps.h"
#include "practice/syncs/autotask_to_itglue.h"
#include "practice/world/dice.h"
#include "practice/world/lookup.h"
#include "practice/world/names.h"
#include "practice/world/world.h"

#include <QJsonArray>

namespace trivet::practice::portalsteps {

using namespace Qt::StringLiterals;

namespace {

const QString glueVendor = u"IT Glue - Documentation Management"_s;

Portal::Reply glueRefuses(const QString &error)
{
    return {.status = 409, .error = error};
}

QStringList chosen(const QJsonValue &value, const QStringList &otherwise)
{
    if (!value.isArray())
        return otherwise;
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts.append(item.toString());
    return texts;
}

/// The vendor writes the same list entry with a hyphen and with a dash.
QString plainDashes(QString text)
{
    return text.replace(QChar(0x2013), u'-').replace(QChar(0x2014), u'-');
}

std::optional<int> pickedValue(const World &world, const QString &entityField, const QString &label)
{
    const QList<PicklistValue> values = world.picklists.value(entityField);
    for (const PicklistValue &value : values) {
        if (value.isActive && plainDashes(value.label) == plainDashes(label))
            return value.value;
    }
    return std::nullopt;
}

const AutotaskUser *glueSignsInAs(const World &world, const QJsonObject &values)
{
    const QString userName = values.value("userName"_L1).toString(values.value("itglue-user-name"_L1).toString());
    const QString secret = values.value("secret"_L1).toString(values.value("itglue-user-secret"_L1).toString());
    for (const AutotaskUser &user : world.autotaskUsers) {
        const bool isMeant = userName.isEmpty() ? user.resourceId == world.glueIntegration.userId
                                                : user.userName.compare(userName, Qt::CaseInsensitive) == 0;
        if (isMeant && !user.locked && (secret.isEmpty() || secret == user.secret))
            return &user;
    }
    return nullptr;
}

// Licensed people without an IT Glue user get one, and mail.
void inviteUsers(World &world, const QJsonValue &wanted)
{
    const QStringList only = chosen(wanted, {});
    QSet<QString> known;
    for (const auto &[id, user] : world.glue.of(u"users"_s))
        known.insert(user.attributes.value("email"_L1).toString().toLower());
    for (const auto &[id, row] : world.autotask(u"Resources"_s).rows()) {
        const QString email = row.value("email"_L1).toString();
        const bool isPerson = row.value("isActive"_L1).toBool() && row.value("licenseType"_L1).toInt() != 7;
        if (!isPerson || email.isEmpty() || known.contains(email.toLower()) ||
            (wanted.isArray() && !only.contains(email)))
            continue;
        makeGlueRecord(world, u"users"_s,
                       {{u"first-name"_s, row.value("firstName"_L1)},
                        {u"last-name"_s, row.value("lastName"_L1)},
                        {u"email"_s, email},
                        {u"role-name"_s, u"Editor"_s}});
    }
}

} // namespace

Portal::Reply existingData(World &world, const QJsonObject &values)
{
    if (values.value("tidy"_L1).toBool(true))
        tidyGlue(world, values.value("leave"_L1).toBool(false) ? OldLinks::Leave : OldLinks::Archive);
    return {.values = {{u"itglue-api-key"_s, world.glue.apiKey},
                       {u"itglue-address"_s, glueWebAddress(world.glue)},
                       {u"itglue-region"_s, world.glue.region}}};
}

Portal::Reply itGlueOn(World &world, const QJsonObject &values)
{
    const QString subdomain = values.value("subdomain"_L1).toString(world.glue.subdomain);
    const QString region = values.value("region"_L1).toString(world.glue.region);
    if (subdomain.compare(world.glue.subdomain, Qt::CaseInsensitive) != 0)
        return glueRefuses(u"There is no IT Glue account of this subdomain: "_s + subdomain);
    if (region.compare(world.glue.region, Qt::CaseInsensitive) != 0)
        return glueRefuses(u"This IT Glue account is not in the region "_s + region);
    world.glueIntegration.enabledInAutotask = true;
    return {};
}

Portal::Reply itGlueApiUser(World &world, const QJsonObject &values)
{
    Dice dice(world.options.seed, 6500 + static_cast<quint64>(world.portalActions));
    AutotaskUser user;
    user.vendor = values.value("vendor"_L1).toString(glueVendor);
    user.securityLevel = values.value("securityLevel"_L1).toString(u"API User (system)"_s);
    user.userName = values.value("userName"_L1).toString(dice.hex(15) + u'@' + mspDomain().toUpper());
    user.secret = dice.password(25);
    user.trackingCode = dice.code(27);
    const QString permission = values.value("permission"_L1).toString(u"view"_s);
    if (!QStringList{u"all"_s, u"edit"_s, u"view"_s, u"none"_s}.contains(permission))
        return glueRefuses(u"There is no such permission: "_s + permission);
    user.protectedData =
        permission == "none"_L1 ? AutotaskUser::ProtectedData::None : AutotaskUser::ProtectedData::Full;
    const auto level = pickedValue(world, u"Resources.userType"_s, user.securityLevel);
    if (!level || !user.securityLevel.startsWith("API User"_L1))
        return glueRefuses(u"Autotask has no API-only security level of this name: "_s + user.securityLevel);
    if (user.vendor != "Custom"_L1 && !pickedValue(world, u"ConfigurationItems.apiVendorID"_s, user.vendor))
        return glueRefuses(u"Autotask lists no integration vendor of this name: "_s + user.vendor);
    for (const auto &[id, row] : world.autotask(u"Resources"_s).rows()) {
        if (row.value("userName"_L1).toString().compare(user.userName, Qt::CaseInsensitive) == 0)
            return glueRefuses(u"Autotask has a user of this name already."_s);
    }
    user.resourceId = world.autotask(u"Resources"_s)
                          .insert({{u"userName"_s, user.userName},
                                   {u"firstName"_s, u"API"_s},
                                   {u"lastName"_s, user.vendor},
                                   {u"email"_s, u"alerts@"_s + mspDomain()},
                                   {u"isActive"_s, true},
                                   {u"licenseType"_s, 7},
                                   {u"userType"_s, *level},
                                   {u"resourceType"_s, u"Employee"_s},
                                   {u"payrollType"_s, 1}});
    world.autotaskUsers.push_back(user);
    world.glueIntegration.userId = user.resourceId;
    return {.values = {{u"itglue-user-name"_s, user.userName}, {u"itglue-user-secret"_s, user.secret}}};
}

Portal::Reply itGlueSyncSettings(World &world, const QJsonObject &values)
{
    const AutotaskUser *user = glueSignsInAs(world, values);
    if (!user)
        return glueRefuses(u"Autotask did not accept the username and password."_s);
    if (plainDashes(user->vendor) != glueVendor)
        return glueRefuses(u"This API user belongs to another integration vendor: "_s + user->vendor);
    const QStringList accountTypes = chosen(values.value("accountTypes"_L1), {u"Customer"_s});
    if (accountTypes.isEmpty())
        return glueRefuses(u"Choose at least one account type to sync."_s);
    for (const QString &type : accountTypes) {
        if (!pickedValue(world, u"Companies.companyType"_s, type))
            return glueRefuses(u"Autotask has no account type of this name: "_s + type);
    }
    const QStringList itemTypes = chosen(values.value("itemTypes"_L1), {});
    for (const QString &type : itemTypes) {
        if (!activeTypeNamed(world, type))
            return glueRefuses(u"Autotask has no active configuration item type of this name: "_s + type);
    }
    GlueIntegration &integration = world.glueIntegration;
    integration.autotaskOn = true;
    integration.userId = user->resourceId;
    integration.accountTypes = accountTypes;
    integration.itemTypes = itemTypes;
    integration.locations = values.value("locations"_L1).toBool(true);
    integration.untypedItems = values.value("untypedItems"_L1).toBool(false);
    integration.twoWay = values.value("twoWay"_L1).toBool(false);
    if (const QJsonValue invite = values.value("invite"_L1);
        invite.isArray() || (invite.isString() && invite.toString() != "skip"_L1))
        inviteUsers(world, invite);
    world.autotaskBackgroundCalls += 12;
    world.glueAutotaskActor().queue(world.now());
    return {};
}

Portal::Reply itGlueFirstSync(World &world, const QJsonObject &)
{
    if (!world.glueIntegration.autotaskOn)
        return glueRefuses(u"IT Glue is not connected to Autotask."_s);
    world.glueAutotaskActor().startSoon(world.now());
    return {};
}

} // namespace trivet::practice::portalsteps
