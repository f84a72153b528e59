// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/validation.h"

#include "practice/autotask/metadata.h"
#include "practice/world/world.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int apiUserLicense = 7;
constexpr int mostActiveCategories = 200;

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

QString unexpectedCharacter(const QString &character, const QString &path)
{
    return u"Unexpected character encountered while parsing value: %1. Path '%2'."_s.arg(character, path);
}

/// Checks the body's fields one by one.
class BodyReader
{
public:
    BodyReader(World &world, const AutotaskEntity &entity, const AutotaskSight &sight)
        : m_world(world), m_entity(entity), m_sight(sight)
    {
    }

    AutotaskBody read(const QJsonObject &body, WriteKind kind)
    {
        for (auto member = body.begin(); member != body.end(); ++member) {
            if (member.key().compare("userDefinedFields"_L1, Qt::CaseInsensitive) == 0) {
                readUserDefinedFields(member->toArray());
                continue;
            }
            const AutotaskField *field = m_entity.field(member.key());
            if (!field || field->isReadOnly || (field->isCreateOnly && kind == WriteKind::Update))
                continue;
            m_result.fields.insert(field->name, converted(*field, *member));
        }
        return std::move(m_result);
    }

private:
    void fail(const QString &text) { m_result.errors.append(text); }

    QJsonValue converted(const AutotaskField &field, const QJsonValue &value)
    {
        if (isNothing(value)) {
            if (field.type == AutotaskType::Boolean)
                fail(u"Error converting value {null} to type 'System.Boolean'. Path '%1'."_s.arg(field.name));
            return QJsonValue{};
        }
        switch (field.type) {
        case AutotaskType::Integer:
        case AutotaskType::Long: return wholeNumber(field, value);
        case AutotaskType::Decimal:
            if (value.isDouble())
                return value;
            break;
        case AutotaskType::Boolean:
            if (value.isBool())
                return value;
            break;
        case AutotaskType::Text: return text(field, value);
        case AutotaskType::Time: return time(field, value);
        }
        fail(u"Could not convert the value of %1."_s.arg(field.name));
        return QJsonValue{};
    }

    QJsonValue wholeNumber(const AutotaskField &field, const QJsonValue &value)
    {
        // Contacts.isActive is an integer; a boolean there is what every client tries first (vendors/autotask/FACTS.md §4.5).
        if (value.isBool()) {
            fail(unexpectedCharacter(value.toBool() ? u"t"_s : u"f"_s, field.name));
            return QJsonValue{};
        }
        bool isWhole = value.isDouble();
        const qint64 number = value.isString() ? value.toString().toLongLong(&isWhole) : value.toInteger();
        if (!isWhole) {
            fail(u"Could not convert the value of %1 to an integer."_s.arg(field.name));
            return QJsonValue{};
        }
        checkReference(field, number);
        checkPicklist(field, number);
        return number;
    }

    QJsonValue text(const AutotaskField &field, const QJsonValue &value)
    {
        if (value.isArray() || value.isObject()) {
            fail(unexpectedCharacter(value.isArray() ? u"["_s : u"{"_s, field.name));
            return QJsonValue{};
        }
        const QString words = value.isString() ? value.toString() : value.toVariant().toString();
        if (field.length > 0 && words.size() > field.length)
            fail(u"The length of %1 exceeds the maximum of %2."_s.arg(field.name).arg(field.length));
        return words;
    }

    QJsonValue time(const AutotaskField &field, const QJsonValue &value)
    {
        const auto moment = autotaskTime(value.toString());
        if (!moment) {
            fail(u"Could not convert string to DateTime: %1. Path '%2'."_s.arg(value.toVariant().toString(),
                                                                               field.name));
            return QJsonValue{};
        }
        QDateTime utc = QDateTime::fromMSecsSinceEpoch(*moment, Qt::UTC);
        if (field.isDateOnly)
            utc.setTime(QTime(0, 0));
        return utc.toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
    }

    void checkReference(const AutotaskField &field, qint64 number)
    {
        const AutotaskEntity *target = field.reference.isEmpty() ? nullptr : autotaskEntityOfReference(field.reference);
        if (!target)
            return;
        const Row *row = m_world.autotask(target->name).find(number);
        bool isValid = row != nullptr;
        if (row) {
            const QJsonValue active = row->value("isActive"_L1);
            isValid = isNothing(active) || active.toBool() || active.toInt() == 1;
            // An API-only user can own nothing (vendors/autotask/FACTS.md §2).
            if (field.name == "ownerResourceID"_L1)
                isValid = isValid && row->value("licenseType"_L1).toInt() != apiUserLicense;
        }
        if (!isValid)
            fail(u"Reference value on field: %1 of type: %2 does not exist or is invalid."_s.arg(field.name,
                                                                                                 field.reference));
    }

    void checkPicklist(const AutotaskField &field, qint64 number)
    {
        if (field.picklist.isEmpty())
            return;
        const QList<PicklistValue> values = autotaskPicklist(m_world, field);
        const auto known =
            std::ranges::find_if(values, [&](const PicklistValue &value) { return value.value == number; });
        if (!values.isEmpty() && (known == values.end() || !known->isActive))
            fail(u"Value does not reference an existing entity for %1"_s.arg(field.name));
    }

    void readUserDefinedFields(const QJsonArray &entries)
    {
        for (const QJsonValue &entry : entries) {
            const QString name = autotaskMember(entry.toObject(), "name"_L1).toString();
            const QJsonValue value = autotaskMember(entry.toObject(), "value"_L1);
            const auto known =
                std::ranges::find_if(m_sight.userDefinedFields, [&](const AutotaskUserDefinedField &field) {
                    return field.name.compare(name, Qt::CaseInsensitive) == 0;
                });
            if (known == m_sight.userDefinedFields.end()) {
                fail(u"The user-defined field '%1' does not exist on %2."_s.arg(name, m_entity.singular));
                continue;
            }
            if (!mayEdit(*known))
                fail(
                    u"The logged in Resource does not have the adequate permissions to edit the user-defined field '%1'."_s
                        .arg(known->name));
            if (!isNothing(value) && !isAllowedItem(*known, value.toVariant().toString()))
                fail(u"Value does not reference an existing entity for %1"_s.arg(known->name));
            m_result.userDefinedFields.append(
                QJsonObject{{u"name"_s, known->name},
                            {u"value"_s, isNothing(value) ? QJsonValue{} : value.toVariant().toString()}});
        }
    }

    bool mayEdit(const AutotaskUserDefinedField &field) const
    {
        switch (m_sight.protectedData) {
        case AutotaskUser::ProtectedData::None: return false;
        case AutotaskUser::ProtectedData::Masked: return !field.isProtected;
        case AutotaskUser::ProtectedData::Full: break;
        }
        return true;
    }

    bool isAllowedItem(const AutotaskUserDefinedField &field, const QString &words)
    {
        bool hasItems = false;
        for (const auto &[id, row] : m_world.autotask(u"UserDefinedFieldListItems"_s).rows()) {
            if (row.value("udfFieldId"_L1).toInteger() != field.id)
                continue;
            hasItems = true;
            if (row.value("valueForDisplay"_L1).toString() == words)
                return true;
        }
        return !hasItems;
    }

    World &m_world;
    const AutotaskEntity &m_entity;
    const AutotaskSight &m_sight;
    AutotaskBody m_result;
};

/// Fields whose text no two rows may share, within the rows that agree in `within`.
struct UniqueRule
{
    QLatin1StringView entity;
    QLatin1StringView field;
    QLatin1StringView within;
};

constexpr std::array uniqueRules{
    UniqueRule{"ConfigurationItemTypes"_L1, "name"_L1, {}},
    UniqueRule{"ConfigurationItemCategories"_L1, "name"_L1, {}},
    UniqueRule{"UserDefinedFieldDefinitions"_L1, "name"_L1, "udfType"_L1},
    UniqueRule{"UserDefinedFieldListItems"_L1, "valueForDisplay"_L1, "udfFieldId"_L1},
    UniqueRule{"UserDefinedFieldListItems"_L1, "valueForExport"_L1, "udfFieldId"_L1},
};

bool isTaken(World &world, const UniqueRule &rule, const QJsonObject &row, qint64 id)
{
    const QString wanted = row.value(rule.field).toString().trimmed();
    for (const auto &[otherId, other] : world.autotask(rule.entity).rows()) {
        if (otherId == id || (!rule.within.isEmpty() && other.value(rule.within) != row.value(rule.within)))
            continue;
        if (other.value(rule.field).toString().trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool holdsBoth(const QJsonObject &row, QLatin1StringView first, QLatin1StringView second)
{
    return !isNothing(row.value(first)) && !isNothing(row.value(second));
}

} // namespace

AutotaskBody autotaskReadBody(World &world, const AutotaskEntity &entity, const AutotaskSight &sight,
                              const QJsonObject &body, WriteKind kind)
{
    return BodyReader(world, entity, sight).read(body, kind);
}

QStringList autotaskCheckRow(World &world, const AutotaskEntity &entity, const QJsonObject &row, qint64 id)
{
    QStringList errors;
    for (const AutotaskField &field : entity.fields) {
        const QJsonValue value = row.value(field.name);
        if (field.isRequired && !field.isReadOnly &&
            (isNothing(value) || (value.isString() && value.toString().isEmpty())))
            errors.append(u"Missing Required Field: %1."_s.arg(field.name));
    }
    for (const UniqueRule &rule : uniqueRules) {
        if (rule.entity == entity.name && isTaken(world, rule, row, id))
            errors.append(u"%1 must be unique. Another %2 already has this value."_s.arg(rule.field, entity.singular));
    }
    if (entity.name == "ConfigurationItems"_L1 &&
        (holdsBoth(row, "serviceID"_L1, "serviceBundleID"_L1) ||
         holdsBoth(row, "contractServiceID"_L1, "contractServiceBundleID"_L1)))
        errors.append(u"A ConfigurationItem takes a service or a service bundle, not both."_s);
    if (entity.name == "ConfigurationItemCategories"_L1 && row.value("isActive"_L1).toBool()) {
        const auto others = std::ranges::count_if(world.autotask(entity.name).rows(), [id](const auto &other) {
            return other.first != id && other.second.value("isActive"_L1).toBool();
        });
        if (others >= mostActiveCategories)
            errors.append(u"There can be no more than 200 active categories."_s);
    }
    return errors;
}

} // namespace trivet::practice
