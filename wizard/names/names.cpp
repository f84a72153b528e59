// SPDX-License-Identifier: Apache-2.0
#include "names/names.h"

#include "names/garbledtext.h"

#include <QList>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

const QSet<QString> &legalForms()
{
    static const QSet<QString> forms{
        u"inc"_s,  u"incorporated"_s, u"llc"_s,     u"llp"_s,  u"lp"_s,  u"ltd"_s, u"limited"_s, u"plc"_s,  u"co"_s,
        u"corp"_s, u"corporation"_s,  u"company"_s, u"gmbh"_s, u"ag"_s,  u"kg"_s,  u"sa"_s,      u"sarl"_s, u"sas"_s,
        u"srl"_s,  u"spa"_s,          u"bv"_s,      u"nv"_s,   u"oy"_s,  u"ab"_s,  u"as"_s,      u"aps"_s,  u"pty"_s,
        u"pvt"_s,  u"pllc"_s,         u"asa"_s,     u"oyj"_s,  u"kft"_s, u"sro"_s, u"ohg"_s,     u"ltda"_s, u"hf"_s,
        u"ev"_s,   u"sl"_s,           u"aş"_s,      u"αε"_s,   u"oo"_s,  u"and"_s};
    return forms;
}

/// Optimal string alignment: insert, delete, replace, swap of neighbours.
qsizetype editDistance(const QString &left, const QString &right)
{
    const qsizetype width = right.size() + 1;
    QVarLengthArray<qsizetype, 192> cells(3 * width);
    qsizetype *older = cells.data();
    qsizetype *former = older + width;
    qsizetype *present = former + width;
    for (qsizetype column = 0; column < width; ++column)
        former[column] = column;
    for (qsizetype row = 1; row <= left.size(); ++row) {
        present[0] = row;
        for (qsizetype column = 1; column < width; ++column) {
            const qsizetype replace = former[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
            qsizetype best = std::min({former[column] + 1, present[column - 1] + 1, replace});
            const bool isSwap =
                row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
            if (isSwap)
                best = std::min(best, older[column - 2] + 1);
            present[column] = best;
        }
        std::swap(older, former);
        std::swap(former, present);
    }
    return former[width - 1];
}

double editSimilarity(const QString &left, const QString &right)
{
    const qsizetype longer = std::max(left.size(), right.size());
    if (longer == 0)
        return 0.0;
    return 1.0 - static_cast<double>(editDistance(left, right)) / static_cast<double>(longer);
}

double jaroWinkler(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty())
        return 0.0;
    const qsizetype reach = std::max<qsizetype>(0, std::max(left.size(), right.size()) / 2 - 1);
    QVarLengthArray<bool, 128> rightTaken(right.size());
    std::fill(rightTaken.begin(), rightTaken.end(), false);
    QString leftCommon;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const qsizetype end = std::min(right.size(), i + reach + 1);
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < end; ++j) {
            if (rightTaken[j] || left[i] != right[j])
                continue;
            rightTaken[j] = true;
            leftCommon += left[i];
            break;
        }
    }
    if (leftCommon.isEmpty())
        return 0.0;
    qsizetype outOfOrder = 0;
    qsizetype next = 0;
    for (qsizetype j = 0; j < right.size(); ++j) {
        if (rightTaken[j] && leftCommon[next++] != right[j])
            ++outOfOrder;
    }
    const auto common = static_cast<double>(leftCommon.size());
    const double jaro = (common / static_cast<double>(left.size()) + common / static_cast<double>(right.size()) +
                         (common - static_cast<double>(outOfOrder) / 2.0) / common) /
                        3.0;
    qsizetype prefix = 0;
    const qsizetype longestPrefix = std::min<qsizetype>({4, left.size(), right.size()});
    while (prefix < longestPrefix && left[prefix] == right[prefix])
        ++prefix;
    return jaro + static_cast<double>(prefix) * 0.1 * (1.0 - jaro);
}

double sharedWords(const QStringList &left, const QStringList &right)
{
    if (left.isEmpty() || right.isEmpty())
        return 0.0;
    const QSet<QString> leftSet(left.begin(), left.end());
    const QSet<QString> rightSet(right.begin(), right.end());
    const auto common = (QSet<QString>(leftSet) & rightSet).size();
    const auto all = leftSet.size() + rightSet.size() - common;
    return static_cast<double>(common) / static_cast<double>(all);
}

} // namespace

bool isLegalForm(const QString &foldedWord)
{
    return legalForms().contains(foldedWord) && foldedWord != "and"_L1;
}

bool isArticle(const QString &foldedWord)
{
    static const QSet<QString> articles{u"the"_s, u"der"_s, u"die"_s, u"das"_s, u"le"_s, u"la"_s, u"les"_s,
                                        u"el"_s,  u"los"_s, u"las"_s, u"het"_s, u"il"_s, u"gli"_s};
    return articles.contains(foldedWord);
}

bool isWithinEdits(const QString &left, const QString &right, qsizetype most)
{
    if (qAbs(left.size() - right.size()) > most)
        return false;
    // Cells further from the diagonal than `most` cannot lead to so few edits.
    const qsizetype width = right.size() + 1;
    const qsizetype tooMany = most + 1;
    QVarLengthArray<qsizetype, 192> cells(3 * width);
    std::fill(cells.begin(), cells.end(), tooMany);
    qsizetype *older = cells.data();
    qsizetype *former = older + width;
    qsizetype *present = former + width;
    for (qsizetype column = 0; column <= std::min(most, right.size()); ++column)
        former[column] = column;
    for (qsizetype row = 1; row <= left.size(); ++row) {
        const qsizetype first = std::max<qsizetype>(0, row - most);
        const qsizetype last = std::min(right.size(), row + most);
        if (first > 0)
            present[first - 1] = tooMany;
        for (qsizetype column = first; column <= last; ++column) {
            qsizetype best = column == 0 ? row : tooMany;
            if (column > 0) {
                const qsizetype replace = former[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                const qsizetype remove = column < row + most ? former[column] + 1 : tooMany;
                best = std::min({remove, present[column - 1] + 1, replace});
                const bool isSwap =
                    row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
                if (isSwap)
                    best = std::min(best, older[column - 2] + 1);
            }
            present[column] = best;
        }
        std::swap(older, former);
        std::swap(former, present);
    }
    return former[right.size()] <= most;
}

QString foldedName(const QString &name)
{
    const QString composed = ungarbled(name).normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString folded;
    folded.reserve(composed.size());
    for (const QChar c : composed) {
        if (c == u'&')
            folded += " and "_L1;
        else if (c == u'ß')
            folded += "ss"_L1; // Qt folds letter by letter, which leaves this one alone
        else if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            folded += c;
        else if (c != u'\'' && c != u'\u2019')
            folded += u' ';
    }
    return folded.simplified().normalized(QString::NormalizationForm_C);
}

QString squeezedName(const QString &name)
{
    return foldedName(name).remove(u' ');
}

QStringList nameWords(const QString &name)
{
    const QStringList all = foldedName(name).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString &word : all) {
        if (!legalForms().contains(word) && !isArticle(word))
            words.append(word);
    }
    if (words.isEmpty())
        words = all;
    words.sort();
    return words;
}

NameParts::NameParts(const QString &name) : squeezed(squeezedName(name)), words(nameWords(name)) {}

double nameSimilarity(const NameParts &left, const NameParts &right)
{
    if (left.squeezed.isEmpty() || right.squeezed.isEmpty())
        return 0.0;
    if (left.squeezed == right.squeezed)
        return 1.0;
    // Different names stay below 1, also when only the order of words or a legal form tells them apart.
    constexpr double mostForDifferent = 0.99;
    if (left.words == right.words)
        return mostForDifferent;
    // Jaro-Winkler depends on which side is walked first; the better of both keeps the measure symmetric.
    const double jaro =
        std::max(jaroWinkler(left.squeezed, right.squeezed), jaroWinkler(right.squeezed, left.squeezed));
    const double edits = editSimilarity(left.squeezed, right.squeezed);
    const double words = sharedWords(left.words, right.words);
    // Jaro-Winkler flatters short and long names alike, so it only counts together with the other two.
    const double blended = std::max({edits, words, 0.5 * jaro + 0.25 * edits + 0.25 * words});
    return std::min(blended, mostForDifferent);
}

double nameSimilarity(const QString &left, const QString &right)
{
    return nameSimilarity(NameParts(left), NameParts(right));
}

} // namespace trivet
