// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace trivet {

/// Hands what another thread made to `use`, on the thread of `context`; not at all when that is gone by then.
/// QFuture::then() with a context asserts that the context outlives the work (Qt 6.4).
template <typename T, typename Use>
void whenDone(QFuture<T> future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)] {
        watcher->deleteLater();
        use(watcher->result());
    });
    watcher->setFuture(std::move(future));
}

} // namespace trivet
