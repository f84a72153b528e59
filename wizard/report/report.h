// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "report/reporthtml.h"
#include "report/reportinput.h"
#include "report/reportjson.h"
#include "report/reportmodel.h"
#include "report/reportpdf.h"

#include <QString>

namespace trivet {

/// The trivet as drawn for both kinds of report; either may be absent.
struct ReportPictures
{
    ReportPicture html = {};
    QImage pdf = {};
};

/// Writes the report as .html (or .htm), .pdf or .json, by the path's ending, whole or not at all: what stood there before
/// stays untouched when anything goes wrong. Input: another ending. Storage: the file system said no, its words in
/// `detail`. GUI thread, for PDF.
Result<void> writeReport(const QString &path, const ReportModel &model, const ReportPictures &pictures = {});

} // namespace trivet
