// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/suggestions.h"

#include "inventory/joins/customertypes.h"
#include "inventory/joins/joins.h"
#include "names/nameblocks.h"
#include "names/names.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double plausible = 0.55; ///< worth showing at all
constexpr double confident = 0.75; ///< worth filling in
constexpr double clearLead = 0.08; ///< ahead of the second best by this much, else it is left to the person
constexpr qsizetype mostAlternatives = 5;

struct Candidate
{
    QString name;
    qint64 id = 0;
};

struct Scored
{
    Candidate candidate;
    double score = 0.0;
};

/// Other words for one kind of device, as admins name their types. Folded forms.
const QList<QStringList> &sameKinds()
{
    static const QList<QStringList> kinds{
        {u"desktop"_s, u"workstation"_s, u"pc"_s, u"desktop computer"_s, u"personal computer"_s},
        {u"laptop"_s, u"notebook"_s, u"portable"_s, u"laptop computer"_s},
        {u"server"_s, u"windows server"_s, u"physical server"_s},
        {u"esxi host"_s, u"hypervisor"_s, u"vmware host"_s, u"virtual host"_s, u"esx host"_s, u"virtualization host"_s},
        {u"network device"_s, u"network"_s, u"network equipment"_s, u"network appliance"_s, u"networking"_s},
        {u"printer"_s, u"network printer"_s, u"printer mfp"_s, u"mfp"_s},
        {u"tablet"_s, u"tablet computer"_s},
        {u"smartphone"_s, u"mobile phone"_s, u"cell phone"_s, u"mobile device"_s, u"phone"_s},
        {u"nas"_s, u"storage"_s, u"network attached storage"_s},
        {u"ups"_s, u"battery backup"_s, u"uninterruptible power supply"_s},
    };
    return kinds;
}

QString singular(const QString &folded)
{
    return folded.size() > 3 && folded.endsWith(u's') ? folded.chopped(1) : folded;
}

double kindSimilarity(const QString &deviceType, const QString &name)
{
    const QString type = foldedName(deviceType);
    const QString folded = singular(foldedName(name));
    const double byName = std::max(nameSimilarity(deviceType, name), nameSimilarity(type, folded));
    for (const QStringList &kind : sameKinds()) {
        if (!kind.contains(type))
            continue;
        const qsizetype place = kind.indexOf(folded);
        // The nearer to the front of the list, the more common the word for that kind.
        if (place >= 0)
            return std::max(byName, 0.95 - 0.02 * static_cast<double>(place));
    }
    return byName;
}

template <typename Score>
Suggestion bestOf(const QList<Candidate> &candidates, Score score)
{
    QList<Scored> ranked;
    for (const Candidate &candidate : candidates) {
        const double value = score(candidate);
        if (value >= plausible)
            ranked.append({candidate, value});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Scored &left, const Scored &right) { return left.score > right.score; });
    Suggestion suggestion;
    if (ranked.isEmpty())
        return suggestion;
    suggestion.score = ranked.first().score;
    const double second = ranked.size() > 1 ? ranked[1].score : 0.0;
    const bool isSameName = suggestion.score >= 1.0 && second < 1.0;
    const bool isClear = suggestion.score >= confident && suggestion.score - second >= clearLead;
    if (isSameName || isClear) {
        const Candidate chosen = ranked.takeFirst().candidate;
        suggestion.best = chosen.name;
        suggestion.bestId = QString::number(chosen.id);
    }
    for (const Scored &other : ranked.first(std::min(ranked.size(), mostAlternatives)))
        suggestion.alternatives.append(other.candidate.name);
    return suggestion;
}

Suggestion bestCompany(const QString &name, const QList<Candidate> &companies, const NameBlocks &blocks)
{
    const NameParts parts(name);
    QHash<qint64, double> scores;
    QList<Candidate> candidates;
    for (const qsizetype i : blocks.near(parts)) {
        candidates.append(companies[i]);
        scores.insert(companies[i].id, nameSimilarity(parts, blocks.parts(i)));
    }
    return bestOf(candidates, [&scores](const Candidate &candidate) { return scores.value(candidate.id); });
}

} // namespace

Suggestion suggestItemType(const QString &deviceType, const Inventory &inventory)
{
    QList<Candidate> candidates;
    for (const autotask::ConfigurationItemType &type : inventory.itemTypes.rows) {
        if (type.isActive && !type.name.trimmed().isEmpty())
            candidates.append({type.name, type.id});
    }
    return bestOf(candidates, [&deviceType](const Candidate &type) { return kindSimilarity(deviceType, type.name); });
}

QString createdProductName(const QString &deviceType)
{
    return "RMM_"_L1 + deviceType;
}

bool isCreatedProductName(const QString &productName)
{
    return productName.trimmed().startsWith(createdProductName({}), Qt::CaseInsensitive);
}

Suggestion suggestProduct(const QString &deviceType, const Inventory &inventory)
{
    QList<Candidate> candidates;
    for (const autotask::Product &product : inventory.products.rows) {
        if (product.isActive && !product.name.trimmed().isEmpty())
            candidates.append({product.name, product.id});
    }
    const QString created = squeezedName(createdProductName(deviceType));
    return bestOf(candidates, [&](const Candidate &product) {
        return squeezedName(product.name) == created ? 1.0 : std::min(kindSimilarity(deviceType, product.name), 0.9);
    });
}

QList<SiteSuggestion> suggestCompanies(const Inventory &inventory)
{
    const CustomerTypes customers(inventory);
    QList<Candidate> companies;
    QStringList names;
    for (const autotask::Company &company : inventory.companies.rows) {
        if (!company.isActive || (customers.isKnown() && !customers.contains(company.companyType)))
            continue;
        companies.append({company.name, company.id});
        names.append(company.name);
    }
    const NameBlocks blocks(names, {});
    QList<SiteSuggestion> result;
    for (const SiteCompany &site : siteCompanies(inventory)) {
        if (site.state != SiteCompanyState::NotMapped)
            continue;
        const QString &name = site.site->name;
        result.append({site.site->uid, name, site.site->numberOfDevices, bestCompany(name, companies, blocks)});
    }
    return result;
}

} // namespace trivet
