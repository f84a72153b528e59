// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "names/names.h"

#include <QHash>
#include <QList>
#include <QString>

namespace trivet {

/// Names by the beginnings of their words: a name is compared with those that share one, never with all.
/// Pure; any thread.
class NameBlocks
{
public:
    struct Limits
    {
        qsizetype beginning = 2; ///< letters of a word that count
        /// Beginnings that more names than this share ("Customer", a legal form of another language) tell nothing.
        qsizetype largestBlock = 200;
    };
    NameBlocks(const QList<QString> &names, Limits limits);

    const NameParts &parts(qsizetype place) const { return m_parts[place]; }
    /// Places in `names`, ascending, of those worth comparing. The rarest shared beginning is always looked at.
    QList<qsizetype> near(const NameParts &parts) const;
    /// Of these at most so many, those that share the most beginnings.
    QList<qsizetype> nearest(const NameParts &parts, qsizetype most) const;

private:
    QList<QList<qsizetype>> blocksOf(const NameParts &parts) const;
    QStringList keys(const NameParts &parts) const;

    Limits m_limits;
    QList<NameParts> m_parts;
    QHash<QString, QList<qsizetype>> m_blocks;
};

} // namespace trivet
