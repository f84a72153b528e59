// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace trivet {

// What keys, names and addresses look like when they come out of portals, mails and spreadsheets. One set of rules for
// the fields, for whoever reads an address and for the vendors' clients.

bool isLineBreak(char32_t sign);
/// Seen by nobody: zero width, soft hyphen, byte order mark, marks of direction, filler, variation selectors, tags.
bool isInvisible(char32_t sign);
/// White space, line breaks and invisible signs: never part of a value where they stand at its ends.
bool isBlank(char32_t sign);
/// The two stand around a value as quotes do: "..", '..', `..` and the typographic ones.
bool isQuotePair(QChar open, QChar close);

QStringView withoutBlanks(QStringView text);
/// Without blanks and pairs of quotes at both ends.
QStringView withoutWrapping(QStringView text);

/// A sign that no key, secret, identifier or user name of the vendors has. They are printable ASCII; only that goes
/// through a header unharmed.
struct StrangeSign
{
    enum class Kind {
        Space, ///< white space inside
        LineBreak,
        Control, ///< any other below U+0020, U+007F to U+009F
        Invisible,
        LookAlike, ///< looks like `meant`: Cyrillic, Greek, full width, curly quotes, long dashes
        Foreign,   ///< any other beyond ASCII
    };
    Kind kind = Kind::Foreign;
    char32_t sign = 0;
    int place = 0;      ///< counted from 1, in signs as people see them
    char16_t meant = 0; ///< for LookAlike
    bool operator==(const StrangeSign &) const = default;
};
/// The first one in a text whose ends are trimmed, or nothing.
std::optional<StrangeSign> strangeSignIn(QStringView text);
/// Nothing but visible ASCII: may go into a header or a form as it is. `utf8` may be empty.
bool isSendable(QByteArrayView utf8);

} // namespace trivet
