// SPDX-License-Identifier: Apache-2.0
#include "report/report.h"

#include "core/wholefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

Result<QByteArray> rendered(const QString &suffix, const ReportModel &model, const ReportPictures &pictures)
{
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return toHtml(model, pictures.html);
    if (suffix == "pdf"_L1)
        return toPdf(model, pictures.pdf);
    if (suffix == "json"_L1)
        return toJson(model);
    return fail({.kind = ProblemKind::Input, .detail = u"a report ends in .html, .pdf or .json"_s});
}

} // namespace

Result<void> writeReport(const QString &path, const ReportModel &model, const ReportPictures &pictures)
{
    const Result<QByteArray> bytes = rendered(QFileInfo(path).suffix().toLower(), model, pictures);
    if (!bytes)
        return fail(bytes.error());
    return writeWholeFile(path, *bytes);
}

} // namespace trivet
