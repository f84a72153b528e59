// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <deque>

namespace trivet::practice {

/// Datto RMM's call limits of one account (vendors/datto_rmm/FACTS.md §4): reads and writes in a rolling minute of
/// real time, each kind of write in its own bucket, and an address block for those who go on regardless.
/// Guarded by World's lock.
class RmmLimits
{
public:
    using Time = std::chrono::milliseconds; ///< real time since any fixed start

    enum class Buckets { Modern, Legacy }; ///< Legacy: reads and writes share one
    enum class Answer { Served, ServedSlowly, TooMany, Blocked };

    static constexpr int readLimit = 600;
    static constexpr int writeLimit = 600;
    static constexpr double cutOffRatio = 0.9; ///< above it each answer is a second late
    static constexpr std::chrono::seconds window{60};
    static constexpr std::chrono::seconds blockFor{300};
    /// Refused calls in one window after which the address is blocked; the vendor gives no number.
    static constexpr int patience = 60;

    /// `operation` is empty for reads, else the write's name ("site-create").
    Answer take(const QString &operation, Buckets buckets, Time now);

    int reads(Time now);
    int writes(Time now);
    int operationCount(const QString &operation, Time now);
    static int operationLimit(const QString &operation);
    static const QList<QString> &operations();

private:
    using Moments = std::deque<Time>;
    static int within(Moments &moments, Time now);

    Moments m_reads;
    Moments m_writes;
    QMap<QString, Moments> m_operations;
    Moments m_refused;
    Time m_blockedUntil{0};
};

} // namespace trivet::practice
