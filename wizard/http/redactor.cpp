// SPDX-License-Identifier: Apache-2.0
#include "http/redactor.h"

#include "http/unescaped.h"

#include <QBitArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr auto hidden = "[redacted]"_L1;
constexpr qsizetype shortestKnown = 4;
constexpr int deepestEscaping = 6; ///< layers; JSON in a form in JSON in a page has four

/// Names that hold a secret or a user's name wherever they stand: header, JSON member, form field, query item.
constexpr auto tellingNames = "secret|username|user|password|apiintegrationcode|integrationcode|trackingidentifier|"
                              "x-api-key|api[_-]?key|apiaccesskey|api[_-]?secret[_-]?key|publickey|privatekey|"
                              "secret[_-]?key|authorization|proxy-authorization|access[_-]?token|refresh[_-]?token|"
                              "id[_-]?token|authtoken|token|jti|cookie|set-cookie|client[_-]?secret"_L1;

constexpr std::array harmlessHeaders{"content-type"_L1,
                                     "content-length"_L1,
                                     "content-encoding"_L1,
                                     "date"_L1,
                                     "retry-after"_L1,
                                     "server"_L1,
                                     "accept"_L1,
                                     "host"_L1,
                                     "x-forwarded-proto"_L1,
                                     "transfer-encoding"_L1,
                                     "connection"_L1};

/// The part of the value's base64 that does not depend on what stands before or after it, for each of the three
/// ways it can lie in a longer text ("key:secret" in Basic).
QByteArray base64Core(const QByteArray &utf8, qsizetype shift, QByteArray::Base64Options options)
{
    const QByteArray encoded = (QByteArray(shift, '\0') + utf8).toBase64(options | QByteArray::OmitTrailingEquals);
    const qsizetype skip = shift == 0 ? 0 : shift + 1;
    const qsizetype tail = (shift + utf8.size()) % 3 == 0 ? 0 : 1;
    return encoded.mid(skip, encoded.size() - skip - tail);
}

/// The texts that give the value away: itself, in the bytes of either code page, in hexadecimal and base64, and as it is
/// when escapes that are part of it have been taken for such ("%41" in a password).
std::vector<QByteArray> spellingsOf(const QByteArray &utf8)
{
    const QString value = QString::fromUtf8(utf8);
    QStringList texts{value, QString::fromLatin1(utf8)};
    const QByteArray latin1 = value.toLatin1();
    const bool isLatin1 = QString::fromLatin1(latin1) == value;
    for (const QByteArray &bytes :
         isLatin1 &&latin1 != utf8 ? QList<QByteArray>{utf8, latin1} : QList<QByteArray>{utf8}) {
        texts.append(QString::fromLatin1(bytes.toHex()));
        for (qsizetype shift = 0; shift < 3; ++shift) {
            texts.append(QString::fromLatin1(base64Core(bytes, shift, QByteArray::Base64Encoding)));
            texts.append(QString::fromLatin1(base64Core(bytes, shift, QByteArray::Base64UrlEncoding)));
        }
    }
    Unescaped reading = plainReading(value);
    for (int layer = 0; layer < deepestEscaping; ++layer) {
        reading = unescapedOnce(reading);
        texts.append(reading.text);
    }
    std::vector<QByteArray> spellings;
    for (const QString &text : std::as_const(texts)) {
        const QByteArray bytes = text.toUtf8();
        if (bytes.size() >= shortestKnown && std::find(spellings.begin(), spellings.end(), bytes) == spellings.end())
            spellings.push_back(bytes);
    }
    return spellings;
}

/// Stretches of a text that are not to be shown.
class Hidden
{
public:
    explicit Hidden(qsizetype size) : m_isHidden(size, false) {}
    /// Characters `at` to `at + length` of a reading of the text.
    void add(const Unescaped &reading, qsizetype at, qsizetype length)
    {
        if (length > 0)
            m_isHidden.fill(true, reading.from[at], reading.to[at + length - 1]);
    }
    QString takenOut(const QString &text) const
    {
        QString out;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (!m_isHidden.testBit(at))
                out += text[at];
            else if (at == 0 || !m_isHidden.testBit(at - 1))
                out += hidden;
        }
        return out;
    }

private:
    QBitArray m_isHidden;
};

/// A form writes a space as "+"; the two are one here.
QString asForm(QString text)
{
    return text.replace(u'+', u' ');
}

/// U+FFFD stands where bytes of another code page were read as UTF-8: it may have been any letter beyond ASCII.
bool isSpelledAt(QStringView text, QStringView value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isLost = text[i] == QChar::ReplacementCharacter && value[i].unicode() > 0x7f;
        if (!isLost && text[i].toCaseFolded() != value[i].toCaseFolded())
            return false;
    }
    return true;
}

void hideValue(const Unescaped &reading, const QString &haystack, const QString &value, Hidden &out)
{
    for (qsizetype at = haystack.indexOf(value, 0, Qt::CaseInsensitive); at >= 0;
         at = haystack.indexOf(value, at + 1, Qt::CaseInsensitive))
        out.add(reading, at, value.size());
    if (!haystack.contains(QChar::ReplacementCharacter))
        return;
    for (qsizetype at = 0; at + value.size() <= haystack.size(); ++at) {
        if (isSpelledAt(QStringView(haystack).sliced(at, value.size()), value))
            out.add(reading, at, value.size());
    }
}

/// What holds a secret by its name; "value" is the part to hide. Never destroyed: log lines come until the process ends.
const QList<QRegularExpression> &namedValuePatterns()
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;
    static const auto *const patterns = new QList<QRegularExpression>{
        // a JSON member, also one that is cut off
        QRegularExpression(uR"re("(?:%1)"\s*:\s*"(?<value>(?:[^"\\]|\\.)*))re"_s.arg(tellingNames), options),
        QRegularExpression(uR"re("(?:%1)"\s*:\s*(?<value>[^\s,}\]"\\]+))re"_s.arg(tellingNames), options),
        // a form field or query item
        QRegularExpression(uR"re((?:^|[&?;\s])(?:%1)=(?<value>[^&\s"]*))re"_s.arg(tellingNames), options),
        // a header line
        QRegularExpression(uR"re((?:^|[\n;,])\s*(?:%1)\s*:\s*(?<value>[^\r\n"]+))re"_s.arg(tellingNames), options),
        QRegularExpression(uR"re(\b(?:Bearer|Basic)\s+(?<value>[A-Za-z0-9._~+/=-]{6,}))re"_s, options),
    };
    return *patterns;
}

void hideNamedValues(const Unescaped &reading, Hidden &out)
{
    for (const QRegularExpression &pattern : namedValuePatterns()) {
        for (auto found = pattern.globalMatch(reading.text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            out.add(reading, match.capturedStart(u"value"), match.capturedLength(u"value"));
        }
    }
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
    for (QByteArray &spelling : spellingsOf(secret.expose()))
        known.spellings.emplace_back(std::move(spelling));
    m_known.push_back(std::move(known));
}

QString Redactor::clean(const QString &text) const
{
    Hidden out(text.size());
    Unescaped reading = plainReading(text);
    for (int layer = 0; layer <= deepestEscaping; ++layer) {
        {
            const QString haystack = asForm(reading.text);
            const std::scoped_lock lock(m_mutex);
            for (const Known &known : m_known) {
                for (const Secret &spelling : known.spellings)
                    hideValue(reading, haystack, asForm(QString::fromUtf8(spelling.expose())), out);
            }
        }
        hideNamedValues(reading, out);
        Unescaped next = unescapedOnce(reading);
        if (next.text == reading.text)
            break;
        reading = std::move(next);
    }
    return out.takenOut(text);
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
