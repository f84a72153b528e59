// SPDX-License-Identifier: Apache-2.0
#include "core/spawn.h"
#include "guide/engine/draft.h"

#include <utility>

using namespace Qt::StringLiterals;

// The draft's dealings with the vault. Each coroutine looks after every wait whether its draft still lives.

namespace trivet {
namespace {

OwnHealth::Vault healthOf(VaultState state, const Vault &vault)
{
    switch (state) {
    case VaultState::Unknown: return OwnHealth::Vault::TimedOut;
    case VaultState::Ready: return vault.isPersistent() ? OwnHealth::Vault::Ready : OwnHealth::Vault::SessionOnly;
    case VaultState::Locked:
    case VaultState::NoCollection: // unlock() makes the first keyring as well
        return OwnHealth::Vault::Locked;
    case VaultState::Absent: return OwnHealth::Vault::Absent;
    }
    return OwnHealth::Vault::NotProbed;
}

} // namespace

void Draft::load()
{
    spawn(loading(this));
}

void Draft::unlock()
{
    spawn(unlocking(this));
}

void Draft::saveAgain()
{
    if (!vaultIsOpen())
        return;
    const QList<AnswerId> failed = m_states.keys(SecretState::SaveFailed);
    for (const AnswerId id : failed)
        requestSave(id);
}

bool Draft::vaultIsOpen() const
{
    return m_health.vault == OwnHealth::Vault::Ready ||
           (m_health.vault == OwnHealth::Vault::SessionOnly && !m_vault.isPersistent());
}

SecretState Draft::stateWithoutVault() const
{
    switch (m_health.vault) {
    case OwnHealth::Vault::Locked:
    case OwnHealth::Vault::Denied: return SecretState::Locked;
    case OwnHealth::Vault::Absent:
    case OwnHealth::Vault::SessionOnly: return SecretState::MemoryOnly;
    case OwnHealth::Vault::NotProbed: return SecretState::Held;
    case OwnHealth::Vault::Ready:
    case OwnHealth::Vault::TimedOut: return SecretState::SaveFailed;
    }
    return SecretState::SaveFailed;
}

void Draft::setHealth(VaultState state)
{
    m_health.vault = healthOf(state, m_vault);
    m_health.vaultProbedAt = m_clock.now();
    m_health.vaultBackend = m_vault.backendName();
    Q_EMIT healthChanged();
}

void Draft::keepUntilClose()
{
    if (m_health.vault == OwnHealth::Vault::Ready || m_health.vault == OwnHealth::Vault::SessionOnly)
        return;
    m_health.vault = OwnHealth::Vault::SessionOnly;
    Q_EMIT healthChanged();
    for (const auto &[id, secret] : m_secrets)
        setState(id, SecretState::MemoryOnly);
}

QCoro::Task<void> Draft::loading(QPointer<Draft> self)
{
    const VaultState state = co_await self->m_vault.probe();
    if (!self)
        co_return;
    self->setHealth(state);
    const QList<AnswerId> held = self->m_answers.secretFingerprints.keys();
    for (const AnswerId id : held) {
        co_await readingBack(self, id);
        if (!self)
            co_return;
    }
    const QSet<AnswerId> waiting = self->m_toSave;
    for (const AnswerId id : waiting)
        self->requestSave(id);
    Q_EMIT self->loaded();
}

QCoro::Task<void> Draft::readingBack(QPointer<Draft> self, AnswerId id)
{
    // Pasted anew in the meantime: what the vault has is older.
    if (self->m_secrets.contains(id) || !self->m_answers.holdsSecret(id))
        co_return;
    if (!self->vaultIsOpen()) {
        Problem closed{.kind = ProblemKind::KeychainNone};
        if (self->m_health.vault == OwnHealth::Vault::Locked)
            closed.kind = ProblemKind::KeychainLocked;
        self->takeReadBack(id, fail(closed));
        co_return;
    }
    const int version = self->m_versions.value(id);
    Result<Secret> value = co_await self->m_vault.read(self->tenantId(), id);
    if (self && version == self->m_versions.value(id))
        self->takeReadBack(id, std::move(value));
}

void Draft::takeReadBack(AnswerId id, Result<Secret> value)
{
    const auto mark = m_store.secretMark(id);
    if (value) {
        const QString fingerprint = value->fingerprint(m_store.salt());
        m_secrets.insert_or_assign(id, std::move(*value));
        m_answers.secretFingerprints.insert(id, fingerprint);
        m_answers.secretSaved.insert(id, true);
        const SecretMark now{fingerprint, m_vault.isPersistent(), m_vault.backendName()};
        if (!m_store.isReadOnly() && mark != now)
            keep(m_store.setSecretMark(id, now));
        setState(id, m_vault.isPersistent() ? SecretState::Saved : SecretState::MemoryOnly);
        Q_EMIT changed(id);
        return;
    }
    const bool wasSaved = mark && mark->isSaved;
    const bool isLocked =
        value.error().kind == ProblemKind::KeychainLocked || value.error().kind == ProblemKind::KeychainDenied;
    if (isLocked && wasSaved) {
        m_answers.secretSaved.insert(id, true);
        setState(id, SecretState::Locked);
        return;
    }
    // The keychain of another session, or another program that serves as one, does not have what was saved in the first.
    const bool isAbsentHere =
        value.error().kind == ProblemKind::KeychainNotFound || value.error().kind == ProblemKind::KeychainNone;
    const bool isElsewhere =
        wasSaved && isAbsentHere && !mark->backend.isEmpty() && mark->backend != m_vault.backendName();
    if (isElsewhere)
        m_health.savedElsewhere.insert(id, mark->backend);
    // It was kept in memory only, or the keychain does not have it: nothing is held, and a person pastes it again.
    // The mark of a saved one stays, so that a keychain that comes back gives it back at the next start.
    m_answers.secretFingerprints.remove(id);
    m_answers.secretSaved.remove(id);
    if (!wasSaved && !m_store.isReadOnly())
        keep(m_store.clearSecretMark(id));
    if (isElsewhere)
        setState(id, SecretState::Elsewhere);
    else
        setState(id, wasSaved ? SecretState::Unreadable : SecretState::Empty);
    Q_EMIT changed(id);
}

void Draft::requestSave(AnswerId id)
{
    m_toSave.insert(id);
    if (m_health.vault == OwnHealth::Vault::NotProbed)
        return;
    if (!vaultIsOpen()) {
        if (m_secrets.contains(id))
            setState(id, stateWithoutVault());
        return;
    }
    if (m_savingNow.contains(id))
        return;
    m_savingNow.insert(id);
    spawn(saving(this, id));
}

QCoro::Task<void> Draft::saving(QPointer<Draft> self, AnswerId id)
{
    // One call to the vault at a time for each secret: two could end in the wrong order.
    while (self && self->m_toSave.remove(id)) {
        const int version = self->m_versions.value(id);
        const auto held = self->m_secrets.find(id);
        Result<void> result;
        if (held == self->m_secrets.end()) {
            result = co_await self->m_vault.remove(self->tenantId(), id);
        } else {
            Secret value = held->second.clone();
            self->setState(id, SecretState::Saving);
            result = co_await self->m_vault.write(self->tenantId(), id, std::move(value));
        }
        if (self && version == self->m_versions.value(id))
            self->takeSaved(id, result);
    }
    if (!self)
        co_return;
    self->m_savingNow.remove(id);
    // What the keychain did not let go stays on the list, for when it opens.
    if (self->m_removalFailed.remove(id))
        self->m_toSave.insert(id);
    if (!self->isSaving())
        Q_EMIT self->savingEnded();
}

void Draft::takeSaved(AnswerId id, const Result<void> &result)
{
    const bool isRemoval = !m_secrets.contains(id);
    if (!result) {
        const ProblemKind kind = result.error().kind;
        if (kind == ProblemKind::KeychainLocked || kind == ProblemKind::KeychainDenied)
            setHealth(VaultState::Locked);
        else if (kind == ProblemKind::KeychainNone)
            setHealth(VaultState::Absent);
        if (isRemoval)
            m_removalFailed.insert(id);
        else if (kind == ProblemKind::KeychainLocked || kind == ProblemKind::KeychainDenied)
            setState(id, SecretState::Locked);
        else
            setState(id, kind == ProblemKind::KeychainNone ? SecretState::MemoryOnly : SecretState::SaveFailed);
        return;
    }
    if (isRemoval)
        return;
    const SecretMark mark{m_answers.secretFingerprints.value(id), m_vault.isPersistent(), m_vault.backendName()};
    m_answers.secretSaved.insert(id, true);
    keep(m_store.setSecretMark(id, mark));
    m_answers.secretSavedAt.insert(id, m_clock.now());
    keep(m_store.setSecretTime(id, m_clock.now()));
    setState(id, m_vault.isPersistent() ? SecretState::Saved : SecretState::MemoryOnly);
}

QCoro::Task<void> Draft::unlocking(QPointer<Draft> self)
{
    const Result<void> unlocked = co_await self->m_vault.unlock();
    if (!self)
        co_return;
    if (!unlocked && unlocked.error().kind == ProblemKind::KeychainDenied) {
        self->m_health.vault = OwnHealth::Vault::Denied;
        self->m_health.vaultProbedAt = self->m_clock.now();
        Q_EMIT self->healthChanged();
        co_return;
    }
    const VaultState state = co_await self->m_vault.probe();
    if (!self)
        co_return;
    self->setHealth(state);
    if (!self->vaultIsOpen())
        co_return;
    const QList<AnswerId> locked = self->m_states.keys(SecretState::Locked);
    for (const AnswerId id : locked) {
        if (self->m_secrets.contains(id))
            self->requestSave(id);
        else
            co_await readingBack(self, id);
        if (!self)
            co_return;
    }
    const QList<AnswerId> failed = self->m_states.keys(SecretState::SaveFailed);
    const QSet<AnswerId> waiting = self->m_toSave;
    for (const AnswerId id : QSet<AnswerId>(failed.begin(), failed.end()) + waiting)
        self->requestSave(id);
}

void Draft::copySecret(AnswerId id, QObject *context, std::function<void(Result<Secret>)> done)
{
    spawn(readingForCopy(this, id, context, std::move(done)));
}

QCoro::Task<void> Draft::readingForCopy(QPointer<Draft> self, AnswerId id, QPointer<QObject> context,
                                        std::function<void(Result<Secret>)> done)
{
    const auto held = self->m_secrets.find(id);
    if (held != self->m_secrets.end()) {
        done(held->second.clone());
        co_return;
    }
    Result<Secret> value = co_await self->m_vault.read(self->tenantId(), id);
    if (context)
        done(std::move(value));
}

} // namespace trivet
