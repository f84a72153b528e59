// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "session/portalactions.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace trivet::app {

/// "Do this step for me": asks the practice world's portal over loopback HTTP (decision 72).
class PortalClient : public PortalActions
{
public:
    PortalClient(QUrl portal, Secret token);
    void perform(const QString &stepSlug, const QJsonObject &values, std::map<QString, Secret> secrets,
                 QObject *context, std::function<void(Result<QJsonObject>)> done) override;

private:
    QUrl m_portal;
    Secret m_token;
    QNetworkAccessManager m_network;
};

} // namespace trivet::app
