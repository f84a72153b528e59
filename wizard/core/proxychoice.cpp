// SPDX-License-Identifier: Apache-2.0
#include "core/proxychoice.h"

#include <QUrl>

namespace trivet {

using namespace Qt::StringLiterals;

std::optional<ProxyChoice> proxyChoice(const QString &text)
{
    const QString given = text.trimmed();
    if (given.isEmpty())
        return ProxyChoice{};
    if (given == "none"_L1)
        return ProxyChoice{.way = ProxyChoice::Way::None};
    const QUrl address(given.contains("://"_L1) ? given : u"http://"_s + given, QUrl::StrictMode);
    const bool isPlain = address.path().isEmpty() || address.path() == "/"_L1;
    if (!address.isValid() || address.scheme() != "http"_L1 || address.host().isEmpty() || address.port() <= 0 ||
        !isPlain || !address.userInfo().isEmpty() || address.hasQuery() || address.hasFragment())
        return std::nullopt;
    return ProxyChoice{
        .way = ProxyChoice::Way::Given, .host = address.host(), .port = static_cast<quint16>(address.port())};
}

QString proxyText(const ProxyChoice &choice)
{
    switch (choice.way) {
    case ProxyChoice::Way::System: return {};
    case ProxyChoice::Way::None: return u"none"_s;
    case ProxyChoice::Way::Given:
        return u"%1:%2"_s.arg(choice.host.contains(u':') ? u'[' + choice.host + u']' : choice.host).arg(choice.port);
    }
    Q_UNREACHABLE();
}

} // namespace trivet
