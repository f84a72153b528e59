// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/pages.h"

#include "practice/world/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

/// Pages that the vendor remembers (vendors/autotask/FACTS.md §3, C).
constexpr qsizetype rememberedPages = 50;

QByteArray pageDetails(qsizetype count, int requested, const QByteArray &previousUrl, const QByteArray &nextUrl)
{
    const auto url = [](const QByteArray &text) { return text.isEmpty() ? QByteArray("null") : '"' + text + '"'; };
    return "\"pageDetails\":{\"count\":" + QByteArray::number(count) +
           ",\"requestCount\":" + QByteArray::number(requested) + ",\"prevPageUrl\":" + url(previousUrl) +
           ",\"nextPageUrl\":" + url(nextUrl) + '}';
}

struct IdRange
{
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();
};

/// The ids between which everything lies that a query can find; the rest of a large table need not be looked at.
IdRange idRange(const AutotaskCondition &where)
{
    using enum AutotaskOperator;
    IdRange range;
    if (where.kind == AutotaskCondition::Kind::All) {
        for (const AutotaskCondition &each : where.items) {
            const IdRange narrower = idRange(each);
            range = {std::max(range.first, narrower.first), std::min(range.last, narrower.last)};
        }
    }
    const bool namesIds = where.kind == AutotaskCondition::Kind::Compare && !where.isUserDefined &&
                          where.fieldName == "id"_L1 && (where.op == Eq || where.op == In) && !where.operands.empty();
    if (namesIds) {
        const auto [first, last] = std::ranges::minmax(where.operands, {}, &AutotaskOperand::whole);
        range = {first.whole, last.whole};
    }
    return range;
}

} // namespace

AutotaskPages::AutotaskPages(World &world, const AutotaskEntity &entity, const AutotaskSight &sight)
    : m_world(world), m_entity(entity), m_sight(sight), m_userDefinedFieldNames(sight.userDefinedFieldNames())
{
}

AutotaskOutcome<AutotaskQuery> AutotaskPages::readQuery(const AutotaskRequest &request) const
{
    const bool isGet = request.method == "GET"_L1;
    return AutotaskQuery::parse(m_entity, m_userDefinedFieldNames,
                                isGet ? request.query.value(u"search"_s) : request.body);
}

bool AutotaskPages::isVisible(const AutotaskQuery &query, qint64 id, const Row &row) const
{
    return !m_isEmpty && m_sight.shows(m_entity, id) && query.where.matches(row);
}

AutotaskReply AutotaskPages::first(const AutotaskRequest &request)
{
    return page(request, {});
}

AutotaskReply AutotaskPages::further(const AutotaskRequest &request)
{
    const bool begunWithGet = request.query.contains(u"search"_s);
    if (begunWithGet != (request.method == "GET"_L1))
        return methodNotAllowed(request.method);
    const QJsonObject paging = QJsonDocument::fromJson(request.query.value(u"paging"_s)).object();
    if (paging.isEmpty())
        return errorReply({u"The paging information could not be read."_s});
    Place place{.after = paging.value("nextId"_L1).toInteger(-1), .previous = {}};
    const QJsonArray previous = paging.value("previousIds"_L1).toArray();
    for (const QJsonValue &id : previous)
        place.previous.append(id.toInteger());
    return page(request, place);
}

QByteArray AutotaskPages::pageUrl(const AutotaskRequest &request, QLatin1StringView direction, int pageSize,
                                  const Place &place) const
{
    QJsonArray previous;
    for (const qint64 id : place.previous)
        previous.append(id);
    const QJsonObject paging{{u"pageSize"_s, pageSize}, {u"previousIds"_s, previous}, {u"nextId"_s, place.after}};
    const QString path = request.serviceRoot() + u"V1.0/"_s + m_entity.name + u"/query/"_s + direction;
    QByteArray url = path.toUtf8() + "?paging=" +
                     QUrl::toPercentEncoding(QString::fromUtf8(QJsonDocument(paging).toJson(QJsonDocument::Compact)));
    if (request.method == "GET"_L1)
        url += "&search=" + QUrl::toPercentEncoding(QString::fromUtf8(request.query.value(u"search"_s)));
    return url;
}

AutotaskReply AutotaskPages::page(const AutotaskRequest &request, const Place &place)
{
    const auto query = readQuery(request);
    if (!query)
        return errorReply({query.error()});
    const AutotaskRecordWriter writer(m_entity, m_sight, &*query);
    QByteArray items;
    items.reserve(static_cast<qsizetype>(query->maxRecords) * 2048);
    qint64 last = place.after;
    int written = 0;
    int found = 0;
    // Without the id in IncludeFields more than 500 results are refused, so the count has to go that far.
    const int enough = query->includes("id"_L1) ? query->maxRecords + 1 : AutotaskQuery::maximumRecords + 1;
    const auto &rows = m_world.autotask(m_entity.name).rows();
    const IdRange range = idRange(query->where);
    const qint64 from = std::max(place.after + 1, range.first);
    const auto end = rows.upper_bound(std::max(from - 1, range.last));
    for (auto row = rows.lower_bound(from); row != end && found < enough; ++row) {
        if (!isVisible(*query, row->first, row->second))
            continue;
        ++found;
        if (written == query->maxRecords)
            continue;
        if (written++ > 0)
            items += ',';
        writer.write(items, row->second);
        last = row->first;
    }
    if (!query->includes("id"_L1) && found > AutotaskQuery::maximumRecords)
        return errorReply({u"A query with IncludeFields that finds more than 500 records must include Id."_s});

    QByteArray nextUrl;
    QByteArray previousUrl;
    if (found > written) {
        Place next{.after = last, .previous = place.previous};
        next.previous.append(place.after);
        if (next.previous.size() > rememberedPages)
            next.previous.removeFirst();
        nextUrl = pageUrl(request, "next"_L1, query->maxRecords, next);
    }
    if (!place.previous.isEmpty()) {
        Place before{.after = place.previous.last(), .previous = place.previous};
        before.previous.removeLast();
        previousUrl = pageUrl(request, "previous"_L1, query->maxRecords, before);
    }
    AutotaskReply reply;
    reply.body = "{\"items\":[" + items + "]," + pageDetails(written, query->maxRecords, previousUrl, nextUrl) + '}';
    return reply;
}

AutotaskReply AutotaskPages::count(const AutotaskRequest &request)
{
    const auto query = readQuery(request);
    if (!query)
        return errorReply({query.error()});
    qint64 found = 0;
    for (const auto &[id, row] : m_world.autotask(m_entity.name).rows())
        found += isVisible(*query, id, row) ? 1 : 0;
    return jsonReply({{u"queryCount"_s, found}});
}

AutotaskReply AutotaskPages::childrenOf(qint64 parent)
{
    const AutotaskRecordWriter writer(m_entity, m_sight);
    QByteArray items;
    int written = 0;
    for (const auto &[id, row] : m_world.autotask(m_entity.name).rows()) {
        if (m_isEmpty || row.value(m_entity.parentField).toInteger(-1) != parent || !m_sight.shows(m_entity, id))
            continue;
        if (written++ > 0)
            items += ',';
        writer.write(items, row);
    }
    AutotaskReply reply;
    reply.body = "{\"items\":[" + items + "]," + pageDetails(written, AutotaskQuery::maximumRecords, {}, {}) + '}';
    return reply;
}

AutotaskReply AutotaskPages::one(qint64 id, std::optional<qint64> parent, const QString &missing)
{
    const Row *row = m_isEmpty || !m_sight.shows(m_entity, id) ? nullptr : m_world.autotask(m_entity.name).find(id);
    if (row && parent && row->value(m_entity.parentField).toInteger(-1) != *parent)
        row = nullptr;
    if (!row) {
        if (missing == "null"_L1)
            return jsonReply({{u"item"_s, QJsonValue{}}});
        return {.status = 404};
    }
    AutotaskReply reply;
    reply.body = "{\"item\":";
    AutotaskRecordWriter(m_entity, m_sight).write(reply.body, *row);
    reply.body += '}';
    return reply;
}

} // namespace trivet::practice
