// SPDX-License-Identifier: Apache-2.0
#include "core/problem.h"

using namespace Qt::StringLiterals;

namespace trivet {

QString problemKindKey(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Input: return u"input"_s;
    case ProblemKind::Offline: return u"offline"_s;
    case ProblemKind::Timeout: return u"timeout"_s;
    case ProblemKind::Tls: return u"tls"_s;
    case ProblemKind::ForeignHost: return u"foreign-host"_s;
    case ProblemKind::UserUnknown: return u"user-unknown"_s;
    case ProblemKind::ZoneUnknown: return u"zone-unknown"_s;
    case ProblemKind::Credentials: return u"credentials"_s;
    case ProblemKind::CodeOrUser: return u"code-or-user"_s;
    case ProblemKind::Permission: return u"permission"_s;
    case ProblemKind::RateLimited: return u"rate-limited"_s;
    case ProblemKind::VendorDown: return u"vendor-down"_s;
    case ProblemKind::BadReply: return u"bad-reply"_s;
    case ProblemKind::WebPage: return u"web-page"_s;
    case ProblemKind::BrokeOff: return u"broke-off"_s;
    case ProblemKind::Refused: return u"refused"_s;
    case ProblemKind::NotFound: return u"not-found"_s;
    case ProblemKind::Cancelled: return u"cancelled"_s;
    case ProblemKind::KeychainNotFound: return u"keychain-not-found"_s;
    case ProblemKind::KeychainDenied: return u"keychain-denied"_s;
    case ProblemKind::KeychainLocked: return u"keychain-locked"_s;
    case ProblemKind::KeychainNone: return u"keychain-none"_s;
    case ProblemKind::KeychainTimeout: return u"keychain-timeout"_s;
    case ProblemKind::KeychainFailed: return u"keychain-failed"_s;
    case ProblemKind::Storage: return u"storage"_s;
    case ProblemKind::StorageNewer: return u"storage-newer"_s;
    case ProblemKind::StorageDamaged: return u"storage-damaged"_s;
    case ProblemKind::StorageInUse: return u"storage-in-use"_s;
    case ProblemKind::TenantUnknown: return u"tenant-unknown"_s;
    case ProblemKind::FileNotWritten: return u"file-not-written"_s;
    case ProblemKind::StorageGone: return u"storage-gone"_s;
    case ProblemKind::Internal: return u"internal"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProblemKind> problemKindFromKey(const QString &key)
{
    for (int number = 0; number <= static_cast<int>(ProblemKind::Internal); ++number) {
        const auto kind = static_cast<ProblemKind>(number);
        if (problemKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

} // namespace trivet
