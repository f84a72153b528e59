// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budgetreading.h"
#include "inventory/dataset.h"
#include "vendors/autotask/records.h"
#include "vendors/datto_rmm/records.h"

#include <optional>

namespace trivet {

/// How the latest sign-in with the values now held came out.
struct SignIn
{
    enum class Outcome { NotTried, Accepted, Refused, Unreachable };
    Outcome outcome = Outcome::NotTried;
    QDateTime at = {};
    std::optional<Problem> problem = {};
    bool workedBefore = false; ///< the same values were accepted earlier: a refusal now is probably a lock (DECISIONS 6)
};

/// One device UDF as Trivet's own user sees it.
struct UdfSample
{
    enum class Visibility { Plain, Masked, Absent };
    QString deviceId;
    QString udfName;
    bool isProtected = false;
    Visibility visibility = Visibility::Plain;
};

/// Everything that was read from the vendors, as plain values. Handed about as
/// std::shared_ptr<const Inventory>: a snapshot never changes under a reader, on whatever thread.
struct Inventory
{
    SignIn autotaskSignIn;
    SignIn rmmSignIn;

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
    DataSet<UdfSample> udfSample;
    DataSet<autotask::PicklistValue> vendors;
    DataSet<autotask::ConfigurationItem> devices;

    DataSet<datto_rmm::SystemStatus> rmmStatus;
    DataSet<datto_rmm::Account> rmmAccount;
    DataSet<datto_rmm::RequestRate> rmmRequestRate;
    DataSet<datto_rmm::Site> rmmSites;
    DataSet<datto_rmm::Device> rmmDevices;
    DataSet<datto_rmm::User> rmmUsers;

    QList<BudgetReading> budgets;

    /// asOf, whole and problem of a data set by id, for the checks' "when" and for stale marks.
    struct Reading
    {
        QDateTime asOf;
        bool isWhole = false;
        std::optional<Problem> problem = {};
        qsizetype rows = 0;
    };
    Reading reading(DataSetId id) const;
};

} // namespace trivet
