// SPDX-License-Identifier: Apache-2.0
#include "http/pacing.h"

#include "http/oneshot.h"

#include <QRandomGenerator>
#include <QTimer>

namespace trivet {
namespace {

enum class Woken { ByTime, ByStop };

QCoro::Task<void> pauseForReal(std::chrono::milliseconds duration, std::stop_token stop)
{
    const OneShot<Woken> woken;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [woken] { woken.resolve(Woken::ByTime); });
    timer.start(duration);
    const std::stop_callback stopped(stop, [woken] { woken.resolveLater(Woken::ByStop); });
    co_await woken;
}

} // namespace

Pacing Pacing::real()
{
    return {&pauseForReal, [] { return QRandomGenerator::global()->generateDouble(); },
            [] { return QDateTime::currentDateTimeUtc(); }};
}

} // namespace trivet
