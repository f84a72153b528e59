// SPDX-License-Identifier: Apache-2.0
#include "practice/it_glue/server.h"

#include "practice/it_glue/records.h"
#include "practice/it_glue/route.h"
#include "practice/it_glue/wire.h"
#include "practice/it_glue/writes.h"
#include "practice/server/wire.h"

#include <httplib.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int idleDays = 90; // then a key is revoked (vendors/it_glue/FACTS.md §1)

std::string glueOrigin(const httplib::Request &request, Transport transport)
{
    std::string scheme = request.get_header_value("X-Forwarded-Proto");
    if (scheme.empty())
        scheme = transport == Transport::Tls ? "https" : "http";
    return scheme + "://" + request.get_header_value("Host");
}

GlueReply tooManyGlueCalls()
{
    return {.status = 429, .body = R"({"message":"Too Many Requests"})", .contentType = "application/json"};
}

GlueReply gatewayTimeout()
{
    return {.status = 504, .body = R"({"message":"Endpoint request timed out"})", .contentType = "application/json"};
}

void sendGlue(httplib::Response &response, const GlueReply &reply)
{
    response.status = reply.status;
    for (auto header = reply.headers.begin(); header != reply.headers.end(); ++header)
        response.set_header(header.key().toStdString(), header.value().toStdString());
    if (!reply.body.empty())
        sendBody(response, reply.body, reply.contentType);
}

void sendGlueCut(httplib::Response &response, const GlueReply &reply)
{
    response.status = reply.status;
    sendHalf(response, reply.body, reply.contentType);
}

// The practice log is a file: what is a secret in a write stays out of it.
QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(withoutSecrets(item));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool isSecret = entry.key() == "password"_L1 || glueKebab(entry.key()) == "otp-secret"_L1 ||
                              glueKebab(entry.key()) == "zip-password"_L1;
        entry.value() = isSecret ? QJsonValue(u"not kept"_s) : withoutSecrets(entry.value());
    }
    return object;
}

QString targetOf(const GlueCall &call)
{
    QUrlQuery query;
    for (const auto &[name, value] : call.query)
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                           QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query.isEmpty() ? call.path : call.path + u'?' + query.toString(QUrl::FullyEncoded);
}

} // namespace

void GlueServer::mount(httplib::Server &server)
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

// A key that was not used for 90 days is gone for good; another region's host does not know it.
std::optional<GlueReply> GlueServer::refusal(const QString &key, const QString &host)
{
    GlueAccount &account = m_world.glue;
    if (m_world.faults.isSet(u"glue-ip-block"_s))
        return gluePage(403, "Forbidden", "Your address is not on this account's list.");
    if (account.keyLastUsed.isValid() && account.keyLastUsed.addDays(idleDays) < m_world.now())
        account.keyPaused = true;
    const bool isOtherRegion = host.endsWith("itglue.com"_L1) && host != glueApiHost(account);
    if (key == account.apiKey && !account.keyPaused && !isOtherRegion)
        return std::nullopt;
    ++m_world.glueCounts.signInsRefused;
    if (m_world.faults.isSet(u"glue-401"_s))
        return glueError(401, u"Unauthorized"_s, u"Unauthorized resource access"_s, u"id"_s);
    return glueForbidden();
}

// Faults that someone asked for.
std::optional<GlueReply> GlueServer::planned(const GlueCall &call)
{
    Faults &faults = m_world.faults;
    if (faults.strike(u"glue-403"_s))
        return glueForbidden();
    if (faults.strike(u"glue-429"_s))
        return tooManyGlueCalls();
    if (faults.strike(u"glue-429-retry-after"_s)) {
        GlueReply reply = tooManyGlueCalls();
        reply.headers.insert(u"Retry-After"_s, u"2"_s);
        return reply;
    }
    // Without a number only heavy pages time out, as they really do (vendors/it_glue/FACTS.md §2).
    const bool isHeavy = call.parameter(u"page[size]"_s).toInt() > 250;
    if (faults.isSet(u"glue-504"_s) && (!faults.text(u"glue-504"_s).isEmpty() || isHeavy) &&
        faults.strike(u"glue-504"_s))
        return gatewayTimeout();
    if (faults.strike(u"glue-html"_s))
        return gluePage(200, "IT Glue", "We will be back shortly.");
    return std::nullopt;
}

void GlueServer::noteKeyUse()
{
    GlueAccount &account = m_world.glue;
    const bool isFirstOfDay = !account.keyLastUsed.isValid() || account.keyLastUsed.date() < m_world.now().date();
    account.keyLastUsed = m_world.now();
    if (isFirstOfDay && m_world.onChange)
        m_world.onChange({.kind = u"itGlue"_s, .target = u"KEY /"_s});
    if (!m_world.faults.isSet(u"glue-key-revoked"_s))
        return;
    const int left = m_world.faults.number(u"glue-key-revoked"_s, 0);
    if (left > 0)
        m_world.faults.set(u"glue-key-revoked"_s, QString::number(left - 1));
    else
        account.keyPaused = true;
}

// Faults that keep a write from happening.
std::optional<GlueReply> GlueServer::writeFault()
{
    Faults &faults = m_world.faults;
    if (faults.strike(u"glue-write-422"_s))
        return glueError(422, u"Unprocessable Entity"_s, u"Cannot update a synced resource"_s, u"/data/attributes"_s);
    if (faults.strike(u"glue-write-409"_s))
        return glueError(409, u"Conflict"_s, u"The resource was changed meanwhile"_s, u"/data"_s);
    if (faults.strike(u"glue-write-429"_s)) {
        GlueReply reply = tooManyGlueCalls();
        reply.headers.insert(u"Retry-After"_s, u"1"_s);
        return reply;
    }
    if (faults.strike(u"glue-write-lost"_s))
        return GlueReply{
            .status = 200, .body = R"({"data":{"id":"0"}})", .contentType = "application/json", .isCut = true};
    return std::nullopt;
}

GlueReply GlueServer::perform(GlueCall &call, GlueVerb verb)
{
    if (verb != GlueList && verb != GlueShow) {
        if (auto fault = writeFault())
            return *fault;
    }
    if (verb != GlueList && verb != GlueShow) {
        GlueReply reply = performGlueWrite(call, verb);
        if (reply.status < 300) {
            ++m_world.glue.acceptedWrites;
            ++m_world.glueCounts.writes;
            if (m_world.onChange)
                m_world.onChange({.kind = u"itGlue"_s,
                                  .target = call.method + u' ' + targetOf(call),
                                  .values = withoutSecrets(QJsonDocument::fromJson(call.body).object()).toObject()});
        }
        reply.isCut = reply.status < 300 && m_world.faults.strike(u"glue-write-unanswered"_s);
        return reply;
    }
    if (auto refused = glueIncludeTrouble(call))
        return *refused;
    if (call.parent && !m_world.glue.find(glueText(call.parent->name), call.parentId))
        return glueNotFound();
    if (verb == GlueShow) {
        for (const GlueRecord *record : allGlueRows(call)) {
            if (record->id == call.id)
                return glueShowReply(call, *record);
        }
        return glueNotFound();
    }
    auto selected = selectGlueRows(call);
    if (const auto *refused = std::get_if<GlueReply>(&selected))
        return *refused;
    GlueRows rows = std::get<GlueRows>(std::move(selected));
    if (auto refused = sortGlueRows(call, rows))
        return *refused;
    return glueListReply(call, std::move(rows));
}

GlueServer::Answer GlueServer::decide(GlueCall &call, const QString &key, const QString &host)
{
    removeDoomedOrganizations(m_world);
    const auto verb = findGlueRoute(call);
    Answer answer;
    answer.delay = m_options.latency + std::chrono::milliseconds(m_world.faults.number(u"glue-delay"_s, 0));
    answer.entity = call.resource ? call.resourceName() : u"unknown"_s;
    m_world.glueCounts.begin(answer.entity);
    if (m_world.faults.strike(u"glue-hang"_s))
        answer.delay = std::chrono::hours(1);
    if (auto refused = refusal(key, host)) {
        answer.reply = *refused;
        return answer;
    }
    if (!m_limits.take(m_world.clock.realElapsed())) {
        answer.reply = tooManyGlueCalls();
        return answer;
    }
    if (auto fault = planned(call)) {
        answer.reply = *fault;
        return answer;
    }
    noteKeyUse();
    answer.reply = m_world.glue.keyPaused ? glueForbidden() : verb ? perform(call, *verb) : glueNoSuchPage();
    return answer;
}

void GlueServer::api(const httplib::Request &request, httplib::Response &response)
{
    GlueCall call{
        .world = m_world,
        .method = QString::fromStdString(request.method),
        .path = QString::fromStdString(request.path),
        .query = {},
        .contentType =
            QString::fromStdString(request.get_header_value("Content-Type")).section(u';', 0, 0).trimmed().toLower(),
        .body = QByteArray::fromStdString(request.body),
        .origin = glueOrigin(request, m_options.transport)};
    for (const auto &[name, value] : request.params)
        call.query.append({QString::fromStdString(name), QString::fromStdString(value)});
    const QString key = QString::fromStdString(request.get_header_value("x-api-key"));
    const QString host = QString::fromStdString(request.get_header_value("Host")).section(u':', 0, 0).toLower();

    Answer answer;
    bool isCut = false;
    {
        const auto guard = m_world.lock();
        answer = decide(call, key, host);
        isCut = answer.reply.isCut;
        isCut =
            isCut || (answer.reply.status == 200 && !answer.reply.body.empty() && m_world.faults.strike(u"glue-cut"_s));
    }
    m_world.pause(answer.delay);
    {
        const auto guard = m_world.lock();
        m_world.glueCounts.end(answer.entity);
    }
    if (isCut)
        sendGlueCut(response, answer.reply);
    else
        sendGlue(response, answer.reply);
}

void GlueServer::replay(const QString &method, const QString &target, const QJsonObject &body)
{
    const auto guard = m_world.lock();
    removeDoomedOrganizations(m_world);
    m_world.glue.keyLastUsed = m_world.now();
    GlueCall call{.world = m_world,
                  .method = method,
                  .path = target.section(u'?', 0, 0),
                  .query = {},
                  .contentType = u"application/vnd.api+json"_s,
                  .body = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact),
                  .origin = {}};
    call.query = QUrlQuery(target.section(u'?', 1)).queryItems(QUrl::FullyDecoded);
    if (const auto verb = findGlueRoute(call)) {
        performGlueWrite(call, *verb);
        ++m_world.glue.acceptedWrites;
    }
}

} // namespace trivet::practice
