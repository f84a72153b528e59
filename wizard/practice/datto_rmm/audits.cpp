// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/handlers.h"
#include "practice/datto_rmm/records.h"
#include "practice/world/dice.h"

namespace trivet::practice::rmm {

using namespace Qt::StringLiterals;

namespace {

QString devicePortalUrl(const RmmCall &call, const RmmDevice &device)
{
    return u"https://%1.rmm.datto.com/device/%2"_s.arg(call.world.rmm.platform).arg(device.id);
}

QJsonValue valueOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray nics(const RmmDevice &device)
{
    return {QJsonObject{{u"instance"_s, u"Ethernet 0"_s},
                        {u"ipv4"_s, valueOrNull(device.intIpAddress)},
                        {u"ipv6"_s, QJsonValue()},
                        {u"macAddress"_s, valueOrNull(colonMac(device.mac))},
                        {u"type"_s, u"Ethernet"_s}}};
}

QJsonArray memory(const RmmDevice &device)
{
    return {QJsonObject{{u"module"_s, u"DIMM 0"_s},
                        {u"size"_s, (8LL << 30) << (device.id % 3)},
                        {u"type"_s, u"DDR5"_s},
                        {u"speed"_s, u"4800"_s},
                        {u"serialNumber"_s, QJsonValue()},
                        {u"partNumber"_s, QJsonValue()},
                        {u"bank"_s, u"BANK 0"_s}}};
}

QJsonObject computerAudit(const RmmCall &call, const RmmDevice &device)
{
    return {
        {u"portalUrl"_s, devicePortalUrl(call, device)},
        {u"webRemoteUrl"_s, u"https://%1.rmm.datto.com/web-remote/%2"_s.arg(call.world.rmm.platform).arg(device.id)},
        {u"systemInfo"_s, QJsonObject{{u"manufacturer"_s, device.manufacturer},
                                      {u"model"_s, device.model},
                                      {u"totalPhysicalMemory"_s, (8LL << 30) << (device.id % 3)},
                                      {u"username"_s, valueOrNull(device.lastUser)},
                                      {u"dotNetVersion"_s, u"4.8.1"_s},
                                      {u"totalCpuCores"_s, 4 + static_cast<int>(device.id % 3) * 4}}},
        {u"nics"_s, nics(device)},
        {u"bios"_s, QJsonObject{{u"instance"_s, QJsonValue()},
                                {u"releaseDate"_s, device.created.addDays(-300).toUTC().toString(Qt::ISODate)},
                                {u"serialNumber"_s, device.serial},
                                {u"smBiosVersion"_s, u"1.14.2"_s}}},
        {u"baseBoard"_s, QJsonObject{{u"manufacturer"_s, device.manufacturer}, {u"product"_s, device.model}}},
        {u"displays"_s, QJsonArray()},
        {u"logicalDisks"_s, QJsonArray{QJsonObject{{u"description"_s, u"Local Fixed Disk"_s},
                                                   {u"diskIdentifier"_s, u"C:"_s},
                                                   {u"freespace"_s, 91268055040LL},
                                                   {u"size"_s, 255550554112LL}}}},
        {u"mobileInfo"_s, QJsonValue()},
        {u"processors"_s, QJsonArray{QJsonObject{{u"name"_s, u"Intel(R) Core(TM) i5-13500"_s}}}},
        {u"videoBoards"_s, QJsonArray{QJsonObject{{u"displayAdapter"_s, u"Intel(R) UHD Graphics 770"_s}}}},
        {u"attachedDevices"_s, QJsonArray()},
        {u"snmpInfo"_s, QJsonValue()},
        {u"physicalMemory"_s, memory(device)}};
}

RmmReply objectReply(const QJsonObject &object)
{
    return {.body = compactJson(object)};
}

QList<QJsonObject> patchesFor(const RmmCall &call, quint64 stream)
{
    static const QList<QString> titles{u"Cumulative Update for Windows 11"_s, u"Security Intelligence Update"_s,
                                       u".NET Framework Update"_s, u"Intel – net – 12.19.2.45"_s};
    static const QList<QString> states{u"INSTALLED"_s, u"APPROVED_PENDING"_s, u"NOT_APPROVED"_s};
    Dice dice(call.world.options.seed, 4000 + stream);
    const QString wanted = call.query.value(u"installStatus"_s);
    QList<QJsonObject> patches;
    for (const QString &title : titles) {
        const QString state = dice.pick(states);
        const QString knowledgeBase = QString::number(dice.between(5030000, 5069999));
        if (!wanted.isEmpty() && wanted.compare(state, Qt::CaseInsensitive) != 0)
            continue;
        patches.append({{u"patchId"_s, dice.guid()},
                        {u"category"_s, QJsonArray{u"Security Updates"_s}},
                        {u"type"_s, title.startsWith("Intel"_L1) ? u"DRIVER"_s : u"SOFTWARE"_s},
                        {u"title"_s, title},
                        {u"description"_s, QJsonValue()},
                        {u"releaseDate"_s, u"2026-07-14"_s},
                        {u"severity"_s, u"IMPORTANT"_s},
                        {u"maxSize"_s, 734003200},
                        {u"rebootRequired"_s, true},
                        {u"requireUserInput"_s, false},
                        {u"kbArticleId"_s, knowledgeBase},
                        {u"installStatus"_s, state}});
    }
    return patches;
}

} // namespace

RmmReply deviceAudit(const RmmCall &call)
{
    const RmmDevice *found = std::as_const(call.world.rmm).device(call.ids.first());
    if (!found)
        return rmmError(call, 404);
    if (found->deviceClass != "device"_L1)
        return rmmError(call, 400, u"Device is not of class device"_s);
    return objectReply(computerAudit(call, *found));
}

RmmReply deviceAuditByMac(const RmmCall &call)
{
    QJsonArray audits;
    for (const RmmDevice &candidate : call.world.rmm.devices) {
        if (candidate.deviceClass == "device"_L1 && candidate.mac.compare(call.ids.first(), Qt::CaseInsensitive) == 0)
            audits.append(computerAudit(call, candidate));
    }
    return audits.isEmpty() ? rmmError(call, 404) : RmmReply{.body = compactJson(audits)};
}

RmmReply deviceSoftware(const RmmCall &call)
{
    const RmmDevice *found = std::as_const(call.world.rmm).device(call.ids.first());
    if (!found)
        return rmmError(call, 404);
    if (found->deviceClass != "device"_L1)
        return rmmError(call, 400, u"Device is not of class device"_s);
    static const QList<std::pair<QString, QString>> programs{{u"7-Zip 24.08 (x64)"_s, u"24.08"_s},
                                                             {u"Microsoft Edge"_s, u"138.0.3351.95"_s},
                                                             {u"Адобе Акробат Reader"_s, u"25.1"_s},
                                                             {u"CentraStage"_s, u"4.4.2230"_s}};
    return rmmPage(call, "software", programs, [](JsonText &json, const std::pair<QString, QString> &program) {
        json.beginObject();
        json.text("name", program.first);
        json.text("version", program.second);
        json.endObject();
    });
}

RmmReply printerAudit(const RmmCall &call)
{
    const RmmDevice *found = std::as_const(call.world.rmm).device(call.ids.first());
    if (!found)
        return rmmError(call, 404);
    if (found->deviceClass != "printer"_L1)
        return rmmError(call, 400, u"Device is not of class printer"_s);
    return objectReply(
        {{u"portalUrl"_s, devicePortalUrl(call, *found)},
         {u"snmpInfo"_s, QJsonObject{{u"snmpName"_s, found->hostname},
                                     {u"snmpContact"_s, QJsonValue()},
                                     {u"snmpDescription"_s, found->model},
                                     {u"snmpLocation"_s, QJsonValue()},
                                     {u"snmpUptime"_s, u"12 days"_s},
                                     {u"nicManufacturer"_s, QJsonValue()},
                                     {u"objectId"_s, u"1.3.6.1.4.1.11.2.3.9.1"_s},
                                     {u"snmpSerial"_s, found->serial}}},
         {u"printerMarkerSupplies"_s,
          QJsonArray{QJsonObject{
              {u"description"_s, u"Black Cartridge"_s}, {u"maxCapacity"_s, u"100"_s}, {u"suppliesLevel"_s, u"62"_s}}}},
         {u"printer"_s, QJsonObject{{u"printedPageCount"_s, 1000 + found->id % 90000}}},
         {u"systemInfo"_s, QJsonObject{{u"manufacturer"_s, found->manufacturer}, {u"model"_s, found->model}}},
         {u"nics"_s, nics(*found)}});
}

RmmReply esxiHostAudit(const RmmCall &call)
{
    const RmmDevice *found = std::as_const(call.world.rmm).device(call.ids.first());
    if (!found)
        return rmmError(call, 404);
    if (found->deviceClass != "esxihost"_L1)
        return rmmError(call, 400, u"Device is not of class esxihost"_s);
    return objectReply(
        {{u"portalUrl"_s, devicePortalUrl(call, *found)},
         {u"systemInfo"_s, QJsonObject{{u"manufacturer"_s, found->manufacturer},
                                       {u"model"_s, found->model},
                                       {u"name"_s, found->hostname},
                                       {u"numberOfSnapshots"_s, 1},
                                       {u"serviceTag"_s, found->serial}}},
         {u"guests"_s, QJsonArray()},
         {u"processors"_s,
          QJsonArray{QJsonObject{{u"frequency"_s, 2.6}, {u"name"_s, u"Xeon Gold 6426Y"_s}, {u"numberOfCores"_s, 16}}}},
         {u"nics"_s, nics(*found)},
         {u"physicalMemory"_s, memory(*found)},
         {u"datastores"_s, QJsonArray()}});
}

RmmReply devicePatches(const RmmCall &call)
{
    const RmmDevice *found = std::as_const(call.world.rmm).device(call.ids.first());
    if (!found)
        return rmmError(call, 404);
    return rmmPage(call, "patches", patchesFor(call, static_cast<quint64>(found->id)),
                   [](JsonText &json, QJsonObject patch) {
                       patch.insert(u"manualOverride"_s, false);
                       json.rawItem(compactJson(patch));
                   });
}

RmmReply sitePatches(const RmmCall &call)
{
    const RmmSite *found = calledSite(call, call.ids.first());
    if (!found)
        return rmmError(call, 404);
    return rmmPage(call, "patches", patchesFor(call, static_cast<quint64>(found->id)),
                   [](JsonText &json, QJsonObject patch) {
                       patch.insert(u"totalDevices"_s, 7);
                       json.rawItem(compactJson(patch));
                   });
}

} // namespace trivet::practice::rmm
