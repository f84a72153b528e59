// SPDX-License-Identifier: Apache-2.0
#include "terminaltext.h"

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

bool isLineEnd(QChar letter)
{
    return letter == u'\n' || letter == u'\r' || letter == u'\t' || letter == u'\v' || letter == u'\f' ||
           letter.unicode() == 0x85 || letter.unicode() == 0x2028 || letter.unicode() == 0x2029;
}

bool turnsDirection(QChar letter)
{
    const char16_t unit = letter.unicode();
    return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e) ||
           (unit >= 0x2066 && unit <= 0x2069);
}

QString spelled(QChar letter)
{
    return u"\\u%1"_s.arg(letter.unicode(), 4, 16, QLatin1Char('0'));
}

} // namespace

QString terminalLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar letter : text) {
        if (isLineEnd(letter))
            line += u' ';
        else if (letter.category() == QChar::Other_Control)
            line += spelled(letter);
        else if (!turnsDirection(letter))
            line += letter;
    }
    return line;
}

QByteArray terminalJson(const QByteArray &json)
{
    QString out;
    const QString text = QString::fromUtf8(json);
    out.reserve(text.size());
    for (const QChar letter : text) {
        // Outside of texts JSON has nothing but ASCII, and within them QJsonDocument spells the controls of ASCII itself.
        const bool isSpelled = letter.unicode() >= 0x7f && (letter.category() == QChar::Other_Control ||
                                                            isLineEnd(letter) || turnsDirection(letter));
        out += isSpelled ? spelled(letter) : QString(letter);
    }
    return out.toUtf8();
}

} // namespace trivet::app
