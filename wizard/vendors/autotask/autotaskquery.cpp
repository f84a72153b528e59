// SPDX-License-Identifier: Apache-2.0
#include "core/background.h"
#include "http/pagedreading.h"
#include "vendors/autotask/autotaskstate.h"
#include "vendors/autotask/parsers.h"

#include <QCoroFuture>

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::autotask {
namespace {

Filter filterOf(const EntitySpec &spec, const Query &query)
{
    Filter filter = query.filter;
    if (query.since && !spec.changeField.isEmpty())
        filter.since(spec.changeField, *query.since);
    return filter;
}

QByteArray queryBody(const EntitySpec &spec, const Query &query, std::optional<qint64> after)
{
    Filter filter = filterOf(spec, query);
    if (after)
        filter.greaterThan(u"id"_s, *after);
    const QJsonObject body{{u"filter"_s, filter.toJson()},
                           {u"IncludeFields"_s, QJsonArray::fromStringList(spec.fields)},
                           {u"MaxRecords"_s, autotaskPageSize}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

template <typename Record>
qsizetype rowsOn(const Page<Record> &page)
{
    return page.rows.size() + page.odd.dropped;
}

template <typename Record>
qsizetype rowsOfAFullPage(const Page<Record> &page)
{
    return page.requestCount > 0 ? page.requestCount : autotaskPageSize;
}

/// The server no longer knows the cursor, or will not have this method on it.
bool cursorIsLost(const Problem &problem)
{
    return problem.kind == ProblemKind::NotFound || problem.httpStatus == 405;
}

/// The vendor will not count this: then nothing proves that the rows are all there. Other problems are the list's, too.
bool isNeverCounted(const Problem &problem)
{
    return problem.kind == ProblemKind::NotFound || problem.kind == ProblemKind::Refused ||
           problem.kind == ProblemKind::BadReply;
}

template <typename Record>
qint64 idOf(const Record &row)
{
    return row.id;
}

template <typename Record>
using Pages = PagedReading<Record, qint64>;

template <typename Record, typename State>
QCoro::Task<Result<Page<Record>>> readPage(std::shared_ptr<State> state, typename State::Ask ask, Call call)
{
    const Result<HttpReply> reply = co_await state->ask(std::move(ask), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QFuture<Result<Page<Record>>> parsing =
        runInBackground([body = reply->body] { return parsePage<Record>(body); });
    Result<Page<Record>> page = co_await parsing;
    co_return page;
}

template <typename Record, typename State>
QCoro::Task<Result<qint64>> countOf(std::shared_ptr<State> state, Query query, Call call)
{
    const EntitySpec &spec = entitySpec<Record>();
    typename State::Ask ask;
    ask.method = HttpMethod::Post;
    ask.path = spec.entity + "/query/count"_L1;
    ask.bucket = spec.entity;
    ask.body = QJsonDocument(QJsonObject{{u"filter"_s, filterOf(spec, query).toJson()}}).toJson(QJsonDocument::Compact);
    const Result<HttpReply> reply = co_await state->ask(std::move(ask), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return parseCount(reply->body);
}

/// `counted` is the vendor's count, where there is one.
template <typename Record, typename State>
QCoro::Task<Result<Pages<Record>>> readOnce(std::shared_ptr<State> state, Query query, std::optional<qint64> counted,
                                            ProgressFunction progress, Call call)
{
    const EntitySpec &spec = entitySpec<Record>();
    Pages<Record> pages(&idOf<Record>);
    pages.count(counted);
    QUrl next;
    bool byWindow = query.pageBy == PageBy::IdWindow;

    for (;;) {
        std::optional<qint64> after;
        if (byWindow)
            after = pages.highestKey();
        typename State::Ask ask;
        ask.method = HttpMethod::Post;
        ask.path = spec.entity + "/query"_L1;
        ask.url = next;
        ask.bucket = spec.entity;
        ask.body = queryBody(spec, query, after);
        Result<Page<Record>> page = co_await readPage<Record>(state, std::move(ask), call);
        if (!page) {
            if (next.isEmpty() || !cursorIsLost(page.error()))
                co_return tl::unexpected(page.error());
            next.clear();
            byWindow = true;
            continue;
        }
        const bool isEmpty = rowsOn(*page) == 0;
        const bool isFull = rowsOn(*page) >= rowsOfAFullPage(*page);
        const bool saysMore = !page->next.isEmpty();
        next = page->next;
        const bool broughtNew = pages.take(std::move(page->rows), page->odd);
        if (progress)
            progress(pages.progress());

        if (!saysMore && (!isFull || pages.isComplete()))
            co_return pages;
        if (!isEmpty && !broughtNew)
            pages.noteMoved();
        else if (pages.goesTooFar())
            pages.breakOff();
        else if (!(byWindow && isEmpty)) {
            // A full last page may be where the vendor stops handing out pages (one client saw 50 at most): what lies
            // beyond it is asked for by id.
            byWindow = byWindow || !saysMore || isEmpty;
            if (byWindow)
                next.clear();
            continue;
        }
        co_return pages;
    }
}

} // namespace

template <typename Record>
QCoro::Task<Result<ListReading<Record>>> AutotaskClient::query(Query query, ProgressFunction progress, Call call)
{
    const std::shared_ptr<State> state = m_state;
    const bool isCounted = !query.since || entitySpec<Record>().changeField.isEmpty();
    for (int readings = 1;; ++readings) {
        std::optional<qint64> counted;
        if (isCounted) {
            const Result<qint64> answer = co_await countOf<Record>(state, query, call);
            if (!answer && !isNeverCounted(answer.error()))
                co_return tl::unexpected(answer.error());
            if (answer)
                counted = *answer;
        }
        Result<Pages<Record>> pages = co_await readOnce<Record>(state, query, counted, progress, call);
        if (!pages)
            co_return tl::unexpected(pages.error());
        // While a sync runs, rows come between the count and the reading: counted again, they agree or differ.
        if (counted && pages->came() > *counted) {
            const Result<qint64> since = co_await countOf<Record>(state, query, call);
            if (since)
                pages->countGrown(*since);
        }
        if (readings < mostReadings && pages->isWorthAnother())
            continue;
        if (!isCounted)
            pages->countPlaces();
        ListReading<Record> reading = std::move(*pages).reading();
        std::sort(reading.rows.begin(), reading.rows.end(),
                  [](const Record &a, const Record &b) { return a.id < b.id; });
        co_return reading;
    }
}

template <typename Record>
QCoro::Task<Result<qint64>> AutotaskClient::count(Query query, Call call)
{
    return countOf<Record>(m_state, std::move(query), std::move(call));
}

#define TRIVET_AUTOTASK_QUERY(Record)                                                                                  \
    template QCoro::Task<Result<ListReading<Record>>> AutotaskClient::query<Record>(Query, ProgressFunction, Call);    \
    template QCoro::Task<Result<qint64>> AutotaskClient::count<Record>(Query, Call);
TRIVET_AUTOTASK_QUERY(Company)
TRIVET_AUTOTASK_QUERY(ConfigurationItem)
TRIVET_AUTOTASK_QUERY(ConfigurationItemType)
TRIVET_AUTOTASK_QUERY(Product)
TRIVET_AUTOTASK_QUERY(BillingCode)
TRIVET_AUTOTASK_QUERY(CompanyLocation)
TRIVET_AUTOTASK_QUERY(Resource)
TRIVET_AUTOTASK_QUERY(UdfDefinition)
#undef TRIVET_AUTOTASK_QUERY

} // namespace trivet::autotask
