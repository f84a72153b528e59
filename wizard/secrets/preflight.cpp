// SPDX-License-Identifier: Apache-2.0
#include "secrets/preflight.h"

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

#ifdef Q_OS_MACOS
const auto platformKeychain = u"macOS Keychain"_s;
#else
const auto platformKeychain = u"Windows Credential Manager"_s;
#endif

} // namespace

// Both systems always have a keychain, and ask for it to be unlocked by themselves when an entry is used.
QCoro::Task<Preflight> keychainPreflight(std::chrono::milliseconds)
{
    co_return Preflight{.state = VaultState::Ready, .backend = platformKeychain};
}

QCoro::Task<Result<void>> unlockKeychain(std::chrono::milliseconds, std::chrono::milliseconds)
{
    co_return Result<void>();
}

} // namespace trivet
