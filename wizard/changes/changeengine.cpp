// SPDX-License-Identifier: Apache-2.0
#include "changes/changeengine.h"

#include "changes/changerun.h"
#include "core/spawn.h"
#include "store/tenantstore.h"

namespace trivet {

ChangeEngine::ChangeEngine(RecordAccess &access, TenantStore &store, QObject *parent)
    : QObject(parent), m_run(std::make_shared<ChangeRun>(*this, access, store)), m_access(access), m_store(store)
{
}

ChangeEngine::~ChangeEngine()
{
    m_run->abandon();
}

void ChangeEngine::setPace(ChangePace pace)
{
    m_run->pace = pace;
}

std::optional<Problem> ChangeEngine::cannotApply() const
{
    if (m_store.isReadOnly())
        return Problem{.kind = ProblemKind::StorageInUse};
    if (const std::optional<Problem> unsaved = m_store.unsaved())
        return unsaved;
    if (m_run->progress.isRunning())
        return Problem{.kind = ProblemKind::Internal, .detail = QStringLiteral("A plan is being applied")};
    return std::nullopt;
}

void ChangeEngine::apply(const Plan &plan, const QString &who)
{
    if (!cannotApply() && plan.groupWithoutRest().isEmpty())
        spawn(m_run->apply(plan, who));
}

void ChangeEngine::pause()
{
    m_run->pause();
}

void ChangeEngine::goOn()
{
    m_run->goOn();
}

void ChangeEngine::cancel()
{
    m_run->cancel();
}

void ChangeEngine::settle()
{
    if (!cannotApply())
        spawn(m_run->settleAlone());
}

QList<HistoryPlan> ChangeEngine::history() const
{
    return changeHistory(m_store);
}

std::optional<HistoryPlan> ChangeEngine::latest() const
{
    const QList<JournalPlan> plans = m_store.journalPlans();
    if (plans.isEmpty())
        return std::nullopt;
    return HistoryPlan{plans.first(), entries(plans.first().id)};
}

QList<JournalEntry> ChangeEngine::entries(const QString &plan) const
{
    return m_store.journalEntries(plan);
}

ChangeProgress ChangeEngine::progress() const
{
    return m_run->progress;
}

} // namespace trivet
