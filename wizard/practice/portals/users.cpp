// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/records.h"
#include "practice/portals/steps.h"
#include "practice/world/dice.h"
#include "practice/world/names.h"
#include "practice/world/world.h"

namespace trivet::practice::portalsteps {

using namespace Qt::StringLiterals;

namespace {

Portal::Reply refusedBy(const QString &error)
{
    return {.status = 409, .error = error};
}

std::optional<int> listedValue(const World &world, const QString &entityField, const QString &label)
{
    const QList<PicklistValue> values = world.picklists.value(entityField);
    for (const PicklistValue &value : values) {
        if (value.isActive && value.label == label)
            return value.value;
    }
    return std::nullopt;
}

/// The user named in the action, else the latest one that was made for Datto RMM, else nullptr.
AutotaskUser *meantUser(World &world, const QJsonObject &values)
{
    const QString named = values.value("userName"_L1).toString();
    AutotaskUser *found = nullptr;
    for (size_t index = 1; index < world.autotaskUsers.size(); ++index) {
        AutotaskUser &user = world.autotaskUsers[index];
        if (named.isEmpty() ? user.resourceId == world.integrationUserId
                            : user.userName.compare(named, Qt::CaseInsensitive) == 0)
            found = &user;
    }
    return found;
}

} // namespace

Portal::Reply access(World &world, const QJsonObject &values)
{
    const AutotaskUser &own = world.autotaskUsers.front();
    const RmmAccount &rmm = world.rmm;
    Portal::Reply reply{.values = {{u"autotask-user-name"_s, own.userName},
                                   {u"autotask-secret"_s, own.secret},
                                   {u"autotask-tracking-identifier"_s, own.trackingCode},
                                   {u"rmm-api-url"_s, u"https://%1-api.centrastage.net"_s.arg(rmm.platform)},
                                   {u"rmm-api-key"_s, rmm.apiKey},
                                   {u"rmm-api-secret-key"_s, rmm.apiSecretKey},
                                   {u"rmm-api-user-name"_s, rmm.apiUserName}}};
    // Who reviews what stands already has a key of IT Glue from the start; otherwise chapter 2 asks for it.
    if (values.value("itGlue"_L1).toBool()) {
        reply.values.insert(u"itglue-address"_s, glueWebAddress(world.glue));
        reply.values.insert(u"itglue-region"_s, world.glue.region);
        reply.values.insert(u"itglue-api-key"_s, world.glue.apiKey);
    }
    return reply;
}

Portal::Reply review(World &, const QJsonObject &)
{
    return {};
}

Portal::Reply rmmApiUser(World &world, const QJsonObject &values)
{
    Dice dice(world.options.seed, 6000 + static_cast<quint64>(world.portalActions));
    AutotaskUser user;
    user.vendor = values.value("vendor"_L1).toString(u"Datto RMM"_s);
    user.securityLevel = values.value("securityLevel"_L1).toString(u"API User (system)"_s);
    user.userName = values.value("userName"_L1).toString(dice.hex(15) + u'@' + mspDomain().toUpper());
    user.secret = dice.password(25);
    user.trackingCode = dice.code(27);
    // Nothing is granted until somebody does it (1.2); the vendor's pages disagree about the default.
    user.protectedData = AutotaskUser::ProtectedData::None;
    const auto level = listedValue(world, u"Resources.userType"_s, user.securityLevel);
    if (!level || !user.securityLevel.startsWith("API User"_L1))
        return refusedBy(u"Autotask has no API-only security level of this name: "_s + user.securityLevel);
    if (user.vendor != "Custom"_L1 && !listedValue(world, u"ConfigurationItems.apiVendorID"_s, user.vendor))
        return refusedBy(u"Autotask lists no integration vendor of this name: "_s + user.vendor);
    for (const auto &[id, row] : world.autotask(u"Resources"_s).rows()) {
        if (row.value("userName"_L1).toString().compare(user.userName, Qt::CaseInsensitive) == 0)
            return refusedBy(u"Autotask has a user of this name already."_s);
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
    world.integrationUserId = user.resourceId;
    return {.values = {{u"rmm-user-name"_s, user.userName}, {u"rmm-user-secret"_s, user.secret}}};
}

Portal::Reply protectedData(World &world, const QJsonObject &values)
{
    AutotaskUser *user = meantUser(world, values);
    if (!user)
        return refusedBy(u"Autotask lists no such API user."_s);
    const QString permission = values.value("permission"_L1).toString(u"all"_s);
    if (!QStringList{u"all"_s, u"edit"_s, u"view"_s, u"none"_s}.contains(permission))
        return refusedBy(u"There is no such permission: "_s + permission);
    user->protectedData =
        permission == "none"_L1 ? AutotaskUser::ProtectedData::None : AutotaskUser::ProtectedData::Full;
    return {};
}

Portal::Reply unlockUser(World &world, const QJsonObject &values)
{
    const QString named = values.value("userName"_L1).toString();
    for (AutotaskUser &user : world.autotaskUsers) {
        if (named.isEmpty() || user.userName.compare(named, Qt::CaseInsensitive) == 0) {
            user.locked = false;
            user.failedLogins = 0;
        }
    }
    return {};
}

} // namespace trivet::practice::portalsteps
