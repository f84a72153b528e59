// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/routes.h"

#include "practice/datto_rmm/handlers.h"

namespace trivet::practice {

namespace {

constexpr RmmRoute rmmRoutes[]{
    {"GET", "v2/system/status", rmm::status, "system", ""},
    {"GET", "v2/system/request_rate", rmm::requestRate, "system", ""},
    {"GET", "v2/system/pagination", rmm::pagination, "system", ""},
    {"GET", "v2/account", rmm::account, "account", ""},
    {"GET", "v2/account/sites", rmm::sites, "sites", ""},
    {"GET", "v2/account/devices", rmm::accountDevices, "devices", ""},
    {"GET", "v3/account/devices", rmm::accountDevicesV3, "devices", ""},
    {"GET", "v2/account/users", rmm::users, "users", ""},
    {"GET", "v2/account/variables", rmm::accountVariables, "variables", ""},
    {"GET", "v2/account/components", rmm::components, "components", ""},
    {"GET", "v2/account/dnet-site-mappings", rmm::dnetMappings, "dnetSiteMappings", ""},
    {"GET", "v2/account/alerts/open", rmm::accountOpenAlerts, "alerts", ""},
    {"GET", "v2/account/alerts/resolved", rmm::accountResolvedAlerts, "alerts", ""},
    {"GET", "v2/site/{}", rmm::site, "sites", ""},
    {"GET", "v2/site/{}/settings", rmm::siteSettings, "sites", ""},
    {"GET", "v2/site/{}/devices", rmm::siteDevices, "devices", ""},
    {"GET", "v3/site/{}/devices", rmm::siteDevicesV3, "devices", ""},
    {"GET", "v2/site/{}/devices/network-interface", rmm::siteNetworkInterfaces, "devices", ""},
    {"GET", "v2/site/{}/variables", rmm::siteVariables, "variables", ""},
    {"GET", "v2/site/{}/filters", rmm::siteFilters, "filters", ""},
    {"GET", "v2/site/{}/patches", rmm::sitePatches, "patches", ""},
    {"GET", "v2/site/{}/alerts/open", rmm::siteOpenAlerts, "alerts", ""},
    {"GET", "v2/site/{}/alerts/resolved", rmm::siteResolvedAlerts, "alerts", ""},
    {"GET", "v2/device/id/{}", rmm::deviceById, "devices", ""},
    {"GET", "v2/device/macAddress/{}", rmm::deviceByMac, "devices", ""},
    {"GET", "v2/device/{}", rmm::device, "devices", ""},
    {"GET", "v2/device/{}/patches", rmm::devicePatches, "patches", ""},
    {"GET", "v2/device/{}/alerts/open", rmm::deviceOpenAlerts, "alerts", ""},
    {"GET", "v2/device/{}/alerts/resolved", rmm::deviceResolvedAlerts, "alerts", ""},
    {"GET", "v3/device/id/{}", rmm::deviceByIdV3, "devices", ""},
    {"GET", "v3/device/macAddress/{}", rmm::deviceByMacV3, "devices", ""},
    {"GET", "v3/device/{}", rmm::deviceV3, "devices", ""},
    {"GET", "v2/audit/device/macAddress/{}", rmm::deviceAuditByMac, "audit", ""},
    {"GET", "v2/audit/device/{}", rmm::deviceAudit, "audit", ""},
    {"GET", "v2/audit/device/{}/software", rmm::deviceSoftware, "audit", ""},
    {"GET", "v2/audit/printer/{}", rmm::printerAudit, "audit", ""},
    {"GET", "v2/audit/esxihost/{}", rmm::esxiHostAudit, "audit", ""},
    {"GET", "v2/alert/{}", rmm::alert, "alerts", ""},
    {"GET", "v2/filter/default-filters", rmm::defaultFilters, "filters", ""},
    {"GET", "v2/filter/custom-filters", rmm::customFilters, "filters", ""},
    {"GET", "v2/activity-logs", rmm::activityLogs, "activityLogs", ""},
    {"GET", "v2/job/{}", rmm::job, "jobs", ""},
    {"GET", "v2/job/{}/components", rmm::jobComponents, "jobs", ""},
    {"GET", "v2/job/{}/results/{}", rmm::jobResults, "jobs", ""},
    {"GET", "v2/job/{}/results/{}/stdout", rmm::jobOutput, "jobs", ""},
    {"GET", "v2/job/{}/results/{}/stderr", rmm::jobOutput, "jobs", ""},
    {"PUT", "v2/site", rmm::createSite, "sites", "site-create"},
    {"POST", "v2/site/{}", rmm::updateSite, "sites", "site-update"},
    {"POST", "v2/site/{}/settings/proxy", rmm::setProxy, "sites", "site-proxy-create"},
    {"DELETE", "v2/site/{}/settings/proxy", rmm::deleteProxy, "sites", "site-proxy-delete"},
    {"PUT", "v2/site/{}/variable", rmm::createSiteVariable, "variables", "site-variable-create"},
    {"POST", "v2/site/{}/variable/{}", rmm::updateSiteVariable, "variables", "site-variable-update"},
    {"DELETE", "v2/site/{}/variable/{}", rmm::deleteSiteVariable, "variables", "site-variable-delete"},
    {"PUT", "v2/account/variable", rmm::createAccountVariable, "variables", "account-variable-create"},
    {"POST", "v2/account/variable/{}", rmm::updateAccountVariable, "variables", "account-variable-update"},
    {"DELETE", "v2/account/variable/{}", rmm::deleteAccountVariable, "variables", "account-variable-delete"},
    {"PUT", "v2/device/{}/site/{}", rmm::moveDevice, "devices", "device-move"},
    {"POST", "v2/device/{}/udf", rmm::setUdfs, "devices", "device-udf-set"},
    {"POST", "v3/device/{}/udf", rmm::setUdfsV3, "devices", "device-udf-set"},
    {"POST", "v2/device/{}/warranty", rmm::setWarranty, "devices", "device-warranty-create"},
    {"PUT", "v2/device/{}/quickjob", rmm::createQuickJob, "jobs", "device-job-create"},
    {"POST", "v2/alert/{}/resolve", rmm::resolveAlert, "alerts", "alert-resolve"},
    {"POST", "v2/alert/{}/mute", rmm::muteAlert, "alerts", "alert-resolve"},
    {"POST", "v2/alert/{}/unmute", rmm::muteAlert, "alerts", "alert-resolve"},
    {"POST", "v2/user/resetApiKeys", rmm::resetApiKeys, "users", "user-reset-keys"},
};

std::optional<QStringList> matchPattern(const char *pattern, const QStringList &parts)
{
    const QStringList wanted = QString::fromLatin1(pattern).split(u'/');
    if (wanted.size() != parts.size())
        return std::nullopt;
    QStringList ids;
    for (qsizetype place = 0; place < parts.size(); ++place) {
        if (wanted.at(place) == QLatin1StringView("{}"))
            ids.append(parts.at(place));
        else if (wanted.at(place) != parts.at(place))
            return std::nullopt;
    }
    return ids;
}

} // namespace

RmmRouteMatch findRmmRoute(const QString &method, const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    RmmRouteMatch answer;
    for (const RmmRoute &route : rmmRoutes) {
        const auto ids = matchPattern(route.pattern, parts);
        if (!ids)
            continue;
        if (method == QLatin1StringView(route.method))
            return {.route = &route, .ids = *ids};
        answer.miss = RmmRouteMiss::OtherMethod;
    }
    return answer;
}

} // namespace trivet::practice
