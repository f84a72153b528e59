// SPDX-License-Identifier: Apache-2.0
// The rehearsal of what Trivet writes: a preview, one row, the rest, and back again from the history.
#include "rehearsal/rehearsal.h"

#include "ui/kit/widgets/callout.h"
#include "ui/pages/changes/planmodel.h"

#include <QAction>
#include <QCoroTimer>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSet>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet {
namespace {

constexpr auto beforeAPicture = 150ms; // lets the window paint what just changed
constexpr auto writingTakesAtMost = 60s;
constexpr int mendsAtMost = 4; ///< of one check
constexpr int takenBack = 10;

/// Where only a person can tell which of several rows is meant, the first of each group.
void tickOneOfEachGroup(QAbstractItemView &table)
{
    auto *shown = qobject_cast<QSortFilterProxyModel *>(table.model());
    auto *plan = shown ? qobject_cast<PlanModel *>(shown->sourceModel()) : nullptr;
    QSet<QString> ticked;
    for (int row = 0; plan && row < plan->rowCount(); ++row) {
        const QString group = plan->plan().rows[row].group;
        if (group.isEmpty() || ticked.contains(group))
            continue;
        ticked.insert(group);
        plan->tick({row}, Qt::Checked);
    }
}

} // namespace

QCoro::Task<void> Rehearsal::mendFindings(QString slug)
{
    const QStringList checks = m_options.mends;
    for (const QString &check : checks) {
        // What still stands after a mend, as when a row got no answer, a person mends again; not without end.
        const bool isFirst = m_mends.value(check) == 0;
        const auto isOffered = [this, check] { return shown<QAbstractButton>(check + "MendButton"_L1) != nullptr; };
        if (m_mends.value(check) == mendsAtMost || !isOffered())
            continue;
        const bool isJudged = co_await until([this] { return !m_guide.isBusy(); }, writingTakesAtMost);
        if (!isJudged || !isOffered())
            continue;
        ++m_mends[check];
        const bool isMended = co_await mend(slug, check);
        if (!isMended || !isFirst || check != "R03"_L1)
            continue;
        const bool isTakenBack = co_await takeTenBack(slug);
        if (isTakenBack)
            co_await mend(slug, check);
    }
}

QCoro::Task<bool> Rehearsal::mend(QString slug, QString check)
{
    // Before and after a write the lists are read, and judged.
    const auto isOffered = [this, check] {
        auto *button = shown<QAbstractButton>(check + "MendButton"_L1);
        return button && button->isEnabled() && !m_guide.isBusy();
    };
    const bool offered = co_await until(isOffered, writingTakesAtMost);
    if (!offered || !press(check + "MendButton"_L1))
        co_return false;
    const bool isApplied = co_await applyPreview(slug, check);
    co_return isApplied;
}

QCoro::Task<bool> Rehearsal::applyPreview(QString slug, QString moment)
{
    const bool isOpen = co_await until([this] { return shown<QWidget>(u"changesPreview"_s); }, 10s);
    if (!isOpen)
        co_return false;
    const QPointer<QWidget> preview = shown<QWidget>(u"changesPreview"_s);
    if (auto *table = preview->findChild<QAbstractItemView *>(u"changesTableView"_s))
        tickOneOfEachGroup(*table);
    co_await QCoro::sleepFor(beforeAPicture);
    if (!preview)
        co_return false;
    shoot(*preview, slug, moment + "-preview"_L1);
    // While it writes, there is something to stop. What it asks is answered as by a person who has seen no harm in it.
    const auto isThrough = [this] {
        if (const auto *asks = shown<Callout>(u"changesAskingCallout"_s);
            asks && asks->view().kind == CalloutKind::Warning)
            press(u"pauseChangesButton"_s);
        return !shown<QAbstractButton>(u"stopChangesButton"_s);
    };
    bool hasWritten = false;
    const QStringList buttons{u"tryOneButton"_s, u"applyChangesButton"_s};
    for (const QString &button : buttons) {
        if (!press(button))
            continue;
        hasWritten = true;
        const bool ended = co_await until(isThrough, m_options.patience);
        if (!preview)
            co_return false;
        if (!ended) {
            press(u"closeChangesButton"_s);
            co_return false;
        }
    }
    co_await QCoro::sleepFor(beforeAPicture);
    if (!preview)
        co_return false;
    shoot(*preview, slug, moment + "-written"_L1);
    press(u"closeChangesButton"_s);
    const auto isGone = [preview] { return !preview || !preview->isVisible(); };
    const bool isClosed = co_await until(isGone, 10s);
    co_return hasWritten &&isClosed;
}

QCoro::Task<bool> Rehearsal::takeTenBack(QString slug)
{
    auto *open = m_window.findChild<QAction *>(u"historyAction"_s);
    if (!open)
        co_return false;
    open->trigger();
    const bool isOpen = co_await until([this] { return shown<QWidget>(u"changesHistory"_s); }, 10s);
    if (!isOpen)
        co_return false;
    const QPointer<QWidget> history = shown<QWidget>(u"changesHistory"_s);
    auto *rows = history->findChild<QAbstractItemView *>(u"historyRowsTableView"_s);
    auto *undo = history->findChild<QAbstractButton *>(u"undoRowsButton"_s);
    // The button counts those of the chosen rows that can be taken back.
    const QString ten = QLocale().toString(takenBack);
    for (int row = 0; row < rows->model()->rowCount() && !undo->text().contains(ten); ++row)
        rows->selectionModel()->select(rows->model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    co_await QCoro::sleepFor(beforeAPicture);
    shoot(*history, slug, u"history"_s);
    undo->click();
    const bool isUndone = co_await applyPreview(slug, u"undo"_s);
    if (!history)
        co_return false;
    shoot(*history, slug, u"history-undone"_s);
    if (auto *close = history->findChild<QAbstractButton *>(u"closeButton"_s))
        close->click();
    const auto isGone = [history] { return !history || !history->isVisible(); };
    const bool isClosed = co_await until(isGone, 10s);
    co_return isUndone &&isClosed;
}

} // namespace trivet
