// SPDX-License-Identifier: Apache-2.0
#include "doctor/checkfunctions.h"
#include "doctor/judgement.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/jointtables.h"
#include "inventory/joins/saasmatches.h"

#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace trivet::checks {
namespace {

QList<SaasMatch> matchesOf(const Facts &facts)
{
    return tablesOf(facts)->saasNames().matches(facts.saasDecisions, facts.confirmations);
}

/// IT Glue has nothing of exactly its name, and nobody has decided. Of several of its name G01 tells.
bool isOpen(const SaasMatch &match)
{
    return !match.decision && match.exact.isEmpty();
}

/// One slip of the keyboard, or what a system made of the name. Other letters, look-alikes of another script among them,
/// are P01's: the page explains them.
bool isSlip(const NameDifference &difference)
{
    using enum NameClass;
    static const QList<NameClass> slips{Case, Spaces, Ampersand, Article, LegalSuffix, Accent};
    QList<NameClass> classes = difference.classes;
    const bool isGarbled = classes.removeOne(Garbled);
    return classes.isEmpty() ? isGarbled : classes.size() == 1 && slips.contains(classes.first());
}

/// The organization that a slip keeps apart from the client, or that bears its name in the Partner Portal.
const SaasSuggestion *nearMissOf(const SaasMatch &match)
{
    const auto near = std::find_if(match.duplicates.begin(), match.duplicates.end(), [](const SaasSuggestion &row) {
        return isSlip(row.difference) || (row.agreed == SaasName::Organization && row.difference.isSame());
    });
    return near == match.duplicates.end() ? nullptr : &*near;
}

/// Clients that an organization stands beside, and for the first of them by which of its names.
struct NearClients
{
    QList<RecordRef> records;
    QStringList first; ///< client, organization, the client's name in the Partner Portal where that one agreed

    void add(const SaasMatch &match, const SaasSuggestion &there)
    {
        if (records.isEmpty()) {
            first = {match.client.name, there.organizationName};
            if (there.agreed == SaasName::Organization)
                first.append(match.client.organizationName);
        }
        records.append(clientRecord(match.client));
    }
    bool isByOrganization() const { return first.size() > 2; }
    QStringList arguments() const { return QStringList(number(records.size())) + first; }
};

Verdict judgedSaasSignIn(const CheckSpec &spec, const Facts &facts)
{
    const Inventory &inventory = inventoryOf(facts);
    const SignIn &signIn = inventory.signIn(AccountId::DattoSaas);
    const ProblemKind kind = signIn.problem ? signIn.problem->kind : ProblemKind::Credentials;
    switch (signIn.outcome) {
    case SignIn::Outcome::NotTried: return unknown(spec, "not-tried");
    case SignIn::Outcome::Unreachable: return unknown(spec, "not-reached", {problemKindKey(kind)});
    case SignIn::Outcome::Accepted: break;
    case SignIn::Outcome::Refused:
        if (auto verdict = notSendable(spec, signIn))
            return *verdict;
        if (kind == ProblemKind::Permission)
            return wrong(spec, "not-permitted");
        if (kind != ProblemKind::Credentials)
            return unknown(spec, "not-reached", {problemKindKey(kind)});
        // A key with a vendor chosen opens the backup appliances and not SaaS Protection (reference vendors/datto_saas/FACTS.md §1, L).
        if (inventory.saasScope && inventory.saasScope->opensBcdr)
            return withField(wrong(spec, "vendor-scoped"), AnswerId::SaasPublicKey);
        return withField(wrong(spec, "refused"), AnswerId::SaasPublicKey);
    }
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const qsizetype clients = saasClients(inventory).size();
    if (clients == 0)
        return wrong(spec, "no-clients");
    return passed(spec, "signed-in", {number(clients), number(inventory.saasDomains.rows.size())});
}

/// Nothing on one side: no client is matched, left over or doubled then.
std::optional<Verdict> nothingToMatch(const CheckSpec &spec, const Inventory &inventory)
{
    if (saasClients(inventory).isEmpty())
        return emptyBase(spec, Base::Clients);
    if (inventory.glueOrganizations.rows.isEmpty())
        return emptyBase(spec, Base::Organizations);
    return std::nullopt;
}

} // namespace

Verdict saasSignIn(const CheckSpec &spec, const Facts &facts)
{
    Verdict verdict = judgedSaasSignIn(spec, facts);
    if (!isLackingFinding(verdict.finding))
        verdict.checkedAt = inventoryOf(facts).signIn(AccountId::DattoSaas).at;
    return verdict;
}

Verdict saasOwnPair(const CheckSpec &spec, const Facts &facts)
{
    const QString reused = facts.answers.value(AnswerId::SaasReusesBcdr);
    if (reused == "true"_L1)
        return wrong(spec, "reused");
    return reused == "false"_L1 ? passed(spec, "own-pair") : unknown(spec, "not-told");
}

Verdict saasClientsLinked(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const QList<SaasClient> clients = saasClients(inventoryOf(facts));
    if (clients.isEmpty())
        return emptyBase(spec, Base::Clients);
    QList<RecordRef> unlinked;
    for (const SaasClient &client : clients) {
        if (!client.hasOrganization)
            unlinked.append(clientRecord(client));
    }
    if (unlinked.isEmpty())
        return passed(spec, "all-linked", {number(clients.size())});
    return withRecords(
        wrong(spec, "not-linked", {number(unlinked.size()), unlinked.first().label, number(clients.size())}), unlinked);
}

Verdict everyClientDecided(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (auto verdict = nothingToMatch(spec, inventoryOf(facts)))
        return *verdict;
    const QList<SaasMatch> matches = matchesOf(facts);
    QList<RecordRef> open;
    for (const SaasMatch &match : matches) {
        if (isOpen(match))
            open.append(clientRecord(match.client));
    }
    if (open.isEmpty())
        return passed(spec, "all-decided", {number(matches.size())});
    // A client without a match is nobody's fault: it waits for a decision.
    return withRecords(
        needsPerson(spec, "undecided", {number(open.size()), open.first().label, number(matches.size())}), open);
}

Verdict noClientNearMiss(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (auto verdict = nothingToMatch(spec, inventoryOf(facts)))
        return *verdict;
    const QList<SaasMatch> matches = matchesOf(facts);
    NearClients near;
    for (const SaasMatch &match : matches) {
        if (const SaasSuggestion *there = isOpen(match) ? nearMissOf(match) : nullptr)
            near.add(match, *there);
    }
    if (near.records.isEmpty())
        return passed(spec, "no-near-misses", {number(matches.size())});
    return withRecords(wrong(spec, near.isByOrganization() ? "organization-agrees" : "near-misses", near.arguments()),
                       near.records);
}

Verdict nothingCreatedTwice(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (auto verdict = nothingToMatch(spec, inventoryOf(facts)))
        return *verdict;
    qsizetype created = 0;
    NearClients doubled;
    for (const SaasMatch &match : matchesOf(facts)) {
        if (!match.decision || match.decision->kind != SaasDecision::Kind::Create)
            continue;
        ++created;
        if (!match.duplicates.isEmpty())
            doubled.add(match, match.duplicates.first());
    }
    if (doubled.records.isEmpty())
        return passed(spec, "nothing-doubled", {number(created)});
    return withRecords(
        wrong(spec, doubled.isByOrganization() ? "organization-exists" : "would-double", doubled.arguments()),
        doubled.records);
}

Verdict clientsShareOrganizations(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    if (auto verdict = nothingToMatch(spec, inventoryOf(facts)))
        return *verdict;
    const QList<SaasMatch> matches = matchesOf(facts);
    QList<RecordRef> shared;
    for (const SaasMatch &match : matches) {
        if (!match.sharedWith.isEmpty())
            shared.append(clientRecord(match.client));
    }
    if (shared.isEmpty())
        return passed(spec, "one-each", {number(matches.size())});
    return withRecords(wrong(spec, "shared", {number(shared.size()), shared.first().label}), shared);
}

Verdict seatsExplained(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    qint64 active = 0;
    qint64 archived = 0;
    qint64 uncounted = 0;
    const QList<SaasClient> clients = saasClients(inventoryOf(facts));
    if (clients.isEmpty())
        return emptyBase(spec, Base::Clients);
    for (const SaasClient &client : clients) {
        if (!client.seats) {
            ++uncounted;
            continue;
        }
        active += client.seats->active;
        archived += client.seats->archived;
    }
    if (uncounted == clients.size())
        return nothingCompared(spec, uncounted);
    if (uncounted > 0)
        return wrong(spec, "partly-counted", {number(active), number(archived), number(uncounted)});
    return passed(spec, "counted", {number(active), number(archived)});
}

Verdict saasSyncInTime(const CheckSpec &spec, const Facts &facts)
{
    // The automatic sync runs every 24 hours; two more are its own delay (reference vendors/datto_saas/FACTS.md §5, D).
    constexpr std::chrono::hours late{26};
    const auto connected = confirmationOf(facts, u"C21"_s);
    if (!connected)
        return consequence(spec, "not-connected", u"C21"_s);
    const std::chrono::milliseconds since(connected->at.msecsTo(facts.now));
    const QString hours = number(std::chrono::duration_cast<std::chrono::hours>(since).count());
    if (const auto seen = confirmationOf(facts, u"C24"_s))
        return passed(spec, "card-seen", {seen->at.date().toString(Qt::ISODate)});
    return since > late ? wrong(spec, "late", {hours}) : unknown(spec, "in-time", {hours});
}

Verdict customersBackedUp(const CheckSpec &spec, const Facts &facts)
{
    if (auto verdict = lacking(spec, facts))
        return *verdict;
    const Inventory &inventory = inventoryOf(facts);
    QSet<QString> backedUp;
    for (const SaasClient &client : saasClients(inventory)) {
        backedUp.insert(overlookedNameKey(client.name));
        backedUp.insert(overlookedNameKey(client.organizationName));
    }
    const auto customers = customerCompanies(inventory);
    if (customers.isEmpty())
        return emptyBase(spec, Base::Customers);
    if (inventory.saasDomains.rows.isEmpty())
        return emptyBase(spec, Base::Clients);
    QList<RecordRef> without;
    for (const autotask::Company *company : customers) {
        if (!backedUp.contains(overlookedNameKey(company->name)))
            without.append(autotaskRecord(spec.entity, company->id, company->name));
    }
    if (without.isEmpty())
        return passed(spec, "all-backed-up", {number(customers.size())});
    return withRecords(
        wrong(spec, "without", {number(without.size()), without.first().label, number(customers.size())}), without);
}

Verdict worklistCarriedOut(const CheckSpec &spec, const Facts &facts)
{
    // Without IT Glue's list nobody but the person knows which clients need one; the decisions are the rows.
    if (isWithoutGlueApi(facts)) {
        if (auto verdict = lacking(spec, facts, {DataSetId::SaasDomains}))
            return *verdict;
    } else if (auto verdict = lacking(spec, facts)) {
        return *verdict;
    }
    if (saasClients(inventoryOf(facts)).isEmpty())
        return emptyBase(spec, Base::Clients);
    QList<RecordRef> open;
    QList<Confirmation> given;
    qsizetype undecided = 0;
    for (const SaasMatch &match : matchesOf(facts)) {
        if (isOpen(match))
            ++undecided;
        if (!match.decision)
            continue;
        if (const auto confirmation = confirmationOf(facts, spec.id, QString::number(match.client.id)))
            given.append(*confirmation);
        else
            open.append(clientRecord(match.client));
    }
    const qsizetype rows = open.size() + given.size();
    if (!open.isEmpty())
        return withRecords(needsPerson(spec, "to-confirm", {number(open.size()), open.first().label, number(rows)}),
                           open);
    if (undecided > 0) {
        // Who cannot have the names compared looks at them in IT Glue, and says so with P01.
        const auto looked = isWithoutGlueApi(facts) ? confirmationOf(facts, u"P01"_s) : std::nullopt;
        if (!looked)
            return consequence(spec, "undecided", u"P01"_s, {number(undecided)});
        if (given.isEmpty()) {
            Verdict verdict = passed(spec, "none-left", {looked->who});
            verdict.checkedAt = looked->at;
            return verdict;
        }
    }
    if (given.isEmpty())
        return passed(spec, "nothing-to-do", {number(saasClients(inventoryOf(facts)).size())});
    const auto oldest =
        std::min_element(given.begin(), given.end(),
                         [](const Confirmation &left, const Confirmation &right) { return left.at < right.at; });
    Verdict verdict = passed(spec, "confirmed", {oldest->who, number(rows)});
    verdict.checkedAt = oldest->at;
    return verdict;
}

} // namespace trivet::checks
