// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/autotask/schema.h"
#include "practice/world/row.h"

#include <QJsonValue>

#include <optional>
#include <vector>

namespace trivet::practice {

/// One side of a comparison, made once per query in the field's own type.
struct AutotaskOperand
{
    qint64 whole = 0; ///< integers, booleans as 0 and 1, times as milliseconds
    double real = 0;
    QString text; ///< lower case: the vendor's collation ignores case (I)
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

    bool matches(const Row &row) const;

private:
    bool compare(const RowValue &value) const;
    bool compareText(const QString &text) const;
};

/// beginsWith, endsWith and contains compare the text of any field.
bool autotaskIsTextOperator(AutotaskOperator op);
/// A value as text, whatever its type.
QString autotaskPlainText(const QJsonValue &value);
/// A time in any form that the wire knows, zoneless taken as UTC; unset when it is none.
std::optional<qint64> autotaskTime(const QString &text);

} // namespace trivet::practice
