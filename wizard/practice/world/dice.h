// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace trivet::practice {

/// A small generator whose numbers are the same on every platform, which those of <random>'s distributions are not.
class Dice
{
public:
    /// `purpose` separates streams of one seed, so that a new roll in one place changes nothing in another.
    Dice(quint64 seed, quint64 purpose);

    quint64 next();
    /// 0 <= result < bound.
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }
    template <typename List>
    void shuffle(List &list)
    {
        for (int index = static_cast<int>(list.size()) - 1; index > 0; --index)
            std::swap(list[static_cast<typename List::size_type>(index)],
                      list[static_cast<typename List::size_type>(below(index + 1))]);
    }

    /// A version 4 GUID in lower case.
    QString guid();
    QString hex(int digits);
    /// Capital letters and digits without the ones that look alike.
    QString code(int length);
    /// Letters, digits and punctuation as a password generator makes them.
    QString password(int length);

private:
    QString draw(QLatin1StringView alphabet, int length);
    quint64 m_state;
};

} // namespace trivet::practice
