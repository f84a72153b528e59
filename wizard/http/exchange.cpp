// SPDX-License-Identifier: Apache-2.0
#include "http/exchange.h"

#include "http/oncebody.h"
#include "http/oneshot.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QScopedPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

enum class Cut { No, Stopped, Silent, TooLate, TooBig };

/// Shared by the signal handlers of one reply and the coroutine that waits for it.
struct Flight
{
    OneShot<bool> done;
    QByteArray body;
    Cut cut = Cut::No;
};

QNetworkRequest wireRequest(const HttpRequest &request, const HostPolicy::Route &route)
{
    QNetworkRequest wire(route.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    wire.setSslConfiguration(tls);
    wire.setRawHeader("Accept", "application/json");
    wire.setRawHeader("User-Agent", "Trivet/" TRIVET_VERSION);
    if (!route.hostHeader.isEmpty()) {
        wire.setRawHeader("Host", route.hostHeader);
        wire.setRawHeader("X-Forwarded-Proto", "https");
    }
    for (const HttpHeader &header : request.headers)
        wire.setRawHeader(header.name, header.value);
    for (const SecretHeader &header : request.secretHeaders)
        wire.setRawHeader(header.name, header.value.expose());
    return wire;
}

QNetworkReply *dispatch(QNetworkAccessManager *network, const HttpRequest &request, const QNetworkRequest &wire)
{
    const QByteArray &body = request.secretBody.isEmpty() ? request.body : request.secretBody.expose();
    switch (request.method) {
    case HttpMethod::Get: return network->get(wire);
    case HttpMethod::Post:
    case HttpMethod::Patch: break;
    }
    const QByteArray verb = request.method == HttpMethod::Post ? "POST"_ba : "PATCH"_ba;
    if (request.effect == HttpEffect::Reads)
        return network->sendCustomRequest(wire, verb, body);
    auto *once = new OnceBody(body);
    QNetworkReply *reply = network->sendCustomRequest(wire, verb, once);
    once->setParent(reply);
    return reply;
}

void cutOff(QNetworkReply *reply, const std::shared_ptr<Flight> &flight, Cut why)
{
    if (flight->done.isResolved() || flight->cut != Cut::No)
        return;
    flight->cut = why;
    reply->abort();
    // A reply that ignores abort() must not keep its caller waiting.
    flight->done.resolve(true);
}

ProblemKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return ProblemKind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError: return ProblemKind::Timeout;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return ProblemKind::Offline;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: return ProblemKind::BrokeOff;
    default: // Qt's list, not ours: whatever is left came from the far side and made no sense.
        return ProblemKind::BadReply;
    }
}

Exchanged outcome(QNetworkReply *reply, Flight &flight)
{
    Exchanged out;
    switch (flight.cut) {
    case Cut::Stopped: out.failure = ProblemKind::Cancelled; return out;
    case Cut::Silent: out.failure = ProblemKind::Timeout; return out;
    case Cut::TooLate:
        out.failure = ProblemKind::Timeout;
        out.deadlineReached = true;
        return out;
    case Cut::TooBig:
        out.failure = ProblemKind::BadReply;
        out.detail = u"answer larger than allowed"_s;
        return out;
    case Cut::No: break;
    }
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const bool isAnswer =
        status.isValid() &&
        (reply->error() == QNetworkReply::NoError || reply->error() > QNetworkReply::UnknownProxyError) &&
        reply->error() != QNetworkReply::ContentReSendError && reply->error() != QNetworkReply::ProtocolFailure;
    if (!isAnswer) {
        out.failure = kindOf(reply->error());
        out.detail = reply->errorString();
        return out;
    }
    out.reply.status = status.toInt();
    for (const auto &pair : reply->rawHeaderPairs())
        out.reply.headers.append({pair.first, pair.second});
    out.reply.body = std::move(flight.body);
    bool hasLength = false;
    const qint64 length = out.reply.header("Content-Length").toLongLong(&hasLength);
    if (hasLength && out.reply.header("Content-Encoding").isEmpty() && out.reply.body.size() < length) {
        out.failure = ProblemKind::BrokeOff;
        out.detail = u"the answer is shorter than it says"_s;
    }
    return out;
}

} // namespace

QCoro::Task<Exchanged> exchangeOnce(QNetworkAccessManager *network, std::shared_ptr<const HttpRequest> request,
                                    HostPolicy::Route route, VendorRules rules, std::chrono::milliseconds deadline,
                                    std::stop_token stop)
{
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        dispatch(network, *request, wireRequest(*request, route)));
    const auto flight = std::make_shared<Flight>();
    QNetworkReply *const wire = reply.get();

    QTimer whole;
    whole.setSingleShot(true);
    QTimer silence;
    silence.setSingleShot(true);
    QObject::connect(&whole, &QTimer::timeout, wire, [wire, flight] { cutOff(wire, flight, Cut::TooLate); });
    QObject::connect(&silence, &QTimer::timeout, wire, [wire, flight] { cutOff(wire, flight, Cut::Silent); });
    const auto collect = [wire, flight, most = rules.largestBody] {
        if (flight->cut != Cut::No)
            return;
        flight->body += wire->readAll();
        if (flight->body.size() > most)
            cutOff(wire, flight, Cut::TooBig);
    };
    QObject::connect(wire, &QNetworkReply::readyRead, wire, collect);
    QObject::connect(wire, &QNetworkReply::readyRead, &silence, qOverload<>(&QTimer::start));
    QObject::connect(wire, &QNetworkReply::uploadProgress, &silence, qOverload<>(&QTimer::start));
    QObject::connect(wire, &QNetworkReply::finished, wire, [collect, flight] {
        if (!flight->done.isResolved())
            collect();
        flight->done.resolve(true);
    });
    whole.start(deadline);
    silence.start(rules.inactivity);

    const QPointer<QNetworkReply> guarded(wire);
    const std::stop_callback stopped(stop, [guarded, flight] {
        const auto cut = [guarded, flight] {
            if (guarded)
                cutOff(guarded, flight, Cut::Stopped);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), cut, Qt::QueuedConnection);
    });
    co_await flight->done;

    Exchanged out = outcome(wire, *flight);
    // A failed handshake leaves its TLS settings behind for the host; without this the next try fails as well.
    if (out.failure == ProblemKind::Tls)
        network->clearConnectionCache();
    co_return out;
}

} // namespace trivet
