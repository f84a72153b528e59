// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trivet::practice {

/// One protected domain: a row of GET /v1/saas/domains (reference/datto-saas.md section 2).
struct SaasDomain
{
    qint64 customerId = 0;
    QString customerName = {};
    QString domain = {};
    std::optional<qint64> organizationId = {}; ///< none: not linked in the Partner Portal
    QString organizationName = {};
    QString productType = {};
    QString externalSubscriptionId = {};
    QString retentionType = {};
    int activeSeats = 0;
    int archivedSeats = 0;
    int activeServices = 0;
    int recentServices = 0;
};

/// The MSP's side of Datto SaaS Protection. Guarded by World's lock.
struct SaasAccount
{
    QString publicKey = {};
    QString secretKey = {};
    QString keyVendor = {}; ///< "Select Vendor" of the key; anything but empty makes /v1/saas answer 401
    std::vector<SaasDomain> domains = {};
};

/// What an admin set up and decided in IT Glue for SaaS Protection; obeys the vendor's clocks.
struct SaasIntegration
{
    bool on = false;
    bool acceptAll = false; ///< "Accept All Automatically" instead of "Leave for Review"
    QDateTime connectedAt = {};
    QDateTime queuedSync = {}; ///< about an hour after Save
    QDateTime lastManualSync = {};
    QDateTime lastAutomaticSync = {};
    struct Match
    {
        enum class State { Unmatched, Matched, Ignored } state = State::Unmatched;
        qint64 organization = 0;
    };
    QMap<qint64, Match> clients = {}; ///< by saasCustomerId; those IT Glue has discovered
};

} // namespace trivet::practice
