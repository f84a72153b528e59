// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace trivet {

/// A text, and for each of its characters the stretch of another text that it was read from.
struct Unescaped
{
    QString text;
    QList<qsizetype> from; ///< first character in the other text
    QList<qsizetype> to;   ///< one after the last
};

/// The text as it is.
Unescaped plainReading(const QString &text);

/// Takes one layer of escaping off, wherever it stands and whichever it is: percent signs (UTF-8, else Latin-1), the
/// backslashes of JSON, the entities of HTML. Applied again it takes off the next: JSON in JSON, an address in an address.
Unescaped unescapedOnce(const Unescaped &reading);

} // namespace trivet
