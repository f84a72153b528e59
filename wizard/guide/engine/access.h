// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accountid.h"
#include "core/clock.h"
#include "guide/engine/draft.h"
#include "guide/engine/storedpart.h"
#include "inventory/data/inventorysource.h"
#include "inventory/keeping/readingkeeper.h"

#include <QHash>

#include <functional>

namespace trivet {

/// Trivet's own sign-ins (decisions 61 and 85): only when a person acts, once per distinct set of values, and after a
/// refusal never again until a value changes or a person asks for another try of just these, also after a restart. Of the
/// values it keeps salted fingerprints alone.
///
/// What is about to be sent is written down first. A set whose outcome was never written down, because Trivet ended or the
/// disk was full, counts as one that may have been refused; one that cannot be written down is not sent.
///
/// Opening a tenant or a step again is a person's act too, but a weaker one than Check or Next: then only a set of
/// values that the vendor accepted before is used, because it cannot lock anybody out.
class Access : public StoredPart
{
    Q_OBJECT

public:
    Access(Draft &draft, TenantStore &store, InventorySource &source, const Clock &clock);

    /// Why a sign-in is wanted.
    enum class Occasion {
        Given,   ///< a field was left: each set once
        Asked,   ///< Next: also a set that could not be tried, because the vendor was not reached
        Again,   ///< Check again, or a secret that was pasted: also a set that was refused
        Resumed, ///< a tenant or step was opened again: only a set that worked before
    };
    /// True when a sign-in with the values held now has begun or is under way.
    bool signIn(AccountId account, Occasion occasion);

    /// All values are there and well formed.
    bool isComplete(AccountId account) const;
    /// The vendor accepted exactly the values held now, in this session.
    bool isAccepted(AccountId account) const;
    /// The vendor refused exactly the values held now.
    bool isRefused(AccountId account) const;
    bool isSigningIn(AccountId account) const;
    /// A person emptied a secret on purpose: what comes next may be tried, be it the same value (a user unlocked).
    void forgetRefusal(AccountId account);

    /// Gives the source what an earlier run read with the values saved now, for what is last known while secrets are still
    /// on their way out of the keychain, or cannot be had.
    void recall(const KeptInventory &kept);
    /// Fingerprint of the values that the source reads with now; empty = of none.
    QString readsWith(AccountId account) const { return m_handed.value(account); }
    /// Leaves in `inventory` only what belongs to the values held now, and adds what is remembered of them.
    void describe(Inventory &inventory) const;

    static std::optional<AccountId> accountOf(AnswerId id);

Q_SIGNALS:
    void finished(trivet::AccountId account);

private:
    QString fingerprint(AccountId account) const;
    QString fingerprintBy(AccountId account, const std::function<QString(AnswerId)> &secretFingerprint) const;
    QString heldFingerprint(AnswerId secret) const;
    /// As fingerprint(), by the marks of the secrets saved where they are not at hand.
    QString savedFingerprint(AccountId account) const;
    bool isOfValuesHeld(AccountId account) const;
    void takeOutcome(AccountId account);
    Result<void> rememberGood(AccountId account, const QString &fingerprint);
    Result<void> rememberRefused(AccountId account, const QString &fingerprint, const Problem &problem,
                                 const QDateTime &at);
    void hand(AccountId account, const QString &fingerprint);
    /// Sent once, and nobody knows what came of it.
    bool isDoubtful(AccountId account) const;
    bool mayBeSent(AccountId account, Occasion occasion) const;
    bool writeDownAttempt(AccountId account, const QString &fingerprint);

    Draft &m_draft;
    InventorySource &m_source;
    const Clock &m_clock;
    QHash<AccountId, QString> m_handed;    ///< fingerprint of what the source holds
    QHash<AccountId, QString> m_recalled;  ///< fingerprint of what an earlier run read with
    QHash<AccountId, QString> m_attempted; ///< fingerprint of the latest sign-in
    QHash<AccountId, QString> m_refused;
    QHash<AccountId, Problem> m_refusal; ///< what the refusal was, as far as it is remembered
    QHash<AccountId, QDateTime> m_refusedAt;
    QHash<AccountId, QString> m_doubtful;  ///< fingerprint of what was sent and not answered before the start
    QHash<AccountId, QString> m_knownGood; ///< last accepted, also before the start
};

} // namespace trivet
