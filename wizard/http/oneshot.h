// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QMetaObject>

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace trivet {

/// A value that comes once and is awaited once. The waiter is resumed from the event loop of the main thread, never
/// inside the call of whoever resolves, so both sides may be destroyed freely. Resolving again does nothing.
/// resolve() belongs to the main thread; resolveLater() may be called from any.
template <typename T>
class OneShot
{
    struct State
    {
        std::optional<T> value;
        std::coroutine_handle<> waiter;
    };

public:
    OneShot() : m_state(std::make_shared<State>()) {}

    bool isResolved() const { return m_state->value.has_value(); }

    void resolve(T value) const
    {
        if (m_state->value)
            return;
        m_state->value = std::move(value);
        if (m_state->waiter)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [state = m_state] { state->waiter.resume(); }, Qt::QueuedConnection);
    }

    void resolveLater(T value) const
    {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self = *this, value = std::move(value)]() mutable { self.resolve(std::move(value)); },
            Qt::QueuedConnection);
    }

    bool await_ready() const noexcept { return isResolved(); }
    void await_suspend(std::coroutine_handle<> waiter) const noexcept { m_state->waiter = waiter; }
    T await_resume() const { return std::move(*m_state->value); }

private:
    std::shared_ptr<State> m_state;
};

} // namespace trivet
