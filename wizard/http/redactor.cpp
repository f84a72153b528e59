// SPDX-License-Identifier: Apache-2.0
#include "http/redactor.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr auto hidden = "[redacted]"_L1;
constexpr qsizetype shortestKnown = 4;

/// Names that hold a secret or a user's name wherever they stand: header, JSON member, form field, query item.
constexpr auto tellingNames = "secret|username|user|password|apiintegrationcode|integrationcode|trackingidentifier|"
                              "x-api-key|api[_-]?key|apiaccesskey|api[_-]?secret[_-]?key|publickey|privatekey|"
                              "secret[_-]?key|authorization|proxy-authorization|access[_-]?token|refresh[_-]?token|"
                              "id[_-]?token|authtoken|token|jti|cookie|set-cookie|client[_-]?secret"_L1;

constexpr std::array harmlessHeaders{"content-type"_L1,   "content-length"_L1, "content-encoding"_L1, "date"_L1,
                                     "retry-after"_L1,    "server"_L1,         "accept"_L1,           "host"_L1,
                                     "x-forwarded-proto"_L1, "transfer-encoding"_L1, "connection"_L1};

QByteArray jsonEscaped(const QByteArray &utf8)
{
    QByteArray out;
    for (const char byte : utf8) {
        switch (byte) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '/': out += "\\/"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default: out += byte;
        }
    }
    return out;
}

/// All of the value as \u00xx where a writer escapes whatever is not a letter or digit.
QByteArray jsonUnicodeEscaped(const QByteArray &utf8)
{
    QByteArray out;
    for (const QChar unit : QString::fromUtf8(utf8)) {
        if (unit.unicode() < 128 && unit.isLetterOrNumber())
            out += static_cast<char>(unit.unicode());
        else
            out += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

/// The part of the value's base64 that does not depend on what stands before or after it, for each of the three
/// ways it can lie in a longer text ("key:secret" in Basic).
QByteArray base64Core(const QByteArray &utf8, qsizetype shift, QByteArray::Base64Options options)
{
    const QByteArray encoded = (QByteArray(shift, '\0') + utf8).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype skip = shift == 0 ? 0 : shift + 1;
    const qsizetype tail = (shift + utf8.size()) % 3 == 0 ? 0 : 1;
    return encoded.mid(skip, encoded.size() - skip - tail);
}

std::vector<QByteArray> spellingsOf(const QByteArray &utf8)
{
    std::vector<QByteArray> all{utf8, QUrl::toPercentEncoding(QString::fromUtf8(utf8)), jsonEscaped(utf8),
                                jsonUnicodeEscaped(utf8), utf8.toHex()};
    QByteArray slashesKept = jsonEscaped(utf8);
    all.push_back(slashesKept.replace("\\/", "/"));
    QByteArray form = QUrl::toPercentEncoding(QString::fromUtf8(utf8));
    all.push_back(form.replace("%20", "+"));
    // Qt's own query encoding leaves some marks as they are.
    all.push_back(QUrl::toPercentEncoding(QString::fromUtf8(utf8), "!$&'()*+,;=:@/?"));
    for (qsizetype shift = 0; shift < 3; ++shift) {
        all.push_back(base64Core(utf8, shift, QByteArray::Base64Encoding));
        all.push_back(base64Core(utf8, shift, QByteArray::Base64UrlEncoding));
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::erase_if(all, [](const QByteArray &spelling) { return spelling.size() < shortestKnown; });
    // The longest first, or a shorter one leaves the ends of a longer one behind.
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return all;
}

QString withoutNamedValues(QString text)
{
    static const QRegularExpression inJson(
        uR"re((\\?"(?:%1)\\?"\s*:\s*)(\\?"(?:[^"\\]|\\(?!").)*(?:\\?"|$)|[^\s,}\]"]+))re"_s.arg(tellingNames),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inForm(uR"re((^|[&?;\s])((?:%1)=)[^&\s"]*)re"_s.arg(tellingNames),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inHeader(uR"re((^|[\n;,])(\s*(?:%1)\s*:\s*)[^\r\n"]+)re"_s.arg(tellingNames),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(uR"re(\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,})re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.replace(inJson, u"\\1\"[redacted]\""_s);
    text.replace(inForm, u"\\1\\2[redacted]"_s);
    text.replace(inHeader, u"\\1\\2[redacted]"_s);
    text.replace(scheme, u"\\1 [redacted]"_s);
    return text;
}

} // namespace

void Redactor::know(const Secret &secret)
{
    if (secret.expose().size() < shortestKnown)
        return;
    const auto same = [&secret](const Known &known) { return known.plain.equals(secret); };
    if (std::any_of(m_known.begin(), m_known.end(), same))
        return;
    Known known{secret.clone(), {}};
    for (QByteArray &spelling : spellingsOf(secret.expose()))
        known.spellings.emplace_back(std::move(spelling));
    m_known.push_back(std::move(known));
}

QString Redactor::clean(const QString &text) const
{
    QString out = text;
    for (const Known &known : m_known) {
        for (const Secret &spelling : known.spellings)
            out.replace(QString::fromUtf8(spelling.expose()), hidden, Qt::CaseInsensitive);
    }
    return withoutNamedValues(std::move(out));
}

QString Redactor::clean(const QUrl &url) const
{
    return clean(url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
}

QString Redactor::headerValue(const QByteArray &name, const QByteArray &value) const
{
    const QString lower = QString::fromLatin1(name).toLower();
    if (std::find(harmlessHeaders.begin(), harmlessHeaders.end(), lower) == harmlessHeaders.end())
        return hidden;
    return clean(QString::fromLatin1(value));
}

QString Redactor::excerpt(const QByteArray &body, qsizetype most) const
{
    // What is cut off here can hold no secret that began before it: the margin is wider than any of ours.
    constexpr qsizetype margin = 4096;
    QString cleaned = clean(QString::fromUtf8(body.left(most + margin)));
    if (cleaned.size() > most)
        cleaned = cleaned.left(most) + u'\u2026';
    return cleaned;
}

} // namespace trivet
