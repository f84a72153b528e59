// SPDX-License-Identifier: Apache-2.0
#include "changes/plan.h"

#include "changes/planners.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// A finding that has a mend. Without a finding: any that says that something is wrong.
struct MendableFinding
{
    QLatin1StringView check;
    QByteArrayView finding;
    MendKind kind;
};

constexpr std::array mendableFindings{
    MendableFinding{"R01"_L1, {}, MendKind::ApplyMapping},
    MendableFinding{"R02"_L1, {}, MendKind::RetagDevices},
    MendableFinding{"R03"_L1, {}, MendKind::SetDeviceTypes},
    MendableFinding{"R04"_L1, {}, MendKind::RetagDevices},
    MendableFinding{"R05"_L1, "type-gone", MendKind::ApplyMapping},
    MendableFinding{"R05"_L1, "arrived-blank", MendKind::SetDeviceTypes},
    MendableFinding{"R06"_L1, "product-inactive", MendKind::MendProducts},
    MendableFinding{"R06"_L1, "product-missing", MendKind::ApplyMapping},
    MendableFinding{"R06"_L1, "code-inactive", MendKind::MendProducts},
    MendableFinding{"R08"_L1, {}, MendKind::MendProducts},
    MendableFinding{"R14"_L1, {}, MendKind::DeactivateDevices},
    MendableFinding{"R17"_L1, {}, MendKind::DeactivateDevices},
    MendableFinding{"R21"_L1, {}, MendKind::DeactivateDevices},
    MendableFinding{"S04"_L1, "product-missing", MendKind::ApplyMapping},
    MendableFinding{"G06"_L1, "defaults", MendKind::SetDeviceTypes},
    MendableFinding{"G09"_L1, "orphans", MendKind::ArchiveConfigurations},
    MendableFinding{"G14"_L1, "blank", MendKind::FillManufacturers}, // a note, so passed
    MendableFinding{"M07"_L1, {}, MendKind::SetSerialNumbers},
    MendableFinding{"C23"_L1, "to-confirm", MendKind::CreateOrganizations},
};

bool saysSo(const MendableFinding &mendable, const Verdict &verdict)
{
    if (verdict.checkId != mendable.check)
        return false;
    if (!mendable.finding.isEmpty())
        return verdict.finding == mendable.finding;
    return verdict.state == VerdictState::Failed || verdict.state == VerdictState::NeedsYou;
}

} // namespace

qsizetype Plan::tickedCount() const
{
    return std::count_if(rows.begin(), rows.end(), [](const ChangeRow &row) { return row.isTicked; });
}

bool Plan::wantsNumberTyped() const
{
    constexpr qsizetype alwaysFew = 100;
    constexpr qsizetype oneIn = 20; // 5 %
    return tickedCount() > std::max(alwaysFew, base / oneIn);
}

QString Plan::groupWithoutRest() const
{
    QHash<QString, bool> hasRest;
    for (const ChangeRow &row : rows) {
        if (!row.group.isEmpty())
            hasRest[row.group] = hasRest.value(row.group) || !row.isTicked;
    }
    for (const ChangeRow &row : rows) {
        if (!row.group.isEmpty() && !hasRest.value(row.group))
            return row.group;
    }
    return {};
}

VendorId Plan::vendor() const
{
    return rows.isEmpty() ? planners::kindSpec(kind).vendor : rows.first().record.vendor;
}

QString Plan::entity() const
{
    return rows.isEmpty() ? QString(planners::kindSpec(kind).entity) : rows.first().record.entity;
}

Plan makePlan(const Mend &mend, const PlanFacts &facts)
{
    Plan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.kind = mend.kind;
    plan.why = mend.why;
    if (const planners::Planner planner = planners::kindSpec(mend.kind).planner; planner && facts.inventory)
        planner(mend, facts, plan);
    return plan;
}

std::optional<Mend> mendOf(const Verdict &verdict)
{
    for (const MendableFinding &mendable : mendableFindings) {
        if (saysSo(mendable, verdict))
            return Mend{mendable.kind, verdict.checkId, verdict.records, {}};
    }
    return std::nullopt;
}

QStringList mendableChecks()
{
    QStringList checks;
    for (const MendableFinding &mendable : mendableFindings) {
        if (!checks.contains(mendable.check))
            checks.append(mendable.check);
    }
    return checks;
}

std::optional<MissingRight> missingRight(const Plan &plan, const Inventory &inventory)
{
    if (!inventory.access.isKnown())
        return std::nullopt;
    for (const ChangeRow &row : plan.rows) {
        if (row.record.vendor != VendorId::Autotask)
            continue;
        for (const autotask::EntityAccess &access : inventory.access.rows) {
            const bool isCreation = row.action == ChangeRow::Action::Create;
            const autotask::AccessRight right = isCreation ? access.create : access.update;
            if (access.entity == row.record.entity && right == autotask::AccessRight::None)
                return MissingRight{row.record.vendor, row.record.entity, row.action};
        }
    }
    return std::nullopt;
}

LaterInGlue laterInGlue(const Plan &plan)
{
    if (plan.kind == MendKind::Undo)
        return plan.vendor() == VendorId::ItGlue ? LaterInGlue::AutotaskWins : LaterInGlue::FormerArrive;
    return planners::kindSpec(plan.kind).later;
}

} // namespace trivet
