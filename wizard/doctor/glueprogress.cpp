// SPDX-License-Identifier: Apache-2.0
#include "doctor/glueprogress.h"

#include "doctor/judgement.h"
#include "inventory/joins/gluejoins.h"

#include <algorithm>

namespace trivet {
namespace {

using std::chrono::minutes;

constexpr minutes plateau{5}; ///< of samples
constexpr qsizetype plateauSamples = 3;
constexpr minutes stampPlateau{60}; ///< of IT Glue's stamps, which move only when a record changes

minutes between(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::duration_cast<minutes>(std::chrono::milliseconds(from.msecsTo(to)));
}

/// The latest samples that tell the same count: the first of them, and how many.
struct LevelStretch
{
    QDateTime since;
    QDateTime until;
    qsizetype samples = 0;
    int arrived = 0;
};

LevelStretch latestLevel(const QList<SyncSample> &samples)
{
    LevelStretch stretch;
    for (auto sample = samples.crbegin(); sample != samples.crend(); ++sample) {
        if (stretch.samples == 0) {
            stretch.until = sample->at;
            stretch.arrived = sample->arrived;
        }
        if (sample->arrived != stretch.arrived)
            break;
        stretch.since = sample->at;
        ++stretch.samples;
    }
    return stretch;
}

QDateTime newestLinkedStamp(const Inventory &inventory)
{
    QDateTime newest;
    const auto look = [&newest](const QDateTime &at) {
        if (at.isValid() && (!newest.isValid() || at > newest))
            newest = at;
    };
    for (const it_glue::Organization &organization : inventory.glueOrganizations.rows) {
        if (isLinked(organization))
            look(organization.updatedAt);
    }
    for (const it_glue::Configuration &configuration : inventory.glueConfigurations.rows) {
        if (isLinked(configuration))
            look(configuration.updatedAt);
    }
    return newest;
}

} // namespace

GlueProgress glueProgress(const Facts &facts)
{
    using enum GlueProgress::State;
    const Inventory &inventory = checks::inventoryOf(facts);
    GlueProgress progress{NotBegun, checks::tablesOf(facts)->glueArrivals(), {}};
    const bool isAnyLinked =
        std::any_of(inventory.glueOrganizations.rows.begin(), inventory.glueOrganizations.rows.end(),
                    [](const it_glue::Organization &organization) { return isLinked(organization); });
    if (!isAnyLinked)
        return progress;

    const LevelStretch level = latestLevel(facts.glueSamples);
    bool isSettled = false;
    if (facts.glueSamples.size() >= plateauSamples) {
        // A reading newer than the samples may show more than they do.
        const bool isLevel = progress.arrivals.arrived() <= level.arrived;
        isSettled = isLevel && level.samples >= plateauSamples && between(level.since, level.until) >= plateau;
        progress.quietFor = isLevel ? between(level.since, facts.now) : minutes(0);
    } else if (const QDateTime newest = newestLinkedStamp(inventory); newest.isValid()) {
        progress.quietFor = between(newest, facts.now);
        isSettled = *progress.quietFor >= stampPlateau;
    }
    const bool isComplete =
        progress.arrivals.expected() > 0 && progress.arrivals.arrived() >= progress.arrivals.expected();
    progress.state = isComplete ? Complete : isSettled ? Settled : Arriving;
    return progress;
}

bool isMatchingDevices(const Facts &facts)
{
    if (facts.rmmGlueSamples.isEmpty())
        return false;
    const QList<RmmGlueGap> gaps = checks::tablesOf(facts)->rmmGlueArrivals().gaps;
    const bool isAnyWaiting = std::any_of(gaps.begin(), gaps.end(), [](const RmmGlueGap &gap) {
        return gap.reason == RmmGlueGapReason::Waiting || gap.reason == RmmGlueGapReason::OrganizationNotMatched;
    });
    const LevelStretch level = latestLevel(facts.rmmGlueSamples);
    const bool isSettled = level.samples >= plateauSamples && between(level.since, level.until) >= plateau;
    return isAnyWaiting && !isSettled;
}

} // namespace trivet
