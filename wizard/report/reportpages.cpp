// SPDX-License-Identifier: Apache-2.0
#include "report/reportpages.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace trivet {
namespace {

/// What stays together: a line, or a row of a table.
struct Piece
{
    ReportBand band;
    bool keepsNext = false;
    bool beginsPage = false;
    std::optional<ReportBand> head = {}; ///< of the table that it belongs to and is not the head of
};

void addLines(QList<Piece> &pieces, const QTextBlock &block, const QAbstractTextDocumentLayout &layout)
{
    const double top = layout.blockBoundingRect(block).top();
    const QTextBlockFormat format = block.blockFormat();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const bool isLast = i + 1 == block.layout()->lineCount();
        pieces.append({{top + line.y(), top + line.y() + line.height()},
                       format.hasProperty(keepWithNextProperty) || !isLast,
                       i == 0 && format.hasProperty(beginPageProperty)});
    }
}

/// Of a row's text, whatever its cells hold.
ReportBand textOfRow(const QTextTable &table, int row, const QAbstractTextDocumentLayout &layout)
{
    ReportBand band{1e12, 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        band.top = std::min(band.top, layout.blockBoundingRect(cell.firstCursorPosition().block()).top());
        band.bottom = std::max(band.bottom, layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom());
    }
    return band;
}

void addRows(QList<Piece> &pieces, const QTextTable &table, const QAbstractTextDocumentLayout &layout)
{
    const QRectF all = layout.frameBoundingRect(const_cast<QTextTable *>(&table));
    const bool hasHead = table.format().headerRowCount() > 0;
    double top = all.top();
    std::optional<ReportBand> head;
    ReportBand text = textOfRow(table, 0, layout);
    for (int row = 0; row < table.rows(); ++row) {
        const bool isLast = row + 1 == table.rows();
        const ReportBand next = isLast ? ReportBand{} : textOfRow(table, row + 1, layout);
        // The line between two rows is in the middle between their texts.
        const double bottom = isLast ? all.bottom() : (text.bottom + next.top) / 2;
        const bool isHead = hasHead && row == 0;
        pieces.append({{top, bottom}, isHead, false, head});
        if (isHead)
            head = ReportBand{top, bottom};
        top = bottom;
        text = next;
    }
}

QList<Piece> piecesOf(const QTextDocument &document)
{
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    QList<Piece> pieces;
    for (QTextFrame::iterator at = document.rootFrame()->begin(); !at.atEnd(); ++at) {
        if (const auto *table = qobject_cast<const QTextTable *>(at.currentFrame()))
            addRows(pieces, *table, layout);
        else if (at.currentBlock().isValid())
            addLines(pieces, at.currentBlock(), layout);
    }
    // A table's frame holds the margin below it, where the next piece may begin.
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i)
        pieces[i].band.bottom = std::min(pieces[i].band.bottom, pieces[i + 1].band.top);
    return pieces;
}

/// Where the pieces end that have to stand with this one.
qsizetype endOfGroup(const QList<Piece> &pieces, qsizetype first)
{
    qsizetype last = first;
    while (pieces[last].keepsNext && last + 1 < pieces.size())
        ++last;
    return last;
}

} // namespace

QList<ReportPage> pagesOf(const QTextDocument &document, double height)
{
    const QList<Piece> pieces = piecesOf(document);
    QList<ReportPage> pages;
    if (pieces.isEmpty())
        return {ReportPage{}};
    ReportPage page{{pieces.first().band.top, pieces.first().band.top}};
    const auto begin = [&pages, &page](const Piece &piece) {
        pages.append(page);
        page = {{piece.band.top, piece.band.top}, piece.head};
    };
    qsizetype kept = -1; ///< up to here everything has its page
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        const double room = height - (page.head ? page.head->height() : 0);
        const qsizetype last = i > kept ? endOfGroup(pieces, i) : i;
        const double group = pieces[last].band.bottom - piece.band.top;
        const bool isPageEmpty = page.text.height() <= 0;
        const bool fits = pieces[last].band.bottom - page.text.top <= room;
        if (!isPageEmpty && (piece.beginsPage || (!fits && group <= height))) {
            begin(piece);
            kept = last;
        } else if (!isPageEmpty && piece.band.bottom - page.text.top > room) {
            begin(piece);
        }
        // Higher than a page: it is cut wherever the page ends.
        while (piece.band.bottom - page.text.top > height) {
            page.text.bottom = page.text.top + height;
            pages.append(page);
            page = {{page.text.bottom, page.text.bottom}};
        }
        page.text.bottom = std::max(page.text.bottom, piece.band.bottom);
    }
    pages.append(page);
    return pages;
}

void drawPage(QPainter &painter, QTextDocument &document, const ReportPage &page)
{
    double below = 0;
    const auto draw = [&painter, &document, &below](const ReportBand &band) {
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, band.top, document.textWidth(), band.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.save();
        painter.translate(0, below - band.top);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        below += band.height();
    };
    if (page.head)
        draw(*page.head);
    draw(page.text);
}

} // namespace trivet
