// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>

namespace trivet {

/// Two times (decision 74). `now()` is the world's: vendor time stamps, 24 h, 6 h, idle days.
/// `steady()` is real and never jumps: rate windows, deadlines, polls, stale marks.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;                    ///< UTC
    virtual std::chrono::milliseconds steady() const = 0; ///< since some fixed start
    /// World seconds in one real second; 1 outside practice.
    virtual double speed() const { return 1.0; }
};

class SystemClock : public Clock
{
public:
    SystemClock() { m_elapsed.start(); }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds steady() const override { return std::chrono::milliseconds(m_elapsed.elapsed()); }

private:
    QElapsedTimer m_elapsed;
};

/// Follows a practice world: its time when the connection was made, running `speed` times as fast.
class PracticeClock : public Clock
{
public:
    PracticeClock(QDateTime worldStart, double speed) : m_start(std::move(worldStart)), m_speed(speed)
    {
        m_elapsed.start();
    }
    QDateTime now() const override
    {
        return m_start.addMSecs(static_cast<qint64>(static_cast<double>(m_elapsed.elapsed()) * m_speed));
    }
    std::chrono::milliseconds steady() const override { return std::chrono::milliseconds(m_elapsed.elapsed()); }
    double speed() const override { return m_speed; }

private:
    QDateTime m_start;
    double m_speed;
    QElapsedTimer m_elapsed;
};

} // namespace trivet
