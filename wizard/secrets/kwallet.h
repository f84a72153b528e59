// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/preflight.h"

#include <optional>

namespace trivet {

/// KWallet's own D-Bus interface, which QtKeychain prefers over the Secret Service in a KDE session.
struct KWalletService
{
    QString service;
    QString path;
};

/// The one that QtKeychain will use, if this is a KDE session and the bus has or can start it.
QCoro::Task<std::optional<KWalletService>> kwalletOfSession(std::chrono::milliseconds deadline);
QCoro::Task<Preflight> kwalletPreflight(KWalletService wallet, std::chrono::milliseconds deadline);
QCoro::Task<Result<void>> unlockKWallet(KWalletService wallet, std::chrono::milliseconds question,
                                        std::chrono::milliseconds answer);

} // namespace trivet
