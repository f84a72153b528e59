// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/worddirection.h"

#include <algorithm>

namespace trivet {

Qt::LayoutDirection directionOfWords(const QString &text, Qt::LayoutDirection around)
{
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return hasLetters ? around : Qt::LeftToRight;
}

} // namespace trivet
