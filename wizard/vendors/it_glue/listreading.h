// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/background.h"
#include "http/askahead.h"
#include "http/pagedreading.h"
#include "vendors/it_glue/itgluestate.h"
#include "vendors/it_glue/pagesize.h"
#include "vendors/it_glue/parsers.h"

#include <QCoroFuture>

#include <QSet>

#include <algorithm>
#include <utility>

/// Reading lists page by page. Private to the library, and included by itglueclient.cpp alone; `State` is a parameter
/// because the client keeps its own to itself.
namespace trivet::it_glue {

template <typename Record>
qint64 idOf(const Record &row)
{
    return row.id;
}

template <typename Record>
using Pages = PagedReading<Record, qint64>;

template <typename Record, typename State>
QCoro::Task<Result<Page<Record>>> readPage(std::shared_ptr<State> state, Listing listing, int number, int size,
                                           Call call)
{
    const Result<HttpReply> reply = co_await state->getPage(std::move(listing), number, size, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QFuture<Result<Page<Record>>> parsing =
        runInBackground([body = reply->body] { return parsePage<Record>(body); });
    Result<Page<Record>> page = co_await parsing;
    co_return page;
}

/// Every page by number, ended by what the vendor says of pages and never by counting rows: it hands out fewer than were
/// asked for without a word (C). A record that goes away meanwhile draws another across the edge of two pages, unseen; a
/// total that shrinks, a page that brings nothing new, and a sum other than the total each give that away.
/// Of one list; the client has as many calls of a bucket under way (rules.cpp).
inline constexpr int pagesAtOnce = 3;

template <typename Record, typename State>
QCoro::Task<Result<Pages<Record>>> readOnce(std::shared_ptr<State> state, Listing listing, int size,
                                            ProgressFunction progress, Call call)
{
    Pages<Record> pages(&idOf<Record>);
    AskAhead<Page<Record>> ahead(
        1, pagesAtOnce, call.stop, [state, listing, size, call](int number, std::stop_token stop) {
            return readPage<Record>(state, listing, number, size, {std::move(stop), call.purpose});
        });
    int last = 1;
    for (int number = 1;; ++number) {
        ahead.expect(last);
        Result<Page<Record>> page = co_await ahead.next();
        if (!page)
            co_return tl::unexpected(page.error());
        last = page->pages;
        const bool promisesMore = page->hasNext || page->pages > number;
        pages.count(page->total);
        const bool broughtNew = pages.take(std::move(page->rows), page->odd);
        if (progress)
            progress(pages.progress());
        if (!promisesMore)
            co_return pages;
        if (!broughtNew)
            pages.noteMoved();
        else if (pages.goesTooFar())
            pages.breakOff();
        else if (!pages.hasMoved())
            continue;
        co_return pages;
    }
}

template <typename Record, typename State>
QCoro::Task<Result<ListReading<Record>>> readList(std::shared_ptr<State> state, Listing listing,
                                                  ProgressFunction progress, Call call)
{
    int size = state->sizeThatWorks.value(listing.path, largestPage());
    for (int readings = 1;;) {
        Result<Pages<Record>> pages = co_await readOnce<Record>(state, listing, size, progress, call);
        if (!pages) {
            std::optional<int> smaller;
            if (wasTooMuch(pages.error()))
                smaller = smallerPage(size);
            if (!smaller)
                co_return tl::unexpected(pages.error());
            size = *smaller;
            state->sizeThatWorks.insert(listing.path, size);
            continue;
        }
        if (readings == mostReadings || !pages->isWorthAnother())
            co_return std::move(*pages).reading();
        ++readings;
    }
}

inline Problem otherOrder(const QString &path)
{
    Problem problem;
    problem.kind = ProblemKind::BadReply;
    problem.vendor = VendorId::ItGlue;
    problem.detail = QStringLiteral("%1 came in another order than asked for").arg(path);
    return problem;
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

/// More changes than this at once are for a whole reading to find.
inline constexpr int mostNewestPages = 100;

template <typename State>
QCoro::Task<Result<Newest>> readNewest(std::shared_ptr<State> state, Listing listing, int size, QDateTime since,
                                       Call call)
{
    Newest newest;
    QSet<qint64> seen;
    for (int number = 1;; ++number) {
        Result<Page<Configuration>> page = co_await readPage<Configuration>(state, listing, number, size, call);
        if (!page)
            co_return tl::unexpected(page.error());
        if (!isNewestFirst(page->rows))
            co_return fail(otherOrder(listing.path));
        newest.total = page->total;
        newest.isOdd = newest.isOdd || page->odd.count > 0;
        const qsizetype before = newest.rows.size();
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
        const bool isOver = reachedOlder || newest.rows.size() == before || number >= mostNewestPages;
        if (isOver || !(page->hasNext || page->pages > number))
            co_return newest;
    }
}

} // namespace trivet::it_glue
