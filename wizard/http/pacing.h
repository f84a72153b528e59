// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QDateTime>

#include <chrono>
#include <functional>
#include <stop_token>

namespace trivet {

/// The client's dealings with real time, so that tests need not wait.
struct Pacing
{
    /// Comes back after `duration`, or at once when stopped.
    std::function<QCoro::Task<void>(std::chrono::milliseconds duration, std::stop_token stop)> pause;
    /// Between 0 and 1, spreads retries.
    std::function<double()> jitter;
    /// Real time, for Retry-After dates; not the practice world's.
    std::function<QDateTime()> utcNow;

    static Pacing real();
};

} // namespace trivet
