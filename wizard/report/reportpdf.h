// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "report/reportmodel.h"

#include <QByteArray>
#include <QImage>

namespace trivet {

/// A4, or Letter where inches are used; fonts are in the file, pages are numbered. Needs a QGuiApplication (offscreen will
/// do): Internal without one. GUI thread.
Result<QByteArray> toPdf(const ReportModel &model, const QImage &picture = {});

} // namespace trivet
