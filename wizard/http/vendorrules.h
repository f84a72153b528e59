// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace trivet {

struct HttpReply;

/// A vendor's call limit and the shares Trivet allows itself (decision 63). Ratios are 0 to 1.
struct BudgetRules
{
    int limit = 0; ///< calls in `window` until the vendor tells its own figure
    std::chrono::seconds window{60};
    double ceiling = 1.0;                  ///< no call of ours once this much of the limit is used, by whomever
    double foregroundShare = 1.0;          ///< of what others leave, for what a person started
    double backgroundShare = 0.5;          ///< of what others and the foreground leave, for polling
    std::chrono::milliseconds patience{0}; ///< a read waits this long for its turn, else RateLimited at once
};

/// What http must know of a vendor. Each vendor's library has its rules(); http itself knows none.
struct VendorRules
{
    VendorId vendor = VendorId::Autotask;
    QStringList hostPatterns = {};                ///< regular expressions for the whole host name
    int perBucket = 2;                            ///< calls in flight for one HttpRequest::bucket
    int total = 6;                                ///< calls in flight in all; QNetworkAccessManager sends six to a host
    std::chrono::milliseconds deadline{100'000};  ///< for one whole answer
    std::chrono::milliseconds inactivity{30'000}; ///< without a byte
    std::chrono::milliseconds holdPatience{5'000}; ///< a read waits out a hold this long, else RateLimited at once
    QByteArray limitResetHeader = {}; ///< when the limit opens again, for a 429 without Retry-After; empty: none known
    /// How long an answer asks us to wait, where the vendor says so in a way of its own; asked before any other rule.
    std::function<std::optional<std::chrono::milliseconds>(const HttpReply &reply)> ownLimit = {};
    qint64 largestBody = 64 * 1024 * 1024;
    BudgetRules budget = {};
};

} // namespace trivet
