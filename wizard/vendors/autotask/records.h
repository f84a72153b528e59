// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// What Trivet reads of Autotask, as plain values. Times are UTC; a null or absent text is empty.
/// Field names follow the vendor's REST models (reference vendors/autotask/FACTS.md §4).
namespace trivet::autotask {

/// Answer of ZoneInformation. `ci` identifies the customer's database and never changes with the zone (D).
struct Zone
{
    QString zoneName;
    QUrl url;    ///< REST root with its trailing slash: https://webservicesN.autotask.net/ATServicesRest/
    QUrl webUrl; ///< UI root, trailing slash; empty where it is not the vendor's
    qint64 ci = 0;
    bool isGiven =
        false; ///< by a person, because ZoneInformation could not tell it; `ci` and the name are then not known
    bool operator==(const Zone &) const = default;
};

/// Answer of ThresholdInformation: calls of all integrations together in the running window (D).
struct Threshold
{
    int limit = 0;
    int timeframeMinutes = 0;
    int used = 0;
    bool operator==(const Threshold &) const = default;
};

struct Company
{
    qint64 id = 0; ///< 0 is the MSP itself (C)
    QString name;
    int companyType = 0; ///< value of the companyType picklist; which one means customer: inventory/customertypes.h
    bool isActive = false;
    std::optional<qint64> parentCompanyId = {};
    QString companyNumber = {};
    QDateTime lastModified = {}; ///< lastTrackedModifiedDateTime
    bool operator==(const Company &) const = default;
};

/// The UI's "Device".
struct ConfigurationItem
{
    qint64 id = 0;
    qint64 companyId = 0;
    qint64 productId = 0;
    std::optional<qint64> configurationItemType = {}; ///< none = the "blank type"
    std::optional<qint64> configurationItemCategoryId = {};
    QString referenceTitle = {};
    QString referenceNumber = {};
    QString serialNumber = {};
    QString warrantyExpires = {}; ///< "2027-06-30", empty = none
    bool isActive = false;
    std::optional<qint64> apiVendorId = {}; ///< picklist: the integration that made it
    qint64 rmmDeviceId = 0;                 ///< Datto RMM's number, 0 = none
    QString rmmDeviceUid = {};              ///< Datto RMM's device UID, the join key; empty = none
    QString rmmHostname = {};
    QString macAddress = {};
    QDateTime createDate = {};
    QDateTime lastModifiedTime = {};
    std::optional<qint64> lastActivityPersonId = {}; ///< resource that changed it last
    bool operator==(const ConfigurationItem &) const = default;
};

/// A company's site (CompanyLocations).
struct CompanyLocation
{
    qint64 id = 0;
    qint64 companyId = 0;
    QString name;
    bool isActive = false;
    bool operator==(const CompanyLocation &) const = default;
};

struct ConfigurationItemType
{
    qint64 id = 0;
    QString name;
    bool isActive = false;
    bool operator==(const ConfigurationItemType &) const = default;
};

struct Product
{
    qint64 id = 0;
    QString name;
    bool isActive = false;
    std::optional<qint64> productBillingCodeId = {}; ///< the material code
    std::optional<qint64> defaultCategoryId = {};    ///< default device category; REST has no default type (F6)
    QString manufacturerName = {};
    QString manufacturerProductName = {}; ///< the model, in IT Glue's words
    bool operator==(const Product &) const = default;
};

struct BillingCode
{
    qint64 id = 0;
    QString name;
    bool isActive = false;
    int useType = 0; ///< materialUseType = material code (C)
    bool operator==(const BillingCode &) const = default;
};
inline constexpr int materialUseType = 4;

struct Resource
{
    qint64 id = 0;
    QString userName;
    QString firstName = {};
    QString lastName = {};
    QString email = {};
    bool isActive = false;
    int licenseType = 0;                 ///< apiUserLicenseType = API user (C)
    std::optional<qint64> userType = {}; ///< picklist: the security level
    bool operator==(const Resource &) const = default;
};
inline constexpr int apiUserLicenseType = 7;

enum class AccessRight { None, All, Restricted };

/// What our own user may do with one entity (entityInformation; "the best permission probe").
struct EntityAccess
{
    QString entity;
    AccessRight query = AccessRight::None;
    AccessRight create = AccessRight::None;
    AccessRight update = AccessRight::None;
    bool operator==(const EntityAccess &) const = default;
};

struct UdfDefinition
{
    qint64 id = 0;
    QString name;
    bool isProtected = false;
    int udfType = 0; ///< deviceUdfType = belongs to devices (D)
    bool operator==(const UdfDefinition &) const = default;
};
inline constexpr int deviceUdfType = 6;

struct PicklistValue
{
    QString value; ///< a string even where records hold integers
    QString label;
    bool isActive = false;
    bool operator==(const PicklistValue &) const = default;
};
inline constexpr QLatin1StringView customerCompanyType{"1"}; ///< of Companies.companyType, whatever its label says (C)

/// What our own user sees of device UDFs on a few records. Names only: the values can hold secrets.
/// No array at all = no protected-data permission; a field seen as ***** = that one may not be viewed (D).
struct UdfSample
{
    int rows = 0;
    int rowsWithUdfs = 0;
    QStringList readable = {};       ///< fields with a value we can read on at least one row
    QStringList masked = {};         ///< fields that came as *****
    int syncedRows = 0;              ///< of `rows`, those that Datto RMM brought
    QStringList filledOnSynced = {}; ///< fields with a value, masked or not, on at least one of these
    void add(const UdfSample &more)
    {
        rows += more.rows;
        rowsWithUdfs += more.rowsWithUdfs;
        readable += more.readable;
        masked += more.masked;
        syncedRows += more.syncedRows;
        filledOnSynced += more.filledOnSynced;
        for (QStringList *names : {&readable, &masked, &filledOnSynced})
            names->removeDuplicates();
    }
    bool operator==(const UdfSample &) const = default;
};

} // namespace trivet::autotask
