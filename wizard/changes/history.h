// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/plan.h"
#include "core/change.h"

#include <QList>

namespace trivet {

class TenantStore;

/// One plan that was applied, and what became of its rows.
struct HistoryPlan
{
    JournalPlan plan;
    QList<JournalEntry> entries; ///< in the plan's order
    int count(ChangeState state) const;
    /// Rows are left that were sent or not begun: it was stopped, or cut off.
    bool isUnfinished() const { return count(ChangeState::Sent) + count(ChangeState::Planned) > 0; }
    /// Rows that can be taken back: done, and of a kind that can.
    bool canUndo(const JournalEntry &entry) const;
    bool canUndoAny() const;
};

/// Newest first.
QList<HistoryPlan> changeHistory(const TenantStore &store);
/// Rows of which it is not known whether they were written (T06).
QList<JournalEntry> openEntries(const TenantStore &store);

/// Takes back the rows of these places, or all that can be, through the same preview; what cannot be is left out.
Plan undoPlan(const HistoryPlan &done, const QList<int> &places = {});

/// One line a row, for people and spreadsheets.
QByteArray historyCsv(const QList<HistoryPlan> &history);
QByteArray planCsv(const Plan &plan);

} // namespace trivet
