// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/checkviews.h"

#include "core/timetext.h"
#include "doctor/waitingfindings.h"
#include "guide/engine/guide.h"
#include "ui/pages/step/mendbuttons.h"
#include "ui/parts/sentences/agesentence.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/plansentence.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr std::chrono::minutes staleAfter{5};

QString checkText(const char *source)
{
    return QCoreApplication::translate("CheckViews", source);
}

bool isConfirmation(const Verdict &verdict)
{
    return verdict.source == VerdictSource::Confirmed || verdict.finding == "names-differ";
}

bool isStale(const Verdict &verdict)
{
    const bool isRead = verdict.source == VerdictSource::Api || verdict.source == VerdictSource::Inferred;
    if (verdict.state != VerdictState::Passed || !isRead || !verdict.checkedAt.isValid())
        return false;
    // Readings carry real time, also in a practice world that runs faster.
    return verdict.checkedAt.secsTo(QDateTime::currentDateTimeUtc()) > std::chrono::seconds(staleAfter).count();
}

/// A vendor's limit ends by itself: that needs patience, and nothing is broken.
bool isPassingLimit(const Verdict &verdict)
{
    static const QByteArrayList limits{"used-up", "blocked", "nearly-used-up"};
    return limits.contains(verdict.finding);
}

/// Passed, because nothing has to be done, and yet its title tells of something: no tick, which would say "all is well".
bool isNoteOf(const Verdict &verdict)
{
    const CheckSpec *check = findCheck(verdict.checkId);
    return check && check->severity == Severity::Notes && !verdict.records.isEmpty();
}

CheckLook lookOf(const Verdict &verdict)
{
    const bool confirms = isConfirmation(verdict);
    if (isWaiting(verdict))
        return CheckLook::NotYet;
    switch (verdict.state) {
    case VerdictState::Passed:
        if (confirms)
            return CheckLook::Confirmed;
        if (isNoteOf(verdict))
            return CheckLook::Note;
        return verdict.isKept || isStale(verdict) ? CheckLook::Stale : CheckLook::Passed;
    case VerdictState::NeedsYou: return confirms ? CheckLook::Confirm : CheckLook::NeedsYou;
    case VerdictState::Failed: return isPassingLimit(verdict) ? CheckLook::NeedsYou : CheckLook::Failed;
    case VerdictState::Unknown:
        if (confirms)
            return CheckLook::Confirm;
        return verdict.checkedAt.isValid() ? CheckLook::Unknown : CheckLook::NotYet;
    }
    Q_UNREACHABLE();
}

QString timeOf(const QDateTime &when)
{
    return timeText(when.toLocalTime().time());
}

QString metaOf(const Verdict &verdict, CheckLook look, const Guide &guide)
{
    if (verdict.isKept) {
        //: Under a check that shows what was last known; %1 is "Read 3 hours ago"
        return guide.isChecking(verdict.checkId)
                   ? checkText(QT_TRANSLATE_NOOP("CheckViews", "%1, checking now")).arg(readAgoText(verdict.checkedAt))
                   : readAgoText(verdict.checkedAt);
    }
    if (look == CheckLook::Checking)
        return checkText(QT_TRANSLATE_NOOP("CheckViews", "Checking now"));
    if (look == CheckLook::Confirm)
        return sourceWord(VerdictSource::Confirmed);
    if (isUnderWay(verdict)) {
        //: Under a check that waits for a sync that runs
        return checkText(QT_TRANSLATE_NOOP("CheckViews", "Under way"));
    }
    if (look == CheckLook::NotYet)
        return checkText(QT_TRANSLATE_NOOP("CheckViews", "Not started"));
    if (!verdict.checkedAt.isValid()) {
        // Of what is judged without reading there is no time; only what is unknown was not begun.
        return look == CheckLook::Unknown ? checkText(QT_TRANSLATE_NOOP("CheckViews", "Not started"))
                                          : sourceWord(verdict.source);
    }
    if (look == CheckLook::Stale) {
        //: Under a check that passed a while ago; %1 is a time
        return checkText(QT_TRANSLATE_NOOP("CheckViews", "Last seen %1")).arg(timeOf(verdict.checkedAt));
    }
    if (look == CheckLook::Confirmed)
        return momentText(verdict.checkedAt.toLocalTime());
    return timeOf(verdict.checkedAt) + u" \u00b7 "_s + sourceWord(verdict.source);
}

/// The warning's own that a person goes on in spite of it, if one does.
std::optional<Waiver> waiverOf(const Verdict &verdict, const CheckSpec &spec, const Guide &guide)
{
    if (verdict.state != VerdictState::NeedsYou || spec.severity != Severity::Warns)
        return std::nullopt;
    for (const Waiver &waiver : guide.confirmations().waivers()) {
        if (waiver.checkId == verdict.checkId)
            return waiver;
    }
    return std::nullopt;
}

QList<CheckAction> actionsOf(const Verdict &verdict, const CheckSpec &spec, CheckLook look, const Guide &guide)
{
    QList<CheckAction> actions;
    // Confirmed row by row, where the rows stand.
    static const QStringList rowByRow{u"C08"_s, u"C13"_s, u"C23"_s};
    const bool isPerRow = rowByRow.contains(verdict.checkId);
    if (look == CheckLook::Confirm && !isPerRow && verdict.finding != "no-user-name" && verdict.finding != "too-early")
        actions.append({u"confirm"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Confirm"))});
    if (verdict.finding == "names-differ" && look != CheckLook::Confirm && verdict.state != VerdictState::Passed)
        actions.append({u"confirm"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Confirm"))});
    if (!isConfirmation(verdict) && guide.confirmations().isConfirmable(verdict.checkId)) {
        //: Button: what the check found is meant so
        actions.append({u"confirm"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "This is right"))});
    }
    if (guide.confirmations().isDueAgain(verdict.checkId)) {
        //: Button: looked at once more after three months
        actions.append({u"confirmAgain"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Confirm again"))});
    }
    if (look == CheckLook::Confirmed && !isPerRow)
        actions.append(
            {u"takeBack"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Take back")), {}, CheckAction::Form::Link});
    if (look == CheckLook::Failed && !verdict.field.isEmpty())
        actions.append({u"field"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Paste new value")), u"paste"_s});
    if (guide.inputs().mayKeepSecretsUntilClose() && verdict.checkId == "T01"_L1) {
        //: Button: there is no keychain that works, so secrets are kept in memory and nowhere else
        actions.append({u"keep"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Keep until Trivet closes"))});
    }
    if (look == CheckLook::Unknown || look == CheckLook::Stale)
        actions.append({u"again"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Check again")), u"refresh"_s,
                        CheckAction::Form::IconOnly});
    if (waiverOf(verdict, spec, guide)) {
        //: Under a warning that a person went on in spite of: it holds again
        actions.append(
            {u"withdraw"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Take back")), {}, CheckAction::Form::Link});
    } else if (verdict.state == VerdictState::NeedsYou && spec.severity == Severity::Warns &&
               look != CheckLook::NotYet) {
        //: Under a warning: go on in spite of it, with a reason that the report keeps
        actions.append(
            {u"anyway"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Continue anyway")), {}, CheckAction::Form::Link});
    }
    if (const auto mend = offeredMend(verdict, guide))
        actions.append({u"mend"_s, mendButtonText(mend->kind), u"preview"_s});
    // A note passes, and its records are what it notes.
    if (!verdict.records.isEmpty() && (verdict.state != VerdictState::Passed || spec.severity == Severity::Notes))
        actions.append(
            {u"details"_s, checkText(QT_TRANSLATE_NOOP("CheckViews", "Show list")), {}, CheckAction::Form::Link});
    return actions;
}

CheckView viewOf(const Verdict &verdict, const Guide &guide)
{
    const CheckSpec *spec = findCheck(verdict.checkId);
    // What was last known stays in sight while it is read again.
    const bool isChecking = guide.isChecking(verdict.checkId) && !isConfirmation(verdict) && !verdict.isKept;
    const CheckLook look = isChecking ? CheckLook::Checking : lookOf(verdict);
    const auto waiver = waiverOf(verdict, *spec, guide);
    //: Under a warning; %1 who went on in spite of it, %2 the reason
    const QString waived =
        waiver ? checkText(QT_TRANSLATE_NOOP("CheckViews", "%1 continued anyway: %2")).arg(waiver->who, waiver->reason)
               : QString();
    return {.id = verdict.checkId,
            .look = look,
            .title = verdictTitle(verdict),
            .evidence = verdictEvidence(verdict),
            .meta = waiver ? waived : metaOf(verdict, look, guide),
            .actions = actionsOf(verdict, *spec, look, guide)};
}

} // namespace

QList<CheckView> checkViewsFor(const StepSpec &spec, const Guide &guide)
{
    QList<CheckView> views = checkViewsFor(spec.checks, guide);
    const bool isHere = std::ranges::all_of(spec.inputs, [&guide](const InputSpec &input) {
        return !isRequired(input, guide.answers()) || !guide.inputs().fault(input.answer);
    });
    static const QStringList ofAllSteps{u"S01"_s, u"A09"_s};
    for (CheckView &view : views) {
        // What other steps brought is right; this step's is still to come.
        if (ofAllSteps.contains(view.id) && !isHere && view.look == CheckLook::Passed) {
            view.look = CheckLook::NotYet;
            //: Evidence of a check: this step's user or secret was not given
            view.evidence = checkText(QT_TRANSLATE_NOOP("CheckViews", "The values of this step are not here yet"));
            view.meta = checkText(QT_TRANSLATE_NOOP("CheckViews", "Not started"));
        }
    }
    return views;
}

QList<CheckView> checkViewsFor(const QStringList &checkIds, const Guide &guide)
{
    QList<CheckView> views;
    const QList<Verdict> verdicts = guide.allVerdicts();
    for (const QString &id : checkIds) {
        for (const Verdict &verdict : verdicts) {
            if (verdict.checkId == id)
                views.append(viewOf(verdict, guide));
        }
    }
    return views;
}

} // namespace trivet
