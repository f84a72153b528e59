// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"
#include "guide/engine/storedpart.h"

#include <QList>

namespace trivet {

class Confirmations;

/// What is to become of SaaS Protection's clients (4.3). A new decision takes back that the former was carried out.
/// The decisions themselves are Facts::saasDecisions.
class SaasDecisions : public StoredPart
{
    Q_OBJECT

public:
    SaasDecisions(Facts &facts, TenantStore &store, Confirmations &confirmations);

    void decide(const QList<SaasDecision> &decisions);
    void forget(qint64 clientId);

Q_SIGNALS:
    void changed();

private:
    void takeBackCarriedOut(qint64 clientId);

    Facts &m_facts;
    Confirmations &m_confirmations;
};

} // namespace trivet
