// SPDX-License-Identifier: Apache-2.0
#include "http/proxy.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

namespace trivet {

void useProxy(const ProxyChoice &choice)
{
    QNetworkProxyFactory::setUseSystemConfiguration(choice.way == ProxyChoice::Way::System);
    switch (choice.way) {
    case ProxyChoice::Way::System: break;
    case ProxyChoice::Way::None: QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); break;
    case ProxyChoice::Way::Given:
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, choice.host, choice.port));
        break;
    }
}

} // namespace trivet
