// SPDX-License-Identifier: Apache-2.0
// Single records, read before and after they are written. There is no call for several: those take filters too, and a
// filter that IT Glue does not know means everything (reference vendors/it_glue/FACTS.md §3.2 and 3.3).
#include "vendors/it_glue/itgluestate.h"
#include "vendors/it_glue/pagesize.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::it_glue {
namespace {

/// A value of a filter: a comma would mean "or".
QString escaped(QString value)
{
    value.replace(u',', "\\,"_L1);
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

using Attributes = QHash<qint64, QJsonObject>;

std::optional<Attributes> attributesIn(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body).object().value("data"_L1);
    if (!data.isArray() && !data.isObject())
        return std::nullopt;
    const QJsonArray records = data.isArray() ? data.toArray() : QJsonArray{data};
    Attributes attributes;
    for (const QJsonValue &record : records) {
        const qint64 id = record["id"_L1].toVariant().toLongLong();
        if (id == 0)
            return std::nullopt;
        attributes.insert(id, record["attributes"_L1].toObject());
    }
    return attributes;
}

} // namespace

QCoro::Task<Result<QHash<qint64, QJsonObject>>> ItGlueClient::records(QString resource, QList<qint64> ids, Call call)
{
    const std::shared_ptr<State> state = m_state;
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    const QString path =
        u"/%1?filter%5Bid%5D=%2&page%5Bsize%5D=%3"_s.arg(resource, texts.join(u','), QString::number(largestPage()));
    const Result<HttpReply> reply = co_await state->get(path, HttpRepeat::AsUsual, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const std::optional<Attributes> attributes = attributesIn(reply->body);
    if (!attributes)
        co_return fail(state->problem(ProblemKind::BadReply, reply->body, reply->status));
    for (auto record = attributes->cbegin(); record != attributes->cend(); ++record) {
        if (!ids.contains(record.key()))
            co_return fail(state->problem(ProblemKind::BadReply));
    }
    co_return *attributes;
}

QCoro::Task<Result<QList<qint64>>> ItGlueClient::idsNamed(QString resource, QString name, Call call)
{
    const std::shared_ptr<State> state = m_state;
    const QString path =
        u"/%1?filter%5Bname%5D=%2&page%5Bsize%5D=%3"_s.arg(resource, escaped(name), QString::number(largestPage()));
    const Result<HttpReply> reply = co_await state->get(path, HttpRepeat::AsUsual, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const std::optional<Attributes> attributes = attributesIn(reply->body);
    if (!attributes)
        co_return fail(state->problem(ProblemKind::BadReply, reply->body, reply->status));
    QList<qint64> ids;
    for (auto record = attributes->cbegin(); record != attributes->cend(); ++record) {
        if (record->value("name"_L1).toString() == name)
            ids.append(record.key());
    }
    std::sort(ids.begin(), ids.end());
    co_return ids;
}

QCoro::Task<Result<qint64>> ItGlueClient::State::write(HttpMethod method, QString path, QString resource,
                                                       QJsonObject attributes, Call call)
{
    const auto self = shared_from_this();
    Ask asked;
    asked.method = method;
    asked.pathAndQuery = path;
    asked.repeat = HttpRepeat::Never;
    asked.body =
        QJsonDocument(QJsonObject{{u"data"_s, QJsonObject{{u"type"_s, resource}, {u"attributes"_s, attributes}}}})
            .toJson(QJsonDocument::Compact);
    const Result<HttpReply> reply = co_await ask(std::move(asked), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const std::optional<Attributes> written = attributesIn(reply->body);
    if (!written || written->size() != 1)
        co_return fail(problem(ProblemKind::BadReply, reply->body, reply->status));
    co_return written->cbegin().key();
}

QCoro::Task<Result<qint64>> ItGlueClient::create(QString resource, QJsonObject attributes, Call call)
{
    return m_state->write(HttpMethod::Post, u'/' + resource, resource, std::move(attributes), std::move(call));
}

QCoro::Task<Result<qint64>> ItGlueClient::update(QString resource, qint64 id, QJsonObject attributes, Call call)
{
    return m_state->write(HttpMethod::Patch, u"/%1/%2"_s.arg(resource, QString::number(id)), resource,
                          std::move(attributes), std::move(call));
}

} // namespace trivet::it_glue
