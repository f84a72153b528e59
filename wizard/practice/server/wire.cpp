// SPDX-License-Identifier: Apache-2.0
#include "practice/server/wire.h"

#include <httplib.h>

#include <QLocale>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace trivet::practice {

namespace {

/// The number that `digits` hexadecimal digits at `from` make; -1 when they are not all there.
int hexAt(const std::string &text, size_t from, size_t digits)
{
    if (from + digits > text.size())
        return -1;
    int value = 0;
    for (size_t place = from; place < from + digits; ++place) {
        const int digit = QChar::fromLatin1(text[place]).toLower().unicode();
        if (digit >= '0' && digit <= '9')
            value = value * 16 + digit - '0';
        else if (digit >= 'a' && digit <= 'f')
            value = value * 16 + digit - 'a' + 10;
        else
            return -1;
    }
    return value;
}

/// "%Ea" is a byte, "%u00e4" a character; a percent sign with anything else behind it stays.
std::string percentDecoded(const std::string &text)
{
    std::string decoded;
    for (size_t place = 0; place < text.size(); ++place) {
        const bool isPercent = text[place] == '%';
        const bool isCharacter = isPercent && place + 1 < text.size() && text[place + 1] == 'u';
        if (const int code = isCharacter ? hexAt(text, place + 2, 4) : -1; code >= 0) {
            decoded += QString(QChar(static_cast<char16_t>(code))).toStdString();
            place += 5;
        } else if (const int byte = isPercent ? hexAt(text, place + 1, 2) : -1; byte >= 0) {
            decoded += static_cast<char>(byte);
            place += 2;
        } else {
            decoded += text[place];
        }
    }
    return decoded;
}

} // namespace

void sendBody(httplib::Response &response, std::string body, const std::string &contentType)
{
    if (body.empty()) {
        response.set_content(body, contentType);
        return;
    }
    const auto whole = std::make_shared<const std::string>(std::move(body));
    response.set_content_provider(
        whole->size(), contentType, [whole](size_t offset, size_t length, httplib::DataSink &sink) {
            return sink.write(whole->data() + offset, std::min(length, whole->size() - offset));
        });
}

void sendHalf(httplib::Response &response, const std::string &body, const std::string &contentType)
{
    const std::string half = body.substr(0, body.size() / 2);
    response.set_content_provider(body.size(), contentType, [half](size_t offset, size_t, httplib::DataSink &sink) {
        return offset < half.size() && sink.write(half.data() + offset, half.size() - offset);
    });
}

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

bool hasHeaderValue(const std::string &arrived, const QString &value)
{
    const std::string sent = value.toStdString();
    return arrived == sent || arrived == percentDecoded(sent);
}

} // namespace trivet::practice
