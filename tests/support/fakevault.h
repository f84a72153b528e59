// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/vault.h"

#include <QCoroFuture>
#include <QPromise>

#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace trivet::test {

/// A vault that does at once what the test says. Public members are the script and the record.
class FakeVault : public Vault
{
public:
    VaultState state = VaultState::Ready;    ///< what probe() answers; anything but Ready refuses all the rest
    std::optional<Problem> nextProblem = {}; ///< the next read, write, remove or unlock fails with it
    bool opensOnUnlock = true;               ///< false: the person closes the window
    bool keepsForGood = true;
    QString backend = QStringLiteral("Fake Keyring");
    std::map<std::pair<QString, AnswerId>, Secret> entries = {};
    std::optional<QPromise<void>> hold = {}; ///< while there is one, writes wait for it to finish
    int writes = 0;
    int reads = 0;
    int unlocks = 0;

    /// Reads wait from now on, until answerReads().
    void holdReads()
    {
        m_heldReads = std::make_unique<QPromise<void>>();
        m_heldReads->start();
    }
    void answerReads()
    {
        if (m_heldReads)
            m_heldReads->finish();
    }

    QCoro::Task<Result<void>> write(QString tenantId, AnswerId id, Secret value) override
    {
        ++writes;
        if (hold) {
            const QFuture<void> until = hold->future();
            const std::weak_ptr<Life> life = m_life;
            co_await until;
            if (life.expired()) // the promise ended with this vault
                co_return fail({.kind = ProblemKind::Cancelled});
        }
        if (const auto problem = takeProblem())
            co_return fail(*problem);
        entries.insert_or_assign({tenantId, id}, std::move(value));
        co_return Result<void>();
    }
    QCoro::Task<Result<Secret>> read(QString tenantId, AnswerId id) override
    {
        ++reads;
        if (m_heldReads) {
            const QFuture<void> answered = m_heldReads->future();
            const std::weak_ptr<Life> life = m_life;
            co_await answered;
            if (life.expired())
                co_return fail({.kind = ProblemKind::Cancelled});
        }
        if (const auto problem = takeProblem())
            co_return fail(*problem);
        const auto found = entries.find({tenantId, id});
        if (found == entries.end())
            co_return fail({.kind = ProblemKind::KeychainNotFound});
        co_return found->second.clone();
    }
    QCoro::Task<Result<void>> remove(QString tenantId, AnswerId id) override
    {
        if (const auto problem = takeProblem())
            co_return fail(*problem);
        entries.erase({tenantId, id});
        co_return Result<void>();
    }
    QCoro::Task<VaultState> probe() override { co_return state; }
    QCoro::Task<Result<void>> unlock() override
    {
        ++unlocks;
        if (!opensOnUnlock)
            co_return fail({.kind = ProblemKind::KeychainDenied});
        if (state == VaultState::Locked || state == VaultState::NoCollection)
            state = VaultState::Ready;
        if (const auto problem = takeProblem())
            co_return fail(*problem);
        co_return Result<void>();
    }
    QString backendName() const override { return backend; }
    bool isPersistent() const override { return keepsForGood; }

private:
    struct Life
    {
    };
    std::shared_ptr<Life> m_life = std::make_shared<Life>();
    std::unique_ptr<QPromise<void>> m_heldReads;

    std::optional<Problem> takeProblem()
    {
        switch (state) {
        case VaultState::Ready: return std::exchange(nextProblem, std::nullopt);
        case VaultState::Locked: return Problem{.kind = ProblemKind::KeychainLocked};
        case VaultState::NoCollection:
        case VaultState::Absent: return Problem{.kind = ProblemKind::KeychainNone};
        case VaultState::Unknown: return Problem{.kind = ProblemKind::KeychainTimeout};
        }
        Q_UNREACHABLE();
    }
};

} // namespace trivet::test
