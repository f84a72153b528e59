// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "inventory/joins/jointtables.h"

#include <QHash>

namespace trivet {

/// What Datto RMM makes of a device of one type.
struct PlannedType
{
    QString productName = {};
    enum class Product { Usable, ToBeMade, Unusable } product = Product::Usable; ///< Unusable: inactive, or not there
    QString itemType = {}; ///< name of an active configuration item type; empty = blank
};

/// The mapping of device types of step 1.4, held against what Autotask has. Where a person gave none, what became of
/// the newest device of each device type that has a type in Autotask: no API shows the mapping page. Pure; made for one
/// snapshot, read on any thread.
class MappingPlan
{
public:
    MappingPlan(const JointTables &tables, const QList<DeviceTypeMapping> &mapping);

    enum class Origin { Mapping, Arrivals };
    Origin origin() const { return m_origin; }
    /// nullptr: the mapping has no row for this type, or nothing of it has arrived.
    const PlannedType *of(const QString &deviceType) const;

private:
    void takeMapping(const Inventory &inventory, const QList<DeviceTypeMapping> &mapping);
    void takeArrivals(const JointTables &tables);

    Origin m_origin = Origin::Mapping;
    QHash<QString, PlannedType> m_types;
};

} // namespace trivet
