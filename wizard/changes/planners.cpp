// SPDX-License-Identifier: Apache-2.0
#include "changes/planners.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trivet::planners {
namespace {

constexpr std::array kinds{
    KindSpec{MendKind::CreateItemTypes, VendorId::Autotask, itemTypesEntity, LaterInGlue::NewTypesToTurnOn,
             &createItemTypes},
    KindSpec{MendKind::MendProducts, VendorId::Autotask, productsEntity, LaterInGlue::Nothing, &mendProducts},
    KindSpec{MendKind::ApplyMapping, VendorId::Autotask, itemTypesEntity, LaterInGlue::NewTypesToTurnOn, &applyMapping},
    KindSpec{MendKind::SetDeviceTypes, VendorId::Autotask, devicesEntity, LaterInGlue::TypesArrive, &setDeviceTypes},
    KindSpec{MendKind::RetagDevices, VendorId::Autotask, devicesEntity, LaterInGlue::TypesArrive, &retagDevices},
    KindSpec{MendKind::DeactivateDevices, VendorId::Autotask, devicesEntity, LaterInGlue::MayOrphan,
             &deactivateDevices},
    KindSpec{MendKind::FillManufacturers, VendorId::Autotask, productsEntity, LaterInGlue::MakersArrive,
             &fillManufacturers},
    KindSpec{MendKind::CreateOrganizations, VendorId::ItGlue, organizationsEntity, LaterInGlue::JoinedByName,
             &createOrganizations},
    KindSpec{MendKind::SetSerialNumbers, VendorId::Autotask, devicesEntity, LaterInGlue::SerialsArrive,
             &setSerialNumbers},
    KindSpec{MendKind::SetSyncedFields, VendorId::ItGlue, configurationsEntity, LaterInGlue::AutotaskWins,
             &setSyncedFields},
    KindSpec{MendKind::ArchiveConfigurations, VendorId::ItGlue, configurationsEntity, LaterInGlue::StaysArchived,
             &archiveConfigurations},
    KindSpec{MendKind::Undo, VendorId::Autotask, {}, LaterInGlue::FormerArrive, nullptr},
};

} // namespace

const KindSpec &kindSpec(MendKind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(), [kind](const KindSpec &spec) { return spec.kind == kind; });
}

RecordRef recordOf(MendKind kind, qint64 id, const QString &label)
{
    const KindSpec &spec = kindSpec(kind);
    return {spec.vendor, spec.entity, QString::number(id), label};
}

RecordRef deviceRecord(MendKind kind, const autotask::ConfigurationItem &item)
{
    return recordOf(kind, item.id, item.rmmHostname.isEmpty() ? item.referenceTitle : item.rmmHostname);
}

FieldValue activeValue(bool isActive)
{
    return {isActive, isActive ? u"Active"_s : u"Inactive"_s};
}

void addChange(Plan &plan, const RecordRef &record, const QByteArray &field, const FieldValue &before,
               const FieldValue &after)
{
    if (isSameValue(before.value, after.value))
        return;
    ChangeRow row;
    row.record = record;
    row.field = field;
    row.before = before;
    row.after = after;
    plan.rows.append(row);
}

void addCreation(Plan &plan, const QString &name, const QJsonObject &fields, UndoKind undo)
{
    ChangeRow row;
    row.record = {plan.vendor(), plan.entity(), {}, name};
    row.action = ChangeRow::Action::Create;
    row.after = {fields, name};
    row.undo = undo;
    plan.rows.append(row);
}

void ask(Plan &plan, const PlanQuestion &question)
{
    if (!plan.questions.contains(question))
        plan.questions.append(question);
}

void leaveOut(Plan &plan, const RecordRef &record, LeftOutReason reason, const QString &argument)
{
    plan.leftOut.append({record, reason, argument});
}

Asked::Asked(const Mend &mend, VendorId vendor, QLatin1StringView entity) : m_isAll(mend.records.isEmpty())
{
    for (const RecordRef &record : mend.records) {
        if (record.vendor == vendor && record.entity == entity && !record.id.isEmpty())
            m_ids.insert(record.id.toLongLong());
    }
}

QStringList namesToMake(const Mend &mend)
{
    QStringList names;
    for (const RecordRef &record : mend.records) {
        const QString name = record.label.trimmed();
        if (record.id.isEmpty() && !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace trivet::planners
