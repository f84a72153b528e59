// SPDX-License-Identifier: Apache-2.0
#include "practice/server/jsontext.h"

#include <array>

namespace trivet::practice {

void JsonText::comma()
{
    if (m_needsComma)
        m_out += ',';
    m_needsComma = true;
}

void JsonText::key(std::string_view name)
{
    comma();
    m_out += '"';
    m_out += name;
    m_out += "\":";
}

void JsonText::quoted(std::string_view utf8)
{
    static constexpr std::array<char, 16> hexDigits{'0', '1', '2', '3', '4', '5', '6', '7',
                                                    '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    m_out += '"';
    std::size_t plain = 0; // from here on nothing needs an escape
    for (std::size_t place = 0; place < utf8.size(); ++place) {
        const auto code = static_cast<unsigned char>(utf8[place]);
        if (code >= 0x20 && code != '"' && code != '\\')
            continue;
        m_out += utf8.substr(plain, place - plain);
        plain = place + 1;
        if (code >= 0x20) {
            m_out += '\\';
            m_out += utf8[place];
        } else {
            m_out += "\\u00";
            m_out += hexDigits[code >> 4];
            m_out += hexDigits[code & 15];
        }
    }
    m_out += utf8.substr(plain);
    m_out += '"';
}

void JsonText::beginObject()
{
    comma();
    m_out += '{';
    m_needsComma = false;
}

void JsonText::beginObject(std::string_view name)
{
    key(name);
    m_out += '{';
    m_needsComma = false;
}

void JsonText::endObject()
{
    m_out += '}';
    m_needsComma = true;
}

void JsonText::beginArray()
{
    comma();
    m_out += '[';
    m_needsComma = false;
}

void JsonText::beginArray(std::string_view name)
{
    key(name);
    m_out += '[';
    m_needsComma = false;
}

void JsonText::endArray()
{
    m_out += ']';
    m_needsComma = true;
}

void JsonText::text(std::string_view name, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    utf8(name, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void JsonText::utf8(std::string_view name, std::string_view value)
{
    key(name);
    quoted(value);
}

void JsonText::textOrNull(std::string_view name, const QString &value)
{
    if (value.isEmpty())
        null(name);
    else
        text(name, value);
}

void JsonText::number(std::string_view name, qint64 value)
{
    key(name);
    m_out += std::to_string(value);
}

void JsonText::flag(std::string_view name, std::optional<bool> value)
{
    key(name);
    m_out += !value ? "null" : *value ? "true" : "false";
}

void JsonText::moment(std::string_view name, const QDateTime &value)
{
    if (value.isValid())
        number(name, value.toMSecsSinceEpoch());
    else
        null(name);
}

void JsonText::dateText(std::string_view name, const QDateTime &value)
{
    textOrNull(name, value.isValid() ? value.toUTC().toString(Qt::ISODate) : QString());
}

void JsonText::null(std::string_view name)
{
    key(name);
    m_out += "null";
}

void JsonText::raw(std::string_view name, std::string_view json)
{
    key(name);
    m_out += json;
}

void JsonText::rawItem(std::string_view json)
{
    comma();
    m_out += json;
}

} // namespace trivet::practice
