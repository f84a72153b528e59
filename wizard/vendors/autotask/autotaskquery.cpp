// SPDX-License-Identifier: Apache-2.0
#include "vendors/autotask/autotaskstate.h"
#include "vendors/autotask/parsers.h"

#include <QtConcurrentRun>

#include <QCoroFuture>

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::autotask {
namespace {

QByteArray queryBody(const EntitySpec &spec, const Query &query, std::optional<qint64> after)
{
    Filter filter = query.filter;
    if (query.since && !spec.changeField.isEmpty())
        filter.since(spec.changeField, *query.since);
    if (after)
        filter.greaterThan(u"id"_s, *after);
    const QJsonObject body{{u"filter"_s, filter.toJson()},
                           {u"IncludeFields"_s, QJsonArray::fromStringList(spec.fields)},
                           {u"MaxRecords"_s, autotaskPageSize}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Problem endlessPages(const QString &entity)
{
    Problem problem;
    problem.kind = ProblemKind::BadReply;
    problem.vendor = VendorId::Autotask;
    problem.detail = u"%1: a page brought only rows that were there before"_s.arg(entity);
    return problem;
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

} // namespace

template <typename Record>
QCoro::Task<Result<QList<Record>>> AutotaskClient::query(Query query, ProgressFunction progress, Call call)
{
    const std::shared_ptr<State> state = m_state;
    const EntitySpec &spec = entitySpec<Record>();
    QList<Record> rows;
    QSet<qint64> seen;
    std::optional<qint64> last;
    PageProgress done;
    QUrl next;
    bool byWindow = query.pageBy == PageBy::IdWindow;

    for (;;) {
        std::optional<qint64> after;
        if (byWindow)
            after = last;
        State::Ask ask;
        ask.method = HttpMethod::Post;
        ask.path = spec.entity + "/query"_L1;
        ask.url = next;
        ask.bucket = spec.entity;
        ask.body = queryBody(spec, query, after);
        const Result<HttpReply> reply = co_await state->ask(std::move(ask), call);
        if (!reply) {
            if (next.isEmpty() || !cursorIsLost(reply.error()))
                co_return tl::unexpected(reply.error());
            next.clear();
            byWindow = true;
            continue;
        }
        const QFuture<Result<Page<Record>>> parsing =
            QtConcurrent::run([body = reply->body] { return parsePage<Record>(body); });
        Result<Page<Record>> page = co_await parsing;
        if (!page)
            co_return tl::unexpected(page.error());

        const qsizetype before = rows.size();
        for (Record &row : page->rows) {
            if (seen.contains(row.id))
                continue;
            seen.insert(row.id);
            last = std::max(last.value_or(row.id), row.id);
            rows.append(std::move(row));
        }
        if (!page->rows.isEmpty() && rows.size() == before)
            co_return fail(endlessPages(spec.entity));
        ++done.pages;
        done.rows = rows.size();
        if (progress)
            progress(done);

        const bool isFull = page->rows.size() >= rowsOfAFullPage(*page);
        const bool saysMore = !page->next.isEmpty();
        if (byWindow) {
            if (page->rows.isEmpty() || (!isFull && !saysMore))
                break;
        } else if (saysMore && !page->rows.isEmpty()) {
            next = page->next;
        } else if (saysMore || isFull) {
            // A full last page may be where the vendor stops handing out pages (one client saw 50 at most): ask what
            // lies beyond it.
            next.clear();
            byWindow = true;
        } else {
            break;
        }
    }
    std::sort(rows.begin(), rows.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    co_return rows;
}

template <typename Record>
QCoro::Task<Result<qint64>> AutotaskClient::count(Filter filter, Call call)
{
    const std::shared_ptr<State> state = m_state;
    const EntitySpec &spec = entitySpec<Record>();
    State::Ask ask;
    ask.method = HttpMethod::Post;
    ask.path = spec.entity + "/query/count"_L1;
    ask.bucket = spec.entity;
    ask.body = QJsonDocument(QJsonObject{{u"filter"_s, filter.toJson()}}).toJson(QJsonDocument::Compact);
    const Result<HttpReply> reply = co_await state->ask(std::move(ask), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return parseCount(reply->body);
}

#define TRIVET_AUTOTASK_QUERY(Record)                                                                                  \
    template QCoro::Task<Result<QList<Record>>> AutotaskClient::query<Record>(Query, ProgressFunction, Call);          \
    template QCoro::Task<Result<qint64>> AutotaskClient::count<Record>(Filter, Call);
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
