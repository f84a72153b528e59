// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace trivet::practice {

/// The two times of a practice world (DECISIONS 20): world time runs `speed` times as fast as real time and drives
/// time stamps and the sync actor; real time drives rate windows, tokens' early end and latencies. Safe from any thread.
class WorldClock
{
public:
    WorldClock(QDateTime start, double speed)
        : m_start(std::move(start)), m_speed(speed), m_origin(std::chrono::steady_clock::now())
    {}

    QDateTime now() const
    {
        return m_start.addMSecs(static_cast<qint64>(static_cast<double>(realElapsed().count()) * m_speed));
    }
    /// World time when this clock was made, UTC.
    QDateTime start() const { return m_start; }
    double speed() const { return m_speed; }
    /// Real time since this clock was made.
    std::chrono::milliseconds realElapsed() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_origin);
    }

private:
    QDateTime m_start;
    double m_speed;
    std::chrono::steady_clock::time_point m_origin;
};

} // namespace trivet::practice
