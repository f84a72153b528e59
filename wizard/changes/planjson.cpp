// SPDX-License-Identifier: Apache-2.0
// A plan as JSON: what `trivet plan` prints and `trivet apply` takes, and what its hash is made of.
#include "changes/plan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr std::array leftOutKeys{
    std::pair{LeftOutReason::NoTypeChosen, "no-type-chosen"_L1},
    std::pair{LeftOutReason::TypeNotThere, "type-not-there"_L1},
    std::pair{LeftOutReason::DeviceTypeUnknown, "device-type-unknown"_L1},
    std::pair{LeftOutReason::AlreadyThere, "already-there"_L1},
    std::pair{LeftOutReason::LooksAlike, "looks-alike"_L1},
    std::pair{LeftOutReason::NoMaterialCode, "no-material-code"_L1},
    std::pair{LeftOutReason::NoManufacturer, "no-manufacturer"_L1},
    std::pair{LeftOutReason::NoSource, "no-source"_L1},
    std::pair{LeftOutReason::NoTargetType, "no-target-type"_L1},
    std::pair{LeftOutReason::LockedBySync, "locked-by-sync"_L1},
    std::pair{LeftOutReason::StillThere, "still-there"_L1},
    std::pair{LeftOutReason::NotRead, "not-read"_L1},
    std::pair{LeftOutReason::CannotBeUndone, "cannot-be-undone"_L1},
};

constexpr std::array portalStepKeys{
    std::pair{PortalStepKind::ChooseTypesOnDevicesTab, "choose-types-on-devices-tab"_L1},
    std::pair{PortalStepKind::ChooseProductsOnDevicesTab, "choose-products-on-devices-tab"_L1},
    std::pair{PortalStepKind::SetDefaultType, "set-default-type"_L1},
    std::pair{PortalStepKind::MoveDocuments, "move-documents"_L1},
    std::pair{PortalStepKind::TurnOnTypes, "turn-on-types"_L1},
};

template <typename Keys, typename Enum>
QString keyOf(const Keys &keys, Enum value)
{
    for (const auto &[known, key] : keys) {
        if (known == value)
            return key;
    }
    Q_UNREACHABLE();
}

template <typename Keys>
auto valueOf(const Keys &keys, const QString &text)
{
    for (const auto &[known, key] : keys) {
        if (key == text)
            return std::optional(known);
    }
    return decltype(std::optional(keys[0].first))();
}

QJsonObject toJson(const RecordRef &record)
{
    return {{u"vendor"_s, vendorKey(record.vendor)},
            {u"entity"_s, record.entity},
            {u"id"_s, record.id},
            {u"label"_s, record.label}};
}

std::optional<RecordRef> recordFrom(const QJsonObject &json)
{
    for (const VendorId vendor : allVendors) {
        if (vendorKey(vendor) == json["vendor"_L1].toString())
            return RecordRef{vendor, json["entity"_L1].toString(), json["id"_L1].toString(),
                             json["label"_L1].toString()};
    }
    return std::nullopt;
}

QJsonObject toJson(const FieldValue &value)
{
    return {{u"value"_s, value.value}, {u"shown"_s, value.shown}};
}

FieldValue valueFrom(const QJsonValue &json)
{
    return {json["value"_L1].isUndefined() ? QJsonValue(QJsonValue::Null) : json["value"_L1],
            json["shown"_L1].toString()};
}

QJsonObject toJson(const ChangeRow &row)
{
    const bool isCreation = row.action == ChangeRow::Action::Create;
    QJsonObject json{{u"record"_s, toJson(row.record)},
                     {u"action"_s, isCreation ? u"create"_s : u"change"_s},
                     {u"field"_s, QString::fromLatin1(row.field)},
                     {u"before"_s, toJson(row.before)},
                     {u"after"_s, toJson(row.after)},
                     {u"undo"_s, undoKindKey(row.undo)},
                     {u"ticked"_s, row.isTicked}};
    if (!row.group.isEmpty())
        json.insert(u"group"_s, row.group);
    if (row.undoes >= 0)
        json.insert(u"undoes"_s, row.undoes);
    return json;
}

std::optional<ChangeRow> rowFrom(const QJsonObject &json)
{
    const auto record = recordFrom(json["record"_L1].toObject());
    const auto undo = undoKindFromKey(json["undo"_L1].toString());
    const QString action = json["action"_L1].toString();
    if (!record || !undo || (action != "create"_L1 && action != "change"_L1))
        return std::nullopt;
    ChangeRow row;
    row.record = *record;
    row.action = action == "create"_L1 ? ChangeRow::Action::Create : ChangeRow::Action::Change;
    row.field = json["field"_L1].toString().toLatin1();
    row.before = valueFrom(json["before"_L1]);
    row.after = valueFrom(json["after"_L1]);
    row.undo = *undo;
    row.isTicked = json["ticked"_L1].toBool();
    row.group = json["group"_L1].toString();
    row.undoes = json["undoes"_L1].toInt(-1);
    return row;
}

QJsonArray rowsToJson(const Plan &plan)
{
    QJsonArray rows;
    for (const ChangeRow &row : plan.rows)
        rows.append(toJson(row));
    return rows;
}

} // namespace

QString leftOutKey(LeftOutReason reason)
{
    return keyOf(leftOutKeys, reason);
}

QString portalStepKey(PortalStepKind kind)
{
    return keyOf(portalStepKeys, kind);
}

QString planHash(const Plan &plan)
{
    const QJsonObject written{{u"kind"_s, mendKindKey(plan.kind)},
                              {u"why"_s, plan.why},
                              {u"undoes"_s, plan.undoes},
                              {u"rows"_s, rowsToJson(plan)}};
    const QByteArray bytes = QJsonDocument(written).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject planToJson(const Plan &plan)
{
    QJsonArray steps;
    for (const PortalStep &step : plan.portalSteps)
        steps.append(QJsonObject{{u"step"_s, portalStepKey(step.kind)},
                                 {u"arguments"_s, QJsonArray::fromStringList(step.arguments)}});
    QJsonArray leftOut;
    for (const LeftOut &left : plan.leftOut)
        leftOut.append(QJsonObject{{u"record"_s, toJson(left.record)},
                                   {u"reason"_s, leftOutKey(left.reason)},
                                   {u"argument"_s, left.argument}});
    return {{u"id"_s, plan.id},
            {u"kind"_s, mendKindKey(plan.kind)},
            {u"why"_s, plan.why},
            {u"factsAt"_s, plan.factsAt.toString(Qt::ISODateWithMs)},
            {u"base"_s, plan.base},
            {u"undoes"_s, plan.undoes},
            {u"rows"_s, rowsToJson(plan)},
            {u"portalSteps"_s, steps},
            {u"leftOut"_s, leftOut}};
}

std::optional<Plan> planFromJson(const QJsonObject &json)
{
    const auto kind = mendKindFromKey(json["kind"_L1].toString());
    if (!kind || json["id"_L1].toString().isEmpty() || !json["rows"_L1].isArray())
        return std::nullopt;
    Plan plan;
    plan.id = json["id"_L1].toString();
    plan.kind = *kind;
    plan.why = json["why"_L1].toString();
    plan.factsAt = QDateTime::fromString(json["factsAt"_L1].toString(), Qt::ISODateWithMs);
    plan.base = json["base"_L1].toInteger();
    plan.undoes = json["undoes"_L1].toString();
    const QJsonArray rows = json["rows"_L1].toArray();
    for (const QJsonValue &row : rows) {
        auto read = rowFrom(row.toObject());
        if (!read)
            return std::nullopt;
        plan.rows.append(std::move(*read));
    }
    const QJsonArray steps = json["portalSteps"_L1].toArray();
    for (const QJsonValue &step : steps) {
        if (const auto known = valueOf(portalStepKeys, step["step"_L1].toString()))
            plan.portalSteps.append({*known, step["arguments"_L1].toVariant().toStringList()});
    }
    const QJsonArray leftOut = json["leftOut"_L1].toArray();
    for (const QJsonValue &left : leftOut) {
        const auto reason = valueOf(leftOutKeys, left["reason"_L1].toString());
        const auto record = recordFrom(left["record"_L1].toObject());
        if (reason && record)
            plan.leftOut.append({*record, *reason, left["argument"_L1].toString()});
    }
    return plan;
}

} // namespace trivet
