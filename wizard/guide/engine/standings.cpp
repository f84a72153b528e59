// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/standings.h"

#include "doctor/checks.h"
#include "guide/engine/confirmations.h"
#include "guide/engine/draft.h"
#include "guide/engine/evaluation.h"
#include "guide/engine/place.h"

#include <algorithm>

namespace trivet {
namespace {

/// Of the links begun the worst decides; one that is not begun says nothing.
QString worstOf(const QList<LinkStatus> &links)
{
    for (const LinkValue value :
         {LinkValue::Failed, LinkValue::NeedsYou, LinkValue::InProgress, LinkValue::Stale, LinkValue::Verified}) {
        if (!std::any_of(links.begin(), links.end(), [value](const LinkStatus &link) { return link.value == value; }))
            continue;
        // The welcome page knows nothing of facts not at hand: a link that was verified is called so until seen otherwise.
        return linkValueKey(value == LinkValue::Stale ? LinkValue::Verified : value);
    }
    return {};
}

} // namespace

Standings::Standings(const Place &place, const Draft &draft, const Evaluation &evaluation,
                     const Confirmations &confirmations, TenantStore &store)
    : m_place(place), m_draft(draft), m_evaluation(evaluation), m_confirmations(confirmations), m_store(store)
{
}

GateFacts Standings::gateFacts(const QString &slug, const QList<Verdict> &verdicts) const
{
    GateFacts facts{.verdicts = verdicts,
                    .waivers = m_confirmations.waivers(),
                    .earlierStep = m_place.earlierStep(slug),
                    .access = m_store.isReadOnly() ? GateFacts::Access::ReadOnly
                              : m_store.unsaved()  ? GateFacts::Access::Unsaved
                                                   : GateFacts::Access::Writable};
    if (const StepSpec *step = findStep(slug)) {
        for (const InputSpec &input : step->inputs) {
            const auto fault = m_draft.fault(input.answer);
            const bool mayBeEmpty = !isRequired(input, m_draft.answers()) && fault == InputFault::Missing;
            if (fault && !mayBeEmpty)
                facts.inputFaults.insert(input.answer, *fault);
        }
    }
    return facts;
}

GateState Standings::gate(const QString &slug) const
{
    const StepSpec *step = findStep(slug);
    return step ? gateOf(*step, gateFacts(slug, m_evaluation.verdicts()))
                : GateState{.blockers = {{Blocker::Kind::EarlierStep, slug}}};
}

StepState Standings::stepState(const QString &slug) const
{
    return stepState(slug, m_evaluation.verdicts());
}

StepState Standings::stepState(const QString &slug, const QList<Verdict> &verdicts) const
{
    const StepSpec *step = findStep(slug);
    if (!step)
        return StepState::Locked;
    return stepStateOf(*step, {.gate = gateFacts(slug, verdicts),
                               .passed = m_place.isPassed(slug) ? StepFacts::Passed::Yes : StepFacts::Passed::No});
}

LinkStatus Standings::linkStatus(const ChapterSpec &chapter, const QList<Verdict> &verdicts) const
{
    QList<StepStanding> standings;
    for (const StepSpec &step : chapter.steps) {
        const bool passed = m_place.isPassed(step.slug);
        standings.append({stepState(step.slug, verdicts), passed ? StepFacts::Passed::Yes : StepFacts::Passed::No,
                          gateOf(step, gateFacts(step.slug, verdicts))});
    }
    return linkStatusOf(chapter, standings, verdicts);
}

QList<LinkStatus> Standings::links() const
{
    const QList<Verdict> &verdicts = m_evaluation.verdicts();
    const QDateTime kept = oldestKept(verdicts);
    QList<LinkStatus> all;
    for (const ChapterSpec &chapter : guideChapters()) {
        if (chapter.link == LinkId::None)
            continue;
        LinkStatus status = linkStatus(chapter, verdicts);
        if (status.value == LinkValue::Stale && kept.isValid() &&
            linkStatus(chapter, asLastKnown(verdicts)).value == LinkValue::Verified)
            status.lastVerified = kept;
        all.append(status);
    }
    return all;
}

QString Standings::firstWrongStep() const
{
    const QList<Verdict> &verdicts = m_evaluation.verdicts();
    for (const QString &slug : stepOrder()) {
        for (const Verdict &verdict : verdicts) {
            const CheckSpec *check = findCheck(verdict.checkId);
            if (check && check->step == slug && isWrong(verdict))
                return slug;
        }
    }
    return {};
}

/// What nobody typed, or confirmed, is no fault of what is set up.
bool Standings::isWrong(const Verdict &verdict) const
{
    if (verdict.state == VerdictState::Failed)
        return true;
    const Answers &given = m_draft.answers();
    const auto &specs = answerSpecs();
    const bool leadsToEmptyField = std::any_of(specs.begin(), specs.end(), [&](const AnswerSpec &spec) {
        return answerFieldName(spec.id) == verdict.field && given.value(spec.id).isEmpty() &&
               !given.holdsSecret(spec.id);
    });
    return verdict.state == VerdictState::NeedsYou && verdict.source != VerdictSource::Confirmed &&
           verdict.source != VerdictSource::Input && !leadsToEmptyField;
}

Result<void> Standings::keepSummary()
{
    if (m_store.isReadOnly() || m_store.unsaved())
        return {};
    const QList<LinkStatus> all = links();
    const QString worst = worstOf(all);
    const QString each = linksToKeep(all);
    if (worst + each == m_summary)
        return {};
    m_summary = worst + each;
    return m_store.setSummary(static_cast<int>(stepOrder().size()), worst, each);
}

} // namespace trivet
