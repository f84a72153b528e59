// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What Trivet reads of IT Glue, as plain values. Times are UTC; anything may be null on the wire and is then empty,
/// zero or false here. Shapes: reference vendors/it_glue/FACTS.md §3 and 4.
namespace trivet::it_glue {

/// A record's link to an integration, out of include=adapters_resources (4.6, C and L).
struct AdapterLink
{
    QString adapter;  ///< adapter-type-name: "Autotask", "Microsoft", ...; compare without case
    QString remoteId; ///< for Autotask the company's or the configuration item's id
    bool sync = false;
    bool orphaned = false;
    bool operator==(const AdapterLink &) const = default;

    bool isAutotask() const { return adapter.compare(u"Autotask", Qt::CaseInsensitive) == 0; }
    /// The vendor's own staff test for "syncs now" (4.6, C).
    bool isAlive() const { return sync && !orphaned; }
};

/// psa-integration of a record: "enabled", "disabled", "orphaned"; empty = never linked (4.3, C).
enum class PsaState { None, Enabled, Disabled, Orphaned };

struct Organization
{
    qint64 id = 0;
    QString name;
    bool primary = false; ///< the MSP's own company, Autotask company 0
    QString typeName = {};
    QString statusName = {}; ///< "Active", "Inactive", the tenant's own words
    QString shortName = {};
    PsaState psa = PsaState::None;
    QList<AdapterLink> links = {};
    QStringList rmmCompanies = {}; ///< names of matched RMM companies or sites; "" where the shape hides the name
    QDateTime updatedAt = {};
    bool operator==(const Organization &) const = default;
};

/// Presence means that the configuration is matched to a device of an RMM (4.5).
struct RmmRecord
{
    QString name;
    QString hostname = {};
    QString externalUrl = {}; ///< its host tells which RMM, its last part which device (I)
    QString serialNumber = {};
    QStringList macAddresses = {};
    QDateTime lastSeenOnline = {};
    bool operator==(const RmmRecord &) const = default;
};

struct Configuration
{
    qint64 id = 0;
    qint64 organizationId = 0;
    QString organizationName = {};
    QString name;
    QString hostname = {};
    QString serialNumber = {};
    QString assetTag = {};
    QString warrantyExpires = {}; ///< "2027-06-30", empty = none; so the next
    QString purchased = {};
    QString macAddress = {};
    QString typeName = {}; ///< configuration-type-name
    QString statusName = {};
    QString manufacturerName = {};
    QString modelName = {};
    bool archived = false;
    PsaState psa = PsaState::None;
    QString resourceUrl = {};
    QList<AdapterLink> links = {};
    std::optional<RmmRecord> rmm = {};
    QDateTime updatedAt = {};
    bool operator==(const Configuration &) const = default;
};

struct Location
{
    qint64 id = 0;
    qint64 organizationId = 0;
    QString name;
    bool primary = false;
    PsaState psa = PsaState::None;
    bool operator==(const Location &) const = default;
};

struct ConfigurationType
{
    qint64 id = 0;
    QString name;
    int configurations = 0; ///< configurations-count
    bool operator==(const ConfigurationType &) const = default;
};

/// E-mail is compared with Autotask's resources (G15).
struct User
{
    qint64 id = 0;
    QString email;
    QString roleName = {};
    bool operator==(const User &) const = default;
};

/// Sync errors of one configuration, which IT Glue shows only record by record (F15).
/// The shape of the errors is unknown: texts found anywhere in them.
struct RecordErrors
{
    qint64 configurationId = 0;
    QString name = {};
    QStringList psaErrors = {};
    QStringList rmmErrors = {};
    bool operator==(const RecordErrors &) const = default;
};

/// What a sign-in learns: the key works in this region, and how much there is.
struct Account
{
    QString region;         ///< "na", "eu", "au"
    int organizations = 0;  ///< meta.total-count
    QString subdomain = {}; ///< out of a resource-url, where one was seen; empty otherwise
    bool operator==(const Account &) const = default;
};

} // namespace trivet::it_glue
