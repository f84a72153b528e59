// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/review/findingrows.h"

#include "guide/engine/guide.h"
#include "ui/pages/step/checkviews.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/settingsentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString findingText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Findings", source, nullptr, count);
}

QString actionOf(const CheckView &view)
{
    switch (view.look) {
    case CheckLook::Failed:
    case CheckLook::NeedsYou: return findingText(QT_TRANSLATE_NOOP("Findings", "Open step"));
    case CheckLook::Confirm: return findingText(QT_TRANSLATE_NOOP("Findings", "Confirm"));
    case CheckLook::Passed:
    case CheckLook::Checking:
    case CheckLook::Unknown:
    case CheckLook::NotYet:
    case CheckLook::Confirmed:
    case CheckLook::Stale:
    case CheckLook::Skipped: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QList<FindingGroup> findingGroupsFor(const Guide &guide)
{
    QList<FindingGroup> groups;
    const QList<Verdict> verdicts = guide.allVerdicts();
    for (const ChapterSpec &chapter : guideChapters()) {
        FindingGroup group{.title = guideText(chapter.title), .count = {}, .rows = {}};
        for (const StepSpec &step : chapter.steps) {
            for (const CheckView &view : checkViewsFor(step.checks, guide)) {
                const CheckSpec *check = findCheck(view.id);
                if (!check || check->step != step.slug)
                    continue;
                const auto verdict = std::find_if(verdicts.begin(), verdicts.end(),
                                                  [&view](const Verdict &other) { return other.checkId == view.id; });
                group.rows.append({.id = view.id, .state = view.look, .setting = settingName(view.id),
                                   .recommended = settingRecommended(view.id),
                                   .yours = view.evidence.isEmpty() ? findingText(QT_TRANSLATE_NOOP("Findings", "Unknown")) : view.evidence,
                                   .source = verdict == verdicts.end() ? QString() : sourceWord(verdict->source),
                                   .action = actionOf(view)});
            }
        }
        if (group.rows.isEmpty())
            continue;
        group.count = findingText(QT_TRANSLATE_N_NOOP("Findings", "%Ln setting(s)"), static_cast<int>(group.rows.size()));
        groups.append(group);
    }
    return groups;
}

QList<PillView> findingPillsFor(const QList<FindingGroup> &groups)
{
    int wrong = 0;
    int needYou = 0;
    int confirm = 0;
    int match = 0;
    int unknown = 0;
    for (const FindingGroup &group : groups) {
        for (const FindingRow &row : group.rows) {
            if (row.state == CheckLook::Failed)
                ++wrong;
            else if (row.state == CheckLook::NeedsYou)
                ++needYou;
            else if (row.state == CheckLook::Confirm)
                ++confirm;
            else if (findingMatches(row.state))
                ++match;
            else
                ++unknown;
        }
    }
    QList<PillView> pills;
    const auto add = [&pills](PillKind kind, const char *text, int count, const QString &icon) {
        if (count > 0)
            pills.append({kind, findingText(text, count), icon});
    };
    add(PillKind::Failed, QT_TRANSLATE_N_NOOP("Findings", "%Ln wrong"), wrong, u"status-failed"_s);
    add(PillKind::Attention, QT_TRANSLATE_N_NOOP("Findings", "%Ln need(s) you"), needYou, u"status-attention"_s);
    add(PillKind::Progress, QT_TRANSLATE_N_NOOP("Findings", "%Ln to confirm"), confirm, u"status-confirm"_s);
    add(PillKind::Passed, QT_TRANSLATE_N_NOOP("Findings", "%Ln match(es)"), match, u"status-done"_s);
    add(PillKind::Neutral, QT_TRANSLATE_N_NOOP("Findings", "%Ln not read"), unknown, u"status-todo"_s);
    return pills;
}

} // namespace trivet
