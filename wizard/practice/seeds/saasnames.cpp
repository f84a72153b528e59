// SPDX-License-Identifier: Apache-2.0
#include "practice/seeds/saasnames.h"

#include "practice/world/likenames.h"

#include <QHash>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

QString otherCase(const QString &name)
{
    const QString upper = name.toUpper();
    return upper == name ? name.toLower() : upper;
}

// A space that nobody sees at the end, or one too many between two words.
QString otherSpaces(const QString &name)
{
    const qsizetype first = name.indexOf(u' ');
    if (first < 0 || name.size() % 3 == 0)
        return name + QChar(0x00A0);
    return name.left(first) + u' ' + name.mid(first);
}

QString otherLegalForm(const QString &name)
{
    static const std::pair<QString, QString> forms[]{
        {u" Ltd"_s, u" Limited"_s}, {u" Limited"_s, u" Ltd"_s}, {u" LLC"_s, u""_s},  {u" GmbH"_s, u""_s},
        {u" LLP"_s, u""_s},         {u" Inc."_s, u" Inc"_s},    {u" SARL"_s, u""_s}, {u" BV"_s, u""_s}};
    for (const auto &[ending, instead] : forms) {
        if (name.endsWith(ending))
            return name.chopped(ending.size()) + instead;
    }
    return name;
}

QString otherAmpersand(const QString &name)
{
    QString other = name;
    if (name.contains(" & "_L1))
        return other.replace(" & "_L1, " and "_L1);
    return other.replace(" and "_L1, " & "_L1);
}

QString otherAccents(const QString &name)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark())
            plain.append(letter);
    }
    return plain;
}

/// Greek and Cyrillic as people write them in Latin letters.
QString inLatin(QChar letter)
{
    static const QHash<char16_t, QString> latin{
        {u'а', u"a"_s},  {u'б', u"b"_s},  {u'в', u"v"_s}, {u'г', u"g"_s},  {u'д', u"d"_s},  {u'е', u"e"_s},
        {u'ж', u"zh"_s}, {u'з', u"z"_s},  {u'и', u"i"_s}, {u'й', u"y"_s},  {u'к', u"k"_s},  {u'л', u"l"_s},
        {u'м', u"m"_s},  {u'н', u"n"_s},  {u'о', u"o"_s}, {u'п', u"p"_s},  {u'р', u"r"_s},  {u'с', u"s"_s},
        {u'т', u"t"_s},  {u'у', u"u"_s},  {u'ф', u"f"_s}, {u'х', u"kh"_s}, {u'ц', u"ts"_s}, {u'ч', u"ch"_s},
        {u'ш', u"sh"_s}, {u'ы', u"y"_s},  {u'ь', u""_s},  {u'э', u"e"_s},  {u'ю', u"yu"_s}, {u'я', u"ya"_s},
        {u'α', u"a"_s},  {u'β', u"v"_s},  {u'γ', u"g"_s}, {u'δ', u"d"_s},  {u'ε', u"e"_s},  {u'ζ', u"z"_s},
        {u'η', u"i"_s},  {u'θ', u"th"_s}, {u'ι', u"i"_s}, {u'κ', u"k"_s},  {u'λ', u"l"_s},  {u'μ', u"m"_s},
        {u'ν', u"n"_s},  {u'ξ', u"x"_s},  {u'ο', u"o"_s}, {u'π', u"p"_s},  {u'ρ', u"r"_s},  {u'σ', u"s"_s},
        {u'ς', u"s"_s},  {u'τ', u"t"_s},  {u'υ', u"y"_s}, {u'φ', u"f"_s},  {u'χ', u"ch"_s}, {u'ψ', u"ps"_s},
        {u'ω', u"o"_s}};
    auto found = latin.constFind(letter.toLower().unicode());
    if (found == latin.constEnd()) // an accent on it
        found = latin.constFind(QString(letter.toLower()).normalized(QString::NormalizationForm_D).at(0).unicode());
    if (found == latin.constEnd())
        return {};
    QString text = *found;
    if (letter.isUpper() && !text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

// Names in Greek or Cyrillic come in Latin letters; of Latin names one letter comes in its Cyrillic likeness.
QString otherScript(const QString &name)
{
    QString latin;
    for (const QChar letter : name.normalized(QString::NormalizationForm_C)) {
        const bool isForeign = letter.script() == QChar::Script_Greek || letter.script() == QChar::Script_Cyrillic;
        latin.append(isForeign ? inLatin(letter) : QString(letter));
    }
    if (latin != name.normalized(QString::NormalizationForm_C))
        return latin;
    static const QHash<char16_t, char16_t> likeness{{u'o', u'о'}, {u'e', u'е'}, {u'a', u'а'}, {u'c', u'с'}};
    for (qsizetype place = 1; place < name.size(); ++place) {
        const auto found = likeness.constFind(name.at(place).unicode());
        if (found != likeness.constEnd()) {
            QString other = name;
            other[place] = QChar(*found);
            return other;
        }
    }
    return name;
}

QString withTypo(const QString &name)
{
    for (qsizetype place = 2; place + 1 < name.size(); ++place) {
        const QChar first = name.at(place);
        const QChar second = name.at(place + 1);
        if (first.isLower() && second.isLower() && first != second) {
            QString other = name;
            other[place] = second;
            other[place + 1] = first;
            return other;
        }
    }
    return name;
}

bool isOneWay(SaasNameMiss miss)
{
    return miss != SaasNameMiss::Script && miss != SaasNameMiss::Typo;
}

} // namespace

QString missedSaasName(const QString &name, SaasNameMiss miss)
{
    QString other = name;
    switch (miss) {
    case SaasNameMiss::Case: other = otherCase(name); break;
    case SaasNameMiss::Spaces: other = otherSpaces(name); break;
    case SaasNameMiss::LegalForm: other = otherLegalForm(name); break;
    case SaasNameMiss::Ampersand: other = otherAmpersand(name); break;
    case SaasNameMiss::Accent: other = otherAccents(name); break;
    case SaasNameMiss::Script: other = otherScript(name); break;
    case SaasNameMiss::Typo: other = withTypo(name); break;
    }
    // Capitals of ß or an accent that belongs to the letter would make it another kind of difference as well.
    return isOneWay(miss) == differInOneWay(name, other) ? other : name;
}

} // namespace trivet::practice
