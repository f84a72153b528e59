// SPDX-License-Identifier: Apache-2.0
#include "practice/datto_saas/server.h"

#include "practice/server/wire.h"
#include "practice/world/world.h"

#include <httplib.h>

#include <QJsonDocument>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

SaasReply maintenancePage()
{
    return {.body = "<!DOCTYPE html><html><head><title>Maintenance</title></head><body>Back soon.</body></html>",
            .contentType = "text/html"};
}

void sendSaas(httplib::Response &response, const SaasReply &reply)
{
    response.status = reply.status;
    for (auto header = reply.headers.begin(); header != reply.headers.end(); ++header)
        response.set_header(header.key().toStdString(), header.value().toStdString());
    sendBody(response, reply.body, reply.contentType);
}

void sendHalfSaas(httplib::Response &response, const SaasReply &reply)
{
    response.status = reply.status;
    sendHalf(response, reply.body, reply.contentType);
}

std::chrono::milliseconds askedDelay(const Faults &faults, const SaasRoute *route)
{
    if (!faults.isSet(u"saas-delay"_s))
        return {};
    const std::chrono::milliseconds asMeasured = route ? route->measured : std::chrono::seconds(0);
    return std::chrono::milliseconds(faults.number(u"saas-delay"_s, static_cast<int>(asMeasured.count())));
}

std::optional<qint64> organizationOfKey(const World &world)
{
    if (!world.faults.isSet(u"saas-403-limited"_s))
        return std::nullopt;
    const int wanted = world.faults.number(u"saas-403-limited"_s, 0);
    for (const SaasDomain &domain : world.saas.domains) {
        if (domain.organizationId && (wanted == 0 || domain.organizationId == wanted))
            return domain.organizationId;
    }
    return 0;
}

} // namespace

void SaasServer::mount(httplib::Server &server)
{
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        api(request, response);
    };
    const char *everything = "/.*";
    server.Get(everything, handler);
    server.Post(everything, handler);
    server.Put(everything, handler);
    server.Patch(everything, handler);
    server.Delete(everything, handler);
}

bool SaasServer::isSignedIn(const QString &authorization, const QString &path)
{
    const Faults &faults = m_world.faults;
    const SaasAccount &account = m_world.saas;
    const QString expected = QString::fromLatin1((account.publicKey + u':' + account.secretKey).toUtf8().toBase64());
    if (!authorization.startsWith("Basic "_L1, Qt::CaseInsensitive) || authorization.mid(6).trimmed() != expected ||
        faults.isSet(u"saas-401"_s))
        return false;
    const bool hasVendor = !account.keyVendor.isEmpty() || faults.isSet(u"saas-vendor-key"_s);
    return !(hasVendor && path.startsWith("saas/"_L1));
}

std::optional<SaasReply> SaasServer::planned()
{
    if (m_world.faults.strike(u"saas-429"_s)) {
        SaasReply reply = saasError(429);
        reply.headers.insert(u"Retry-After"_s, u"2"_s);
        return reply;
    }
    if (m_world.faults.strike(u"saas-html"_s))
        return maintenancePage();
    return std::nullopt;
}

void SaasServer::addLimitHeaders(SaasReply &reply) const
{
    if (m_world.faults.isSet(u"saas-no-limit-headers"_s))
        return;
    reply.headers.insert(u"X-API-Limit-Remaining"_s, QString::number(m_limits.remaining()));
    reply.headers.insert(u"X-API-Limit-Resets"_s, QString::number(m_limits.resets().toSecsSinceEpoch()));
    reply.headers.insert(u"X-API-Limit-Cost"_s, u"1"_s);
}

SaasReply SaasServer::perform(SaasCall &call, const SaasRoute &route)
{
    SaasReply reply = route.answer(call);
    if (call.method != "GET"_L1 && reply.status < 300) {
        ++m_world.saas.acceptedWrites;
        ++m_world.saasCounts.writes;
        if (m_world.onChange)
            m_world.onChange({.kind = u"dattoSaas"_s, .target = call.method + u' ' + call.path, .values = call.body});
    }
    return reply;
}

// In the vendor's order: a route that does not exist is 404 for everybody, then the key is looked at.
SaasServer::Answer SaasServer::decide(SaasCall &call, const QString &authorization)
{
    const SaasRouteMatch match = findSaasRoute(call.method, call.path);
    Answer answer;
    answer.delay = m_options.latency + askedDelay(m_world.faults, match.route);
    answer.entity = match.route ? QString::fromLatin1(match.route->entity) : u"unknown"_s;
    m_world.saasCounts.begin(answer.entity);
    if (m_world.faults.strike(u"saas-hang"_s))
        answer.delay = std::chrono::hours(1);
    if (!match.route) {
        answer.reply = match.miss == SaasRouteMiss::OtherMethod
                           ? saasError(405)
                           : saasError(404, u"No route found for \"%1 /v1/%2\""_s.arg(call.method, call.path));
        return answer;
    }
    if (!isSignedIn(authorization, call.path)) {
        ++m_world.saasCounts.signInsRefused;
        answer.reply = saasError(401);
        answer.reply.headers.insert(u"WWW-Authenticate"_s, u"Basic realm=\"Datto API\""_s);
        return answer;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_limits.take(now)) {
        answer.reply = saasError(429);
        answer.reply.headers.insert(u"Retry-After"_s, QString::number(1 + now.secsTo(m_limits.resets())));
        addLimitHeaders(answer.reply);
        return answer;
    }
    if (auto fault = planned()) {
        answer.reply = *fault;
        return answer;
    }
    call.ids = match.ids;
    call.keyOrganization = organizationOfKey(m_world);
    answer.reply = call.hasBrokenBody ? saasError(400) : perform(call, *match.route);
    addLimitHeaders(answer.reply);
    return answer;
}

void SaasServer::api(const httplib::Request &request, httplib::Response &response)
{
    const QString path = QString::fromStdString(request.path);
    SaasCall call{.world = m_world,
                  .method = QString::fromStdString(request.method),
                  .path = path.startsWith("/v1/"_L1) ? path.mid(4) : u".."_s + path};
    for (const auto &[name, value] : request.params)
        call.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    const QJsonDocument body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    call.body = body.object();
    call.hasBrokenBody = request.method != "GET" && !body.isObject();

    Answer answer;
    bool isCut = false;
    {
        const auto guard = m_world.lock();
        answer = decide(call, QString::fromStdString(request.get_header_value("Authorization")));
        isCut = answer.reply.status == 200 && m_world.faults.strike(u"saas-cut"_s);
    }
    m_world.pause(answer.delay);
    {
        const auto guard = m_world.lock();
        m_world.saasCounts.end(answer.entity);
    }
    if (isCut)
        sendHalfSaas(response, answer.reply);
    else
        sendSaas(response, answer.reply);
}

void SaasServer::replay(const QString &method, const QString &path, const QJsonObject &body)
{
    const auto guard = m_world.lock();
    const SaasRouteMatch match = findSaasRoute(method, path);
    if (!match.route)
        return;
    const SaasCall call{.world = m_world, .method = method, .path = path, .ids = match.ids, .body = body};
    match.route->answer(call);
    ++m_world.saas.acceptedWrites;
}

} // namespace trivet::practice
