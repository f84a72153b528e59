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

void JsonText::quoted(const QString &value)
{
    static constexpr std::array<char, 16> hexDigits{'0', '1', '2', '3', '4', '5', '6', '7',
                                                    '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    m_out += '"';
    const QByteArray utf8 = value.toUtf8();
    for (const char letter : utf8) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            m_out += '\\';
            m_out += letter;
        } else if (code < 0x20) {
            m_out += "\\u00";
            m_out += hexDigits[code >> 4];
            m_out += hexDigits[code & 15];
        } else {
            m_out += letter;
        }
    }
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
