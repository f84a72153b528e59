// SPDX-License-Identifier: Apache-2.0
// Where a world, its seeds and its syncs come together: the world itself knows none of them.
#include "practice/seeds/seed.h"
#include "practice/syncs/autotask_to_itglue.h"
#include "practice/syncs/rmm_to_autotask.h"
#include "practice/syncs/rmm_to_itglue.h"
#include "practice/syncs/saas_to_itglue.h"
#include "practice/world/world.h"

namespace trivet::practice {

World::World(const PracticeOptions &worldOptions)
    : clock(worldOptions.start.isValid() ? worldOptions.start : QDateTime::currentDateTimeUtc(), worldOptions.speed),
      options(worldOptions), m_actor(std::make_unique<SyncActor>(*this)),
      m_glueAutotaskActor(std::make_unique<GlueAutotaskActor>(*this)),
      m_glueRmmActor(std::make_unique<GlueRmmActor>(*this)), m_saasActor(std::make_unique<SaasActor>(*this))
{
    for (auto fault = options.faults.begin(); fault != options.faults.end(); ++fault)
        faults.set(fault.key(), fault.value());
    m_now = clock.start();
    seedWorld(*this);
}

World::~World() = default;

std::unique_lock<std::mutex> World::lock()
{
    std::unique_lock guard(m_mutex);
    m_now = clock.now();
    m_actor->advance(m_now);
    m_glueAutotaskActor->advance(m_now);
    m_glueRmmActor->advance(m_now);
    m_saasActor->advance(m_now);
    return guard;
}

} // namespace trivet::practice
