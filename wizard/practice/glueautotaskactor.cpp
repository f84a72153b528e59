// SPDX-License-Identifier: Apache-2.0
#include "practice/glueautotaskactor.h"

#include "practice/world.h"

namespace trivet::practice {

void GlueAutotaskActor::advance(const QDateTime &now)
{
    if (now < m_world.clock.start())
        return;
}

} // namespace trivet::practice
