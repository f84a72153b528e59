// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/loopbackserver.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>
#include <utility>

namespace trivet::test {

/// One call as the program sent it.
struct ProxiedRequest
{
    QByteArray head;   ///< request line and headers
    QByteArray target; ///< "/api/v2/account/devices?page=0"
    QUrl proxy;        ///< where the program believes the vendor to be
    QUrl canary;       ///< a host that is nobody's; whatever arrives there is a finding
    int call = 0;      ///< counts from 1, over all calls
};

/// One answer of the vendor on its way to the program, and how it is delivered.
struct ProxiedAnswer
{
    enum class Delivery {
        Whole,
        CutBody,       ///< announces all, sends half, hangs up
        ResetInBody,   ///< as before, with a reset of the connection
        BrokenChunk,   ///< a chunk whose length is no number
        SlowDrip,      ///< a byte now and then
        EndlessHeader, ///< headers for as long as somebody reads
        Silence,
    };

    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< without those that frame the body
    QByteArray body;
    Delivery delivery = Delivery::Whole;
};

using Change = std::function<void(ProxiedAnswer &, const ProxiedRequest &)>;

/// Stands before a served vendor and passes every call on; what comes back goes through `change` first.
/// Lives in the thread whose event loop serves it.
class FaultProxy : public QObject
{
public:
    FaultProxy(const QUrl &vendor, const QUrl &canary, Change change);

    /// The vendor's address with the proxy's port.
    QUrl url() const;
    int calls() const { return m_calls; }

private:
    void pass(const QByteArray &request, QTcpSocket *client);
    void answer(const QByteArray &fromVendor, ProxiedRequest request, QTcpSocket *client);
    void deliver(const ProxiedAnswer &answer, QTcpSocket *client);

    QUrl m_vendor;
    QUrl m_canary;
    Change m_change;
    LoopbackServer m_server;
    int m_calls = 0;
};

} // namespace trivet::test
