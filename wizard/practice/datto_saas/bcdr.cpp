// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_saas/handlers.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

const BcdrDevice *calledBcdrDevice(const SaasCall &call)
{
    for (const BcdrDevice &device : call.world.saas.devices) {
        if (device.serial.compare(call.ids.value(0), Qt::CaseInsensitive) == 0)
            return &device;
    }
    return nullptr;
}

QJsonArray arrayOf(const QList<QJsonObject> &objects)
{
    QJsonArray array;
    for (const QJsonObject &object : objects)
        array.append(object);
    return array;
}

SaasReply noSuchBcdrDevice()
{
    return saasError(404, u"No such device"_s);
}

SaasReply assetsOfType(const SaasCall &call, QLatin1StringView type)
{
    const BcdrDevice *device = calledBcdrDevice(call);
    if (!device)
        return noSuchBcdrDevice();
    QJsonArray assets;
    for (const QJsonObject &asset : device->assets) {
        if (asset.value("type"_L1).toString() == type)
            assets.append(asset);
    }
    return saasPage(call, assets);
}

std::chrono::seconds unitOf(const QString &units)
{
    if (units == "minutes"_L1)
        return std::chrono::minutes(1);
    if (units == "hours"_L1)
        return std::chrono::hours(1);
    return std::chrono::hours(24);
}

} // namespace

QJsonObject saasActivity(const QDateTime &at, const QString &user, const QString &clientName, const QString &targetType,
                         const QString &targetId, const QString &message)
{
    return {{u"timestamp"_s, at.toSecsSinceEpoch()},
            {u"user"_s, user},
            {u"clientName"_s, clientName},
            {u"targetType"_s, targetType},
            {u"targetId"_s, targetId},
            {u"messageEN"_s, message},
            {u"success"_s, true}};
}

namespace saas {

// Its clientName filter does nothing, as the vendor's did not (vendors/datto_saas/FACTS.md §3).
SaasReply activityLog(const SaasCall &call)
{
    bool isNumber = false;
    const int asked = call.query.value(u"since"_s).toInt(&isNumber);
    const qint64 since = call.world.now().toSecsSinceEpoch() -
                         (isNumber && asked > 0 ? asked : 1) * unitOf(call.query.value(u"sinceUnits"_s)).count();
    const QString user = call.query.value(u"user"_s);
    const QString targetType = call.query.value(u"targetType"_s);
    const QString target = call.query.value(u"target"_s).section(u',', 0, 0);
    QJsonArray rows;
    for (const QJsonObject &row : call.world.saas.activities) {
        const QString type = row.value("targetType"_L1).toString();
        if (row.value("timestamp"_L1).toInteger() < since ||
            !row.value("user"_L1).toString().startsWith(user, Qt::CaseInsensitive))
            continue;
        if (!targetType.isEmpty() && type != targetType)
            continue;
        if (!target.isEmpty() && type + u':' + row.value("targetId"_L1).toString() != target)
            continue;
        rows.append(row);
    }
    return saasPage(call, rows);
}

SaasReply bcdrAgents(const SaasCall &call)
{
    return saasPage(call, {});
}

SaasReply bcdrDevices(const SaasCall &call)
{
    const bool withHidden = call.query.value(u"showHiddenDevices"_s, u"1"_s) != "0"_L1;
    QJsonArray devices;
    for (const BcdrDevice &device : call.world.saas.devices) {
        if (withHidden || !device.hidden)
            devices.append(device.attributes);
    }
    return saasPage(call, devices);
}

SaasReply bcdrDevice(const SaasCall &call)
{
    const BcdrDevice *device = calledBcdrDevice(call);
    return device ? saasJson(device->attributes) : noSuchBcdrDevice();
}

SaasReply bcdrAlerts(const SaasCall &call)
{
    const BcdrDevice *device = calledBcdrDevice(call);
    return device ? saasPage(call, arrayOf(device->alerts)) : noSuchBcdrDevice();
}

// An object with the keys "0", "1", ...: seen live.
SaasReply bcdrAssets(const SaasCall &call)
{
    const BcdrDevice *device = calledBcdrDevice(call);
    if (!device)
        return noSuchBcdrDevice();
    QJsonObject assets;
    for (qsizetype place = 0; place < device->assets.size(); ++place)
        assets.insert(QString::number(place), device->assets.at(place));
    return saasJson(assets);
}

SaasReply bcdrAgentAssets(const SaasCall &call)
{
    return assetsOfType(call, "agent"_L1);
}

SaasReply bcdrShareAssets(const SaasCall &call)
{
    return assetsOfType(call, "share"_L1);
}

SaasReply bcdrVolume(const SaasCall &call)
{
    const BcdrDevice *device = calledBcdrDevice(call);
    if (!device)
        return noSuchBcdrDevice();
    for (const QJsonObject &asset : device->assets) {
        if (asset.value("volume"_L1).toString() == call.ids.value(1))
            return saasJson(QJsonArray{asset});
    }
    return saasError(404, u"No such volume"_s);
}

SaasReply bcdrRestores(const SaasCall &call)
{
    return calledBcdrDevice(call) ? saasJson(QJsonArray()) : noSuchBcdrDevice();
}

} // namespace saas

} // namespace trivet::practice
