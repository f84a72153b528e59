// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/handlers.h"
#include "practice/datto_rmm/match.h"
#include "practice/datto_rmm/records.h"

namespace trivet::practice::rmm {

using namespace Qt::StringLiterals;

RmmReply sites(const RmmCall &call)
{
    const std::vector<RmmDeviceCounts> counts = countsBySite(call.world);
    const QString pattern = call.query.value(u"siteName"_s);
    std::vector<int> shown;
    for (int index = 0; index < static_cast<int>(call.world.rmm.sites.size()); ++index) {
        if (likeText(call.world.rmm.sites[static_cast<size_t>(index)].name, pattern))
            shown.push_back(index);
    }
    return rmmPage(call, "sites", shown, [&](JsonText &json, int index) {
        writeSite(json, call.world, call.world.rmm.sites[static_cast<size_t>(index)],
                  counts[static_cast<size_t>(index)]);
    });
}

RmmReply site(const RmmCall &call)
{
    const RmmSite *found = calledSite(call, call.ids.first());
    if (!found)
        return rmmError(call, 404);
    RmmReply reply;
    JsonText json(reply.body);
    writeSite(json, call.world, *found,
              countsBySite(call.world)[static_cast<size_t>(call.world.rmm.siteIndex(found->uid))]);
    return reply;
}

RmmReply siteSettings(const RmmCall &call)
{
    const RmmSite *found = calledSite(call, call.ids.first());
    if (!found)
        return rmmError(call, 404);
    RmmReply reply;
    JsonText json(reply.body);
    json.beginObject();
    json.beginObject("generalSettings");
    json.text("name", found->name);
    json.text("uid", found->uid);
    json.textOrNull("description", found->description);
    json.flag("onDemand", found->onDemand);
    json.endObject();
    writeProxy(json, *found);
    json.beginArray("mailRecipients");
    json.endArray();
    json.endObject();
    return reply;
}

RmmReply siteVariables(const RmmCall &call)
{
    const RmmSite *found = calledSite(call, call.ids.first());
    return found ? rmmPage(call, "variables", found->variables, writeVariable) : rmmError(call, 404);
}

RmmReply siteFilters(const RmmCall &call)
{
    if (!calledSite(call, call.ids.first()))
        return rmmError(call, 404);
    return rmmPage(call, "filters", QList<int>(), [](JsonText &, int) {});
}

RmmReply siteNetworkInterfaces(const RmmCall &call)
{
    const RmmSite *found = calledSite(call, call.ids.first());
    if (!found)
        return rmmError(call, 404);
    const int siteIndex = call.world.rmm.siteIndex(found->uid);
    std::vector<const RmmDevice *> shown;
    for (const RmmDevice &device : call.world.rmm.devices) {
        if (device.site == siteIndex)
            shown.push_back(&device);
    }
    return rmmPage(call, "devices", shown, [&](JsonText &json, const RmmDevice *device) {
        json.beginObject();
        json.number("id", device->id);
        json.text("uid", device->uid);
        json.number("siteId", found->id);
        json.text("siteUid", found->uid);
        json.text("siteName", found->name);
        json.beginObject("deviceType");
        json.textOrNull("category", device->category);
        json.textOrNull("type", device->type);
        json.endObject();
        json.textOrNull("hostname", device->hostname);
        json.textOrNull("intIpAddress", device->intIpAddress);
        json.textOrNull("extIpAddress", device->extIpAddress);
        json.beginArray("nics");
        json.beginObject();
        json.text("instance", u"Ethernet 0"_s);
        json.textOrNull("ipv4", device->intIpAddress);
        json.null("ipv6");
        json.textOrNull("macAddress", colonMac(device->mac));
        json.text("type", u"Ethernet"_s);
        json.endObject();
        json.endArray();
        json.endObject();
    });
}

} // namespace trivet::practice::rmm
