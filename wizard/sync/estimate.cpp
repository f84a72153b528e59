// SPDX-License-Identifier: Apache-2.0
#include "sync/estimate.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace trivet {
namespace {

/// Older speed says little about now.
constexpr std::chrono::minutes window{10};
/// Waves come with gaps; shorter silence is no stall, and one poll without news is none either.
constexpr std::chrono::minutes shortestStall{2};
constexpr int fewestUnchangedPolls = 3;
/// After this long a former speed foretells nothing.
constexpr std::chrono::minutes longestStall{10};
constexpr std::size_t fewestSlopes = 2;

std::chrono::milliseconds between(const SyncSample &from, const SyncSample &to)
{
    return std::chrono::milliseconds(from.at.msecsTo(to.at));
}

struct Silence
{
    std::chrono::milliseconds lasts{0};
    int polls = 0;
};

/// How long nothing new has come, up to the last poll.
Silence silenceOf(const QList<SyncSample> &samples)
{
    const SyncSample &now = samples.last();
    Silence silence;
    for (qsizetype i = samples.size() - 2; i >= 0 && samples[i].arrived == now.arrived; --i) {
        silence.lasts = between(samples[i], now);
        ++silence.polls;
    }
    return silence;
}

/// Median of the speeds from each sample of the window to the last one with a new device: neither the gaps between
/// waves nor a short stall make it zero.
std::optional<double> devicesPerSecond(const QList<SyncSample> &samples, int silentPolls)
{
    const SyncSample &newest = samples[samples.size() - 1 - silentPolls];
    // What was waited before the first came says nothing of the speed.
    qsizetype begin = 0;
    while (begin + 1 < samples.size() && samples[begin + 1].arrived == samples.first().arrived)
        ++begin;
    std::vector<double> slopes;
    for (const SyncSample &sample : samples.sliced(begin)) {
        const auto age = between(sample, newest);
        if (age > window || age <= std::chrono::milliseconds(0))
            continue;
        const double seconds = static_cast<double>(age.count()) / 1000.0;
        slopes.push_back((newest.arrived - sample.arrived) / seconds);
    }
    if (slopes.size() < fewestSlopes)
        return std::nullopt;
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}

} // namespace

std::chrono::seconds roundedUp(std::chrono::seconds exact)
{
    using std::chrono::minutes;
    const minutes step = exact >= minutes(60) ? minutes(15) : exact >= minutes(10) ? minutes(5) : minutes(1);
    const auto steps = std::max<std::chrono::seconds::rep>(1, (exact.count() + std::chrono::seconds(step).count() - 1) /
                                                                  std::chrono::seconds(step).count());
    return step * steps;
}

SyncEstimate estimateSync(const QList<SyncSample> &samples, SyncPause pause)
{
    SyncEstimate estimate;
    if (samples.isEmpty())
        return estimate;
    const SyncSample &now = samples.last();
    const bool isUnderWay = now.arrived > 0 && now.arrived < now.expected;
    if (!isUnderWay)
        return estimate;
    const Silence silence = silenceOf(samples);
    if (silence.lasts >= shortestStall && silence.polls >= fewestUnchangedPolls)
        estimate.stalledFor = std::chrono::duration_cast<std::chrono::seconds>(silence.lasts);
    if (pause == SyncPause::HeldBack || silence.lasts > longestStall)
        return estimate;
    const auto speed = devicesPerSecond(samples, silence.polls);
    if (!speed || *speed <= 0)
        return estimate;
    const double seconds = std::ceil((now.expected - now.arrived) / *speed);
    constexpr double oneWeek = 7 * 24 * 3600;
    if (seconds <= oneWeek)
        estimate.remaining = roundedUp(std::chrono::seconds(static_cast<qint64>(seconds)));
    return estimate;
}

} // namespace trivet
