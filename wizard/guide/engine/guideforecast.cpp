// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/guide.h"
#include "guide/engine/mapoutlook.h"
#include "guide/engine/tenantfacts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {

std::shared_ptr<const MapForecast> Guide::mapForecast() const
{
    return m_facts.mapForecast ? m_facts.mapForecast : m_outlook->newest().forecast;
}

/// While the step is open and nothing is kept: what was forecast before the switch stays as it was.
void Guide::forecastMapping()
{
    if (m_currentStep == "device-sync"_L1 && !m_facts.mapForecast && m_facts.inventory)
        m_outlook->update(m_facts.inventory, m_facts.mapping);
}

void Guide::takeForecast()
{
    if (std::exchange(m_awaitsForecast, false)) {
        keepForecast();
        judge(Source::Inputs);
    }
    Q_EMIT mapForecastChanged();
}

/// Map Devices is confirmed for the first time. A forecast that is still being made rests on what was read before.
void Guide::mapDevicesWentOn()
{
    m_awaitsForecast = m_outlook->isRunning();
    if (m_awaitsForecast)
        return;
    keepForecast();
    Q_EMIT mapForecastChanged();
}

/// So that what comes can be held against it, after a restart too.
void Guide::keepForecast()
{
    const MapOutlook::Made &made = m_outlook->beforeArrivals();
    if (!made.forecast)
        return;
    m_facts.mapForecast = made.forecast;
    keep(keepMapForecast(m_services.store, made.bytes));
}

void Guide::forgetForecast()
{
    m_awaitsForecast = false;
    m_facts.mapForecast.reset();
    keep(keepMapForecast(m_services.store, {}));
    forecastMapping();
    Q_EMIT mapForecastChanged();
}

} // namespace trivet
