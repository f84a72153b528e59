// SPDX-License-Identifier: Apache-2.0
#include "sync/followedlink.h"

#include "inventory/joins/gluearrivals.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

NotThroughReason reasonOf(ArrivalGap gap)
{
    switch (gap) {
    case ArrivalGap::SiteUnknown: return NotThroughReason::SiteUnknown;
    case ArrivalGap::SiteNotMapped: return NotThroughReason::SiteNotMapped;
    case ArrivalGap::NoTypeMapped: return NotThroughReason::NoTypeMapped;
    case ArrivalGap::CompanyInactive: return NotThroughReason::CompanyInactive;
    case ArrivalGap::CompanyNotCustomer: return NotThroughReason::CompanyNotCustomer;
    case ArrivalGap::ProductUnusable: return NotThroughReason::ProductUnusable;
    case ArrivalGap::HeldByOlderRecord: return NotThroughReason::HeldByOlderRecord;
    case ArrivalGap::ArrivedWithoutType: return NotThroughReason::ArrivedWithoutType;
    case ArrivalGap::OlderRecord: return NotThroughReason::OlderRecord;
    case ArrivalGap::Waiting: return NotThroughReason::Waiting;
    }
    Q_UNREACHABLE();
}

NotThroughReason reasonOf(GlueGapReason reason)
{
    switch (reason) {
    case GlueGapReason::NameDiffers: return NotThroughReason::NameDiffers;
    case GlueGapReason::CompanyNotLinked: return NotThroughReason::CompanyNotLinked;
    case GlueGapReason::BlankType: return NotThroughReason::BlankType;
    case GlueGapReason::DoubledItem: return NotThroughReason::DoubledItem;
    case GlueGapReason::TypeNotSynced: return NotThroughReason::TypeNotSynced;
    case GlueGapReason::Waiting: return NotThroughReason::WaitingForItGlue;
    }
    Q_UNREACHABLE();
}

NotThroughReason reasonOf(RmmGlueGapReason reason)
{
    switch (reason) {
    case RmmGlueGapReason::OrganizationNotMatched: return NotThroughReason::OrganizationNotMatched;
    case RmmGlueGapReason::NotInAutotask: return NotThroughReason::NotInAutotask;
    case RmmGlueGapReason::NotInItGlue: return NotThroughReason::NotInItGlue;
    case RmmGlueGapReason::NoSerialNorMac: return NotThroughReason::NoSerialNorMac;
    case RmmGlueGapReason::NoSerial: return NotThroughReason::NoSerial;
    case RmmGlueGapReason::SerialDiffers: return NotThroughReason::SerialDiffers;
    case RmmGlueGapReason::MacShared: return NotThroughReason::MacShared;
    case RmmGlueGapReason::Waiting: return NotThroughReason::WaitingForMatch;
    }
    Q_UNREACHABLE();
}

FollowedLink::Counted countAutotaskRmm(const Inventory &inventory, const QList<DeviceTypeMapping> &mapping)
{
    const Arrivals found = arrivals(inventory, mapping);
    FollowedLink::Counted counted{.arrived = found.arrived,
                                  .expected = found.expected,
                                  .ofNoSite = static_cast<int>(found.gapsOf(ArrivalGap::SiteUnknown).size()),
                                  .isKnown = found.isKnown};
    counted.rows.reserve(found.gaps.size());
    for (const DeviceGap &gap : found.gaps)
        counted.rows.append(
            {NotThroughRow::Kind::Device, gap.hostname, gap.company, gap.deviceType, gap.deviceUid, reasonOf(gap.gap)});
    return counted;
}

FollowedLink::Counted countAutotaskItGlue(const Inventory &inventory, const QList<DeviceTypeMapping> &)
{
    const GlueArrivals found = glueArrivals(inventory);
    FollowedLink::Counted counted{.arrived = found.arrived(),
                                  .expected = found.expected(),
                                  .groupsArrived = found.organizationsArrived,
                                  .groupsExpected = found.organizationsExpected,
                                  .isKnown = found.isKnown};
    counted.rows.reserve(found.gaps.size());
    for (const GlueGap &gap : found.gaps) {
        const bool isCompany = gap.kind == GlueGap::Kind::Company;
        counted.rows.append({isCompany ? NotThroughRow::Kind::Organization : NotThroughRow::Kind::Device, gap.name,
                             gap.company, gap.typeName,
                             (isCompany ? u"company:%1"_s : u"item:%1"_s).arg(gap.autotaskId), reasonOf(gap.reason)});
    }
    return counted;
}

FollowedLink::Counted countRmmItGlue(const Inventory &inventory, const QList<DeviceTypeMapping> &)
{
    const RmmGlueArrivals found = rmmGlueArrivals(inventory);
    FollowedLink::Counted counted{.arrived = found.matched(),
                                  .expected = found.expected(),
                                  .groupsArrived = found.organizationsMatched,
                                  .groupsExpected = found.organizationsExpected,
                                  .isKnown = found.isKnown};
    counted.rows.reserve(found.gaps.size());
    for (const RmmGlueGap &gap : found.gaps) {
        const QString key = gap.deviceUid.isEmpty() ? u"record:%1:%2"_s.arg(gap.glueId).arg(gap.name) : gap.deviceUid;
        const auto kind = gap.kind == RmmGlueGap::Kind::Organization ? NotThroughRow::Kind::Organization
                                                                     : NotThroughRow::Kind::Device;
        counted.rows.append({kind, gap.name, gap.organization, {}, key, reasonOf(gap.reason)});
    }
    return counted;
}

} // namespace

bool NotThroughRow::needsYou() const
{
    return reason != NotThroughReason::Waiting && reason != NotThroughReason::OlderRecord &&
           reason != NotThroughReason::WaitingForItGlue && reason != NotThroughReason::WaitingForMatch;
}

const FollowedLink &followedAutotaskRmm()
{
    using enum DataSetId;
    static const FollowedLink link{
        .key = u"autotask-rmm"_s,
        .accounts = {AccountId::Autotask, AccountId::DattoRmm},
        .polled = {AutotaskDevices, RmmSites, RmmDevices, AutotaskThreshold, RmmRequestRate},
        .counted = {AutotaskDevices, RmmSites, RmmDevices},
        .explaining = {AutotaskCompanies, AutotaskCompanyTypes, AutotaskProducts},
        .count = &countAutotaskRmm,
    };
    return link;
}

const FollowedLink &followedAutotaskItGlue()
{
    using enum DataSetId;
    static const FollowedLink link{
        .key = u"autotask-itglue"_s,
        .accounts = {AccountId::Autotask, AccountId::ItGlue},
        .polled = {GlueOrganizations, GlueConfigurations, AutotaskDevices, AutotaskThreshold},
        .counted = {GlueOrganizations, GlueConfigurations, AutotaskDevices},
        .explaining = {AutotaskCompanies, AutotaskCompanyTypes, AutotaskItemTypes},
        .count = &countAutotaskItGlue,
    };
    return link;
}

const FollowedLink &followedRmmItGlue()
{
    using enum DataSetId;
    static const FollowedLink link{
        .key = u"rmm-itglue"_s,
        .accounts = {AccountId::Autotask, AccountId::DattoRmm, AccountId::ItGlue},
        .polled = {GlueOrganizations, GlueConfigurations},
        .counted = {GlueOrganizations, GlueConfigurations},
        .explaining = {AutotaskDevices, AutotaskCompanies, AutotaskCompanyTypes, RmmSites, RmmDevices},
        .count = &countRmmItGlue,
    };
    return link;
}

} // namespace trivet
