// SPDX-License-Identifier: Apache-2.0
#include "doctor/accountidentity.h"
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

constexpr int busyPercent = 50;     ///< from here on Autotask answers slower
constexpr qint64 hoursWanted = 4;   ///< different hours of the day, before a day counts as seen
constexpr int daysLookedAt = 7;     ///< before the newest reading that was kept
constexpr qint64 skewAllowed = 120; ///< seconds

int percentOf(const CallUse &use)
{
    return use.limit > 0 ? static_cast<int>(qint64(use.used) * 100 / use.limit) : 0;
}

/// Readings of the last week that the wizard was open, and the present one.
QList<CallUse> readingsToJudge(const Facts &facts, const autotask::Threshold &present)
{
    QList<CallUse> readings;
    for (const CallUse &reading : facts.callUse) {
        if (reading.at.addDays(daysLookedAt) >= facts.callUse.last().at)
            readings.append(reading);
    }
    readings.append({facts.now, present.used, present.limit});
    return readings;
}

} // namespace

Verdict callsOverTheDay(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QList<autotask::Threshold> &rows = inventoryOf(facts).threshold.rows;
    if (rows.isEmpty() || rows.first().limit <= 0)
        return unknown(spec, "not-read", {dataSetKey(DataSetId::AutotaskThreshold)});
    const QList<CallUse> readings = readingsToJudge(facts, rows.first());
    const auto peak = std::max_element(readings.begin(), readings.end(), [](const CallUse &left, const CallUse &right) {
        return percentOf(left) < percentOf(right);
    });
    QSet<int> hours;
    for (const CallUse &reading : readings)
        hours.insert(reading.at.time().hour());
    const QString percent = number(percentOf(*peak));
    if (percentOf(*peak) >= busyPercent) {
        const QDateTime when = peak->at.toLocalTime();
        return wrong(
            spec, "peaks",
            {percent, when.date().toString(Qt::ISODate), when.time().toString(u"HH:mm"_s), number(readings.size())});
    }
    if (hours.size() < hoursWanted)
        return unknown(spec, "too-few", {number(readings.size()), number(hours.size())});
    return passed(spec, "stays-low", {percent, number(readings.size()), number(hours.size())});
}

Verdict hostsAndClock(const CheckSpec &spec, const Facts &facts)
{
    QList<RecordRef> unsafe;
    QList<RecordRef> skewed;
    qint64 greatest = 0;
    qint64 told = 0;
    QDateTime newest;
    const QList<HostReading> &hosts = inventoryOf(facts).hosts;
    for (const HostReading &host : hosts) {
        const RecordRef record{host.vendor, spec.entity, host.host, host.host};
        newest = std::max(newest, host.at);
        if (host.problem)
            unsafe.append(record);
        if (!host.secondsAhead)
            continue;
        ++told;
        if (std::abs(*host.secondsAhead) > skewAllowed)
            skewed.append(record);
        if (std::abs(*host.secondsAhead) > std::abs(greatest))
            greatest = *host.secondsAhead;
    }
    const auto at = [&newest](Verdict verdict) {
        verdict.checkedAt = newest;
        return verdict;
    };
    const QString all = number(hosts.size());
    if (!unsafe.isEmpty())
        return at(withRecords(wrong(spec, "not-safe", {unsafe.first().label, number(unsafe.size())}), unsafe));
    // Hosts of several vendors do not go wrong together; the clock here does.
    if (skewed.size() > 1 || (!skewed.isEmpty() && told == 1))
        return at(
            withRecords(wrong(spec, "clock-wrong", {number(std::abs(greatest)), number(skewed.size()), all}), skewed));
    if (!skewed.isEmpty())
        return at(
            withRecords(wrong(spec, "hosts-differ", {skewed.first().label, number(std::abs(greatest)), all}), skewed));
    if (hosts.isEmpty())
        return unknown(spec, "none-asked");
    if (told < hosts.size())
        return at(unknown(spec, "no-time", {number(hosts.size() - told)}));
    return at(passed(spec, "hosts-answer", {all, number(std::abs(greatest))}));
}

Verdict onlyTenantOfItsAccounts(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const auto own = accountIdentities(inventoryOf(facts));
    if (inventoryOf(facts).zone.rows.isEmpty() || !own.contains(AccountId::DattoRmm))
        return unknown(spec, "not-read", {dataSetKey(DataSetId::RmmAccount)});
    for (const TenantAccounts &other : facts.otherTenants) {
        QList<AccountId> shared;
        for (auto account = own.begin(); account != own.end(); ++account) {
            if (other.accounts.value(account.key()) == account.value())
                shared.append(account.key());
        }
        if (!shared.isEmpty())
            return wrong(spec, "shared",
                         {other.tenant, vendorKey(accountVendor(shared.first())), number(shared.size())});
    }
    if (facts.otherTenants.isEmpty())
        return passed(spec, "only-tenant", {number(own.size())});
    return passed(spec, "own-accounts", {number(own.size()), number(facts.otherTenants.size())});
}

} // namespace trivet::checks
