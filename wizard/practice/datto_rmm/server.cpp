// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_rmm/server.h"

#include "practice/server/wire.h"
#include "practice/world/dice.h"
#include "practice/world/world.h"

#include <httplib.h>

#include <QJsonDocument>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int tokenSeconds = 360000; // 100 hours (vendors/datto_rmm/FACTS.md §3)

QString authorizationOf(const httplib::Request &request)
{
    return QString::fromStdString(request.get_header_value("Authorization"));
}

std::string requestOrigin(const httplib::Request &request, Transport transport)
{
    std::string scheme = request.get_header_value("X-Forwarded-Proto");
    if (scheme.empty())
        scheme = transport == Transport::Tls ? "https" : "http";
    return scheme + "://" + request.get_header_value("Host");
}

std::string oauthError(const char *error, const char *description)
{
    return std::string(R"({"error":")") + error + R"(","error_description":")" + description + R"("})";
}

QString jsonWebToken(Dice &dice, const World &world, int lifetime)
{
    const auto part = [](const QJsonObject &object) {
        return QString::fromLatin1(QJsonDocument(object)
                                       .toJson(QJsonDocument::Compact)
                                       .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const qint64 now = world.now().toSecsSinceEpoch();
    return part({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}}) + u'.' +
           part({{u"user_name"_s, world.rmm.apiUserName},
                 {u"exp"_s, now + lifetime},
                 {u"jti"_s, dice.guid()},
                 {u"client_id"_s, u"public-client"_s}}) +
           u'.' + dice.hex(86);
}

RmmReply loginPage()
{
    return {
        .body =
            "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form>Please sign in.</form></body></html>",
        .contentType = "text/html"};
}

RmmReply blockedPage()
{
    return {
        .status = 403,
        .body =
            "<html><head><title>403 Forbidden</title></head><body>Your address was temporarily blocked.</body></html>",
        .contentType = "text/html"};
}

RmmReply tooMany(const RmmCall &call, const QString &retryAfter = {})
{
    RmmReply reply = rmmError(call, 429);
    if (!retryAfter.isEmpty())
        reply.headers.insert(u"Retry-After"_s, retryAfter);
    return reply;
}

void send(httplib::Response &response, const RmmReply &reply)
{
    response.status = reply.status;
    for (auto header = reply.headers.begin(); header != reply.headers.end(); ++header)
        response.set_header(header.key().toStdString(), header.value().toStdString());
    if (!reply.body.empty())
        sendBody(response, reply.body, reply.contentType);
}

void sendCut(httplib::Response &response, const RmmReply &reply)
{
    response.status = reply.status;
    sendHalf(response, reply.body, reply.contentType);
}

} // namespace

void RmmServer::mount(httplib::Server &server)
{
    server.Post("/auth/oauth/token",
                [this](const httplib::Request &request, httplib::Response &response) { token(request, response); });
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        api(request, response);
    };
    const char *everything = "/api/.*";
    server.Get(everything, handler);
    server.Post(everything, handler);
    server.Put(everything, handler);
    server.Patch(everything, handler);
    server.Delete(everything, handler);
}

void RmmServer::token(const httplib::Request &request, httplib::Response &response)
{
    if (!m_world.pause(m_options.latency))
        return;
    const auto guard = m_world.lock();
    m_world.rmmCounts.begin(u"token"_s);
    m_world.rmmCounts.end(u"token"_s);
    const auto refuse = [&](int status, const std::string &body) {
        ++m_world.rmmCounts.signInsRefused;
        response.status = status;
        sendBody(response, body, "application/json");
    };
    if (request.get_header_value("Authorization") !=
        "Basic " + QByteArray("public-client:public").toBase64().toStdString()) {
        response.set_header("WWW-Authenticate", "Basic realm=\"oauth2/client\"");
        refuse(401, oauthError("unauthorized", "Full authentication is required to access this resource"));
        return;
    }
    if (request.get_param_value("grant_type") != "password") {
        refuse(400, oauthError("unsupported_grant_type", "Unsupported grant type"));
        return;
    }
    const QString key = QString::fromStdString(request.get_param_value("username"));
    const QString secret = QString::fromStdString(request.get_param_value("password"));
    bool isRight = key == m_world.rmm.apiKey && secret == m_world.rmm.apiSecretKey;
    for (const RmmKeyPair &pair : std::as_const(m_world.rmm.otherKeyPairs))
        isRight = isRight || (key == pair.apiKey && secret == pair.apiSecretKey);
    if (!isRight || m_world.faults.isSet(u"rmm-api-off"_s)) {
        refuse(400, oauthError("invalid_grant", "Bad credentials"));
        return;
    }
    const int lifetime = m_world.faults.number(u"rmm-token-ttl"_s, tokenSeconds);
    Dice dice(m_world.options.seed, 9000 + ++m_tokensMade);
    const QString made = jsonWebToken(dice, m_world, lifetime);
    m_tokens.insert(made, m_world.clock.realElapsed() + std::chrono::seconds(lifetime));
    ++m_world.rmmCounts.signIns;
    const QJsonObject token{{u"access_token"_s, made},
                            {u"token_type"_s, u"bearer"_s},
                            {u"expires_in"_s, lifetime},
                            {u"scope"_s, u"read write"_s},
                            {u"jti"_s, dice.guid()}};
    sendBody(response, compactJson(token), "application/json");
}

bool RmmServer::isSignedIn(const QString &authorization)
{
    if (m_world.faults.isSet(u"rmm-expired-token"_s)) {
        m_tokens.clear();
        m_world.faults.clear(u"rmm-expired-token"_s);
    }
    if (!authorization.startsWith("bearer "_L1, Qt::CaseInsensitive) || m_world.faults.isSet(u"rmm-api-off"_s))
        return false;
    const auto found = m_tokens.constFind(authorization.mid(7).trimmed());
    return found != m_tokens.constEnd() && *found > m_world.clock.realElapsed();
}

// What stands between a call and its handler, in the order in which the vendor looks.
std::optional<RmmReply> RmmServer::refusal(const RmmCall &call, const RmmRouteMatch &match,
                                           const QString &authorization)
{
    if (m_world.faults.isSet(u"rmm-403-block"_s))
        return blockedPage();
    const bool isOpen = call.path == "/v2/system/status"_L1 || call.path.startsWith("/auth/"_L1);
    if (!isOpen && !isSignedIn(authorization)) {
        RmmReply reply = rmmError(call, 401);
        reply.headers.insert(u"WWW-Authenticate"_s, u"Bearer"_s);
        return reply;
    }
    if (!match.route) {
        return match.miss == RmmRouteMiss::OtherMethod
                   ? rmmError(call, 405)
                   : rmmError(call, 404, u"No static resource "_s + call.path.mid(1) + u'.');
    }
    return std::nullopt;
}

// Faults that someone asked for.
std::optional<RmmReply> RmmServer::planned(const RmmCall &call)
{
    Faults &faults = m_world.faults;
    if (faults.strike(u"rmm-429"_s))
        return tooMany(call, u"2"_s);
    if (faults.strike(u"rmm-429-date"_s)) {
        const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(2);
        return tooMany(call, QLocale::c().toString(until, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s));
    }
    if (faults.strike(u"rmm-504"_s))
        return rmmError(call, 504);
    if (faults.strike(u"rmm-500"_s))
        return rmmError(call, 500);
    if (faults.strike(u"rmm-409"_s))
        return rmmError(call, 409);
    if (faults.strike(u"rmm-html"_s))
        return loginPage();
    return std::nullopt;
}

RmmReply RmmServer::perform(RmmCall &call, const RmmRoute &route)
{
    RmmReply reply = route.answer(call);
    const bool isWrite = route.operation[0] != '\0';
    if (isWrite && reply.status < 300) {
        ++m_world.rmm.acceptedWrites;
        ++m_world.rmmCounts.writes;
        if (m_world.onChange)
            m_world.onChange({.kind = u"dattoRmm"_s, .target = call.method + u' ' + call.path, .values = call.body});
    }
    return reply;
}

RmmServer::Answer RmmServer::decide(RmmCall &call, const QString &authorization)
{
    const RmmRouteMatch match = findRmmRoute(call.method, call.path);
    Answer answer;
    answer.delay = m_options.latency + std::chrono::milliseconds(m_world.faults.number(u"rmm-delay"_s, 0));
    answer.entity = match.route ? QString::fromLatin1(match.route->entity) : u"unknown"_s;
    m_world.rmmCounts.begin(answer.entity);
    if (m_world.faults.strike(u"rmm-hang"_s))
        answer.delay = std::chrono::hours(1);
    if (auto refused = refusal(call, match, authorization)) {
        answer.reply = *refused;
        return answer;
    }
    const bool isLegacy = m_world.faults.isSet(u"rmm-legacy-bucket"_s);
    switch (m_limits.take(QString::fromLatin1(match.route->operation),
                          isLegacy ? RmmLimits::Buckets::Legacy : RmmLimits::Buckets::Modern,
                          m_world.clock.realElapsed())) {
    case RmmLimits::Answer::Blocked: answer.reply = blockedPage(); return answer;
    case RmmLimits::Answer::TooMany: answer.reply = tooMany(call); return answer;
    case RmmLimits::Answer::ServedSlowly: answer.delay += std::chrono::seconds(1); break;
    case RmmLimits::Answer::Served: break;
    }
    if (auto fault = planned(call)) {
        answer.reply = *fault;
        return answer;
    }
    call.ids = match.ids;
    answer.reply = call.hasBrokenBody ? rmmError(call, 400) : perform(call, *match.route);
    return answer;
}

void RmmServer::api(const httplib::Request &request, httplib::Response &response)
{
    RmmCall call{.world = m_world,
                 .limits = m_limits,
                 .method = QString::fromStdString(request.method),
                 .path = QString::fromStdString(request.path).mid(4),
                 .origin = requestOrigin(request, m_options.transport),
                 .ids = {},
                 .query = {},
                 .body = {}};
    for (const auto &[name, value] : request.params)
        call.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    const QJsonDocument body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    call.body = body.object();
    call.hasBrokenBody = request.method != "GET" && !body.isObject() && !request.body.empty();

    Answer answer;
    bool isCut = false;
    {
        const auto guard = m_world.lock();
        answer = decide(call, authorizationOf(request));
        isCut = answer.reply.status == 200 && !answer.reply.body.empty() && m_world.faults.strike(u"rmm-cut"_s);
    }
    m_world.pause(answer.delay);
    {
        const auto guard = m_world.lock();
        m_world.rmmCounts.end(answer.entity);
    }
    if (isCut)
        sendCut(response, answer.reply);
    else
        send(response, answer.reply);
}

void RmmServer::replay(const QString &method, const QString &path, const QJsonObject &body)
{
    const auto guard = m_world.lock();
    const RmmRouteMatch match = findRmmRoute(method, path);
    if (!match.route)
        return;
    RmmCall call{.world = m_world,
                 .limits = m_limits,
                 .method = method,
                 .path = path,
                 .origin = {},
                 .ids = match.ids,
                 .query = {},
                 .body = body,
                 .hasBrokenBody = false};
    match.route->answer(call);
    ++m_world.rmm.acceptedWrites;
}

} // namespace trivet::practice
