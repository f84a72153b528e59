// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>
#include <QStringView>

namespace trivet {

/// Overwrites the characters where they stand, for all who share them, and empties the text.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// A secret as text while a rule looks at it or takes it apart; wiped when it goes out of scope. Rules take its view.
class SecretText
{
public:
    SecretText() = default;
    explicit SecretText(const Secret &secret) : m_text(QString::fromUtf8(secret.expose())) {}
    /// A copy of its own.
    explicit SecretText(QStringView text) : m_text(text.toString()) {}
    ~SecretText() { wipe(m_text); }

    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;

    QStringView view() const { return m_text; }
    /// For rules that want a string; whoever keeps it keeps a secret.
    const QString &text() const { return m_text; }
    /// Puts spaces in the place of a part.
    void blank(qsizetype from, qsizetype size)
    {
        for (qsizetype i = from; i < from + size; ++i)
            m_text[i] = u' ';
    }

private:
    QString m_text;
};

/// As Secret::fromText(), of a part of a text.
inline Secret secretFromView(QStringView text)
{
    return Secret(text.toUtf8());
}

} // namespace trivet
