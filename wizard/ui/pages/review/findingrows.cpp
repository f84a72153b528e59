// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/review/findingrows.h"

#include "guide/engine/guide.h"
#include "inventory/joins/gluejoins.h"
#include "inventory/joins/joins.h"
#include "ui/pages/step/checkviews.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/settingsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString findingText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Findings", source, nullptr, count);
}

/// Words of each standing: key of its filter, head of its group, pill.
struct StandingWords
{
    FindingStanding standing;
    const char *key;
    const char *title;
    const char *pill;
    PillKind kind;
    const char *icon;
};
constexpr std::array standings{
    StandingWords{FindingStanding::Wrong, "wrong", QT_TRANSLATE_NOOP("Findings", "Wrong"),
                  QT_TRANSLATE_N_NOOP("Findings", "%Ln wrong"), PillKind::Failed, "status-failed"},
    StandingWords{FindingStanding::NeedsYou, "needsYou", QT_TRANSLATE_NOOP("Findings", "Needs you"),
                  QT_TRANSLATE_N_NOOP("Findings", "%Ln need(s) you"), PillKind::Attention, "status-attention"},
    StandingWords{FindingStanding::Confirm, "confirm", QT_TRANSLATE_NOOP("Findings", "To confirm"),
                  QT_TRANSLATE_N_NOOP("Findings", "%Ln to confirm"), PillKind::Progress, "status-confirm"},
    StandingWords{FindingStanding::Match, "match", QT_TRANSLATE_NOOP("Findings", "As recommended"),
                  QT_TRANSLATE_N_NOOP("Findings", "%Ln match(es)"), PillKind::Passed, "status-done"},
    StandingWords{FindingStanding::NotRead, "notRead", QT_TRANSLATE_NOOP("Findings", "Not read"),
                  QT_TRANSLATE_N_NOOP("Findings", "%Ln not read"), PillKind::Neutral, "status-todo"},
    StandingWords{FindingStanding::NotSetUp, "notSetUp", QT_TRANSLATE_NOOP("Findings", "Not set up"),
                  QT_TRANSLATE_N_NOOP("Findings", "%Ln not set up"), PillKind::Neutral, "status-skipped"},
};

const StandingWords &wordsOf(FindingStanding standing)
{
    return standings[static_cast<std::size_t>(standing)];
}

/// Whether anything came over this link, by whatever setup; Trivet's own access is there in any case.
bool isThere(LinkId link, const Inventory &inventory)
{
    const auto hasRmmRecord = [](const it_glue::Configuration &row) { return row.rmm.has_value(); };
    const auto isJoined = [](const it_glue::Organization &row) { return isLinked(row); };
    switch (link) {
    case LinkId::None: return true;
    case LinkId::AutotaskRmm: return std::ranges::any_of(inventory.devices.rows, isSynced);
    case LinkId::AutotaskItGlue: return std::ranges::any_of(inventory.glueOrganizations.rows, isJoined);
    case LinkId::RmmItGlue: return std::ranges::any_of(inventory.glueConfigurations.rows, hasRmmRecord);
    case LinkId::Saas: return !inventory.saasDomains.rows.isEmpty();
    }
    Q_UNREACHABLE();
}

FindingStanding standingOf(CheckLook look, bool isChapterThere)
{
    switch (look) {
    case CheckLook::Failed: return FindingStanding::Wrong;
    case CheckLook::NeedsYou: return FindingStanding::NeedsYou;
    case CheckLook::Passed:
    case CheckLook::Confirmed:
    case CheckLook::Stale:
    case CheckLook::Skipped:
    case CheckLook::Note: return FindingStanding::Match;
    case CheckLook::Confirm: return isChapterThere ? FindingStanding::Confirm : FindingStanding::NotSetUp;
    case CheckLook::NotYet:
    case CheckLook::Checking:
    case CheckLook::Unknown: return isChapterThere ? FindingStanding::NotRead : FindingStanding::NotSetUp;
    }
    Q_UNREACHABLE();
}

FindingRow::Act actOf(FindingStanding standing, const CheckSpec &check, const CheckView &view, const Guide &guide)
{
    const bool isWrong = standing == FindingStanding::Wrong || standing == FindingStanding::NeedsYou;
    const bool isConfirmable =
        std::ranges::any_of(view.actions, [](const CheckAction &action) { return action.id == "confirm"_L1; });
    if (standing == FindingStanding::Confirm && isConfirmable)
        return FindingRow::Act::Confirm;
    if (!isWrong && standing != FindingStanding::Confirm)
        return FindingRow::Act::None;
    // A step that is not open yet cannot be gone to; what is wrong can be looked at all the same.
    return guide.stepState(check.step) == StepState::Locked ? FindingRow::Act::ShowCheck : FindingRow::Act::OpenStep;
}

QString actText(FindingRow::Act act)
{
    switch (act) {
    case FindingRow::Act::None: return {};
    case FindingRow::Act::Confirm: return findingText(QT_TRANSLATE_NOOP("Findings", "Confirm"));
    case FindingRow::Act::OpenStep: return findingText(QT_TRANSLATE_NOOP("Findings", "Open step"));
    case FindingRow::Act::ShowCheck: return findingText(QT_TRANSLATE_NOOP("Findings", "Show check"));
    }
    Q_UNREACHABLE();
}

} // namespace

RowsShape<FindingRow> findingShape()
{
    using Row = FindingRow;
    RowsShape<Row> shape;
    RowsColumn<Row> setting{
        .head = findingText(QT_TRANSLATE_NOOP("Findings", "Setting")), .cell = [](const Row &row) {
            const CheckLookStyle &style = checkLookStyle(row.state);
            return Cell{.text = row.setting, .glyph = QString::fromLatin1(style.icon), .glyphInk = style.ink};
        }};
    setting.spoken = [](const Row &row) {
        //: Read aloud; %1 a setting, %2 "Passed" or "Needs you"
        return findingText(QT_TRANSLATE_NOOP("Findings", "%1, %2")).arg(row.setting, checkLookName(row.state));
    };
    const RowsColumn<Row> act{.head = {},
                              .cell =
                                  [](const Row &row) {
                                      return Cell{.text = actText(row.act),
                                                  .kind = row.act == FindingRow::Act::None ? CellKind::Plain
                                                                                           : CellKind::Link};
                                  },
                              .found = RowsColumn<Row>::Found::Never,
                              .side = RowsColumn<Row>::Side::Trailing};
    shape.columns = {
        setting,
        {.head = findingText(QT_TRANSLATE_NOOP("Findings", "Recommended")),
         .cell = [](const Row &row) { return Cell{.text = row.recommended, .ink = &Tokens::text2}; }},
        {.head = findingText(QT_TRANSLATE_NOOP("Findings", "Yours")),
         .cell =
             [](const Row &row) { return Cell{.text = row.yours, .strong = row.standing < FindingStanding::Match}; }},
        {.head = findingText(QT_TRANSLATE_NOOP("Findings", "Link")),
         .cell = [](const Row &row) { return Cell{.text = row.link, .ink = &Tokens::text2}; }},
        {.head = findingText(QT_TRANSLATE_NOOP("Findings", "Source")),
         .cell = [](const Row &row) { return Cell{.text = row.source, .ink = &Tokens::text3}; }},
        act};
    shape.key = [](const Row &row) { return row.id; };
    shape.filters = [](const Row &row) { return QStringList{QString::fromLatin1(wordsOf(row.standing).key)}; };
    shape.group = [](const Row &row) { return findingText(wordsOf(row.standing).title); };
    shape.groupCount = [](int count) { return findingText(QT_TRANSLATE_N_NOOP("Findings", "%Ln setting(s)"), count); };
    return shape;
}

QList<FindingRow> findingRowsFor(const Guide &guide)
{
    QList<FindingRow> rows;
    const QList<Verdict> verdicts = guide.allVerdicts();
    for (const ChapterSpec &chapter : guideChapters()) {
        const bool isChapterThere = guide.inventory() && isThere(chapter.link, *guide.inventory());
        for (const StepSpec &step : chapter.steps) {
            for (const CheckView &view : checkViewsFor(step.checks, guide)) {
                const CheckSpec *check = findCheck(view.id);
                if (!check || check->step != step.slug)
                    continue;
                const auto verdict = std::ranges::find(verdicts, view.id, &Verdict::checkId);
                const FindingStanding standing = standingOf(view.look, isChapterThere);
                rows.append({.id = view.id,
                             .state = view.look,
                             .standing = standing,
                             .link = guideText(chapter.title),
                             .setting = settingName(view.id),
                             .recommended = settingRecommended(view.id),
                             .yours = view.evidence.isEmpty() ? findingText(QT_TRANSLATE_NOOP("Findings", "Unknown"))
                                                              : view.evidence,
                             .source = verdict == verdicts.end() ? QString() : sourceWord(verdict->source),
                             .act = actOf(standing, *check, view, guide)});
            }
        }
    }
    std::ranges::stable_sort(rows, {}, &FindingRow::standing);
    return rows;
}

QList<FilterPill> findingPillsFor(const QList<FindingRow> &rows, const QStringList &kept)
{
    QList<FilterPill> pills;
    for (const StandingWords &words : standings) {
        const auto count = static_cast<int>(std::ranges::count(rows, words.standing, &FindingRow::standing));
        const QString key = QString::fromLatin1(words.key);
        if (count > 0 || kept.contains(key))
            pills.append({key, {words.kind, findingText(words.pill, count), QString::fromLatin1(words.icon)}});
    }
    return pills;
}

QStringList filtersAtFirst(const QList<FindingRow> &rows)
{
    QStringList keys;
    for (const StandingWords &words : standings) {
        const bool isSomething = words.standing < FindingStanding::NotRead;
        if (isSomething && std::ranges::find(rows, words.standing, &FindingRow::standing) != rows.end())
            keys.append(QString::fromLatin1(words.key));
    }
    return keys;
}

} // namespace trivet
