// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QClipboard>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace trivet {

/// Lends a secret to the clipboard for a minute, marked so that clipboard histories leave it alone, and takes it back
/// only if the clipboard still holds it (decision 84). One per application; GUI thread. Takes it back as well when it
/// dies, so that closing Trivet leaves nothing behind.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lease{60};

    /// The clock outlives this object.
    SecretClipboard(QClipboard &clipboard, const Clock &clock, QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// `owner` tells copy fields whose value is out; any text that is unique on the page.
    void lend(const Secret &secret, const QString &owner);
    QString owner() const { return m_owner; }
    /// Whole seconds left, rounded up; 0 when nothing is out.
    int secondsLeft() const;
    /// Looks at the clock now; the timer does so four times a second.
    void tick();

Q_SIGNALS:
    void secondsChanged(int left);
    /// The secret is off the clipboard, or something else was copied over it.
    void ended();

private:
    bool stillHeld() const;
    void takeBack();
    void end();

    QPointer<QClipboard> m_clipboard; ///< gone once the application is
    const Clock &m_clock;
    QTimer m_timer;
    Secret m_secret;
    QString m_owner;
    std::chrono::milliseconds m_until{0};
    int m_shown = 0;
};

} // namespace trivet
