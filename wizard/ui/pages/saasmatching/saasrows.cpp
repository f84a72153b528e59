// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/saasmatching/saasrows.h"

#include "ui/parts/namecomparison.h"
#include "ui/parts/sentences/namesentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet {
namespace {

constexpr auto automaticEvery = 24h;
constexpr auto manualEvery = 6h;
constexpr auto queuedAfter = 1h;

MatchKind kindOf(const SaasMatch &match)
{
    if (!match.decision)
        return match.state == SaasState::Matched ? MatchKind::Match : MatchKind::None;
    switch (match.decision->kind) {
    case SaasDecision::Kind::Match: return MatchKind::Match;
    case SaasDecision::Kind::Create: return MatchKind::Create;
    case SaasDecision::Kind::Ignore: return MatchKind::Ignore;
    }
    Q_UNREACHABLE();
}

MatchGroup groupOf(const SaasMatch &match)
{
    // A row stays where it was decided until it is carried out: the worklist is what is left under Unmatched.
    if (match.decision && !match.isCarriedOut)
        return MatchGroup::Unmatched;
    switch (match.state) {
    case SaasState::Unmatched: return MatchGroup::Unmatched;
    case SaasState::Matched: return MatchGroup::Matched;
    case SaasState::Ignored: return MatchGroup::Ignored;
    }
    Q_UNREACHABLE();
}

MatchProgress progressOf(const SaasMatch &match)
{
    if (match.isCarriedOut || (!match.decision && match.state == SaasState::Matched))
        return MatchProgress::Done;
    if (!match.decision)
        return MatchProgress::Decide;
    const bool mayDouble = match.decision->kind == SaasDecision::Kind::Create && !match.duplicates.isEmpty();
    return mayDouble ? MatchProgress::Confirm : MatchProgress::ToDo;
}

/// Which of the client's names led to the organization, and what differs.
QString reasonOf(const SaasSuggestion &suggestion, const SaasClient &client)
{
    const QString difference = differenceText(suggestion.difference);
    if (suggestion.agreed == SaasName::Client)
        return difference;
    //: Under the table of clients. %1 is the client's name in another portal, %2 what differs, such as "Spaces differ"
    return QCoreApplication::translate("SaasRows", "By its name in the Partner Portal, %1: %2")
        .arg(client.organizationName, difference);
}

} // namespace

QList<SaasMatchRow> saasRows(const QList<SaasMatch> &matches)
{
    QList<SaasMatchRow> rows;
    rows.reserve(matches.size());
    for (const SaasMatch &match : matches) {
        SaasMatchRow row{.clientId = QString::number(match.client.id),
                         .client = match.client.name,
                         .seats = match.client.seatsUsed,
                         .group = groupOf(match),
                         .kind = kindOf(match),
                         .organizationId = match.organizationId > 0 ? QString::number(match.organizationId) : QString(),
                         .progress = progressOf(match)};
        if (!match.suggestions.isEmpty()) {
            const SaasSuggestion &best = match.suggestions.first();
            row.suggestion = {.organizationId = QString::number(best.organizationId),
                              .name = best.organizationName,
                              .percent = static_cast<int>(best.score * 100.0),
                              .strong = best.isStrong,
                              .reason = reasonOf(best, match.client),
                              .difference = marksOf(best.difference)};
        }
        if (match.decision) {
            //: Takes back what was decided for a client
            row.revert = QCoreApplication::translate("SaasRows", "Change");
        }
        rows.append(row);
    }
    return rows;
}

QList<MatchOrganization> matchOrganizations(const Inventory &inventory)
{
    QList<MatchOrganization> organizations;
    organizations.reserve(inventory.glueOrganizations.rows.size());
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows) {
        MatchOrganization choice{.id = QString::number(organization.id), .name = organization.name};
        if (organization.statusName.compare("Inactive"_L1, Qt::CaseInsensitive) == 0) {
            //: Behind the name of an organization in a list
            choice.note = QCoreApplication::translate("SaasRows", "inactive");
        }
        organizations.append(choice);
    }
    std::sort(organizations.begin(), organizations.end(),
              [](const MatchOrganization &left, const MatchOrganization &right) {
                  return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
              });
    return organizations;
}

SaasClocks saasClocks(const QList<Confirmation> &confirmations, const QDateTime &now)
{
    QDateTime connected;
    QDateTime lastWork;
    for (const Confirmation &confirmation : confirmations) {
        if (confirmation.checkId == "C21"_L1)
            connected = confirmation.at;
        if (confirmation.checkId == "C23"_L1 && (!lastWork.isValid() || confirmation.at > lastWork))
            lastWork = confirmation.at;
    }
    SaasClocks clocks;
    if (!connected.isValid())
        return clocks;
    const QDateTime saved = lastWork.isValid() ? lastWork : connected;
    const QDateTime queued = saved.addDuration(queuedAfter);
    if (queued > now)
        clocks.queued = queued;
    else
        clocks.lastManual = queued;
    const QDateTime firstAutomatic = connected.addDuration(automaticEvery);
    if (now < firstAutomatic) {
        clocks.nextAutomatic = firstAutomatic;
    } else {
        const qint64 rounds = firstAutomatic.secsTo(now) / std::chrono::seconds(automaticEvery).count();
        clocks.lastAutomatic = firstAutomatic.addSecs(rounds * std::chrono::seconds(automaticEvery).count());
        clocks.nextAutomatic = clocks.lastAutomatic.addDuration(automaticEvery);
    }
    if (clocks.lastManual.isValid() && clocks.lastManual.addDuration(manualEvery) > now)
        clocks.manualOpens = clocks.lastManual.addDuration(manualEvery);
    return clocks;
}

} // namespace trivet
