// SPDX-License-Identifier: Apache-2.0
#include "http/httpclient.h"

#include "http/retrytable.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace trivet {
namespace {

/// Tries in a row without an answer after which the rest is left. One more than the sizes by which a page of a list is made
/// smaller, so that a page that takes too long is no silent vendor.
constexpr int unansweredUntilLeft = 5;
constexpr auto trialEvery = 60s;

/// Two stop tokens as one: the caller's, and the client's own closing.
class EitherStop
{
public:
    EitherStop(const std::stop_token &one, const std::stop_token &other)
        : m_one(one, Ask{m_both}), m_other(other, Ask{m_both})
    {
    }
    std::stop_token token() const { return m_both.get_token(); }

private:
    struct Ask
    {
        std::stop_source both;
        void operator()() { both.request_stop(); }
    };
    std::stop_source m_both;
    std::stop_callback<Ask> m_one;
    std::stop_callback<Ask> m_other;
};

/// A value with a line end in it would begin a header of its own.
bool breaksItsLine(const QByteArray &value)
{
    return std::any_of(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool hasBrokenHeader(const HttpRequest &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [](const HttpHeader &header) { return breaksItsLine(header.value); }) ||
           std::any_of(request.secretHeaders.begin(), request.secretHeaders.end(),
                       [](const SecretHeader &header) { return breaksItsLine(header.value.expose()); });
}

bool looksLikeHtml(const HttpReply &reply)
{
    return reply.header("Content-Type").toLower().contains("text/html") ||
           QByteArrayView(reply.body).trimmed().startsWith('<');
}

/// QNetworkAccessManager may take a chunked answer that ends within a chunk for a whole one.
bool looksCutOff(const HttpReply &reply)
{
    const QByteArrayView body = QByteArrayView(reply.body).trimmed();
    return (body.startsWith('{') && !body.endsWith('}')) || (body.startsWith('[') && !body.endsWith(']'));
}

} // namespace

/// While one lives, the client counts as busy.
class HttpClient::Busy
{
public:
    explicit Busy(HttpClient &client) : m_client(client)
    {
        if (m_client.m_callsUnderWay++ == 0)
            m_client.m_busySince = m_client.m_clock->steady();
    }
    ~Busy()
    {
        if (--m_client.m_callsUnderWay == 0)
            m_client.m_traffic.busy += m_client.m_clock->steady() - m_client.m_busySince;
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    HttpClient &m_client;
};

std::shared_ptr<HttpClient> HttpClient::create(HttpSetup setup)
{
    return std::shared_ptr<HttpClient>(new HttpClient(std::move(setup)));
}

void HttpClient::useSystemProxies()
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

HttpClient::HttpClient(HttpSetup setup)
    : m_rules(std::move(setup.rules)), m_policy(std::move(setup.policy)), m_clock(std::move(setup.clock)),
      m_redactor(setup.redactor ? std::move(setup.redactor) : std::make_shared<Redactor>()),
      m_pacing(std::move(setup.pacing)), m_network(std::move(setup.network)), m_log(m_rules.vendor, m_redactor),
      m_queue(m_rules.perBucket, m_rules.total), m_budget(m_rules.budget)
{
    if (!m_clock)
        m_clock = std::make_shared<SystemClock>();
    if (!m_pacing.pause)
        m_pacing = Pacing::real();
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    // What goes to this machine goes there directly, whatever proxy the system names.
    if (m_policy.isPractice())
        m_network->setProxy(QNetworkProxy::NoProxy);
}

HttpClient::~HttpClient() = default;

Problem HttpClient::problem(ProblemKind kind, const QString &detail, int status) const
{
    Problem out;
    out.kind = kind;
    out.vendor = m_rules.vendor;
    out.detail = m_redactor->clean(detail);
    out.httpStatus = status;
    return out;
}

Problem HttpClient::rateLimited(milliseconds wait, const QString &detail, int status) const
{
    Problem out = problem(ProblemKind::RateLimited, detail, status);
    out.retryAt = m_pacing.utcNow().addMSecs(wait.count());
    return out;
}

void HttpClient::close()
{
    m_closing.request_stop();
}

void HttpClient::expectAnswers()
{
    m_unanswered = 0;
}

std::optional<Problem> HttpClient::leftAlone()
{
    if (m_unanswered < unansweredUntilLeft)
        return std::nullopt;
    const milliseconds now = m_clock->steady();
    if (now - m_triedAt < trialEvery)
        return problem(ProblemKind::Timeout, u"not asked: %1 tries in a row were not answered"_s.arg(m_unanswered));
    m_triedAt = now;
    return std::nullopt;
}

void HttpClient::noteSilence(const Result<HttpReply> &result)
{
    if (!result && result.error().kind == ProblemKind::Cancelled)
        return;
    if (result || result.error().kind != ProblemKind::Timeout) {
        m_unanswered = 0;
        return;
    }
    ++m_unanswered;
    m_triedAt = m_clock->steady();
}

/// An answer of any kind shows the host's clock; a handshake that failed shows that it cannot be trusted. What never
/// arrived shows neither.
void HttpClient::noteHost(const QString &host, const Exchanged &got)
{
    const bool isUnsafe = got.failure == ProblemKind::Tls;
    if (got.failure && !isUnsafe)
        return;
    HostReading reading{.vendor = m_rules.vendor, .host = host, .at = m_pacing.utcNow()};
    if (isUnsafe)
        reading.problem = ProblemKind::Tls;
    const QDateTime told = httpDate(got.reply.header("Date"));
    if (told.isValid())
        reading.secondsAhead = reading.at.secsTo(told);
    m_host = reading;
}

void HttpClient::hold(milliseconds duration)
{
    m_heldUntil = std::max(m_heldUntil, m_clock->steady() + duration);
}

std::optional<QDateTime> HttpClient::heldUntil() const
{
    const milliseconds left = m_heldUntil - m_clock->steady();
    if (left.count() <= 0)
        return std::nullopt;
    return m_pacing.utcNow().addMSecs(left.count());
}

void HttpClient::noteLimits(int used, int limit, std::chrono::seconds window)
{
    m_budget.noteReading(used, limit, window, m_clock->steady());
}

BudgetReading HttpClient::budget()
{
    const milliseconds now = m_clock->steady();
    BudgetReading reading;
    reading.vendor = m_rules.vendor;
    reading.used = m_budget.used(now);
    reading.limit = m_budget.limit();
    reading.window = m_budget.window();
    reading.at = m_pacing.utcNow();
    reading.byTrivetOnly = m_budget.byTrivetOnly(now);
    return reading;
}

int HttpClient::callsAtOnce()
{
    return m_budget.atOnce(CallPurpose::Foreground, m_clock->steady());
}

QCoro::Task<std::optional<Problem>> HttpClient::waitForTurn(CallPurpose purpose, HttpEffect effect,
                                                            std::stop_token stop)
{
    const auto self = shared_from_this();
    for (;;) {
        if (stop.stop_requested())
            co_return problem(ProblemKind::Cancelled);
        const milliseconds now = m_clock->steady();
        const milliseconds held = std::max(m_heldUntil - now, milliseconds{0});
        const milliseconds budget = m_budget.waitFor(purpose, now);
        if (held.count() == 0 && budget.count() == 0)
            co_return std::nullopt;
        // A poll that waited would keep a place from what a person started; it comes again by itself.
        const bool mayWait = effect == HttpEffect::Reads && purpose != CallPurpose::Background;
        if (held.count() > 0 && (!mayWait || held > m_rules.holdPatience))
            co_return rateLimited(held);
        if (budget.count() > 0 && (!mayWait || budget > m_rules.budget.patience))
            co_return rateLimited(budget, u"Trivet's own share of the limit is used up"_s);
        co_await m_pacing.pause(std::max(held, budget), stop);
    }
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    const auto self = shared_from_this();
    const Busy busy(*this);
    const EitherStop either(stop, m_closing.get_token());
    const auto shared = std::make_shared<const HttpRequest>(std::move(request));
    const Result<HostPolicy::Route> route = m_policy.route(shared->url);
    if (!route) {
        m_log.failed(*shared, problemKindKey(ProblemKind::ForeignHost), route.error().detail, milliseconds{0}, 0);
        co_return fail(problem(ProblemKind::ForeignHost, route.error().detail));
    }
    if (hasBrokenHeader(*shared))
        co_return fail(problem(ProblemKind::Input));

    milliseconds deadline = shared->deadline;
    if (deadline.count() <= 0)
        deadline = m_rules.deadline;
    milliseconds spent{0};
    for (int attempt = 1;; ++attempt) {
        CallQueue::Place place = co_await m_queue.enter(shared->bucket, either.token());
        if (!place)
            co_return fail(problem(ProblemKind::Cancelled));
        // Asked after the place is ours: a hold may have begun while we stood in line.
        std::optional<Problem> held = co_await waitForTurn(shared->purpose, shared->effect, either.token());
        if (held)
            co_return fail(std::move(*held));
        if (std::optional<Problem> silent = leftAlone())
            co_return fail(std::move(*silent));

        const milliseconds started = m_clock->steady();
        m_budget.noteCall(shared->purpose, started);
        ++m_traffic.requests;
        m_traffic.bytesSent += shared->body.size() + shared->secretBody.expose().size();
        Exchanged got =
            co_await exchangeOnce(m_network.get(), shared, *route, m_rules, deadline - spent, either.token());
        m_traffic.bytesReceived += got.reply.body.size();
        place = {};

        const milliseconds took = m_clock->steady() - started;
        spent += took;
        noteHost(shared->url.host(), got);
        const bool deadlineReached = got.deadlineReached || spent >= deadline;
        Result<HttpReply> result = judge(std::move(got));
        noteSilence(result);
        if (result)
            m_log.answered(*shared, *result, took, attempt);
        else
            m_log.failed(*shared, problemKindKey(result.error().kind), result.error().detail, took, attempt);
        if (result)
            co_return result;

        const ProblemKind kind = result.error().kind;
        if (deadlineReached || !allowsRepeat(shared->repeat, result.error()))
            co_return result;
        if (kind == ProblemKind::RateLimited && shared->effect == HttpEffect::Reads && attempt <= 3)
            continue; // the turn decides whether the hold is worth waiting for
        const auto delay = retryDelay(shared->effect, kind, attempt, m_pacing.jitter());
        if (!delay)
            co_return result;
        co_await m_pacing.pause(*delay, either.token());
    }
}

Result<HttpReply> HttpClient::judge(Exchanged got)
{
    if (got.failure)
        return fail(problem(*got.failure, got.detail, got.reply.status));
    const int status = got.reply.status;
    if (const auto own = m_rules.ownLimit ? m_rules.ownLimit(got.reply) : std::nullopt) {
        hold(*own);
        return fail(rateLimited(*own, m_redactor->excerpt(got.reply.body), status));
    }
    if (status == 429) {
        const QDateTime now = m_pacing.utcNow();
        const bool saysWhen = !got.reply.header("Retry-After").isEmpty() || m_rules.limitResetHeader.isEmpty();
        const auto reset = saysWhen ? std::nullopt : untilReset(got.reply, m_rules.limitResetHeader, now);
        const milliseconds wait = reset ? *reset : holdAfter(got.reply, now);
        hold(wait);
        return fail(rateLimited(wait, m_redactor->excerpt(got.reply.body)));
    }
    if (status == 502 || status == 503 || status == 504)
        return fail(problem(ProblemKind::VendorDown, m_redactor->excerpt(got.reply.body), status));
    if (status >= 300 && status < 400) {
        const QUrl target(QString::fromUtf8(got.reply.header("Location")));
        return fail(problem(ProblemKind::WebPage, u"redirected to "_s + m_redactor->clean(target), status));
    }
    // Servers word their own failures, and addresses they do not have, as a page; all else in HTML is somebody else's.
    if (status != 404 && status < 500 && looksLikeHtml(got.reply))
        return fail(problem(ProblemKind::WebPage, m_redactor->excerpt(got.reply.body, 300), status));
    if (got.reply.isSuccess() && looksCutOff(got.reply))
        return fail(problem(ProblemKind::BrokeOff, u"the answer ends in the middle"_s, status));
    return std::move(got.reply);
}

} // namespace trivet
