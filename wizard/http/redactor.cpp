// SPDX-License-Identifier: Apache-2.0
#include "http/redactor.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

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

/// The ways one character can stand in an address, a form or a JSON text.
void appendSpellings(char32_t letter, QStringList &out)
{
    const QString plain = QString::fromUcs4(&letter, 1);
    QString percent;
    for (const char byte : plain.toUtf8())
        percent += u"%%1"_s.arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0'));
    QString unicode;
    for (const QChar unit : plain)
        unicode += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    out = {plain, percent, unicode, u'\\' + plain};
    switch (letter) {
    case U' ': out.append(u"+"_s); break;
    case U'\n': out.append(u"\\n"_s); break;
    case U'\r': out.append(u"\\r"_s); break;
    case U'\t': out.append(u"\\t"_s); break;
    default: break;
    }
}

/// How much of `text` from `at` on spells `value`, each character in any of its ways, mixed as it comes; 0 = none.
qsizetype spelledLength(QStringView text, qsizetype at, const QList<char32_t> &value)
{
    QList<qsizetype> reached{at};
    QStringList spellings;
    for (const char32_t letter : value) {
        appendSpellings(letter, spellings);
        QList<qsizetype> next;
        for (const qsizetype position : std::as_const(reached)) {
            for (const QString &spelling : std::as_const(spellings)) {
                const bool here = text.sliced(position).startsWith(spelling, Qt::CaseInsensitive);
                if (here && !next.contains(position + spelling.size()))
                    next.append(position + spelling.size());
            }
        }
        if (next.isEmpty())
            return 0;
        reached = std::move(next);
    }
    return *std::max_element(reached.begin(), reached.end()) - at;
}

QString withoutSpelled(const QString &text, const QByteArray &utf8)
{
    const QList<uint> units = QString::fromUtf8(utf8).toUcs4();
    QList<char32_t> value;
    for (const uint unit : units)
        value.append(static_cast<char32_t>(unit));
    QStringList starts;
    appendSpellings(value.first(), starts);
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView rest = QStringView(text).sliced(at);
        const bool mayStart = std::any_of(starts.begin(), starts.end(), [rest](const QString &start) {
            return rest.startsWith(start, Qt::CaseInsensitive);
        });
        const qsizetype length = mayStart ? spelledLength(text, at, value) : 0;
        if (length > 0) {
            out += hidden;
            at += length;
        } else {
            out += text.at(at++);
        }
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

/// The ways in which the value as a whole is turned into something else.
std::vector<QByteArray> encodingsOf(const QByteArray &utf8)
{
    std::vector<QByteArray> all{utf8.toHex()};
    for (qsizetype shift = 0; shift < 3; ++shift) {
        all.push_back(base64Core(utf8, shift, QByteArray::Base64Encoding));
        all.push_back(base64Core(utf8, shift, QByteArray::Base64UrlEncoding));
    }
    std::erase_if(all, [](const QByteArray &encoding) { return encoding.size() < shortestKnown; });
    return all;
}

QString withoutNamedValues(QString text)
{
    static const QRegularExpression inJson(
        uR"re(("(?:%1)"\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|\\?$)|[^\s,}\]"\\]+))re"_s.arg(tellingNames),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    // The same inside a JSON text: every quote has a backslash, a quote within the value three.
    static const QRegularExpression inQuotedJson(
        uR"re((\\"(?:%1)\\"\s*:\s*)\\"(?:\\{2}(?:\\.|[^\\])|[^"\\]|\\[^"\\])*(?:\\"|\\?$))re"_s.arg(tellingNames),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inForm(uR"re((^|[&?;\s])((?:%1)=)[^&\s"]*)re"_s.arg(tellingNames),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inHeader(uR"re((^|[\n;,])(\s*(?:%1)\s*:\s*)[^\r\n"]+)re"_s.arg(tellingNames),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(uR"re(\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,})re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.replace(inQuotedJson, u"\\1\\\"[redacted]\\\""_s);
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
    const std::scoped_lock lock(m_mutex);
    const auto same = [&secret](const Known &known) { return known.plain.equals(secret); };
    if (std::any_of(m_known.begin(), m_known.end(), same))
        return;
    Known known{secret.clone(), {}};
    for (QByteArray &encoding : encodingsOf(secret.expose()))
        known.encodings.emplace_back(std::move(encoding));
    m_known.push_back(std::move(known));
}

QString Redactor::clean(const QString &text) const
{
    QString out = text;
    {
        const std::scoped_lock lock(m_mutex);
        for (const Known &known : m_known) {
            for (const Secret &encoding : known.encodings)
                out.replace(QString::fromUtf8(encoding.expose()), hidden, Qt::CaseInsensitive);
            out = withoutSpelled(out, known.plain.expose());
        }
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
