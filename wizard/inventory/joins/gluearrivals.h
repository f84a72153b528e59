// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/jointtables.h"

#include <QList>

namespace trivet {

/// Why a company or a device of Autotask is not, or not rightly, in IT Glue; most useful first.
enum class GlueGapReason {
    NameDiffers,      ///< company: an organization with nearly its name is there, unlinked
    CompanyNotLinked, ///< device: its company has no linked organization
    BlankType, ///< device: no type, or one that was deleted, so it comes as "Autotask Default" or not at all; not expected
    DoubledItem,   ///< device: Autotask holds it twice, and IT Glue has it by the other item
    TypeNotSynced, ///< device: others of its company came, none of its type anywhere
    Waiting,       ///< nothing stands in its way: the sync has not come to it yet
};

struct GlueGap
{
    enum class Kind { Company, Device } kind = Kind::Device;
    qint64 autotaskId = 0; ///< of the company or the item
    QString name;
    QString company;
    QString typeName = {};
    GlueGapReason reason = GlueGapReason::Waiting;
};

/// The first sync's target and what is missing from it. Expected: customer companies, and active typed synced devices
/// of them.
struct GlueArrivals
{
    int organizationsExpected = 0;
    int organizationsArrived = 0;
    int configurationsExpected = 0;
    int configurationsArrived = 0;
    bool isKnown = false; ///< all of it was read whole, and who is a customer is known
    QList<GlueGap> gaps;  ///< companies first, then in the order of the reasons

    int expected() const { return organizationsExpected + configurationsExpected; }
    int arrived() const { return organizationsArrived + configurationsArrived; }
};
GlueArrivals glueArrivals(const JointTables &tables);

/// Why a device of Datto RMM is not seen in IT Glue; most useful first.
enum class RmmGlueGapReason {
    OrganizationNotMatched, ///< nothing of the organization was matched, and not by itself
    NotInAutotask,          ///< not expected
    NotInItGlue,            ///< in Autotask, but without a configuration; not expected
    NoSerialNorMac,         ///< nothing to match it by
    NoSerial,               ///< only a MAC address to match it by
    SerialDiffers,          ///< IT Glue's serial number is not Autotask's
    MacShared,              ///< its MAC address is on three or more
    Waiting,
};

struct RmmGlueGap
{
    enum class Kind { Organization, Device } kind = Kind::Device;
    QString name;
    QString organization;
    QString deviceUid = {};
    qint64 glueId = 0; ///< of the organization or the configuration; 0 = there is none
    RmmGlueGapReason reason = RmmGlueGapReason::Waiting;
};

/// Expected: linked organizations whose company has a mapped customer site with devices, and linked, living
/// configurations of active synced devices that Datto RMM has.
struct RmmGlueArrivals
{
    int organizationsExpected = 0;
    int organizationsMatched = 0;
    int devicesExpected = 0;
    int devicesMatched = 0;
    bool isKnown = false;
    QList<RmmGlueGap> gaps; ///< organizations first, then in the order of the reasons

    int expected() const { return organizationsExpected + devicesExpected; }
    int matched() const { return organizationsMatched + devicesMatched; }
};
RmmGlueArrivals rmmGlueArrivals(const JointTables &tables);

} // namespace trivet
