// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_saas/dattosaasstate.h"

#include "core/answers.h"
#include "core/background.h"
#include "core/pastedvalue.h"
#include "http/retrytable.h"
#include "vendors/datto_saas/parsers.h"

#include <QCoroFuture>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet::datto_saas {
namespace {

/// A header's number, or none where it is absent or no count.
std::optional<int> countIn(const HttpReply &reply, QByteArrayView name)
{
    bool isNumber = false;
    const int value = reply.header(name).trimmed().toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

/// The first page is the list's own address: the live lists are not paged.
QString pageOf(const QString &path, int number)
{
    if (number == 1)
        return path;
    return u"%1?_page=%2"_s.arg(path).arg(number);
}

/// A client with several domains has a row for each, and the same domain may be protected with two products.
QString keyOf(const Domain &domain)
{
    return QStringList{QString::number(domain.customerId), domain.customerName, domain.domain, domain.productType}.join(
        u'\n');
}

/// Large clients always meet this (L).
bool isTooSlow(const Problem &problem)
{
    return problem.httpStatus == 504 || problem.kind == ProblemKind::Timeout;
}

/// Seats are counted only for small clients.
constexpr int mostSeatPages = 100;

Problem wrongPage(const QString &path)
{
    Problem problem;
    problem.kind = ProblemKind::BadReply;
    problem.vendor = VendorId::DattoSaas;
    problem.detail = u"%1: another page than the one asked for"_s.arg(path);
    return problem;
}

} // namespace

Problem DattoSaasClient::State::problem(ProblemKind kind, const QByteArray &body, int status) const
{
    Problem out;
    out.kind = kind;
    out.vendor = VendorId::DattoSaas;
    out.detail = http->redactor().clean(errorText(body));
    out.httpStatus = status;
    return out;
}

Problem DattoSaasClient::State::statusProblem(const HttpReply &reply) const
{
    ProblemKind kind = ProblemKind::Refused;
    if (reply.status == 401 || reply.status == 403) {
        // Both come with a reason in JSON; without one something else than the API answered.
        if (!reply.isJsonObject())
            kind = ProblemKind::BadReply;
        else
            kind = reply.status == 401 ? ProblemKind::Credentials : ProblemKind::Permission;
    } else if (reply.status == 404)
        kind = ProblemKind::NotFound;
    else if (reply.status >= 500)
        kind = ProblemKind::VendorDown;
    return problem(kind, reply.body, reply.status);
}

std::optional<Problem> DattoSaasClient::State::unsendable() const
{
    // A colon would end the user's part of Basic early, and the rest would be taken for the secret.
    const QByteArray &key = credentials.publicKey.expose();
    const bool isKeyUsable = !key.isEmpty() && isSendable(key) && !key.contains(':');
    if (isKeyUsable && !credentials.secretKey.isEmpty() && isSendable(credentials.secretKey.expose()))
        return std::nullopt;
    Problem out = problem(ProblemKind::Input);
    out.field = answerFieldName(isKeyUsable ? AnswerId::SaasSecretKey : AnswerId::SaasPublicKey);
    return out;
}

HttpRequest DattoSaasClient::State::request(const QString &path) const
{
    HttpRequest request;
    request.url = QUrl(credentials.origin.toString(QUrl::StripTrailingSlash) + path);
    request.bucket = u"v1"_s;
    const Secret pair(credentials.publicKey.expose() + ':' + credentials.secretKey.expose());
    request.secretHeaders.push_back({"Authorization", Secret("Basic " + pair.expose().toBase64())});
    return request;
}

void DattoSaasClient::State::noteLimits(const HttpReply &reply)
{
    const std::optional<int> remaining = countIn(reply, limitRemainingHeader);
    if (!remaining)
        return;
    const auto reset = untilReset(reply, limitResetsHeader, http->utcNow());
    // The limit itself is never told: it is at least what is left and what was just spent, and never shrinks.
    const int spent = countIn(reply, limitCostHeader).value_or(1);
    const int limit = std::max(http->budget().limit, *remaining + spent);
    const auto window = reset ? std::chrono::ceil<std::chrono::seconds>(*reset) : http->rules().budget.window;
    http->noteLimits(limit - *remaining, limit, window);
    if (*remaining == 0 && reset)
        http->hold(*reset);
}

QCoro::Task<void> DattoSaasClient::State::probe(std::stop_token stop)
{
    const auto self = shared_from_this();
    const std::stop_token ours = generation.get_token();
    std::stop_source either;
    const std::stop_callback byCaller(stop, [either]() mutable { either.request_stop(); });
    const std::stop_callback byOthers(ours, [either]() mutable { either.request_stop(); });
    HttpRequest asked = request(u"/v1/bcdr/device?_page=1&_perPage=1"_s);
    asked.purpose = CallPurpose::SignIn;
    asked.repeat = HttpRepeat::Never;
    const Result<HttpReply> reply = co_await http->send(std::move(asked), either.get_token());
    if (!reply || ours.stop_requested())
        co_return;
    noteLimits(*reply);
    if (reply->isSuccess() || (reply->status == 401 && reply->isJsonObject())) {
        KeyScope found;
        found.opensBcdr = reply->isSuccess();
        scope = found;
    }
}

QCoro::Task<Result<HttpReply>> DattoSaasClient::State::get(QString path, HttpRepeat repeat, Call call)
{
    const auto self = shared_from_this();
    if (refused)
        co_return fail(*refused);
    if (std::optional<Problem> bad = unsendable())
        co_return fail(std::move(*bad));
    const std::stop_token ours = generation.get_token();
    std::stop_source either;
    const std::stop_callback byCaller(call.stop, [either]() mutable { either.request_stop(); });
    const std::stop_callback byRefusal(ours, [either]() mutable { either.request_stop(); });
    HttpRequest asked = request(path);
    asked.purpose = call.purpose;
    asked.repeat = repeat;
    const Result<HttpReply> reply = co_await http->send(std::move(asked), either.get_token());
    if (ours.stop_requested() && !call.stop.stop_requested() && refused)
        co_return fail(*refused);
    if (ours.stop_requested())
        co_return fail(problem(ProblemKind::Cancelled));
    if (!reply)
        co_return reply;
    noteLimits(*reply);
    if (reply->isSuccess()) {
        KeyScope found = scope.value_or(KeyScope());
        found.opensSaas = true;
        scope = found;
        co_return reply;
    }
    Problem why = statusProblem(*reply);
    if (!meansRefusedValues(why.kind))
        co_return fail(std::move(why));
    why.field = answerFieldName(AnswerId::SaasPublicKey);
    refused = why;
    scope.reset();
    // Whatever still stands in line with this pair must not be sent.
    std::exchange(generation, {}).request_stop();
    co_await probe(call.stop);
    co_return fail(std::move(why));
}

template <typename Value>
QCoro::Task<Result<Paged<Value>>> DattoSaasClient::State::readPage(QString path, int number, HttpRepeat repeat,
                                                                   Result<Paged<Value>> (*parse)(const QByteArray &),
                                                                   Call call)
{
    const auto self = shared_from_this();
    const Result<HttpReply> reply = co_await get(pageOf(path, number), repeat, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QFuture<Result<Paged<Value>>> parsing = runInBackground([body = reply->body, parse] { return parse(body); });
    Result<Paged<Value>> page = co_await parsing;
    // Known lists are not paged; an envelope that says otherwise is followed, but not in circles.
    if (page && page->page != number)
        co_return fail(wrongPage(path));
    co_return page;
}

QCoro::Task<Result<PagedReading<Domain, QString>>> DattoSaasClient::State::readDomains(ProgressFunction progress,
                                                                                       Call call)
{
    const auto self = shared_from_this();
    PagedReading<Domain, QString> pages(&keyOf);
    for (int number = 1;; ++number) {
        Result<Paged<QList<Domain>>> page =
            co_await readPage<QList<Domain>>(u"/v1/saas/domains"_s, number, HttpRepeat::AsUsual, &parseDomains, call);
        if (!page)
            co_return tl::unexpected(page.error());
        // The sources do not say whether it is the list's or the page's.
        if (page->count && *page->count != page->odd.seen)
            pages.count(page->count);
        const bool broughtNew = pages.take(std::move(page->value), page->odd);
        if (progress)
            progress(pages.progress());
        if (number >= page->totalPages) {
            // Without a count the end of the one array, or of the pages that were announced, is the proof.
            if (!pages.isCounted() && page->tellsPages)
                pages.countPlaces();
            co_return pages;
        }
        if (!broughtNew)
            pages.noteMoved();
        else if (pages.goesTooFar())
            pages.breakOff();
        else
            continue;
        co_return pages;
    }
}

QCoro::Task<Result<ListReading<Domain>>> DattoSaasClient::State::domains(ProgressFunction progress, Call call)
{
    const auto self = shared_from_this();
    for (int readings = 1;; ++readings) {
        Result<PagedReading<Domain, QString>> pages = co_await readDomains(progress, call);
        if (!pages)
            co_return tl::unexpected(pages.error());
        if (readings == mostReadings || !pages->isWorthAnother())
            co_return std::move(*pages).reading();
    }
}

QCoro::Task<Result<SeatCount>> DattoSaasClient::State::seats(qint64 customerId, Call call)
{
    const auto self = shared_from_this();
    const QString path = u"/v1/saas/%1/seats"_s.arg(customerId);
    SeatCount sum;
    sum.customerId = customerId;
    for (int number = 1;; ++number) {
        const Result<Paged<SeatCount>> page =
            co_await readPage<SeatCount>(path, number, HttpRepeat::UnlessSlow, &parseSeats, call);
        if (!page && !isTooSlow(page.error()))
            co_return tl::unexpected(page.error());
        const bool isWhole =
            page && page->tellsPages && number <= mostSeatPages && (page->odd.seen > 0 || page->totalPages == 1);
        if (!isWhole) {
            SeatCount untold;
            untold.customerId = customerId;
            co_return untold;
        }
        sum.active += page->value.active;
        sum.paused += page->value.paused;
        sum.archived += page->value.archived;
        sum.unprotected += page->value.unprotected;
        sum.unreadable += page->value.unreadable;
        sum.isDetailKnown = true;
        if (number >= page->totalPages)
            co_return sum;
    }
}

} // namespace trivet::datto_saas
