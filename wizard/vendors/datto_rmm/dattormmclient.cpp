// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_rmm/dattormmclient.h"

#include "core/answers.h"
#include "core/background.h"
#include "http/askahead.h"
#include "http/pagedreading.h"
#include "vendors/datto_rmm/dattormmstate.h"
#include "vendors/datto_rmm/parsers.h"

#include <QCoroFuture>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::datto_rmm {
namespace {

QString keyOf(const Site &site)
{
    return site.uid;
}
QString keyOf(const Device &device)
{
    return device.uid;
}
/// The vendor shows no id of a user, and some have no name.
QString keyOf(const User &user)
{
    return QStringList{user.username, user.email, user.firstName, user.lastName, user.status}.join(u'\n');
}

template <typename Record>
using Pages = PagedReading<Record, QString>;

/// Of one list; the client has as many calls of a bucket under way (rules.cpp).
constexpr int pagesAtOnce = 4;

template <typename Record, typename State>
QCoro::Task<Result<Page<Record>>> readPage(std::shared_ptr<State> state, QString pathAndQuery, Call call)
{
    const Result<HttpReply> reply = co_await state->get(std::move(pathAndQuery), std::move(call));
    if (!reply)
        co_return tl::unexpected(reply.error());
    const QFuture<Result<Page<Record>>> parsing =
        runInBackground([body = reply->body] { return parsePage<Record>(body); });
    Result<Page<Record>> page = co_await parsing;
    co_return page;
}

/// Every page by number with our own query sent again: the vendor's next link loses parameters (C), and a token never goes
/// to an address that an answer named.
template <typename Record, typename State>
QCoro::Task<Result<Pages<Record>>> readOnce(std::shared_ptr<State> state, QString path, int size,
                                            ProgressFunction progress, Call call)
{
    Pages<Record> pages(&keyOf);
    AskAhead<Page<Record>> ahead(
        0, pagesAtOnce, call.stop, [state, path, size, call](int number, std::stop_token stop) {
            return readPage<Record>(state, u"%1?page=%2&max=%3"_s.arg(path).arg(number).arg(size),
                                    {std::move(stop), call.purpose});
        });
    for (int last = 0;;) {
        ahead.expect(last);
        Result<Page<Record>> page = co_await ahead.next();
        if (!page)
            co_return tl::unexpected(page.error());
        pages.count(page->total);
        if (page->hasNext)
            last = static_cast<int>((page->total.value_or(0) + size - 1) / size) - 1;
        const bool broughtNew = pages.take(std::move(page->rows), page->odd);
        if (progress)
            progress(pages.progress());
        if (!page->hasNext || (!broughtNew && pages.isComplete()))
            co_return pages;
        if (!broughtNew)
            pages.noteMoved();
        else if (pages.goesTooFar())
            pages.breakOff();
        else
            continue;
        co_return pages;
    }
}

template <typename Record, typename State>
QCoro::Task<Result<ListReading<Record>>> readList(std::shared_ptr<State> state, QString path, ProgressFunction progress,
                                                  Call call)
{
    const Result<int> size = co_await state->rowsPerPage(call);
    if (!size)
        co_return tl::unexpected(size.error());
    for (int readings = 1;; ++readings) {
        Result<Pages<Record>> pages = co_await readOnce<Record>(state, path, *size, progress, call);
        if (!pages)
            co_return tl::unexpected(pages.error());
        if (readings == mostReadings || !pages->isWorthAnother())
            co_return std::move(*pages).reading();
    }
}

} // namespace

std::shared_ptr<DattoRmmClient> DattoRmmClient::create(std::shared_ptr<HttpClient> http)
{
    return std::shared_ptr<DattoRmmClient>(new DattoRmmClient(std::move(http)));
}

DattoRmmClient::DattoRmmClient(std::shared_ptr<HttpClient> http) : m_state(std::make_shared<State>(std::move(http))) {}

DattoRmmClient::~DattoRmmClient() = default;

void DattoRmmClient::setCredentials(Credentials credentials)
{
    const Credentials &old = m_state->credentials;
    if (credentials.origin == old.origin && credentials.apiKey.equals(old.apiKey) &&
        credentials.apiSecretKey.equals(old.apiSecretKey))
        return;
    m_state->http->redactor().know(credentials.apiKey);
    m_state->http->redactor().know(credentials.apiSecretKey);
    m_state->credentials = std::move(credentials);
    m_state->token = Secret();
    m_state->refused.reset();
    m_state->throttledAt.reset();
    m_state->answered.clear();
    m_state->pageSize.reset();
    std::exchange(m_state->generation, {}).request_stop();
}

void DattoRmmClient::forgetRefusal()
{
    m_state->refused.reset();
}

QCoro::Task<Result<SystemStatus>> DattoRmmClient::systemStatus(Call call)
{
    const std::shared_ptr<State> state = m_state;
    HttpRequest request;
    request.url = QUrl(state->credentials.origin.toString(QUrl::StripTrailingSlash) + "/api/v2/system/status"_L1);
    request.bucket = request.url.path();
    request.purpose = CallPurpose::SignIn;
    const Result<HttpReply> reply = co_await state->http->send(std::move(request), call.stop);
    if (!reply) {
        Problem why = reply.error();
        why.field = answerFieldName(AnswerId::RmmApiUrl);
        co_return fail(std::move(why));
    }
    if (!reply->isSuccess())
        co_return fail(state->statusProblem(*reply));
    co_return parseSystemStatus(reply->body);
}

QCoro::Task<Result<Account>> DattoRmmClient::account(Call call)
{
    return m_state->account(std::move(call));
}

QCoro::Task<Result<RequestRate>> DattoRmmClient::requestRate(Call call)
{
    return m_state->requestRate(std::move(call));
}

QCoro::Task<Result<SignIn>> DattoRmmClient::signIn(Call call)
{
    const std::shared_ptr<State> state = m_state;
    call.purpose = CallPurpose::SignIn;
    const Result<Account> owner = co_await state->account(call);
    if (!owner)
        co_return tl::unexpected(owner.error());
    const Result<RequestRate> rate = co_await state->requestRate(call);
    if (!rate)
        co_return tl::unexpected(rate.error());
    co_return SignIn{*owner, *rate};
}

QCoro::Task<Result<ListReading<Site>>> DattoRmmClient::sites(ProgressFunction progress, Call call)
{
    return readList<Site>(m_state, u"/v2/account/sites"_s, std::move(progress), std::move(call));
}

QCoro::Task<Result<ListReading<Device>>> DattoRmmClient::devices(ProgressFunction progress, Call call)
{
    return readList<Device>(m_state, u"/v2/account/devices"_s, std::move(progress), std::move(call));
}

QCoro::Task<Result<ListReading<Device>>> DattoRmmClient::siteDevices(QString siteUid, ProgressFunction progress,
                                                                     Call call)
{
    const QString uid = QString::fromLatin1(QUrl::toPercentEncoding(siteUid));
    return readList<Device>(m_state, u"/v2/site/%1/devices"_s.arg(uid), std::move(progress), std::move(call));
}

QCoro::Task<Result<ListReading<User>>> DattoRmmClient::users(ProgressFunction progress, Call call)
{
    return readList<User>(m_state, u"/v2/account/users"_s, std::move(progress), std::move(call));
}

} // namespace trivet::datto_rmm
