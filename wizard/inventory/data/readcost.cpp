// SPDX-License-Identifier: Apache-2.0
#include "inventory/data/readcost.h"

#include <algorithm>
#include <chrono>

namespace trivet {
namespace {

struct PagedList
{
    DataSetId set;
    int page;      ///< the vendor's largest
    int extra = 0; ///< calls beside the pages
};

/// Autotask counts each list before its rows.
constexpr PagedList pagedLists[]{
    {DataSetId::AutotaskCompanies, 500, 1},
    {DataSetId::AutotaskItemTypes, 500, 1},
    {DataSetId::AutotaskProducts, 500, 1},
    {DataSetId::AutotaskMaterialCodes, 500, 1},
    {DataSetId::AutotaskResources, 500, 1},
    {DataSetId::AutotaskUdfs, 500, 1},
    {DataSetId::AutotaskDevices, 500, 1},
    {DataSetId::AutotaskLocations, 500, 1},
    {DataSetId::RmmSites, 250},
    {DataSetId::RmmDevices, 250},
    {DataSetId::RmmUsers, 250},
    {DataSetId::GlueOrganizations, 1000},
    {DataSetId::GlueConfigurations, 1000},
    {DataSetId::GlueLocations, 1000},
    {DataSetId::GlueConfigurationTypes, 1000},
    {DataSetId::GlueUsers, 1000},
};

/// Rights, picklists, zone and hour; state, account and rate; errors of single records; the clients' one list.
int callsBesideLists(VendorId vendor, const Inventory &inventory)
{
    switch (vendor) {
    case VendorId::Autotask: return 13;
    case VendorId::DattoRmm: return 3;
    case VendorId::ItGlue: return static_cast<int>(std::min<qsizetype>(50, inventory.glueConfigurations.rows.size()));
    case VendorId::DattoSaas: return 1 + static_cast<int>(inventory.saasSeats.rows.size());
    }
    Q_UNREACHABLE();
}

/// Devices are in all three products in about the same number, and Datto RMM's account tells it first.
qsizetype rowsExpected(DataSetId set, const Inventory &inventory)
{
    const Inventory::Reading reading = inventory.reading(set);
    if (reading.asOf.isValid())
        return reading.rows;
    const bool isOfDevices =
        set == DataSetId::AutotaskDevices || set == DataSetId::RmmDevices || set == DataSetId::GlueConfigurations;
    if (isOfDevices && !inventory.rmmAccount.rows.isEmpty())
        return inventory.rmmAccount.rows.first().devices;
    if (set == DataSetId::GlueOrganizations && !inventory.glueAccount.rows.isEmpty())
        return inventory.glueAccount.rows.first().organizations;
    return 0;
}

BudgetReading budgetOf(VendorId vendor, const QList<BudgetReading> &budgets)
{
    const auto found = std::find_if(budgets.begin(), budgets.end(),
                                    [vendor](const BudgetReading &budget) { return budget.vendor == vendor; });
    return found == budgets.end() ? BudgetReading{.vendor = vendor} : *found;
}

/// What a call of the vendor takes as a rule, others beside it included. An estimate, and called so.
std::chrono::milliseconds usualPace(VendorId vendor)
{
    using namespace std::chrono_literals;
    switch (vendor) {
    case VendorId::Autotask: return 300ms;
    case VendorId::DattoRmm: return 150ms;
    case VendorId::ItGlue: return 500ms;
    case VendorId::DattoSaas: return 5s;
    }
    Q_UNREACHABLE();
}

/// More calls than the window allows at once wait for the next one.
std::chrono::seconds expectedDuration(int requests, const BudgetReading &budget)
{
    const auto asking = std::chrono::ceil<std::chrono::seconds>(usualPace(budget.vendor) * requests);
    const auto windows = budget.limit > 0 ? (requests - 1) / budget.limit : 0;
    return std::max(asking, budget.window * windows);
}

bool isSignedIn(VendorId vendor, const Inventory &inventory)
{
    return std::any_of(allAccounts.begin(), allAccounts.end(), [&](AccountId account) {
        return accountVendor(account) == vendor && inventory.signIn(account).outcome == SignIn::Outcome::Accepted;
    });
}

} // namespace

QList<ReadCost> expectedCost(const Inventory &inventory)
{
    QList<ReadCost> costs;
    for (const VendorId vendor : allVendors) {
        if (!isSignedIn(vendor, inventory))
            continue;
        ReadCost cost{.vendor = vendor,
                      .requests = callsBesideLists(vendor, inventory),
                      .budget = budgetOf(vendor, inventory.budgets)};
        for (const PagedList &list : pagedLists) {
            const auto rows = static_cast<int>(rowsExpected(list.set, inventory));
            if (dataSetVendor(list.set) == vendor)
                cost.requests += std::max(1, (rows + list.page - 1) / list.page) + list.extra;
        }
        cost.duration = expectedDuration(cost.requests, cost.budget);
        costs.append(cost);
    }
    return costs;
}

QList<ReadCost> paidCost(const Inventory &inventory, const QDateTime &begun)
{
    QList<ReadCost> costs;
    for (const VendorId vendor : allVendors) {
        QDateTime last = begun;
        for (const DataSetId set : allDataSets()) {
            const QDateTime read = inventory.reading(set).asOf;
            if (dataSetVendor(set) == vendor && read.isValid())
                last = std::max(last, read);
        }
        if (last > begun)
            costs.append(
                {.vendor = vendor,
                 .duration = std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(begun.msecsTo(last)))});
    }
    return costs;
}

} // namespace trivet
