// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

namespace trivet {

/// True when `signal` came before the deadline. Both ends meet in a shared promise, so that a signal that was
/// already on its way when time ran out finds nothing to harm. The sender may outlive the wait.
template <typename Sender, typename Signal>
QFuture<bool> endedWithin(const Sender *sender, Signal signal, std::chrono::milliseconds deadline)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto *timer = new QTimer;
    timer->setSingleShot(true);
    const auto end = [promise, timer](bool isInTime) {
        if (promise->future().isFinished())
            return;
        promise->addResult(isInTime);
        promise->finish();
        timer->stop();
        timer->deleteLater();
    };
    QObject::connect(sender, signal, timer, [end] { end(true); });
    QObject::connect(timer, &QTimer::timeout, timer, [end] { end(false); });
    timer->start(deadline);
    return promise->future();
}

} // namespace trivet
