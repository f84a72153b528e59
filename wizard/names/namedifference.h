// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace trivet {

/// What it takes to make two names one. IT Glue matches exact names only (reference vendors/it_glue/FACTS.md §6.2, D), so each of
/// these keeps two records apart.
enum class NameClass {
    Garbled,     ///< spoiled by a system: "&amp;", "&#233;", UTF-8 read as Latin-1
    Case,        ///< upper and lower case
    Spaces,      ///< spaces inside or at the ends, of whatever kind; characters without any width
    Ampersand,   ///< "&" against "and"
    Article,     ///< "The" in front, or behind a comma at the end
    LegalSuffix, ///< "Ltd", "Inc.", "GmbH & Co. KG" at the end
    Accent,      ///< accents, and accents put together in another way
    Punctuation, ///< commas, full stops, hyphens, apostrophes
    Script,      ///< letters of another script that look the same
    Typo,        ///< one or two letters; never digits
    Alphabet,    ///< sounds alike, written in Cyrillic or Greek on one side
    Other,       ///< other names
};

/// A character that a person does not see, or cannot tell from another.
enum class HiddenCharacter {
    None,
    LeadingSpace,
    TrailingSpace,
    DoubleSpace, ///< a space beside another one
    Space,       ///< a plain space between two letters
    NoBreakSpace,
    OtherSpace,      ///< thin, wide, tab, ...
    NoWidth,         ///< zero-width space or joiner, byte order mark, soft hyphen
    ComposedAccent,  ///< a letter and its accent as one character
    SeparateAccent,  ///< a letter followed by an accent of its own
    LookAlikeLetter, ///< a letter of another script
};

/// A run of characters of one kind; hidden ones stand alone.
struct NameSpan
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    HiddenCharacter hidden = HiddenCharacter::None; ///< of Removed and Added only
    bool operator==(const NameSpan &) const = default;
};

/// How the second of two names differs from the first. Pure; any thread.
struct NameDifference
{
    /// What it takes, most usual first; empty when the names are exactly the same. {Typo}, {Alphabet} and {Other} stand alone.
    QList<NameClass> classes;
    /// Same and Removed together are the first name, Same and Added the second, letter for letter.
    QList<NameSpan> spans;

    bool isSame() const { return classes.isEmpty(); }
    /// The same name to a person: no letter is another one.
    bool isSameToPeople() const
    {
        return !classes.contains(NameClass::Typo) && !classes.contains(NameClass::Alphabet) &&
               !classes.contains(NameClass::Other);
    }
    /// The first of the classes; Other for names that do not differ has no meaning and is never asked for.
    NameClass first() const { return classes.value(0, NameClass::Other); }
};

NameDifference nameDifference(const QString &from, const QString &to);
/// The same, for names whose keys (overlookedNameKey) are at hand: much cheaper for many pairs of different names.
NameDifference nameDifference(const QString &from, const QString &fromKey, const QString &to, const QString &toKey);
/// Only the classes.
QList<NameClass> nameClasses(const QString &from, const QString &to);

/// The name with everything taken away that a person may overlook (all classes but Typo). Two names with the same key
/// differ by such classes alone. Empty for a name without any letter or digit.
QString overlookedNameKey(const QString &name);
/// One or two letters apart, by their keys; never by digits, and not for short names.
bool isTypoOf(const QString &leftKey, const QString &rightKey);

} // namespace trivet
