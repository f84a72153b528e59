// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/reportmodel.h"

#include <QImage>
#include <QList>
#include <QString>

class QTextDocument;

namespace trivet {

/// A part of the report: its title, where its heading stands, and where its page goes in the contents (-1: nowhere).
struct ReportPart
{
    QString title;
    int heading = 0;
    int pageCell = -1;
};
using ReportOutline = QList<ReportPart>;

/// The report as a document for paper. Text only ever goes in as text, so nothing in it can be markup. Needs a
/// QGuiApplication; its thread.
ReportOutline fillDocument(QTextDocument &document, const ReportModel &model, const QImage &picture = {});

/// The only way of text onto paper: one line, and emoji as an empty square, because in color they vanish from a PDF and
/// tear its lines apart.
QString printable(const QString &text);

} // namespace trivet
