// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vendorid.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace trivet {

/// What kind of thing went wrong. Sentences for people are made from the kind, in ui/sentences, nowhere else.
enum class ProblemKind {
    Input,       ///< a value a person gave cannot be right; `field` names it
    Offline,     ///< no connection to the vendor could be made (DNS, refused, no route, dead proxy)
    Timeout,     ///< connected, but no whole answer within the deadline
    Tls,         ///< the vendor's certificate was not accepted
    ForeignHost, ///< an address outside the vendor's own host pattern; nothing was sent
    UserUnknown, ///< Autotask's ZoneInformation says that it does not know the user name
    ZoneUnknown, ///< Autotask could not tell the zone of this user name; right names have met this too
    Credentials, ///< key or secret refused, or the user is locked
    CodeOrUser,  ///< Autotask's 500 on a trivial read: tracking identifier or user is wrong
    Permission,  ///< signed in, but not allowed this
    RateLimited, ///< the vendor holds us back; `retryAt` says until when
    VendorDown,  ///< 502, 503, 504 after all retries
    BadReply,    ///< a shape that cannot be read, or an answer without the words that would explain it
    WebPage,     ///< HTML in place of data, or the way to another address: something else than the API answered
    BrokeOff,    ///< the connection ended in the middle of an answer
    Refused,     ///< the vendor understood and said no (validation); its own words are in `detail`
    NotFound,
    Cancelled,
    KeychainNotFound,
    KeychainDenied,
    KeychainLocked,
    KeychainNone, ///< this machine has no keychain service
    KeychainTimeout,
    KeychainFailed,
    Storage,        ///< the file system or the database said no
    StorageNewer,   ///< written by a newer Trivet; kept untouched
    StorageDamaged, ///< cannot be read; kept untouched under another name
    StorageInUse,   ///< a second copy has it open
    TenantUnknown,  ///< no tenant has the name in `subject`
    FileNotWritten, ///< a file that a person asked for, named in `subject`
    StorageGone,    ///< the open file was deleted, moved or replaced
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

/// Whether the vendor said, in the form it documents for this, that the very values are wrong. Only such values are
/// remembered and not sent again by themselves; every other problem says that the vendor could not be asked.
inline bool meansRefusedValues(ProblemKind kind)
{
    return kind == ProblemKind::Credentials || kind == ProblemKind::CodeOrUser || kind == ProblemKind::UserUnknown;
}

/// Whether something came that was not the whole answer; nothing that was read with it is whole any more.
inline bool meansUnreadableAnswer(ProblemKind kind)
{
    return kind == ProblemKind::BadReply || kind == ProblemKind::WebPage || kind == ProblemKind::BrokeOff;
}

/// Stable word for logs and JSON: "offline", "credentials", ...
QString problemKindKey(ProblemKind kind);
std::optional<ProblemKind> problemKindFromKey(const QString &key);

} // namespace trivet
