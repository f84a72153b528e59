// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budgetreading.h"
#include "core/result.h"
#include "core/vendorid.h"

#include <QCoroTask>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace trivet {

/// What is left of a vendor's call limit, as far as its client knows.
struct CallsLeft
{
    BudgetReading reading;
    int atOnce = 0; ///< how many Trivet takes before it waits for the vendor's window
};

/// The one way to a vendor's records: what the engine asks, and app answers with the vendors' clients. There is nothing
/// in it that deletes. Lives on the GUI thread; `stop` ends a call with Cancelled.
class RecordAccess
{
public:
    virtual ~RecordAccess() = default;

    /// The records of these ids, by id, with these fields at least; those that are not there are absent.
    virtual QCoro::Task<Result<QHash<QString, QJsonObject>>> read(VendorId vendor, QString entity, QStringList ids,
                                                                  QStringList fields, std::stop_token stop) = 0;
    /// Ids of the records whose `field` is exactly `value`, lowest first.
    virtual QCoro::Task<Result<QStringList>> find(VendorId vendor, QString entity, QString field, QString value,
                                                  std::stop_token stop) = 0;
    /// One POST, never repeated; the new id.
    virtual QCoro::Task<Result<QString>> create(VendorId vendor, QString entity, QJsonObject fields,
                                                std::stop_token stop) = 0;
    /// One PATCH of what is given, never repeated.
    virtual QCoro::Task<Result<void>> update(VendorId vendor, QString entity, QString id, QJsonObject fields,
                                             std::stop_token stop) = 0;
    /// Nothing: not known.
    virtual std::optional<CallsLeft> callsLeft(VendorId vendor) const = 0;
};

} // namespace trivet
