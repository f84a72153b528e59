// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace trivet::practice {

/// Call limit of the partner API. The real numbers are unknown; this is the one that a public client names: 600 reads
/// in 60 seconds (vendors/datto_saas/FACTS.md §3), in a window that starts anew as a whole, as the header
/// X-API-Limit-Resets suggests. Real time. Guarded by World's lock.
class SaasLimits
{
public:
    static constexpr int limit = 600;
    static constexpr int windowSeconds = 60;

    /// False when the window is used up.
    bool take(const QDateTime &realNow);
    int remaining() const { return limit - m_used; }
    QDateTime resets() const { return m_resets; }

private:
    QDateTime m_resets;
    int m_used = 0;
};

} // namespace trivet::practice
