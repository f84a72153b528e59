// SPDX-License-Identifier: Apache-2.0
#include "report/reportdocument.h"

#include "report/reportblocks.h"
#include "report/reportpages.h"
#include "report/reportwords.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double bodyPoints = 9.0;
constexpr double underPoints = 8.0;
constexpr std::array headingPoints{22.0, 15.0, 12.0, 10.0};
constexpr double pictureWidth = 200.0; ///< leaves room for the contents on the first page
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
    return (point >= 0x1f000 && point <= 0x1faff) || (point >= 0x2600 && point <= 0x27bf) || point == 0x2b50 ||
           point == 0x2b55;
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

/// Sharp on paper.
constexpr double chartRatio = 4.0;

QImage imageOf(const ReportChart &chart, const QFont &font)
{
    QImage image((chart.size * chartRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(chartRatio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(lineColor), 1));
    for (const double y : chart.grid)
        painter.drawLine(QPointF(chart.plot.left(), y), QPointF(chart.plot.right(), y));
    const QColor accent(toneColor(ReportTone::Moving));
    painter.setPen(QPen(QColor(toneColor(ReportTone::Good)), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(chart.plot.left(), chart.target), QPointF(chart.plot.right(), chart.target));
    painter.setPen(QPen(accent, 2));
    painter.drawPolyline(QPolygonF(chart.line));
    QFont letters = font;
    letters.setPixelSize(11);
    painter.setFont(letters);
    painter.setPen(QColor(quietColor));
    for (const ReportChart::Label &label : chart.labels) {
        const double wide = QFontMetricsF(letters).horizontalAdvance(label.text);
        painter.drawText(label.at - QPointF(label.side == ReportChart::Label::Side::Right ? wide : 0, 0), label.text);
    }
    return image;
}

/// Writes blocks at a cursor. Text only ever goes in as text, so nothing in it can be markup.
class PdfBody
{
public:
    PdfBody(QTextDocument &document, const QImage &picture, Qt::LayoutDirection direction, int parts)
        : m_document(document), m_cursor(&document), m_picture(picture), m_direction(direction), m_contentRows(parts)
    {
        if (!picture.isNull())
            document.addResource(QTextDocument::ImageResource, QUrl(pictureName()), picture);
    }

    void operator()(const ReportHeadingBlock &block)
    {
        const double points = headingPoints.at(
            static_cast<std::size_t>(std::clamp(block.level, 1, static_cast<int>(headingPoints.size())) - 1));
        m_heading = block.text;
        newBlock(points * 1.2, points * 0.4);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setHeadingLevel(block.level);
        format.setProperty(keepWithNextProperty, true);
        if (block.level == 2) {
            format.setProperty(beginPageProperty, true);
            m_parts.append({printable(block.text), m_cursor.position()});
        }
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
            keepWithNext();
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
        keepWithNext();
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
    void operator()(const ReportContentsBlock &block)
    {
        newBlock(14, 4);
        keepWithNext();
        QTextCharFormat letters = plain(headingPoints[2]);
        letters.setFontWeight(QFont::DemiBold);
        m_cursor.insertText(printable(block.title), letters);
        m_contents = m_contentRows > 0 ? insertTable(m_contentRows, {90, 10}, 0) : nullptr;
        leaveTable();
    }
    void operator()(const ReportChartBlock &block)
    {
        newBlock(2, 2);
        keepWithNext();
        m_cursor.insertText(printable(block.caption), quiet());
        newBlock(2, 8);
        const QString name = u"trivet-chart-%1"_s.arg(++m_charts);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name),
                               imageOf(block.chart, m_document.defaultFont()));
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(block.chart.size.width());
        format.setHeight(block.chart.size.height());
        m_cursor.insertImage(format);
    }

    /// The parts in the list of contents; their pages are filled in once they are known.
    ReportOutline outline()
    {
        for (int row = 0; m_contents && row < m_contents->rows(); ++row)
            writeText(cellAt(m_contents, row, 0), m_parts[row].first, plain(bodyPoints), m_direction);
        ReportOutline outline;
        for (qsizetype part = 0; part < m_parts.size(); ++part) {
            const int cell =
                m_contents ? cellAt(m_contents, static_cast<int>(part), 1).firstCursorPosition().position() : -1;
            outline.append({m_parts[part].first, headingAt(part), cell});
        }
        return outline;
    }

private:
    /// Filling the contents moved what follows them.
    int headingAt(qsizetype part) const
    {
        qsizetype seen = -1;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 2 && ++seen == part)
                return block.position();
        }
        return 0;
    }
    void keepWithNext()
    {
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setProperty(keepWithNextProperty, true);
        m_cursor.setBlockFormat(format);
    }

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
    void writeText(const QTextTableCell &cell, const QString &text, const QTextCharFormat &format,
                   Qt::LayoutDirection direction)
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

    QTextDocument &m_document;
    QTextCursor m_cursor;
    QImage m_picture;
    Qt::LayoutDirection m_direction;
    int m_contentRows;
    QTextTable *m_contents = nullptr;
    QList<std::pair<QString, int>> m_parts;
    int m_charts = 0;
    QString m_heading; ///< the latest: a table right below it needs no caption on paper
    bool m_isEmpty = true;
};

} // namespace

ReportOutline fillDocument(QTextDocument &document, const ReportModel &model, const QImage &picture)
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
    const QList<ReportBlock> blocks = reportBlocks(model);
    const auto parts = std::count_if(blocks.begin(), blocks.end(), [](const ReportBlock &block) {
        const auto *heading = std::get_if<ReportHeadingBlock>(&block);
        return heading && heading->level == 2;
    });
    PdfBody body(document, picture, model.locale.textDirection(), static_cast<int>(parts));
    for (const ReportBlock &block : blocks)
        std::visit(body, block);
    return body.outline();
}

} // namespace trivet
