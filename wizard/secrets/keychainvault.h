// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/vault.h"

#include <chrono>
#include <memory>

namespace trivet {

/// How long the keychain may take before Trivet goes on without it.
struct KeychainDeadlines
{
    std::chrono::milliseconds job{5000};      ///< one question to the service, one read, write or delete
    std::chrono::milliseconds unlock{120000}; ///< a person answers the platform's window
};

/// The keychain of the operating system (Secret Service or KWallet, macOS Keychain, Windows Credential Manager).
/// Entries: service "io.trivet.Trivet", key "trivet/<tenant uuid>/<answer key>". There is no weaker place behind it.
class KeychainVault : public Vault
{
public:
    explicit KeychainVault(KeychainDeadlines deadlines = {});
    ~KeychainVault() override;

    QCoro::Task<Result<void>> write(QString tenantId, AnswerId id, Secret value) override;
    QCoro::Task<Result<Secret>> read(QString tenantId, AnswerId id) override;
    QCoro::Task<Result<void>> remove(QString tenantId, AnswerId id) override;
    QCoro::Task<VaultState> probe() override;
    QCoro::Task<Result<void>> unlock() override;
    QString backendName() const override;
    bool isPersistent() const override { return true; }

private:
    KeychainDeadlines m_deadlines;
    std::shared_ptr<QString> m_backendName; ///< shared with running tasks
};

} // namespace trivet
