// SPDX-License-Identifier: Apache-2.0
#include "practice/world/saasaccount.h"

namespace trivet::practice {

QMap<qint64, SaasClient> saasClients(const SaasAccount &account)
{
    QMap<qint64, SaasClient> clients;
    for (const SaasDomain &domain : account.domains) {
        SaasClient &client = clients[domain.customerId];
        client.id = domain.customerId;
        client.name = domain.customerName;
        client.companyId = domain.companyId;
        client.isLinked = client.isLinked || domain.organizationId;
        client.activeSeats += domain.seats.active;
    }
    return clients;
}

} // namespace trivet::practice
