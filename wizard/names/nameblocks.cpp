// SPDX-License-Identifier: Apache-2.0
#include "names/nameblocks.h"

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
    QSet<qsizetype> found;
    for (const QList<qsizetype> &block : blocksOf(parts)) {
        for (const qsizetype i : block)
            found.insert(i);
    }
    QList<qsizetype> ordered(found.begin(), found.end());
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

QList<qsizetype> NameBlocks::nearest(const NameParts &parts, qsizetype most) const
{
    QHash<qsizetype, int> shared;
    for (const QList<qsizetype> &block : blocksOf(parts)) {
        for (const qsizetype i : block)
            ++shared[i];
    }
    QList<std::pair<int, qsizetype>> ranked;
    ranked.reserve(shared.size());
    for (auto name = shared.cbegin(); name != shared.cend(); ++name)
        ranked.append({-name.value(), name.key()});
    const qsizetype size = std::min(most, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + size, ranked.end());
    QList<qsizetype> ordered;
    for (const auto &[count, i] : ranked.first(size))
        ordered.append(i);
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

/// The blocks worth looking at, rarest first, none longer than the limit.
QList<QList<qsizetype>> NameBlocks::blocksOf(const NameParts &parts) const
{
    QList<QList<qsizetype>> blocks;
    for (const QString &key : keys(parts)) {
        const auto block = m_blocks.constFind(key);
        if (block != m_blocks.cend())
            blocks.append(*block);
    }
    std::sort(blocks.begin(), blocks.end(),
              [](const auto &left, const auto &right) { return left.size() < right.size(); });
    const auto firstTooLarge = std::find_if(blocks.begin(), blocks.end(),
                                            [this](const auto &block) { return block.size() > m_limits.largestBlock; });
    if (firstTooLarge == blocks.begin() && !blocks.isEmpty())
        return {blocks.first().first(m_limits.largestBlock)};
    blocks.erase(firstTooLarge, blocks.end());
    return blocks;
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
