// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accountid.h"
#include "core/listreading.h"
#include "core/problem.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace trivet {

/// What Trivet reads, each refreshed and dated by itself.
enum class DataSetId {
    AutotaskZone,      ///< ZoneInformation for Trivet's own user
    AutotaskThreshold, ///< the tenant's rolling hour
    AutotaskAccess,    ///< own rights per entity, from entityInformation
    AutotaskCompanies,
    AutotaskCompanyTypes, ///< picklist Companies.companyType
    AutotaskItemTypes,    ///< ConfigurationItemTypes
    AutotaskProducts,
    AutotaskMaterialCodes, ///< BillingCodes of use type material
    AutotaskResources,     ///< API users among them
    AutotaskUserLevels,    ///< picklist Resources.userType: names of the security levels
    AutotaskUdfs,          ///< UserDefinedFieldDefinitions of devices
    AutotaskUdfSample,     ///< device UDF values as Trivet's own user sees them: masked, absent or plain
    AutotaskVendors,       ///< picklist ConfigurationItems.apiVendorID
    AutotaskDevices,       ///< ConfigurationItems
    AutotaskLocations,     ///< CompanyLocations
    RmmStatus,             ///< system status, needs no key
    RmmAccount,
    RmmRequestRate,
    RmmSites,
    RmmDevices,
    RmmUsers,
    RmmKeysAccount,     ///< account behind the key pair made for IT Glue (3.1)
    GlueAccount,        ///< region, number of organizations
    GlueOrganizations,  ///< with adapters_resources and rmm_companies
    GlueConfigurations, ///< with adapters_resources and rmm_records; archived ones too
    GlueLocations,
    GlueConfigurationTypes,
    GlueUsers,
    GlueSyncErrors, ///< of a sample of at most 50 configurations, one request each (decision 82)
    SaasDomains,
    SaasSeats, ///< counts for each client; a client's may be unknown
};

/// The name in JSON and in the store's cache: "autotask.configurationItems", ...
QString dataSetKey(DataSetId id);
/// The values a data set is read with, and their vendor.
AccountId dataSetAccount(DataSetId id);
VendorId dataSetVendor(DataSetId id);
const QList<DataSetId> &allDataSets();

/// Rows of one kind with the time of reading and whether it is all of them. A failed read keeps the former rows but is no
/// proof any more; one that ended and is not whole brings what could be read, and says what it lacks.
template <typename Row>
struct DataSet
{
    QList<Row> rows;
    QDateTime asOf;                          ///< when `rows` were read, UTC; invalid = never
    bool isWhole = false;                    ///< as many arrived as the vendor counts, and all could be read
    std::optional<Problem> problem = {};     ///< why the latest try failed, if it did
    std::optional<Shortfall> shortfall = {}; ///< what `rows` lack, where that is known; never when `isWhole`
    QStringList fields = {}; ///< names of the members that the vendor sent, sorted; empty where none were seen
    bool isKept = false;     ///< `rows` are an earlier run's: last known, and not yet read in this one

    /// May be used to say that something is there.
    bool isKnown() const { return asOf.isValid() && !problem; }
    /// May be used to say that something is missing.
    bool isProof() const { return isKnown() && isWhole; }
    /// And what is said is of this run: what Trivet does or lets through may rest on it.
    bool isFreshProof() const { return isProof() && !isKept; }
};

} // namespace trivet
