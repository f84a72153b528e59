// SPDX-License-Identifier: Apache-2.0
#include "practice/syncs/autotask_to_itglue.h"

#include "practice/it_glue/records.h"
#include "practice/syncs/rmm_to_autotask.h"
#include "practice/world/dice.h"
#include "practice/world/stamps.h"
#include "practice/world/world.h"

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int glueQueueSeconds = 3600; // "about an hour"
constexpr int manualStartSeconds = 10; // the vendor's own words are "sooner"
constexpr int intervalSeconds = 1800;  // between full runs; the vendor tells none
constexpr qint64 glueWaveMs = 12000;

bool mayGoOn(World &world, size_t done, size_t all)
{
    return !world.faults.isSet(u"glue-stuck"_s) || world.glueIntegration.ended.isValid() || done < all / 2;
}

} // namespace

void GlueAutotaskActor::queue(const QDateTime &at)
{
    Dice dice(m_world.options.seed, 40);
    GlueIntegration &integration = m_world.glueIntegration;
    integration.queuedAt = at;
    integration.startsAt = at.addSecs(glueQueueSeconds + dice.between(-300, 300));
}

void GlueAutotaskActor::startSoon(const QDateTime &at)
{
    const QDateTime soon = at.addSecs(manualStartSeconds);
    QDateTime &starts = m_world.glueIntegration.startsAt;
    if (!starts.isValid() || starts > soon)
        starts = soon;
}

void GlueAutotaskActor::advance(const QDateTime &now)
{
    GlueIntegration &integration = m_world.glueIntegration;
    if (!integration.autotaskOn)
        return;
    for (;;) {
        while (isRunning() && m_due[m_next].at <= now) {
            if (!mayGoOn(m_world, m_next, m_due.size())) {
                if (!integration.startsAt.isValid() || integration.startsAt > now)
                    return;
                break; // somebody started it again; it will come no further
            }
            perform(m_due[m_next++]);
            if (!isRunning()) {
                scheduleNext(m_due.back().at, now);
                m_index = {};
            }
        }
        if (isRunning() && m_due[m_next].at > now)
            return;
        if (!integration.startsAt.isValid() || integration.startsAt > now)
            return;
        const QDateTime at = integration.startsAt;
        integration.startsAt = {};
        begin(at);
    }
}

void GlueAutotaskActor::scheduleNext(const QDateTime &after, const QDateTime &now)
{
    GlueIntegration &integration = m_world.glueIntegration;
    integration.ended = after;
    QDateTime next = after.addSecs(intervalSeconds);
    // Nobody looked for long: the runs in between found nothing that the last one does not find.
    if (const qint64 missed = next.secsTo(now) / intervalSeconds; missed > 1)
        next = next.addSecs((missed - 1) * intervalSeconds);
    if (!integration.startsAt.isValid())
        integration.startsAt = next;
}

void GlueAutotaskActor::begin(const QDateTime &at)
{
    prepare(at);
    const QList<Due> all = everything();
    m_due.assign(all.begin(), all.end());
    m_next = 0;
    const bool isFirst = !m_world.glueIntegration.ended.isValid();
    const auto whole = std::chrono::milliseconds(
        isFirst ? SyncActor::deviceSyncDuration(static_cast<qsizetype>(m_due.size())) : std::chrono::seconds(60));
    // Waves like those of Datto RMM's sync: everything of one wave within its first two thirds.
    const qint64 waves = std::max<qint64>(1, whole.count() / glueWaveMs);
    const auto count = static_cast<qint64>(m_due.size());
    for (qint64 place = 0; place < count; ++place) {
        const qint64 wave = place * waves / count;
        const qint64 firstOfWave = (wave * count + waves - 1) / waves;
        const qint64 perWave = std::max<qint64>(1, count / waves);
        const qint64 within = std::min<qint64>(8000, 8000 * (place - firstOfWave) / perWave);
        m_due[static_cast<size_t>(place)].at = at.addMSecs(wave * glueWaveMs + within);
    }
}

void GlueAutotaskActor::prepare(const QDateTime &at)
{
    m_at = at;
    m_stamp = autotaskStamp(at);
    m_index = GlueIndex::of(m_world);
    m_typeNames.clear();
    for (const auto &[id, row] : m_world.autotask(u"ConfigurationItemTypes"_s).rows()) {
        if (row.value("isActive"_L1).toBool())
            m_typeNames.insert(id, row.value("name"_L1).toString());
    }
    m_accountTypes.clear();
    for (const PicklistValue &type : std::as_const(m_world.picklists[u"Companies.companyType"_s]))
        m_accountTypes.insert(type.value, type.label);
}

// Organizations first, then what belongs to them; orphans are noticed last.
QList<GlueAutotaskActor::Due> GlueAutotaskActor::everything() const
{
    QList<Due> all;
    const auto add = [&](const QString &entity, Due::Kind kind) {
        for (const auto &[id, row] : m_world.autotask(entity).rows())
            all.append({.at = m_at, .kind = kind, .id = id});
    };
    add(u"Companies"_s, Due::Kind::Company);
    add(u"CompanyLocations"_s, Due::Kind::Location);
    add(u"ConfigurationItems"_s, Due::Kind::Item);
    all.append({.at = m_at, .kind = Due::Kind::Orphans});
    return all;
}

void GlueAutotaskActor::perform(const Due &due)
{
    m_at = due.at;
    m_stamp = autotaskStamp(due.at);
    switch (due.kind) {
    case Due::Kind::Company: bringCompany(due.id); break;
    case Due::Kind::Location: bringLocation(due.id); break;
    case Due::Kind::Item: bringItem(due.id); break;
    case Due::Kind::Orphans: orphan(); break;
    }
}

void GlueAutotaskActor::finishAtOnce(const QDateTime &at)
{
    prepare(at);
    const QList<Due> all = everything();
    qint64 place = 0;
    for (Due due : all) {
        due.at = at.addMSecs(place++);
        perform(due);
    }
    m_world.glueIntegration.ended = m_at;
    m_index = {};
}

void GlueAutotaskActor::bringOnly(const QList<qint64> &companies, const QDateTime &at)
{
    prepare(at);
    const QSet<qint64> wanted(companies.begin(), companies.end());
    const QList<Due> all = everything();
    qint64 place = 0;
    for (Due due : all) {
        qint64 company = due.id;
        if (due.kind == Due::Kind::Location || due.kind == Due::Kind::Item) {
            const bool isItem = due.kind == Due::Kind::Item;
            const Table &table = m_world.autotask(isItem ? u"ConfigurationItems"_s : u"CompanyLocations"_s);
            company = table.find(due.id)->value("companyID"_L1).toInteger();
        }
        if (due.kind == Due::Kind::Orphans || !wanted.contains(company))
            continue;
        due.at = at.addMSecs(place++);
        perform(due);
    }
    m_index = {};
}

} // namespace trivet::practice
