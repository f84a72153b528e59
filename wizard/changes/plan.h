// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/change.h"
#include "inventory/data/inventory.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace trivet {

/// Why a record is not in the plan, though it was asked for.
enum class LeftOutReason {
    NoTypeChosen,      ///< its device type has no configuration item type in the mapping; argument: the device type
    TypeNotThere,      ///< the mapping's type is not in Autotask, or inactive; argument: its name
    DeviceTypeUnknown, ///< Datto RMM does not list the device, so its type cannot be told
    AlreadyThere,      ///< one of the name exists; argument: how it is spelled there
    LooksAlike,        ///< a person would take another one for the same; argument: its name
    NoMaterialCode,    ///< no active material code was chosen
    NoManufacturer,    ///< nobody said which
    NoTargetType,      ///< nobody said which type takes its place
    LockedBySync,      ///< the sync owns that field; argument: the field
    StillThere,        ///< not stale after all: its device of the other side is there
    NotRead,           ///< what it rests on was not read, or not whole
    CannotBeUndone,    ///< no API takes it back
    NoSource,          ///< of fields that a sync leaves open: Autotask holds nothing that could be taken over
};

struct LeftOut
{
    RecordRef record;
    LeftOutReason reason = LeftOutReason::NotRead;
    QString argument = {};
    bool operator==(const LeftOut &) const = default;
};

/// What the admin does in a portal, because no API can.
enum class PortalStepKind {
    ChooseTypesOnDevicesTab, ///< Datto RMM: these types; argument: names
    ChooseProductsOnDevicesTab,
    SetDefaultType, ///< Autotask: "Default Configuration Item Type" of a product; arguments: product, type
    MoveDocuments,  ///< IT Glue: related items of a configuration before it is archived
    TurnOnTypes,    ///< IT Glue: these types in its sync settings; argument: names
};

struct PortalStep
{
    PortalStepKind kind = PortalStepKind::SetDefaultType;
    QStringList arguments = {};
    bool operator==(const PortalStep &) const = default;
};

/// What only a person can tell before more can be planned. The answer is given to the mend as `values[key]`.
struct PlanQuestion
{
    enum class Kind {
        Manufacturer, ///< of a product; any text
        Model,        ///< the manufacturer's name for a product; any text
        TypeInstead,  ///< the type that takes another's place; the id of one of the choices
    };
    Kind kind = Kind::Manufacturer;
    QString key;
    QString about;                  ///< the product's or the type's name
    QList<FieldValue> choices = {}; ///< in the order to be shown; none: any text
    bool operator==(const PlanQuestion &) const = default;
};

/// What would be written, seen before anything is.
struct Plan
{
    QString id; ///< the journal's key; applying a plan again goes on where it ended
    MendKind kind = MendKind::SetDeviceTypes;
    QString why = {};       ///< the check that found it, or empty
    QDateTime factsAt = {}; ///< when the oldest of the facts it rests on was read
    QList<ChangeRow> rows = {};
    qsizetype base =
        0; ///< records of that kind there are in all: more than max(100, 5 %) of them wants the number typed
    QList<PortalStep> portalSteps = {};
    QList<LeftOut> leftOut = {};
    QList<PlanQuestion> questions = {}; ///< not kept in its JSON: who applies a file has no one to ask
    QString undoes = {};                ///< of an undo: id of the plan that it takes back

    qsizetype tickedCount() const;
    bool isEmpty() const { return rows.isEmpty(); }
    /// Whether so much is changed that the person types the number.
    bool wantsNumberTyped() const;
    /// A group of rows with every one of them ticked: nothing would be left of it. Empty: none.
    QString groupWithoutRest() const;
    VendorId vendor() const;
    QString entity() const;
};

/// What a plan is made of.
struct PlanFacts
{
    std::shared_ptr<const Inventory> inventory;
    QList<DeviceTypeMapping> mapping = {};
    Answers answers = {};
    QList<SaasDecision> saasDecisions = {};
};

/// Pure: the same facts give the same rows. What a mend takes beside its records:
///   CreateItemTypes        records without id, their label the name; none: the types of the mapping that are missing
///   MendProducts           the same with products; values "materialCode" (a name), "category" (an id)
///   ApplyMapping           nothing: what the mapping names
///   RetagDevices           values: type id -> type id that takes its place; without: the mapping, or the type that is
///   alike DeactivateDevices      records: which of them to offer; all come unticked, the person picks
///   FillManufacturers      values: product id -> manufacturer
///   CreateOrganizations    records without id, their label the name; none: the SaaS clients that are to get one
///   SetSerialNumbers       records: configurations of IT Glue; ticked where both sides know the device by one host name
///   SetSyncedFields        values: field -> value, for all records
Plan makePlan(const Mend &mend, const PlanFacts &facts);

/// The mend that a verdict leads to, where there is one.
std::optional<Mend> mendOf(const Verdict &verdict);
/// Every check with one.
QStringList mendableChecks();

/// A right that Trivet's own user lacks for a plan of this kind, by what Autotask says of it; none where it has it or
/// where that was not read. IT Glue's keys have no rights of their own.
struct MissingRight
{
    VendorId vendor = VendorId::Autotask;
    QString entity;
    ChangeRow::Action action = ChangeRow::Action::Change;
};
std::optional<MissingRight> missingRight(const Plan &plan, const Inventory &inventory);

/// What is written and over what, without id and times: equal for equal plans. SHA-256 in hex.
QString planHash(const Plan &plan);
QJsonObject planToJson(const Plan &plan);
std::optional<Plan> planFromJson(const QJsonObject &json);

QString leftOutKey(LeftOutReason reason);   ///< "no-type-chosen"
QString portalStepKey(PortalStepKind kind); ///< "set-default-type"

/// What IT Glue makes of it with its next sync.
enum class LaterInGlue {
    Nothing,          ///< nothing changes there
    TypesArrive,      ///< the configurations take the types over
    NewTypesToTurnOn, ///< new types are synced once they are chosen in the sync settings
    MayOrphan,        ///< a configuration whose device is set inactive may be orphaned
    MakersArrive,     ///< manufacturer and model are taken over, and made where missing
    JoinedByName,     ///< an organization is joined by exactly its name
    StaysArchived,    ///< the sync leaves an archived configuration as it is
    FormerArrive,     ///< what was taken back in Autotask is taken over
    SerialsArrive,    ///< serial numbers are taken over
    AutotaskWins,     ///< of fields written in IT Glue the sync takes over those that Autotask holds
};
LaterInGlue laterInGlue(const Plan &plan);

} // namespace trivet
