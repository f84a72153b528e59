// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace trivet {

/// "trivet/<tenant uuid>/<answer key>". The prefix is in the key itself because Windows ignores the service name.
QString vaultEntryKey(const QString &tenantId, AnswerId id);

/// What every vault asks of an answer before it takes it; see Vault::write.
Result<void> acceptedByVault(AnswerId id, const Secret &value);
Result<void> heldByVault(AnswerId id);

} // namespace trivet
