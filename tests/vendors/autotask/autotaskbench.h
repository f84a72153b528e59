// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/awaited.h"
#include "support/wire.h"
#include "vendors/autotask/autotaskclient.h"
#include "vendors/autotask/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trivet::test {

inline const QByteArray zonePath = "GET /ATServicesRest/V1.0/ZoneInformation";
inline const QByteArray thresholdPath = "GET /ATServicesRest/V1.0/ThresholdInformation";
inline const QByteArray thresholdBody =
    R"({"externalRequestThreshold":10000,"requestThresholdTimeframe":60,"currentTimeframeRequestCount":124})";

inline QByteArray zoneBody(int number)
{
    // The number goes in by replacing: moc cannot read a raw string inside a macro.
    QByteArray body = R"({"zoneName":"Z","url":"https://webservices#.autotask.net/ATServicesRest/",)"
                      R"("webUrl":"https://ww#.autotask.net/","ci":42})";
    return body.replace('#', QByteArray::number(number));
}

/// An Autotask client on a scripted network, with credentials.
struct AutotaskBench
{
    Wire wire = makeWire(autotask::rules());
    std::shared_ptr<autotask::AutotaskClient> client = autotask::AutotaskClient::create(wire.http);
    FakeNetwork &network = *wire.network;

    AutotaskBench() { giveCredentials(QStringLiteral("canary-secret-1")); }

    void giveCredentials(const QString &secret)
    {
        client->setCredentials({QStringLiteral("key+1@acme.example"), Secret::fromText(secret),
                                Secret::fromText(QStringLiteral("CANARYCODE"))});
    }
    /// Zone 14 and a good threshold answer, so that what a test is about can follow.
    AutotaskBench &signedIn()
    {
        network.once(zonePath, json(zoneBody(14))).once(thresholdPath, json(thresholdBody));
        return *this;
    }
};

} // namespace trivet::test
