// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "doctor/facts.h"

#include <QList>
#include <QString>

#include <optional>

namespace trivet {

/// One kind of things whose change is worth telling.
struct BaselinePartSpec
{
    QString key;         ///< "item-types", ...
    QList<int> chapters; ///< of the guide: kept, or kept anew, when the link of one of them is first found verified
    QList<DataSetId> sets = {}; ///< read whole, or the part can neither be kept nor compared
    QString entity = {};        ///< of its records, as the vendor calls them
    VendorId vendor = VendorId::Autotask;
    QList<BaselineItem> (*items)(const Facts &facts) = nullptr;
    /// What a value is called today; nullptr where the value is its own name.
    QString (*nameOf)(const Facts &facts, const QString &value) = nullptr;
    enum class Newcomers {
        Count,
        Welcome
    } newcomers = Newcomers::Count; ///< whether what was not there before is a change
    enum class Compare { Exactly, ByAFifth } compare = Compare::Exactly;
    enum class Of { Tenant, Schema } of = Of::Tenant; ///< T05, T08
};
const QList<BaselinePartSpec> &baselineParts();

/// What the sets at hand show of a part; nothing where one of them is no proof.
std::optional<QList<BaselineItem>> itemsNow(const BaselinePartSpec &part, const Facts &facts);
/// Whether each set of a part of fields shows any. What was kept of an earlier run has none, nor has a list of nothing.
bool isDescribed(const BaselinePartSpec &part, const Facts &facts);

/// The parts of these chapters as they are now; a part that cannot be told is left out.
Baseline baselineOf(const Facts &facts, const QList<int> &chapters);

/// Each difference as a record with both names in its label: "+ Fax", "− Fax", "Fax → Telefax", "North: Acme → Apex".
QList<RecordRef> changesSince(const BaselinePart &kept, const BaselinePartSpec &part, const QList<BaselineItem> &now,
                              const Facts &facts);

} // namespace trivet
