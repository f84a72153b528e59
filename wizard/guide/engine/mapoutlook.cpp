// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/mapoutlook.h"

#include "core/background.h"
#include "guide/engine/tenantfacts.h"
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

MapOutlook::MapOutlook(Facts &facts, TenantStore &store) : StoredPart(store), m_facts(facts)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MapOutlook::take);
}

// What another thread still makes holds its own data; nobody waits for it.
MapOutlook::~MapOutlook() = default;

std::shared_ptr<const MapForecast> MapOutlook::forecast() const
{
    return m_facts.mapForecast ? m_facts.mapForecast : m_newest.forecast;
}

void MapOutlook::update()
{
    if (m_facts.mapForecast || !m_facts.inventory)
        return;
    const QVariantList readings = readingsOf(*m_facts.inventory);
    if (readings == m_readings && m_facts.mapping == m_mapping)
        return;
    m_readings = readings;
    m_mapping = m_facts.mapping;
    Basis basis{m_facts.inventory, m_mapping};
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
    if (std::exchange(m_isAwaited, false)) {
        keepNow();
        Q_EMIT changed();
    }
    Q_EMIT forecastChanged();
}

void MapOutlook::keepForecast()
{
    m_isAwaited = m_isRunning;
    if (m_isAwaited)
        return;
    keepNow();
    Q_EMIT forecastChanged();
}

void MapOutlook::keepNow()
{
    if (!m_beforeArrivals.forecast)
        return;
    m_facts.mapForecast = m_beforeArrivals.forecast;
    keep(keepMapForecast(m_store, m_beforeArrivals.bytes));
}

void MapOutlook::forgetForecast()
{
    m_isAwaited = false;
    m_facts.mapForecast.reset();
    keep(keepMapForecast(m_store, {}));
    Q_EMIT forecastChanged();
}

} // namespace trivet
