// SPDX-License-Identifier: Apache-2.0
#include "vendors/datto_rmm/apiurl.h"

#include "core/answers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace trivet::datto_rmm {
namespace {

tl::unexpected<Problem> urlProblem(ProblemKind kind, const QString &detail)
{
    Problem problem;
    problem.kind = kind;
    problem.vendor = VendorId::DattoRmm;
    problem.field = answerFieldName(AnswerId::RmmApiUrl);
    problem.detail = detail;
    return fail(std::move(problem));
}

/// People paste with quotes, angle brackets and line ends around.
QString bare(QString text)
{
    static const QRegularExpression ends(uR"(^[\s"'<>`]+|[\s"'<>`,;]+$)"_s);
    return text.remove(ends);
}

} // namespace

const QStringList &platforms()
{
    static const QStringList all{u"pinotage"_s, u"merlot"_s, u"concord"_s, u"vidal"_s, u"zinfandel"_s, u"syrah"_s};
    return all;
}

Result<QUrl> normalizeApiUrl(const QString &pasted)
{
    static const QRegularExpression shape(uR"(^(?:https?://)?([^/\s:@?#]+\.[^/\s:@?#]+)(:443)?(?:[/?#]\S*)?$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = bare(pasted);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        const QUrl url(text);
        // A real address with a port, a user or another scheme is not ours to ask; anything else is no address.
        if (url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty())
            return urlProblem(ProblemKind::ForeignHost, url.host());
        return urlProblem(ProblemKind::Input, {});
    }
    const QString host = match.captured(1).toLower();
    static const QRegularExpression known(
        u"^(%1)(?:-api\\.centrastage\\.net|\\.rmm\\.datto\\.com|rmm\\.centrastage\\.net)$"_s.arg(platforms().join(u'|')));
    const QRegularExpressionMatch platform = known.match(host);
    if (!platform.hasMatch())
        return urlProblem(ProblemKind::ForeignHost, host);
    return QUrl(u"https://%1-api.centrastage.net"_s.arg(platform.captured(1)));
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
