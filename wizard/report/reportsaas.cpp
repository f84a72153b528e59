// SPDX-License-Identifier: Apache-2.0
#include "report/reportsaas.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace trivet {
namespace {

ReportSaasRow::Outcome outcomeOf(SaasDecision::Kind kind)
{
    switch (kind) {
    case SaasDecision::Kind::Match: return ReportSaasRow::Outcome::Match;
    case SaasDecision::Kind::Create: return ReportSaasRow::Outcome::Create;
    case SaasDecision::Kind::Ignore: return ReportSaasRow::Outcome::Ignore;
    }
    return ReportSaasRow::Outcome::Undecided;
}

QMap<qint64, ReportSaasRow> clientsRead(const Inventory &inventory)
{
    QSet<QString> organizations;
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows)
        organizations.insert(organization.name);
    QMap<qint64, ReportSaasRow> rows;
    for (const datto_saas::Domain &domain : inventory.saasDomains.rows) {
        ReportSaasRow &row = rows[domain.customerId];
        row.clientId = domain.customerId;
        row.clientName = domain.customerName;
        row.seatsUsed += domain.seatsUsed;
        if (organizations.contains(domain.customerName)) {
            row.outcome = ReportSaasRow::Outcome::Automatic;
            row.organizationName = domain.customerName;
        }
    }
    return rows;
}

} // namespace

QString saasClientName(const Facts &facts, const QString &clientId)
{
    if (!facts.inventory)
        return {};
    const auto &domains = facts.inventory->saasDomains.rows;
    const auto found = std::find_if(domains.begin(), domains.end(), [&clientId](const datto_saas::Domain &domain) {
        return QString::number(domain.customerId) == clientId;
    });
    return found == domains.end() ? QString() : found->customerName;
}

QList<ReportSaasRow> reportSaasRows(const Facts &facts)
{
    QMap<qint64, ReportSaasRow> rows = facts.inventory ? clientsRead(*facts.inventory) : QMap<qint64, ReportSaasRow>();
    for (const SaasDecision &decision : facts.saasDecisions) {
        ReportSaasRow &row = rows[decision.clientId];
        row.clientId = decision.clientId;
        row.outcome = outcomeOf(decision.kind);
        row.organizationName = decision.kind == SaasDecision::Kind::Ignore ? QString() : decision.organizationName;
    }
    for (const Confirmation &confirmation : facts.confirmations) {
        bool isId = false;
        const qint64 clientId = confirmation.subject.toLongLong(&isId);
        if (confirmation.checkId != QLatin1String("C23") || !isId || !rows.contains(clientId))
            continue;
        rows[clientId].doneBy = confirmation.who;
        rows[clientId].doneAt = confirmation.at;
    }
    QList<ReportSaasRow> sorted = rows.values();
    std::stable_sort(sorted.begin(), sorted.end(), [](const ReportSaasRow &a, const ReportSaasRow &b) {
        return a.clientName.compare(b.clientName, Qt::CaseInsensitive) < 0;
    });
    return sorted;
}

} // namespace trivet
