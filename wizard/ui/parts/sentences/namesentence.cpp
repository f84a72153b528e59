// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/namesentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace trivet {
namespace {

QString nameText(const char *source)
{
    return QCoreApplication::translate("Names", source);
}

/// In a list, as in "Letter case, spaces".
QString classText(NameClass kind)
{
    switch (kind) {
    //: "&amp;" and "Ã¶" are shown as they stand
    case NameClass::Garbled:
        return nameText(QT_TRANSLATE_NOOP("Names", "Characters spoiled on the way, such as &amp; or Ã¶"));
    case NameClass::Case: return nameText(QT_TRANSLATE_NOOP("Names", "Letter case differs"));
    case NameClass::Spaces: return nameText(QT_TRANSLATE_NOOP("Names", "Spaces differ"));
    //: "&" is the character
    case NameClass::Ampersand: return nameText(QT_TRANSLATE_NOOP("Names", "\"&\" against \"and\""));
    //: "The" at the start of a company's name
    case NameClass::Article: return nameText(QT_TRANSLATE_NOOP("Names", "With and without an article such as The"));
    //: Ltd, Inc., GmbH at the end of a company's name
    case NameClass::LegalSuffix: return nameText(QT_TRANSLATE_NOOP("Names", "Legal form differs"));
    case NameClass::Accent: return nameText(QT_TRANSLATE_NOOP("Names", "Accents differ"));
    case NameClass::Punctuation: return nameText(QT_TRANSLATE_NOOP("Names", "Punctuation differs"));
    case NameClass::Script: return nameText(QT_TRANSLATE_NOOP("Names", "Letters of another script that look the same"));
    case NameClass::Typo: return nameText(QT_TRANSLATE_NOOP("Names", "One or two letters differ"));
    case NameClass::Alphabet: return nameText(QT_TRANSLATE_NOOP("Names", "Sounds alike, in another alphabet"));
    case NameClass::Other: return nameText(QT_TRANSLATE_NOOP("Names", "Similar name"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString differenceText(const NameDifference &difference)
{
    if (difference.classes.isEmpty())
        return nameText(QT_TRANSLATE_NOOP("Names", "The names are exactly the same"));
    QStringList words;
    for (const NameClass kind : difference.classes)
        words << classText(kind);
    //: Between two ways in which names differ
    return words.join(nameText(QT_TRANSLATE_NOOP("Names", "; ")));
}

QString hiddenCharacterText(HiddenCharacter hidden)
{
    switch (hidden) {
    case HiddenCharacter::None: return {};
    case HiddenCharacter::LeadingSpace: return nameText(QT_TRANSLATE_NOOP("Names", "space at the start"));
    case HiddenCharacter::TrailingSpace: return nameText(QT_TRANSLATE_NOOP("Names", "space at the end"));
    case HiddenCharacter::DoubleSpace: return nameText(QT_TRANSLATE_NOOP("Names", "double space"));
    case HiddenCharacter::Space: return nameText(QT_TRANSLATE_NOOP("Names", "space"));
    case HiddenCharacter::NoBreakSpace: return nameText(QT_TRANSLATE_NOOP("Names", "no-break space"));
    case HiddenCharacter::OtherSpace: return nameText(QT_TRANSLATE_NOOP("Names", "unusual space"));
    case HiddenCharacter::NoWidth: return nameText(QT_TRANSLATE_NOOP("Names", "character without width"));
    case HiddenCharacter::ComposedAccent:
    case HiddenCharacter::SeparateAccent: return nameText(QT_TRANSLATE_NOOP("Names", "accent stored in another way"));
    case HiddenCharacter::LookAlikeLetter: return nameText(QT_TRANSLATE_NOOP("Names", "letter of another script"));
    }
    Q_UNREACHABLE();
}

QString outcomeText(const CompanyForecast &company)
{
    switch (company.outcome) {
    case CompanyOutcome::Linked: return nameText(QT_TRANSLATE_NOOP("Names", "Linked already"));
    case CompanyOutcome::Joined: return nameText(QT_TRANSLATE_NOOP("Names", "The names are exactly the same"));
    case CompanyOutcome::Created:
        return nameText(QT_TRANSLATE_NOOP("Names", "No organization comes near; a new one is right"));
    case CompanyOutcome::Doubled:
        return company.nearMisses.isEmpty() ? QString() : differenceText(company.nearMisses.first().difference);
    case CompanyOutcome::Ambiguous: return nameText(QT_TRANSLATE_NOOP("Names", "Several have exactly this name"));
    }
    Q_UNREACHABLE();
}

QString outcomeText(const ConfigurationForecast &configuration)
{
    switch (configuration.outcome) {
    case ConfigurationOutcome::Linked: return nameText(QT_TRANSLATE_NOOP("Names", "Linked already"));
    case ConfigurationOutcome::Joined:
        return configuration.compared == ConfigurationForecast::Compared::NameTypeAndSerial
                   ? nameText(QT_TRANSLATE_NOOP("Names", "Name, type and serial number fit"))
                   : nameText(QT_TRANSLATE_NOOP("Names", "Name and type fit; there is no serial number to compare"));
    case ConfigurationOutcome::Ambiguous:
        return nameText(QT_TRANSLATE_NOOP("Names", "Several devices or configurations fit, so IT Glue may choose any"));
    case ConfigurationOutcome::StaysAlone:
        return configuration.compared == ConfigurationForecast::Compared::Nothing
                   ? nameText(
                         QT_TRANSLATE_NOOP("Names", "Its organization is no customer's, so no device was compared"))
                   : nameText(QT_TRANSLATE_NOOP("Names", "No free device of Autotask fits; it stays as it is"));
    case ConfigurationOutcome::Orphaned:
        if (configuration.otherPsa.isEmpty())
            return nameText(QT_TRANSLATE_NOOP("Names", "Left behind by another PSA"));
        //: %1 is the name of another PSA product
        return nameText(QT_TRANSLATE_NOOP("Names", "Belongs to %1")).arg(configuration.otherPsa);
    }
    Q_UNREACHABLE();
}

QString doubleText(const ItemDouble &item)
{
    //: Why a device would be doubled in IT Glue; %1 is a number of records in Autotask
    const auto words = [&item] {
        switch (item.by) {
        case DoubledItem::By::RmmUid:
            return QT_TRANSLATE_NOOP("Names", "Autotask holds this device of Datto RMM %1 times; IT Glue copies each");
        case DoubledItem::By::Serial:
            return QT_TRANSLATE_NOOP("Names",
                                     "Autotask holds its serial number %1 times at this company; IT Glue copies each");
        case DoubledItem::By::Mac:
            return QT_TRANSLATE_NOOP("Names",
                                     "Autotask holds its MAC address %1 times at this company; IT Glue copies each");
        }
        Q_UNREACHABLE();
    };
    return nameText(words()).arg(QLocale().toString(item.times));
}

} // namespace trivet
