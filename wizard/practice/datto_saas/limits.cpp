// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_saas/limits.h"

namespace trivet::practice {

bool SaasLimits::take(const QDateTime &realNow)
{
    if (!m_resets.isValid() || realNow >= m_resets) {
        m_resets = realNow.addSecs(windowSeconds);
        m_used = 0;
    }
    if (m_used >= limit)
        return false;
    ++m_used;
    return true;
}

} // namespace trivet::practice
