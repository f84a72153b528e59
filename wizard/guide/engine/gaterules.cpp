// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/gaterules.h"

#include "doctor/checks.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

const Verdict *verdictOf(const QString &checkId, const QList<Verdict> &verdicts)
{
    const auto found = std::find_if(verdicts.begin(), verdicts.end(),
                                    [&checkId](const Verdict &verdict) { return verdict.checkId == checkId; });
    return found == verdicts.end() ? nullptr : &*found;
}

/// The checks that hold this step, in the order shown, then those of the table that the page does not show.
QList<const CheckSpec *> holdingChecks(const StepSpec &step)
{
    QList<const CheckSpec *> holding;
    for (const QString &id : step.checks) {
        const CheckSpec *check = findCheck(id);
        if (check && check->holds(step.slug))
            holding.append(check);
    }
    for (const CheckSpec &check : checkSpecs()) {
        if (check.holds(step.slug) && !step.checks.contains(check.id))
            holding.append(&check);
    }
    return holding;
}

bool isWaived(const QString &checkId, const QList<Waiver> &waivers)
{
    return std::any_of(waivers.begin(), waivers.end(),
                       [&checkId](const Waiver &waiver) { return waiver.checkId == checkId; });
}

std::optional<Blocker::Kind> holdOf(const CheckSpec &check, const Verdict *verdict, const QList<Waiver> &waivers)
{
    const VerdictState state = verdict ? verdict->state : VerdictState::Unknown;
    switch (check.severity) {
    case Severity::Notes: return std::nullopt;
    case Severity::Warns:
        // An unknown warning is shown as unknown; only something seen to be wrong asks for a reason.
        if (state == VerdictState::Passed || state == VerdictState::Unknown || isWaived(check.id, waivers))
            return std::nullopt;
        return Blocker::Kind::WarningOpen;
    case Severity::Blocks:
        switch (state) {
        case VerdictState::Passed:
            // What was so when an earlier run read it is shown as last known; Next opens on what is so now.
            return verdict->isKept ? std::optional(Blocker::Kind::CheckUnknown) : std::nullopt;
        case VerdictState::Failed: return Blocker::Kind::CheckFailed;
        case VerdictState::NeedsYou:
            return isConfirmable(check, *verdict) ? Blocker::Kind::MissingConfirmation : Blocker::Kind::CheckUnknown;
        case VerdictState::Unknown: return Blocker::Kind::CheckUnknown;
        }
    }
    return std::nullopt;
}

void countCheck(GateState &state, Blocker::Kind kind)
{
    if (kind == Blocker::Kind::CheckFailed)
        ++state.failedChecks;
    else
        ++state.openChecks;
}

bool isForPersonToJudge(const Verdict &verdict)
{
    return (verdict.checkId == "T04"_L1 && verdict.finding == "much-gone") ||
           (verdict.checkId == "T05"_L1 && verdict.finding == "changed-since") ||
           (verdict.checkId == "T08"_L1 && verdict.finding == "fields-changed");
}

} // namespace

bool isConfirmable(const CheckSpec &check, const Verdict &verdict)
{
    // What is gone or changed is right or wrong as the person says.
    if (isForPersonToJudge(verdict))
        return true;
    // A20 is read where the names agree, and a person's to say where they differ; a site of the MSP's own
    // company is right or a slip, as the person says (decision 88).
    const bool isForPerson = check.source == VerdictSource::Confirmed || verdict.source == VerdictSource::Confirmed ||
                             verdict.finding == "names-differ" || verdict.finding == "own-company";
    return isForPerson && verdict.state == VerdictState::NeedsYou;
}

bool isSettled(const Blocker &blocker)
{
    switch (blocker.kind) {
    case Blocker::Kind::MissingInput:
    case Blocker::Kind::BadInput:
    case Blocker::Kind::EarlierStep:
    case Blocker::Kind::ReadOnly:
    case Blocker::Kind::NotSaved: return true;
    case Blocker::Kind::CheckFailed:
    case Blocker::Kind::CheckUnknown:
    case Blocker::Kind::MissingConfirmation:
    case Blocker::Kind::WarningOpen: return false;
    }
    return false;
}

GateState gateOf(const StepSpec &step, const GateFacts &facts)
{
    GateState state;
    if (facts.access == GateFacts::Access::ReadOnly)
        state.blockers.append({Blocker::Kind::ReadOnly, {}});
    if (facts.access == GateFacts::Access::Unsaved)
        state.blockers.append({Blocker::Kind::NotSaved, {}});
    if (!facts.earlierStep.isEmpty())
        state.blockers.append({Blocker::Kind::EarlierStep, facts.earlierStep});
    for (const InputSpec &input : step.inputs) {
        const auto fault = facts.inputFaults.constFind(input.answer);
        if (fault == facts.inputFaults.constEnd())
            continue;
        const auto kind = *fault == InputFault::Missing ? Blocker::Kind::MissingInput : Blocker::Kind::BadInput;
        state.blockers.append({kind, answerFieldName(input.answer)});
    }
    for (const CheckSpec *check : holdingChecks(step)) {
        if (const auto kind = holdOf(*check, verdictOf(check->id, facts.verdicts), facts.waivers)) {
            state.blockers.append({*kind, check->id});
            countCheck(state, *kind);
        }
    }
    // What a person can act upon before what only has to be waited for.
    std::stable_partition(state.blockers.begin(), state.blockers.end(),
                          [](const Blocker &blocker) { return blocker.kind != Blocker::Kind::CheckUnknown; });
    return state;
}

StepState stepStateOf(const StepSpec &step, const StepFacts &facts)
{
    const bool passed = facts.passed == StepFacts::Passed::Yes;
    if (!passed && !facts.gate.earlierStep.isEmpty())
        return StepState::Locked;

    const bool inputsOpen = std::any_of(step.inputs.begin(), step.inputs.end(), [&facts](const InputSpec &input) {
        return facts.gate.inputFaults.contains(input.answer);
    });
    bool failed = false;
    bool needsYou = passed && inputsOpen;
    bool unknown = facts.gate.access == GateFacts::Access::Unsaved;
    for (const CheckSpec *check : holdingChecks(step)) {
        const Verdict *verdict = verdictOf(check->id, facts.gate.verdicts);
        const auto kind = holdOf(*check, verdict, facts.gate.waivers);
        if (!kind)
            continue;
        // In a step not done yet, what is merely still to be done is no failure and needs no color.
        const bool isSeen =
            verdict && check->source != VerdictSource::Confirmed && verdict->source != VerdictSource::Input;
        switch (*kind) {
        case Blocker::Kind::CheckFailed: failed = failed || passed || (isSeen && !inputsOpen); break;
        case Blocker::Kind::WarningOpen: needsYou = needsYou || passed || (isSeen && !inputsOpen); break;
        case Blocker::Kind::MissingConfirmation: needsYou = needsYou || passed; break;
        case Blocker::Kind::CheckUnknown:
            if (verdict && verdict->state == VerdictState::NeedsYou)
                needsYou = needsYou || passed;
            else
                unknown = true;
            break;
        case Blocker::Kind::MissingInput:
        case Blocker::Kind::BadInput:
        case Blocker::Kind::EarlierStep:
        case Blocker::Kind::ReadOnly:
        case Blocker::Kind::NotSaved: break;
        }
    }
    if (failed)
        return StepState::Failed;
    if (needsYou)
        return StepState::NeedsYou;
    if (!passed)
        return StepState::Open;
    return unknown ? StepState::Stale : StepState::Passed;
}

LinkValue linkValueOf(const QList<StepStanding> &steps)
{
    const auto any = [&steps](auto condition) { return std::any_of(steps.begin(), steps.end(), condition); };
    const auto is = [](StepState state) { return [state](const StepStanding &step) { return step.state == state; }; };
    const auto isPassed = [](const StepStanding &step) { return step.passed == StepFacts::Passed::Yes; };
    const auto isHeldByPerson = [](const StepStanding &step) {
        return std::any_of(step.gate.blockers.begin(), step.gate.blockers.end(), [](const Blocker &blocker) {
            return blocker.kind == Blocker::Kind::MissingConfirmation || blocker.kind == Blocker::Kind::MissingInput ||
                   blocker.kind == Blocker::Kind::BadInput;
        });
    };

    const bool isBegun =
        any(isPassed) || any(is(StepState::Open)) || any(is(StepState::NeedsYou)) || any(is(StepState::Failed));
    if (!isBegun)
        return LinkValue::NotSetUp;
    if (any(is(StepState::Failed)))
        return LinkValue::Failed;
    if (!std::all_of(steps.begin(), steps.end(), isPassed))
        return any(is(StepState::NeedsYou)) ? LinkValue::NeedsYou : LinkValue::InProgress;
    if (any(isHeldByPerson))
        return LinkValue::NeedsYou;
    // A warning leaves the edge green with a badge; facts that are not at hand make it stale.
    const auto hasOpenCheck = [](const StepStanding &step) {
        return std::any_of(step.gate.blockers.begin(), step.gate.blockers.end(), [](const Blocker &blocker) {
            return blocker.kind == Blocker::Kind::CheckUnknown || blocker.kind == Blocker::Kind::NotSaved;
        });
    };
    if (!any(hasOpenCheck))
        return LinkValue::Verified;
    return any([&](const StepStanding &step) { return step.state == StepState::NeedsYou && hasOpenCheck(step); })
               ? LinkValue::NeedsYou
               : LinkValue::Stale;
}

QList<Verdict> asLastKnown(QList<Verdict> verdicts)
{
    for (Verdict &verdict : verdicts)
        verdict.isKept = false;
    return verdicts;
}

QDateTime oldestKept(const QList<Verdict> &verdicts)
{
    QDateTime oldest;
    for (const Verdict &verdict : verdicts) {
        if (verdict.isKept && (!oldest.isValid() || verdict.checkedAt < oldest))
            oldest = verdict.checkedAt;
    }
    return oldest;
}

LinkStatus linkStatusOf(const ChapterSpec &chapter, const QList<StepStanding> &steps, const QList<Verdict> &verdicts)
{
    LinkStatus status{
        .link = chapter.link, .value = linkValueOf(steps), .stepsTotal = static_cast<int>(chapter.steps.size())};
    status.stepsPassed = static_cast<int>(std::count_if(
        steps.begin(), steps.end(), [](const StepStanding &step) { return step.passed == StepFacts::Passed::Yes; }));
    status.hasWarnings = status.stepsPassed > 0 && hasWarnings(chapter, verdicts);
    return status;
}

bool hasWarnings(const ChapterSpec &chapter, const QList<Verdict> &verdicts)
{
    return std::any_of(verdicts.begin(), verdicts.end(), [&chapter](const Verdict &verdict) {
        const CheckSpec *check = findCheck(verdict.checkId);
        return check && check->severity == Severity::Warns && verdict.state == VerdictState::NeedsYou &&
               std::any_of(chapter.steps.begin(), chapter.steps.end(),
                           [check](const StepSpec &step) { return step.slug == check->step; });
    });
}

QString linksToKeep(const QList<LinkStatus> &links)
{
    QStringList parts;
    for (const LinkStatus &link : links) {
        // What was verified is called so until seen otherwise.
        const LinkValue value = link.value == LinkValue::Stale ? LinkValue::Verified : link.value;
        parts.append(
            u"%1=%2:%3/%4"_s.arg(linkKey(link.link), linkValueKey(value)).arg(link.stepsPassed).arg(link.stepsTotal));
    }
    return parts.join(u' ');
}

QList<LinkStatus> lastKnownLinks(const QString &kept, const QDateTime &keptAt)
{
    constexpr LinkId ids[] = {LinkId::AutotaskRmm, LinkId::AutotaskItGlue, LinkId::RmmItGlue, LinkId::Saas};
    constexpr LinkValue values[] = {LinkValue::NotSetUp, LinkValue::InProgress, LinkValue::Verified,
                                    LinkValue::NeedsYou, LinkValue::Failed};
    static const QRegularExpression form(u"^([a-z-]+)=([a-z-]+):(\\d+)/(\\d+)$"_s);
    QList<LinkStatus> links;
    for (const QString &part : kept.split(u' ', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(part);
        const auto id = std::ranges::find(ids, match.captured(1), linkKey);
        const auto value = std::ranges::find(values, match.captured(2), linkValueKey);
        if (id == std::end(ids) || value == std::end(values))
            continue;
        LinkStatus link{.link = *id,
                        .value = *value,
                        .stepsPassed = match.captured(3).toInt(),
                        .stepsTotal = match.captured(4).toInt()};
        if (link.value == LinkValue::Verified) {
            link.value = LinkValue::Stale;
            link.lastVerified = keptAt;
        }
        links.append(link);
    }
    return links;
}

} // namespace trivet
