// SPDX-License-Identifier: Apache-2.0
#include "secrets/kwallet.h"
#include "secrets/preflight.h"
#include "secrets/secretservice.h"

namespace trivet {

QCoro::Task<Preflight> keychainPreflight(std::chrono::milliseconds deadline)
{
    if (const auto wallet = co_await kwalletOfSession(deadline))
        co_return co_await kwalletPreflight(*wallet, deadline);
    co_return co_await secretServicePreflight(deadline);
}

QCoro::Task<Result<void>> unlockKeychain(std::chrono::milliseconds question, std::chrono::milliseconds answer)
{
    if (const auto wallet = co_await kwalletOfSession(question))
        co_return co_await unlockKWallet(*wallet, question, answer);
    co_return co_await unlockSecretService(question, answer);
}

} // namespace trivet
