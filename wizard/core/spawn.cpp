// SPDX-License-Identifier: Apache-2.0
#include "core/spawn.h"

#include <QLoggingCategory>

#include <exception>
#include <utility>

namespace trivet {
namespace {

Q_LOGGING_CATEGORY(spawnLog, "trivet.core")

QCoro::Task<void> guarded(QCoro::Task<void> task)
{
    try {
        co_await task;
    } catch (const std::exception &error) {
        qCCritical(spawnLog, "A background task ended by an exception: %s", error.what());
    } catch (...) {
        qCCritical(spawnLog, "A background task ended by an unknown exception");
    }
}

} // namespace

void spawn(QCoro::Task<void> task)
{
    guarded(std::move(task));
}

} // namespace trivet
