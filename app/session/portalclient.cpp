// SPDX-License-Identifier: Apache-2.0
#include "session/portalclient.h"

#include "core/secrettext.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <chrono>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

constexpr std::chrono::seconds portalDeadline{20};

Result<QJsonObject> answerOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return fail({.kind = ProblemKind::Offline, .detail = reply.errorString()});
    const QJsonObject answer = QJsonDocument::fromJson(reply.readAll()).object();
    if (!answer["done"_L1].toBool())
        return fail({.kind = ProblemKind::Refused, .detail = answer["error"_L1].toString(), .httpStatus = status});
    return answer;
}

QByteArray quoted(const QByteArray &utf8)
{
    QByteArray text;
    text.reserve(6 * utf8.size() + 2);
    text += '"';
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) < 0x20) {
            text += "\\u00";
            text += QByteArray(1, c).toHex();
            continue;
        }
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    text += '"';
    return text;
}

/// Written by hand, because a JSON document keeps copies that nothing wipes.
QByteArray bodyOf(const QJsonObject &values, const std::map<QString, Secret> &secrets)
{
    QByteArray body = QJsonDocument(values).toJson(QJsonDocument::Compact);
    for (const auto &[name, secret] : secrets) {
        body.chop(1);
        if (!body.endsWith('{'))
            body += ',';
        QByteArray value = quoted(secret.expose());
        QByteArray longer;
        longer.reserve(body.size() + name.size() + value.size() + 8);
        longer += body;
        longer += quoted(name.toUtf8());
        longer += ':';
        longer += value;
        longer += '}';
        wipe(value);
        wipe(body);
        body = longer;
    }
    return body;
}

} // namespace

PortalClient::PortalClient(QUrl portal, Secret token) : m_portal(std::move(portal)), m_token(std::move(token))
{
    // What goes to this machine goes there directly, whatever proxy the system names.
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void PortalClient::perform(const QString &stepSlug, const QJsonObject &values, std::map<QString, Secret> secrets,
                           QObject *context, std::function<void(Result<QJsonObject>)> done)
{
    QUrl url = m_portal;
    url.setPath("/actions/"_L1 + stepSlug);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + m_token.expose());
    request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(portalDeadline).count()));
    QByteArray body = bodyOf(values, secrets);
    QNetworkReply *reply = m_network.post(request, body);
    QObject::connect(reply, &QNetworkReply::finished, reply, [body]() mutable { wipe(body); });
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(answerOf(*reply));
    });
}

} // namespace trivet::app
