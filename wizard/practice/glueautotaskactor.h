// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace trivet::practice {

class World;

/// Plays IT Glue's sync from Autotask.
/// Has no thread of its own: each request first lets it catch up with the world's time. Guarded by World's lock.
class GlueAutotaskActor
{
public:
    explicit GlueAutotaskActor(World &world) : m_world(world) {}

    void advance(const QDateTime &now);

private:
    World &m_world;
};

} // namespace trivet::practice
