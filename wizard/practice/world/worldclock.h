// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>

namespace trivet::practice {

/// The two times of a practice world (decision 74): world time runs `speed` times as fast as real time and drives
/// time stamps and the sync actor; real time drives rate windows, tokens and latencies. Reading it is safe from any
/// thread; `pretend` and `resumeAt` are for replaying, before anything is served.
class WorldClock
{
public:
    WorldClock(QDateTime start, double speed)
        : m_start(std::move(start)), m_base(m_start), m_speed(speed), m_origin(std::chrono::steady_clock::now())
    {
    }

    QDateTime now() const
    {
        if (m_pretended.isValid())
            return m_pretended;
        return m_base.addMSecs(static_cast<qint64>(static_cast<double>(realElapsed().count()) * m_speed));
    }
    /// World time when this world began, UTC; the same after a resume.
    QDateTime start() const { return m_start; }
    double speed() const { return m_speed; }
    /// Real time since this clock was made.
    std::chrono::milliseconds realElapsed() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_origin);
    }

    /// Stands still at this world time until `resumeAt`.
    void pretend(const QDateTime &moment) { m_pretended = moment; }
    void resumeAt(const QDateTime &moment)
    {
        m_pretended = {};
        m_origin = std::chrono::steady_clock::now();
        m_base = moment;
    }

private:
    QDateTime m_start;
    QDateTime m_base; ///< world time at m_origin
    double m_speed;
    std::chrono::steady_clock::time_point m_origin;
    QDateTime m_pretended;
};

} // namespace trivet::practice
