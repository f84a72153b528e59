// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/verdicttally.h"

#include "doctor/checks.h"

#include <algorithm>

namespace trivet {
namespace {

/// nullptr: the check belongs to no step.
const ChapterSpec *chapterOfCheck(const CheckSpec &check)
{
    return findStep(check.step) ? &chapterOf(check.step) : nullptr;
}

LinkId linkOf(const CheckSpec &check)
{
    const ChapterSpec *chapter = chapterOfCheck(check);
    return chapter ? chapter->link : LinkId::None;
}

bool isLeftOut(LinkId link, const QList<LinkStatus> &links)
{
    return link != LinkId::None && std::ranges::any_of(links, [link](const LinkStatus &status) {
               return status.link == link && status.value == LinkValue::NotSetUp;
           });
}

template <typename Keeps>
QList<Verdict> kept(const QList<Verdict> &verdicts, Keeps keeps)
{
    QList<Verdict> some;
    for (const Verdict &verdict : verdicts) {
        const CheckSpec *check = findCheck(verdict.checkId);
        if (check && keeps(verdict, *check))
            some.append(verdict);
    }
    return some;
}

} // namespace

VerdictTally tallyOf(const QList<Verdict> &verdicts)
{
    VerdictTally tally;
    for (const Verdict &verdict : verdicts) {
        switch (verdict.state) {
        case VerdictState::Passed:
            ++(verdict.source == VerdictSource::Confirmed ? tally.confirmed : tally.proved);
            break;
        case VerdictState::NeedsYou: ++tally.needsYou; break;
        case VerdictState::Failed: ++tally.failed; break;
        case VerdictState::Unknown: ++tally.unknown; break;
        }
    }
    return tally;
}

QList<Verdict> countedVerdicts(const QList<Verdict> &verdicts, const QList<LinkStatus> &links)
{
    return kept(verdicts, [&links](const Verdict &verdict, const CheckSpec &check) {
        const bool isOpenNote = check.severity == Severity::Notes && verdict.state == VerdictState::Unknown;
        return !isOpenNote && !isLeftOut(linkOf(check), links);
    });
}

QList<Verdict> shownVerdicts(const StepSpec &step, const QList<Verdict> &verdicts)
{
    if (step.page == PageKind::Review)
        return verdicts;
    QList<Verdict> shown;
    for (const QString &id : step.checks) {
        const auto found = std::find_if(verdicts.begin(), verdicts.end(),
                                        [&id](const Verdict &verdict) { return verdict.checkId == id; });
        if (found != verdicts.end())
            shown.append(*found);
    }
    return shown;
}

QList<Verdict> verdictsOf(const ChapterSpec &chapter, const QList<Verdict> &verdicts)
{
    return kept(verdicts, [&chapter](const Verdict &, const CheckSpec &check) {
        const ChapterSpec *own = chapterOfCheck(check);
        return own && own->number == chapter.number;
    });
}

QList<Verdict> verdictsOfNoLink(const QList<Verdict> &verdicts)
{
    return kept(verdicts, [](const Verdict &, const CheckSpec &check) { return linkOf(check) == LinkId::None; });
}

} // namespace trivet
