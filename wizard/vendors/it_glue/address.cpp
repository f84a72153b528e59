// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/address.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::it_glue {
namespace {

bool isSubdomain(const QString &text)
{
    static const QRegularExpression name(u"\\A[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\z"_s);
    static const QStringList vendors{u"api"_s,     u"app"_s, u"www"_s, u"kb"_s, u"help"_s,
                                     u"support"_s, u"na"_s,  u"eu"_s,  u"au"_s};
    return name.match(text).hasMatch() && !vendors.contains(text);
}

const RegionSpec *specOf(const QString &region)
{
    const auto &all = regions();
    const auto found =
        std::find_if(all.begin(), all.end(), [&region](const RegionSpec &one) { return one.key == region; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const QList<RegionSpec> &regions()
{
    static const QList<RegionSpec> all{{u"na"_s, u"NA (North America)"_s, u"api.itglue.com"_s, u"itglue.com"_s},
                                       {u"eu"_s, u"EU (Europe)"_s, u"api.eu.itglue.com"_s, u"eu.itglue.com"_s},
                                       {u"au"_s, u"AU (Australia)"_s, u"api.au.itglue.com"_s, u"au.itglue.com"_s}};
    return all;
}

QString regionName(const QString &region)
{
    const RegionSpec *spec = specOf(region);
    return spec ? spec->name : QString();
}

QUrl originOf(const QString &region)
{
    const RegionSpec *spec = specOf(region);
    return spec ? QUrl("https://"_L1 + spec->apiHost) : QUrl();
}

QString regionOf(const QUrl &origin)
{
    for (const RegionSpec &region : regions()) {
        if (origin.host() == region.apiHost)
            return region.key;
    }
    return {};
}

AddressResult<Address> addressOf(const QString &pasted)
{
    const auto address = pastedAddress(pasted);
    if (!address)
        return tl::unexpected(address.error());
    if (!address->host.contains(u'.'))
        return tl::unexpected(AddressFault::NotAnAddress);
    static const QRegularExpression account(uR"(\A([^.]+)(?:\.(na|eu|au))?\.itglue\.com\z)"_s);
    const QRegularExpressionMatch parts = account.match(address->host);
    if (!parts.hasMatch() || !isSubdomain(parts.captured(1)))
        return tl::unexpected(AddressFault::ForeignHost);
    return Address{parts.captured(1), parts.captured(2), address->host, address->path};
}

QUrl webUrl(const QString &subdomain, const QString &region)
{
    const RegionSpec *spec = specOf(region);
    const QString name = subdomain.toLower();
    return spec && isSubdomain(name) ? QUrl(u"https://%1.%2/"_s.arg(name, spec->webDomain)) : QUrl();
}

} // namespace trivet::it_glue
