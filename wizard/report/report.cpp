// SPDX-License-Identifier: Apache-2.0
#include "report/report.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

tl::unexpected<Problem> reportFailure(ProblemKind kind, const QString &detail)
{
    Problem problem;
    problem.kind = kind;
    problem.detail = detail;
    return fail(std::move(problem));
}

Result<QByteArray> rendered(const QString &suffix, const ReportModel &model, const ReportPictures &pictures)
{
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return toHtml(model, pictures.html);
    if (suffix == "pdf"_L1)
        return toPdf(model, pictures.pdf);
    if (suffix == "json"_L1)
        return toJson(model);
    return reportFailure(ProblemKind::Input, u"a report ends in .html, .pdf or .json"_s);
}

} // namespace

Result<void> writeReport(const QString &path, const ReportModel &model, const ReportPictures &pictures)
{
    const Result<QByteArray> bytes = rendered(QFileInfo(path).suffix().toLower(), model, pictures);
    if (!bytes)
        return fail(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return reportFailure(ProblemKind::Storage, file.errorString());
    return {};
}

} // namespace trivet
