// SPDX-License-Identifier: Apache-2.0
#include "changes/history.h"

#include "changes/entitywords.h"
#include "changes/planners.h"
#include "core/csvtext.h"
#include "store/tenantstore.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// The row that takes another one back.
ChangeRow takingBack(const JournalEntry &done)
{
    ChangeRow row;
    row.record = done.row.record;
    row.undoes = done.place;
    if (done.row.action == ChangeRow::Action::Create) {
        row.field = activeFieldName;
        row.before = planners::activeValue(true);
        row.after = planners::activeValue(false);
    } else {
        row.field = done.row.field;
        row.before = done.row.after;
        row.after = done.row.before;
    }
    return row;
}

QStringList rowCells(const ChangeRow &row)
{
    const bool isCreation = row.action == ChangeRow::Action::Create;
    return {vendorName(row.record.vendor),
            row.record.entity,
            row.record.id,
            row.record.label,
            isCreation ? u"create"_s : u"change"_s,
            QString::fromLatin1(row.field),
            row.before.shown,
            row.after.shown,
            undoKindKey(row.undo)};
}

const QStringList &rowHead()
{
    static const QStringList head{u"Vendor"_s, u"Entity"_s, u"Id"_s,    u"Name"_s, u"Action"_s,
                                  u"Field"_s,  u"Before"_s, u"After"_s, u"Undo"_s};
    return head;
}

} // namespace

int HistoryPlan::count(ChangeState state) const
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                          [state](const JournalEntry &entry) { return entry.state == state; }));
}

bool HistoryPlan::canUndo(const JournalEntry &entry) const
{
    return entry.state == ChangeState::Done && entry.row.undo != UndoKind::Never;
}

bool HistoryPlan::canUndoAny() const
{
    return std::any_of(entries.begin(), entries.end(), [this](const JournalEntry &entry) { return canUndo(entry); });
}

QList<HistoryPlan> changeHistory(const TenantStore &store)
{
    QList<HistoryPlan> history;
    for (const JournalPlan &plan : store.journalPlans())
        history.append({plan, store.journalEntries(plan.id)});
    return history;
}

QList<JournalEntry> openEntries(const TenantStore &store)
{
    return store.journalEntriesIn(ChangeState::Sent);
}

Plan undoPlan(const HistoryPlan &done, const QList<int> &places)
{
    Plan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.kind = MendKind::Undo;
    plan.why = done.plan.why;
    plan.factsAt = done.plan.at;
    plan.undoes = done.plan.id;
    // Backwards: what was done last is taken back first.
    for (qsizetype i = done.entries.size() - 1; i >= 0; --i) {
        const JournalEntry &entry = done.entries[i];
        if (!places.isEmpty() && !places.contains(entry.place))
            continue;
        if (done.canUndo(entry))
            plan.rows.append(takingBack(entry));
        else if (entry.state == ChangeState::Done)
            plan.leftOut.append({entry.row.record, LeftOutReason::CannotBeUndone, {}});
    }
    return plan;
}

QByteArray planCsv(const Plan &plan)
{
    QList<QStringList> rows{rowHead() + QStringList{u"Ticked"_s, u"Why"_s}};
    for (const ChangeRow &row : plan.rows)
        rows.append(rowCells(row) + QStringList{row.isTicked ? u"yes"_s : u"no"_s, {}});
    for (const LeftOut &left : plan.leftOut) {
        const RecordRef &record = left.record;
        rows.append({vendorName(record.vendor),
                     record.entity,
                     record.id,
                     record.label,
                     u"left out"_s,
                     {},
                     {},
                     {},
                     {},
                     {},
                     (leftOutKey(left.reason) + u' ' + left.argument).trimmed()});
    }
    for (const PortalStep &step : plan.portalSteps)
        rows.append({{},
                     {},
                     {},
                     {},
                     u"in the portal"_s,
                     {},
                     {},
                     {},
                     {},
                     {},
                     (portalStepKey(step.kind) + u' ' + step.arguments.join(u", "_s)).trimmed()});
    return csvText(rows);
}

QByteArray historyCsv(const QList<HistoryPlan> &history)
{
    QList<QStringList> rows{QStringList{u"Applied"_s, u"By"_s, u"Why"_s, u"Kind"_s} + rowHead() +
                            QStringList{u"State"_s, u"Outcome"_s, u"Detail"_s, u"Sent"_s, u"Ended"_s}};
    for (const HistoryPlan &done : history) {
        const JournalPlan &plan = done.plan;
        for (const JournalEntry &entry : done.entries) {
            rows.append(QStringList{plan.at.toString(Qt::ISODate), plan.who, plan.why, mendKindKey(plan.kind)} +
                        rowCells(entry.row) +
                        QStringList{changeStateKey(entry.state), changeOutcomeKey(entry.outcome), entry.detail,
                                    entry.sentAt.toString(Qt::ISODate), entry.endedAt.toString(Qt::ISODate)});
        }
    }
    return csvText(rows);
}

} // namespace trivet
