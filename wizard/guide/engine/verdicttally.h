// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "guide/content/stepspec.h"
#include "guide/engine/gaterules.h"

#include <QList>

namespace trivet {

/// Verdicts counted by how sure Trivet is; the same numbers on the last page and in the report.
struct VerdictTally
{
    int proved = 0;    ///< passed, by what was read, concluded or typed
    int confirmed = 0; ///< passed, because a person said so
    int needsYou = 0;
    int failed = 0;
    int unknown = 0;
    int passed() const { return proved + confirmed; }
    int all() const { return passed() + needsYou + failed + unknown; }
    bool operator==(const VerdictTally &) const = default;
};
VerdictTally tallyOf(const QList<Verdict> &verdicts);

/// Those that count. A note that nobody answered is nothing to mend and nothing proved, and what was left out says nothing
/// about what was set up.
QList<Verdict> countedVerdicts(const QList<Verdict> &verdicts, const QList<LinkStatus> &links);
/// Those that the step's page shows, in its order; a review shows all.
QList<Verdict> shownVerdicts(const StepSpec &step, const QList<Verdict> &verdicts);
/// Of these, the checks that belong to the chapter's steps.
QList<Verdict> verdictsOf(const ChapterSpec &chapter, const QList<Verdict> &verdicts);
/// Of these, the checks that belong to no link: to no step, or to a chapter without a link.
QList<Verdict> verdictsOfNoLink(const QList<Verdict> &verdicts);

} // namespace trivet
