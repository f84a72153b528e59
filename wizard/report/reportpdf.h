// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "report/reportmodel.h"

#include <QByteArray>
#include <QImage>

class QTextDocument;

namespace trivet {

/// A4, or Letter where inches are used; fonts are in the file, pages are numbered. Needs a QGuiApplication (offscreen will
/// do): Internal without one. GUI thread.
Result<QByteArray> toPdf(const ReportModel &model, const QImage &picture = {});

/// The same as a document. Emoji become an empty square: in color they vanish from a PDF and tear its lines apart.
void fillDocument(QTextDocument &document, const ReportModel &model, const QImage &picture = {});

} // namespace trivet
