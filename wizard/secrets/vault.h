// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/result.h"
#include "core/secret.h"

#include <QCoroTask>
#include <QString>

namespace trivet {

/// How the place for secrets stands.
enum class VaultState {
    Unknown,      ///< it did not answer in time, or a test entry could not be written, read and deleted
    Ready,        ///< proved by a test entry
    Locked,       ///< there, but a person has to unlock it
    NoCollection, ///< the service runs, but no keyring was ever made (Linux)
    Absent,       ///< no keychain service on this machine
};

QString vaultStateKey(VaultState state); ///< "unknown", "ready", "locked", "no-collection", "absent"

/// Keeps the secrets of tenants, and nothing else does. One entry per tenant and answer.
/// Call from the thread of the event loop. A task never outlasts its deadline, and the vault may be destroyed
/// while one is under way. Only answers marked secret are accepted (Internal otherwise).
class Vault
{
public:
    /// The largest value, in UTF-8 bytes: Windows keeps no more in one entry, and every platform keeps the same.
    static constexpr qsizetype maxBytes = 2560;

    virtual ~Vault() = default;

    /// Saved and read back equal, else a Problem and nothing may be called saved.
    /// Input (with the answer's field): empty, longer than `maxBytes`, or not text.
    virtual QCoro::Task<Result<void>> write(QString tenantId, AnswerId id, Secret value) = 0;
    /// KeychainNotFound, -Locked, -Denied, -None (also while no keyring was ever made), -Timeout and -Failed are told
    /// apart; the same kinds come from write and remove.
    virtual QCoro::Task<Result<Secret>> read(QString tenantId, AnswerId id) = 0;
    /// Succeeds only when the entry is gone afterwards; removing what is not there succeeds.
    virtual QCoro::Task<Result<void>> remove(QString tenantId, AnswerId id) = 0;
    /// Asks the service how it stands, without showing a prompt, and if it seems ready proves it by a test entry.
    virtual QCoro::Task<VaultState> probe() = 0;
    /// Asks the platform to unlock, or to make the first keyring; it may show its own window.
    /// KeychainDenied: the person closed it. KeychainTimeout: nobody answered.
    virtual QCoro::Task<Result<void>> unlock() = 0;

    /// The product's own name, for "Saved in ...": "GNOME Keyring", "KWallet", "macOS Keychain". Known after probe()
    /// or the first write; the store remembers it, so that another one at the next start reads as "kept elsewhere".
    virtual QString backendName() const = 0;
    /// False: the values are gone when Trivet closes, and the page has to say so before anything is typed.
    virtual bool isPersistent() const = 0;
};

} // namespace trivet
