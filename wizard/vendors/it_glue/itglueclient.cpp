// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/itglueclient.h"

#include "vendors/it_glue/address.h"
#include "vendors/it_glue/itgluestate.h"
#include "vendors/it_glue/listreading.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::it_glue {
namespace {

Listing configurationListing()
{
    Listing listing;
    listing.path = u"/configurations"_s;
    listing.include = u"adapters_resources,rmm_records"_s;
    return listing;
}

Listing plainListing(const QString &path)
{
    Listing listing;
    listing.path = path;
    return listing;
}

/// Polls look at few rows; a page of a thousand would carry the same ones each time.
constexpr int newestPageSize = 100;

} // namespace

std::shared_ptr<ItGlueClient> ItGlueClient::create(std::shared_ptr<HttpClient> http)
{
    return std::shared_ptr<ItGlueClient>(new ItGlueClient(std::move(http)));
}

ItGlueClient::ItGlueClient(std::shared_ptr<HttpClient> http) : m_state(std::make_shared<State>(std::move(http))) {}

ItGlueClient::~ItGlueClient() = default;

void ItGlueClient::setCredentials(Credentials credentials)
{
    const Credentials &old = m_state->credentials;
    if (credentials.origin == old.origin && credentials.apiKey.equals(old.apiKey))
        return;
    m_state->http->redactor().know(credentials.apiKey);
    m_state->credentials = std::move(credentials);
    m_state->refused.reset();
    m_state->sizeThatWorks.clear();
    std::exchange(m_state->generation, {}).request_stop();
}

void ItGlueClient::forgetRefusal()
{
    m_state->refused.reset();
}

QCoro::Task<Result<Account>> ItGlueClient::signIn(Call call)
{
    const std::shared_ptr<State> state = m_state;
    call.purpose = CallPurpose::SignIn;
    const QString region = regionOf(state->credentials.origin);
    const Result<HttpReply> reply = co_await state->getPage(plainListing(u"/organizations"_s), 1, 1, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<Account> account = parseAccount(reply->body);
    if (account)
        account->region = region;
    co_return account;
}

QCoro::Task<Result<ListReading<Organization>>> ItGlueClient::organizations(ProgressFunction progress, Call call)
{
    Listing listing = plainListing(u"/organizations"_s);
    listing.include = u"adapters_resources,rmm_companies"_s;
    return readList<Organization>(m_state, std::move(listing), std::move(progress), std::move(call));
}

QCoro::Task<Result<ListReading<Configuration>>> ItGlueClient::configurations(ProgressFunction progress, Call call)
{
    return readList<Configuration>(m_state, configurationListing(), std::move(progress), std::move(call));
}

QCoro::Task<Result<ListReading<Location>>> ItGlueClient::locations(ProgressFunction progress, Call call)
{
    return readList<Location>(m_state, plainListing(u"/locations"_s), std::move(progress), std::move(call));
}

QCoro::Task<Result<ListReading<ConfigurationType>>> ItGlueClient::configurationTypes(ProgressFunction progress,
                                                                                     Call call)
{
    return readList<ConfigurationType>(m_state, plainListing(u"/configuration_types"_s), std::move(progress),
                                       std::move(call));
}

QCoro::Task<Result<ListReading<User>>> ItGlueClient::users(ProgressFunction progress, Call call)
{
    return readList<User>(m_state, plainListing(u"/users"_s), std::move(progress), std::move(call));
}

QCoro::Task<Result<Newest>> ItGlueClient::newestConfigurations(QDateTime since, Call call)
{
    const std::shared_ptr<State> state = m_state;
    Listing listing = configurationListing();
    listing.sort = u"-updated_at"_s;
    int size = std::min(newestPageSize, state->sizeThatWorks.value(listing.path, largestPage()));
    for (;;) {
        Result<Newest> newest = co_await readNewest(state, listing, size, since, call);
        std::optional<int> smaller;
        if (!newest && wasTooMuch(newest.error()))
            smaller = smallerPage(size);
        if (!smaller)
            co_return newest;
        size = *smaller;
    }
}

QCoro::Task<Result<RecordErrors>> ItGlueClient::recordErrors(qint64 configurationId, Call call)
{
    const std::shared_ptr<State> state = m_state;
    const QString path =
        u"/configurations/%1?include=adapters_resources_errors,rmm_adapters_resources_errors"_s.arg(configurationId);
    const Result<HttpReply> reply = co_await state->get(path, HttpRepeat::AsUsual, std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<RecordErrors> errors = parseRecordErrors(reply->body);
    if (errors && errors->configurationId != configurationId) {
        Problem other = state->problem(ProblemKind::BadReply);
        other.detail = u"another configuration than was asked for"_s;
        co_return fail(std::move(other));
    }
    co_return errors;
}

} // namespace trivet::it_glue
