// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/tenantmemory.h"

#include "core/clock.h"
#include "guide/engine/lastknown.h"
#include "guide/engine/tenantfacts.h"
#include "inventory/joins/joins.h"

#include <algorithm>

namespace trivet {

TenantMemory::TenantMemory(Facts &facts, TenantStore &store, const Clock &clock)
    : StoredPart(store), m_facts(facts), m_clock(clock), m_history(keptHistory(store))
{
}

void TenantMemory::noteReadings()
{
    if (isReadOnly() || !m_facts.inventory)
        return;
    bool isNew = false;
    for (const Result<Kept> &kept :
         {keepCallUse(m_store, m_facts), keepCounts(m_store, m_facts), keepAccounts(m_store, m_facts)}) {
        if (!kept)
            Q_EMIT storeFailed(kept.error());
        isNew = isNew || (kept && *kept == Kept::Something);
    }
    if (isNew)
        Q_EMIT changed();
}

void TenantMemory::noteVerified(const QList<LinkStatus> &links)
{
    if (isReadOnly() || m_store.unsaved() || !m_facts.inventory)
        return;
    bool isNew = false;
    for (const ChapterSpec &chapter : guideChapters()) {
        const bool isVerified = std::any_of(links.begin(), links.end(), [&chapter](const LinkStatus &link) {
            return link.link == chapter.link && link.value == LinkValue::Verified;
        });
        if (!isVerified)
            continue;
        const auto kept = keepBaseline(m_store, m_facts, chapter.number);
        if (!kept)
            Q_EMIT storeFailed(kept.error());
        isNew = isNew || (kept && *kept == Kept::Something);
    }
    if (isNew)
        Q_EMIT changed();
}

void TenantMemory::noteItGlueUse()
{
    m_facts.itGlueLastUsed = m_clock.now();
    if (!isReadOnly())
        keep(keepItGlueLastUsed(m_store, m_facts.itGlueLastUsed));
}

void TenantMemory::noteDevicesBeforeMapping()
{
    const auto &inventory = m_facts.inventory;
    const bool isKnown = m_facts.mappingBaseline.syncedDevices >= 0;
    if (isKnown || isReadOnly() || !inventory || !inventory->devices.isFreshProof())
        return;
    const auto &rows = inventory->devices.rows;
    m_facts.mappingBaseline = {m_clock.now(), static_cast<int>(std::count_if(rows.begin(), rows.end(), isSynced))};
    keep(keepMappingBaseline(m_store, m_facts.mappingBaseline));
    Q_EMIT changed();
}

void TenantMemory::noteVerdicts(const QList<Verdict> &verdicts)
{
    if (m_history.take(verdicts) && !isReadOnly())
        keepSilently(keepHistory(m_store, m_history));
}

void TenantMemory::endVisit()
{
    m_history.endVisit(QDateTime::currentDateTimeUtc());
    if (!isReadOnly())
        keep(keepHistory(m_store, m_history));
}

} // namespace trivet
