// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/joins.h"
#include "names/names.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace trivet::checks {

namespace {

/// Names that the vendor has given the product over the years.
bool isCalledDattoRmm(const QString &label)
{
    const QString name = squeezedName(label);
    return name.contains("dattormm"_L1) || name.contains("autotaskendpointmanagement"_L1) ||
           name.contains("centrastage"_L1) || name == "aem"_L1;
}

} // namespace

/// The only trace of the integration vendor chosen in 1.1: Autotask notes on each device which integration made it
/// (reference vendors/autotask/FACTS.md, apiVendorID, D). Which number is Datto RMM's only a label can tell (I); devices are compared
/// by the number, and where no label tells nobody is blamed.
Verdict syncedByDattoRmm(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QHash<qint64, QString> labels;
    QSet<qint64> ofDattoRmm;
    for (const autotask::PicklistValue &vendor : inventory.vendors.rows) {
        const qint64 id = vendor.value.toLongLong();
        labels.insert(id, vendor.label);
        if (isCalledDattoRmm(vendor.label))
            ofDattoRmm.insert(id);
    }

    qint64 synced = 0;
    qint64 named = 0;
    QList<RecordRef> others;
    QString otherVendor;
    for (const autotask::ConfigurationItem &item : inventory.devices.rows) {
        if (!isSynced(item) || !item.isActive)
            continue;
        ++synced;
        const qint64 vendor = item.apiVendorId.value_or(-1);
        if (labels.value(vendor).isEmpty())
            continue;
        ++named;
        if (ofDattoRmm.contains(vendor))
            continue;
        otherVendor = labels.value(vendor);
        others.append(autotaskRecord(spec.entity, item.id, itemLabel(item)));
    }
    if (synced == 0)
        return unknown(spec, "none-synced");
    if (named == 0)
        return unknown(spec, "vendor-not-named", {number(synced)});
    if (ofDattoRmm.isEmpty())
        return unknown(spec, "vendor-unclear", {number(named), otherVendor});
    if (others.isEmpty())
        return passed(spec, "vendor-right", {number(named), number(synced)});
    return withRecords(wrong(spec, "other-vendor", {number(others.size()), otherVendor}), others);
}

} // namespace trivet::checks
