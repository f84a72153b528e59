// SPDX-License-Identifier: Apache-2.0
#include "practice/gluermmactor.h"

#include "practice/world.h"

namespace trivet::practice {

void GlueRmmActor::advance(const QDateTime &now)
{
    if (now < m_world.clock.start())
        return;
}

} // namespace trivet::practice
