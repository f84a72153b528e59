// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_saas/dattosaasstate.h"

#include "core/answers.h"
#include "core/pastedvalue.h"
#include "http/retrytable.h"
#include "vendors/datto_saas/parsers.h"

#include <QtConcurrentRun>

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
QCoro::Task<std::optional<Problem>>
DattoSaasClient::State::readPages(QString path, HttpRepeat repeat, Result<Paged<Value>> (*parse)(const QByteArray &),
                                  std::function<void(const Paged<Value> &)> take, Call call)
{
    const auto self = shared_from_this();
    for (int number = 1;; ++number) {
        const Result<HttpReply> reply = co_await get(pageOf(path, number), repeat, call);
        if (!reply)
            co_return reply.error();
        const QFuture<Result<Paged<Value>>> parsing = QtConcurrent::run([body = reply->body, parse] { return parse(body); });
        const Result<Paged<Value>> page = co_await parsing;
        if (!page)
            co_return page.error();
        // Known lists are not paged; an envelope that says otherwise is followed, but not in circles.
        if (page->page != number)
            co_return wrongPage(path);
        take(*page);
        if (number >= page->totalPages)
            co_return std::nullopt;
    }
}

QCoro::Task<Result<QList<Domain>>> DattoSaasClient::State::domains(ProgressFunction progress, Call call)
{
    const auto self = shared_from_this();
    QList<Domain> rows;
    std::function<void(const Paged<QList<Domain>> &)> take = [&rows, &progress](const Paged<QList<Domain>> &page) {
        rows += page.value;
        if (progress)
            progress({page.page, rows.size(), 0});
    };
    std::optional<Problem> bad = co_await readPages<QList<Domain>>(u"/v1/saas/domains"_s, HttpRepeat::AsUsual,
                                                                   &parseDomains, std::move(take), std::move(call));
    if (bad)
        co_return fail(std::move(*bad));
    co_return rows;
}

QCoro::Task<Result<SeatCount>> DattoSaasClient::State::seats(qint64 customerId, Call call)
{
    const auto self = shared_from_this();
    SeatCount sum;
    sum.customerId = customerId;
    std::function<void(const Paged<SeatCount> &)> take = [&sum](const Paged<SeatCount> &page) {
        sum.active += page.value.active;
        sum.paused += page.value.paused;
        sum.archived += page.value.archived;
        sum.unprotected += page.value.unprotected;
    };
    std::optional<Problem> bad = co_await readPages<SeatCount>(
        u"/v1/saas/%1/seats"_s.arg(customerId), HttpRepeat::UnlessSlow, &parseSeats, std::move(take), std::move(call));
    const bool isTooSlow = bad && (bad->httpStatus == 504 || bad->kind == ProblemKind::Timeout);
    if (bad && !isTooSlow)
        co_return fail(std::move(*bad));
    if (isTooSlow) {
        sum = SeatCount();
        sum.customerId = customerId;
    }
    sum.isDetailKnown = !isTooSlow;
    co_return sum;
}

} // namespace trivet::datto_saas
