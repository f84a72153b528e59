// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "doctor/mapdeviceson.h"
#include "doctor/mappedproducts.h"
#include "inventory/joins/arrivals.h"
#include "inventory/joins/joins.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

/// A device that is missing for one of these reasons is not late: waiting does not bring it, or it is not to come.
bool isOverdueWithTime(ArrivalGap gap)
{
    return gap != ArrivalGap::SiteUnknown && gap != ArrivalGap::SiteNotMapped &&
           gap != ArrivalGap::ArrivedWithoutType && gap != ArrivalGap::OlderRecord;
}

QList<RecordRef> deviceRecords(const CheckSpec &spec, const QList<const DeviceGap *> &gaps)
{
    QList<RecordRef> records;
    for (const DeviceGap *gap : gaps)
        records.append({VendorId::DattoRmm, spec.entity, gap->deviceUid, gap->hostname});
    return records;
}

bool productsAreConfirmed(const Facts &facts)
{
    const QList<MappedProduct> products = mappedProducts(facts);
    return !products.isEmpty() && std::all_of(products.begin(), products.end(), [&facts](const MappedProduct &product) {
        return confirmationOf(facts, u"C08"_s, product.name).has_value();
    });
}

/// The check that explains a gap, or empty.
QString causeOfGap(ArrivalGap gap)
{
    switch (gap) {
    case ArrivalGap::SiteUnknown: return u"T03"_s;
    case ArrivalGap::SiteNotMapped: return u"R10"_s;
    case ArrivalGap::NoTypeMapped: return u"R05"_s;
    case ArrivalGap::CompanyInactive:
    case ArrivalGap::CompanyNotCustomer: return u"R11"_s;
    case ArrivalGap::ProductUnusable: return u"R06"_s;
    case ArrivalGap::ArrivedWithoutType:
    case ArrivalGap::HeldByOlderRecord:
    case ArrivalGap::OlderRecord:
    case ArrivalGap::Waiting: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Verdict noneArrivedYet(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const StepBaseline &baseline = facts.mappingBaseline;
    qint64 synced = 0;
    QList<RecordRef> arrivedSince;
    for (const autotask::ConfigurationItem &item : inventoryOf(facts).devices.rows) {
        if (!isSynced(item))
            continue;
        ++synced;
        if (baseline.at.isValid() && item.createDate.isValid() && item.createDate >= baseline.at)
            arrivedSince.append(autotaskRecord(spec.entity, item.id, itemLabel(item)));
    }
    if (confirmationOf(facts, u"C09"_s) || productsAreConfirmed(facts))
        return passed(spec, "allowed-now", {number(synced)});
    if (baseline.syncedDevices < 0)
        return unknown(spec, "no-baseline");
    if (synced <= baseline.syncedDevices)
        return passed(spec, "none-arrived", {number(synced)});
    Verdict verdict = wrong(spec, "risen", {number(baseline.syncedDevices), number(synced)});
    verdict.records = arrivedSince;
    return verdict;
}

Verdict everyDeviceArrived(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Arrivals found = arrivals(*tablesOf(facts), facts.mapping);
    const QList<RecordRef> ofNoSite = deviceRecords(spec, found.gapsOf(ArrivalGap::SiteUnknown));
    if (found.expected == 0 && ofNoSite.isEmpty())
        return consequence(spec, "nothing-expected", u"R10"_s);
    const QStringList figures{number(found.arrived), number(found.expected)};
    if (found.arrived >= found.expected && !ofNoSite.isEmpty())
        return withRecords(consequence(spec, "of-no-site", u"T03"_s,
                                       figures + QStringList{number(ofNoSite.size()), ofNoSite.first().label}),
                           ofNoSite);
    if (found.arrived >= found.expected) {
        const QList<RecordRef> older = deviceRecords(spec, found.gapsOf(ArrivalGap::OlderRecord));
        if (older.isEmpty())
            return passed(spec, "all-arrived", figures);
        return withRecords(
            passed(spec, "all-but-older", figures + QStringList{number(older.size()), older.first().label}), older);
    }
    const QDateTime on = mapDevicesOn(facts);
    if (!on.isValid())
        return consequence(spec, "not-switched-on", u"C09"_s, {number(found.expected)});

    QList<RecordRef> overdue;
    qsizetype held = 0;
    QStringList causes;
    for (const DeviceGap &gap : found.gaps) {
        if (!isOverdueWithTime(gap.gap))
            continue;
        const QDateTime since = gap.knownSince.isValid() ? std::max(on, gap.knownSince) : on;
        if (since.addDuration(syncPatience) > facts.now)
            continue;
        overdue.append({VendorId::DattoRmm, spec.entity, gap.deviceUid, gap.hostname});
        held += gap.gap == ArrivalGap::HeldByOlderRecord ? 1 : 0;
        const QString cause = causeOfGap(gap.gap);
        if (!causes.contains(cause))
            causes.append(cause);
    }
    if (overdue.isEmpty())
        return unknown(spec, "still-arriving", figures);
    const qint64 hours =
        std::chrono::duration_cast<std::chrono::hours>(std::chrono::milliseconds(on.msecsTo(facts.now))).count();
    const bool isHeld = held == overdue.size();
    Verdict verdict = wrong(spec, isHeld ? "held-by-older" : "not-arrived",
                            {number(overdue.size()), overdue.first().label, number(hours)});
    verdict.records = overdue;
    // Only when every overdue device has one and the same explanation is this a consequence of it.
    if (causes.size() == 1)
        verdict.because = causes.first();
    return verdict;
}

} // namespace trivet::checks
