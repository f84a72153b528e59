// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/finish/healthrows.h"

#include "guide/engine/guide.h"
#include "ui/parts/sentences/agesentence.h"
#include "ui/parts/sentences/checksentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString healthText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Health", source, nullptr, count);
}

QList<Verdict> verdictsOf(const Guide &guide, const ChapterSpec &chapter)
{
    QList<Verdict> own;
    const QList<Verdict> all = guide.allVerdicts();
    for (const Verdict &verdict : all) {
        const CheckSpec *check = findCheck(verdict.checkId);
        const bool isOfChapter = check && std::any_of(chapter.steps.begin(), chapter.steps.end(), [check](const StepSpec &step) {
            return step.slug == check->step;
        });
        // A note that nobody answered yet is nothing to mend and nothing proved.
        const bool isOpenNote = check && check->severity == Severity::Notes && verdict.state == VerdictState::Unknown;
        if (isOfChapter && !isOpenNote)
            own.append(verdict);
    }
    return own;
}

/// Failed before what needs somebody, that before what nobody knows; of equals the first in the order of the steps.
const Verdict *worstOf(const QList<Verdict> &verdicts)
{
    for (const VerdictState state : {VerdictState::Failed, VerdictState::NeedsYou, VerdictState::Unknown}) {
        for (const Verdict &verdict : verdicts) {
            const bool isNote = findCheck(verdict.checkId)->severity == Severity::Notes;
            if (verdict.state == state && !isNote)
                return &verdict;
        }
    }
    return nullptr;
}

CheckLook lookOf(LinkValue value)
{
    switch (value) {
    case LinkValue::NotSetUp: return CheckLook::NotYet;
    case LinkValue::InProgress: return CheckLook::Checking;
    case LinkValue::Verified: return CheckLook::Passed;
    case LinkValue::NeedsYou: return CheckLook::NeedsYou;
    case LinkValue::Failed: return CheckLook::Failed;
    case LinkValue::Stale: return CheckLook::Stale;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<HealthRow> healthRowsFor(const Guide &guide)
{
    QList<HealthRow> rows;
    const QList<LinkStatus> links = guide.links();
    for (const ChapterSpec &chapter : guideChapters()) {
        const auto status = std::find_if(links.begin(), links.end(), [&chapter](const LinkStatus &link) { return link.link == chapter.link; });
        if (chapter.link == LinkId::None || status == links.end())
            continue;
        const QList<Verdict> verdicts = verdictsOf(guide, chapter);
        const auto passed = std::count_if(verdicts.begin(), verdicts.end(),
                                          [](const Verdict &verdict) { return verdict.state == VerdictState::Passed; });
        HealthRow row{.id = linkKey(chapter.link), .state = lookOf(status->value), .title = guideText(chapter.title)};
        if (status->value == LinkValue::NotSetUp) {
            row.state = CheckLook::Skipped;
            row.sentence = chapter.need == ChapterSpec::Need::Optional
                ? healthText(QT_TRANSLATE_NOOP("Health", "Left out. You can add it at any time."))
                : healthText(QT_TRANSLATE_NOOP("Health", "Not set up yet"));
            rows.append(row);
            continue;
        }
        //: Checks passed of all
        row.counts = healthText(QT_TRANSLATE_NOOP("Health", "%1 of %2")).arg(passed).arg(verdicts.size());
        if (const Verdict *worst = worstOf(verdicts)) {
            const QString evidence = verdictEvidence(*worst);
            //: The worst finding of a link; %1 its title, %2 its evidence
            row.sentence = evidence.isEmpty() ? verdictTitle(*worst)
                                              : healthText(QT_TRANSLATE_NOOP("Health", "%1: %2")).arg(verdictTitle(*worst), evidence);
            row.action = healthText(QT_TRANSLATE_NOOP("Health", "Review"));
            if (row.state == CheckLook::Passed)
                row.state = CheckLook::NeedsYou;
        } else if (status->lastVerified.isValid()) {
            //: Of a link; %1 is "3 hours ago"
            row.sentence = healthText(QT_TRANSLATE_NOOP("Health", "Verified when it was last read, %1.")).arg(agoText(status->lastVerified));
        } else {
            row.sentence = healthText(QT_TRANSLATE_NOOP("Health", "Everything that can be proved is proved; the rest was confirmed."));
        }
        rows.append(row);
    }
    return rows;
}

QList<PillView> healthPillsFor(const Guide &guide)
{
    int proved = 0;
    int confirmed = 0;
    int needYou = 0;
    int failed = 0;
    int unknown = 0;
    const QList<LinkStatus> links = guide.links();
    for (const ChapterSpec &chapter : guideChapters()) {
        const auto status = std::find_if(links.begin(), links.end(), [&chapter](const LinkStatus &link) { return link.link == chapter.link; });
        // What was left out says nothing about what was set up.
        if (status != links.end() && status->value == LinkValue::NotSetUp)
            continue;
        for (const Verdict &verdict : verdictsOf(guide, chapter)) {
            switch (verdict.state) {
            case VerdictState::Passed: ++(verdict.source == VerdictSource::Confirmed ? confirmed : proved); break;
            case VerdictState::NeedsYou: ++needYou; break;
            case VerdictState::Failed: ++failed; break;
            case VerdictState::Unknown: ++unknown; break;
            }
        }
    }
    QList<PillView> pills;
    const auto add = [&pills](PillKind kind, const char *text, int count, const QString &icon) {
        if (count > 0)
            pills.append({kind, healthText(text, count), icon});
    };
    add(PillKind::Failed, QT_TRANSLATE_N_NOOP("Health", "%Ln failed"), failed, u"status-failed"_s);
    add(PillKind::Attention, QT_TRANSLATE_N_NOOP("Health", "%Ln need(s) you"), needYou, u"status-attention"_s);
    add(PillKind::Passed, QT_TRANSLATE_N_NOOP("Health", "%Ln proved"), proved, u"status-done"_s);
    add(PillKind::Progress, QT_TRANSLATE_N_NOOP("Health", "%Ln confirmed"), confirmed, u"status-confirm"_s);
    add(PillKind::Neutral, QT_TRANSLATE_N_NOOP("Health", "%Ln unknown"), unknown, u"status-todo"_s);
    return pills;
}

QString openStepOf(const Guide &guide, int chapter)
{
    for (const ChapterSpec &candidate : guideChapters()) {
        if (candidate.number != chapter)
            continue;
        if (const QList<Verdict> verdicts = verdictsOf(guide, candidate); const Verdict *worst = worstOf(verdicts))
            return findCheck(worst->checkId)->step;
    }
    return {};
}

} // namespace trivet
