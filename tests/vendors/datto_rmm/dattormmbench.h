// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/awaited.h"
#include "support/wire.h"
#include "vendors/datto_rmm/dattormmclient.h"
#include "vendors/datto_rmm/rules.h"

namespace trivet::test {

inline const QByteArray tokenPath = "POST /auth/oauth/token";
inline const QByteArray accountPath = "GET /api/v2/account";
inline const QByteArray ratePath = "GET /api/v2/system/request_rate";
inline const QByteArray paginationPath = "GET /api/v2/system/pagination";
inline const QByteArray accountBody = R"({"id":7,"uid":"pin0000001","name":"Northwind Support"})";
inline const QByteArray rateBody = R"({"slidingTimeWindowSizeSeconds":60,"accountCount":12,"accountRateLimit":600})";

inline QByteArray tokenBody(const QByteArray &token, int lifetime = 360'000)
{
    return R"({"access_token":")" + token + R"(","token_type":"bearer","expires_in":)" + QByteArray::number(lifetime) +
           "}";
}

/// A Datto RMM client on a scripted network, with credentials.
struct DattoRmmBench
{
    Wire wire = makeWire(datto_rmm::rules());
    std::shared_ptr<datto_rmm::DattoRmmClient> client = datto_rmm::DattoRmmClient::create(wire.http);
    FakeNetwork &network = *wire.network;

    DattoRmmBench() { giveCredentials("canary+&%=key"); }

    void giveCredentials(const QByteArray &key)
    {
        client->setCredentials(
            {QUrl(QStringLiteral("https://concord-api.centrastage.net")), Secret(key), Secret("canary-secret/+&%")});
    }
    DattoRmmBench &withToken()
    {
        network.once(tokenPath, json(tokenBody("canarytoken1")));
        return *this;
    }
};

} // namespace trivet::test
