// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QCoroTask>
#include <QString>

#include <chrono>

namespace trivet {

// The three jobs of QtKeychain under our own deadline: its jobs may take for ever (a prompt nobody answers, a service
// that is stuck). A job that is late is left to itself and deletes itself if it ever ends; deleting it earlier would
// leave libsecret with a dangling pointer.
// What they answer is the backend's own word, which on Linux is not always true: see keychainvault.cpp.
QCoro::Task<Result<void>> writeEntry(QString key, Secret value, std::chrono::milliseconds deadline);
QCoro::Task<Result<Secret>> readEntry(QString key, std::chrono::milliseconds deadline);
QCoro::Task<Result<void>> deleteEntry(QString key, std::chrono::milliseconds deadline);

} // namespace trivet
