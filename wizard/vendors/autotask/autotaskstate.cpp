// SPDX-License-Identifier: Apache-2.0
#include "vendors/autotask/autotaskstate.h"

#include "core/answers.h"
#include "core/pastedvalue.h"
#include "vendors/autotask/address.h"
#include "vendors/autotask/errortext.h"
#include "vendors/autotask/parsers.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet::autotask {
namespace {

/// Any zone's host answers for any tenant (C); these are asked in turn when one cannot be reached.
constexpr std::array startHosts{"webservices"_L1, "webservices2"_L1, "webservices24"_L1};

QUrl versioned(const QUrl &root, const QString &path)
{
    QString base = root.path();
    if (!base.endsWith(u'/'))
        base += u'/';
    if (!base.endsWith("/v1.0/"_L1, Qt::CaseInsensitive))
        base += "V1.0/"_L1;
    QUrl url = root;
    url.setPath(base + path);
    return url;
}

} // namespace

Problem AutotaskClient::State::problem(ProblemKind kind, const QByteArray &body, int status) const
{
    Problem out;
    out.kind = kind;
    out.vendor = VendorId::Autotask;
    out.detail = http->redactor().clean(errorText(body));
    out.httpStatus = status;
    return out;
}

Problem AutotaskClient::State::statusProblem(const HttpReply &reply) const
{
    Problem out = problem(ProblemKind::Refused, reply.body, reply.status);
    if (reply.status == 401)
        out.kind = ProblemKind::Credentials;
    else if (reply.status == 404)
        out.kind = ProblemKind::NotFound;
    else if (!reply.isJsonObject()) // Autotask gives its reasons in JSON; without one nothing is known.
        out.kind = reply.status >= 500 ? ProblemKind::VendorDown : ProblemKind::BadReply;
    else if (reply.status == 403 || isPermissionText(out.detail))
        out.kind = ProblemKind::Permission;
    else if (reply.status > 500 || (reply.status == 500 && out.detail.isEmpty()))
        out.kind = ProblemKind::VendorDown;
    return out;
}

Problem AutotaskClient::State::refuse(Problem why)
{
    verified = false;
    refused = why;
    // Whatever still stands in line with these credentials must not be sent: each would count towards a lock-out.
    std::exchange(generation, {}).request_stop();
    return why;
}

std::optional<Problem> AutotaskClient::State::unsendable() const
{
    const std::array<std::pair<AnswerId, QByteArray>, 3> values{
        {{AnswerId::AutotaskUserName, credentials.userName.toUtf8()},
         {AnswerId::AutotaskSecret, credentials.secret.expose()},
         {AnswerId::AutotaskTrackingIdentifier, credentials.trackingIdentifier.expose()}}};
    for (const auto &[answer, value] : values) {
        if (!value.isEmpty() && isSendable(value))
            continue;
        Problem out = problem(ProblemKind::Input);
        out.field = answerFieldName(answer);
        return out;
    }
    return std::nullopt;
}

QCoro::Task<Result<Zone>> AutotaskClient::State::discoverAt(QUrl root, QString userName, Call call)
{
    const auto self = shared_from_this();
    HttpRequest request;
    request.url = versioned(root, u"ZoneInformation"_s);
    // Encoded by hand: QUrlQuery leaves a plus as it is, and the vendor would read a space.
    request.url.setQuery(QString::fromLatin1("user=" + QUrl::toPercentEncoding(userName)), QUrl::StrictMode);
    request.bucket = u"ZoneInformation"_s;
    request.purpose = CallPurpose::SignIn;
    request.deadline = 30s;
    const Result<HttpReply> reply = co_await http->send(std::move(request), call.stop);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (reply->status == 500 && reply->isJsonObject()) {
        Problem unknown = problem(ProblemKind::ZoneUnknown, reply->body, 500);
        if (saysUserIsUnknown(*reply))
            unknown.kind = ProblemKind::UserUnknown;
        unknown.field = answerFieldName(AnswerId::AutotaskUserName);
        co_return fail(std::move(unknown));
    }
    if (!reply->isSuccess())
        co_return fail(statusProblem(*reply));
    Result<Zone> found = parseZone(reply->body);
    if (found && !http->policy().allows(found->url)) {
        Problem foreign = problem(ProblemKind::ForeignHost);
        foreign.detail = found->url.host();
        co_return fail(std::move(foreign));
    }
    // It is opened in the browser of a person, who trusts what Trivet opens.
    if (found && !isOwnAddress(found->webUrl))
        found->webUrl = QUrl();
    co_return found;
}

QCoro::Task<Result<Zone>> AutotaskClient::State::discover(QString userName, Call call)
{
    const auto self = shared_from_this();
    QList<QUrl> roots;
    if (!startUrl.isEmpty()) {
        roots.append(startUrl);
    } else {
        for (const auto host : startHosts)
            roots.append(QUrl(u"https://%1.autotask.net/ATServicesRest/"_s.arg(host)));
    }
    std::optional<Problem> first;
    for (const QUrl &root : std::as_const(roots)) {
        Result<Zone> found = co_await discoverAt(root, userName, call);
        if (found)
            co_return found;
        const ProblemKind kind = found.error().kind;
        const bool isSettled = kind == ProblemKind::UserUnknown || kind == ProblemKind::ForeignHost ||
                               kind == ProblemKind::Input || kind == ProblemKind::Cancelled ||
                               kind == ProblemKind::RateLimited;
        if (isSettled)
            co_return found;
        // What the first host said is told, unless a later one had more to say of this user than that it is away.
        if (!first || kind == ProblemKind::ZoneUnknown)
            first = found.error();
    }
    co_return fail(first.value_or(problem(ProblemKind::Internal)));
}

QCoro::Task<Result<Zone>> AutotaskClient::State::findZone(QString userName, Call call)
{
    const auto self = shared_from_this();
    Result<Zone> found = co_await discover(userName, call);
    const bool isStopped =
        !found && (found.error().kind == ProblemKind::Cancelled || found.error().kind == ProblemKind::UserUnknown);
    if (found || isStopped || givenRoot.isEmpty())
        co_return found;
    Zone given;
    given.url = givenRoot;
    given.webUrl = portalOf(givenRoot);
    given.isGiven = true;
    co_return given;
}

QCoro::Task<Result<HttpReply>> AutotaskClient::State::sendOnce(Ask ask, QUrl root, CallPurpose purpose,
                                                               std::stop_token stop)
{
    const auto self = shared_from_this();
    HttpRequest request;
    request.method = ask.method;
    request.url = ask.url;
    if (request.url.isEmpty())
        request.url = versioned(root, ask.path);
    request.effect = ask.effect;
    request.bucket = ask.bucket;
    request.purpose = purpose;
    request.headers.push_back({"Content-Type", "application/json"});
    request.secretHeaders.push_back({"ApiIntegrationCode", credentials.trackingIdentifier.clone()});
    request.secretHeaders.push_back({"UserName", Secret::fromText(credentials.userName)});
    request.secretHeaders.push_back({"Secret", credentials.secret.clone()});
    request.body = ask.body;
    co_return co_await http->send(std::move(request), stop);
}

QCoro::Task<bool> AutotaskClient::State::afterDecision(std::stop_token stop)
{
    const auto self = shared_from_this();
    while (deciding && !stop.stop_requested()) {
        const OneShot<bool> turn;
        decisionWaiters.push_back(turn);
        const std::stop_callback cancelled(stop, [turn] { turn.resolveLater(false); });
        co_await turn;
    }
    co_return !stop.stop_requested();
}

QCoro::Task<void> AutotaskClient::State::decide(QUrl root, Problem why, Call call)
{
    const auto self = shared_from_this();
    const std::stop_token ours = generation.get_token();
    deciding = true;
    // What stands in line carries the same secret: it waits for the decision instead of counting towards a lock-out.
    std::exchange(doubt, {}).request_stop();
    Result<Zone> now = co_await discover(credentials.userName, call);
    if (!ours.stop_requested()) {
        const bool moved = now && now->url != root;
        if (moved)
            zone = std::move(*now);
        else if (!now && now.error().kind == ProblemKind::UserUnknown)
            refuse(now.error());
        else
            refuse(std::move(why));
    }
    deciding = false;
    for (const auto &waiter : std::exchange(decisionWaiters, {}))
        waiter.resolve(true);
}

QCoro::Task<Result<HttpReply>> AutotaskClient::State::sendSigned(Ask ask, Call call, CallPurpose purpose)
{
    const auto self = shared_from_this();
    const std::stop_token ours = generation.get_token();
    bool repeated = false;
    for (;;) {
        const bool goesOn = co_await afterDecision(call.stop);
        if (refused)
            co_return fail(*refused);
        if (!goesOn || ours.stop_requested())
            co_return fail(problem(ProblemKind::Cancelled));

        const QUrl root = zone->url;
        std::stop_token doubted;
        if (ask.effect == HttpEffect::Reads)
            doubted = doubt.get_token();
        std::stop_source any;
        const std::stop_callback byCaller(call.stop, [any]() mutable { any.request_stop(); });
        const std::stop_callback byRefusal(ours, [any]() mutable { any.request_stop(); });
        const std::stop_callback byDoubt(doubted, [any]() mutable { any.request_stop(); });
        Result<HttpReply> reply = co_await sendOnce(ask, root, purpose, any.get_token());

        const bool cancelled = !reply && reply.error().kind == ProblemKind::Cancelled;
        if (cancelled && doubted.stop_requested() && !call.stop.stop_requested())
            continue;
        if (!reply || refusalOf(*reply) != ProblemKind::Credentials || ours.stop_requested())
            co_return reply;

        // Tenants are moved between zones, and the old host then says 401 (C): look once, repeat only where it moved.
        Problem why = statusProblem(*reply);
        why.field = answerFieldName(AnswerId::AutotaskSecret);
        if (repeated)
            co_return fail(refuse(std::move(why)));
        if (!co_await afterDecision(call.stop))
            co_return fail(problem(ProblemKind::Cancelled));
        if (!refused && zone->url == root)
            co_await decide(root, std::move(why), call);
        // A page's address died with the old zone; the caller goes on by id.
        if (!refused && !ask.url.isEmpty())
            co_return fail(problem(ProblemKind::NotFound));
        repeated = true;
    }
}

QCoro::Task<Result<SignIn>> AutotaskClient::State::signInAlone(Call call)
{
    const auto self = shared_from_this();
    if (refused)
        co_return fail(*refused);
    if (std::optional<Problem> bad = unsendable())
        co_return fail(std::move(*bad));
    const std::stop_token ours = generation.get_token();
    const bool workedBefore = verified;
    if (!zone) {
        Result<Zone> found = co_await findZone(credentials.userName, call);
        if (ours.stop_requested())
            co_return fail(problem(ProblemKind::Cancelled));
        if (!found) {
            if (found.error().kind == ProblemKind::UserUnknown)
                refuse(found.error());
            co_return tl::unexpected(found.error());
        }
        zone = std::move(*found);
    }
    Ask ask;
    ask.path = u"ThresholdInformation"_s;
    ask.bucket = ask.path;
    const Result<HttpReply> reply = co_await sendSigned(std::move(ask), call, CallPurpose::SignIn);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!reply->isSuccess()) {
        Problem why = statusProblem(*reply);
        // Values that worked a moment ago are not made wrong by a 500.
        if (refusalOf(*reply) == ProblemKind::CodeOrUser && !workedBefore && !ours.stop_requested()) {
            why.kind = ProblemKind::CodeOrUser;
            why.field = answerFieldName(AnswerId::AutotaskTrackingIdentifier);
            refuse(why);
        }
        co_return fail(std::move(why));
    }
    const Result<Threshold> threshold = parseThreshold(reply->body);
    if (!threshold)
        co_return tl::unexpected(threshold.error());
    http->noteLimits(threshold->used, threshold->limit, std::chrono::minutes(threshold->timeframeMinutes));
    if (!ours.stop_requested())
        verified = true;
    co_return SignIn{*zone, *threshold};
}

QCoro::Task<Result<SignIn>> AutotaskClient::State::signIn(Call call)
{
    const auto self = shared_from_this();
    // One at a time: a wrong secret tried by several calls at once would lock the user.
    while (signingIn) {
        const OneShot<Result<SignIn>> turn;
        signInWaiters.push_back(turn);
        const Problem stopped = problem(ProblemKind::Cancelled);
        const std::stop_callback cancelled(call.stop, [turn, stopped] { turn.resolveLater(fail(stopped)); });
        Result<SignIn> others = co_await turn;
        if (others || others.error().kind != ProblemKind::Cancelled || call.stop.stop_requested())
            co_return others;
    }
    signingIn = true;
    Result<SignIn> mine = co_await signInAlone(call);
    signingIn = false;
    for (const auto &waiter : std::exchange(signInWaiters, {}))
        waiter.resolve(mine);
    co_return mine;
}

QCoro::Task<Result<HttpReply>> AutotaskClient::State::ask(Ask ask, Call call)
{
    const auto self = shared_from_this();
    if (!verified) {
        const Result<SignIn> signedIn = co_await signIn(call);
        if (!signedIn)
            co_return tl::unexpected(signedIn.error());
    }
    const Result<HttpReply> reply = co_await sendSigned(std::move(ask), call, call.purpose);
    if (!reply || reply->isSuccess())
        co_return reply;
    co_return fail(statusProblem(*reply));
}

QCoro::Task<Result<qint64>> AutotaskClient::State::write(HttpMethod method, QString entity, QJsonObject fields,
                                                         Call call)
{
    const auto self = shared_from_this();
    Ask ask;
    ask.method = method;
    ask.path = entity;
    ask.bucket = entity;
    ask.body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    ask.effect = HttpEffect::Writes;
    const Result<HttpReply> reply = co_await this->ask(std::move(ask), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return parseItemId(reply->body);
}

} // namespace trivet::autotask
