// SPDX-License-Identifier: Apache-2.0
#include "names/garbledtext.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr int mostRounds = 4;           ///< as often as a name is spoiled at the most, one system after the other
constexpr qsizetype longestEntity = 10; ///< letters or digits between "&" and ";"

/// Windows-1252 from 0x80 on, where it is not Latin-1; 0 where it has no character.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Named characters of HTML. Those of Latin-1 are listed in its order, from 0xA1 on.
const QHash<QString, char32_t> &namedCharacters()
{
    static const QHash<QString, char32_t> table = [] {
        QHash<QString, char32_t> names{
            {u"amp"_s, '&'},       {u"lt"_s, '<'},        {u"gt"_s, '>'},       {u"quot"_s, '"'},
            {u"apos"_s, '\''},     {u"nbsp"_s, ' '},      {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014},
            {u"lsquo"_s, 0x2018},  {u"rsquo"_s, 0x2019},  {u"sbquo"_s, 0x201A}, {u"ldquo"_s, 0x201C},
            {u"rdquo"_s, 0x201D},  {u"bdquo"_s, 0x201E},  {u"bull"_s, 0x2022},  {u"hellip"_s, 0x2026},
            {u"lsaquo"_s, 0x2039}, {u"rsaquo"_s, 0x203A}, {u"euro"_s, 0x20AC},  {u"trade"_s, 0x2122},
            {u"OElig"_s, 0x152},   {u"oelig"_s, 0x153},   {u"Scaron"_s, 0x160}, {u"scaron"_s, 0x161},
            {u"Yuml"_s, 0x178},    {u"Zcaron"_s, 0x17D},  {u"zcaron"_s, 0x17E}, {u"Ccaron"_s, 0x10C},
            {u"ccaron"_s, 0x10D},  {u"Lstrok"_s, 0x141},  {u"lstrok"_s, 0x142}, {u"num"_s, '#'},
            {u"comma"_s, ','},     {u"period"_s, '.'},    {u"lpar"_s, '('},     {u"rpar"_s, ')'},
            {u"sol"_s, '/'},       {u"colon"_s, ':'},     {u"plus"_s, '+'},     {u"excl"_s, '!'},
            {u"ensp"_s, ' '},      {u"emsp"_s, ' '},      {u"thinsp"_s, ' '},   {u"zwnj"_s, 0x200C},
            {u"zwj"_s, 0x200D}};
        const QStringList latin1 = u"iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
                                   u"plusmn sup2 sup3 acute micro para "
                                   "middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc "
                                   "Atilde Auml Aring AElig Ccedil Egrave "
                                   "Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde "
                                   "Ouml times Oslash Ugrave Uacute "
                                   "Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
                                   "egrave eacute ecirc euml igrave "
                                   "iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave "
                                   "uacute ucirc uuml yacute thorn "
                                   "yuml"_s.split(u' ');
        for (qsizetype i = 0; i < latin1.size(); ++i)
            names.insert(latin1[i], static_cast<char32_t>(0xA1 + i));
        return names;
    }();
    return table;
}

/// By its name; names in capitals come from systems that write all in capitals.
std::optional<char32_t> namedCharacter(const QString &name)
{
    const auto &names = namedCharacters();
    if (const auto exact = names.constFind(name); exact != names.cend())
        return *exact;
    const auto found = name == name.toUpper() ? names.constFind(name.toLower()) : names.cend();
    if (found == names.cend())
        return std::nullopt;
    return QChar::toUpper(*found);
}

/// By its number, "233" or "xE9". HTML takes those that Latin-1 leaves free for Windows-1252.
std::optional<char32_t> numberedCharacter(const QString &digits)
{
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint number = isHex ? digits.mid(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
    const bool isSurrogate = number >= 0xD800 && number <= 0xDFFF;
    if (!isNumber || number == 0 || number > QChar::LastValidCodePoint || isSurrogate)
        return std::nullopt;
    const bool isOfWindows = number >= 0x80 && number <= 0x9F && windows1252[number - 0x80] != 0;
    return isOfWindows ? windows1252[number - 0x80] : number == 0xA0 ? U' ' : static_cast<char32_t>(number);
}

QString withEntitiesRead(const QString &text)
{
    QString read;
    read.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            read += text[i];
            continue;
        }
        const bool isNumbered = i + 1 < text.size() && text[i + 1] == u'#';
        const qsizetype start = i + (isNumbered ? 2 : 1);
        qsizetype end = start;
        while (end < text.size() && end - start < longestEntity && text[end].unicode() < 128 &&
               text[end].isLetterOrNumber())
            ++end;
        const QString word = text.mid(start, end - start);
        const bool isClosed = end < text.size() && text[end] == u';';
        // "Marrow &amp Pike": the commonest is read without its end too, as browsers do.
        const bool isCommonest = !isNumbered && word == "amp"_L1;
        const auto character = !isClosed && !isCommonest ? std::nullopt
                               : isNumbered              ? numberedCharacter(word)
                                                         : namedCharacter(word);
        if (!character) {
            read += text[i];
            continue;
        }
        read += QString::fromUcs4(&*character, 1);
        i = isClosed ? end : end - 1;
    }
    return read;
}

/// The byte that Windows-1252 or Latin-1 shows as this character.
std::optional<uchar> byteOf(QChar c)
{
    if (c.unicode() <= 0xFF)
        return static_cast<uchar>(c.unicode());
    for (size_t i = 0; i < windows1252.size(); ++i) {
        if (windows1252[i] == c.unicode())
            return static_cast<uchar>(0x80 + i);
    }
    return std::nullopt;
}

/// How many bytes of UTF-8 begin with this one; 1 where none do.
qsizetype sequenceLength(uchar first)
{
    return first >= 0xC2 && first <= 0xDF   ? 2
           : first >= 0xE0 && first <= 0xEF ? 3
           : first >= 0xF0 && first <= 0xF4 ? 4
                                            : 1;
}

/// The character whose bytes stand at this place as so many characters of one byte.
std::optional<char32_t> characterAt(const QString &text, qsizetype place, qsizetype length)
{
    if (length == 1 || place + length > text.size())
        return std::nullopt;
    const uchar first = *byteOf(text[place]);
    char32_t character = first & (0xFF >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        const auto byte = byteOf(text[place + i]);
        if (!byte || (*byte & 0xC0) != 0x80)
            return std::nullopt;
        character = (character << 6) | (*byte & 0x3F);
    }
    static constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = character >= 0xD800 && character <= 0xDFFF;
    // "MENÜ™" is no letter of Syriac: what nobody writes a company's name in is left alone.
    const bool isRare = character >= 0x700 && character < 0x900;
    if (character < smallest[static_cast<size_t>(length)] || character > QChar::LastValidCodePoint || isSurrogate ||
        isRare)
        return std::nullopt;
    return character;
}

QString withUtf8Read(const QString &text)
{
    QString read;
    read.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].unicode() <= 0xFF ? sequenceLength(static_cast<uchar>(text[i].unicode())) : 1;
        const auto character = characterAt(text, i, length);
        if (!character) {
            read += text[i];
            continue;
        }
        read += QString::fromUcs4(&*character, 1);
        i += length - 1;
    }
    return read;
}

} // namespace

QString ungarbled(const QString &text)
{
    QString read = text;
    for (int round = 0; round < mostRounds; ++round) {
        const QString before = read;
        if (read.contains(u'&'))
            read = withEntitiesRead(read);
        if (std::any_of(read.cbegin(), read.cend(), [](QChar c) { return c.unicode() >= 0xC2 && c.unicode() <= 0xF4; }))
            read = withUtf8Read(read);
        if (read == before)
            break;
    }
    return read;
}

} // namespace trivet
