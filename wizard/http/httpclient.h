// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budgetreading.h"
#include "core/clock.h"
#include "core/hostreading.h"
#include "core/result.h"
#include "http/callbudget.h"
#include "http/callqueue.h"
#include "http/exchange.h"
#include "http/hostpolicy.h"
#include "http/httplog.h"
#include "http/httprequest.h"
#include "http/pacing.h"
#include "http/vendorrules.h"

#include <QCoroTask>
#include <QNetworkAccessManager>

#include <memory>
#include <optional>

namespace trivet {

/// What went over the wire since the client was made.
struct Traffic
{
    int requests = 0; ///< attempts, so a call that was repeated counts more than once
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    std::chrono::milliseconds busy{0}; ///< while at least one call waited for its turn or its answer
};

struct HttpSetup
{
    VendorRules rules = {};
    HostPolicy policy;
    std::shared_ptr<const Clock> clock = {};             ///< its steady() drives windows and holds
    std::shared_ptr<Redactor> redactor = {};             ///< shared with the other clients and the app's log
    Pacing pacing = {};                                  ///< tests put their own here
    std::unique_ptr<QNetworkAccessManager> network = {}; ///< none: a plain one
};

/// The one HTTP client, made once for each vendor of a tenant. Lives on one thread, the GUI's.
/// It queues by bucket, keeps budget and holds, repeats reads on 502, 503, 504, timeouts and broken connections up to three
/// times within the one deadline of the call, follows no redirect, accepts no bad certificate and stores no cookie.
/// A vendor that leaves several tries in a row unanswered is left alone: calls then end with Timeout at once, but for one
/// a minute that finds out whether it is back.
class HttpClient : public std::enable_shared_from_this<HttpClient>
{
public:
    static std::shared_ptr<HttpClient> create(HttpSetup setup);
    /// Once, when the program starts: from then on vendors are reached through the proxies that the system names.
    static void useSystemProxies();
    ~HttpClient();

    /// Exactly one end: an answer, or a Problem of kind Offline, Timeout, Tls, ForeignHost, RateLimited, VendorDown,
    /// BadReply, WebPage, BrokeOff, Cancelled, or Input where a header's value has a line end in it. A vendor's 4xx and 500 are answers.
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop = {});

    /// Cancels everything under way and refuses what comes later.
    void close();

    /// A person asks again: a vendor that did not answer is expected to once more.
    void expectAnswers();

    /// Holds back every call for `duration`; also done by any 429.
    void hold(std::chrono::milliseconds duration);
    /// The end of the present hold, in real UTC.
    std::optional<QDateTime> heldUntil() const;

    /// The vendor's own figure, from its threshold or rate call.
    void noteLimits(int used, int limit, std::chrono::seconds window);
    BudgetReading budget();
    /// How many calls a person's act may make before the budget holds it.
    int callsAtOnce();
    Traffic traffic() const { return m_traffic; }
    /// The host asked last, and how it answered; nothing before the first answer.
    std::optional<HostReading> host() const { return m_host; }
    std::chrono::milliseconds steady() const { return m_clock->steady(); }
    QDateTime utcNow() const { return m_pacing.utcNow(); } ///< real time
    const HostPolicy &policy() const { return m_policy; }
    const VendorRules &rules() const { return m_rules; }
    Redactor &redactor() { return *m_redactor; }

private:
    class Busy;
    explicit HttpClient(HttpSetup setup);
    /// Timeout while the vendor is left alone.
    std::optional<Problem> leftAlone();
    void noteSilence(const Result<HttpReply> &result);
    void noteHost(const QString &host, const Exchanged &got);
    QCoro::Task<std::optional<Problem>> waitForTurn(CallPurpose purpose, HttpEffect effect, std::stop_token stop);
    /// An answer, or the problem that its status or form amounts to; a 429 begins a hold.
    Result<HttpReply> judge(Exchanged got);
    Problem problem(ProblemKind kind, const QString &detail = {}, int status = 0) const;
    Problem rateLimited(std::chrono::milliseconds wait, const QString &detail = {}, int status = 429) const;

    VendorRules m_rules;
    HostPolicy m_policy;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<Redactor> m_redactor;
    Pacing m_pacing;
    std::unique_ptr<QNetworkAccessManager> m_network;
    HttpLog m_log;
    CallQueue m_queue;
    CallBudget m_budget;
    Traffic m_traffic;
    std::optional<HostReading> m_host;
    std::chrono::milliseconds m_heldUntil{0};
    int m_unanswered = 0;                   ///< tries in a row that timed out
    std::chrono::milliseconds m_triedAt{0}; ///< the latest try since it is left alone
    int m_callsUnderWay = 0;
    std::chrono::milliseconds m_busySince{0};
    std::stop_source m_closing;
};

} // namespace trivet
