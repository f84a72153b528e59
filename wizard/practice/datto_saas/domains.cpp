// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_saas/handlers.h"
#include "practice/datto_saas/seats.h"
#include "practice/world/dice.h"

#include <algorithm>
#include <cmath>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// A decimal. The fault answers it as text, which clients were seen to expect.
QJsonValue backupPercentage(const SaasDomain &domain, const Faults &faults)
{
    const double share =
        domain.activeServices == 0 ? 0.0 : 100.0 * domain.recentServices / static_cast<double>(domain.activeServices);
    const double rounded = std::round(share * 100.0) / 100.0;
    return faults.isSet(u"saas-text-percentage"_s) ? QJsonValue(QString::number(rounded, 'f', 2)) : QJsonValue(rounded);
}

QJsonObject domainRow(const SaasDomain &domain, const Faults &faults)
{
    return {{u"saasCustomerId"_s, domain.customerId},
            {u"saasCustomerName"_s, domain.customerName},
            {u"domain"_s, domain.domain},
            {u"organizationId"_s, domain.organizationId ? QJsonValue(*domain.organizationId) : QJsonValue()},
            {u"organizationName"_s, domain.organizationId ? QJsonValue(domain.organizationName) : QJsonValue()},
            {u"seatsUsed"_s, domain.seats.licensed()},
            {u"productType"_s, domain.productType},
            {u"externalSubscriptionId"_s, domain.externalSubscriptionId},
            {u"retentionType"_s, domain.retentionType},
            {u"backupStats"_s, QJsonObject{{u"activeServicesCount"_s, domain.activeServices},
                                           {u"activeServicesWithRecentBackupCount"_s, domain.recentServices},
                                           {u"backupPercentage"_s, backupPercentage(domain, faults)}}}};
}

// The names for Microsoft 365 were seen live; those for Google were not captured by anybody.
const QStringList &appTypesOf(const SaasDomain &domain)
{
    static const QStringList microsoft{u"Office365Exchange"_s, u"Office365OneDrive"_s, u"Office365SharePoint"_s,
                                       u"Office365Teams"_s};
    static const QStringList google{u"GoogleAppsMail"_s, u"GoogleAppsDrive"_s, u"GoogleAppsSharedDrive"_s,
                                    u"GoogleAppsContacts"_s, u"GoogleAppsCalendar"_s};
    return domain.isGoogle() ? google : microsoft;
}

// Windows of a day, newest first; startTime is the later bound.
QJsonArray backupHistory(const SaasDomain &domain, int services, int days, qint64 nowMs)
{
    constexpr qint64 dayMs = 86400000;
    QJsonArray windows;
    const int missed = domain.activeServices == 0
                           ? services
                           : services * (domain.activeServices - domain.recentServices) / domain.activeServices;
    for (int day = 0; day < days; ++day) {
        const int protectedCount = day == 0 ? services - missed : services;
        windows.append(QJsonObject{{u"timeWindow"_s, u"Between%1dAnd%2d"_s.arg(day).arg(day + 1)},
                                   {u"startTime"_s, nowMs - day * dayMs},
                                   {u"endTime"_s, nowMs - (day + 1) * dayMs},
                                   {u"totalServiceCount"_s, services},
                                   {u"activeServiceCount"_s, services},
                                   {u"activeServiceWithBackupCount"_s, protectedCount},
                                   {u"activeServiceWithPerfectBackupCount"_s,
                                    std::max(0, protectedCount - (protectedCount < services ? 1 : 0))},
                                   {u"status"_s, services == 0                ? u"Insufficient History"_s
                                                 : protectedCount == services ? u"Perfect"_s
                                                                              : u"Backup With Issues"_s}});
    }
    return windows;
}

QJsonObject suiteOf(const SaasCall &call, const SaasDomain &domain, int days)
{
    QJsonArray apps;
    const QStringList &types = appTypesOf(domain);
    const qint64 nowMs = call.world.now().toMSecsSinceEpoch();
    for (qsizetype place = 0; place < types.size(); ++place) {
        const int services = (domain.activeServices + static_cast<int>(place)) / static_cast<int>(types.size());
        const bool isLongAgo = domain.seats.active == 0 || (domain.customerId % 5 == 2 && place == 2);
        apps.append(QJsonObject{{u"appType"_s, types.at(place)},
                                {u"lastFullyProtectedTime"_s, isLongAgo ? QJsonValue(u"OVER_10_DAYS_AGO"_s)
                                                                        : QJsonValue(nowMs - 3600000 * (2 + place))},
                                {u"uningestedServiceCount"_s, 0},
                                {u"usedBytes"_s, static_cast<qint64>(services) * 734003200},
                                {u"backupHistory"_s, backupHistory(domain, services, days, nowMs)}});
    }
    return {{u"suiteType"_s, domain.productType}, {u"appTypes"_s, apps}};
}

QJsonArray remoteIds(const SaasCall &call, const std::vector<SaasDomain *> &domains)
{
    struct Group
    {
        SaasSeatCounts counts = {};
        QJsonArray ids = {};
    };
    QMap<QString, Group> groups;
    for (const SaasDomain *domain : domains) {
        for (const SaasSeat &seat : saasSeats(call.world.options.seed, call.world.clock.start(), *domain)) {
            Group &group = groups[seat.seatType];
            group.ids.append(seat.remoteId);
            group.counts.active += seat.seatState == "Active"_L1 ? 1 : 0;
            group.counts.paused += seat.seatState == "Paused"_L1 ? 1 : 0;
            group.counts.archived += seat.seatState == "Archived"_L1 ? 1 : 0;
            group.counts.unprotected += seat.seatState == "Unprotected"_L1 ? 1 : 0;
        }
    }
    QJsonArray list;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        list.append(QJsonObject{{u"seatType"_s, group.key()},
                                {u"active"_s, group->counts.active},
                                {u"paused"_s, group->counts.paused},
                                {u"archived"_s, group->counts.archived},
                                {u"unprotected"_s, group->counts.unprotected},
                                {u"discovered"_s, 0},
                                {u"remoteIds"_s, group->ids}});
    }
    return list;
}

} // namespace

namespace saas {

SaasReply domains(const SaasCall &call)
{
    QJsonArray rows;
    for (const SaasDomain &domain : call.world.saas.domains) {
        if (!call.keyOrganization || domain.organizationId == call.keyOrganization)
            rows.append(domainRow(domain, call.world.faults));
    }
    return saasJson(rows);
}

SaasReply applications(const SaasCall &call)
{
    const SaasCustomer customer = calledCustomer(call);
    if (customer.isRefused())
        return customer.refusal;
    bool isNumber = false;
    const int asked = call.query.value(u"daysUntil"_s).toInt(&isNumber);
    const int days = isNumber ? std::clamp(asked, 1, 30) : 10;
    QJsonArray suites;
    qint64 usedBytes = 0;
    for (const SaasDomain *domain : customer.domains) {
        const QJsonObject suite = suiteOf(call, *domain, days);
        for (const QJsonValue &app : suite.value("appTypes"_L1).toArray())
            usedBytes += app.toObject().value("usedBytes"_L1).toInteger();
        suites.append(suite);
    }
    QJsonObject item{{u"customerId"_s, customer.domains.front()->customerId},
                     {u"customerName"_s, customer.domains.front()->customerName},
                     {u"usedBytes"_s, usedBytes},
                     {u"suites"_s, suites}};
    if (call.query.value(u"includeRemoteID"_s).toInt() == 1)
        item.insert(u"remoteIds"_s, remoteIds(call, customer.domains));
    return saasJson(QJsonObject{
        {u"pagination"_s, QJsonObject{{u"page"_s, 1}, {u"perPage"_s, 25}, {u"totalPages"_s, 1}, {u"count"_s, 1}}},
        {u"items"_s, QJsonArray{item}}});
}

SaasReply detailedBackupStats(const SaasCall &call)
{
    const SaasCustomer customer = calledCustomer(call);
    if (customer.isRefused())
        return customer.refusal;
    const SaasDomain &domain = *customer.domains.front();
    const qint64 now = call.world.now().toSecsSinceEpoch();
    const QJsonObject last{{u"problemsCount"_s, 0}, {u"status"_s, u"Perfect"_s}, {u"timestamp"_s, now - 7200}};
    return saasJson(
        QJsonObject{{u"tenantId"_s, QString::number(domain.customerId)},
                    {u"tenantName"_s, domain.customerName},
                    {u"region"_s, u"us-east"_s},
                    {u"numberOfUsers"_s, domain.seats.total()},
                    {u"numberOfStandardLicensesTotal"_s, domain.seats.licensed()},
                    {u"storageInformation"_s,
                     QJsonObject{{u"usedBytes"_s, static_cast<qint64>(domain.activeServices) * 734003200}}},
                    {u"backupStatusLastSevenDays"_s,
                     QJsonObject{{u"totalForMail"_s, domain.seats.active}, {u"totalForDrive"_s, domain.seats.active}}},
                    {u"lastBackups"_s, QJsonObject{{u"mail"_s, QJsonArray{last}}, {u"drive"_s, QJsonArray{last}}}},
                    {u"users"_s, QJsonArray()}});
}

} // namespace saas

} // namespace trivet::practice
