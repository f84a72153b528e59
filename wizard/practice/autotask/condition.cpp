// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/condition.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
bool ordered(AutotaskOperator op, const T &left, const T &right)
{
    switch (op) {
    case AutotaskOperator::Eq:
    case AutotaskOperator::In: return left == right;
    case AutotaskOperator::NotEq:
    case AutotaskOperator::NotIn: return left != right;
    case AutotaskOperator::Gt: return left > right;
    case AutotaskOperator::Gte: return left >= right;
    case AutotaskOperator::Lt: return left < right;
    case AutotaskOperator::Lte: return left <= right;
    case AutotaskOperator::BeginsWith:
    case AutotaskOperator::EndsWith:
    case AutotaskOperator::Contains:
    case AutotaskOperator::Exist:
    case AutotaskOperator::NotExist: break;
    }
    return false;
}

/// `in` wants one of the operands to fit, `notIn` wants all of them to differ.
template <typename Fits>
bool overOperands(AutotaskOperator op, const std::vector<AutotaskOperand> &operands, Fits fits)
{
    if (op == AutotaskOperator::In)
        return std::ranges::any_of(operands, fits);
    return std::ranges::all_of(operands, fits);
}

} // namespace

bool autotaskIsTextOperator(AutotaskOperator op)
{
    return op == AutotaskOperator::BeginsWith || op == AutotaskOperator::EndsWith || op == AutotaskOperator::Contains;
}

QString autotaskPlainText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

std::optional<qint64> autotaskTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::UTC);
    return time.toMSecsSinceEpoch();
}

bool AutotaskCondition::matches(const Row &row) const
{
    const auto fits = [&row](const AutotaskCondition &item) { return item.matches(row); };
    switch (kind) {
    case Kind::All: return std::ranges::all_of(items, fits);
    case Kind::Any: return std::ranges::any_of(items, fits);
    case Kind::Compare: break;
    }
    if (!isUserDefined)
        return compare(row.value(fieldName));
    const QJsonArray entries = row.value("userDefinedFields"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        if (entry["name"_L1].toString().compare(fieldName, Qt::CaseInsensitive) == 0)
            return compare(entry["value"_L1]);
    }
    return compare({});
}

bool AutotaskCondition::compare(const RowValue &value) const
{
    const bool isNull = value.isNull() || value.isUndefined();
    if (op == AutotaskOperator::Exist)
        return !isNull;
    if (op == AutotaskOperator::NotExist)
        return isNull;
    // A comparison with null is neither true nor false, so noteq and notIn drop the row too.
    if (isNull || (operands.empty() && op != AutotaskOperator::NotIn))
        return false;
    if (type == AutotaskType::Text || autotaskIsTextOperator(op))
        return compareText(autotaskPlainText(value).toLower());
    if (type == AutotaskType::Decimal) {
        const double real = value.toDouble();
        return overOperands(op, operands, [&](const AutotaskOperand &right) { return ordered(op, real, right.real); });
    }
    qint64 whole = 0;
    if (type == AutotaskType::Boolean)
        whole = value.toBool() ? 1 : 0;
    else if (type == AutotaskType::Time)
        whole = autotaskTime(value.toString()).value_or(0);
    else
        whole = value.toInteger();
    return overOperands(op, operands, [&](const AutotaskOperand &right) { return ordered(op, whole, right.whole); });
}

bool AutotaskCondition::compareText(const QString &text) const
{
    return overOperands(op, operands, [&](const AutotaskOperand &right) {
        if (op == AutotaskOperator::BeginsWith)
            return text.startsWith(right.text);
        if (op == AutotaskOperator::EndsWith)
            return text.endsWith(right.text);
        if (op == AutotaskOperator::Contains)
            return text.contains(right.text);
        return ordered(op, text, right.text);
    });
}

} // namespace trivet::practice
