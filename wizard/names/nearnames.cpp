// SPDX-License-Identifier: Apache-2.0
#include "names/nearnames.h"

#include "names/namedifference.h"

#include <QtAlgorithms>

#include <algorithm>

namespace trivet {
namespace {

// Two letters changed leave one of three pieces whole, though it may have moved by as much.
constexpr int pieces = 3;
constexpr qsizetype mostEdits = 2;

qsizetype pieceStart(qsizetype length, int number)
{
    return length * number / pieces;
}

quint64 lettersIn(const QString &key)
{
    quint64 letters = 0;
    for (const QChar c : key)
        letters |= quint64(1) << (c.unicode() % 64);
    return letters;
}

} // namespace

NearNames::NearNames(const QList<QString> &names)
{
    m_keys.reserve(names.size());
    for (qsizetype place = 0; place < names.size(); ++place) {
        const QString key = overlookedNameKey(names[place]);
        m_keys.append(key);
        m_letters.append(lettersIn(key));
        if (key.isEmpty())
            continue;
        m_byKey[key].append(place);
        for (int number = 0; number < pieces; ++number) {
            const qsizetype start = pieceStart(key.size(), number);
            const QString text = key.mid(start, pieceStart(key.size(), number + 1) - start);
            m_byPiece[{text, key.size(), number}].append(place);
        }
    }
}

QList<qsizetype> NearNames::typosOf(const QString &key) const
{
    QList<qsizetype> found;
    const quint64 letters = lettersIn(key);
    const qsizetype shortest = std::max<qsizetype>(pieces, key.size() - mostEdits);
    for (qsizetype length = shortest; length <= key.size() + mostEdits; ++length) {
        for (int number = 0; number < pieces; ++number) {
            const qsizetype start = pieceStart(length, number);
            const qsizetype size = pieceStart(length, number + 1) - start;
            const qsizetype last = std::min(start + mostEdits, key.size() - size);
            for (qsizetype from = std::max<qsizetype>(0, start - mostEdits); from <= last; ++from) {
                const auto places = m_byPiece.constFind({key.mid(from, size), length, number});
                if (places == m_byPiece.cend())
                    continue;
                for (const qsizetype place : *places) {
                    // An edit brings in one letter and takes out one at most.
                    if (qPopulationCount(m_letters[place] ^ letters) <= 2 * mostEdits)
                        found.append(place);
                }
            }
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    found.removeIf([&](qsizetype place) { return !isTypoOf(key, m_keys[place]); });
    return found;
}

} // namespace trivet
