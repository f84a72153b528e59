// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accountid.h"
#include "inventory/data/inventory.h"
#include "inventory/joins/arrivals.h"

#include <QList>
#include <QSet>
#include <QString>

namespace trivet {

/// Why a record has not come through, most useful first within its link.
enum class NotThroughReason {
    // Datto RMM to Autotask
    SiteUnknown,
    SiteNotMapped,
    NoTypeMapped,
    CompanyInactive,
    CompanyNotCustomer,
    ProductUnusable,
    HeldByOlderRecord,
    ArrivedWithoutType,
    OlderRecord,
    Waiting,
    // Autotask to IT Glue
    NameDiffers,
    CompanyNotLinked,
    BlankType,
    DoubledItem,
    TypeNotSynced,
    WaitingForItGlue,
    // Datto RMM to IT Glue
    OrganizationNotMatched,
    NotInAutotask,
    NotInItGlue,
    NoSerialNorMac,
    NoSerial,
    SerialDiffers,
    MacShared,
    WaitingForMatch,
};

struct NotThroughRow
{
    enum class Kind { Device, Organization } kind = Kind::Device; ///< a company of Autotask becomes an organization
    QString name;                                                 ///< host name, or a company's or organization's
    QString company;                                              ///< mapped company, else the site's name
    QString category;                                             ///< device type; empty for organizations
    QString key; ///< tells rows apart, and nothing else: no part of it has a meaning
    NotThroughReason reason = NotThroughReason::Waiting;
    bool needsYou() const;
};

/// How a link's sync is followed: what is asked for, and what it comes to.
struct FollowedLink
{
    QString key;               ///< the store's word for its samples, "autotask-rmm"
    QList<AccountId> accounts; ///< that must be signed in; signing in is a person's act, never the monitor's
    QSet<DataSetId> polled;
    QList<DataSetId> counted;         ///< those that the counts are made of
    QList<DataSetId> explaining = {}; ///< those that explain why something is not through; others read them

    struct Counted
    {
        int arrived = 0;
        int expected = 0;
        int groupsArrived = 0; ///< organizations, where the link has them; part of `arrived`
        int groupsExpected = 0;
        int ofNoSite = 0;     ///< devices that join no site: in neither number, and not through
        bool isKnown = false; ///< all was read whole
        QList<NotThroughRow> rows = {};
    };
    Counted (*count)(const Inventory &, const QList<DeviceTypeMapping> &) = nullptr; ///< pure, off the GUI thread
};

const FollowedLink &followedAutotaskRmm();
const FollowedLink &followedAutotaskItGlue();
const FollowedLink &followedRmmItGlue();

} // namespace trivet
