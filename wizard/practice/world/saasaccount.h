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

/// Seats of a domain by state. Licensed, as "seatsUsed" counts them, are the active and the paused ones.
struct SaasSeatCounts
{
    int active = 0;
    int paused = 0;
    int archived = 0;
    int unprotected = 0;

    int licensed() const { return active + paused; }
    int total() const { return active + paused + archived + unprotected; }
};

/// One protected domain: a row of GET /v1/saas/domains (vendors/datto_saas/FACTS.md §2).
struct SaasDomain
{
    qint64 customerId = 0;
    QString customerName = {};
    QString domain = {};
    std::optional<qint64> organizationId = {}; ///< none: not linked in the Partner Portal
    QString organizationName = {};
    QString productType = {}; ///< "Office365"; of Google "GoogleApps" or "GoogleWorkspace", for both were seen
    QString externalSubscriptionId = {};
    QString retentionType = {};
    SaasSeatCounts seeded = {}; ///< what the seats are made from; never changes
    SaasSeatCounts seats = {};  ///< as they are now
    int activeServices = 0;
    int recentServices = 0;
    QMap<QString, QString> changedSeats = {}; ///< remoteId -> state, where somebody changed it
    qint64 companyId = 0;                     ///< simulator's own: the customer it belongs to; 0 = nobody's

    bool isGoogle() const { return productType.startsWith(u"Google"); }
};

/// A backup appliance of the same partner; the same key pair reads them.
struct BcdrDevice
{
    QString serial = {};
    QJsonObject attributes = {};
    QList<QJsonObject> assets = {};
    QList<QJsonObject> alerts = {};
    bool hidden = false;
};

/// The MSP's side of Datto's partner API. Guarded by World's lock.
struct SaasAccount
{
    QString publicKey = {};
    QString secretKey = {};
    QString keyVendor = {}; ///< "Select Vendor" of the key; anything but empty makes /v1/saas answer 401
    std::vector<SaasDomain> domains = {};
    std::vector<BcdrDevice> devices = {};
    std::vector<QJsonObject> activities = {}; ///< newest first
    int acceptedWrites = 0;
};

/// All domains of one saasCustomerId: what IT Glue calls a client.
struct SaasClient
{
    qint64 id = 0;
    QString name = {};
    qint64 companyId = 0;
    bool isLinked = false; ///< has an organization in the Partner Portal
    int activeSeats = 0;
};
QMap<qint64, SaasClient> saasClients(const SaasAccount &account);

/// What an admin set up and decided in IT Glue for SaaS Protection; obeys the vendor's clocks.
struct SaasIntegration
{
    bool on = false;
    bool acceptAll = false; ///< "Accept All Automatically" instead of "Leave for Review"
    QDateTime connectedAt = {};
    QDateTime queuedSync = {};  ///< about an hour after Save
    QDateTime syncStarted = {}; ///< of the sync that is running or ran last
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
