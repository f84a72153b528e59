// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/httpclient.h"
#include "support/fakenam.h"

#include <QList>

#include <memory>

namespace trivet::test {

/// Time that moves only when a test, or a pause of the client under test, moves it.
class ManualClock : public Clock
{
public:
    QDateTime now() const override { return m_start.addMSecs(m_steady.count()); }
    std::chrono::milliseconds steady() const override { return m_steady; }
    void advance(std::chrono::milliseconds duration) { m_steady += duration; }

private:
    QDateTime m_start{QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_steady{1000};
};

/// What an HttpClient needs, with no network and no waiting: every pause is noted and over at once.
struct Wire
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    std::shared_ptr<QList<std::chrono::milliseconds>> pauses = std::make_shared<QList<std::chrono::milliseconds>>();
    std::shared_ptr<Redactor> redactor = std::make_shared<Redactor>();
    FakeNetwork *network = nullptr; ///< the client's
    std::shared_ptr<HttpClient> http;
};

inline QCoro::Task<void> notePause(std::shared_ptr<ManualClock> clock,
                                   std::shared_ptr<QList<std::chrono::milliseconds>> pauses,
                                   std::chrono::milliseconds duration)
{
    pauses->append(duration);
    clock->advance(duration);
    co_return;
}

inline Pacing pacingOf(const Wire &wire)
{
    Pacing pacing;
    pacing.pause = [clock = wire.clock, pauses = wire.pauses](std::chrono::milliseconds duration, std::stop_token) {
        return notePause(clock, pauses, duration);
    };
    pacing.jitter = [] { return 0.5; };
    pacing.utcNow = [clock = wire.clock] { return clock->now(); };
    return pacing;
}

inline Wire makeWire(VendorRules rules)
{
    Wire wire;
    auto network = std::make_unique<FakeNetwork>();
    wire.network = network.get();
    HttpSetup setup{std::move(rules), HostPolicy::live({}), wire.clock,
                    wire.redactor,    pacingOf(wire),       std::move(network)};
    setup.policy = HostPolicy::live(setup.rules.hostPatterns);
    wire.http = HttpClient::create(std::move(setup));
    return wire;
}

} // namespace trivet::test
