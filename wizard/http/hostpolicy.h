// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace trivet {

/// Where a request may go (decision 71). Checked for every request and every URL that a server hands out,
/// before anything is sent.
class HostPolicy
{
public:
    /// Where a request really goes, and the name it asks for there (empty: the URL's own).
    struct Route
    {
        QUrl url;
        QByteArray hostHeader;
    };

    /// https and the vendor's own host pattern, nothing else.
    static HostPolicy live(const QStringList &hostPatterns);
    /// Vendor-shaped hosts go to the first of `origins`; the origins may also be named directly. Each must be
    /// http://127.0.0.1:port or https://127.0.0.1:port; others are left out.
    static HostPolicy practice(const QStringList &hostPatterns, const QList<QUrl> &origins);

    /// ForeignHost where `url` may not be asked.
    Result<Route> route(const QUrl &url) const;
    bool allows(const QUrl &url) const { return route(url).has_value(); }
    bool isPractice() const { return m_practice; }

private:
    HostPolicy(const QStringList &hostPatterns, QList<QUrl> origins);
    bool isVendorShaped(const QUrl &url) const;
    QList<QRegularExpression> m_hosts;
    QList<QUrl> m_origins;
    bool m_practice = false;
};

} // namespace trivet
