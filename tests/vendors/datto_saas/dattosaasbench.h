// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/awaited.h"
#include "support/wire.h"
#include "vendors/datto_saas/dattosaasclient.h"

namespace trivet::test {

inline const QByteArray domainsPath = "GET /v1/saas/domains";
inline const QByteArray seatsPath = "GET /v1/saas/53124/seats";
inline const QByteArray probePath = "GET /v1/bcdr/device";
inline const QByteArray oneDomain = R"([{"saasCustomerId":53124,"saasCustomerName":"Northwind","seatsUsed":15}])";
inline const QByteArray oneSeat = R"([{"mainId":"canary@northwind.example","seatState":"Active"}])";
inline const QByteArray refusal = R"({"code":"exception.unauthorized","message":"Unauthorized"})";

/// A client of the partner API on a scripted network, with credentials.
struct DattoSaasBench
{
    Wire wire = makeWire(datto_saas::rules());
    std::shared_ptr<datto_saas::DattoSaasClient> client = datto_saas::DattoSaasClient::create(wire.http);
    FakeNetwork &network = *wire.network;

    DattoSaasBench() { giveCredentials("canaryPublic1"); }

    void giveCredentials(const QByteArray &publicKey, const QByteArray &secretKey = "canary:secret/+&%")
    {
        client->setCredentials({datto_saas::defaultOrigin(), Secret(publicKey), Secret(secretKey)});
    }
};

} // namespace trivet::test
