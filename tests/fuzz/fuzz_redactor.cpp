// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include "http/redactor.h"

using namespace trivet;

/// The first line is a secret, the rest a text that may hold it.
void tryInput(const QByteArray &input)
{
    const QByteArray secret = input.left(input.indexOf('\n')).left(64);
    const QByteArray text = input.mid(input.indexOf('\n') + 1);
    Redactor redactor;
    redactor.know(Secret(secret));
    const QString cleaned = redactor.clean(QString::fromUtf8(text));
    static_cast<void>(redactor.clean(QUrl::fromEncoded(text)));
    static_cast<void>(redactor.headerValue("Authorization", text));
    static_cast<void>(redactor.excerpt(text));
    // A secret that the redactor's own words hold is told apart by no text; such have no digit.
    const bool isTelling = secret.size() >= 8 && QString::fromUtf8(secret).toUtf8() == secret && secret.contains('7');
    if (isTelling && cleaned.contains(QString::fromUtf8(secret)))
        qFatal("A secret was left in a cleaned text");
}
