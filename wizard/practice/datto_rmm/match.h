// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace trivet::practice {

/// SQL's LIKE without anchors, letter case aside: "esxi" is found in "ESXi Host"; "%" stands for any text.
/// An empty pattern is found in everything.
inline bool likeText(const QString &text, const QString &pattern)
{
    qsizetype from = 0;
    for (const QString &part : pattern.split(u'%', Qt::SkipEmptyParts)) {
        const qsizetype at = text.indexOf(part, from, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        from = at + part.size();
    }
    return true;
}

} // namespace trivet::practice
