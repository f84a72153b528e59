// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "inventory/joins/jointtables.h"

#include <QList>

namespace trivet {

/// Why a device of Datto RMM is not, or not rightly, in Autotask; most useful first.
enum class ArrivalGap {
    SiteUnknown, ///< Datto RMM names no site of it that it lists; listed, not expected
    SiteNotMapped,
    NoTypeMapped,    ///< its device type has no configuration item type in the mapping
    CompanyInactive, ///< inactive, or gone
    CompanyNotCustomer,
    ProductUnusable,    ///< product inactive or missing
    HeldByOlderRecord,  ///< a device that was set up anew: its older record holds the configuration item
    ArrivedWithoutType, ///< is in Autotask, but with a blank type
    OlderRecord,        ///< what is left of a device that was set up anew, see olderRecords(); not expected
    Waiting,            ///< nothing stands in its way: the sync has not come to it yet
};

struct DeviceGap
{
    QString hostname;
    QString company; ///< mapped company, else the site's name
    QString deviceType;
    QString deviceUid;
    ArrivalGap gap = ArrivalGap::Waiting;
    QDateTime knownSince; ///< when Datto RMM met the device; invalid when it does not say
};

/// The progress target (decision 75) and what is missing from it.
struct Arrivals
{
    int expected = 0;      ///< devices that should come: not deleted, on mapped customer sites, no older records
    int arrived = 0;       ///< of those, in Autotask by RMM uid
    bool isKnown = false;  ///< sites, RMM devices and Autotask devices were all read whole
    QList<DeviceGap> gaps; ///< in the order of ArrivalGap; unmapped sites' devices are listed but not expected

    QList<const DeviceGap *> gapsOf(ArrivalGap kind) const;
};
Arrivals arrivals(const JointTables &tables, const QList<DeviceTypeMapping> &mapping);

} // namespace trivet
