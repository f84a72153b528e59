// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/it_glue/itgluestate.h"
#include "vendors/it_glue/pagesize.h"
#include "vendors/it_glue/parsers.h"

#include <QtConcurrentRun>

#include <QCoroFuture>

#include <QSet>

#include <algorithm>
#include <utility>

/// Reading lists page by page. Private to the library, and included by itglueclient.cpp alone; `State` is a parameter
/// because the client keeps its own to itself.
namespace trivet::it_glue {

template <typename Record>
using RowsUnlessMoved = std::optional<QList<Record>>;

template <typename Record, typename State>
QCoro::Task<Result<Page<Record>>> readPage(std::shared_ptr<State> state, Listing listing, int number, int size, Call call)
{
    const Result<HttpReply> reply = co_await state->getPage(std::move(listing), number, size, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QFuture<Result<Page<Record>>> parsing =
        QtConcurrent::run([body = reply->body] { return parsePage<Record>(body); });
    Result<Page<Record>> page = co_await parsing;
    co_return page;
}

/// Every page by number, ended by what the vendor says of pages and never by counting rows: it hands out fewer than were
/// asked for without a word (C). A record that goes away meanwhile draws another across the edge of two pages, unseen; a
/// total that shrinks, a page that brings nothing new, and a sum below the total each give that away, and then there is
/// no list.
template <typename Record, typename State>
QCoro::Task<Result<RowsUnlessMoved<Record>>> readOnce(std::shared_ptr<State> state, Listing listing, int size,
                                                      ProgressFunction progress, Call call)
{
    QList<Record> rows;
    QSet<qint64> seen;
    PageProgress done;
    for (int number = 1;; ++number) {
        Result<Page<Record>> page = co_await readPage<Record>(state, listing, number, size, call);
        if (!page)
            co_return tl::unexpected(page.error());
        const bool promisesMore = page->hasNext || page->pages > number;
        const qsizetype before = rows.size();
        for (Record &row : page->rows) {
            if (seen.contains(row.id))
                continue;
            seen.insert(row.id);
            rows.append(std::move(row));
        }
        if (page->total < done.total || (rows.size() == before && promisesMore))
            co_return RowsUnlessMoved<Record>();
        ++done.pages;
        done.rows = rows.size();
        done.total = page->total;
        if (progress)
            progress(done);
        if (promisesMore)
            continue;
        if (rows.size() < page->total)
            co_return RowsUnlessMoved<Record>();
        co_return RowsUnlessMoved<Record>(std::move(rows));
    }
}

inline Problem restlessList(const QString &path)
{
    Problem problem;
    problem.kind = ProblemKind::BadReply;
    problem.vendor = VendorId::ItGlue;
    problem.detail = QStringLiteral("%1 changed each time while it was read").arg(path);
    return problem;
}

template <typename Record, typename State>
QCoro::Task<Result<QList<Record>>> readList(std::shared_ptr<State> state, Listing listing, ProgressFunction progress,
                                            Call call)
{
    constexpr int mostReadings = 3;
    int size = state->sizeThatWorks.value(listing.path, largestPage());
    for (int reading = 1; reading <= mostReadings;) {
        Result<RowsUnlessMoved<Record>> rows = co_await readOnce<Record>(state, listing, size, progress, call);
        if (!rows) {
            std::optional<int> smaller;
            if (wasTooMuch(rows.error()))
                smaller = smallerPage(size);
            if (!smaller)
                co_return tl::unexpected(rows.error());
            size = *smaller;
            state->sizeThatWorks.insert(listing.path, size);
            continue;
        }
        if (*rows)
            co_return std::move(**rows);
        ++reading;
    }
    co_return fail(restlessList(listing.path));
}

/// Whether the vendor kept the order that was asked for; it ignores parameters it does not know (L).
inline bool isNewestFirst(const QList<Configuration> &rows)
{
    QDateTime former;
    for (const Configuration &row : rows) {
        if (former.isValid() && row.updatedAt > former)
            return false;
        if (row.updatedAt.isValid())
            former = row.updatedAt;
    }
    return true;
}

template <typename State>
QCoro::Task<Result<Newest>> readNewest(std::shared_ptr<State> state, Listing listing, int size, QDateTime since, Call call)
{
    Newest newest;
    QSet<qint64> seen;
    for (int number = 1;; ++number) {
        Result<Page<Configuration>> page = co_await readPage<Configuration>(state, listing, number, size, call);
        if (!page)
            co_return tl::unexpected(page.error());
        if (!isNewestFirst(page->rows)) {
            Problem problem = restlessList(listing.path);
            problem.detail = QStringLiteral("%1 came in another order than asked for").arg(listing.path);
            co_return fail(std::move(problem));
        }
        newest.total = page->total;
        bool reachedOlder = page->rows.isEmpty();
        for (Configuration &row : page->rows) {
            reachedOlder = reachedOlder || (row.updatedAt.isValid() && row.updatedAt < since);
            if (reachedOlder)
                break;
            if (seen.contains(row.id))
                continue;
            seen.insert(row.id);
            newest.rows.append(std::move(row));
        }
        if (reachedOlder || !(page->hasNext || page->pages > number))
            co_return newest;
    }
}

} // namespace trivet::it_glue
