// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/saasmatches.h"

#include "names/latinsound.h"
#include "names/nameblocks.h"
#include "names/names.h"
#include "names/nearnames.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

using it_glue::Organization;

constexpr double plausibleMatch = 0.6;
constexpr double typoScore = 0.9;        ///< one or two letters are less than anything people overlook
constexpr double overlookedScore = 0.99; ///< less a hundredth for each class beyond the first
constexpr qsizetype mostCompared = 10;   ///< of the names that share the most words, in whole
constexpr qsizetype mostSuggestions = 5;

QString productName(const QString &productType)
{
    // Google's name is written in two ways (reference vendors/datto_saas/FACTS.md §2).
    if (productType.startsWith("Google"_L1, Qt::CaseInsensitive))
        return u"Google Workspace"_s;
    return productType == "Office365"_L1 ? u"Microsoft 365"_s : productType;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

struct NameOfClient
{
    QString text;
    SaasName which = SaasName::Client;
};

/// The names that a client goes by, its own first.
QList<NameOfClient> namesOf(const SaasClient &client)
{
    QList<NameOfClient> names{{client.name, SaasName::Client}};
    if (!client.organizationName.isEmpty() && client.organizationName != client.name)
        names.append({client.organizationName, SaasName::Organization});
    return names;
}

/// IT Glue's organizations, ready to be searched by name.
class Organizations
{
public:
    explicit Organizations(const Inventory &inventory)
        : m_rows(inventory.glueOrganizations.rows), m_near(names(m_rows)), m_blocks(spoken(names(m_rows)), {4, 200})
    {
        for (const Organization &organization : m_rows)
            m_byName[organization.name].append(organization.id);
    }

    QList<qint64> named(const QString &name) const { return m_byName.value(name); }

    /// People take them for one of the names; exact ones first.
    QList<SaasSuggestion> sameToPeople(const QList<NameOfClient> &names) const
    {
        QList<SaasSuggestion> found;
        for (const NameOfClient &name : names) {
            const QString key = overlookedNameKey(name.text);
            QList<SaasSuggestion> ofName;
            for (const qsizetype place : m_near.withKey(key))
                ofName.append(suggestion(name, key, place, 0.0));
            addBetter(found, ofName);
        }
        bestFirst(found);
        return found;
    }

    QList<SaasSuggestion> near(const QList<NameOfClient> &names) const
    {
        QList<SaasSuggestion> found;
        for (const NameOfClient &name : names)
            addBetter(found, nearOne(name));
        bestFirst(found);
        return found.first(std::min(found.size(), mostSuggestions));
    }

private:
    QList<SaasSuggestion> nearOne(const NameOfClient &name) const
    {
        const QString key = overlookedNameKey(name.text);
        const NameParts parts(latinSound(name.text));
        QHash<qsizetype, double> scores;
        for (const qsizetype place : m_blocks.nearest(parts, mostCompared)) {
            const double score = std::min(nameSimilarity(parts, m_blocks.parts(place)), typoScore);
            if (score >= plausibleMatch)
                scores.insert(place, score);
        }
        for (const qsizetype place : m_near.typosOf(key))
            scores.insert(place, typoScore);
        for (const qsizetype place : m_near.withKey(key))
            scores.insert(place, overlookedScore);

        QList<std::pair<double, qsizetype>> ranked;
        for (auto row = scores.cbegin(); row != scores.cend(); ++row)
            ranked.append({-row.value(), row.key()});
        std::sort(ranked.begin(), ranked.end());
        QList<SaasSuggestion> found;
        for (const auto &[score, place] : ranked.first(std::min(ranked.size(), mostSuggestions)))
            found.append(suggestion(name, key, place, -score));
        return found;
    }

    /// One suggestion for each organization: that of the name which comes nearer, of equals the former.
    static void addBetter(QList<SaasSuggestion> &rows, const QList<SaasSuggestion> &more)
    {
        for (const SaasSuggestion &row : more) {
            const auto former = std::find_if(rows.begin(), rows.end(), [&row](const SaasSuggestion &other) {
                return other.organizationId == row.organizationId;
            });
            if (former == rows.end())
                rows.append(row);
            else if (row.score > former->score)
                *former = row;
        }
    }

    SaasSuggestion suggestion(const NameOfClient &name, const QString &key, qsizetype place, double score) const
    {
        const Organization &organization = m_rows[place];
        SaasSuggestion row{organization.id, organization.name, score,
                           nameDifference(name.text, key, organization.name, m_near.key(place)), name.which};
        if (row.difference.isSame())
            row.score = 1.0;
        else if (row.difference.isSameToPeople())
            row.score = overlookedScore - 0.01 * static_cast<double>(row.difference.classes.size() - 1);
        return row;
    }

    static void bestFirst(QList<SaasSuggestion> &rows)
    {
        std::stable_sort(rows.begin(), rows.end(), [](const SaasSuggestion &left, const SaasSuggestion &right) {
            return left.score > right.score;
        });
    }

    static QStringList names(const QList<Organization> &rows)
    {
        QStringList all;
        for (const Organization &organization : rows)
            all.append(organization.name);
        return all;
    }

    /// Names of one alphabet are compared as they sound; those of Latin letters are as they were.
    static QStringList spoken(QStringList names)
    {
        for (QString &name : names)
            name = latinSound(name);
        return names;
    }

    const QList<Organization> &m_rows;
    NearNames m_near;
    NameBlocks m_blocks;
    QHash<QString, QList<qint64>> m_byName;
};

SaasState stateOf(const SaasMatch &match)
{
    if (!match.decision)
        return match.exact.size() == 1 ? SaasState::Matched : SaasState::Unmatched;
    return match.decision->kind == SaasDecision::Kind::Ignore ? SaasState::Ignored : SaasState::Matched;
}

qint64 targetOf(const SaasMatch &match, const Organizations &organizations)
{
    const auto onlyOne = [](const QList<qint64> &ids) { return ids.size() == 1 ? ids.first() : 0; };
    if (!match.decision)
        return onlyOne(match.exact);
    switch (match.decision->kind) {
    case SaasDecision::Kind::Match: return match.decision->organizationId;
    case SaasDecision::Kind::Create: return onlyOne(organizations.named(match.decision->organizationName));
    case SaasDecision::Kind::Ignore: return 0;
    }
    Q_UNREACHABLE();
}

/// With one organization of exactly the name IT Glue matches and creates nothing; it may be the one just created.
QList<SaasSuggestion> duplicatesOf(const QList<NameOfClient> &names, const Organizations &organizations)
{
    QList<SaasSuggestion> duplicates = organizations.sameToPeople(names);
    if (organizations.named(names.first().text).size() == 1)
        duplicates.removeIf(
            [](const SaasSuggestion &row) { return row.agreed == SaasName::Client && row.difference.isSame(); });
    return duplicates;
}

/// Who creates under another name has seen the client's own.
QString otherNameGiven(const SaasMatch &match)
{
    const bool isCreated = match.decision && match.decision->kind == SaasDecision::Kind::Create;
    const QString given = isCreated ? match.decision->organizationName : QString();
    return given == match.client.name ? QString() : given;
}

/// Two organizations that people take for the same are the person's choice; so are two names that lead apart.
void markStrong(SaasMatch &match)
{
    if (!match.exact.isEmpty() || match.duplicates.size() != 1 || match.suggestions.isEmpty())
        return;
    SaasSuggestion &best = match.suggestions.first();
    const bool leadsApart =
        std::any_of(match.suggestions.begin(), match.suggestions.end(), [&best](const SaasSuggestion &row) {
            return row.agreed != best.agreed && row.organizationId != best.organizationId;
        });
    best.isStrong = best.difference.isSameToPeople() && !leadsApart;
}

void noteShared(QList<SaasMatch> &matches)
{
    QHash<qint64, QList<qint64>> clientsByOrganization;
    for (const SaasMatch &match : std::as_const(matches)) {
        if (match.organizationId != 0)
            clientsByOrganization[match.organizationId].append(match.client.id);
    }
    for (SaasMatch &match : matches) {
        match.sharedWith = clientsByOrganization.value(match.organizationId);
        match.sharedWith.removeOne(match.client.id);
    }
}

/// As people sort names. A name is compared a dozen times, so its key is made once.
QList<SaasClient> inOrderOfNames(const QList<SaasClient> &clients)
{
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, qsizetype>> places;
    places.reserve(clients.size());
    for (qsizetype i = 0; i < clients.size(); ++i)
        places.emplace_back(collator.sortKey(clients[i].name), i);
    std::stable_sort(places.begin(), places.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<SaasClient> sorted;
    sorted.reserve(clients.size());
    for (const auto &[key, place] : places)
        sorted.append(clients[place]);
    return sorted;
}

} // namespace

QList<SaasClient> saasClients(const Inventory &inventory)
{
    QHash<qint64, qsizetype> places;
    QList<SaasClient> clients;
    for (const datto_saas::Domain &domain : inventory.saasDomains.rows) {
        const auto place = places.constFind(domain.customerId);
        if (place == places.cend()) {
            places.insert(domain.customerId, clients.size());
            clients.append({domain.customerId, domain.customerName});
        }
        SaasClient &client = clients[places.value(domain.customerId)];
        if (domain.customerName != client.name)
            addOnce(client.otherNames, domain.customerName);
        addOnce(client.domains, domain.domain);
        addOnce(client.products, productName(domain.productType));
        client.seatsUsed += domain.seatsUsed;
        client.hasOrganization = client.hasOrganization || domain.organizationId.has_value();
        if (client.organizationName.isEmpty())
            client.organizationName = domain.organizationName;
    }
    for (const datto_saas::SeatCount &seats : inventory.saasSeats.rows) {
        const auto place = places.constFind(seats.customerId);
        if (place != places.cend() && seats.isDetailKnown)
            clients[*place].seats = seats;
    }
    return inOrderOfNames(clients);
}

struct SaasNames::Compared
{
    explicit Compared(const Inventory &inventory) : organizations(inventory)
    {
        for (const SaasClient &client : saasClients(inventory)) {
            SaasMatch match;
            match.client = client;
            match.exact = organizations.named(client.name);
            const QList<NameOfClient> names = namesOf(client);
            match.duplicates = duplicatesOf(names, organizations);
            // A client that IT Glue matches by itself needs no guess.
            if (match.exact.size() != 1)
                match.suggestions = organizations.near(names);
            undecided.append(match);
        }
    }

    Organizations organizations;
    QList<SaasMatch> undecided;
};

SaasNames::SaasNames(const Inventory &inventory) : m_compared(std::make_unique<const Compared>(inventory)) {}

SaasNames::SaasNames(SaasNames &&other) noexcept = default;
SaasNames::~SaasNames() = default;

QList<SaasMatch> SaasNames::matches(const QList<SaasDecision> &decisions,
                                    const QList<Confirmation> &confirmations) const
{
    QHash<qint64, const SaasDecision *> decided;
    for (const SaasDecision &decision : decisions)
        decided.insert(decision.clientId, &decision);
    QSet<QString> carriedOut;
    for (const Confirmation &confirmation : confirmations) {
        if (confirmation.checkId == "C23"_L1)
            carriedOut.insert(confirmation.subject);
    }

    const Organizations &organizations = m_compared->organizations;
    QList<SaasMatch> matches = m_compared->undecided;
    for (SaasMatch &match : matches) {
        if (const SaasDecision *decision = decided.value(match.client.id, nullptr))
            match.decision = *decision;
        if (const QString given = otherNameGiven(match); !given.isEmpty())
            match.duplicates = duplicatesOf({{given, SaasName::Client}}, organizations);
        match.state = stateOf(match);
        match.isCarriedOut = carriedOut.contains(QString::number(match.client.id));
        match.organizationId = targetOf(match, organizations);
        markStrong(match);
    }
    noteShared(matches);
    return matches;
}

} // namespace trivet
