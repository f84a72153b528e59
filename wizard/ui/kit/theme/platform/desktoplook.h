// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>

namespace trivet {

/// What the desktop asks of every program's look. Empty members: this desktop does not say.
struct DesktopWishes
{
    std::optional<bool> dark;
    std::optional<bool> highContrast;
    std::optional<bool> reducedMotion;
    bool operator==(const DesktopWishes &) const = default;
};

/// Reads those wishes where Qt 6.4 cannot: the settings portal on Linux (asked without waiting, so the first answer
/// arrives a little after the start), system calls on macOS and Windows. GUI thread.
class DesktopLook : public QObject
{
    Q_OBJECT
public:
    explicit DesktopLook(QObject *parent = nullptr);
    const DesktopWishes &wishes() const { return m_wishes; }

public Q_SLOTS:
    /// Asks again; answers at once on macOS and Windows. A slot by name because D-Bus signals find it so.
    void read();

Q_SIGNALS:
    void changed();

private:
    void take(const DesktopWishes &wishes);
    DesktopWishes m_wishes;
};

} // namespace trivet
