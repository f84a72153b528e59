// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace trivet::practice {

class World;

/// Plays IT Glue's sync with Datto SaaS Protection.
/// Has no thread of its own: each request first lets it catch up with the world's time. Guarded by World's lock.
class SaasActor
{
public:
    explicit SaasActor(World &world) : m_world(world) {}

    void advance(const QDateTime &now);

private:
    World &m_world;
};

} // namespace trivet::practice
