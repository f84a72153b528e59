// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "doctor/mapdeviceson.h"
#include "inventory/joins/mapcomparison.h"
#include "inventory/joins/mapforecast.h"

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

/// More than two in a hundred (doctor's R24), and so much of what the mapping promises is "far off".
constexpr qsizetype oneOf = 50;
bool isTooMuch(qsizetype part, qsizetype all)
{
    return part * oneOf > all;
}

RecordRef deviceRecord(const CheckSpec &spec, const DeviceForecast &device)
{
    return {VendorId::DattoRmm, spec.entity, device.uid, device.hostname};
}

/// The check that mends what keeps a device away although the mapping wants it; empty where nothing of that kind does.
QString mendOf(HeldBack reason)
{
    switch (reason) {
    case HeldBack::ProductUnusable: return u"R06"_s;
    case HeldBack::CompanyMissing:
    case HeldBack::CompanyInactive: return u"R11"_s;
    case HeldBack::Nothing:
    case HeldBack::Deleted:
    case HeldBack::SiteUnknown:
    case HeldBack::SystemSite:
    case HeldBack::SiteNotMapped:
    case HeldBack::OlderRecord:
    case HeldBack::MappingUnknown:
    case HeldBack::TypeNotMapped: return {};
    }
    Q_UNREACHABLE();
}

/// What the forecast comes to, for those that are not in Autotask yet.
struct Outlook
{
    qsizetype linked = 0;
    qsizetype joins = 0;
    qsizetype creates = 0;
    qsizetype ambiguous = 0;
    QList<RecordRef> blank;
    bool isBlankByMapping = true; ///< every blank one is a new item
    QList<RecordRef> missed;      ///< that the mapping wants and something else keeps away
    QStringList mends;            ///< of those, each once
    qsizetype toCome() const { return joins + creates + ambiguous; }
};

Outlook outlookOf(const CheckSpec &spec, const MapForecast &forecast)
{
    Outlook outlook;
    for (const DeviceForecast &device : forecast.devices) {
        if (device.isLinked()) {
            ++outlook.linked;
            continue;
        }
        switch (device.outcome) {
        case MapOutcome::Joins: ++outlook.joins; break;
        case MapOutcome::Creates: ++outlook.creates; break;
        case MapOutcome::Ambiguous: ++outlook.ambiguous; break;
        case MapOutcome::StaysAway: break;
        }
        if (device.isBlank()) {
            outlook.blank.append(deviceRecord(spec, device));
            outlook.isBlankByMapping = outlook.isBlankByMapping && device.outcome == MapOutcome::Creates;
        }
        if (const QString mend = mendOf(device.heldBack); !mend.isEmpty()) {
            outlook.missed.append(deviceRecord(spec, device));
            if (!outlook.mends.contains(mend))
                outlook.mends.append(mend);
        }
    }
    return outlook;
}

} // namespace

Verdict mapDevicesForecast(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const MapForecast forecast = mapForecast(*tablesOf(facts), facts.mapping);
    if (!forecast.untoldTypes.isEmpty())
        return consequence(spec, "mapping-not-known", u"R05"_s,
                           {number(forecast.untoldTypes.size()), forecast.untoldTypes.first()});
    const Outlook outlook = outlookOf(spec, forecast);
    const qsizetype wanted = outlook.toCome() + outlook.missed.size();
    Verdict verdict;
    if (!outlook.blank.isEmpty()) {
        verdict =
            withRecords(wrong(spec, "would-be-blank",
                              {number(outlook.blank.size()), number(outlook.toCome()), outlook.blank.first().label}),
                        outlook.blank);
        if (outlook.isBlankByMapping)
            verdict.because = u"R05"_s;
    } else if (isTooMuch(outlook.missed.size(), wanted)) {
        verdict = withRecords(
            wrong(spec, "far-off", {number(outlook.missed.size()), number(wanted), outlook.missed.first().label}),
            outlook.missed);
        if (outlook.mends.size() == 1)
            verdict.because = outlook.mends.first();
    } else if (outlook.toCome() > 0) {
        verdict =
            outlook.ambiguous == 0
                ? passed(spec, "as-it-should", {number(outlook.creates), number(outlook.joins), number(outlook.linked)})
                : passed(spec, "some-ambiguous",
                         {number(outlook.creates), number(outlook.joins), number(outlook.ambiguous)});
    } else if (outlook.linked > 0) {
        verdict = passed(spec, "all-linked", {number(outlook.linked)});
    } else {
        verdict = consequence(spec, "nothing-to-come", u"R10"_s);
    }
    if (forecast.origin == MappingPlan::Origin::Arrivals)
        verdict.source = VerdictSource::Inferred;
    return verdict;
}

Verdict mappedAsForecast(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (!facts.mapDevicesOnAt.isValid())
        return consequence(spec, "not-switched-on", u"C09"_s);
    if (!facts.mapForecast)
        return unknown(spec, "not-kept");
    const bool isLate = facts.mapDevicesOnAt.addDuration(syncPatience) <= facts.now;
    qsizetype arrived = 0; ///< compared ones that were to arrive
    qsizetype same = 0;
    qsizetype waiting = 0;
    QList<RecordRef> different;
    const auto tables = tablesOf(facts);
    for (const DeviceComparison &device : compareWithForecast(*facts.mapForecast, *tables, facts.mapping)) {
        const bool isMissing = device.fit == ForecastFit::NotYet;
        if (device.fit == ForecastFit::NotCompared)
            continue;
        if (isMissing && !isLate) {
            ++waiting;
            continue;
        }
        if (device.forecast.arrives())
            ++arrived;
        if (isMissing || device.fit == ForecastFit::Differs)
            different.append(deviceRecord(spec, device.forecast));
        else
            ++same;
    }
    const qsizetype compared = same + different.size();
    if (isTooMuch(different.size(), compared + waiting))
        return withRecords(
            wrong(spec, "differs", {number(different.size()), number(compared), different.first().label}), different);
    if (waiting > 0)
        return unknown(spec, "still-arriving", {number(compared), number(compared + waiting)});
    if (arrived == 0)
        return nothingCompared(spec, facts.mapForecast->devices.size());
    if (different.isEmpty())
        return passed(spec, "as-forecast", {number(compared)});
    return withRecords(
        passed(spec, "nearly-all", {number(different.size()), number(compared), different.first().label}), different);
}

} // namespace trivet::checks
