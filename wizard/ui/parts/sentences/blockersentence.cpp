// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/blockersentence.h"

#include "core/answers.h"
#include "guide/content/stepspec.h"
#include "ui/parts/sentences/agesentence.h"
#include "ui/parts/sentences/checksentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString blockerText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Blockers", source, nullptr, count);
}

/// The label of the input whose widget has this object name.
QString inputLabel(const QString &objectName)
{
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps) {
            for (const InputSpec &input : step.inputs) {
                if (answerFieldName(input.answer) == objectName)
                    return guideText(input.label);
            }
        }
    }
    return objectName;
}

/// When the reading of an earlier run was made that this check rests on, if it does.
QDateTime keptSince(const QString &checkId, const QList<Verdict> &verdicts)
{
    for (const Verdict &verdict : verdicts) {
        if (verdict.checkId == checkId && verdict.isKept)
            return verdict.checkedAt;
    }
    return {};
}

bool needsPerson(const QString &checkId, const QList<Verdict> &verdicts)
{
    return std::any_of(verdicts.begin(), verdicts.end(), [&checkId](const Verdict &verdict) {
        return verdict.checkId == checkId && verdict.state == VerdictState::NeedsYou;
    });
}

QString titleOf(const QString &checkId, const QList<Verdict> &verdicts)
{
    for (const Verdict &verdict : verdicts) {
        if (verdict.checkId == checkId)
            return verdictTitle(verdict);
    }
    return checkTitle(checkId);
}

} // namespace

QString gateReason(const GateState &gate)
{
    if (gate.isOpen())
        return {};
    switch (gate.blockers.first().kind) {
    case Blocker::Kind::EarlierStep:
    case Blocker::Kind::ReadOnly:
    case Blocker::Kind::NotSaved: return describe(gate.blockers.first());
    case Blocker::Kind::MissingInput:
    case Blocker::Kind::BadInput:
    case Blocker::Kind::CheckFailed:
    case Blocker::Kind::CheckUnknown:
    case Blocker::Kind::MissingConfirmation:
    case Blocker::Kind::WarningOpen: break;
    }
    QList<Blocker> inputs;
    for (const Blocker &blocker : gate.blockers) {
        if (blocker.kind == Blocker::Kind::MissingInput || blocker.kind == Blocker::Kind::BadInput)
            inputs.append(blocker);
    }
    // No sign-in needs a name; the footer counts what S02 counts, and asks for names when the rest is there.
    const auto isName = [](const Blocker &blocker) {
        return blocker.subject == answerFieldName(AnswerId::Who) ||
               blocker.subject == answerFieldName(AnswerId::RmmApiUserName);
    };
    if (!std::all_of(inputs.begin(), inputs.end(), isName))
        inputs.removeIf(isName);
    if (!inputs.isEmpty()) {
        //: Footer beside Next: fields that must be filled or corrected first
        const QString several =
            blockerText(QT_TRANSLATE_N_NOOP("Blockers", "%Ln field(s) to fill in"), static_cast<int>(inputs.size()));
        const QString fields = isName(inputs.first()) && inputs.size() == 1 ? describe(inputs.first()) : several;
        if (gate.failedChecks == 0)
            return fields;
        //: Footer beside Next: %1 "1 check failed", %2 "2 fields to fill in"
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "%1, %2"))
            .arg(blockerText(QT_TRANSLATE_N_NOOP("Blockers", "%Ln check(s) failed"), gate.failedChecks), fields);
    }
    const int open = static_cast<int>(gate.blockers.size()) - gate.failedChecks;
    if (gate.failedChecks > 0 && open > 0) {
        //: Footer beside Next; %Ln checks failed. "%1 still open" follows as its own plural
        return blockerText(QT_TRANSLATE_N_NOOP("Blockers", "%Ln check(s) failed, %1 still open"), gate.failedChecks)
            .arg(open);
    }
    if (gate.failedChecks > 0)
        return blockerText(QT_TRANSLATE_N_NOOP("Blockers", "%Ln check(s) failed"), gate.failedChecks);
    return blockerText(QT_TRANSLATE_N_NOOP("Blockers", "%Ln check(s) still open"), open);
}

QString describe(const Blocker &blocker, const QList<Verdict> &verdicts)
{
    switch (blocker.kind) {
    case Blocker::Kind::MissingInput:
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "Fill in %1.")).arg(inputLabel(blocker.subject));
    case Blocker::Kind::BadInput:
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "Correct %1.")).arg(inputLabel(blocker.subject));
    case Blocker::Kind::CheckFailed:
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "A check failed: %1."))
            .arg(titleOf(blocker.subject, verdicts));
    case Blocker::Kind::CheckUnknown:
        if (const QDateTime kept = keptSince(blocker.subject, verdicts); kept.isValid()) {
            //: Why Next holds; %1 is a statement, %2 "3 hours ago"
            return blockerText(QT_TRANSLATE_NOOP("Blockers", "Last read %2, and not since: %1."))
                .arg(titleOf(blocker.subject, verdicts), agoText(kept));
        }
        if (needsPerson(blocker.subject, verdicts)) {
            //: Why Next holds; %1 is a statement, as in "Clients wait for a decision"
            return blockerText(QT_TRANSLATE_NOOP("Blockers", "Still to do: %1."))
                .arg(titleOf(blocker.subject, verdicts));
        }
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "Not known yet: %1.")).arg(titleOf(blocker.subject, verdicts));
    case Blocker::Kind::MissingConfirmation:
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "Only you can see this: %1."))
            .arg(checkTitle(blocker.subject));
    case Blocker::Kind::WarningOpen:
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "Mend it, or choose Continue anyway and say why: %1."))
            .arg(titleOf(blocker.subject, verdicts));
    case Blocker::Kind::EarlierStep: {
        const StepSpec *step = findStep(blocker.subject);
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "Opens after \u201c%1\u201d."))
            .arg(step ? guideText(step->railTitle) : blocker.subject);
    }
    case Blocker::Kind::ReadOnly:
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "Another copy of Trivet has this tenant open."));
    case Blocker::Kind::NotSaved:
        return blockerText(QT_TRANSLATE_NOOP("Blockers", "Trivet could not save. Next opens when it can."));
    }
    Q_UNREACHABLE();
}

} // namespace trivet
