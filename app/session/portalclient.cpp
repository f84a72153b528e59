// SPDX-License-Identifier: Apache-2.0
#include "session/portalclient.h"

#include <QJsonDocument>
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

} // namespace

PortalClient::PortalClient(QUrl portal, Secret token) : m_portal(std::move(portal)), m_token(std::move(token)) {}

void PortalClient::perform(const QString &stepSlug, const QJsonObject &values, QObject *context,
                           std::function<void(Result<QJsonObject>)> done)
{
    QUrl url = m_portal;
    url.setPath("/actions/"_L1 + stepSlug);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + m_token.expose());
    request.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(portalDeadline).count()));
    QNetworkReply *reply = m_network.post(request, QJsonDocument(values).toJson(QJsonDocument::Compact));
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(answerOf(*reply));
    });
}

} // namespace trivet::app
