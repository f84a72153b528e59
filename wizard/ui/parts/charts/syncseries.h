// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/syncsample.h"

#include <QList>
#include <QString>

#include <optional>

namespace trivet {

/// What the sync chart draws. Times are UTC and shown in the person's own time zone.
struct SyncSeries
{
    QList<SyncSample> samples = {}; ///< oldest first
    int expected = 0;               ///< the target line; 0 = not known, no line
    QDateTime doneBy = {};          ///< end of the forecast; invalid = none
    QDateTime stalledSince = {};    ///< begin of the stall band; invalid = none
    QString stallLength = {};       ///< in the band: "6 min"
    bool operator==(const SyncSeries &) const = default;
};

/// One label below the chart.
struct TimeTick
{
    QDateTime at;
    QString text;
    bool operator==(const TimeTick &) const = default;
};

/// The three gridlines' distance: the largest 1, 2 or 5 times a power of ten that fits twice below the top.
int gridStep(int top);

/// Round times in the zone of `from`, at most `most` of them: quarter hours, hours, days as the span needs.
QList<TimeTick> timeTicks(const QDateTime &from, const QDateTime &to, int most);

/// "10:42", in the person's zone; with the day where the chart spans more than one.
/// With its seconds, by the locale: "10:42:07".
QString exactTimeText(const QTime &time);
QString tickText(const QDateTime &at, std::chrono::seconds span);

/// The last sample of each of `columns` equal spans of time, first and last sample always: an antialiased line of
/// thousands of points costs a frame and shows nothing more.
QList<SyncSample> thinned(const QList<SyncSample> &samples, int columns);

} // namespace trivet
