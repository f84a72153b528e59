// SPDX-License-Identifier: Apache-2.0
#include "inventory/nameblocks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {

NameBlocks::NameBlocks(const QList<QString> &names, Limits limits) : m_limits(limits)
{
    m_parts.reserve(names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_parts.append(NameParts(names[i]));
        for (const QString &key : keys(m_parts.last()))
            m_blocks[key].append(i);
    }
}

QList<qsizetype> NameBlocks::near(const NameParts &parts) const
{
    QList<QList<qsizetype>> blocks;
    for (const QString &key : keys(parts)) {
        const auto block = m_blocks.constFind(key);
        if (block != m_blocks.cend())
            blocks.append(*block);
    }
    std::sort(blocks.begin(), blocks.end(), [](const auto &left, const auto &right) { return left.size() < right.size(); });
    QSet<qsizetype> found;
    for (const QList<qsizetype> &block : std::as_const(blocks)) {
        if (!found.isEmpty() && block.size() > m_limits.largestBlock)
            break;
        for (const qsizetype i : block.first(std::min(block.size(), m_limits.largestBlock)))
            found.insert(i);
    }
    QList<qsizetype> ordered(found.begin(), found.end());
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

QStringList NameBlocks::keys(const NameParts &parts) const
{
    QStringList result{u"="_s + parts.squeezed};
    for (const QString &word : parts.words)
        result.append(word.left(m_limits.beginning));
    result.append(parts.squeezed.left(m_limits.beginning));
    result.removeDuplicates();
    return result;
}

} // namespace trivet
