// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "secrets/vault.h"

#include <QCoroTask>
#include <QString>

#include <chrono>

namespace trivet {

/// What the platform says of its keychain before any job; `state` Ready means "nothing speaks against it".
struct Preflight
{
    VaultState state = VaultState::Unknown;
    QString backend = {}; ///< product name, empty when nobody is there
    QString detail = {};  ///< the system's own words
};

// One file per platform implements these. On Linux a locked keyring reads as "not found" and a delete that did
// nothing reports success (measured with gnome-keyring 42), so every job is asked for here first and after.
QCoro::Task<Preflight> keychainPreflight(std::chrono::milliseconds deadline);

/// Has the platform ask the person. `question` bounds each call, `answer` the person.
QCoro::Task<Result<void>> unlockKeychain(std::chrono::milliseconds question, std::chrono::milliseconds answer);

} // namespace trivet
