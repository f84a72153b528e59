// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

namespace trivet::test {

/// Stands still until a test moves it. World and real time go together unless `factor` says otherwise.
class ManualClock : public Clock
{
public:
    explicit ManualClock(QDateTime start) : m_now(std::move(start)) {}

    double factor = 1.0; ///< world seconds in a real one

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds steady() const override { return m_steady; }
    double speed() const override { return factor; }

    void advance(std::chrono::milliseconds real)
    {
        m_steady += real;
        m_now = m_now.addMSecs(static_cast<qint64>(static_cast<double>(real.count()) * factor));
    }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_steady{0};
};

} // namespace trivet::test
