// SPDX-License-Identifier: Apache-2.0
#include "report/reportdocument.h"

#include "report/reportblocks.h"
#include "report/reportwords.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double bodyPoints = 9.0;
constexpr double underPoints = 8.0;
constexpr std::array headingPoints{20.0, 14.0, 11.0};
constexpr double pictureWidth = 360.0;
constexpr QRgb quietColor = qRgb(0x5d, 0x68, 0x7b);
constexpr QRgb lineColor = qRgb(0xdd, 0xe2, 0xea);
constexpr QRgb headColor = qRgb(0xf1, 0xf3, 0xf6);

QRgb toneColor(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Plain: return qRgb(0x17, 0x1e, 0x2a);
    case ReportTone::Quiet: return quietColor;
    case ReportTone::Good: return qRgb(0x13, 0x76, 0x4a);
    case ReportTone::Moving: return qRgb(0x28, 0x52, 0xb8);
    case ReportTone::Attention: return qRgb(0x8f, 0x52, 0x00);
    case ReportTone::Bad: return qRgb(0xb3, 0x26, 0x1e);
    }
    return quietColor;
}

bool isEmoji(uint point)
{
    return (point >= 0x1f000 && point <= 0x1faff) || (point >= 0x2600 && point <= 0x27bf) || point == 0x2b50 || point == 0x2b55;
}

} // namespace

QString printable(const QString &text)
{
    constexpr uint colorSelector = 0xfe0f;
    QString out;
    for (const uint point : reportwords::oneLine(text).toUcs4()) {
        if (point == colorSelector)
            continue;
        const char32_t letter = isEmoji(point) ? U'\u25a1' : char32_t(point);
        out += QString::fromUcs4(&letter, 1);
    }
    return out;
}

namespace {

/// Writes blocks at a cursor. Text only ever goes in as text, so nothing in it can be markup.
class PdfBody
{
public:
    PdfBody(QTextDocument &document, const QImage &picture, Qt::LayoutDirection direction)
        : m_cursor(&document), m_picture(picture), m_direction(direction)
    {
        if (!picture.isNull())
            document.addResource(QTextDocument::ImageResource, QUrl(pictureName()), picture);
    }

    void operator()(const ReportHeadingBlock &block)
    {
        const double points = headingPoints.at(static_cast<std::size_t>(std::clamp(block.level, 1, 3) - 1));
        m_heading = block.text;
        newBlock(points * 1.2, points * 0.4);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setHeadingLevel(block.level);
        m_cursor.setBlockFormat(format);
        QTextCharFormat letters = plain(points);
        letters.setFontWeight(QFont::DemiBold);
        m_cursor.insertText(printable(block.text), letters);
        if (block.pill) {
            QTextCharFormat tone = plain(bodyPoints);
            tone.setForeground(QColor(toneColor(block.pill->tone)));
            tone.setFontWeight(QFont::DemiBold);
            m_cursor.insertText("  "_L1 + printable(block.pill->text), tone);
        }
        if (!block.aside.isEmpty())
            m_cursor.insertText("  "_L1 + printable(block.aside), quiet());
    }
    void operator()(const ReportTextBlock &block)
    {
        newBlock(2, 4);
        QTextCharFormat format = plain(bodyPoints);
        format.setForeground(QColor(toneColor(block.cell.tone)));
        m_cursor.insertText(printable(block.cell.text), format);
    }
    void operator()(const ReportFactsBlock &block)
    {
        if (block.rows.isEmpty())
            return;
        QTextTable *table = insertTable(static_cast<int>(block.rows.size()), {30, 70}, 0);
        for (int row = 0; row < table->rows(); ++row) {
            const auto &[label, value] = block.rows[row];
            writeText(cellAt(table, row, 0), printable(label), quiet(), m_direction);
            writeCell(cellAt(table, row, 1), value, QFont::Normal);
        }
        leaveTable();
    }
    void operator()(const ReportTableBlock &block)
    {
        if (block.caption != m_heading) {
            newBlock(6, 2);
            m_cursor.insertText(printable(block.caption), quiet());
        }
        const auto columns = static_cast<int>(block.heads.size());
        QTextTable *table = insertTable(static_cast<int>(block.rows.size()) + 1, widths(columns), 1);
        QTextTableFormat format = table->format();
        format.setHeaderRowCount(1);
        table->setFormat(format);
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = cellAt(table, 0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(QColor(headColor));
            cell.setFormat(head);
            writeCell(cell, {block.heads[column]}, QFont::DemiBold);
        }
        for (int row = 0; row < block.rows.size(); ++row) {
            for (int column = 0; column < columns; ++column)
                writeCell(cellAt(table, row + 1, column), block.rows[row].value(column), QFont::Normal);
        }
        leaveTable();
        if (!block.more.isEmpty()) {
            newBlock(0, 4);
            m_cursor.insertText(printable(block.more), quiet());
        }
    }
    void operator()(const ReportInstructionsBlock &block)
    {
        newBlock(4, 2);
        m_cursor.insertText(printable(block.summary), quiet());
        int number = 0;
        for (const ReportCell &item : block.items) {
            newBlock(0, 1);
            m_cursor.insertText(QString::number(++number) + ". "_L1 + printable(item.text), plain(bodyPoints));
            if (!item.under.isEmpty())
                m_cursor.insertText("  "_L1 + printable(item.under), quiet());
        }
    }
    void operator()(const ReportPictureBlock &)
    {
        if (m_picture.isNull())
            return;
        newBlock(8, 8);
        QTextImageFormat format;
        format.setName(pictureName());
        format.setWidth(std::min(pictureWidth, m_picture.width() / m_picture.devicePixelRatio()));
        m_cursor.insertImage(format);
    }

private:
    static QString pictureName() { return u"trivet-picture"_s; }

    static QTextCharFormat plain(double points)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setForeground(QColor(toneColor(ReportTone::Plain)));
        return format;
    }
    static QTextCharFormat quiet()
    {
        QTextCharFormat format = plain(underPoints);
        format.setForeground(QColor(quietColor));
        return format;
    }
    static QList<int> widths(int columns)
    {
        // The first column names the row and often has a second line.
        if (columns < 2)
            return {100};
        const int first = columns == 2 ? 50 : 40;
        QList<int> all{first};
        for (int column = 1; column < columns; ++column)
            all.append((100 - first) / (columns - 1));
        return all;
    }
    void newBlock(double above, double below)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setLayoutDirection(m_direction);
        if (m_isEmpty)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, {});
        m_isEmpty = false;
    }
    QTextTable *insertTable(int rows, const QList<int> &columns, double border)
    {
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> lengths;
        for (const int width : columns)
            lengths.append(QTextLength(QTextLength::PercentageLength, width));
        if (m_direction == Qt::RightToLeft)
            std::reverse(lengths.begin(), lengths.end());
        format.setColumnWidthConstraints(lengths);
        format.setBorder(border);
        format.setBorderCollapse(true);
        format.setBorderBrush(QColor(lineColor));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setTopMargin(2);
        format.setBottomMargin(6);
        format.setLayoutDirection(m_direction);
        m_isEmpty = false;
        return m_cursor.insertTable(rows, static_cast<int>(columns.size()), format);
    }
    /// A table is followed by an empty paragraph, which the next block takes over.
    void leaveTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_isEmpty = true;
    }
    /// QTextDocument mirrors lines but no tables.
    QTextTableCell cellAt(QTextTable *table, int row, int column) const
    {
        return table->cellAt(row, m_direction == Qt::RightToLeft ? table->columns() - 1 - column : column);
    }
    QTextBlockFormat lineFormat(Qt::LayoutDirection direction) const
    {
        QTextBlockFormat format;
        format.setLayoutDirection(direction);
        format.setAlignment((m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        return format;
    }
    void writeText(const QTextTableCell &cell, const QString &text, const QTextCharFormat &format, Qt::LayoutDirection direction)
    {
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(lineFormat(direction));
        cursor.insertText(text, format);
    }
    void writeCell(const QTextTableCell &cell, const ReportCell &content, QFont::Weight weight)
    {
        const bool isCode = content.form == ReportCell::Form::Code;
        QTextCharFormat format = plain(bodyPoints);
        format.setForeground(QColor(toneColor(content.tone)));
        format.setFontWeight(content.tone == ReportTone::Plain ? weight : QFont::DemiBold);
        if (isCode)
            format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        writeText(cell, printable(content.text), format, isCode ? Qt::LeftToRight : m_direction);
        if (content.under.isEmpty())
            return;
        QTextCursor cursor = cell.lastCursorPosition();
        cursor.insertBlock(lineFormat(m_direction), {});
        cursor.insertText(printable(content.under), quiet());
    }

    QTextCursor m_cursor;
    QImage m_picture;
    Qt::LayoutDirection m_direction;
    QString m_heading; ///< the latest: a table right below it needs no caption on paper
    bool m_isEmpty = true;
};

} // namespace

void fillDocument(QTextDocument &document, const ReportModel &model, const QImage &picture)
{
    document.setUndoRedoEnabled(false);
    document.setMetaInformation(QTextDocument::DocumentTitle, reportTitle());
    QFont font = QGuiApplication::font();
    font.setPointSizeF(bodyPoints);
    document.setDefaultFont(font);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(model.locale.textDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    PdfBody body(document, picture, model.locale.textDirection());
    for (const ReportBlock &block : reportBlocks(model))
        std::visit(body, block);
}

void keepHeadingsWithText(QTextDocument &document)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const double height = document.pageSize().height();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextBlock next = block.next();
        while (next.isValid() && next.blockFormat().headingLevel() > 0)
            next = next.next();
        if (!next.isValid())
            continue;
        const auto pageOf = [layout, height](const QTextBlock &one) {
            const double top = layout->blockBoundingRect(one).top();
            // A long text may well go on overleaf; where its first line stands is what counts.
            const double line = one.layout()->lineCount() > 0 ? one.layout()->lineAt(0).y() : 0;
            return static_cast<int>((top + line + 1) / height);
        };
        if (pageOf(block) == pageOf(next))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor cursor(block);
        cursor.beginEditBlock();
        cursor.setBlockFormat(format);
        // Else Qt lays out from here on only, and puts what follows a table where no page is drawn.
        document.markContentsDirty(0, document.characterCount());
        cursor.endEditBlock();
    }
}

void drawPage(QPainter &painter, QTextDocument &document, int number)
{
    const QSizeF page = document.pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF({0, number * page.height()}, page);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.translate(0, -number * page.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace trivet
