// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace trivet {

/// A key, secret or token. Move-only, cannot be printed or compared by accident, and wiped when it dies.
/// Qt may have left copies in the widget it was typed into; those are short-lived and outside our reach.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    static Secret fromText(const QString &text);
    ~Secret();

    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;

    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// A second owner, asked for by name because each copy is one more thing to wipe.
    Secret clone() const;
    bool equals(const Secret &other) const { return m_utf8 == other.m_utf8; }
    /// The value itself. Callers hand it to the wire or the keychain and to nothing else.
    const QByteArray &expose() const { return m_utf8; }
    /// SHA-256 in hex of the value and a salt: tells "same as before" without keeping the value.
    QString fingerprint(const QByteArray &salt) const;

private:
    void wipe();
    QByteArray m_utf8;
};

} // namespace trivet
