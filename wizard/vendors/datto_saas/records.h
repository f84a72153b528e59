// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// What Trivet reads of the Datto partner API, as plain values. Seats are personal data: they are counted as they are
/// parsed and never kept. Shapes: reference vendors/datto_saas/FACTS.md §2.
namespace trivet::datto_saas {

/// One protected domain (D and L). A client with several domains has a row for each.
struct Domain
{
    qint64 customerId = 0; ///< saasCustomerId
    QString customerName;  ///< saasCustomerName
    QString domain = {};
    std::optional<qint64> organizationId = {}; ///< none: not linked in the Partner Portal
    QString organizationName = {};
    int seatsUsed = 0;
    QString productType = {}; ///< "Office365", "GoogleApps" or "GoogleWorkspace"
    QString retentionType = {};
    std::optional<double> backupPercentage = {};
    bool operator==(const Domain &) const = default;
};

/// Seats of one client by state, counted.
struct SeatCount
{
    qint64 customerId = 0;
    int active = 0;
    int paused = 0;
    int archived = 0;
    int unprotected = 0;
    bool isDetailKnown = false; ///< false: the vendor's 504 on large clients, "detail unavailable"
    int unreadable = 0;         ///< seats whose state could not be read
    bool operator==(const SeatCount &) const = default;
};

/// What the key pair is good for.
struct KeyScope
{
    bool opensSaas = false;
    bool opensBcdr = false; ///< told by one probe after a 401: a key with a vendor chosen works there (L)
    bool operator==(const KeyScope &) const = default;
};

} // namespace trivet::datto_saas
