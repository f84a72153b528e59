// SPDX-License-Identifier: Apache-2.0
#include "http/unescaped.h"

#include <QStringConverter>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// What an escape stands for, and how many characters it takes.
struct Escape
{
    QString meaning;
    qsizetype length = 0;
};

/// HTML's names of the signs that a secret or a JSON text can have; those of Latin-1 have a table of their own.
constexpr std::array<std::pair<QLatin1StringView, char16_t>, 34> entityNames{{
    {"amp"_L1, u'&'},    {"lt"_L1, u'<'},    {"gt"_L1, u'>'},     {"quot"_L1, u'"'},     {"apos"_L1, u'\''},
    {"excl"_L1, u'!'},   {"num"_L1, u'#'},   {"dollar"_L1, u'$'}, {"percnt"_L1, u'%'},   {"lpar"_L1, u'('},
    {"rpar"_L1, u')'},   {"ast"_L1, u'*'},   {"plus"_L1, u'+'},   {"comma"_L1, u','},    {"period"_L1, u'.'},
    {"sol"_L1, u'/'},    {"colon"_L1, u':'}, {"semi"_L1, u';'},   {"equals"_L1, u'='},   {"quest"_L1, u'?'},
    {"commat"_L1, u'@'}, {"lsqb"_L1, u'['},  {"lbrack"_L1, u'['}, {"bsol"_L1, u'\\'},    {"rsqb"_L1, u']'},
    {"rbrack"_L1, u']'}, {"hat"_L1, u'^'},   {"lowbar"_L1, u'_'}, {"grave"_L1, u'`'},    {"lcub"_L1, u'{'},
    {"verbar"_L1, u'|'}, {"rcub"_L1, u'}'},  {"euro"_L1, 0x20ac}, {"hyphen"_L1, 0x2010},
}};

/// U+00A0 to U+00FF, in this order; here the case of a name counts.
constexpr std::array latin1Names{
    "nbsp"_L1,   "iexcl"_L1,  "cent"_L1,   "pound"_L1,  "curren"_L1, "yen"_L1,    "brvbar"_L1, "sect"_L1,   "uml"_L1,
    "copy"_L1,   "ordf"_L1,   "laquo"_L1,  "not"_L1,    "shy"_L1,    "reg"_L1,    "macr"_L1,   "deg"_L1,    "plusmn"_L1,
    "sup2"_L1,   "sup3"_L1,   "acute"_L1,  "micro"_L1,  "para"_L1,   "middot"_L1, "cedil"_L1,  "sup1"_L1,   "ordm"_L1,
    "raquo"_L1,  "frac14"_L1, "frac12"_L1, "frac34"_L1, "iquest"_L1, "Agrave"_L1, "Aacute"_L1, "Acirc"_L1,  "Atilde"_L1,
    "Auml"_L1,   "Aring"_L1,  "AElig"_L1,  "Ccedil"_L1, "Egrave"_L1, "Eacute"_L1, "Ecirc"_L1,  "Euml"_L1,   "Igrave"_L1,
    "Iacute"_L1, "Icirc"_L1,  "Iuml"_L1,   "ETH"_L1,    "Ntilde"_L1, "Ograve"_L1, "Oacute"_L1, "Ocirc"_L1,  "Otilde"_L1,
    "Ouml"_L1,   "times"_L1,  "Oslash"_L1, "Ugrave"_L1, "Uacute"_L1, "Ucirc"_L1,  "Uuml"_L1,   "Yacute"_L1, "THORN"_L1,
    "szlig"_L1,  "agrave"_L1, "aacute"_L1, "acirc"_L1,  "atilde"_L1, "auml"_L1,   "aring"_L1,  "aelig"_L1,  "ccedil"_L1,
    "egrave"_L1, "eacute"_L1, "ecirc"_L1,  "euml"_L1,   "igrave"_L1, "iacute"_L1, "icirc"_L1,  "iuml"_L1,   "eth"_L1,
    "ntilde"_L1, "ograve"_L1, "oacute"_L1, "ocirc"_L1,  "otilde"_L1, "ouml"_L1,   "divide"_L1, "oslash"_L1, "ugrave"_L1,
    "uacute"_L1, "ucirc"_L1,  "uuml"_L1,   "yacute"_L1, "thorn"_L1,  "yuml"_L1,
};
static_assert(latin1Names.size() == 96);

std::optional<uint> hexNumber(QStringView digits)
{
    bool isNumber = false;
    const uint value = digits.toUInt(&isNumber, 16);
    const bool isHex = isNumber && digits.front() != u'+' && digits.front() != u'-' && digits.front() != u' ';
    return isHex ? std::optional(value) : std::nullopt;
}

std::optional<char> percentByte(QStringView text)
{
    if (text.size() < 3 || text[0] != u'%')
        return std::nullopt;
    const auto value = hexNumber(text.sliced(1, 2));
    return value ? std::optional(static_cast<char>(*value)) : std::nullopt;
}

/// The bytes that one character of UTF-8 takes by its first one; 1 where it begins none.
qsizetype utf8Length(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte >= 0xf0 && byte < 0xf8 ? 4 : byte >= 0xe0 ? (byte < 0xf0 ? 3 : 1) : byte >= 0xc0 ? 2 : 1;
}

Escape percentEscape(QStringView text)
{
    constexpr qsizetype spelledByte = 3;
    const auto first = percentByte(text);
    if (!first)
        return {};
    QByteArray bytes(1, *first);
    for (qsizetype at = spelledByte; bytes.size() < utf8Length(*first); at += spelledByte) {
        const auto next = at < text.size() ? percentByte(text.sliced(at)) : std::nullopt;
        if (!next)
            break;
        bytes.append(*next);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString asUtf8 = decoder(bytes);
    if (!decoder.hasError())
        return {asUtf8, bytes.size() * spelledByte};
    return {QString(QLatin1Char(*first)), spelledByte};
}

Escape backslashEscape(QStringView text)
{
    if (text.size() < 2 || text[0] != u'\\')
        return {};
    switch (text[1].unicode()) {
    case u'n': return {u"\n"_s, 2};
    case u'r': return {u"\r"_s, 2};
    case u't': return {u"\t"_s, 2};
    case u'b': return {u"\b"_s, 2};
    case u'f': return {u"\f"_s, 2};
    case u'u':
    case u'U':
        if (const auto unit = text.size() >= 6 ? hexNumber(text.sliced(2, 4)) : std::nullopt)
            return {QString(QChar(static_cast<char16_t>(*unit))), 6};
        return {};
    case u'x':
        if (const auto unit = text.size() >= 4 ? hexNumber(text.sliced(2, 2)) : std::nullopt)
            return {QString(QChar(static_cast<char16_t>(*unit))), 4};
        return {u"x"_s, 2};
    default: return {QString(text[1]), 2};
    }
}

Escape entityEscape(QStringView text)
{
    constexpr qsizetype longest = 12;
    if (text.size() < 3 || text[0] != u'&')
        return {};
    const qsizetype end = text.first(std::min(text.size(), longest)).indexOf(u';');
    if (end < 2)
        return {};
    const QStringView name = text.sliced(1, end - 1);
    if (name.startsWith(u'#')) {
        const bool isHex = name.size() > 2 && name[1].toLower() == u'x';
        bool isNumber = false;
        const uint code = isHex ? name.sliced(2).toUInt(&isNumber, 16) : name.sliced(1).toUInt(&isNumber, 10);
        if (!isNumber || code == 0 || code > 0x10ffff)
            return {};
        const char32_t letter = code;
        return {QString::fromUcs4(&letter, 1), end + 1};
    }
    const auto latin1 = std::find(latin1Names.begin(), latin1Names.end(), name);
    if (latin1 != latin1Names.end())
        return {QString(QChar(static_cast<char16_t>(0xa0 + (latin1 - latin1Names.begin())))), end + 1};
    const auto named = std::find_if(entityNames.begin(), entityNames.end(), [name](const auto &row) {
        return name.compare(row.first, Qt::CaseInsensitive) == 0;
    });
    return named == entityNames.end() ? Escape() : Escape{QString(QChar(named->second)), end + 1};
}

Escape escapeAt(QStringView text)
{
    switch (text[0].unicode()) {
    case u'%': return percentEscape(text);
    case u'\\': return backslashEscape(text);
    case u'&': return entityEscape(text);
    default: return {};
    }
}

} // namespace

Unescaped plainReading(const QString &text)
{
    Unescaped reading{.text = text, .from = {}, .to = {}};
    reading.from.reserve(text.size());
    reading.to.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        reading.from.append(at);
        reading.to.append(at + 1);
    }
    return reading;
}

Unescaped unescapedOnce(const Unescaped &reading)
{
    Unescaped next;
    next.text.reserve(reading.text.size());
    const QStringView text(reading.text);
    for (qsizetype at = 0; at < text.size();) {
        Escape escape = escapeAt(text.sliced(at));
        if (escape.length == 0)
            escape = {QString(text[at]), 1};
        for (const QChar unit : std::as_const(escape.meaning)) {
            next.text.append(unit);
            next.from.append(reading.from[at]);
            next.to.append(reading.to[at + escape.length - 1]);
        }
        at += escape.length;
    }
    return next;
}

} // namespace trivet
