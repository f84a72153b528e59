// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace trivet {

/// What kind of thing went wrong. Sentences for people are made from the kind, in ui/sentences, nowhere else.
enum class ProblemKind {
    Input,         ///< a value a person gave cannot be right; `field` names it
    Offline,       ///< no connection to the vendor could be made (DNS, refused, no route, dead proxy)
    Timeout,       ///< connected, but no whole answer within the deadline
    Tls,           ///< the vendor's certificate was not accepted
    ForeignHost,   ///< an address outside the vendor's own host pattern; nothing was sent
    UserUnknown,   ///< Autotask's ZoneInformation does not know the user name
    Credentials,   ///< key or secret refused, or the user is locked
    CodeOrUser,    ///< Autotask's 500 on a trivial read: tracking identifier or user is wrong
    Permission,    ///< signed in, but not allowed this
    RateLimited,   ///< the vendor holds us back; `retryAt` says until when
    VendorDown,    ///< 502, 503, 504 after all retries
    BadReply,      ///< HTML instead of JSON, a page that breaks off, a shape that cannot be read
    Refused,       ///< the vendor understood and said no (validation); its own words are in `detail`
    NotFound,
    Cancelled,
    KeychainNotFound,
    KeychainDenied,
    KeychainLocked,
    KeychainNone,  ///< this machine has no keychain service
    KeychainTimeout,
    KeychainFailed,
    Storage,       ///< the file system or the database said no
    StorageNewer,  ///< written by a newer Trivet; kept untouched
    StorageDamaged,///< cannot be read; kept untouched under another name
    StorageInUse,  ///< a second copy has it open
    TenantUnknown, ///< no tenant has the name in `subject`
    FileNotWritten,///< a file that a person asked for, named in `subject`
    StorageGone,   ///< the open file was deleted, moved or replaced
    Internal,
};

/// An error as a value. Holds no secret; `detail` is the vendor's or system's own words, cut and redacted.
struct Problem
{
    ProblemKind kind = ProblemKind::Internal;
    std::optional<VendorId> vendor = {};
    QString field = {};     ///< object name of the input to focus, or empty
    QString detail = {};    ///< for "Details" and the log, never shown first
    int httpStatus = 0;     ///< 0 when no HTTP answer came
    QDateTime retryAt = {}; ///< for RateLimited: the earliest next try, UTC
    QString subject = {};   ///< what the sentence names and a person gave: a file, a tenant's name
};

/// Stable word for logs and JSON: "offline", "credentials", ...
QString problemKindKey(ProblemKind kind);
std::optional<ProblemKind> problemKindFromKey(const QString &key);

} // namespace trivet
