// SPDX-License-Identifier: Apache-2.0
#include "practice/world/world.h"

#include "practice/world/stamps.h"

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

bool World::pause(std::chrono::milliseconds duration)
{
    std::unique_lock guard(m_stopMutex);
    return !m_stopSignal.wait_for(guard, duration, [this] { return m_stopped; });
}

void World::stop()
{
    {
        const std::lock_guard guard(m_stopMutex);
        m_stopped = true;
    }
    m_stopSignal.notify_all();
}

Table &World::autotask(const QString &entity)
{
    const QString key = entity.toLower();
    const auto found = m_tables.find(key);
    if (found != m_tables.end())
        return found->second;
    m_entityNames.append(entity);
    return m_tables[key];
}

int World::picklistValue(const QString &entityField, const QString &label)
{
    QList<PicklistValue> &values = picklists[entityField];
    int highest = 0;
    for (const PicklistValue &known : values) {
        if (known.label == label)
            return known.value;
        highest = std::max(highest, known.value);
    }
    values.append({.value = highest + 1, .label = label});
    return highest + 1;
}

void World::noteAutotaskWrite(const QString &entity, qint64 id)
{
    ++autotaskCounts.writes;
    if (!onChange)
        return;
    const Row *row = autotask(entity).find(id);
    onChange({.kind = u"autotask"_s, .target = entity, .id = id, .values = row ? row->toJson() : QJsonObject()});
}

QString World::stamp() const
{
    return autotaskStamp(m_now);
}

} // namespace trivet::practice
