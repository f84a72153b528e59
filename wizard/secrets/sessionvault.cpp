// SPDX-License-Identifier: Apache-2.0
#include "secrets/sessionvault.h"

#include "secrets/vaultentry.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {

QCoro::Task<Result<void>> SessionVault::write(QString tenantId, AnswerId id, Secret value)
{
    const auto accepted = acceptedByVault(id, value);
    if (accepted)
        m_entries.insert_or_assign(vaultEntryKey(tenantId, id), std::move(value));
    co_return accepted;
}

QCoro::Task<Result<Secret>> SessionVault::read(QString tenantId, AnswerId id)
{
    const auto found = m_entries.find(vaultEntryKey(tenantId, id));
    if (found == m_entries.end())
        co_return fail({.kind = ProblemKind::KeychainNotFound});
    co_return found->second.clone();
}

QCoro::Task<Result<void>> SessionVault::remove(QString tenantId, AnswerId id)
{
    m_entries.erase(vaultEntryKey(tenantId, id));
    co_return Result<void>();
}

QCoro::Task<VaultState> SessionVault::probe()
{
    co_return VaultState::Ready;
}

QCoro::Task<Result<void>> SessionVault::unlock()
{
    co_return Result<void>();
}

QString SessionVault::backendName() const
{
    return u"session"_s;
}

} // namespace trivet
