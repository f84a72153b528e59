// SPDX-License-Identifier: Apache-2.0
#include "vendors/autotask/autotaskclient.h"

#include "core/background.h"
#include "vendors/autotask/autotaskstate.h"
#include "vendors/autotask/parsers.h"

#include <QCoroFuture>

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::autotask {

std::shared_ptr<AutotaskClient> AutotaskClient::create(std::shared_ptr<HttpClient> http)
{
    return std::shared_ptr<AutotaskClient>(new AutotaskClient(std::move(http)));
}

AutotaskClient::AutotaskClient(std::shared_ptr<HttpClient> http) : m_state(std::make_shared<State>(std::move(http))) {}

AutotaskClient::~AutotaskClient() = default;

void AutotaskClient::setCredentials(Credentials credentials)
{
    const Credentials &old = m_state->credentials;
    if (credentials.userName == old.userName && credentials.secret.equals(old.secret) &&
        credentials.trackingIdentifier.equals(old.trackingIdentifier))
        return;
    m_state->http->redactor().know(credentials.secret);
    m_state->http->redactor().know(credentials.trackingIdentifier);
    if (credentials.userName != old.userName)
        m_state->zone.reset();
    m_state->credentials = std::move(credentials);
    m_state->refused.reset();
    m_state->verified = false;
    std::exchange(m_state->generation, {}).request_stop();
}

void AutotaskClient::forgetRefusal()
{
    m_state->refused.reset();
}

void AutotaskClient::setGivenRoot(QUrl restRoot)
{
    if (m_state->givenRoot == restRoot)
        return;
    m_state->givenRoot = std::move(restRoot);
    m_state->zone.reset();
    m_state->verified = false;
}

void AutotaskClient::setZone(Zone zone)
{
    m_state->zone = std::move(zone);
}

std::optional<Zone> AutotaskClient::zone() const
{
    return m_state->zone;
}

void AutotaskClient::setStartUrl(QUrl url)
{
    m_state->startUrl = std::move(url);
}

QCoro::Task<Result<Zone>> AutotaskClient::discoverZone(QString userName, Call call)
{
    return m_state->findZone(std::move(userName), std::move(call));
}

QCoro::Task<Result<SignIn>> AutotaskClient::signIn(Call call)
{
    return m_state->signIn(std::move(call));
}

QCoro::Task<Result<Threshold>> AutotaskClient::threshold(Call call)
{
    const std::shared_ptr<State> state = m_state;
    call.purpose = CallPurpose::SignIn;
    State::Ask ask;
    ask.path = u"ThresholdInformation"_s;
    ask.bucket = ask.path;
    const Result<HttpReply> reply = co_await state->ask(std::move(ask), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<Threshold> threshold = parseThreshold(reply->body);
    if (threshold)
        state->http->noteLimits(threshold->used, threshold->limit, std::chrono::minutes(threshold->timeframeMinutes));
    co_return threshold;
}

QCoro::Task<Result<EntityAccess>> AutotaskClient::entityAccess(QString entity, Call call)
{
    const std::shared_ptr<State> state = m_state;
    State::Ask ask;
    ask.path = entity + "/entityInformation"_L1;
    ask.bucket = entity;
    const Result<HttpReply> reply = co_await state->ask(std::move(ask), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return parseEntityAccess(entity, reply->body);
}

QCoro::Task<Result<ListReading<PicklistValue>>> AutotaskClient::picklist(QString entity, QString field, Call call)
{
    const std::shared_ptr<State> state = m_state;
    State::Ask ask;
    ask.path = entity + "/entityInformation/fields"_L1;
    ask.bucket = entity;
    const Result<HttpReply> reply = co_await state->ask(std::move(ask), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QFuture<Result<ListReading<PicklistValue>>> parsed =
        runInBackground([field, body = reply->body] { return parsePicklist(field, body); });
    co_return co_await parsed;
}

QCoro::Task<Result<UdfSample>> AutotaskClient::udfSample(Call call)
{
    const std::shared_ptr<State> state = m_state;
    Filter filter;
    filter.equals(u"isActive"_s, true);
    Result<UdfSample> sample = co_await udfSampleOf(state, filter, call);
    if (!sample || sample->syncedRows > 0)
        co_return sample;
    // The oldest devices were all typed in by hand; what Datto RMM brings shows on its own ones only. Where they cannot be
    // asked for, the sample has none.
    filter.isFilled(u"rmmDeviceUID"_s);
    const Result<UdfSample> synced = co_await udfSampleOf(state, filter, call);
    if (synced)
        sample->add(*synced);
    co_return sample;
}

QCoro::Task<Result<UdfSample>> AutotaskClient::udfSampleOf(std::shared_ptr<State> state, Filter filter, Call call)
{
    // Whole rows: with IncludeFields the vendor leaves the UDFs out (C). A few, since each may carry 500.
    State::Ask ask;
    ask.method = HttpMethod::Post;
    ask.path = u"ConfigurationItems/query"_s;
    ask.bucket = u"ConfigurationItems"_s;
    ask.body = QJsonDocument(QJsonObject{{u"filter"_s, filter.toJson()}, {u"MaxRecords"_s, 50}})
                   .toJson(QJsonDocument::Compact);
    const Result<HttpReply> reply = co_await state->ask(std::move(ask), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QFuture<Result<UdfSample>> parsed = runInBackground([body = reply->body] { return parseUdfSample(body); });
    co_return co_await parsed;
}

QCoro::Task<Result<qint64>> AutotaskClient::create(QString entity, QJsonObject fields, Call call)
{
    return m_state->write(HttpMethod::Post, std::move(entity), std::move(fields), std::move(call));
}

QCoro::Task<Result<qint64>> AutotaskClient::update(QString entity, QJsonObject fields, Call call)
{
    return m_state->write(HttpMethod::Patch, std::move(entity), std::move(fields), std::move(call));
}

} // namespace trivet::autotask
