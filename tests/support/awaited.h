// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoroTask>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace trivet::test {

template <typename T>
struct Awaiting
{
    std::optional<T> value;
    QEventLoop loop;
};

template <typename T>
QCoro::Task<void> collectInto(std::shared_ptr<Awaiting<T>> awaiting, QCoro::Task<T> task)
{
    awaiting->value.emplace(co_await std::move(task));
    awaiting->loop.quit();
}

/// Runs the event loop until the task has its value. A task that hangs ends the whole test program after `limit`:
/// nothing that follows could be believed.
template <typename T>
T awaited(QCoro::Task<T> task, std::chrono::seconds limit = std::chrono::seconds(60))
{
    const auto awaiting = std::make_shared<Awaiting<T>>();
    const QCoro::Task<void> collecting = collectInto(awaiting, std::move(task));
    if (!awaiting->value) {
        QTimer::singleShot(limit, &awaiting->loop, &QEventLoop::quit);
        awaiting->loop.exec();
    }
    if (!awaiting->value)
        qFatal("A task did not end within its limit");
    return std::move(*awaiting->value);
}

} // namespace trivet::test
