// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/records.h"

#include <array>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUdfs = 300;

/// "udf1":null,"udf2":null,... once, with where each entry begins, so that a device is a few copies of pieces.
struct NullUdfs
{
    std::string text;
    std::array<size_t, mostUdfs + 2> begin{};

    NullUdfs()
    {
        for (size_t ordinal = 1; ordinal <= mostUdfs; ++ordinal) {
            begin[ordinal] = text.size();
            text += "\"udf" + std::to_string(ordinal) + "\":null,";
        }
        begin[mostUdfs + 1] = text.size();
    }
    std::string_view piece(int from, int until) const
    {
        const size_t first = begin[static_cast<size_t>(from)];
        return std::string_view(text).substr(first, begin[static_cast<size_t>(until)] - first);
    }
};

void writeUdfObject(JsonText &json, const RmmDevice &device, int keys)
{
    static const NullUdfs nulls;
    std::string object = "{";
    object.reserve(nulls.text.size() + 200);
    int next = 1;
    for (auto udf = device.udfs.begin(); udf != device.udfs.end() && udf.key() <= keys; ++udf) {
        object += nulls.piece(next, udf.key());
        std::string entry;
        JsonText(entry).text("udf" + std::to_string(udf.key()), udf.value());
        object += entry;
        object += ',';
        next = udf.key() + 1;
    }
    object += nulls.piece(next, keys + 1);
    object.back() = '}';
    json.raw("udf", object);
}

void writeUdfList(JsonText &json, const World &world, const RmmDevice &device)
{
    json.beginArray("udfs");
    for (int ordinal = 1; ordinal <= mostUdfs; ++ordinal) {
        const QString label = world.rmm.udfLabels.value(ordinal);
        if (label.isEmpty() && !device.udfs.contains(ordinal))
            continue;
        json.beginObject();
        json.number("ordinal", ordinal);
        json.text("type", u"STRING"_s);
        json.textOrNull("valueString", device.udfs.value(ordinal));
        json.null("valueBoolean");
        json.null("valueNumber");
        json.null("valueDate");
        json.text("label", label.isEmpty() ? u"Custom Field %1"_s.arg(ordinal) : label);
        json.flag("typeMisMatch", false);
        json.endObject();
    }
    json.endArray();
}

void writeAgentState(JsonText &json, const World &world, const RmmDevice &device)
{
    const bool hasAgent = device.deviceClass == "device"_L1;
    const QDateTime seen = device.online ? world.now().addSecs(-20) : device.lastSeen;
    json.textOrNull("cagVersion", hasAgent ? u"4.4.2230"_s : QString());
    json.textOrNull("displayVersion", hasAgent ? u"4.4.2230.2230"_s : QString());
    json.flag("a64Bit", device.is64Bit);
    json.flag("rebootRequired", hasAgent ? std::optional(device.rebootRequired) : std::nullopt);
    json.flag("online", device.online);
    json.flag("suspended", device.suspended);
    json.flag("deleted", device.deleted);
    json.moment("lastSeen", seen);
    json.moment("lastReboot", hasAgent ? device.lastReboot : QDateTime());
    json.moment("lastAuditDate", device.lastAudit);
    json.moment("creationDate", device.created);
}

void writeCare(JsonText &json, const World &world, const RmmDevice &device)
{
    json.textOrNull("warrantyDate", device.warrantyDate);
    if (device.antivirus.isEmpty()) {
        json.null("antivirus");
    } else {
        json.beginObject("antivirus");
        json.textOrNull("antivirusProduct",
                        device.antivirus == "NotDetected"_L1 ? QString() : u"Windows Defender Antivirus"_s);
        json.text("antivirusStatus", device.antivirus);
        json.endObject();
    }
    if (device.patchStatus.isEmpty()) {
        json.null("patchManagement");
    } else {
        json.beginObject("patchManagement");
        json.text("patchStatus", device.patchStatus);
        json.number("patchesApprovedPending", device.patchStatus == "ApprovedPending"_L1 ? 3 : 0);
        json.number("patchesNotApproved", 0);
        json.number("patchesInstalled", 80 + device.id % 40);
        json.endObject();
    }
    json.null("softwareStatus");
    const bool hasAgent = device.deviceClass == "device"_L1;
    json.textOrNull("webRemoteUrl",
                    hasAgent ? u"https://%1.rmm.datto.com/web-remote/%2"_s.arg(world.rmm.platform).arg(device.id)
                             : QString());
    json.flag("networkProbe", hasAgent ? std::optional(false) : std::nullopt);
    json.flag("onboardedViaNetworkMonitor", hasAgent ? std::optional(false) : std::nullopt);
}

} // namespace

std::vector<RmmDeviceCounts> countsBySite(const World &world)
{
    std::vector<RmmDeviceCounts> counts(world.rmm.sites.size());
    for (const RmmDevice &device : world.rmm.devices) {
        RmmDeviceCounts &site = counts[static_cast<size_t>(device.site)];
        ++site.all;
        site.online += device.online ? 1 : 0;
        site.onDemand += world.rmm.sites[static_cast<size_t>(device.site)].onDemand ? 1 : 0;
    }
    return counts;
}

void writeProxy(JsonText &json, const RmmSite &site)
{
    if (site.proxySettings.isEmpty())
        json.null("proxySettings");
    else
        json.raw("proxySettings", compactJson(site.proxySettings));
}

void writeSite(JsonText &json, const World &world, const RmmSite &site, const RmmDeviceCounts &counts)
{
    json.beginObject();
    json.number("id", site.id);
    json.text("uid", site.uid);
    json.text("accountUid", world.rmm.uid);
    json.text("name", site.name);
    json.textOrNull("description", site.description);
    // As after a release of the vendor: one member is gone, another is new.
    if (world.faults.isSet(u"rmm-other-fields"_s))
        json.text("timeZone", u"UTC"_s);
    else
        json.textOrNull("notes", site.notes);
    json.flag("onDemand", site.onDemand);
    json.flag("splashtopAutoInstall", site.splashtopAutoInstall);
    writeProxy(json, site);
    json.beginObject("devicesStatus");
    json.number("numberOfDevices", counts.all);
    json.number("numberOfOnlineDevices", counts.online);
    json.number("numberOfOfflineDevices", counts.all - counts.online);
    json.endObject();
    json.textOrNull("autotaskCompanyName", site.autotaskCompanyName);
    json.textOrNull("autotaskCompanyId", site.autotaskCompanyId ? QString::number(*site.autotaskCompanyId) : QString());
    json.text("portalUrl", u"https://%1.rmm.datto.com/site/%2"_s.arg(world.rmm.platform).arg(site.id));
    json.endObject();
}

void writeDevice(JsonText &json, const World &world, const RmmDevice &device, RmmVersion version)
{
    const RmmSite &site = world.rmm.sites[static_cast<size_t>(device.site)];
    json.beginObject();
    json.number("id", device.id);
    json.text("uid", device.uid);
    json.number("siteId", site.id);
    json.text("siteUid", site.uid);
    json.text("siteName", site.name);
    json.beginObject("deviceType");
    json.textOrNull("category", device.category);
    json.textOrNull("type", device.type);
    json.endObject();
    json.text("deviceClass", device.deviceClass);
    json.textOrNull("hostname", device.hostname);
    json.textOrNull("intIpAddress", device.intIpAddress);
    json.textOrNull("extIpAddress", device.extIpAddress);
    json.textOrNull("operatingSystem", device.operatingSystem);
    json.textOrNull("lastLoggedInUser", device.lastUser);
    json.textOrNull("domain", device.domain);
    json.textOrNull("description", device.description);
    writeAgentState(json, world, device);
    if (version == RmmVersion::V3) {
        writeUdfList(json, world, device);
    } else if (const int keys = world.faults.number(u"rmm-udf"_s, mostUdfs); keys > 0) {
        writeUdfObject(json, device, std::min(keys, mostUdfs));
    }
    json.flag("snmpEnabled", device.snmp);
    json.text("portalUrl", u"https://%1.rmm.datto.com/device/%2"_s.arg(world.rmm.platform).arg(device.id));
    writeCare(json, world, device);
    json.endObject();
}

void writeVariable(JsonText &json, const RmmVariable &variable)
{
    json.beginObject();
    json.number("id", variable.id);
    json.text("name", variable.name);
    json.text("value", variable.masked ? u"********"_s : variable.value);
    json.flag("masked", variable.masked);
    json.endObject();
}

void writeUser(JsonText &json, const RmmUser &user)
{
    json.beginObject();
    json.text("firstName", user.firstName);
    json.text("lastName", user.lastName);
    json.text("username", user.userName);
    json.text("email", user.email);
    json.textOrNull("telephone", user.telephone);
    json.text("status", user.status);
    json.moment("created", user.created);
    json.moment("lastAccess", user.lastAccess);
    json.flag("disabled", user.disabled);
    json.endObject();
}

} // namespace trivet::practice
