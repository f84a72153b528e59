// SPDX-License-Identifier: Apache-2.0
#include "vendors/it_glue/region.h"

#include "core/answers.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::it_glue {
namespace {

tl::unexpected<Problem> addressProblem(ProblemKind kind, const QString &detail)
{
    Problem problem;
    problem.kind = kind;
    problem.vendor = VendorId::ItGlue;
    problem.field = answerFieldName(AnswerId::ItGlueAddress);
    problem.detail = detail;
    return fail(std::move(problem));
}

/// People paste with quotes, angle brackets and line ends around.
QString withoutWrapping(QString text)
{
    static const QRegularExpression ends(uR"(^[\s"'<>`]+|[\s"'<>`,;]+$)"_s);
    return text.remove(ends);
}

bool isSubdomain(const QString &text)
{
    static const QRegularExpression name(u"\\A[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\z"_s);
    // The vendor's own hosts, and the regions' sign-in pages, belong to no account.
    static const QStringList vendors{u"api"_s, u"app"_s, u"www"_s, u"kb"_s, u"help"_s, u"support"_s, u"na"_s, u"eu"_s, u"au"_s};
    return name.match(text).hasMatch() && !vendors.contains(text);
}

const RegionSpec *specOf(const QString &region)
{
    const auto &all = regions();
    const auto found = std::find_if(all.begin(), all.end(), [&region](const RegionSpec &one) { return one.key == region; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const QList<RegionSpec> &regions()
{
    static const QList<RegionSpec> all{{u"na"_s, u"api.itglue.com"_s, u"itglue.com"_s},
                                       {u"eu"_s, u"api.eu.itglue.com"_s, u"eu.itglue.com"_s},
                                       {u"au"_s, u"api.au.itglue.com"_s, u"au.itglue.com"_s}};
    return all;
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

Result<Address> addressOf(const QString &pasted)
{
    static const QRegularExpression shape(uR"(^(?:https?://)?([^/\s:@?#]+\.[^/\s:@?#]+?)\.?(:443)?(?:[/?#]\S*)?$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = withoutWrapping(pasted);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        const QUrl url(text);
        // A real address with a port, a user or another scheme is not IT Glue's; anything else is no address.
        if (url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty())
            return addressProblem(ProblemKind::ForeignHost, url.host());
        return addressProblem(ProblemKind::Input, {});
    }
    const QString host = match.captured(1).toLower();
    static const QRegularExpression account(uR"(\A([^.]+)(?:\.(na|eu|au))?\.itglue\.com\z)"_s);
    const QRegularExpressionMatch parts = account.match(host);
    if (!parts.hasMatch() || !isSubdomain(parts.captured(1)))
        return addressProblem(ProblemKind::ForeignHost, host);
    return Address{parts.captured(1), parts.captured(2)};
}

QUrl webUrl(const QString &subdomain, const QString &region)
{
    const RegionSpec *spec = specOf(region);
    const QString name = subdomain.toLower();
    return spec && isSubdomain(name) ? QUrl(u"https://%1.%2/"_s.arg(name, spec->webDomain)) : QUrl();
}

} // namespace trivet::it_glue
