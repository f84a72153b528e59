// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/world/row.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace trivet::practice {

/// A record's link to an integration: what `include=adapters_resources` shows (vendors/it_glue/FACTS.md §4.6).
struct GlueLink
{
    qint64 id = 0;
    QString adapter = {};  ///< adapter-type-name: "Autotask", "Datto SaaS Protection", another PSA's name
    QString remoteId = {}; ///< of Autotask: the company's or the configuration item's id
    bool sync = true;
    bool orphaned = false;
    QStringList errors = {}; ///< shown on request of a single record only
};

/// One record of the simulated IT Glue, whatever its resource.
struct GlueRecord
{
    qint64 id = 0;
    Row attributes = {}; ///< kebab-case, in the vendor's order; null where empty
    QList<GlueLink> links = {};
    std::optional<Row> rmmRecord = {}; ///< attributes of its rmm-record (configurations), with "id"
    QStringList rmmErrors = {};
    QList<Row> rmmCompanies = {}; ///< attributes of matched RMM companies or sites (organizations), with "id"
    QString remoteKey = {};       ///< simulator's own: uid of the RMM device or client it was made or matched for
};

/// The simulated IT Glue account. Guarded by World's lock.
struct GlueAccount
{
    using Records = std::map<qint64, GlueRecord>;

    QString companyName = {};
    QString subdomain = {};                ///< "fernhill-it"
    QString region = QStringLiteral("na"); ///< "na", "eu", "au"
    QString apiKey = {};
    bool keyPaused = false;
    QDateTime keyLastUsed = {};
    std::map<QString, Records> resources = {}; ///< by the name in paths: "organizations", "configuration_types", ...
    qint64 nextId = 4489414129010001;          ///< ids have 16 digits (vendors/it_glue/FACTS.md §3.1)
    std::map<qint64, QDateTime> doomed = {};   ///< organizations marked for deletion, and when they go
    int acceptedWrites = 0;

    Records &of(const QString &resource) { return resources[resource]; }
    /// Adds a record under the next id and answers it.
    GlueRecord &add(const QString &resource, Row attributes);
    GlueRecord *find(const QString &resource, qint64 id);
    /// id of the record whose attribute "name" is exactly this, added when there is none.
    qint64 named(const QString &resource, const QString &name);
};

/// What an admin set in IT Glue, Autotask and Datto RMM for the links with IT Glue. No API of any vendor shows it.
struct GlueIntegration
{
    bool enabledInAutotask = false; ///< Autotask > Kaseya Integrations > IT Glue Integration
    qint64 userId = 0;              ///< resource of the Autotask API user made for IT Glue

    bool autotaskOn = false; ///< IT Glue > Integrations > Autotask
    QStringList accountTypes = {};
    QStringList itemTypes = {}; ///< names; empty = all
    bool locations = true;
    bool untypedItems = false; ///< "Sync Configuration Items without Configuration Item Types"
    bool twoWay = false;
    QDateTime queuedAt = {};
    QDateTime startsAt = {};
    QDateTime ended = {}; ///< last full run

    bool rmmOn = false;            ///< IT Glue > Integrations > Datto RMM
    QString matchBy = {};          ///< "companies" or "sites"
    bool acceptSuggestions = true; ///< the admin accepted the devices suggested by their exact name
    QString rmmApiKey = {};
    QString rmmApiSecretKey = {};
    QDateTime rmmSyncStarts = {};
    QDateTime rmmEnded = {};

    bool rmmCardOn = false; ///< Datto RMM > Setup > Integrations > IT Glue
};

} // namespace trivet::practice
