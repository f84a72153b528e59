// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QUrl>

/// Autotask's own addresses, read by form alone; asks nobody. Each zone has a host for people, wwN, and one for
/// programs, webservicesN, with the same number; the two pre-release zones of Germany and Spain have one for both
/// (reference vendors/autotask/FACTS.md §1, C).
namespace trivet::autotask {

namespace address {

inline QRegularExpressionMatch matchHost(const QUrl &url)
{
    static const QRegularExpression hosts(QRegularExpression::anchoredPattern(QStringLiteral(
                                              R"((?:(ww|webservices)(\d{0,3})|(prde|pres))\.autotask\.net)")),
                                          QRegularExpression::CaseInsensitiveOption);
    const bool isOrdinary =
        url.isValid() && url.scheme() == QLatin1String("https") && url.userInfo().isEmpty() && url.port(443) == 443;
    return hosts.match(isOrdinary ? url.host(QUrl::FullyEncoded) : QString());
}

} // namespace address

/// The REST root, https://webservicesN.autotask.net/ATServicesRest/, of the zone that an address of it names: of any page,
/// with or without scheme. Empty where the host is not one of Autotask's zones.
inline QUrl restRootOf(const QString &pasted)
{
    QString text = pasted.trimmed();
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == QLatin1String("http") && url.port(80) == 80) {
        url.setScheme(QStringLiteral("https"));
        url.setPort(-1);
    }
    const QRegularExpressionMatch host = address::matchHost(url);
    if (!host.hasMatch())
        return {};
    const QString name =
        host.captured(3).isEmpty() ? QLatin1String("webservices") + host.captured(2) : host.captured(3).toLower();
    return QUrl(QStringLiteral("https://%1.autotask.net/ATServicesRest/").arg(name));
}

/// The pages for people of the zone with that REST root; empty for anything else.
inline QUrl portalOf(const QUrl &restRoot)
{
    const QRegularExpressionMatch host = address::matchHost(restRoot);
    if (!host.hasMatch())
        return {};
    const QString name =
        host.captured(3).isEmpty() ? QLatin1String("ww") + host.captured(2) : host.captured(3).toLower();
    return QUrl(QStringLiteral("https://%1.autotask.net/").arg(name));
}

/// Whether a browser may be sent there: https, and a host of Autotask.
inline bool isOwnAddress(const QUrl &url)
{
    return address::matchHost(url).hasMatch();
}

} // namespace trivet::autotask
