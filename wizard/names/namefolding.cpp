// SPDX-License-Identifier: Apache-2.0
#include "names/namefolding.h"

#include "names/garbledtext.h"
#include "names/names.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Capital letters of Cyrillic and Greek and the Latin ones they are printed like. The small ones go with them, so that
/// a name in capitals still agrees with itself.
const QHash<QChar, QChar> &lookAlikes()
{
    static const QHash<QChar, QChar> letters = [] {
        static constexpr std::pair<QStringView, QStringView> scripts[] = {
            {u"АВЕКМНОРСТУХІЈЅԀҺԚԜӀ", u"ABEKMHOPCTYXIJSDHQWI"},
            {u"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", u"ABEZHIKMNOPTYX"},
        };
        QHash<QChar, QChar> table;
        for (const auto &[theirs, latin] : scripts) {
            for (qsizetype i = 0; i < theirs.size(); ++i) {
                table.insert(theirs[i], latin[i]);
                table.insert(theirs[i].toLower(), latin[i].toLower());
            }
        }
        return table;
    }();
    return letters;
}

/// Letters that Unicode does not take apart into a plain one and an accent.
QString withoutStroke(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return u"ss"_s;
    case u'æ': return u"ae"_s;
    case u'Æ': return u"AE"_s;
    case u'œ': return u"oe"_s;
    case u'Œ': return u"OE"_s;
    case u'ø': return u"o"_s;
    case u'Ø': return u"O"_s;
    case u'ł': return u"l"_s;
    case u'Ł': return u"L"_s;
    case u'đ': return u"d"_s;
    case u'Đ': return u"D"_s;
    case u'ı': return u"i"_s;
    default: return c;
    }
}

bool isAccent(QChar c)
{
    // Points that Hebrew and Arabic may leave out, and the voicing marks of kana, are overlooked like accents; the marks
    // of Indic scripts are vowels and tell words apart.
    const bool isPoint = (c >= u'\u0591' && c <= u'\u05bd') || (c >= u'\u064b' && c <= u'\u0652');
    return (c >= u'\u0300' && c <= u'\u036f') || isPoint || c == u'\u3099' || c == u'\u309a';
}

QString withoutAccents(const QString &name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (!isAccent(c))
            plain += withoutStroke(c);
    }
    return plain.normalized(QString::NormalizationForm_C);
}

bool isAmpersand(QChar c)
{
    return c == u'&' || c == u'\uff06';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00b4' || c == u'\u02bc';
}

bool isSeparator(QChar c)
{
    return !isAmpersand(c) && !isApostrophe(c) && (c.isPunct() || c.isSymbol());
}

/// Puts `replacement` for each run of spaces that holds a character for which `isMark` is true; at the ends nothing
/// when `atEnds` says so.
enum class AtEnds { Keep, Drop };
template <typename IsMark>
QString withRunsReplaced(const QString &name, QLatin1StringView replacement, AtEnds atEnds, IsMark isMark)
{
    QString result;
    for (qsizetype i = 0; i < name.size();) {
        qsizetype end = i;
        bool isMarked = false;
        while (end < name.size() && (name[end].isSpace() || isMark(name[end]))) {
            isMarked = isMarked || isMark(name[end]);
            ++end;
        }
        if (end == i) {
            result += name[i++];
            continue;
        }
        if (!isMarked)
            result += QStringView(name).mid(i, end - i);
        else if (atEnds == AtEnds::Keep || (i > 0 && end < name.size()))
            result += replacement;
        i = end;
    }
    return result;
}

QString withAndForAmpersand(const QString &name)
{
    QString text = withRunsReplaced(name, " and "_L1, AtEnds::Keep, &isAmpersand);
    // "And" stands for the sign in any case.
    for (qsizetype at = text.indexOf(" and "_L1, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(" and "_L1, at + 4, Qt::CaseInsensitive))
        text.replace(at, 5, " and "_L1);
    return text;
}

QString withoutPunctuation(const QString &name)
{
    QString text;
    text.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        // The full stop of an initial joins: "L.L.C." is "LLC".
        const bool isInitial =
            name[i] == u'.' && i > 0 && name[i - 1].isLetter() && (i == 1 || !name[i - 2].isLetterOrNumber());
        if (!isInitial && !isApostrophe(name[i]))
            text += name[i];
    }
    return withRunsReplaced(text, " "_L1, AtEnds::Drop, &isSeparator);
}

/// "Acme GmbH & Co. KG" to "Acme"; something always stays.
QString withoutLegalSuffix(const QString &name)
{
    QStringView rest = name;
    bool isCut = false;
    const auto trimEnd = [](QStringView text) {
        while (!text.isEmpty() && (text.back().isSpace() || isSeparator(text.back()) || isAmpersand(text.back())))
            text.chop(1);
        return text;
    };
    for (;;) {
        const QStringView candidate = trimEnd(rest);
        qsizetype start = candidate.size();
        while (start > 0 && !candidate[start - 1].isSpace() && candidate[start - 1] != u',')
            --start;
        QString word = candidate.mid(start).toString().toCaseFolded();
        word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        // "GmbH and Co", "Sp. z o.o."
        const bool isJoint = isCut && (word == "and"_L1 || word == "z"_L1 || word == "sp"_L1);
        if ((!isJoint && !isLegalForm(word)) || trimEnd(candidate.left(start)).isEmpty())
            break;
        rest = candidate.left(start);
        isCut = true;
    }
    return isCut ? trimEnd(rest).toString() : name;
}

/// "The Old Mill" and "Old Mill, The" to "Old Mill"; something always stays.
QString withoutArticle(const QString &name)
{
    const auto isBlank = [](QChar c) { return c.isSpace() || hasNoWidth(c); };
    const auto isArticleText = [](QStringView word) { return isArticle(word.trimmed().toString().toCaseFolded()); };
    const auto start = std::find_if_not(name.begin(), name.end(), isBlank);
    const auto end = std::find_if(start, name.end(), isBlank);
    if (std::any_of(end, name.end(), std::not_fn(isBlank)) && isArticleText(QStringView(start, end)))
        return name.left(start - name.begin()) + name.mid(end - name.begin() + 1);
    const qsizetype comma = name.lastIndexOf(u',');
    return comma > 0 && isArticleText(QStringView(name).sliced(comma + 1)) ? name.left(comma) : name;
}

QString withoutSpaces(const QString &name)
{
    QString text = name;
    text.removeIf([](QChar c) { return c.isSpace() || hasNoWidth(c); });
    return text;
}

QString withoutClass(const QString &name, NameClass nameClass)
{
    switch (nameClass) {
    case NameClass::Garbled: return ungarbled(name);
    case NameClass::Case: return name.toCaseFolded();
    case NameClass::Spaces: return withoutSpaces(name);
    case NameClass::Ampersand: return withAndForAmpersand(name);
    case NameClass::Article: return withoutArticle(name);
    case NameClass::LegalSuffix: return withoutLegalSuffix(name);
    case NameClass::Accent: return withoutAccents(name);
    case NameClass::Punctuation: return withoutPunctuation(name);
    case NameClass::Script: return inLatinLook(name);
    case NameClass::Typo:
    case NameClass::Alphabet:
    case NameClass::Other: break;
    }
    return name;
}

} // namespace

const QList<NameClass> &overlookedClasses()
{
    using enum NameClass;
    static const QList<NameClass> classes{Garbled,     Case,   Spaces,      Ampersand, Article,
                                          LegalSuffix, Accent, Punctuation, Script};
    return classes;
}

QString nameWithout(const QString &name, const QList<NameClass> &classes)
{
    using enum NameClass;
    // What was spoiled is read first. Words are needed before spaces and punctuation go; letters are made plain first, by their accents: "ά" has no Latin look, "α" has.
    static constexpr std::array order{Garbled,     Accent,      Script, Ampersand, Article,
                                      LegalSuffix, Punctuation, Spaces, Case};
    QString text = name;
    for (const NameClass nameClass : order) {
        if (classes.contains(nameClass))
            text = withoutClass(text, nameClass);
    }
    return text;
}

QString inLatinLook(const QString &text)
{
    QString look;
    look.reserve(text.size());
    for (const QChar c : text) {
        const auto latin = lookAlikes().constFind(c);
        if (latin != lookAlikes().cend())
            look += *latin;
        else if (c >= u'\uff01' && c <= u'\uff5e') // wide forms
            look += QChar(c.unicode() - 0xfee0);
        else if (c >= u'\ufb00' && c <= u'\ufb06') // ligatures
            look += QString(c).normalized(QString::NormalizationForm_KC);
        else
            look += c;
    }
    return look;
}

bool hasNoWidth(QChar c)
{
    return (c >= u'\u200b' && c <= u'\u200d') || c == u'\u2060' || c == u'\ufeff' || c == u'\u00ad';
}

} // namespace trivet
