// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/filters.h"
#include "practice/datto_rmm/handlers.h"
#include "practice/datto_rmm/match.h"
#include "practice/datto_rmm/records.h"

namespace trivet::practice::rmm {

using namespace Qt::StringLiterals;

namespace {

RmmReply devicePage(const RmmCall &call, const std::vector<const RmmDevice *> &devices, RmmVersion version)
{
    return rmmPage(call, "devices", devices,
                   [&](JsonText &json, const RmmDevice *found) { writeDevice(json, call.world, *found, version); });
}

// `filterId` wins alone; names that are not listed here are ignored, so that a misspelt one returns the whole fleet.
RmmReply devicesOfAccount(const RmmCall &call, RmmVersion version)
{
    const QString filterId = call.query.value(u"filterId"_s);
    const RmmFilter *filter = filterId.isEmpty() ? nullptr : findRmmFilter(filterId.toLongLong());
    if (!filterId.isEmpty() && !filter)
        return rmmError(call, 404);
    const QString hostname = call.query.value(u"hostname"_s);
    const QString deviceType = call.query.value(u"deviceType"_s);
    const QString system = call.query.value(u"operatingSystem"_s);
    const QString siteName = call.query.value(u"siteName"_s);
    std::vector<const RmmDevice *> shown;
    shown.reserve(call.world.rmm.devices.size());
    for (const RmmDevice &found : call.world.rmm.devices) {
        const bool matches = filter
                                 ? filter->matches(found)
                                 : likeText(found.hostname, hostname) && likeText(found.category, deviceType) &&
                                       likeText(found.operatingSystem, system) &&
                                       likeText(call.world.rmm.sites[static_cast<size_t>(found.site)].name, siteName);
        if (matches)
            shown.push_back(&found);
    }
    return devicePage(call, shown, version);
}

RmmReply devicesOfSite(const RmmCall &call, RmmVersion version)
{
    const RmmSite *found = calledSite(call, call.ids.first());
    if (!found)
        return rmmError(call, 404);
    const QString filterId = call.query.value(u"filterId"_s);
    const RmmFilter *filter = filterId.isEmpty() ? nullptr : findRmmFilter(filterId.toLongLong());
    const int siteIndex = call.world.rmm.siteIndex(found->uid);
    std::vector<const RmmDevice *> shown;
    for (const RmmDevice &candidate : call.world.rmm.devices) {
        if (candidate.site == siteIndex && (!filter || filter->matches(candidate)))
            shown.push_back(&candidate);
    }
    return devicePage(call, shown, version);
}

RmmReply oneDevice(const RmmCall &call, const RmmDevice *found, RmmVersion version)
{
    if (!found)
        return rmmError(call, 404);
    RmmReply reply;
    JsonText json(reply.body);
    writeDevice(json, call.world, *found, version);
    return reply;
}

const RmmDevice *deviceOfId(const RmmCall &call)
{
    const auto index = call.world.rmm.deviceById.constFind(call.ids.first().toLongLong());
    return index == call.world.rmm.deviceById.constEnd() ? nullptr
                                                         : &call.world.rmm.devices[static_cast<size_t>(*index)];
}

RmmReply devicesOfMac(const RmmCall &call, RmmVersion version)
{
    RmmReply reply;
    JsonText json(reply.body);
    bool isKnown = false;
    json.beginArray();
    for (const RmmDevice &found : call.world.rmm.devices) {
        if (found.mac.compare(call.ids.first(), Qt::CaseInsensitive) != 0)
            continue;
        isKnown = true;
        writeDevice(json, call.world, found, version);
    }
    json.endArray();
    return isKnown ? reply : rmmError(call, 404);
}

} // namespace

RmmReply accountDevices(const RmmCall &call)
{
    return devicesOfAccount(call, RmmVersion::V2);
}

RmmReply siteDevices(const RmmCall &call)
{
    return devicesOfSite(call, RmmVersion::V2);
}

RmmReply accountDevicesV3(const RmmCall &call)
{
    return devicesOfAccount(call, RmmVersion::V3);
}

RmmReply siteDevicesV3(const RmmCall &call)
{
    return devicesOfSite(call, RmmVersion::V3);
}

RmmReply device(const RmmCall &call)
{
    return oneDevice(call, std::as_const(call.world.rmm).device(call.ids.first()), RmmVersion::V2);
}

RmmReply deviceById(const RmmCall &call)
{
    return oneDevice(call, deviceOfId(call), RmmVersion::V2);
}

RmmReply deviceByMac(const RmmCall &call)
{
    return devicesOfMac(call, RmmVersion::V2);
}

RmmReply deviceV3(const RmmCall &call)
{
    return oneDevice(call, std::as_const(call.world.rmm).device(call.ids.first()), RmmVersion::V3);
}

RmmReply deviceByIdV3(const RmmCall &call)
{
    return oneDevice(call, deviceOfId(call), RmmVersion::V3);
}

RmmReply deviceByMacV3(const RmmCall &call)
{
    return devicesOfMac(call, RmmVersion::V3);
}

} // namespace trivet::practice::rmm
