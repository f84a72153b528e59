// SPDX-License-Identifier: Apache-2.0
#include "core/secrettext.h"

namespace trivet {

void wipe(QString &text)
{
    // A literal lies in the program itself and cannot be written to.
    const bool isOwned = text.data_ptr().isMutable();
    // Not data(), which would make a copy of what is shared and leave the original as it is.
    volatile char16_t *characters = const_cast<char16_t *>(reinterpret_cast<const char16_t *>(text.constData()));
    for (qsizetype i = 0; isOwned && i < text.size(); ++i)
        characters[i] = 0;
    text = QString();
}

void wipe(QByteArray &bytes)
{
    const bool isOwned = bytes.data_ptr().isMutable();
    volatile char *characters = const_cast<char *>(bytes.constData());
    for (qsizetype i = 0; isOwned && i < bytes.size(); ++i)
        characters[i] = 0;
    bytes = QByteArray();
}

} // namespace trivet
