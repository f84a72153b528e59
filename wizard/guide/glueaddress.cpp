// SPDX-License-Identifier: Apache-2.0
#include "guide/glueaddress.h"

#include "guide/inputrules.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

tl::unexpected<Problem> notGlue(InputFault fault)
{
    return fail(Problem{.kind = fault == InputFault::ForeignHost ? ProblemKind::ForeignHost : ProblemKind::Input,
                        .vendor = VendorId::ItGlue,
                        .field = answerFieldName(AnswerId::ItGlueAddress),
                        .detail = inputFaultKey(fault)});
}

/// Hosts of the vendor that belong to no tenant.
bool isVendorsOwn(const QString &subdomain)
{
    static const QStringList own{u"api"_s, u"app"_s,     u"www"_s, u"help"_s, u"kb"_s,
                                 u"na"_s,  u"support"_s, u"eu"_s,  u"au"_s};
    return own.contains(subdomain);
}

} // namespace

Result<GlueAddress> glueAddressOf(const QString &text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    QString given = trimmedInput(text);
    if (given.isEmpty() || given.contains(blanks))
        return notGlue(InputFault::NotAnAddress);
    if (!given.contains("://"_L1))
        given.prepend("https://"_L1);
    const QUrl url(given, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (!url.isValid() || !host.contains(u'.') || (scheme != "https"_L1 && scheme != "http"_L1))
        return notGlue(InputFault::NotAnAddress);

    const bool isOrdinary = url.userInfo().isEmpty() && (url.port() == -1 || url.port() == 443 || url.port() == 80);
    static const QRegularExpression pattern(u"^([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\\.(na|eu|au))?\\.itglue\\.com$"_s);
    const auto match = pattern.match(host);
    if (!match.hasMatch() || !isOrdinary || isVendorsOwn(match.captured(1)))
        return notGlue(InputFault::ForeignHost);
    const QString path = url.path() == "/"_L1 ? QString() : url.path();
    return GlueAddress{match.captured(1), match.captured(2), host, path};
}

const QStringList &glueRegions()
{
    static const QStringList regions{u"na"_s, u"eu"_s, u"au"_s};
    return regions;
}

QString glueRegionName(const QString &region)
{
    if (region == "na"_L1)
        return u"NA (North America)"_s;
    if (region == "eu"_L1)
        return u"EU (Europe)"_s;
    if (region == "au"_L1)
        return u"AU (Australia)"_s;
    return {};
}

QString glueRegion(const Answers &answers)
{
    const auto address = glueAddressOf(answers.value(AnswerId::ItGlueAddress));
    if (address && !address->region.isEmpty())
        return address->region;
    const QString chosen = answers.value(AnswerId::ItGlueRegion);
    return glueRegions().contains(chosen) ? chosen : QString();
}

QString glueFullUrl(const Answers &answers)
{
    const auto address = glueAddressOf(answers.value(AnswerId::ItGlueAddress));
    const QString region = glueRegion(answers);
    if (!address || region.isEmpty())
        return {};
    // The address that names its region is one that people sign in at, so it is kept as it is.
    const bool isWhole = !address->region.isEmpty() || region == "na"_L1;
    return "https://"_L1 + (isWhole ? address->host : "%1.%2.itglue.com"_L1.arg(address->subdomain, region));
}

} // namespace trivet
