// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// What Trivet reads of Datto RMM, as plain values. Times are UTC; anything may be null on the wire (L)
/// and is then empty, zero or false here. UDFs are never read: they hold secrets in practice.
/// Shapes: reference vendors/datto_rmm/FACTS.md §9.
namespace trivet::datto_rmm {

struct Account
{
    qint64 id = 0;
    QString uid;
    QString name;
    int devices = 0;
    bool operator==(const Account &) const = default;
};

struct Site
{
    qint64 id = 0;
    QString uid;
    QString name;
    bool onDemand = false;
    QString autotaskCompanyId = {}; ///< a string on the wire (D); empty = not mapped
    QString autotaskCompanyName = {};
    int numberOfDevices = 0;
    QString portalUrl = {};
    bool isSystem = false;      ///< Managed, OnDemand, Deleted Devices, not mapped: never counted as unmapped (C)
    bool hasSystemName = false; ///< called like one of these, mapped or not
    bool operator==(const Site &) const = default;
};

struct Device
{
    qint64 id = 0;
    QString uid;
    qint64 siteId = 0;
    QString siteUid = {};
    QString siteName = {};
    QString category = {};    ///< deviceType.category: "Desktop", "Server", ...
    QString type = {};        ///< deviceType.type
    QString deviceClass = {}; ///< "device", "printer", "esxihost", ...; the vendor adds words
    QString hostname = {};
    bool online = false;
    bool deleted = false;
    bool suspended = false;
    QDateTime lastSeen = {};
    QDateTime creationDate = {};
    bool operator==(const Device &) const = default;
};

/// The API shows no id, role or security level of a user (D).
struct User
{
    QString username;
    QString email = {};
    QString firstName = {};
    QString lastName = {};
    QString status = {};
    bool disabled = false;
    bool operator==(const User &) const = default;
};

/// Answer of request_rate. The write members are absent on accounts with the older single bucket.
struct RequestRate
{
    int windowSeconds = 60;
    QString accountUid = {};
    int readCount = 0;
    int readLimit = 0;
    double cutOffRatio = 0.0;
    std::optional<int> writeCount = {};
    std::optional<int> writeLimit = {};
    bool operator==(const RequestRate &) const = default;
};

/// Answer of the open system/status probe: tells that the platform is there before any key is sent.
struct SystemStatus
{
    QString version;
    QString status;
    bool operator==(const SystemStatus &) const = default;
};

} // namespace trivet::datto_rmm
