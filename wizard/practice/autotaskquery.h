// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotaskschema.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace trivet::practice {

/// A value or the text that Autotask answers in its "errors" list with status 500.
template <typename T>
using AutotaskOutcome = tl::expected<T, QString>;

/// Autotask's text for a field that an entity lacks or that cannot be queried.
QString autotaskUnknownField(const AutotaskEntity &entity, const QString &fieldName);

/// The member of an object by its name in any casing.
QJsonValue autotaskMember(const QJsonObject &object, QLatin1StringView name);

/// One side of a comparison, made once per query in the field's own type.
struct AutotaskOperand
{
    qint64 whole = 0; ///< integers, booleans as 0 and 1, times as milliseconds
    double real = 0;
    QString text;     ///< lower case: the vendor's collation ignores case (I)
};

enum class AutotaskOperator { Eq, NotEq, Gt, Gte, Lt, Lte, BeginsWith, EndsWith, Contains, Exist, NotExist, In, NotIn };

/// A prepared condition or group. Comparisons follow SQL: a null field fits nothing but notExist.
struct AutotaskCondition
{
    enum class Kind { All, Any, Compare };

    Kind kind = Kind::All;
    std::vector<AutotaskCondition> items;

    AutotaskOperator op = AutotaskOperator::Eq;
    AutotaskType type = AutotaskType::Text;
    QString fieldName; ///< in the row's spelling; the UDF's name where `isUserDefined`
    bool isUserDefined = false;
    std::vector<AutotaskOperand> operands;

    bool matches(const QJsonObject &row) const;

private:
    bool compare(const QJsonValue &value) const;
    bool compareText(const QString &text) const;
};

/// What a query asks for: reference/autotask.md section 3, "Query grammar".
struct AutotaskQuery
{
    static constexpr int maximumRecords = 500;
    static constexpr int maximumOrConditions = 500;

    AutotaskCondition where;
    int maxRecords = maximumRecords;
    /// Fields asked for in IncludeFields, in the schema's order; unset = all.
    std::optional<std::vector<const AutotaskField *>> includeFields;
    QStringList includeUserDefinedFields;

    bool includes(QLatin1StringView fieldName) const;

    /// `userDefinedFields`: names of those the entity has.
    static AutotaskOutcome<AutotaskQuery> parse(const AutotaskEntity &entity, const QStringList &userDefinedFields,
                                                const QByteArray &json);
};

/// A time in any form that the wire knows, zoneless taken as UTC; unset when it is none.
std::optional<qint64> autotaskTime(const QString &text);

} // namespace trivet::practice
