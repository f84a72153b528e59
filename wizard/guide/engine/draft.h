// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "doctor/facts.h"
#include "guide/engine/inputrules.h"
#include "guide/engine/secretstate.h"
#include "guide/engine/storedpart.h"
#include "secrets/vault.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <functional>
#include <map>

namespace trivet {

/// The answers of one tenant: plain values in the store, secrets in memory and in the vault, nowhere else.
/// GUI thread. Store and vault outlive it; a vault call that ends after its death changes nothing.
class Draft : public StoredPart
{
    Q_OBJECT

public:
    Draft(TenantStore &store, Vault &vault, const Clock &clock);

    /// Probes the vault and reads the secrets back; `loaded()` when done.
    void load();

    const Answers &answers() const { return m_answers; }
    const std::map<AnswerId, Secret> &secrets() const { return m_secrets; }
    OwnHealth health() const { return m_health; }
    SecretState secretState(AnswerId id) const { return m_states.value(id, SecretState::Empty); }
    bool isSaving() const { return !m_savingNow.isEmpty(); }
    QSet<InputNote> notes(AnswerId id) const { return m_notes.value(id); }

    std::optional<InputFault> fault(AnswerId id) const;
    std::optional<StrangeSign> strangeSign(AnswerId id) const;
    /// Faults of all inputs, Missing included.
    QMap<AnswerId, InputFault> faults() const;

    /// False when it was already so. What looks like a secret is not kept, and the answer is empty, until keepValue()
    /// is told to keep it or another text comes.
    bool setValue(AnswerId id, const QString &text);
    bool keepValue(AnswerId id, const QString &text);
    /// Brings a plain value to its final form: trimmed, and the API URL as Trivet writes it. False when it was so.
    bool normalize(AnswerId id);
    bool setSecret(AnswerId id, Secret value);
    void addNote(AnswerId id, InputNote note) { m_notes[id].insert(note); }

    void copySecret(AnswerId id, QObject *context, std::function<void(Result<Secret>)> done);
    void unlock();
    /// What an open keychain did not take, as when it was too busy to answer in time, is offered to it once more.
    void saveAgain();
    void keepUntilClose();

Q_SIGNALS:
    void loaded();
    void changed(trivet::AnswerId id); ///< a value or a secret is another one
    void secretStateChanged(trivet::AnswerId id);
    void healthChanged();
    void savingEnded(); ///< isSaving() became false

private:
    static QCoro::Task<void> loading(QPointer<Draft> self);
    static QCoro::Task<void> saving(QPointer<Draft> self, AnswerId id);
    static QCoro::Task<void> unlocking(QPointer<Draft> self);
    static QCoro::Task<void> readingForCopy(QPointer<Draft> self, AnswerId id, QPointer<QObject> context,
                                            std::function<void(Result<Secret>)> done);
    static QCoro::Task<void> readingBack(QPointer<Draft> self, AnswerId id);

    enum class Keeping { Kept, Withheld };
    bool putValue(AnswerId id, const QString &text, Keeping keeping);
    QString tenantId() const;
    bool vaultIsOpen() const;
    void setHealth(VaultState state);
    void setState(AnswerId id, SecretState state);
    void takeReadBack(AnswerId id, Result<Secret> value);
    void takeSaved(AnswerId id, const Result<void> &result);
    void requestSave(AnswerId id);
    SecretState stateWithoutVault() const;

    Vault &m_vault;
    const Clock &m_clock;
    Answers m_answers;
    std::map<AnswerId, Secret> m_secrets;
    OwnHealth m_health;
    QHash<AnswerId, SecretState> m_states;
    QHash<AnswerId, QSet<InputNote>> m_notes;
    QHash<AnswerId, int> m_versions; ///< counts the values a secret has had, so that a late "saved" cannot lie
    QSet<AnswerId> m_toSave;         ///< waiting for the save under way, or for the vault to open
    QSet<AnswerId> m_savingNow;
    QSet<AnswerId> m_removalFailed; ///< emptied, and still in the keychain
    QSet<AnswerId> m_withheld;      ///< the field holds what looks like a secret, and the draft nothing
};

} // namespace trivet
