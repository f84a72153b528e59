// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budgetreading.h"
#include "core/hostreading.h"
#include "inventory/data/dataset.h"
#include "vendors/autotask/records.h"
#include "vendors/datto_rmm/records.h"
#include "vendors/datto_saas/records.h"
#include "vendors/it_glue/records.h"

#include <array>
#include <optional>

namespace trivet {

/// How the latest sign-in with the values now held came out.
struct SignIn
{
    enum class Outcome { NotTried, Accepted, Refused, Unreachable };
    Outcome outcome = Outcome::NotTried;
    QDateTime at = {};
    std::optional<Problem> problem = {};
    bool workedBefore =
        false;           ///< the same values were accepted earlier: a refusal now is probably a lock (decision 62)
    bool isKept = false; ///< not tried in this run; an earlier one read with these values
};

/// Everything that was read from the vendors, as plain values. Handed about as
/// std::shared_ptr<const Inventory>: a snapshot never changes under a reader, on whatever thread.
struct Inventory
{
    std::array<SignIn, allAccounts.size()> signIns; ///< in the order of AccountId

    DataSet<autotask::Zone> zone;
    DataSet<autotask::Threshold> threshold;
    DataSet<autotask::EntityAccess> access;
    DataSet<autotask::Company> companies;
    DataSet<autotask::PicklistValue> companyTypes;
    DataSet<autotask::ConfigurationItemType> itemTypes;
    DataSet<autotask::Product> products;
    DataSet<autotask::BillingCode> materialCodes;
    DataSet<autotask::Resource> resources;
    DataSet<autotask::PicklistValue> userLevels;
    DataSet<autotask::UdfDefinition> udfs;
    DataSet<autotask::UdfSample> udfSample; ///< one row
    DataSet<autotask::PicklistValue> vendors;
    DataSet<autotask::ConfigurationItem> devices;
    DataSet<autotask::CompanyLocation> locations;

    DataSet<datto_rmm::SystemStatus> rmmStatus;
    DataSet<datto_rmm::Account> rmmAccount;
    DataSet<datto_rmm::RequestRate> rmmRequestRate;
    DataSet<datto_rmm::Site> rmmSites;
    DataSet<datto_rmm::Device> rmmDevices;
    DataSet<datto_rmm::User> rmmUsers;
    DataSet<datto_rmm::Account> rmmKeysAccount;

    DataSet<it_glue::Account> glueAccount;
    DataSet<it_glue::Organization> glueOrganizations;
    DataSet<it_glue::Configuration> glueConfigurations;
    DataSet<it_glue::Location> glueLocations;
    DataSet<it_glue::ConfigurationType> glueTypes;
    DataSet<it_glue::User> glueUsers;
    DataSet<it_glue::RecordErrors> glueErrors; ///< one row for each configuration asked about

    DataSet<datto_saas::Domain> saasDomains;
    DataSet<datto_saas::SeatCount> saasSeats;
    std::optional<datto_saas::KeyScope> saasScope = {}; ///< after a refused SaaS pair: what it does open

    QList<BudgetReading> budgets;
    QList<HostReading> hosts; ///< of each vendor that was asked

    /// Not read but said by a person: the value of companyTypes that means customer; empty where nobody was asked.
    QString customerType = {};

    /// asOf, whole, problem, shortfall and whether it is kept, of a data set by id, for the checks' "when" and for stale marks.
    struct Reading
    {
        QDateTime asOf;
        bool isWhole = false;
        std::optional<Problem> problem = {};
        qsizetype rows = 0;
        std::optional<Shortfall> shortfall = {};
        bool isKept = false;
    };
    Reading reading(DataSetId id) const;
    SignIn &signIn(AccountId account) { return signIns[static_cast<size_t>(account)]; }
    const SignIn &signIn(AccountId account) const { return signIns[static_cast<size_t>(account)]; }
};

/// The data set of an id, whatever its row type: calls `visit` with the DataSet<Row> of `inventory`, const or not.
template <typename AnyInventory, typename Visitor>
decltype(auto) visitDataSet(AnyInventory &inventory, DataSetId id, Visitor &&visit)
{
    switch (id) {
    case DataSetId::AutotaskZone: return visit(inventory.zone);
    case DataSetId::AutotaskThreshold: return visit(inventory.threshold);
    case DataSetId::AutotaskAccess: return visit(inventory.access);
    case DataSetId::AutotaskCompanies: return visit(inventory.companies);
    case DataSetId::AutotaskCompanyTypes: return visit(inventory.companyTypes);
    case DataSetId::AutotaskItemTypes: return visit(inventory.itemTypes);
    case DataSetId::AutotaskProducts: return visit(inventory.products);
    case DataSetId::AutotaskMaterialCodes: return visit(inventory.materialCodes);
    case DataSetId::AutotaskResources: return visit(inventory.resources);
    case DataSetId::AutotaskUserLevels: return visit(inventory.userLevels);
    case DataSetId::AutotaskUdfs: return visit(inventory.udfs);
    case DataSetId::AutotaskUdfSample: return visit(inventory.udfSample);
    case DataSetId::AutotaskVendors: return visit(inventory.vendors);
    case DataSetId::AutotaskDevices: return visit(inventory.devices);
    case DataSetId::AutotaskLocations: return visit(inventory.locations);
    case DataSetId::RmmStatus: return visit(inventory.rmmStatus);
    case DataSetId::RmmAccount: return visit(inventory.rmmAccount);
    case DataSetId::RmmRequestRate: return visit(inventory.rmmRequestRate);
    case DataSetId::RmmSites: return visit(inventory.rmmSites);
    case DataSetId::RmmDevices: return visit(inventory.rmmDevices);
    case DataSetId::RmmUsers: return visit(inventory.rmmUsers);
    case DataSetId::RmmKeysAccount: return visit(inventory.rmmKeysAccount);
    case DataSetId::GlueAccount: return visit(inventory.glueAccount);
    case DataSetId::GlueOrganizations: return visit(inventory.glueOrganizations);
    case DataSetId::GlueConfigurations: return visit(inventory.glueConfigurations);
    case DataSetId::GlueLocations: return visit(inventory.glueLocations);
    case DataSetId::GlueConfigurationTypes: return visit(inventory.glueTypes);
    case DataSetId::GlueUsers: return visit(inventory.glueUsers);
    case DataSetId::GlueSyncErrors: return visit(inventory.glueErrors);
    case DataSetId::SaasDomains: return visit(inventory.saasDomains);
    case DataSetId::SaasSeats: return visit(inventory.saasSeats);
    }
    Q_UNREACHABLE();
}

/// The data set of an id as it is in `from`, put into `to`.
void copyDataSet(Inventory &to, const Inventory &from, DataSetId id);

} // namespace trivet
