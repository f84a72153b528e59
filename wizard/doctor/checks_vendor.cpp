// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace trivet::checks {

/// The only trace of the integration vendor chosen in 1.1: Autotask notes on each device which integration made it
/// (reference autotask.md, apiVendorID, D; that its label names the vendor is I).
Verdict syncedByDattoRmm(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QHash<qint64, QString> labels;
    for (const autotask::PicklistValue &vendor : inventory.vendors.rows)
        labels.insert(vendor.value.toLongLong(), vendor.label);

    qint64 synced = 0;
    qint64 named = 0;
    QList<RecordRef> others;
    QString otherVendor;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!isSynced(item) || !item.isActive)
            continue;
        ++synced;
        const QString label = labels.value(item.apiVendorId.value_or(-1));
        if (label.isEmpty())
            continue;
        ++named;
        if (label.contains("Datto RMM"_L1, Qt::CaseInsensitive))
            continue;
        otherVendor = label;
        others.append(autotaskRecord(spec.entity, item.id, itemLabel(item)));
    }
    if (synced == 0)
        return unknown(spec, "none-synced");
    if (named == 0)
        return unknown(spec, "vendor-not-named", {number(synced)});
    if (others.isEmpty())
        return passed(spec, "vendor-right", {number(named), number(synced)});
    Verdict verdict = wrong(spec, "other-vendor", {number(others.size()), otherVendor});
    verdict.records = others;
    return verdict;
}

} // namespace trivet::checks
