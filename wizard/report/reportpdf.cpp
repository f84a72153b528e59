// SPDX-License-Identifier: Apache-2.0
#include "report/reportpdf.h"

#include "report/reportblocks.h"
#include "report/reportdocument.h"
#include "report/reportpages.h"
#include "report/reportwords.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double pageMargin = 18.0; ///< millimeters
constexpr double footPoints = 8.0;
constexpr double footRoom = 2.5; ///< of the foot's line height, above and with it

/// On which page each part begins, counted from 1.
QList<qsizetype> pagesOfParts(const QTextDocument &document, const ReportOutline &outline,
                              const QList<ReportPage> &pages)
{
    QList<qsizetype> numbers;
    for (const ReportPart &part : outline) {
        const QTextBlock heading = document.findBlock(part.heading);
        const double line =
            document.documentLayout()->blockBoundingRect(heading).top() + heading.layout()->lineAt(0).y() + 1;
        const auto page =
            std::find_if(pages.begin(), pages.end(), [line](const ReportPage &one) { return line < one.text.bottom; });
        numbers.append(page - pages.begin() + 1);
    }
    return numbers;
}

/// Numbers have the same height as the blank that they take the place of, so that no page moves.
void fillContents(QTextDocument &document, const ReportOutline &outline, const QList<qsizetype> &pages,
                  const ReportModel &model)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (qsizetype part = outline.size() - 1; part >= 0; --part) { // from the end: what is filled moves what follows
        if (outline[part].pageCell < 0)
            continue;
        cursor.setPosition(outline[part].pageCell);
        cursor.insertText(reportwords::number(pages[part], model));
    }
    cursor.endEditBlock();
}

void printPages(QTextDocument &document, QPdfWriter &writer, const QString &title, const ReportOutline &outline,
                const ReportModel &model)
{
    QFont footFont = document.defaultFont();
    footFont.setPointSizeF(footPoints);
    const QFontMetricsF metrics(footFont, &writer);
    const double footHeight = metrics.height() * footRoom;
    const QSizeF page(writer.width(), writer.height() - footHeight);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setTextWidth(page.width());
    const QList<ReportPage> pages = pagesOf(document, page.height());
    fillContents(document, outline, pagesOfParts(document, outline, pages), model);

    QPainter painter(&writer);
    painter.setLayoutDirection(model.locale.textDirection());
    const QRectF foot(0, page.height() + footHeight - metrics.height(), page.width(), metrics.height());
    for (qsizetype number = 0; number < pages.size(); ++number) {
        if (number > 0)
            writer.newPage();
        drawPage(painter, document, pages[number]);
        painter.setFont(footFont);
        painter.setPen(Qt::darkGray);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, reportwords::ofWhole(number + 1, pages.size(), model));
    }
}

} // namespace

Result<QByteArray> toPdf(const ReportModel &model, const QImage &picture)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        Problem problem;
        problem.kind = ProblemKind::Internal;
        problem.detail = u"a PDF needs the window system's fonts"_s;
        return fail(std::move(problem));
    }
    QTextDocument document;
    const ReportOutline outline = fillDocument(document, model, picture);
    const QString title = reportTitle() + u" \u2013 "_s + printable(model.tenant);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const bool usesInches = model.locale.measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(usesInches ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
        writer.setTitle(title);
        writer.setCreator("Trivet "_L1 + model.trivetVersion);
        printPages(document, writer, title, outline, model);
    }
    return buffer.data();
}

} // namespace trivet
