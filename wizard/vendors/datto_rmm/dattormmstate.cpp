// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_rmm/dattormmstate.h"

#include "core/answers.h"
#include "core/pastedvalue.h"
#include "http/retrytable.h"
#include "vendors/datto_rmm/parsers.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet::datto_rmm {
namespace {

constexpr auto requestRatePath = "/v2/system/request_rate"_L1;
/// A 403 this soon after a 429 is the block, not a permission (I).
constexpr auto throttleMemory = 10min;
/// Renewed when this little of the token's life is left, or a quarter of it where that is less.
constexpr auto renewAhead = std::chrono::milliseconds(10min);
/// The vendor's documented life of a token, used where the answer does not say (D).
constexpr auto documentedLife = std::chrono::seconds(360'000);
/// No token is believed to live longer than ten times that, whatever an answer says.
constexpr auto longestLife = 10 * documentedLife;

/// Where an answer's address comes from; the bucket keeps pages of one list from crowding out the rest.
QString bucketOf(const QString &path)
{
    return path.section(u'?', 0, 0);
}

} // namespace

Problem DattoRmmClient::State::problem(ProblemKind kind, const QByteArray &body, int status) const
{
    Problem out;
    out.kind = kind;
    out.vendor = VendorId::DattoRmm;
    out.detail = http->redactor().clean(errorText(body));
    out.httpStatus = status;
    return out;
}

Problem DattoRmmClient::State::statusProblem(const HttpReply &reply) const
{
    ProblemKind kind = ProblemKind::Refused;
    if (reply.status == 404)
        kind = ProblemKind::NotFound;
    else if (reply.status >= 500)
        kind = ProblemKind::VendorDown;
    else if (reply.status == 403)
        kind = reply.isJsonObject() ? ProblemKind::Permission : ProblemKind::BadReply;
    else if (reply.status == 401 && !reply.isJsonObject())
        kind = ProblemKind::BadReply;
    return problem(kind, reply.body, reply.status);
}

Problem DattoRmmClient::State::blocked(Problem why)
{
    http->hold(blockHold);
    throttledAt = http->steady();
    Problem out = std::move(why);
    out.kind = ProblemKind::RateLimited;
    out.retryAt = http->heldUntil().value_or(QDateTime());
    return out;
}

Problem DattoRmmClient::State::refuse(Problem why)
{
    token = Secret();
    refused = why;
    std::exchange(generation, {}).request_stop();
    return why;
}

std::optional<Problem> DattoRmmClient::State::unsendable() const
{
    std::optional<AnswerId> answer;
    if (credentials.origin.isEmpty())
        answer = AnswerId::RmmApiUrl;
    else if (credentials.apiKey.isEmpty() || !isSendable(credentials.apiKey.expose()))
        answer = AnswerId::RmmApiKey;
    else if (credentials.apiSecretKey.isEmpty() || !isSendable(credentials.apiSecretKey.expose()))
        answer = AnswerId::RmmApiSecretKey;
    if (!answer)
        return std::nullopt;
    Problem out = problem(ProblemKind::Input);
    out.field = answerFieldName(*answer);
    return out;
}

QCoro::Task<std::optional<Problem>> DattoRmmClient::State::fetchToken(Call call)
{
    const auto self = shared_from_this();
    if (refused)
        co_return refused;
    if (std::optional<Problem> bad = unsendable())
        co_return bad;
    const std::stop_token ours = generation.get_token();
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = credentials.origin;
    request.url.setPath(u"/auth/oauth/token"_s);
    request.bucket = request.url.path();
    request.purpose = CallPurpose::SignIn;
    request.deadline = 30s;
    request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
    // The client name that every account shares (C); the person's own key travels in the form.
    request.headers.push_back({"Authorization", "Basic " + "public-client:public"_ba.toBase64()});
    // Percent-encoded, or a key with + & or % in it would break there (I).
    QByteArray form = "grant_type=password&username=" + credentials.apiKey.expose().toPercentEncoding() +
                      "&password=" + credentials.apiSecretKey.expose().toPercentEncoding();
    request.secretBody = Secret(std::move(form));
    const Result<HttpReply> reply = co_await http->send(std::move(request), call.stop);
    if (ours.stop_requested())
        co_return problem(ProblemKind::Cancelled);
    if (!reply) {
        Problem why = reply.error();
        if (why.kind == ProblemKind::RateLimited)
            throttledAt = http->steady();
        if (why.httpStatus == 403 && throttledAt && why.kind != ProblemKind::RateLimited)
            co_return blocked(std::move(why));
        if (why.kind == ProblemKind::ForeignHost)
            why.field = answerFieldName(AnswerId::RmmApiUrl);
        co_return why;
    }
    if (isRefusal(*reply)) {
        Problem why = problem(ProblemKind::Credentials, reply->body, reply->status);
        why.field = answerFieldName(AnswerId::RmmApiKey);
        co_return refuse(std::move(why));
    }
    if (!reply->isSuccess()) {
        Problem why = statusProblem(*reply);
        if (reply->status == 403 && throttledAt)
            why = blocked(std::move(why));
        else if (reply->status == 404)
            why.field = answerFieldName(AnswerId::RmmApiUrl);
        co_return why;
    }
    Result<Token> got = parseToken(reply->body);
    if (!got)
        co_return got.error();
    http->redactor().know(got->value);
    token = std::move(got->value);
    ++tokenNumber;
    std::chrono::milliseconds life = std::min(got->lifetime, longestLife); // before anything is multiplied
    if (life.count() <= 0)
        life = documentedLife;
    renewAt = http->steady() + life - std::min(renewAhead, life / 4);
    co_return std::nullopt;
}

QCoro::Task<std::optional<Problem>> DattoRmmClient::State::ensureToken(Call call)
{
    const auto self = shared_from_this();
    for (;;) {
        if (refused)
            co_return refused;
        if (!token.isEmpty() && http->steady() < renewAt)
            co_return std::nullopt;
        if (!fetchingToken)
            break;
        const OneShot<std::optional<Problem>> turn;
        tokenWaiters.push_back(turn);
        const std::optional<Problem> stopped = problem(ProblemKind::Cancelled);
        const std::stop_callback cancelled(call.stop, [turn, stopped] { turn.resolveLater(stopped); });
        const std::optional<Problem> others = co_await turn;
        if (others && (others->kind != ProblemKind::Cancelled || call.stop.stop_requested()))
            co_return others;
    }
    fetchingToken = true;
    std::optional<Problem> mine = co_await fetchToken(call);
    fetchingToken = false;
    for (const auto &waiter : std::exchange(tokenWaiters, {}))
        waiter.resolve(mine);
    co_return mine;
}

QCoro::Task<Result<HttpReply>> DattoRmmClient::State::sendWithToken(QString path, Call call)
{
    const auto self = shared_from_this();
    HttpRequest request;
    request.url = QUrl(credentials.origin.toString(QUrl::StripTrailingSlash) + "/api"_L1 + path);
    request.bucket = bucketOf(path);
    request.purpose = call.purpose;
    request.secretHeaders.push_back({"Authorization", Secret("Bearer " + token.expose())});
    co_return co_await http->send(std::move(request), call.stop);
}

QCoro::Task<Result<HttpReply>> DattoRmmClient::State::get(QString path, Call call)
{
    const auto self = shared_from_this();
    const std::stop_token ours = generation.get_token();
    std::stop_source either;
    const std::stop_callback byCaller(call.stop, [either]() mutable { either.request_stop(); });
    const std::stop_callback byRefusal(ours, [either]() mutable { either.request_stop(); });
    Call inner{either.get_token(), call.purpose};

    for (int tries = 1;; ++tries) {
        if (std::optional<Problem> none = co_await ensureToken(inner))
            co_return fail(std::move(*none));
        const int used = tokenNumber;
        const Result<HttpReply> reply = co_await sendWithToken(path, inner);
        if (ours.stop_requested() && !call.stop.stop_requested() && refused)
            co_return fail(*refused);
        if (!reply) {
            Problem why = reply.error();
            if (why.kind == ProblemKind::RateLimited)
                throttledAt = http->steady();
            else if (why.httpStatus == 403)
                why = co_await explainForbidden(std::move(why), path, inner);
            co_return fail(std::move(why));
        }
        if (reply->isSuccess()) {
            answered.insert(bucketOf(path));
            co_return reply;
        }
        if (reply->status == 401 && !ours.stop_requested()) {
            if (used == tokenNumber)
                token = Secret();
            if (tries == 1)
                continue;
        }
        Problem why = statusProblem(*reply);
        if (reply->status == 403)
            why = co_await explainForbidden(std::move(why), path, inner);
        co_return fail(std::move(why));
    }
}

QCoro::Task<Problem> DattoRmmClient::State::explainForbidden(Problem why, QString path, Call call)
{
    const auto self = shared_from_this();
    const bool afterThrottle = throttledAt && http->steady() - *throttledAt < throttleMemory;
    const QString place = bucketOf(path);
    const bool rateWorked = answered.contains(requestRatePath);
    if (afterThrottle || (place == requestRatePath && rateWorked))
        co_return blocked(std::move(why));
    if (place != requestRatePath && rateWorked) {
        // The one address that this user was able to read: when it is shut as well, so is everything.
        const Result<HttpReply> rate = co_await sendWithToken(requestRatePath, call);
        if (!rate && rate.error().kind == ProblemKind::RateLimited)
            co_return rate.error();
        if (rate && rate->status == 403)
            co_return blocked(statusProblem(*rate));
        if (!rate && rate.error().httpStatus == 403)
            co_return blocked(rate.error());
    }
    co_return why;
}

QCoro::Task<Result<Account>> DattoRmmClient::State::account(Call call)
{
    const auto self = shared_from_this();
    const Result<HttpReply> reply = co_await get(u"/v2/account"_s, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return parseAccount(reply->body);
}

QCoro::Task<Result<RequestRate>> DattoRmmClient::State::requestRate(Call call)
{
    const auto self = shared_from_this();
    // The reading that the budget lives on is not held back by the budget.
    call.purpose = CallPurpose::SignIn;
    const Result<HttpReply> reply = co_await get(requestRatePath, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<RequestRate> rate = parseRequestRate(reply->body);
    if (rate)
        http->noteLimits(rate->readCount, rate->readLimit, std::chrono::seconds(rate->windowSeconds));
    co_return rate;
}

QCoro::Task<Result<int>> DattoRmmClient::State::rowsPerPage(Call call)
{
    const auto self = shared_from_this();
    if (pageSize)
        co_return *pageSize;
    const Result<HttpReply> reply = co_await get(u"/v2/system/pagination"_s, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<int> most = parsePagination(reply->body);
    if (most && *most > 0)
        pageSize = *most;
    co_return most;
}

} // namespace trivet::datto_rmm
