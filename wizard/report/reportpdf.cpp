// SPDX-License-Identifier: Apache-2.0
#include "report/reportpdf.h"

#include "report/reportblocks.h"
#include "report/reportdocument.h"
#include "report/reportwords.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr double pageMargin = 18.0; ///< millimeters
constexpr double footPoints = 8.0;
constexpr double footRoom = 2.5;    ///< of the foot's line height, above and with it

void printPages(QTextDocument &document, QPdfWriter &writer, const QString &title, const ReportModel &model)
{
    QFont footFont = document.defaultFont();
    footFont.setPointSizeF(footPoints);
    const QFontMetricsF metrics(footFont, &writer);
    const double footHeight = metrics.height() * footRoom;
    const QSizeF page(writer.width(), writer.height() - footHeight);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setPageSize(page);
    keepHeadingsWithText(document);

    QPainter painter(&writer);
    painter.setLayoutDirection(model.locale.textDirection());
    const QRectF foot(0, page.height() + footHeight - metrics.height(), page.width(), metrics.height());
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        drawPage(painter, document, number);
        painter.setFont(footFont);
        painter.setPen(Qt::darkGray);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, title);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, reportwords::ofWhole(number + 1, document.pageCount(), model));
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
    fillDocument(document, model, picture);
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
        printPages(document, writer, title, model);
    }
    return buffer.data();
}

} // namespace trivet
