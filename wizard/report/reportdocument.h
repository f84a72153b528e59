// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/reportmodel.h"

#include <QImage>
#include <QString>

class QPainter;
class QTextDocument;

namespace trivet {

/// The report as a document for paper. Text only ever goes in as text, so nothing in it can be markup. Needs a
/// QGuiApplication; its thread.
void fillDocument(QTextDocument &document, const ReportModel &model, const QImage &picture = {});

/// Begins a new page before a heading whose text would stand on the next one; the document has its page size by then.
void keepHeadingsWithText(QTextDocument &document);

/// One page of the document, numbered from 0, at the painter's origin.
void drawPage(QPainter &painter, QTextDocument &document, int number);

/// The only way of text onto paper: one line, and emoji as an empty square, because in color they vanish from a PDF and
/// tear its lines apart.
QString printable(const QString &text);

} // namespace trivet
