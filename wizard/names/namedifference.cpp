// SPDX-License-Identifier: Apache-2.0
#include "names/namedifference.h"

#include "names/latinsound.h"
#include "names/namefolding.h"
#include "names/names.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// One sign of these is a word, not a letter.
bool isWordScript(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

bool isHiddenSign(const QString &token)
{
    return token.size() == 1 && (token[0].isSpace() || hasNoWidth(token[0]));
}

/// Letters with their accents, one by one.
QStringList lettersOf(const QString &name)
{
    QStringList letters;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool joinsFormer = name[i].isMark() || name[i].isLowSurrogate();
        if (joinsFormer && !letters.isEmpty() && !isHiddenSign(letters.last()))
            letters.last() += name[i];
        else
            letters.append(name[i]);
    }
    return letters;
}

/// Words and what stands between them.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    for (const QString &letter : lettersOf(name)) {
        const bool isInWord = letter[0].isLetterOrNumber() || letter[0].isSurrogate();
        const bool joins = isInWord && !words.isEmpty() &&
                           (words.last().back().isLetterOrNumber() || words.last().back().isMark() ||
                            words.last().back().isSurrogate());
        if (joins)
            words.last() += letter;
        else
            words.append(letter);
    }
    return words;
}

struct Step
{
    NameSpan::Kind kind;
    qsizetype place; ///< in the first name's tokens, of Added in the second's
};

/// The shortest way from one list to the other; removed before added.
QList<Step> stepsBetween(const QStringList &from, const QStringList &to)
{
    using Kind = NameSpan::Kind;
    qsizetype front = 0;
    while (front < from.size() && front < to.size() && from[front] == to[front])
        ++front;
    qsizetype fromEnd = from.size();
    qsizetype toEnd = to.size();
    while (fromEnd > front && toEnd > front && from[fromEnd - 1] == to[toEnd - 1]) {
        --fromEnd;
        --toEnd;
    }
    const qsizetype rows = fromEnd - front;
    const qsizetype columns = toEnd - front;

    QList<Step> steps;
    for (qsizetype i = 0; i < front; ++i)
        steps.append({Kind::Same, i});
    constexpr qsizetype mostCells = 1'000'000; // a name is a few dozen letters; more is nobody's name
    if (rows * columns > mostCells) {
        for (qsizetype i = front; i < fromEnd; ++i)
            steps.append({Kind::Removed, i});
        for (qsizetype i = front; i < toEnd; ++i)
            steps.append({Kind::Added, i});
    } else {
        // Longest common part of what is left from each pair of places on.
        QList<int> common((rows + 1) * (columns + 1), 0);
        const auto cell = [&](qsizetype row, qsizetype column) -> int & {
            return common[row * (columns + 1) + column];
        };
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column)
                cell(row, column) = from[front + row] == to[front + column]
                                        ? cell(row + 1, column + 1) + 1
                                        : std::max(cell(row + 1, column), cell(row, column + 1));
        }
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < rows || column < columns) {
            if (row < rows && column < columns && from[front + row] == to[front + column]) {
                steps.append({Kind::Same, front + row});
                ++row;
                ++column;
            } else if (column == columns || (row < rows && cell(row + 1, column) >= cell(row, column + 1))) {
                steps.append({Kind::Removed, front + row++});
            } else {
                steps.append({Kind::Added, front + column++});
            }
        }
    }
    for (qsizetype i = fromEnd; i < from.size(); ++i)
        steps.append({Kind::Same, i});
    return steps;
}

/// What a person does not see of one changed token. `opposite`: the changed tokens of the other name.
HiddenCharacter hiddenIn(const QStringList &tokens, qsizetype place, const QStringList &opposite)
{
    const QString &token = tokens[place];
    const auto isSpaceAt = [&tokens](qsizetype i) { return tokens[i].size() == 1 && tokens[i][0].isSpace(); };
    if (token.size() == 1 && hasNoWidth(token[0]))
        return HiddenCharacter::NoWidth;
    if (isSpaceAt(place)) {
        if (token == u"\u00a0"_s || token == u"\u202f"_s || token == u"\u2007"_s)
            return HiddenCharacter::NoBreakSpace;
        if (token != " "_L1)
            return HiddenCharacter::OtherSpace;
        qsizetype before = place;
        while (before > 0 && isSpaceAt(before - 1))
            --before;
        qsizetype after = place + 1;
        while (after < tokens.size() && isSpaceAt(after))
            ++after;
        if (after == tokens.size())
            return HiddenCharacter::TrailingSpace;
        if (before == 0)
            return HiddenCharacter::LeadingSpace;
        return after - before > 1 ? HiddenCharacter::DoubleSpace : HiddenCharacter::Space;
    }
    const QString composed = token.normalized(QString::NormalizationForm_C);
    for (const QString &other : opposite) {
        if (other != token && other.normalized(QString::NormalizationForm_C) == composed)
            return token == composed ? HiddenCharacter::ComposedAccent : HiddenCharacter::SeparateAccent;
    }
    const QString latin = inLatinLook(token);
    return latin != token && opposite.contains(latin) ? HiddenCharacter::LookAlikeLetter : HiddenCharacter::None;
}

QList<NameSpan> spansBetween(const QStringList &from, const QStringList &to)
{
    const QList<Step> steps = stepsBetween(from, to);
    QStringList removed;
    QStringList added;
    for (const Step &step : steps) {
        if (step.kind == NameSpan::Kind::Removed)
            removed.append(from[step.place]);
        else if (step.kind == NameSpan::Kind::Added)
            added.append(to[step.place]);
    }
    QList<NameSpan> spans;
    for (const Step &step : steps) {
        NameSpan span{step.kind, step.kind == NameSpan::Kind::Added ? to[step.place] : from[step.place]};
        if (step.kind == NameSpan::Kind::Removed)
            span.hidden = hiddenIn(from, step.place, added);
        else if (step.kind == NameSpan::Kind::Added)
            span.hidden = hiddenIn(to, step.place, removed);
        const bool joins = !spans.isEmpty() && spans.last().kind == span.kind && span.hidden == HiddenCharacter::None &&
                           spans.last().hidden == HiddenCharacter::None;
        if (joins)
            spans.last().text += span.text;
        else
            spans.append(span);
    }
    return spans;
}

} // namespace

QString overlookedNameKey(const QString &name)
{
    return nameWithout(name, overlookedClasses());
}

bool isTypoOf(const QString &leftKey, const QString &rightKey)
{
    constexpr qsizetype shortest = 5;
    constexpr qsizetype longEnoughForTwo = 8;
    const qsizetype length = std::min(leftKey.size(), rightKey.size());
    if (length < shortest || leftKey == rightKey ||
        !isWithinEdits(leftKey, rightKey, length >= longEnoughForTwo ? 2 : 1))
        return false;
    return digitsOf(leftKey) == digitsOf(rightKey) && std::none_of(leftKey.begin(), leftKey.end(), &isWordScript);
}

static QList<NameClass> classesBetween(const QString &from, const QString &fromKey, const QString &to,
                                       const QString &toKey)
{
    if (from == to)
        return {};
    if (fromKey != toKey || fromKey.isEmpty())
        return {isTypoOf(fromKey, toKey)                 ? NameClass::Typo
                : soundsAlikeInAnotherAlphabet(from, to) ? NameClass::Alphabet
                                                         : NameClass::Other};
    // As few as will do; the less usual ones are given up first. "Inc" and "Inc." differ in the legal suffix.
    using enum NameClass;
    QList<NameClass> classes = overlookedClasses();
    for (const NameClass nameClass :
         {Garbled, Article, Script, Punctuation, LegalSuffix, Ampersand, Accent, Spaces, Case}) {
        QList<NameClass> fewer = classes;
        fewer.removeOne(nameClass);
        if (nameWithout(from, fewer) == nameWithout(to, fewer))
            classes = fewer;
    }
    return classes;
}

QList<NameClass> nameClasses(const QString &from, const QString &to)
{
    return classesBetween(from, overlookedNameKey(from), to, overlookedNameKey(to));
}

NameDifference nameDifference(const QString &from, const QString &to)
{
    return nameDifference(from, overlookedNameKey(from), to, overlookedNameKey(to));
}

NameDifference nameDifference(const QString &from, const QString &fromKey, const QString &to, const QString &toKey)
{
    NameDifference difference;
    difference.classes = classesBetween(from, fromKey, to, toKey);
    // Of two quite different names, letters that happen to agree would only confuse.
    const bool byWords =
        difference.classes.contains(NameClass::Other) || difference.classes.contains(NameClass::Alphabet);
    difference.spans =
        byWords ? spansBetween(wordsOf(from), wordsOf(to)) : spansBetween(lettersOf(from), lettersOf(to));
    return difference;
}

} // namespace trivet
