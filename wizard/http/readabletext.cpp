// SPDX-License-Identifier: Apache-2.0
#include "http/readabletext.h"

#include <QChar>
#include <QString>

#include <simdjson.h>

#include <optional>

namespace trivet {
namespace {

constexpr qsizetype escapeLength = 6; // \ud83d

/// The UTF-16 unit that is escaped at `at`.
std::optional<char16_t> unitAt(const QByteArray &json, qsizetype at)
{
    if (at + escapeLength > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return std::nullopt;
    bool isNumber = false;
    const ushort unit = json.mid(at + 2, 4).toUShort(&isNumber, 16);
    return isNumber ? std::optional<char16_t>(unit) : std::nullopt;
}

void replaceHalvesOfPairs(QByteArray &json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at)) {
        const std::optional<char16_t> unit = unitAt(json, at);
        if (!unit) {
            at += 2; // another escape, \\ among them
            continue;
        }
        const std::optional<char16_t> next = unitAt(json, at + escapeLength);
        if (QChar::isHighSurrogate(*unit) && next && QChar::isLowSurrogate(*next)) {
            at += 2 * escapeLength;
            continue;
        }
        if (QChar::isSurrogate(*unit))
            json.replace(at, escapeLength, "\\ufffd");
        at += escapeLength;
    }
}

} // namespace

QByteArray readableText(const QByteArray &json)
{
    QByteArray text = json;
    if (!simdjson::validate_utf8(text.constData(), static_cast<std::size_t>(text.size())))
        text = QString::fromUtf8(text).toUtf8();
    if (text.contains("\\ud") || text.contains("\\uD"))
        replaceHalvesOfPairs(text);
    return text;
}

} // namespace trivet
