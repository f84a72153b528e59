// SPDX-License-Identifier: Apache-2.0
#include "practice/autotask/server.h"

#include "practice/autotask/metadata.h"
#include "practice/autotask/pages.h"
#include "practice/autotask/writes.h"
#include "practice/server/wire.h"
#include "practice/world/world.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds faultRetryAfter{5};

/// The web server refuses longer addresses (vendors/autotask/FACTS.md §3, C).
constexpr qsizetype longestUrl = 2048;

AutotaskReply tooManyRequests()
{
    return errorReply({u"The API threshold of this database has been exceeded. Try again later."_s}, 429);
}

AutotaskReply writtenReply(const AutotaskWriter::Written &written)
{
    if (!written)
        return errorReply(written.error());
    return jsonReply({{u"itemId"_s, *written}});
}

} // namespace

struct AutotaskServer::Call
{
    const AutotaskRequest &request;
    const AutotaskRoute &route;
    AutotaskUser *user = nullptr;
};

AutotaskServer::AutotaskServer(World &world, const ServeOptions &options) : m_world(world), m_options(options) {}

AutotaskReply AutotaskServer::answer(const AutotaskRequest &request)
{
    const AutotaskRoute route = autotaskRoute(request.path);
    const QString bucket = route.bucket();
    const AutotaskLimits::Thread thread(m_limits, request.trackingCode, bucket);
    auto wait = m_options.latency;
    {
        const auto guard = m_world.lock();
        m_world.autotaskCounts.begin(bucket);
        wait += std::chrono::milliseconds(m_world.faults.number(u"autotask-delay"_s, 0));
        if (route.kind != AutotaskRoute::Kind::ZoneInformation && route.kind != AutotaskRoute::Kind::VersionInformation)
            wait += AutotaskLimits::latency(hourUsed());
    }
    if (wait.count() > 0)
        m_world.pause(wait);

    AutotaskReply reply;
    {
        const auto guard = m_world.lock();
        reply = answerNow(request, route, thread.isOneTooMany());
        m_world.autotaskCounts.end(bucket);
    }
    if (reply.isSilent)
        m_world.pause(std::chrono::hours(1));
    return reply;
}

AutotaskReply AutotaskServer::answerNow(const AutotaskRequest &request, const AutotaskRoute &route, bool isOneTooMany)
{
    if (auto fault = frontFault(route))
        return std::move(*fault);
    if (request.method == "GET"_L1 && request.urlLength > longestUrl)
        return notFoundPage();
    const QStringList methods = route.methods();
    if (methods.isEmpty())
        return notFoundPage();
    if (!methods.contains(request.method))
        return methodNotAllowed(request.method);
    if (route.kind == AutotaskRoute::Kind::VersionInformation)
        return jsonReply({{u"apiVersions"_s, QJsonArray{u"V1.0"_s}}});
    if (route.kind == AutotaskRoute::Kind::ZoneInformation)
        return autotaskZoneInformation(m_world, request);
    if (isOneTooMany) {
        return errorReply({u"Thread Threshold Exceeded (Itgenatr005)"_s},
                          m_world.faults.number(u"autotask-threads-status"_s, 429));
    }
    Call call{.request = request, .route = route};
    return signedIn(call);
}

std::optional<AutotaskReply> AutotaskServer::frontFault(const AutotaskRoute &route)
{
    Faults &faults = m_world.faults;
    if (faults.strike(u"autotask-503"_s))
        return maintenancePage(503);
    if (faults.strike(u"autotask-html"_s))
        return maintenancePage(200);
    if (route.kind == AutotaskRoute::Kind::ZoneInformation || route.kind == AutotaskRoute::Kind::VersionInformation)
        return std::nullopt;
    AutotaskReply limited = tooManyRequests();
    if (faults.strike(u"autotask-429-none"_s))
        return limited;
    if (faults.strike(u"autotask-429"_s)) {
        limited.headers.append({"Retry-After", QByteArray::number(qint64{faultRetryAfter.count()})});
        return limited;
    }
    if (faults.strike(u"autotask-429-date"_s)) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        limited.headers.append({"Retry-After", httpDate(now.addSecs(faultRetryAfter.count()))});
        return limited;
    }
    return std::nullopt;
}

int AutotaskServer::hourUsed()
{
    return m_limits.used(AutotaskLimits::Clock::now()) + m_world.autotaskBackgroundCalls +
           m_world.faults.number(u"autotask-hour"_s, 0);
}

std::optional<AutotaskReply> AutotaskServer::hourlyLimit()
{
    const auto now = AutotaskLimits::Clock::now();
    if (hourUsed() >= AutotaskLimits::requestsPerHour) {
        AutotaskReply limited = tooManyRequests();
        const auto relief = std::max(m_limits.untilRelief(now), std::chrono::seconds(1));
        limited.headers.append({"Retry-After", QByteArray::number(qint64{relief.count()})});
        return limited;
    }
    m_limits.count(now);
    return std::nullopt;
}

AutotaskReply AutotaskServer::signedIn(Call &call)
{
    if (auto limited = hourlyLimit())
        return std::move(*limited);
    if (m_world.faults.isSet(u"autotask-moved-zone"_s) && !autotaskIsZoneOf(m_world, call.request))
        return unauthorized();
    const AutotaskSignIn signIn = autotaskSignIn(m_world, call.request);
    if (signIn.refusal)
        return *signIn.refusal;
    call.user = signIn.user;
    return call.route.entity ? entityCall(call) : service(call);
}

AutotaskReply AutotaskServer::threshold()
{
    return jsonReply({{u"externalRequestThreshold"_s, AutotaskLimits::requestsPerHour},
                      {u"requestThresholdTimeframe"_s, qint64{AutotaskLimits::window.count()}},
                      {u"currentTimeframeRequestCount"_s, hourUsed()}});
}

AutotaskReply AutotaskServer::service(const Call &call)
{
    if (call.route.kind == AutotaskRoute::Kind::ThresholdInformation)
        return threshold();
    if (call.route.kind == AutotaskRoute::Kind::Version) {
        return jsonReply({{u"majorVersion"_s, u"2026"_s},
                          {u"minorVersion"_s, u"2"_s},
                          {u"build"_s, u"2026.2.1.118"_s},
                          {u"customerType"_s, u"MSP"_s}});
    }
    if (call.route.kind == AutotaskRoute::Kind::Authenticate) {
        // What it is good for is unknown; the shape is all that a client can rely on (vendors/autotask/FACTS.md §1).
        return jsonReply({{u"authToken"_s, QString::number(qHash(call.user->userName), 16)},
                          {u"expiration"_s, m_world.clock.now().addSecs(3600).toString(Qt::ISODateWithMs)}});
    }
    QJsonArray modules;
    for (const int key : {1, 2, 4, 7, 11, 24, 31})
        modules.append(QJsonObject{{u"key"_s, key}, {u"value"_s, key != 11}});
    return jsonReply({{u"modules"_s, modules}});
}

AutotaskReply AutotaskServer::entityCall(const Call &call)
{
    const AutotaskEntity &entity = *call.route.entity;
    const AutotaskSight sight = autotaskSight(m_world, *call.user, &entity);
    AutotaskPages pages(m_world, entity, sight);
    const bool isElsewhere = m_world.faults.isSet(u"autotask-wrong-zone"_s) && !autotaskIsZoneOf(m_world, call.request);
    if (isElsewhere)
        pages.answerEmpty();
    const auto words = m_world.faults.isSet(u"autotask-integers"_s) ? AccessWords::Integers : AccessWords::Strings;
    AutotaskReply reply;
    switch (call.route.kind) {
    case AutotaskRoute::Kind::EntityInformation: return jsonReply(autotaskEntityInformation(entity, sight, words));
    case AutotaskRoute::Kind::Fields: return jsonReply(autotaskFieldInformation(m_world, entity));
    case AutotaskRoute::Kind::UserDefinedFields:
        return entity.hasUserDefinedFields ? jsonReply(autotaskUserDefinedFieldInformation(m_world, entity))
                                           : AutotaskReply{.status = 404};
    case AutotaskRoute::Kind::Query:
        editAsOthers(call);
        reply = pages.first(call.request);
        break;
    case AutotaskRoute::Kind::Page: reply = pages.further(call.request); break;
    case AutotaskRoute::Kind::Count: return pages.count(call.request);
    case AutotaskRoute::Kind::Item:
        if (call.request.method == "DELETE"_L1)
            return isElsewhere ? unauthorized() : write(call);
        return pages.one(*call.route.id, call.route.parent, m_world.faults.text(u"autotask-missing"_s));
    case AutotaskRoute::Kind::Collection:
        if (call.request.method != "GET"_L1)
            return isElsewhere ? unauthorized() : write(call);
        reply = pages.childrenOf(*call.route.parent);
        break;
    case AutotaskRoute::Kind::Nowhere:
    case AutotaskRoute::Kind::VersionInformation:
    case AutotaskRoute::Kind::ZoneInformation:
    case AutotaskRoute::Kind::Version:
    case AutotaskRoute::Kind::Authenticate:
    case AutotaskRoute::Kind::Modules:
    case AutotaskRoute::Kind::ThresholdInformation: return notFoundPage();
    }
    if (reply.status == 200)
        reply.breaksOff = m_world.faults.strike(u"autotask-cut"_s);
    return reply;
}

std::optional<AutotaskReply> AutotaskServer::writeFault()
{
    Faults &faults = m_world.faults;
    if (faults.strike(u"autotask-write-500"_s))
        return errorReply({u"Reference value on field: productID of type: Product does not exist or is invalid."_s});
    if (faults.strike(u"autotask-write-409"_s))
        return errorReply({u"The record is being changed by another process."_s}, 409);
    if (faults.strike(u"autotask-write-threads"_s))
        return errorReply({u"Thread Threshold Exceeded (Itgenatr005)"_s},
                          faults.number(u"autotask-threads-status"_s, 500));
    AutotaskReply limited = tooManyRequests();
    if (faults.strike(u"autotask-write-429"_s)) {
        limited.headers.append({"Retry-After", QByteArray("1")});
        return limited;
    }
    if (faults.strike(u"autotask-write-429-date"_s)) {
        limited.headers.append({"Retry-After", httpDate(QDateTime::currentDateTimeUtc().addSecs(2))});
        return limited;
    }
    if (faults.strike(u"autotask-write-lost"_s)) {
        AutotaskReply lost = jsonReply({{u"itemId"_s, 0}});
        lost.breaksOff = true;
        return lost;
    }
    if (faults.strike(u"autotask-write-hang-lost"_s)) {
        AutotaskReply silent;
        silent.isSilent = true;
        return silent;
    }
    return std::nullopt;
}

AutotaskReply AutotaskServer::write(const Call &call)
{
    if (auto fault = writeFault())
        return std::move(*fault);
    AutotaskReply reply = written(call);
    reply.breaksOff = reply.status == 200 && m_world.faults.strike(u"autotask-write-unanswered"_s);
    reply.isSilent = m_world.faults.strike(u"autotask-write-hang"_s);
    return reply;
}

void AutotaskServer::editAsOthers(const Call &call)
{
    const QJsonArray conditions = QJsonDocument::fromJson(call.request.body).object().value("filter"_L1).toArray();
    const bool isOfSomeDevices = call.route.entity->name == "ConfigurationItems"_L1 && conditions.size() == 1 &&
                                 conditions.first()["op"_L1] == "in"_L1 &&
                                 conditions.first()["value"_L1].toArray().size() > 1;
    if (!isOfSomeDevices || !m_world.faults.strike(u"autotask-others-edit"_s))
        return;
    const qint64 id = conditions.first()["value"_L1].toArray().first().toInteger();
    const Row *device = m_world.autotask(u"ConfigurationItems"_s).find(id);
    if (!device)
        return;
    const qint64 present = device->value("configurationItemType"_L1).toInteger();
    const auto &types = m_world.autotask(u"ConfigurationItemTypes"_s).rows();
    const auto chosen = std::find_if(types.rbegin(), types.rend(), [present](const auto &type) {
        return type.first != present && type.second.value("isActive"_L1).toBool();
    });
    if (chosen == types.rend())
        return;
    m_world.autotask(u"ConfigurationItems"_s)
        .update(id, {{u"configurationItemType"_s, chosen->first}, {u"lastModifiedTime"_s, m_world.stamp()}});
    m_world.noteAutotaskWrite(u"ConfigurationItems"_s, id);
}

AutotaskReply AutotaskServer::written(const Call &call)
{
    const AutotaskSight sight = autotaskSight(m_world, *call.user, call.route.entity);
    AutotaskWriter writer(m_world, *call.route.entity, *call.user, sight);
    if (call.request.method == "DELETE"_L1)
        return writtenReply(writer.remove(*call.route.id, call.route.parent));
    QJsonParseError parsing;
    const QJsonDocument body = QJsonDocument::fromJson(call.request.body, &parsing);
    if (!body.isObject())
        return errorReply({u"The body could not be read as a JSON object: %1"_s.arg(parsing.errorString())});
    if (call.request.method == "POST"_L1)
        return writtenReply(writer.create(body.object(), call.route.parent));
    QJsonObject values = body.object();
    // Whether the type can be taken back to none nobody tells (vendors/autotask/FACTS.md §5).
    if (m_world.faults.isSet(u"autotask-keeps-type"_s) && values.value("configurationItemType"_L1).isNull())
        values.remove("configurationItemType"_L1);
    const auto change = call.request.method == "PUT"_L1 ? AutotaskWriter::Change::Put : AutotaskWriter::Change::Patch;
    return writtenReply(writer.update(values, change, call.route.parent));
}

} // namespace trivet::practice
