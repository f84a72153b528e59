// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/charts/syncseries.h"

#include "core/timetext.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace trivet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array tickSteps{std::chrono::seconds(10s),   std::chrono::seconds(30s),   std::chrono::seconds(1min),
                               std::chrono::seconds(2min),  std::chrono::seconds(5min),  std::chrono::seconds(10min),
                               std::chrono::seconds(20min), std::chrono::seconds(30min), std::chrono::seconds(1h),
                               std::chrono::seconds(2h),    std::chrono::seconds(4h),    std::chrono::seconds(12h),
                               std::chrono::seconds(24h),   std::chrono::seconds(48h),   std::chrono::seconds(168h)};

} // namespace

int gridStep(int top)
{
    const double half = std::max(1, top) / 2.0;
    const double power = std::pow(10.0, std::floor(std::log10(half)));
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (factor * power <= half)
            return std::max(1, int(std::lround(factor * power)));
    }
    return 1;
}

QString exactTimeText(const QTime &time)
{
    const QLocale locale;
    QString form = locale.timeFormat(QLocale::ShortFormat);
    form.remove(":ss"_L1).replace("mm"_L1, "mm:ss"_L1);
    return locale.toString(time, form);
}

QString tickText(const QDateTime &at, std::chrono::seconds span)
{
    if (span > 48h)
        return QLocale().toString(at.toLocalTime(), u"d MMM"_s);
    const QTime time = at.toLocalTime().time();
    return span < 2min ? exactTimeText(time) : timeText(time);
}

QList<TimeTick> timeTicks(const QDateTime &from, const QDateTime &to, int most)
{
    const std::chrono::seconds span(from.secsTo(to));
    if (!from.isValid() || span <= 0s || most < 1)
        return {};
    const auto step = std::ranges::find_if(tickSteps, [&](std::chrono::seconds each) { return span / each < most; });
    const std::chrono::seconds each = step == tickSteps.end() ? span / most : *step;
    // Round in local time: a full hour of the person's clock, not of UTC's.
    const QDateTime midnight = from.toLocalTime().date().startOfDay();
    const qint64 into = midnight.secsTo(from);
    QList<TimeTick> ticks;
    for (qint64 at = (into + each.count() - 1) / each.count() * each.count(); at <= into + span.count();
         at += each.count()) {
        const QDateTime when = midnight.addSecs(at);
        ticks.append({when.toUTC(), tickText(when, span)});
    }
    return ticks;
}

QList<SyncSample> thinned(const QList<SyncSample> &samples, int columns)
{
    if (samples.size() <= columns || columns < 2)
        return samples;
    const qint64 first = samples.first().at.toMSecsSinceEpoch();
    const qint64 span = std::max<qint64>(1, samples.last().at.toMSecsSinceEpoch() - first);
    QList<SyncSample> kept{samples.first()};
    qint64 column = 0;
    for (const SyncSample &sample : samples) {
        const qint64 own = (sample.at.toMSecsSinceEpoch() - first) * (columns - 1) / span;
        if (own == column && kept.size() > 1)
            kept.last() = sample;
        else if (own != column)
            kept.append(sample);
        column = own;
    }
    if (kept.last() != samples.last())
        kept.append(samples.last());
    return kept;
}

} // namespace trivet
