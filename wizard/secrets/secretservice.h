// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/preflight.h"

namespace trivet {

// The freedesktop Secret Service (GNOME Keyring, KeePassXC, KWallet 6) asked directly over D-Bus.
// Source: specifications.freedesktop.org/secret-service; what really happens was measured with gnome-keyring 42.
QCoro::Task<Preflight> secretServicePreflight(std::chrono::milliseconds deadline);
QCoro::Task<Result<void>> unlockSecretService(std::chrono::milliseconds question, std::chrono::milliseconds answer);

} // namespace trivet
