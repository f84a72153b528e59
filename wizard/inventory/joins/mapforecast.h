// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "inventory/joins/jointtables.h"
#include "inventory/joins/mappingplan.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>

/// What Map Devices does with each device of Datto RMM, worked out before it is on (reference
/// vendors/datto_rmm/FACTS.md §13). Pure; any thread.
namespace trivet {

enum class MapOutcome {
    Joins,     ///< an item of Autotask that is there
    Creates,   ///< a new item
    Ambiguous, ///< several items fit it, its item fits several devices, or several items carry its uid
    StaysAway, ///< does not arrive
};

enum class JoinedBy {
    Nothing,
    RmmUid,       ///< linked already
    SerialNumber, ///< at the company of its site
    Name,         ///< the same, and no serial number speaks against it (A)
};

/// Why a device does not arrive.
enum class HeldBack {
    Nothing,
    Deleted,
    SiteUnknown, ///< Datto RMM lists no such site
    SystemSite,  ///< Managed, OnDemand, Deleted Devices, and not mapped
    SiteNotMapped,
    CompanyMissing,
    CompanyInactive, ///< Autotask takes no new record for it
    OlderRecord,     ///< what is left of a device that was set up anew, see olderRecords()
    MappingUnknown,  ///< nobody told Trivet the mapping of its type, and nothing of the type has arrived
    TypeNotMapped,   ///< the mapping has no row for its type
    ProductUnusable, ///< its product is inactive, or not there
};

struct DeviceForecast
{
    QString uid;
    QString hostname = {};
    QString deviceType = {};
    MapOutcome outcome = MapOutcome::StaysAway;
    JoinedBy by = JoinedBy::Nothing;
    HeldBack heldBack = HeldBack::Nothing;
    qint64 itemId = 0;        ///< of Joins; of Ambiguous the one changed last, which the sync prefers
    qint64 companyId = -1;    ///< -1: none
    QString companyName = {}; ///< of what stays away: the site's
    QString productName = {};
    QString itemType = {}; ///< as IT Glue will show it; empty = "Autotask Default"
    bool operator==(const DeviceForecast &) const = default;

    bool arrives() const { return outcome != MapOutcome::StaysAway; }
    bool isLinked() const { return by == JoinedBy::RmmUid; }
    /// "Autotask Default" in IT Glue.
    bool isBlank() const { return arrives() && itemType.isEmpty(); }
};

struct MapForecast
{
    bool isKnown = false; ///< every set it rests on was read whole
    MappingPlan::Origin origin = MappingPlan::Origin::Mapping;
    QStringList untoldTypes = {};       ///< device types that are to come and of which the mapping is not known
    qint64 newestItem = 0;              ///< highest id of an item at that time: what is created later has a higher one
    QList<DeviceForecast> devices = {}; ///< in the vendor's order
    bool operator==(const MapForecast &) const = default;

    int count(MapOutcome outcome) const;
    int blankCount() const;
    int linkedCount() const;
};

/// The sets that it rests on. IT Glue's configurations help where they are known: they tell serial numbers of devices,
/// which Datto RMM's list lacks (§9).
const QList<DataSetId> &mapForecastSets();
/// Each of them whole.
bool isReadForMapForecast(const Inventory &inventory);
MapForecast mapForecast(const JointTables &tables, const QList<DeviceTypeMapping> &mapping);

/// What stands in a device's way, and whose it will be. Made once for a snapshot; `tables` have to live as long.
class DeviceGate
{
public:
    DeviceGate(const JointTables &tables, const QList<DeviceTypeMapping> &mapping);

    HeldBack heldBack(const datto_rmm::Device &device) const;
    const autotask::Company *companyOf(const datto_rmm::Device &device) const;
    const MappingPlan &plan() const { return m_plan; }

private:
    const JointTables &m_tables;
    QHash<qint64, const autotask::Company *> m_companies;
    MappingPlan m_plan;
};

} // namespace trivet
