// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_rmm/address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trivet::datto_rmm {

const QStringList &platforms()
{
    static const QStringList all{u"pinotage"_s, u"merlot"_s, u"concord"_s, u"vidal"_s, u"zinfandel"_s, u"syrah"_s};
    return all;
}

AddressResult<QUrl> apiOrigin(const QString &pasted)
{
    const auto address = pastedAddress(pasted);
    if (!address)
        return tl::unexpected(address.error());
    // A bare name is no address unless it is one of the six.
    const bool isName = !address->host.contains(u'.');
    if (isName && !platforms().contains(address->host))
        return tl::unexpected(AddressFault::NotAnAddress);
    // API, web page of today, and the two older forms of it.
    static const QRegularExpression forms(
        u"^([a-z0-9]+?)(?:-api\\.centrastage\\.net|\\.rmm\\.datto\\.com|(?:rmm)?\\.centrastage\\.net)$"_s);
    const QRegularExpressionMatch match = forms.match(address->host);
    if (!isName && !match.hasMatch())
        return tl::unexpected(AddressFault::ForeignHost);
    const QString platform = isName ? address->host : match.captured(1);
    if (!platforms().contains(platform))
        return tl::unexpected(AddressFault::UnknownPlatform);
    return QUrl("https://%1-api.centrastage.net"_L1.arg(platform));
}

QString platformOf(const QUrl &origin)
{
    const QString host = origin.host();
    for (const QString &platform : platforms()) {
        if (host == platform + "-api.centrastage.net"_L1)
            return platform;
    }
    return {};
}

QUrl webUrlOf(const QUrl &origin)
{
    const QString platform = platformOf(origin);
    return platform.isEmpty() ? QUrl() : QUrl(u"https://%1.rmm.datto.com/"_s.arg(platform));
}

} // namespace trivet::datto_rmm
