// SPDX-License-Identifier: Apache-2.0
#include "practice/syncs/rmm_to_itglue.h"

#include "practice/it_glue/records.h"
#include "practice/syncs/rmm_to_autotask.h"
#include "practice/world/dice.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int rmmStartSeconds = 20;
constexpr int rmmIntervalSeconds = 1800; // the vendor tells no interval
constexpr qint64 rmmWaveMs = 12000;

} // namespace

void GlueRmmActor::begin(const QDateTime &at)
{
    GlueIntegration &integration = m_world.glueIntegration;
    integration.rmmSyncStarts = at.addSecs(rmmStartSeconds);
    m_due.clear();
    m_next = 0;
}

void GlueRmmActor::advance(const QDateTime &now)
{
    GlueIntegration &integration = m_world.glueIntegration;
    if (!integration.rmmOn)
        return;
    for (;;) {
        while (m_next < m_due.size() && m_due[m_next].at <= now) {
            perform(m_due[m_next++]);
            if (m_next < m_due.size())
                continue;
            integration.rmmEnded = m_due.back().at;
            forget();
            QDateTime next = integration.rmmEnded.addSecs(rmmIntervalSeconds);
            if (const qint64 missed = next.secsTo(now) / rmmIntervalSeconds; missed > 1)
                next = next.addSecs((missed - 1) * rmmIntervalSeconds);
            integration.rmmSyncStarts = next;
        }
        if (m_next < m_due.size() || !integration.rmmSyncStarts.isValid() || integration.rmmSyncStarts > now)
            return;
        const QDateTime at = integration.rmmSyncStarts;
        integration.rmmSyncStarts = {};
        schedule(at);
        if (m_due.empty())
            return;
    }
}

std::vector<GlueRmmActor::Due> GlueRmmActor::everything(const QDateTime &at) const
{
    QSet<int> sitesWithDevices;
    std::vector<Due> devices;
    for (int index = 0; index < static_cast<int>(m_world.rmm.devices.size()); ++index) {
        const RmmDevice &device = m_world.rmm.devices[static_cast<size_t>(index)];
        if (device.deleted || !m_world.rmm.sites[static_cast<size_t>(device.site)].isOfCustomer())
            continue;
        sitesWithDevices.insert(device.site);
        devices.push_back({.at = at, .kind = Due::Kind::Device, .index = index});
    }
    // Sites without a device are not offered for matching.
    std::vector<Due> all;
    for (int site = 0; site < static_cast<int>(m_world.rmm.sites.size()); ++site) {
        if (sitesWithDevices.contains(site))
            all.push_back({.at = at, .kind = Due::Kind::Site, .index = site});
    }
    all.insert(all.end(), devices.begin(), devices.end());
    return all;
}

void GlueRmmActor::schedule(const QDateTime &at)
{
    prepare();
    m_due = everything(at);
    m_next = 0;
    const bool isFirst = !m_world.glueIntegration.rmmEnded.isValid();
    const auto whole = std::chrono::milliseconds(
        isFirst ? SyncActor::deviceSyncDuration(static_cast<qsizetype>(m_due.size())) / 2 : std::chrono::seconds(60));
    const qint64 waves = std::max<qint64>(1, whole.count() / rmmWaveMs);
    const auto count = static_cast<qint64>(m_due.size());
    for (qint64 place = 0; place < count; ++place) {
        const qint64 wave = place * waves / count;
        const qint64 firstOfWave = (wave * count + waves - 1) / waves;
        const qint64 perWave = std::max<qint64>(1, count / waves);
        const qint64 within = std::min<qint64>(8000, 8000 * (place - firstOfWave) / perWave);
        m_due[static_cast<size_t>(place)].at = at.addMSecs(wave * rmmWaveMs + within);
    }
}

void GlueRmmActor::finishAtOnce(const QDateTime &at)
{
    prepare();
    qint64 place = 0;
    for (Due due : everything(at)) {
        due.at = at.addMSecs(place++);
        perform(due);
    }
    m_world.glueIntegration.rmmEnded = m_at;
    forget();
}

void GlueRmmActor::perform(const Due &due)
{
    m_at = due.at;
    switch (due.kind) {
    case Due::Kind::Site: matchSite(due.index); break;
    case Due::Kind::Device: matchDevice(due.index); break;
    }
}

} // namespace trivet::practice
