// SPDX-License-Identifier: Apache-2.0
#include "practice/world/likenames.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QString withoutAnySpace(const QString &name)
{
    QString text;
    for (const QChar letter : name) {
        if (!letter.isSpace() && letter != QChar(0x200B) && letter != QChar(0xFEFF))
            text.append(letter);
    }
    return text;
}

QString spelledAnd(const QString &name)
{
    static const QRegularExpression word(u"\\band\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = name;
    return text.replace(word, u"&"_s);
}

QString lettersOf(const QString &word)
{
    QString text;
    for (const QChar letter : word.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'&')
            text.append(letter);
    }
    return text;
}

QString withoutLegalForm(const QString &name)
{
    static const QSet<QString> forms{u"ltd"_s,  u"limited"_s, u"llc"_s, u"inc"_s,  u"incorporated"_s, u"gmbh"_s,
                                     u"ag"_s,   u"kg"_s,      u"co"_s,  u"corp"_s, u"corporation"_s,  u"company"_s,
                                     u"plc"_s,  u"llp"_s,     u"lp"_s,  u"pty"_s,  u"bv"_s,           u"nv"_s,
                                     u"sarl"_s, u"sa"_s,      u"sas"_s, u"srl"_s,  u"spa"_s,          u"ab"_s,
                                     u"as"_s,   u"aş"_s,      u"aps"_s, u"oy"_s,   u"hf"_s,           u"ev"_s,
                                     u"sp"_s,   u"z"_s,       u"oo"_s,  u"sro"_s,  u"sl"_s,           u"ae"_s,
                                     u"αε"_s,   u"pa"_s,      u"pc"_s,  u"&"_s,    u"and"_s};
    QStringList words = name.split(u' ');
    while (words.size() > 1 && (words.last().isEmpty() || forms.contains(lettersOf(words.last()))))
        words.removeLast();
    while (!words.isEmpty() && words.last().endsWith(u','))
        words.last().chop(1);
    return words.join(u' ');
}

QString strippedOfAccents(const QString &name)
{
    QString text;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            text.append(letter);
    }
    return text;
}

using Folding = QString (*)(const QString &);
constexpr Folding foldings[]{[](const QString &name) { return name.toCaseFolded(); }, withoutAnySpace, spelledAnd,
                             withoutLegalForm, strippedOfAccents};

/// Letters to change, put in, take out or swap with the next one; stops counting above `limit`.
int typosBetween(const QString &left, const QString &right, int limit)
{
    const auto columns = static_cast<size_t>(right.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> above(columns);
    std::vector<int> row(columns);
    for (size_t column = 0; column < columns; ++column)
        above[column] = static_cast<int>(column);
    for (qsizetype line = 1; line <= left.size(); ++line) {
        row[0] = static_cast<int>(line);
        int best = row[0];
        for (size_t column = 1; column < columns; ++column) {
            const auto place = static_cast<qsizetype>(column);
            const int change = left.at(line - 1) == right.at(place - 1) ? 0 : 1;
            row[column] = std::min({above[column] + 1, row[column - 1] + 1, above[column - 1] + change});
            if (line > 1 && place > 1 && left.at(line - 1) == right.at(place - 2) &&
                left.at(line - 2) == right.at(place - 1))
                row[column] = std::min(row[column], before[column - 2] + 1);
            best = std::min(best, row[column]);
        }
        if (best > limit)
            return limit + 1;
        before.swap(above);
        above.swap(row);
    }
    return above.back();
}

} // namespace

bool differInOneWay(const QString &left, const QString &right)
{
    if (left == right)
        return false;
    return std::any_of(std::begin(foldings), std::end(foldings),
                       [&](Folding folding) { return folding(left) == folding(right); });
}

bool differByATypo(const QString &left, const QString &right)
{
    constexpr qsizetype shortName = 8;
    if (left == right || left.size() < 4 || right.size() < 4)
        return false;
    const int limit = std::min(left.size(), right.size()) < shortName ? 1 : 2;
    if (std::abs(left.size() - right.size()) > limit)
        return false;
    return typosBetween(left, right, limit) <= limit;
}

bool shareNothing(const QString &left, const QString &right)
{
    constexpr qsizetype beginning = 3;
    const auto wordsOf = [](const QString &name) {
        QString letters = strippedOfAccents(name.toCaseFolded());
        for (QChar &letter : letters) {
            if (!letter.isLetterOrNumber())
                letter = u' ';
        }
        return letters.split(u' ', Qt::SkipEmptyParts);
    };
    const auto isLatin = [](const QString &name) {
        return std::all_of(name.begin(), name.end(),
                           [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
    };
    const QStringList others = wordsOf(right);
    const QStringList words = wordsOf(left);
    const bool isAnyAlike = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(others.begin(), others.end(), [&](const QString &other) {
            return word == other || word.left(beginning) == other.left(beginning);
        });
    });
    return isLatin(left) && isLatin(right) && !isAnyAlike;
}

QString nameKey(const QString &name)
{
    return withoutAnySpace(strippedOfAccents(withoutLegalForm(spelledAnd(name)).toCaseFolded()));
}

} // namespace trivet::practice
