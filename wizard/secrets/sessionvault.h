// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/vault.h"

#include <map>

namespace trivet {

/// Memory only: "keep until Trivet closes" where there is no keychain, and always in practice (decision 73).
class SessionVault : public Vault
{
public:
    QCoro::Task<Result<void>> write(QString tenantId, AnswerId id, Secret value) override;
    QCoro::Task<Result<Secret>> read(QString tenantId, AnswerId id) override;
    QCoro::Task<Result<void>> remove(QString tenantId, AnswerId id) override;
    QCoro::Task<VaultState> probe() override;
    QCoro::Task<Result<void>> unlock() override;
    QString backendName() const override; ///< "session"; not a product, see isPersistent()
    bool isPersistent() const override { return false; }

private:
    std::map<QString, Secret> m_entries;
};

} // namespace trivet
