// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

struct OperatorWord
{
    QLatin1StringView word;
    AutotaskOperator op;
};

constexpr std::array operatorWords{
    OperatorWord{"eq"_L1, AutotaskOperator::Eq},
    OperatorWord{"noteq"_L1, AutotaskOperator::NotEq},
    OperatorWord{"gt"_L1, AutotaskOperator::Gt},
    OperatorWord{"gte"_L1, AutotaskOperator::Gte},
    OperatorWord{"lt"_L1, AutotaskOperator::Lt},
    OperatorWord{"lte"_L1, AutotaskOperator::Lte},
    OperatorWord{"beginswith"_L1, AutotaskOperator::BeginsWith},
    OperatorWord{"endswith"_L1, AutotaskOperator::EndsWith},
    OperatorWord{"contains"_L1, AutotaskOperator::Contains},
    OperatorWord{"exist"_L1, AutotaskOperator::Exist},
    OperatorWord{"notexist"_L1, AutotaskOperator::NotExist},
    OperatorWord{"in"_L1, AutotaskOperator::In},
    OperatorWord{"notin"_L1, AutotaskOperator::NotIn},
};

std::optional<AutotaskOperator> operatorOf(const QString &word)
{
    for (const OperatorWord &known : operatorWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.op;
    }
    return std::nullopt;
}

AutotaskOutcome<AutotaskOperand> operandOf(AutotaskType type, const QString &fieldName, const QJsonValue &value)
{
    const auto unreadable = [&] {
        return tl::unexpected(
            u"The value '%1' of field %2 could not be converted."_s.arg(autotaskPlainText(value), fieldName));
    };
    AutotaskOperand operand;
    bool fits = true;
    switch (type) {
    case AutotaskType::Integer:
    case AutotaskType::Long:
        operand.whole = value.isString() ? value.toString().toLongLong(&fits) : value.toInteger();
        fits = fits && (value.isString() || value.isDouble());
        operand.text = QString::number(operand.whole);
        break;
    case AutotaskType::Decimal:
        operand.real = value.isString() ? value.toString().toDouble(&fits) : value.toDouble();
        fits = fits && (value.isString() || value.isDouble());
        break;
    case AutotaskType::Boolean: {
        const QString word = autotaskPlainText(value).toLower();
        operand.whole = word == "true"_L1 || word == "1"_L1 ? 1 : 0;
        fits = operand.whole == 1 || word == "false"_L1 || word == "0"_L1;
        break;
    }
    case AutotaskType::Text: operand.text = autotaskPlainText(value).toLower(); break;
    case AutotaskType::Time: {
        const auto time = autotaskTime(value.toString());
        fits = time.has_value();
        operand.whole = time.value_or(0);
        break;
    }
    }
    if (!fits)
        return unreadable();
    return operand;
}

/// Reads the filter's tree and counts what Autotask limits.
class FilterReader
{
public:
    FilterReader(const AutotaskEntity &entity, const QStringList &userDefinedFields)
        : m_entity(entity), m_userDefinedFields(userDefinedFields)
    {
    }

    AutotaskOutcome<AutotaskCondition> group(AutotaskCondition::Kind kind, const QJsonArray &items)
    {
        AutotaskCondition condition;
        condition.kind = kind;
        for (const QJsonValue &item : items) {
            auto read = one(item.toObject(), kind);
            if (!read)
                return tl::unexpected(read.error());
            if (*read)
                condition.items.push_back(std::move(**read));
        }
        return condition;
    }

    AutotaskOutcome<void> withinLimits() const
    {
        if (m_orConditions > AutotaskQuery::maximumOrConditions)
            return tl::unexpected(u"Queries are limited to 500 or fewer 'OR' conditions."_s);
        if (m_usedUserDefinedFields.size() > 1)
            return tl::unexpected(u"Queries are limited to one user-defined field."_s);
        return {};
    }

private:
    using Read = AutotaskOutcome<std::optional<AutotaskCondition>>;

    Read one(const QJsonObject &item, AutotaskCondition::Kind parent)
    {
        const QString word = autotaskMember(item, "op"_L1).toString();
        for (const auto &[name, kind] :
             {std::pair{"and"_L1, AutotaskCondition::Kind::All}, {"or"_L1, AutotaskCondition::Kind::Any}}) {
            if (word.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            auto nested = group(kind, autotaskMember(item, "items"_L1).toArray());
            if (!nested)
                return tl::unexpected(nested.error());
            if (nested->items.empty())
                return std::optional<AutotaskCondition>{};
            return std::optional<AutotaskCondition>{std::move(*nested)};
        }
        const auto op = operatorOf(word);
        // An operator that Autotask does not know is dropped without a word (vendors/autotask/FACTS.md, "Query grammar", C).
        if (!op)
            return std::optional<AutotaskCondition>{};
        return comparison(*op, item, parent);
    }

    Read comparison(AutotaskOperator op, const QJsonObject &item, AutotaskCondition::Kind parent)
    {
        AutotaskCondition condition;
        condition.kind = AutotaskCondition::Kind::Compare;
        condition.op = op;
        const QString name = autotaskMember(item, "field"_L1).toString();
        if (autotaskMember(item, "udf"_L1).toBool()) {
            const auto known = std::ranges::find_if(m_userDefinedFields, [&](const QString &candidate) {
                return candidate.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (known == m_userDefinedFields.end())
                return tl::unexpected(autotaskUnknownField(m_entity, name));
            condition.isUserDefined = true;
            condition.fieldName = *known;
            if (!m_usedUserDefinedFields.contains(*known))
                m_usedUserDefinedFields.append(*known);
        } else {
            const AutotaskField *field = m_entity.field(name);
            if (!field || !field->isQueryable)
                return tl::unexpected(autotaskUnknownField(m_entity, name));
            condition.fieldName = field->name;
            condition.type = field->type;
        }
        if (auto taken = takeOperands(condition, autotaskMember(item, "value"_L1)); !taken)
            return tl::unexpected(taken.error());
        if (op == AutotaskOperator::In)
            m_orConditions += static_cast<int>(condition.operands.size());
        else if (parent == AutotaskCondition::Kind::Any)
            ++m_orConditions;
        return std::optional<AutotaskCondition>{std::move(condition)};
    }

    AutotaskOutcome<void> takeOperands(AutotaskCondition &condition, const QJsonValue &value)
    {
        if (condition.op == AutotaskOperator::Exist || condition.op == AutotaskOperator::NotExist)
            return {};
        const bool isList = condition.op == AutotaskOperator::In || condition.op == AutotaskOperator::NotIn;
        const QJsonArray values = isList && value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &single : values) {
            if (single.isNull() || single.isUndefined())
                continue;
            auto operand = operandOf(autotaskIsTextOperator(condition.op) ? AutotaskType::Text : condition.type,
                                     condition.fieldName, single);
            if (!operand)
                return tl::unexpected(operand.error());
            condition.operands.push_back(std::move(*operand));
        }
        return {};
    }

    const AutotaskEntity &m_entity;
    const QStringList &m_userDefinedFields;
    QStringList m_usedUserDefinedFields;
    int m_orConditions = 0;
};

AutotaskOutcome<void> readIncludes(AutotaskQuery &query, const AutotaskEntity &entity,
                                   const QStringList &userDefinedFields, const QJsonArray &names)
{
    if (names.isEmpty())
        return {};
    QList<int> indexes;
    for (const QJsonValue &name : names) {
        const auto index = entity.fieldByFoldedName.constFind(name.toString().toLower());
        if (index != entity.fieldByFoldedName.constEnd())
            indexes.append(*index);
        else if (userDefinedFields.contains(name.toString(), Qt::CaseInsensitive))
            query.includeUserDefinedFields.append(name.toString().toLower());
        else
            return tl::unexpected(autotaskUnknownField(entity, name.toString()));
    }
    std::ranges::sort(indexes);
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    query.includeFields.emplace();
    for (const int index : std::as_const(indexes))
        query.includeFields->push_back(&entity.fields[static_cast<std::size_t>(index)]);
    return {};
}

} // namespace

QString autotaskUnknownField(const AutotaskEntity &entity, const QString &fieldName)
{
    return u"Unable to find %1 in the %2 Entity."_s.arg(fieldName, entity.singular);
}

QJsonValue autotaskMember(const QJsonObject &object, QLatin1StringView name)
{
    if (const auto exact = object.constFind(name); exact != object.constEnd())
        return *exact;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key().compare(name, Qt::CaseInsensitive) == 0)
            return *member;
    }
    return QJsonValue{QJsonValue::Undefined};
}

bool AutotaskQuery::includes(QLatin1StringView fieldName) const
{
    if (!includeFields)
        return true;
    return std::ranges::any_of(*includeFields, [&](const AutotaskField *field) { return field->name == fieldName; });
}

AutotaskOutcome<AutotaskQuery> AutotaskQuery::parse(const AutotaskEntity &entity, const QStringList &userDefinedFields,
                                                    const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject())
        return tl::unexpected(u"The query could not be read as JSON: %1"_s.arg(parsing.errorString()));
    const QJsonObject object = document.object();
    const QJsonValue filter = autotaskMember(object, "filter"_L1);
    if (!filter.isArray() || filter.toArray().isEmpty())
        return tl::unexpected(u"A query needs a filter."_s);

    AutotaskQuery query;
    if (const QJsonValue most = autotaskMember(object, "maxRecords"_L1); !most.isNull() && !most.isUndefined()) {
        query.maxRecords = most.isString() ? most.toString().toInt() : most.toInt();
        if (query.maxRecords < 1 || query.maxRecords > maximumRecords)
            return tl::unexpected(u"maxCountOfRecordsToReturn must be between 1 and 500"_s);
    }
    FilterReader reader(entity, userDefinedFields);
    auto where = reader.group(AutotaskCondition::Kind::All, filter.toArray());
    if (!where)
        return tl::unexpected(where.error());
    if (const auto limits = reader.withinLimits(); !limits)
        return tl::unexpected(limits.error());
    query.where = std::move(*where);
    const QJsonArray includes = autotaskMember(object, "includeFields"_L1).toArray();
    if (auto read = readIncludes(query, entity, userDefinedFields, includes); !read)
        return tl::unexpected(read.error());
    return query;
}

} // namespace trivet::practice
