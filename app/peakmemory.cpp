// SPDX-License-Identifier: Apache-2.0
#include "peakmemory.h"

#if defined(Q_OS_WIN)
#include <windows.h>
// After windows.h
#include <psapi.h>
#elif defined(Q_OS_MACOS)
#include <sys/resource.h>
#else
#include <QFile>
#include <QList>
#endif

namespace trivet::app {

#if defined(Q_OS_WIN)

qint64 peakMemoryBytes()
{
    PROCESS_MEMORY_COUNTERS counters{};
    counters.cb = sizeof counters;
    if (GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters) == FALSE)
        return 0;
    return static_cast<qint64>(counters.PeakWorkingSetSize);
}

#elif defined(Q_OS_MACOS)

qint64 peakMemoryBytes()
{
    rusage usage{};
    return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss : 0; // in bytes there
}

#else

qint64 peakMemoryBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

#endif

} // namespace trivet::app
