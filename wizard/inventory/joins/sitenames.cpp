// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/sitenames.h"

#include "names/latinsound.h"
#include "names/namedifference.h"
#include "names/names.h"

#include <algorithm>

namespace trivet {
namespace {

/// The first letters of its words, in their order, as "ABC" for "Alpha Beta Company".
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : foldedName(name).split(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    return initials;
}

bool isBeginningOf(const QString &left, const QString &right)
{
    constexpr qsizetype fewestLetters = 3;
    const QString &shorter = left.size() < right.size() ? left : right;
    const QString &longer = left.size() < right.size() ? right : left;
    return shorter.size() >= fewestLetters && longer.startsWith(shorter);
}

bool haveWordInCommon(const QStringList &left, const QStringList &right)
{
    return std::any_of(left.begin(), left.end(), [&right](const QString &word) {
        return std::any_of(right.begin(), right.end(),
                           [&word](const QString &other) { return word == other || isBeginningOf(word, other); });
    });
}

/// "ABC", or "ABC Berlin", for initials "abc" or "abcd".
bool hasInitials(const NameParts &name, const QString &initials)
{
    constexpr qsizetype fewestOfName = 2;
    constexpr qsizetype fewestOfWord = 3;
    const auto fits = [&initials](const QString &word, qsizetype least) {
        return word.size() >= least && initials.startsWith(word);
    };
    return fits(name.squeezed, fewestOfName) ||
           std::any_of(name.words.begin(), name.words.end(),
                       [&](const QString &word) { return fits(word, fewestOfWord); });
}

bool isOfLatinLetters(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; });
}

bool isAlike(const QString &site, const QString &company)
{
    constexpr double alike = 0.6;
    const NameParts left(site);
    const NameParts right(company);
    if (left.squeezed.isEmpty() || right.squeezed.isEmpty() || haveWordInCommon(left.words, right.words))
        return true;
    if (left.squeezed.contains(right.squeezed) || right.squeezed.contains(left.squeezed))
        return true;
    if (hasInitials(left, initialsOf(company)) || hasInitials(right, initialsOf(site)))
        return true;
    return nameSimilarity(left, right) >= alike || soundsAlikeInAnotherAlphabet(site, company);
}

} // namespace

SiteNames::SiteNames(const Inventory &inventory)
{
    for (const autotask::Company &company : inventory.companies.rows)
        m_companiesByKey.insert(overlookedNameKey(company.name), company.id);
}

SiteNameFit SiteNames::fitOf(const datto_rmm::Site &site, const autotask::Company &company) const
{
    const QString key = overlookedNameKey(site.name);
    const QList<qint64> bearers = m_companiesByKey.values(key);
    if (bearers.contains(company.id))
        return SiteNameFit::Fits;
    if (!key.isEmpty() && !bearers.isEmpty())
        return SiteNameFit::Differs;
    if (isAlike(site.name, company.name))
        return SiteNameFit::Fits;
    return isOfLatinLetters(site.name) == isOfLatinLetters(company.name) ? SiteNameFit::Differs
                                                                         : SiteNameFit::CannotTell;
}

} // namespace trivet
