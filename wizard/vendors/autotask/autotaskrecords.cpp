// SPDX-License-Identifier: Apache-2.0
// Single rows, read before and after they are written.
#include "vendors/autotask/autotaskstate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::autotask {
namespace {

QByteArray rowsBody(const Filter &filter, QStringList fields)
{
    fields.prepend(u"id"_s);
    fields.removeDuplicates();
    const QJsonObject body{{u"filter"_s, filter.toJson()},
                           {u"IncludeFields"_s, QJsonArray::fromStringList(fields)},
                           {u"MaxRecords"_s, autotaskPageSize}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// A row with the names of its members as they were asked for: Autotask does not tell upper from lower case in them.
QJsonObject withNames(const QJsonObject &row, const QStringList &fields)
{
    QJsonObject named;
    for (auto member = row.begin(); member != row.end(); ++member) {
        QString name = member.key();
        for (const QString &field : fields) {
            if (field.compare(name, Qt::CaseInsensitive) == 0)
                name = field;
        }
        named.insert(name, member.value());
    }
    return named;
}

} // namespace

QCoro::Task<Result<QHash<qint64, QJsonObject>>> AutotaskClient::State::rows(QString entity, Filter filter,
                                                                            QStringList fields, Call call)
{
    const auto self = shared_from_this();
    Ask ask;
    ask.method = HttpMethod::Post;
    ask.path = entity + "/query"_L1;
    ask.bucket = entity;
    ask.body = rowsBody(filter, fields);
    const Result<HttpReply> reply = co_await this->ask(std::move(ask), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QJsonValue items = QJsonDocument::fromJson(reply->body).object().value("items"_L1);
    if (!items.isArray())
        co_return fail(problem(ProblemKind::BadReply, reply->body, reply->status));
    const QJsonArray list = items.toArray();
    QHash<qint64, QJsonObject> rows;
    for (const QJsonValue &item : list) {
        const QJsonObject row = withNames(item.toObject(), fields + QStringList{u"id"_s});
        if (!row.value("id"_L1).isDouble())
            co_return fail(problem(ProblemKind::BadReply, reply->body, reply->status));
        rows.insert(row.value("id"_L1).toInteger(), row);
    }
    co_return rows;
}

QCoro::Task<Result<QHash<qint64, QJsonObject>>> AutotaskClient::records(QString entity, QList<qint64> ids,
                                                                        QStringList fields, Call call)
{
    const std::shared_ptr<State> state = m_state;
    Filter filter;
    filter.isOneOf(u"id"_s, ids);
    Result<QHash<qint64, QJsonObject>> rows =
        co_await state->rows(std::move(entity), filter, std::move(fields), std::move(call));
    if (!rows)
        co_return rows;
    // An operator that is not known matches everything (reference vendors/autotask/FACTS.md §3).
    for (auto row = rows->cbegin(); row != rows->cend(); ++row) {
        if (!ids.contains(row.key()))
            co_return fail(state->problem(ProblemKind::BadReply));
    }
    co_return rows;
}

QCoro::Task<Result<QList<qint64>>> AutotaskClient::idsWhere(QString entity, QString field, QString value, Call call)
{
    const std::shared_ptr<State> state = m_state;
    Filter filter;
    filter.equals(field, value);
    const QStringList fields{field};
    const Result<QHash<qint64, QJsonObject>> rows =
        co_await state->rows(std::move(entity), filter, fields, std::move(call));
    if (!rows)
        co_return tl::unexpected(rows.error());
    QList<qint64> ids;
    for (auto row = rows->cbegin(); row != rows->cend(); ++row) {
        if (row->value(field).toString().trimmed().compare(value.trimmed(), Qt::CaseInsensitive) == 0)
            ids.append(row.key());
    }
    std::sort(ids.begin(), ids.end());
    co_return ids;
}

} // namespace trivet::autotask
