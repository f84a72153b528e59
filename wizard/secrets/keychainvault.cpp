// SPDX-License-Identifier: Apache-2.0
#include "secrets/keychainvault.h"

#include "secrets/keychainjob.h"
#include "secrets/preflight.h"
#include "secrets/vaultentry.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

// These tasks own all they touch, so that the vault may die while one is under way.

struct VaultWork
{
    KeychainDeadlines deadlines;
    std::shared_ptr<QString> backendName;
};

Problem problemOfState(const Preflight &found)
{
    switch (found.state) {
    case VaultState::Unknown: return {.kind = ProblemKind::KeychainTimeout, .detail = found.detail};
    case VaultState::Locked: return {.kind = ProblemKind::KeychainLocked, .detail = found.detail};
    case VaultState::NoCollection: return {.kind = ProblemKind::KeychainNone, .detail = u"No keyring was made yet"_s};
    case VaultState::Absent: return {.kind = ProblemKind::KeychainNone, .detail = found.detail};
    case VaultState::Ready: break;
    }
    return {.kind = ProblemKind::KeychainFailed, .detail = found.detail};
}

QCoro::Task<Result<void>> askFirst(VaultWork work)
{
    const Preflight found = co_await keychainPreflight(work.deadlines.job);
    if (!found.backend.isEmpty())
        *work.backendName = found.backend;
    if (found.state != VaultState::Ready)
        co_return fail(problemOfState(found));
    co_return Result<void>();
}

/// A job's word is believed only while the keychain is still open: a keyring that was locked in between says
/// "not found" of everything and "denied" to every write.
QCoro::Task<Problem> explained(VaultWork work, Problem said)
{
    if (said.kind == ProblemKind::KeychainTimeout)
        co_return said;
    const auto now = co_await askFirst(work);
    if (!now)
        co_return now.error();
    co_return said;
}

QCoro::Task<Result<Secret>> readKept(VaultWork work, QString key)
{
    auto value = co_await readEntry(key, work.deadlines.job);
    if (!value)
        co_return fail(co_await explained(work, value.error()));
    co_return value;
}

QCoro::Task<Result<void>> writeKept(VaultWork work, QString key, Secret value)
{
    if (const auto ready = co_await askFirst(work); !ready)
        co_return ready;
    const auto written = co_await writeEntry(key, value.clone(), work.deadlines.job);
    if (!written)
        co_return fail(co_await explained(work, written.error()));
    const auto back = co_await readKept(work, key);
    if (!back)
        co_return fail(back.error());
    if (!back->equals(value))
        co_return fail({.kind = ProblemKind::KeychainFailed, .detail = u"Read back another value"_s});
    co_return Result<void>();
}

QCoro::Task<Result<void>> removeKept(VaultWork work, QString key)
{
    if (const auto ready = co_await askFirst(work); !ready)
        co_return ready;
    const auto deleted = co_await deleteEntry(key, work.deadlines.job);
    if (!deleted && deleted.error().kind != ProblemKind::KeychainNotFound)
        co_return fail(co_await explained(work, deleted.error()));
    const auto back = co_await readKept(work, key);
    if (back)
        co_return fail({.kind = ProblemKind::KeychainFailed, .detail = u"The entry is still there"_s});
    if (back.error().kind != ProblemKind::KeychainNotFound)
        co_return fail(back.error());
    co_return Result<void>();
}

QCoro::Task<VaultState> provedState(VaultWork work)
{
    const Preflight first = co_await keychainPreflight(work.deadlines.job);
    if (!first.backend.isEmpty())
        *work.backendName = first.backend;
    if (first.state != VaultState::Ready)
        co_return first.state;
    const QString canary = "trivet/canary/"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto written = co_await writeKept(work, canary, Secret::fromText(canary));
    if (written) {
        const auto removed = co_await removeKept(work, canary);
        if (removed)
            co_return VaultState::Ready;
    }
    const Preflight after = co_await keychainPreflight(work.deadlines.job);
    if (after.state == VaultState::Ready)
        co_return VaultState::Unknown;
    co_return after.state;
}

QCoro::Task<Result<void>> unlocked(VaultWork work)
{
    const auto before = co_await askFirst(work);
    if (before)
        co_return before;
    const auto answered = co_await unlockKeychain(work.deadlines.job, work.deadlines.unlock);
    if (!answered)
        co_return answered;
    co_return co_await askFirst(work);
}

QCoro::Task<Result<void>> refused(Problem problem)
{
    co_return fail(problem);
}

QCoro::Task<Result<Secret>> readOpen(VaultWork work, QString key)
{
    if (const auto ready = co_await askFirst(work); !ready)
        co_return fail(ready.error());
    co_return co_await readKept(work, key);
}

} // namespace

KeychainVault::KeychainVault(KeychainDeadlines deadlines)
    : m_deadlines(deadlines), m_backendName(std::make_shared<QString>())
{
}

KeychainVault::~KeychainVault() = default;

QCoro::Task<Result<void>> KeychainVault::write(QString tenantId, AnswerId id, Secret value)
{
    if (const auto accepted = acceptedByVault(id, value); !accepted)
        return refused(accepted.error());
    return writeKept({m_deadlines, m_backendName}, vaultEntryKey(tenantId, id), std::move(value));
}

QCoro::Task<Result<Secret>> KeychainVault::read(QString tenantId, AnswerId id)
{
    return readOpen({m_deadlines, m_backendName}, vaultEntryKey(tenantId, id));
}

QCoro::Task<Result<void>> KeychainVault::remove(QString tenantId, AnswerId id)
{
    return removeKept({m_deadlines, m_backendName}, vaultEntryKey(tenantId, id));
}

QCoro::Task<VaultState> KeychainVault::probe()
{
    return provedState({m_deadlines, m_backendName});
}

QCoro::Task<Result<void>> KeychainVault::unlock()
{
    return unlocked({m_deadlines, m_backendName});
}

QString KeychainVault::backendName() const
{
    return *m_backendName;
}

} // namespace trivet
