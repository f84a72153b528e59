// SPDX-License-Identifier: Apache-2.0
#include "core/pastedvalue.h"

#include <algorithm>
#include <iterator>

namespace trivet {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr Range invisibleRanges[] = {
    {0x00AD, 0x00AD},   // soft hyphen
    {0x034F, 0x034F},   // grapheme joiner
    {0x061C, 0x061C},   // Arabic letter mark
    {0x115F, 0x1160},   // Hangul fillers
    {0x17B4, 0x17B5},   // inherent vowels
    {0x180B, 0x180F},   // Mongolian selectors
    {0x200B, 0x200F},   // zero width, marks of direction
    {0x202A, 0x202E},   // embeddings of direction
    {0x2060, 0x206F},   // word joiner, invisible operators, isolates
    {0x3164, 0x3164},   // Hangul filler
    {0xFE00, 0xFE0F},   // variation selectors
    {0xFEFF, 0xFEFF},   // byte order mark
    {0xFFA0, 0xFFA0},   // half width filler
    {0xFFF9, 0xFFFB},   // annotations
    {0xE0000, 0xE0FFF}, // tags
};

struct LookAlike
{
    char32_t sign;
    char16_t meant;
};

/// Letters and signs that fonts draw like ASCII; full width forms are computed.
// clang-format off
constexpr LookAlike lookAlikes[] = {
    // Cyrillic
    {0x0410, u'A'}, {0x0412, u'B'}, {0x0415, u'E'}, {0x0417, u'3'}, {0x041A, u'K'}, {0x041C, u'M'}, {0x041D, u'H'},
    {0x041E, u'O'}, {0x0420, u'P'}, {0x0421, u'C'}, {0x0422, u'T'}, {0x0423, u'Y'}, {0x0425, u'X'}, {0x0405, u'S'},
    {0x0406, u'I'}, {0x0408, u'J'}, {0x04AE, u'Y'}, {0x0430, u'a'}, {0x0431, u'6'}, {0x0435, u'e'}, {0x043A, u'k'},
    {0x043E, u'o'}, {0x0440, u'p'}, {0x0441, u'c'}, {0x0443, u'y'}, {0x0445, u'x'}, {0x0455, u's'}, {0x0456, u'i'},
    {0x0458, u'j'}, {0x04BB, u'h'}, {0x0501, u'd'}, {0x051B, u'q'}, {0x051D, u'w'}, {0x04CF, u'l'},
    // Greek
    {0x0391, u'A'}, {0x0392, u'B'}, {0x0395, u'E'}, {0x0396, u'Z'}, {0x0397, u'H'}, {0x0399, u'I'}, {0x039A, u'K'},
    {0x039C, u'M'}, {0x039D, u'N'}, {0x039F, u'O'}, {0x03A1, u'P'}, {0x03A4, u'T'}, {0x03A5, u'Y'}, {0x03A7, u'X'},
    {0x03B1, u'a'}, {0x03B9, u'i'}, {0x03BA, u'k'}, {0x03BD, u'v'}, {0x03BF, u'o'}, {0x03C1, u'p'}, {0x03C5, u'u'},
    {0x03C7, u'x'}, {0x03F2, u'c'}, {0x03F3, u'j'},
    // Armenian, Latin of its own
    {0x0555, u'O'}, {0x0585, u'o'}, {0x057D, u'u'}, {0x0570, u'h'}, {0x0578, u'n'}, {0x0131, u'i'}, {0x0251, u'a'},
    {0x0261, u'g'}, {0x026A, u'I'}, {0x01C0, u'|'},
    // Signs
    {0x2010, u'-'}, {0x2011, u'-'}, {0x2012, u'-'}, {0x2013, u'-'}, {0x2014, u'-'}, {0x2015, u'-'}, {0x2212, u'-'},
    {0x2018, u'\''}, {0x2019, u'\''}, {0x201B, u'\''}, {0x2032, u'\''}, {0x02BC, u'\''}, {0x00B4, u'\''},
    {0x201C, u'"'}, {0x201D, u'"'}, {0x201E, u'"'}, {0x2033, u'"'}, {0x2044, u'/'}, {0x2215, u'/'}, {0x2024, u'.'},
    {0x201A, u','}, {0x2217, u'*'}, {0x2223, u'|'}, {0x223C, u'~'}, {0x02C6, u'^'}, {0x02DC, u'~'}, {0x037E, u';'},
    {0x0589, u':'}, {0x2236, u':'}, {0x01C3, u'!'}, {0x2026, u'.'},
};
// clang-format on

constexpr char32_t firstFullWidth = 0xFF01;
constexpr char32_t lastFullWidth = 0xFF5E;
constexpr char32_t fullWidthShift = 0xFF01 - u'!';

char16_t meantBy(char32_t sign)
{
    if (sign >= firstFullWidth && sign <= lastFullWidth)
        return static_cast<char16_t>(sign - fullWidthShift);
    const auto found = std::find_if(std::begin(lookAlikes), std::end(lookAlikes),
                                    [sign](const LookAlike &pair) { return pair.sign == sign; });
    return found == std::end(lookAlikes) ? char16_t(0) : found->meant;
}

bool isAsciiVisible(char32_t sign)
{
    return sign > 0x20 && sign < 0x7F;
}

bool isControl(char32_t sign)
{
    return sign < 0x20 || (sign >= 0x7F && sign <= 0x9F);
}

StrangeSign describedSign(char32_t sign, int place)
{
    using Kind = StrangeSign::Kind;
    if (isLineBreak(sign))
        return {Kind::LineBreak, sign, place};
    if (isInvisible(sign))
        return {Kind::Invisible, sign, place};
    if (QChar::isSpace(sign))
        return {Kind::Space, sign, place};
    if (isControl(sign))
        return {Kind::Control, sign, place};
    if (const char16_t meant = meantBy(sign))
        return {Kind::LookAlike, sign, place, meant};
    return {Kind::Foreign, sign, place};
}

} // namespace

bool isLineBreak(char32_t sign)
{
    return sign == u'\n' || sign == u'\r' || sign == u'\v' || sign == u'\f' || sign == 0x85 || sign == 0x2028 ||
           sign == 0x2029;
}

bool isInvisible(char32_t sign)
{
    return std::any_of(std::begin(invisibleRanges), std::end(invisibleRanges),
                       [sign](const Range &range) { return sign >= range.first && sign <= range.last; });
}

bool isBlank(char32_t sign)
{
    return QChar::isSpace(sign) || isLineBreak(sign) || isInvisible(sign);
}

bool isQuotePair(QChar open, QChar close)
{
    constexpr std::pair<char16_t, char16_t> pairs[] = {
        {u'"', u'"'},           {u'\'', u'\''},         {u'`', u'`'},          {u'\u201C', u'\u201D'},
        {u'\u2018', u'\u2019'}, {u'\u201E', u'\u201C'}, {u'\u00AB', u'\u00BB'}};
    return std::any_of(std::begin(pairs), std::end(pairs),
                       [open, close](const auto &pair) { return open == pair.first && close == pair.second; });
}

QStringView withoutBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front().unicode()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back().unicode()))
        text.chop(1);
    return text;
}

QStringView withoutWrapping(QStringView text)
{
    QStringView rest = withoutBlanks(text);
    while (rest.size() >= 2 && isQuotePair(rest.front(), rest.back()))
        rest = withoutBlanks(rest.sliced(1, rest.size() - 2));
    return rest;
}

std::optional<StrangeSign> strangeSignIn(QStringView text)
{
    int place = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        ++place;
        char32_t sign = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            sign = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!isAsciiVisible(sign))
            return describedSign(sign, place);
    }
    return std::nullopt;
}

bool isSendable(QByteArrayView utf8)
{
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return isAsciiVisible(static_cast<unsigned char>(c)); });
}

} // namespace trivet
