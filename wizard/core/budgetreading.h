// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"

#include <QDateTime>

#include <chrono>

namespace trivet {

/// How much of a vendor's call limit is used, by everybody who shares it or (byTrivetOnly) by us.
struct BudgetReading
{
    VendorId vendor = VendorId::Autotask;
    int used = 0;
    int limit = 0;
    std::chrono::seconds window{0};
    QDateTime at = {};
    bool byTrivetOnly = false;
};

} // namespace trivet
