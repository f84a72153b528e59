// SPDX-License-Identifier: Apache-2.0
#include "practice/world/dice.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

/// How far the state moves with each number.
constexpr quint64 stride = 0x9E3779B97F4A7C15ULL;

/// SplitMix64's finisher: one bit more in, half of the bits other.
quint64 mixed(quint64 bits)
{
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBULL;
    return bits ^ (bits >> 31);
}

} // namespace

// Seed and purpose are mixed before they become a state: states that lie a multiple of the stride apart are copies of
// one sequence, a few numbers later.
Dice::Dice(quint64 seed, quint64 purpose) : m_state(mixed(mixed(seed + stride) + purpose)) {}

quint64 Dice::next()
{
    m_state += stride;
    return mixed(m_state);
}

QString Dice::draw(QLatin1StringView alphabet, int length)
{
    QString text(length, u'0');
    for (QChar &letter : text)
        letter = QLatin1Char(alphabet.at(below(static_cast<int>(alphabet.size()))));
    return text;
}

QString Dice::guid()
{
    QString text = hex(32);
    text[12] = u'4';
    text[16] = u"89ab"_s.at(below(4));
    for (const int dash : {20, 16, 12, 8})
        text.insert(dash, u'-');
    return text;
}

QString Dice::hex(int digits)
{
    return draw("0123456789abcdef"_L1, digits);
}

QString Dice::code(int length)
{
    return draw("ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1, length);
}

QString Dice::password(int length)
{
    return draw("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789#$*~@!%&+"_L1, length);
}

} // namespace trivet::practice
