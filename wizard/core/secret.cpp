// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include <QCryptographicHash>

#include <utility>

namespace trivet {

Secret::Secret(QByteArray utf8) : m_utf8(std::move(utf8))
{
    m_utf8.detach();
}

Secret Secret::fromText(const QString &text)
{
    return Secret(text.toUtf8());
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept : m_utf8(std::exchange(other.m_utf8, {})) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_utf8 = std::exchange(other.m_utf8, {});
    }
    return *this;
}

Secret Secret::clone() const
{
    return Secret(QByteArray(m_utf8.constData(), m_utf8.size()));
}

QString Secret::fingerprint(const QByteArray &salt) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(m_utf8);
    return QString::fromLatin1(hash.result().toHex());
}

void Secret::wipe()
{
    // Only the last owner may overwrite the buffer; a shared one is wiped by whoever holds it longest.
    if (m_utf8.isEmpty() || !m_utf8.isDetached())
        return;
    volatile char *bytes = m_utf8.data();
    for (qsizetype i = 0; i < m_utf8.size(); ++i)
        bytes[i] = 0;
    m_utf8.clear();
}

} // namespace trivet
