// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doctor/doctorrows.h"

#include "core/timetext.h"
#include "doctor/waitingfindings.h"
#include "guide/engine/guide.h"
#include "ui/pages/step/checkviews.h"
#include "ui/parts/sentences/settingsentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString doctorText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Doctor", source, nullptr, count);
}

/// Words of each standing: key of its filter, head of its group, pill, and "since".
struct StandingWords
{
    Standing standing;
    const char *key;
    const char *title;
    const char *pill;
    const char *since; ///< %1 is a time or a day
    PillKind kind;
    const char *icon;
};
constexpr std::array standings{
    StandingWords{Standing::Failed, "failed", QT_TRANSLATE_NOOP("Doctor", "Failed"),
                  QT_TRANSLATE_N_NOOP("Doctor", "%Ln failed"), QT_TRANSLATE_NOOP("Doctor", "Failed since %1"),
                  PillKind::Failed, "status-failed"},
    StandingWords{Standing::NeedsYou, "needsYou", QT_TRANSLATE_NOOP("Doctor", "Needs you"),
                  QT_TRANSLATE_N_NOOP("Doctor", "%Ln need(s) you"), QT_TRANSLATE_NOOP("Doctor", "Needs you since %1"),
                  PillKind::Attention, "status-attention"},
    StandingWords{Standing::Confirm, "confirm", QT_TRANSLATE_NOOP("Doctor", "To confirm"),
                  QT_TRANSLATE_N_NOOP("Doctor", "%Ln to confirm"), QT_TRANSLATE_NOOP("Doctor", "To confirm since %1"),
                  PillKind::Progress, "status-confirm"},
    StandingWords{Standing::Unknown, "unknown", QT_TRANSLATE_NOOP("Doctor", "Unknown"),
                  QT_TRANSLATE_N_NOOP("Doctor", "%Ln unknown"), QT_TRANSLATE_NOOP("Doctor", "Unknown since %1"),
                  PillKind::Neutral, "help"},
    StandingWords{Standing::Passed, "passed", QT_TRANSLATE_NOOP("Doctor", "Passed"),
                  QT_TRANSLATE_N_NOOP("Doctor", "%Ln passed"), QT_TRANSLATE_NOOP("Doctor", "Passed since %1"),
                  PillKind::Passed, "status-done"},
};

const StandingWords &standingWords(Standing standing)
{
    return standings[static_cast<std::size_t>(standing)];
}

QString changeKey(VerdictChange change)
{
    switch (change) {
    case VerdictChange::None: return {};
    case VerdictChange::New: return u"new"_s;
    case VerdictChange::Mended: return u"mended"_s;
    }
    Q_UNREACHABLE();
}

/// On the row itself.
QString changeWord(VerdictChange change)
{
    switch (change) {
    case VerdictChange::None: return {};
    //: On a check that went wrong since the last visit
    case VerdictChange::New: return doctorText(QT_TRANSLATE_NOOP("Doctor", "New"));
    //: On a check that was wrong at the last visit and is not any more
    case VerdictChange::Mended: return doctorText(QT_TRANSLATE_NOOP("Doctor", "Mended"));
    }
    Q_UNREACHABLE();
}

/// The chapter of the check's step; checks of no step are about Trivet as a whole.
QString chapterTitleOf(const CheckSpec &check)
{
    return findStep(check.step) ? guideText(chapterOf(check.step).title)
                                : doctorText(QT_TRANSLATE_NOOP("Doctor", "In general"));
}

int chapterPlaceOf(const CheckSpec &check)
{
    return findStep(check.step) ? chapterOf(check.step).number : -1;
}

} // namespace

Standing standingOf(const Verdict &verdict)
{
    if (isWaiting(verdict))
        return Standing::Unknown;
    const bool isPersons = verdict.source == VerdictSource::Confirmed || verdict.finding == "names-differ";
    switch (verdict.state) {
    case VerdictState::Passed: return Standing::Passed;
    case VerdictState::NeedsYou: return isPersons ? Standing::Confirm : Standing::NeedsYou;
    case VerdictState::Failed: return Standing::Failed;
    case VerdictState::Unknown: return isPersons ? Standing::Confirm : Standing::Unknown;
    }
    Q_UNREACHABLE();
}

RowsShape<DoctorRow> doctorShape(DoctorGroups groups)
{
    using Row = DoctorRow;
    const auto checkCell = [](const Row &row) {
        const CheckLookStyle &style = checkLookStyle(row.view.look);
        return Cell{.text = row.name,
                    .glyph = QString::fromLatin1(style.icon),
                    .glyphInk = style.ink,
                    .strong = row.standing < Standing::Unknown,
                    .pill = changeWord(row.change)};
    };
    RowsColumn<Row> check{.head = doctorText(QT_TRANSLATE_NOOP("Doctor", "Check")), .cell = checkCell};
    check.spoken = [](const Row &row) {
        //: A check, read aloud; %1 its name, %2 "Failed", %3 "New" or nothing
        return doctorText(QT_TRANSLATE_NOOP("Doctor", "%1, %2 %3"))
            .arg(row.name, checkLookName(row.view.look), changeWord(row.change))
            .trimmed();
    };
    //: Column head: what Trivet saw
    const RowsColumn<Row> evidence{
        .head = doctorText(QT_TRANSLATE_NOOP("Doctor", "What Trivet found")),
        .cell = [](const Row &row) { return Cell{.text = row.view.evidence, .ink = &Tokens::text2}; }};
    //: Column head: since when a check stands as it does
    RowsColumn<Row> since{.head = doctorText(QT_TRANSLATE_NOOP("Doctor", "Since")), .cell = [](const Row &row) {
                              return Cell{.text = sinceText(row.since), .ink = &Tokens::text3};
                          }};
    since.sortKey = [](const Row &row) { return row.since.toString(Qt::ISODate); };
    RowsShape<Row> shape;
    shape.columns = {check, evidence, since};
    shape.key = [](const Row &row) { return row.view.id; };
    shape.filters = [](const Row &row) {
        QStringList keys{QString::fromLatin1(standingWords(row.standing).key)};
        if (row.change != VerdictChange::None)
            keys.append(changeKey(row.change));
        return keys;
    };
    shape.group = [groups](const Row &row) {
        return groups == DoctorGroups::ByLink ? row.link : doctorText(standingWords(row.standing).title);
    };
    //: Head of a group of checks
    shape.groupCount = [](int count) { return doctorText(QT_TRANSLATE_N_NOOP("Doctor", "%Ln check(s)"), count); };
    shape.words = [](const Row &row) { return row.view.id + u'\n' + row.view.title; };
    return shape;
}

QList<DoctorRow> doctorRowsFor(const Guide &guide, DoctorGroups groups)
{
    struct Placed
    {
        int group;
        DoctorRow row;
    };
    QList<Placed> placed;
    const QList<Verdict> verdicts = guide.allVerdicts();
    for (const Verdict &verdict : verdicts) {
        const CheckSpec *check = findCheck(verdict.checkId);
        const QList<CheckView> views = check ? checkViewsFor(QStringList{verdict.checkId}, guide) : QList<CheckView>{};
        if (views.isEmpty())
            continue;
        const Standing standing = standingOf(verdict);
        placed.append({groups == DoctorGroups::ByLink ? chapterPlaceOf(*check) : int(standing),
                       {.view = views.first(),
                        .name = settingName(verdict.checkId),
                        .link = chapterTitleOf(*check),
                        .standing = standing,
                        .change = guide.history().change(verdict),
                        .since = guide.history().since(verdict)}});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &left, const Placed &right) { return left.group < right.group; });
    QList<DoctorRow> rows;
    for (const Placed &each : std::as_const(placed))
        rows.append(each.row);
    return rows;
}

QList<FilterPill> doctorPillsFor(const QList<DoctorRow> &rows, const QStringList &kept)
{
    QList<FilterPill> pills;
    const auto add = [&](const QString &key, PillKind kind, const char *text, const char *icon, auto fits) {
        const int count = int(std::count_if(rows.begin(), rows.end(), fits));
        if (count > 0 || kept.contains(key))
            pills.append({key, {kind, doctorText(text, count), QString::fromLatin1(icon)}});
    };
    const auto changed = [](VerdictChange change) {
        return [change](const DoctorRow &row) { return row.change == change; };
    };
    add(changeKey(VerdictChange::New), PillKind::New, QT_TRANSLATE_N_NOOP("Doctor", "%Ln new since your last visit"),
        "add", changed(VerdictChange::New));
    add(changeKey(VerdictChange::Mended), PillKind::New, QT_TRANSLATE_N_NOOP("Doctor", "%Ln mended since"),
        "status-done", changed(VerdictChange::Mended));
    for (const StandingWords &words : standings)
        add(QString::fromLatin1(words.key), words.kind, words.pill, words.icon,
            [&words](const DoctorRow &row) { return row.standing == words.standing; });
    return pills;
}

QString sinceText(const QDateTime &since)
{
    if (!since.isValid())
        return {};
    const QDateTime local = since.toLocalTime();
    return local.date() == QDate::currentDate() ? timeText(local.time()) : dayText(local.date());
}

QString standingSentence(Standing standing, const QDateTime &since)
{
    const StandingWords &words = standingWords(standing);
    return since.isValid() ? doctorText(words.since).arg(momentText(since.toLocalTime())) : doctorText(words.title);
}

} // namespace trivet
