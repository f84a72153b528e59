// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/itgluestate.h"

#include "core/answers.h"
#include "core/pastedvalue.h"
#include "vendors/it_glue/pagesize.h"
#include "vendors/it_glue/parsers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::it_glue {
namespace {

constexpr auto signInDeadline = std::chrono::seconds(30);

/// "/configurations" for "/configurations/455?include=...": the shows of a sample share the list's places.
QString bucketOf(const QString &pathAndQuery)
{
    return u'/' + pathAndQuery.section(u'?', 0, 0).section(u'/', 1, 1);
}

} // namespace

Problem ItGlueClient::State::problem(ProblemKind kind, const QByteArray &body, int status) const
{
    Problem out;
    out.kind = kind;
    out.vendor = VendorId::ItGlue;
    out.detail = http->redactor().clean(errorText(body));
    out.httpStatus = status;
    return out;
}

Problem ItGlueClient::State::statusProblem(const HttpReply &reply) const
{
    ProblemKind kind = ProblemKind::Refused;
    if (reply.status == 404)
        kind = ProblemKind::NotFound;
    else if (reply.status == 401 || reply.status == 403) // refuse() takes those that come with a reason
        kind = ProblemKind::BadReply;
    else if (reply.status >= 500)
        kind = ProblemKind::VendorDown;
    return problem(kind, reply.body, reply.status);
}

Problem ItGlueClient::State::refuse(Problem why)
{
    refused = why;
    std::exchange(generation, {}).request_stop();
    return why;
}

std::optional<Problem> ItGlueClient::State::unsendable() const
{
    std::optional<AnswerId> answer;
    if (credentials.origin.isEmpty())
        answer = AnswerId::ItGlueRegion;
    else if (credentials.apiKey.isEmpty() || !isSendable(credentials.apiKey.expose()))
        answer = AnswerId::ItGlueApiKey;
    if (!answer)
        return std::nullopt;
    Problem out = problem(ProblemKind::Input);
    out.field = answerFieldName(*answer);
    return out;
}

QCoro::Task<Result<HttpReply>> ItGlueClient::State::get(QString pathAndQuery, HttpRepeat repeat, Call call)
{
    Ask asked;
    asked.pathAndQuery = std::move(pathAndQuery);
    asked.repeat = repeat;
    return ask(std::move(asked), std::move(call));
}

QCoro::Task<Result<HttpReply>> ItGlueClient::State::ask(Ask ask, Call call)
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

    HttpRequest request;
    request.method = ask.method;
    request.url = QUrl(credentials.origin.toString(QUrl::StripTrailingSlash) + ask.pathAndQuery);
    request.repeat = ask.repeat;
    request.bucket = bucketOf(ask.pathAndQuery);
    if (ask.method != HttpMethod::Get) {
        request.effect = HttpEffect::Writes;
        request.headers.push_back({"Content-Type", "application/vnd.api+json"});
        request.body = std::move(ask.body);
    }
    request.purpose = call.purpose;
    if (call.purpose == CallPurpose::SignIn)
        request.deadline = signInDeadline;
    request.secretHeaders.push_back({"x-api-key", credentials.apiKey.clone()});
    const Result<HttpReply> reply = co_await http->send(std::move(request), either.get_token());

    if (ours.stop_requested() && refused && !call.stop.stop_requested())
        co_return fail(*refused);
    if (ours.stop_requested())
        co_return fail(problem(ProblemKind::Cancelled));
    if (!reply) {
        Problem why = reply.error();
        if (why.kind == ProblemKind::ForeignHost)
            why.field = answerFieldName(AnswerId::ItGlueRegion);
        co_return fail(std::move(why));
    }
    if (reply->isSuccess())
        co_return reply;
    // It may read: what it may not is this one write.
    if (ask.method != HttpMethod::Get && reply->status == 403 && reply->isJsonObject())
        co_return fail(problem(ProblemKind::Permission, reply->body, reply->status));
    if ((reply->status == 401 || reply->status == 403) && reply->isJsonObject()) {
        // The documents have a wrong key answered with either, and give a key no rights that could be lacking for a read.
        Problem why = problem(ProblemKind::Credentials, reply->body, reply->status);
        why.field = answerFieldName(AnswerId::ItGlueApiKey);
        co_return fail(refuse(std::move(why)));
    }
    co_return fail(statusProblem(*reply));
}

QCoro::Task<Result<HttpReply>> ItGlueClient::State::getPage(Listing listing, int number, int size, Call call)
{
    QString query = listing.path + "?page%5Bnumber%5D="_L1 + QString::number(number) + "&page%5Bsize%5D="_L1 +
                    QString::number(size) + "&sort="_L1 + listing.sort;
    if (!listing.include.isEmpty())
        query += "&include="_L1 + listing.include;
    const HttpRepeat repeat = size > smallestPage() ? HttpRepeat::UnlessSlow : HttpRepeat::AsUsual;
    return get(std::move(query), repeat, std::move(call));
}

} // namespace trivet::it_glue
