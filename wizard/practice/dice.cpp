// SPDX-License-Identifier: Apache-2.0
#include "practice/dice.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

quint64 Dice::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
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
