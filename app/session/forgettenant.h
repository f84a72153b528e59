// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "secrets/vault.h"
#include "store/tenantinfo.h"

#include <memory>

namespace trivet::app {

/// Removes what this tenant saved in the vault, and the marks of it. Ends with the first that stays, so that a tenant's
/// folder is never deleted while a secret of it is left.
QCoro::Task<Result<void>> forgetSecretsOf(TenantInfo info, std::shared_ptr<Vault> vault);

} // namespace trivet::app
