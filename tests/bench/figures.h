// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <ctime>

/// What benchmarks print: CPU time, which says the same on a busy machine, and memory, where Linux tells it.
namespace trivet::bench {

inline double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}
inline double threadCpu()
{
    return milliseconds(CLOCK_THREAD_CPUTIME_ID);
}
inline double processCpu()
{
    return milliseconds(CLOCK_PROCESS_CPUTIME_ID);
}

/// Milliseconds that this thread was ready to run and had no processor; 0 where Linux does not tell.
inline qint64 waitedForProcessor()
{
    QFile figures(QStringLiteral("/proc/thread-self/schedstat"));
    if (!figures.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 nanoseconds = 1'000'000;
    return figures.readAll().split(' ').value(1).toLongLong() / nanoseconds;
}

/// "VmRSS", "VmHWM" (the most it ever was), "Threads"; 0 elsewhere.
inline qint64 processFigure(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}
inline qint64 megabytes(const QByteArray &name)
{
    return processFigure(name) / 1000;
}

} // namespace trivet::bench
