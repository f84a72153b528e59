// SPDX-License-Identifier: Apache-2.0
#include "vendors/autotask/query.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace trivet::autotask {

Filter Filter::all()
{
    return {};
}

Filter &Filter::add(const char *op, const QString &field, const QJsonValue &value)
{
    QJsonObject condition{{u"op"_s, QString::fromLatin1(op)}, {u"field"_s, field}};
    if (!value.isUndefined())
        condition[u"value"_s] = value;
    m_conditions.append(condition);
    return *this;
}

Filter &Filter::equals(const QString &field, const QJsonValue &value)
{
    return add("eq", field, value);
}

Filter &Filter::greaterThan(const QString &field, const QJsonValue &value)
{
    return add("gt", field, value);
}

Filter &Filter::isOneOf(const QString &field, const QList<qint64> &values)
{
    QJsonArray list;
    for (const qint64 value : values)
        list.append(value);
    return add("in", field, list);
}

Filter &Filter::isBlank(const QString &field)
{
    return add("notExist", field, QJsonValue::Undefined);
}

Filter &Filter::isFilled(const QString &field)
{
    return add("exist", field, QJsonValue::Undefined);
}

Filter &Filter::since(const QString &field, const QDateTime &time)
{
    return add("gte", field, time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s));
}

QJsonArray Filter::toJson() const
{
    if (!m_conditions.isEmpty())
        return m_conditions;
    // A query needs a filter; ids begin at 0, which is the MSP's own company (C).
    Filter everything;
    everything.add("gte", u"id"_s, 0);
    return everything.m_conditions;
}

} // namespace trivet::autotask
