// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace trivet {

/// The threads for what takes long. Not Qt's global pool: Qt's painter fills large areas there and waits for them, so a
/// window would stand still while something is judged. As with that one, the application waits at its end for what runs.
QThreadPool &backgroundThreads();

/// QtConcurrent::run() on them.
template <typename... Work>
[[nodiscard]] auto runInBackground(Work &&...work)
{
    return QtConcurrent::run(&backgroundThreads(), std::forward<Work>(work)...);
}

/// Frees what holds very many things, which takes longer than a frame, on one of them.
template <typename T>
void freeInBackground(T dropped)
{
    backgroundThreads().start([dropped = std::move(dropped)] {});
}

} // namespace trivet
