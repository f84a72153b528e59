// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "inventory/joins/mapforecast.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QVariant>

#include <memory>

namespace trivet {

/// The forecast of step 1.6, made anew off the GUI thread whenever what it rests on was read or typed anew.
class MapOutlook : public QObject
{
    Q_OBJECT

public:
    explicit MapOutlook(QObject *parent = nullptr);
    ~MapOutlook() override;

    void update(std::shared_ptr<const Inventory> inventory, const QList<DeviceTypeMapping> &mapping);
    bool isRunning() const { return m_isRunning; }

    struct Made
    {
        std::shared_ptr<const MapForecast> forecast = {}; ///< nullptr: none yet
        QByteArray bytes = {};                            ///< for the store; empty while the forecast is not known
        int linked = 0;                                   ///< devices
    };
    /// Of the newest facts that were forecast.
    const Made &newest() const { return m_newest; }
    /// The newest known one before devices began to arrive: a person confirms Map Devices after it is on.
    const Made &beforeArrivals() const { return m_beforeArrivals; }

Q_SIGNALS:
    void changed();

private:
    struct Basis
    {
        std::shared_ptr<const Inventory> inventory = {};
        QList<DeviceTypeMapping> mapping = {};
    };
    void start(Basis basis);
    void take();

    QFutureWatcher<Made> m_watcher;
    bool m_isRunning = false; ///< until the result is taken, which is later than the watcher's own word
    Basis m_next;             ///< came while another one was being forecast
    QVariantList m_readings;  ///< of the basis that came last: when each set was read
    QList<DeviceTypeMapping> m_mapping;
    Made m_newest;
    Made m_beforeArrivals;
};

} // namespace trivet
