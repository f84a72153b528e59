// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/plan.h"

#include <QHash>
#include <QSet>

/// The kinds of plans: one table, and what their planners share. Private to the library.
namespace trivet::planners {

// The vendors' own names of what is written.
inline constexpr auto devicesEntity = QLatin1StringView("ConfigurationItems");
inline constexpr auto itemTypesEntity = QLatin1StringView("ConfigurationItemTypes");
inline constexpr auto productsEntity = QLatin1StringView("Products");
inline constexpr auto deviceTypesEntity = QLatin1StringView("deviceTypes"); ///< of Datto RMM
inline constexpr auto organizationsEntity = QLatin1StringView("organizations");
inline constexpr auto configurationsEntity = QLatin1StringView("configurations");

using Planner = void (*)(const Mend &mend, const PlanFacts &facts, Plan &plan);

struct KindSpec
{
    MendKind kind;
    VendorId vendor;
    QLatin1StringView entity;
    LaterInGlue later;
    Planner planner; ///< none for Undo, which is made from the journal
};
const KindSpec &kindSpec(MendKind kind);

// Each fills in rows, portal steps and what is left out.
void createItemTypes(const Mend &mend, const PlanFacts &facts, Plan &plan);
void mendProducts(const Mend &mend, const PlanFacts &facts, Plan &plan);
void applyMapping(const Mend &mend, const PlanFacts &facts, Plan &plan);
void setDeviceTypes(const Mend &mend, const PlanFacts &facts, Plan &plan);
void retagDevices(const Mend &mend, const PlanFacts &facts, Plan &plan);
void deactivateDevices(const Mend &mend, const PlanFacts &facts, Plan &plan);
void fillManufacturers(const Mend &mend, const PlanFacts &facts, Plan &plan);
void createOrganizations(const Mend &mend, const PlanFacts &facts, Plan &plan);
void setSerialNumbers(const Mend &mend, const PlanFacts &facts, Plan &plan);
void setSyncedFields(const Mend &mend, const PlanFacts &facts, Plan &plan);
void archiveConfigurations(const Mend &mend, const PlanFacts &facts, Plan &plan);

RecordRef recordOf(MendKind kind, qint64 id, const QString &label);
/// As people know it: host name, else reference title.
RecordRef deviceRecord(MendKind kind, const autotask::ConfigurationItem &item);

/// Of `isActive`, in Autotask's words.
FieldValue activeValue(bool isActive);

/// A field that gets another value; nothing where it has it already.
void addChange(Plan &plan, const RecordRef &record, const QByteArray &field, const FieldValue &before,
               const FieldValue &after);
/// A record with these fields, one of which is the name.
void addCreation(Plan &plan, const QString &name, const QJsonObject &fields, UndoKind undo);
/// Asked once, however many records wait for the answer.
void ask(Plan &plan, const PlanQuestion &question);
void leaveOut(Plan &plan, const RecordRef &record, LeftOutReason reason, const QString &argument = {});

/// Whether a mend is about this record: it names none, or this one.
class Asked
{
public:
    /// `entity`: which of the mend's records count.
    Asked(const Mend &mend, VendorId vendor, QLatin1StringView entity);
    bool isAll() const { return m_isAll; }
    bool has(qint64 id) const { return m_isAll || m_ids.contains(id); }
    const QSet<qint64> &ids() const { return m_ids; }

private:
    QSet<qint64> m_ids;
    bool m_isAll = false;
};

/// Names that are to be there: those of the mend's records without an id.
QStringList namesToMake(const Mend &mend);

/// Says that the plan rests on these sets. False, and everything is left out, when one was never read or failed.
template <typename... Set>
bool restsOn(Plan &plan, const Mend &mend, const Set &...sets)
{
    const auto look = [&plan](const auto &set) {
        if (!plan.factsAt.isValid() || set.asOf < plan.factsAt)
            plan.factsAt = set.asOf;
        return set.isKnown();
    };
    if ((look(sets) & ...))
        return true;
    for (const RecordRef &record : mend.records)
        leaveOut(plan, record, LeftOutReason::NotRead);
    if (mend.records.isEmpty())
        leaveOut(plan, {plan.vendor(), plan.entity(), {}, {}}, LeftOutReason::NotRead);
    return false;
}

} // namespace trivet::planners
