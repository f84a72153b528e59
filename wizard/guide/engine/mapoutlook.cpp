// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/mapoutlook.h"

#include "core/background.h"
#include "inventory/joins/mapforecastbytes.h"

#include <utility>

namespace trivet {
namespace {

QVariantList readingsOf(const Inventory &inventory)
{
    QVariantList readings{inventory.reading(DataSetId::GlueConfigurations).asOf};
    for (const DataSetId set : mapForecastSets()) {
        const Inventory::Reading reading = inventory.reading(set);
        readings << reading.asOf << reading.isWhole << reading.problem.has_value();
    }
    return readings;
}

} // namespace

MapOutlook::MapOutlook(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MapOutlook::take);
}

// What another thread still makes holds its own data; nobody waits for it.
MapOutlook::~MapOutlook() = default;

void MapOutlook::update(std::shared_ptr<const Inventory> inventory, const QList<DeviceTypeMapping> &mapping)
{
    const QVariantList readings = readingsOf(*inventory);
    if (readings == m_readings && mapping == m_mapping)
        return;
    m_readings = readings;
    m_mapping = mapping;
    Basis basis{std::move(inventory), mapping};
    if (m_isRunning)
        m_next = std::move(basis);
    else
        start(std::move(basis));
}

void MapOutlook::start(Basis basis)
{
    m_isRunning = true;
    m_watcher.setFuture(runInBackground([basis = std::move(basis)] {
        Made made{.forecast = std::make_shared<const MapForecast>(
                      mapForecast(*JointTables::of(basis.inventory), basis.mapping))};
        if (made.forecast->isKnown)
            made.bytes = packed(*made.forecast);
        made.linked = made.forecast->linkedCount();
        return made;
    }));
}

void MapOutlook::take()
{
    m_newest = m_watcher.result();
    m_isRunning = false;
    const bool arrives = m_beforeArrivals.forecast && m_newest.linked > m_beforeArrivals.linked;
    if (m_newest.forecast->isKnown && !arrives)
        m_beforeArrivals = m_newest;
    if (m_next.inventory)
        start(std::exchange(m_next, {}));
    Q_EMIT changed();
}

} // namespace trivet
