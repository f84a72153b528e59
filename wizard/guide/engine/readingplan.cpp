// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/readingplan.h"

#include "core/clock.h"
#include "doctor/checks.h"
#include "guide/content/stepspec.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace trivet {
namespace {

/// A reading this young is not asked for again on arrival or by Next. Real time, like all polls.
constexpr std::chrono::seconds freshFor{60};

QSet<DataSetId> asSet(const QList<DataSetId> &sets)
{
    return {sets.begin(), sets.end()};
}

} // namespace

ReadingPlan::ReadingPlan(const Facts &facts, const InventorySource &source, const Clock &clock, IsAccepted isAccepted)
    : m_facts(facts), m_source(source), m_clock(clock), m_isAccepted(std::move(isAccepted))
{
}

QSet<DataSetId> ReadingPlan::setsOf(const QString &slug)
{
    const StepSpec *step = findStep(slug);
    if (!step)
        return {};
    QSet<DataSetId> sets = asSet(step->alsoReads);
    for (const CheckSpec &check : checkSpecs()) {
        if (step->page == PageKind::Review || check.holds(slug) || step->checks.contains(check.id))
            sets.unite(asSet(check.reads));
    }
    return sets;
}

QSet<DataSetId> ReadingPlan::readable(const QSet<DataSetId> &sets) const
{
    QSet<DataSetId> allowed = sets;
    allowed.removeIf([this](DataSetId set) { return !m_isAccepted(dataSetAccount(set)); });
    return allowed;
}

QSet<DataSetId> ReadingPlan::toOpen(const QString &slug) const
{
    QSet<DataSetId> sets = readable(setsOf(slug));
    sets.removeIf([this](DataSetId set) { return isFresh(set); });
    return sets;
}

QSet<DataSetId> ReadingPlan::toDecide(const QString &slug, const GateState &gate) const
{
    QSet<DataSetId> sets;
    for (const CheckSpec &check : checkSpecs()) {
        if (!check.holds(slug) || check.severity == Severity::Notes)
            continue;
        const bool holds = std::any_of(gate.blockers.begin(), gate.blockers.end(),
                                       [&check](const Blocker &blocker) { return blocker.subject == check.id; });
        for (const DataSetId set : check.reads) {
            if (holds || !isFresh(set))
                sets.insert(set);
        }
    }
    return sets;
}

QSet<DataSetId> ReadingPlan::toRenew(const QStringList &passedSteps) const
{
    QSet<DataSetId> sets;
    for (const QString &slug : passedSteps) {
        const StepSpec *step = findStep(slug);
        if (step && step->page != PageKind::Review)
            sets.unite(setsOf(slug));
    }
    sets = readable(sets);
    sets.removeIf([this](DataSetId set) {
        return m_source.isReading(set) || (reading(set).asOf.isValid() && !reading(set).isKept);
    });
    return sets;
}

QDateTime ReadingPlan::keptSince(const QString &slug) const
{
    QDateTime oldest;
    const QSet<DataSetId> sets = setsOf(slug);
    for (const DataSetId set : sets) {
        const Inventory::Reading held = reading(set);
        if (held.isKept && (!oldest.isValid() || held.asOf < oldest))
            oldest = held.asOf;
    }
    return oldest;
}

Inventory::Reading ReadingPlan::reading(DataSetId set) const
{
    return m_facts.inventory ? m_facts.inventory->reading(set) : Inventory::Reading();
}

bool ReadingPlan::isFresh(DataSetId set) const
{
    const Inventory::Reading held = reading(set);
    if (!held.asOf.isValid() || held.isKept || held.problem || !held.isWhole)
        return false;
    const double age = static_cast<double>(held.asOf.msecsTo(m_clock.now())) / m_clock.speed();
    return age <= static_cast<double>(std::chrono::milliseconds(freshFor).count());
}

} // namespace trivet
