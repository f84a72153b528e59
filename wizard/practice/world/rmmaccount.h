// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace trivet::practice {

struct RmmVariable
{
    qint64 id = 0;
    QString name = {};
    QString value = {};
    bool masked = false;
};

struct RmmSite
{
    /// System sites are in the list but are nobody's: not synced, unless somebody mapped one all the same.
    enum class Kind { Customer, Managed, OnDemand, Deleted };

    qint64 id = 0;
    QString uid = {}; ///< a GUID; "Deleted Devices" has a malformed one (vendors/datto_rmm/FACTS.md §9)
    QString name = {};
    QString description = {};
    QString notes = {};
    Kind kind = Kind::Customer;
    bool onDemand = false;
    bool splashtopAutoInstall = true;
    qint64 companyId = -1; ///< the company it belongs to; what an admin who maps rightly picks
    std::optional<qint64> autotaskCompanyId = {};
    QString autotaskCompanyName = {};
    QJsonObject proxySettings = {};
    QList<RmmVariable> variables = {};

    bool isOfCustomer() const { return kind == Kind::Customer || autotaskCompanyId.has_value(); }
};

struct RmmDevice
{
    qint64 id = 0;
    QString uid = {};
    int site = 0;             ///< index into RmmAccount::sites
    QString category = {};    ///< deviceType.category, "Desktop"
    QString type = {};        ///< deviceType.type, a chassis or device kind
    QString deviceClass = {}; ///< device, printer, esxihost, rmmnetworkdevice, unknown
    QString hostname = {};
    QString description = {};
    QString operatingSystem = {}; ///< empty = null
    QString intIpAddress = {};
    QString extIpAddress = {};
    QString lastUser = {};
    QString domain = {};
    QString serial = {}; ///< only in audits
    QString manufacturer = {};
    QString model = {};
    QString mac = {};       ///< 12 hex digits, only in audits and network-interface lists
    QString antivirus = {}; ///< antivirusStatus, empty = no object
    QString patchStatus = {};
    QString warrantyDate = {}; ///< yyyy-MM-dd, empty = null
    std::optional<bool> is64Bit = {};
    bool online = true;
    bool suspended = false;
    bool deleted = false;
    bool rebootRequired = false;
    bool snmp = false;
    int openAlerts = 0;
    QDateTime created = {};
    QDateTime lastSeen = {}; ///< of an offline device; an online one was seen just now
    QDateTime lastReboot = {};
    QDateTime lastAudit = {};
    QMap<int, QString> udfs = {}; ///< ordinal 1..300 -> value; all others are null
};

struct RmmUser
{
    QString firstName = {};
    QString lastName = {};
    QString userName = {};
    QString email = {};
    QString telephone = {};
    QString status = {};
    QDateTime created = {};
    QDateTime lastAccess = {};
    bool disabled = false;
};

/// API keys of a user other than Trivet's own; each integration has its own pair.
struct RmmKeyPair
{
    QString apiKey = {};
    QString apiSecretKey = {};
    QString userName = {};
};

/// Records that the simulator hands out as they are, with the ids they are found by.
struct RmmRecord
{
    QString uid = {};
    qint64 siteId = 0; ///< 0 = of the account
    QString deviceUid = {};
    bool open = false; ///< alerts: not resolved
    QJsonObject json = {};
};

/// The simulated Datto RMM account. Guarded by World's lock.
struct RmmAccount
{
    qint64 id = 0;
    QString uid = {}; ///< platform prefix and hex, no GUID
    QString name = {};
    QString platform = {}; ///< "concord"
    QString apiKey = {};
    QString apiSecretKey = {};
    QString apiUserName = {}; ///< the user the key pair belongs to
    std::vector<RmmSite> sites = {};
    std::deque<RmmDevice> devices = {}; ///< by id
    QHash<QString, int> deviceByUid = {};
    QHash<qint64, int> deviceById = {};
    QList<RmmKeyPair> otherKeyPairs = {};
    QList<RmmUser> users = {};
    QList<RmmVariable> variables = {};
    QMap<int, QString> udfLabels = {}; ///< ordinal -> label
    std::vector<RmmRecord> alerts = {};
    std::vector<RmmRecord> jobs = {}; ///< json: {"job":{...},"jobComponents":[...]}
    QJsonArray components = {};
    QJsonArray dnetMappings = {};
    std::vector<QJsonObject> activities = {}; ///< newest first
    int acceptedWrites = 0;                   ///< makes the ids of what is created the same on replay

    const RmmDevice *device(const QString &deviceUid) const;
    RmmDevice *device(const QString &deviceUid);
    int siteIndex(const QString &siteUid) const; ///< -1 = none
    void add(RmmDevice device);
};

/// Twelve hex digits with a colon after each two.
QString colonMac(const QString &mac);

} // namespace trivet::practice
