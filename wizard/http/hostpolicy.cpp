// SPDX-License-Identifier: Apache-2.0
#include "http/hostpolicy.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

bool isLoopbackOrigin(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && url.host() == "127.0.0.1"_L1 &&
           url.port() > 0 && url.userInfo().isEmpty();
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

} // namespace

HostPolicy::HostPolicy(const QStringList &hostPatterns, QList<QUrl> origins) : m_origins(std::move(origins))
{
    for (const QString &pattern : hostPatterns)
        m_hosts.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
}

HostPolicy HostPolicy::live(const QStringList &hostPatterns)
{
    return HostPolicy(hostPatterns, {});
}

HostPolicy HostPolicy::practice(const QStringList &hostPatterns, const QList<QUrl> &origins)
{
    QList<QUrl> kept;
    for (const QUrl &origin : origins) {
        if (isLoopbackOrigin(origin))
            kept.append(origin);
    }
    HostPolicy policy(hostPatterns, std::move(kept));
    policy.m_practice = true;
    return policy;
}

bool HostPolicy::isVendorShaped(const QUrl &url) const
{
    if (!url.isValid() || url.scheme() != "https"_L1 || !url.userInfo().isEmpty() || url.port(443) != 443)
        return false;
    // The encoded form, so that look-alike letters of other scripts are seen as what they are.
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    for (const QRegularExpression &pattern : m_hosts) {
        if (pattern.match(host).hasMatch())
            return true;
    }
    return false;
}

Result<HostPolicy::Route> HostPolicy::route(const QUrl &url) const
{
    if (isVendorShaped(url)) {
        if (!m_practice)
            return Route{url, {}};
        if (!m_origins.isEmpty()) {
            QUrl mapped = url;
            mapped.setScheme(m_origins.first().scheme());
            mapped.setHost(m_origins.first().host());
            mapped.setPort(m_origins.first().port());
            return Route{mapped, url.host(QUrl::FullyEncoded).toLatin1()};
        }
    } else if (url.userInfo().isEmpty()) {
        for (const QUrl &origin : m_origins) {
            if (sameOrigin(url, origin))
                return Route{url, {}};
        }
    }
    Problem problem;
    problem.kind = ProblemKind::ForeignHost;
    problem.detail = url.host();
    return fail(std::move(problem));
}

} // namespace trivet
