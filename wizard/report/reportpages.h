// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

class QPainter;
class QTextDocument;

namespace trivet {

/// A band of a document that was laid out as one endless page.
struct ReportBand
{
    double top = 0;
    double bottom = 0;
    double height() const { return bottom - top; }
};

/// A page is a band of the document; where it goes on with a table, the table's head stands above it again.
struct ReportPage
{
    ReportBand text;
    std::optional<ReportBand> head = {};
};

/// Set on a block's format: what follows has to stand on the same page.
constexpr int keepWithNextProperty = 0x100000 + 1;
/// Set on a block's format: it begins a page.
constexpr int beginPageProperty = 0x100000 + 2;

/// Cuts the document between lines and between rows of tables; one pass, however long it is. The document has its width
/// and no page size. Only a row or line higher than a page is cut inside. Inside report/ only.
QList<ReportPage> pagesOf(const QTextDocument &document, double height);

/// One page at the painter's origin.
void drawPage(QPainter &painter, QTextDocument &document, const ReportPage &page);

} // namespace trivet
