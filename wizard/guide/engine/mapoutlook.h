// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doctor/facts.h"
#include "guide/engine/storedpart.h"
#include "inventory/joins/mapforecast.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QVariant>

#include <memory>

namespace trivet {

/// What Map Devices will do with each device (1.6): made anew off the GUI thread whenever what it rests on was read or
/// typed anew. Once Map Devices is confirmed on, the forecast is kept as it was before, so that what comes can be held
/// against it, after a restart too.
class MapOutlook : public StoredPart
{
    Q_OBJECT

public:
    MapOutlook(Facts &facts, TenantStore &store);
    ~MapOutlook() override;

    /// As it was kept, or by the newest facts that were forecast; nullptr: not made yet.
    std::shared_ptr<const MapForecast> forecast() const;
    /// The step is open. What was forecast before the switch stays as it was.
    void update();
    bool isRunning() const { return m_isRunning; }
    /// Map Devices is confirmed for the first time. A forecast that is still being made rests on what was read before.
    void keepForecast();
    void forgetForecast();

Q_SIGNALS:
    void forecastChanged();
    void changed(); ///< the facts have another one; to judge anew

private:
    struct Made
    {
        std::shared_ptr<const MapForecast> forecast = {}; ///< nullptr: none yet
        QByteArray bytes = {};                            ///< for the store; empty while the forecast is not known
        int linked = 0;                                   ///< devices
    };
    struct Basis
    {
        std::shared_ptr<const Inventory> inventory = {};
        QList<DeviceTypeMapping> mapping = {};
    };
    void start(Basis basis);
    void take();
    void keepNow();

    Facts &m_facts;
    QFutureWatcher<Made> m_watcher;
    bool m_isRunning = false; ///< until the result is taken, which is later than the watcher's own word
    bool m_isAwaited = false; ///< Map Devices was confirmed while it was still being made
    Basis m_next;             ///< came while another one was being forecast
    QVariantList m_readings;  ///< of the basis that came last: when each set was read
    QList<DeviceTypeMapping> m_mapping;
    Made m_newest;
    Made
        m_beforeArrivals; ///< the newest known one before devices began to arrive: people confirm Map Devices after it is on
};

} // namespace trivet
