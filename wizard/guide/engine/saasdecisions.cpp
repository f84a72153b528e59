// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/saasdecisions.h"

#include "guide/engine/confirmations.h"

using namespace Qt::StringLiterals;

namespace trivet {

SaasDecisions::SaasDecisions(Facts &facts, TenantStore &store, Confirmations &confirmations)
    : StoredPart(store), m_facts(facts), m_confirmations(confirmations)
{
}

void SaasDecisions::decide(const QList<SaasDecision> &decisions)
{
    if (isReadOnly() || decisions.isEmpty())
        return;
    QList<SaasDecision> &all = m_facts.saasDecisions;
    for (const SaasDecision &decision : decisions) {
        all.removeIf([&decision](const SaasDecision &other) { return other.clientId == decision.clientId; });
        all.append(decision);
        takeBackCarriedOut(decision.clientId);
    }
    keep(m_store.setSaasDecisions(decisions));
    Q_EMIT changed();
}

void SaasDecisions::forget(qint64 clientId)
{
    if (isReadOnly())
        return;
    m_facts.saasDecisions.removeIf([clientId](const SaasDecision &other) { return other.clientId == clientId; });
    takeBackCarriedOut(clientId);
    keep(m_store.clearSaasDecision(clientId));
    Q_EMIT changed();
}

/// What was carried out was the former decision.
void SaasDecisions::takeBackCarriedOut(qint64 clientId)
{
    m_confirmations.takeBack(u"C23"_s, QString::number(clientId));
}

} // namespace trivet
