// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_saas/routes.h"

#include "practice/datto_saas/handlers.h"

#include <optional>

namespace trivet::practice {

namespace {

using std::chrono::seconds;

constexpr SaasRoute saasRoutes[]{
    {"GET", "saas/domains", saas::domains, "domains", seconds(34)},
    {"GET", "saas/{}/seats", saas::seats, "seats", seconds(45)},
    {"GET", "saas/{}/applications", saas::applications, "applications", seconds(19)},
    {"GET", "saas/{}/detailedBackupStats", saas::detailedBackupStats, "applications", seconds(19)},
    {"PUT", "saas/{}/{}/bulkSeatChange", saas::bulkSeatChange, "seats", seconds(2)},
    {"GET", "report/activity-log", saas::activityLog, "activityLog", seconds(2)},
    {"GET", "bcdr/agent", saas::bcdrAgents, "bcdr", seconds(2)},
    {"GET", "bcdr/device", saas::bcdrDevices, "bcdr", seconds(2)},
    {"GET", "bcdr/device/{}", saas::bcdrDevice, "bcdr", seconds(2)},
    {"GET", "bcdr/device/{}/alert", saas::bcdrAlerts, "bcdr", seconds(2)},
    {"GET", "bcdr/device/{}/asset", saas::bcdrAssets, "bcdr", seconds(2)},
    {"GET", "bcdr/device/{}/asset/agent", saas::bcdrAgentAssets, "bcdr", seconds(2)},
    {"GET", "bcdr/device/{}/asset/share", saas::bcdrShareAssets, "bcdr", seconds(2)},
    {"GET", "bcdr/device/{}/asset/{}", saas::bcdrVolume, "bcdr", seconds(2)},
    {"GET", "bcdr/device/{}/vm-restores", saas::bcdrRestores, "bcdr", seconds(2)},
};

std::optional<QStringList> idsInSaasPath(const char *pattern, const QStringList &parts)
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

SaasRouteMatch findSaasRoute(const QString &method, const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    SaasRouteMatch answer;
    for (const SaasRoute &route : saasRoutes) {
        const auto ids = idsInSaasPath(route.pattern, parts);
        if (!ids)
            continue;
        if (method == QLatin1StringView(route.method))
            return {.route = &route, .ids = *ids};
        answer.miss = SaasRouteMiss::OtherMethod;
    }
    return answer;
}

} // namespace trivet::practice
