// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// Words of what Trivet writes to a vendor: a mend that is asked for, the rows that would be written, the journal of
/// those that were. Plans are made in wizard/changes, kept by the store, told by the report.
namespace trivet {

/// What can be mended through an API.
enum class MendKind {
    CreateItemTypes,       ///< configuration item types, by name
    MendProducts,          ///< make those that are missing, reactivate, give a material code and a default category
    ApplyMapping,          ///< both: the types and products that the mapping of device types names
    SetDeviceTypes,        ///< on devices without one
    RetagDevices,          ///< devices of a type that is deleted, inactive or there twice
    DeactivateDevices,     ///< doubled or stale devices of Autotask
    FillManufacturers,     ///< of products
    CreateOrganizations,   ///< in IT Glue
    SetSerialNumbers,      ///< of Autotask's devices, as Datto RMM reads them
    SetSyncedFields,       ///< what a synced configuration of IT Glue still accepts
    ArchiveConfigurations, ///< of IT Glue, whose Autotask device is gone
    Undo,
};

/// That something be mended: by a verdict, or by what a person selected.
struct Mend
{
    MendKind kind = MendKind::SetDeviceTypes;
    QString why = {};                   ///< the check that found it; empty: a person's selection
    QList<RecordRef> records = {};      ///< none: all that the kind finds wrong
    QMap<QString, QString> values = {}; ///< what a person chose; wizard/changes/plan.h says of each kind what it takes
};

enum class UndoKind {
    FormerValue, ///< the field gets back what it had
    SetInactive, ///< what was created is set inactive; no API of Trivet's deletes
    Never,
};

/// A field's value as the vendor has it, and as a person reads it.
struct FieldValue
{
    QJsonValue value = QJsonValue::Null; ///< null: blank. Of a record to create: an object of all its fields
    QString shown = {};                  ///< the vendor's own words (a type's name); empty: blank
    bool operator==(const FieldValue &) const = default;
};

/// Equal for a person and for the vendors: a blank is null, absent or an empty text; numbers may come as text.
bool isSameValue(const QJsonValue &left, const QJsonValue &right);
bool isBlankValue(const QJsonValue &value);

/// One write to one field of one record, or one record to create.
struct ChangeRow
{
    enum class Action { Create, Change };
    RecordRef record; ///< of one to create: without id, until it has one
    Action action = Action::Change;
    QByteArray field = {}; ///< the vendor's name of it; empty for Create
    FieldValue before = {};
    FieldValue after = {};
    UndoKind undo = UndoKind::FormerValue;
    bool isTicked = true;
    QString group = {}; ///< rows of one group are the same thing: one of them at least stays unticked
    int undoes = -1;    ///< of an undo: place of the row that it takes back
    bool operator==(const ChangeRow &) const = default;
};

enum class ChangeState {
    Planned,  ///< accepted, not sent
    Sent,     ///< perhaps written: open until it was read
    Done,     ///< written, and read back
    Failed,   ///< not written
    Skipped,  ///< not sent: it was so already, or the record was changed or gone meanwhile
    Conflict, ///< written or not, what was read back is neither the former nor the new value
    Undone,
};

/// Why a row came out as it did, beside the vendor's own words.
enum class ChangeOutcome {
    None,
    AlreadySo,       ///< had the value before Trivet wrote
    ChangedSince,    ///< somebody edited it after the plan was made
    Gone,            ///< the record is no longer there
    Refused,         ///< by the vendor, in `detail`
    NoRight,         ///< Trivet's user may not
    NotReached,      ///< nothing was sent, or read afterwards it was not written
    ReadBackDiffers, ///< accepted, but not kept
    MadeTwice,       ///< there are two of the name now: somebody made one at the same time
    NotUndoable,     ///< the vendor keeps the new value
};

/// One accepted plan in the journal.
struct JournalPlan
{
    QString id;
    MendKind kind = MendKind::SetDeviceTypes;
    QString why = {}; ///< check, or empty
    QString who = {};
    QDateTime at = {};   ///< when it was first applied, UTC
    QString undoes = {}; ///< id of the plan that this one takes back
    bool operator==(const JournalPlan &) const = default;
};

/// One row of it.
struct JournalEntry
{
    QString plan;
    int place = 0; ///< of the row in its plan
    ChangeRow row;
    ChangeState state = ChangeState::Planned;
    ChangeOutcome outcome = ChangeOutcome::None;
    QString detail = {};   ///< the vendor's own words, redacted
    QDateTime sentAt = {}; ///< UTC, real time
    QDateTime endedAt = {};
    bool operator==(const JournalEntry &) const = default;
};

// Stable words for JSON and the store: "set-device-types", "former-value", "done", "already-so".
QString mendKindKey(MendKind kind);
QString undoKindKey(UndoKind kind);
QString changeStateKey(ChangeState state);
QString changeOutcomeKey(ChangeOutcome outcome);
std::optional<MendKind> mendKindFromKey(const QString &key);
std::optional<UndoKind> undoKindFromKey(const QString &key);
std::optional<ChangeState> changeStateFromKey(const QString &key);
std::optional<ChangeOutcome> changeOutcomeFromKey(const QString &key);

} // namespace trivet
