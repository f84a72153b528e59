// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/problem.h"
#include "core/vendorid.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace trivet {

/// How the latest answer of one vendor's host came, or why its connection was not safe.
struct HostReading
{
    VendorId vendor = VendorId::Autotask;
    QString host = {};
    QDateTime at = {};                       ///< real UTC
    std::optional<qint64> secondsAhead = {}; ///< the host's clock against this computer's; none where no time was told
    std::optional<ProblemKind> problem = {}; ///< Tls: no safe connection came about
    bool operator==(const HostReading &) const = default;
};

} // namespace trivet
