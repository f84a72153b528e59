// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/condition.h"

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

/// What a query asks for: vendors/autotask/FACTS.md §3, "Query grammar".
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

} // namespace trivet::practice
