// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_rmm/dattormmclient.h"

#include "core/answers.h"
#include "vendors/datto_rmm/dattormmstate.h"
#include "vendors/datto_rmm/parsers.h"

#include <QtConcurrentRun>

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
QString keyOf(const User &user)
{
    return user.username + u'\n' + user.email;
}

Problem endlessList(const QString &path)
{
    Problem problem;
    problem.kind = ProblemKind::BadReply;
    problem.vendor = VendorId::DattoRmm;
    problem.detail = u"%1: a page brought only rows that were there before"_s.arg(path);
    return problem;
}

/// Every page by number with our own query sent again: the vendor's next link loses parameters (C), and a token never goes
/// to an address that an answer named.
template <typename Record, typename State>
QCoro::Task<Result<QList<Record>>> readList(std::shared_ptr<State> state, QString path, ProgressFunction progress,
                                            Call call)
{
    const Result<int> size = co_await state->rowsPerPage(call);
    if (!size)
        co_return tl::unexpected(size.error());
    QList<Record> rows;
    QSet<QString> seen;
    PageProgress done;
    for (int number = 0;; ++number) {
        const QString paged = u"%1?page=%2&max=%3"_s.arg(path).arg(number).arg(*size);
        const Result<HttpReply> reply = co_await state->get(paged, call);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const QFuture<Result<Page<Record>>> parsing =
            QtConcurrent::run([body = reply->body] { return parsePage<Record>(body); });
        Result<Page<Record>> page = co_await parsing;
        if (!page)
            co_return tl::unexpected(page.error());
        const qsizetype before = rows.size();
        for (Record &row : page->rows) {
            // Rows move from page to page when one is added while we read.
            const QString key = keyOf(row);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            rows.append(std::move(row));
        }
        ++done.pages;
        done.rows = rows.size();
        done.total = page->total;
        if (progress)
            progress(done);
        if (!page->hasNext || page->rows.isEmpty())
            co_return rows;
        if (rows.size() == before)
            co_return fail(endlessList(path));
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
    if (credentials.origin == old.origin && credentials.apiKey.equals(old.apiKey)
        && credentials.apiSecretKey.equals(old.apiSecretKey))
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

QCoro::Task<Result<QList<Site>>> DattoRmmClient::sites(ProgressFunction progress, Call call)
{
    return readList<Site>(m_state, u"/v2/account/sites"_s, std::move(progress), std::move(call));
}

QCoro::Task<Result<QList<Device>>> DattoRmmClient::devices(ProgressFunction progress, Call call)
{
    return readList<Device>(m_state, u"/v2/account/devices"_s, std::move(progress), std::move(call));
}

QCoro::Task<Result<QList<Device>>> DattoRmmClient::siteDevices(QString siteUid, ProgressFunction progress, Call call)
{
    const QString uid = QString::fromLatin1(QUrl::toPercentEncoding(siteUid));
    return readList<Device>(m_state, u"/v2/site/%1/devices"_s.arg(uid), std::move(progress), std::move(call));
}

QCoro::Task<Result<QList<User>>> DattoRmmClient::users(ProgressFunction progress, Call call)
{
    return readList<User>(m_state, u"/v2/account/users"_s, std::move(progress), std::move(call));
}

} // namespace trivet::datto_rmm
