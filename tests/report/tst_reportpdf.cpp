// SPDX-License-Identifier: Apache-2.0
#include "samplereport.h"

#include "report/reportdocument.h"
#include "report/reportpages.h"
#include "support/testprogram.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace tst_reportpdf {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

class ReportPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAPdfWithPages();
    void longReportsHaveMorePages();
    void vendorTextIsText();
    void aNameCannotBreakItsLine();
    void emojiBecomeSquares();
    void secretsAreNotInIt();
    void thePictureIsInIt();
    void theLanguageDecidesTheDirection_data();
    void theLanguageDecidesTheDirection();
    void headsRepeatOnEachPage();
    void pagesFollowEachOther();
    void headsRepeatWhereATableGoesOn();
    void contentsNameEveryPart();
    void aSyncIsDrawn();
    void headingsStayWithTheirText_data();
    void headingsStayWithTheirText();
    void everyWordIsDrawnOnSomePage_data();
    void everyWordIsDrawnOnSomePage();
    void anEmptyReportIsAPdf();
};

namespace {

int pageCount(const QByteArray &pdf)
{
    static const QRegularExpression count(u"/Count (\\d+)"_s);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

/// Paper that keeps the words that were drawn on it, those outside of it left out.
class WordsOnPaper : public QPaintDevice
{
public:
    explicit WordsOnPaper(QSizeF size) : m_engine(size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QString &text() const { return m_engine.text; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return int(m_engine.paper.width());
        case PdmHeight: return int(m_engine.paper.height());
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    struct Engine : QPaintEngine
    {
        explicit Engine(QSizeF size) : QPaintEngine(AllFeatures), paper(QPointF(), size) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF &place, const QTextItem &item) override
        {
            if (paper.contains(painter()->transform().map(place)))
                text += item.text();
        }
        QRectF paper;
        QString text;
    };
    mutable Engine m_engine;
};

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    return text;
}

QString textOf(const ReportModel &model)
{
    QTextDocument document;
    fillDocument(document, model);
    return document.toPlainText();
}

} // namespace

void ReportPdfTest::itIsAPdfWithPages()
{
    const Result<QByteArray> pdf = toPdf(reportModel(sampleInput()));
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->startsWith("%PDF-"));
    QVERIFY(pdf->trimmed().endsWith("%%EOF"));
    QVERIFY(pageCount(*pdf) >= 2);
}

void ReportPdfTest::longReportsHaveMorePages()
{
    ReportInput input = sampleInput();
    const int before = pageCount(*toPdf(reportModel(input)));
    for (int i = 0; i < 190; ++i)
        input.verdicts[1].records.append({VendorId::Autotask, u"ConfigurationItems"_s, QString::number(i), u"HOST"_s});
    QVERIFY(pageCount(*toPdf(reportModel(input))) > before + 2);
}

void ReportPdfTest::vendorTextIsText()
{
    const QString text = textOf(reportModel(sampleInput()));
    QVERIFY(text.contains(
        "</td></table><script>alert('x')</script><img src=x onerror=alert(1)> \"Fox\" & O'Hara <b>&amp;"_L1));
}

void ReportPdfTest::aNameCannotBreakItsLine()
{
    ReportInput input = sampleInput();
    input.verdicts[1].records.first().label = u"North\u2029wind\u2028 \ufffc\ufdd0\ufdd1\u202e.exe\t1\x01"
                                              "2\r\n"_s;
    const ReportModel model = reportModel(input);
    QVERIFY(textOf(model).contains("North wind .exe 1 2"_L1));
    QVERIFY(toHtml(model).contains("North wind .exe 1 2"));
}

void ReportPdfTest::emojiBecomeSquares()
{
    ReportInput input = sampleInput();
    input.tenant = u"\U0001F525 Fire & \u26A1\uFE0F Light \u2713 \u05E9\u05DC\u05D5\u05DD \u65E5\u672C"_s;
    const QString text = textOf(reportModel(input));
    QVERIFY(text.contains(u"\u25a1 Fire & \u25a1 Light"_s));
    QVERIFY(text.contains(u"\u05E9\u05DC\u05D5\u05DD \u65E5\u672C"_s));
    QVERIFY(!text.contains(QChar(0xd83d)));
}

void ReportPdfTest::secretsAreNotInIt()
{
    ReportInput input = sampleInput();
    for (const AnswerSpec &spec : answerSpecs()) {
        if (spec.isSecret) {
            input.facts.answers.values.insert(spec.id, u"canary-value"_s);
            input.facts.answers.secretFingerprints.insert(spec.id, u"canary-print"_s);
        }
    }
    const QString text = textOf(reportModel(input));
    QVERIFY(!text.contains("canary"_L1));
    QVERIFY(text.contains("Kept in the keychain"_L1));
}

void ReportPdfTest::thePictureIsInIt()
{
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const ReportModel model = reportModel(sampleInput());
    const QByteArray without = *toPdf(model);
    const QByteArray with = *toPdf(model, picture);
    QCOMPARE(with.count("/Subtype /Image"), without.count("/Subtype /Image") + 1);
}

void ReportPdfTest::theLanguageDecidesTheDirection_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("English") << QLocale(u"en_US"_s) << Qt::LeftToRight;
    QTest::newRow("Arabic") << QLocale(u"ar_EG"_s) << Qt::RightToLeft;
}

void ReportPdfTest::theLanguageDecidesTheDirection()
{
    QFETCH(QLocale, locale);
    QFETCH(Qt::LayoutDirection, direction);
    ReportInput input = sampleInput();
    input.locale = locale;
    QTextDocument document;
    fillDocument(document, reportModel(input));
    QCOMPARE(document.firstBlock().textDirection(), direction);
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        QCOMPARE(frame->format().layoutDirection(), direction);
    QVERIFY(toPdf(reportModel(input))->startsWith("%PDF-"));
}

void ReportPdfTest::headsRepeatOnEachPage()
{
    QTextDocument document;
    fillDocument(document, reportModel(sampleInput()));
    int withHead = 0;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            withHead += table->format().headerRowCount();
    }
    QVERIFY(withHead >= 8);
}

void ReportPdfTest::headingsStayWithTheirText_data()
{
    QTest::addColumn<int>("height");
    for (const int height : {500, 540, 580, 620, 660, 700, 740})
        QTest::addRow("%d", height) << height;
}

void ReportPdfTest::headingsStayWithTheirText()
{
    QFETCH(int, height);
    QTextDocument document;
    fillDocument(document, reportModel(sampleInput()));
    document.setTextWidth(600);
    const QList<ReportPage> pages = pagesOf(document, height);
    int headings = 0;
    for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        ++headings;
        const auto pageOf = [&document, &pages](const QTextBlock &one) {
            const double top = document.documentLayout()->blockBoundingRect(one).top();
            const double line = top + (one.layout()->lineCount() > 0 ? one.layout()->lineAt(0).y() : 0) + 1;
            return std::find_if(pages.begin(), pages.end(),
                                [line](const ReportPage &page) { return line < page.text.bottom; }) -
                   pages.begin();
        };
        QVERIFY2(pageOf(block) == pageOf(block.next()), qPrintable(block.text()));
    }
    QVERIFY(headings > 20);
}

/// No page is empty, none is higher than paper, none overlaps.
void ReportPdfTest::pagesFollowEachOther()
{
    QTextDocument document;
    fillDocument(document, reportModel(sampleInput()));
    document.setTextWidth(600);
    const QList<ReportPage> pages = pagesOf(document, 600);
    QVERIFY(pages.size() > 4);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const double head = pages[i].head ? pages[i].head->height() : 0;
        QVERIFY(pages[i].text.height() > 0);
        QVERIFY(pages[i].text.height() + head <= 600);
        QVERIFY(i == 0 || pages[i].text.top >= pages[i - 1].text.bottom);
    }
}

void ReportPdfTest::headsRepeatWhereATableGoesOn()
{
    ReportInput input = sampleInput();
    for (int i = 0; i < 190; ++i)
        input.verdicts[1].records.append({VendorId::Autotask, u"ConfigurationItems"_s, QString::number(i), u"HOST"_s});
    QTextDocument document;
    fillDocument(document, reportModel(input));
    document.setTextWidth(600);
    const QList<ReportPage> pages = pagesOf(document, 600);
    QVERIFY(std::count_if(pages.begin(), pages.end(), [](const ReportPage &page) { return page.head.has_value(); }) >=
            3);
}

void ReportPdfTest::contentsNameEveryPart()
{
    QTextDocument document;
    const ReportOutline outline = fillDocument(document, reportModel(sampleInput()));
    QVERIFY(outline.size() >= 6);
    for (const ReportPart &part : outline) {
        QCOMPARE(document.findBlock(part.heading).text(), part.title);
        QVERIFY(part.pageCell > 0);
        QVERIFY(document.findBlock(part.pageCell).text().isEmpty());
    }
}

void ReportPdfTest::aSyncIsDrawn()
{
    ReportModel model = reportModel(sampleInput());
    const qsizetype with = toPdf(model)->count("/Subtype /Image");
    for (ReportLink &link : model.links)
        link.history.clear();
    QVERIFY(toPdf(model)->count("/Subtype /Image") < with);
}

void ReportPdfTest::everyWordIsDrawnOnSomePage_data()
{
    QTest::addColumn<int>("height");
    for (int height = 500; height <= 740; height += 60)
        QTest::addRow("%d", height) << height;
}

/// Breaks before headings move what comes after them; nothing may fall between two pages.
void ReportPdfTest::everyWordIsDrawnOnSomePage()
{
    QFETCH(int, height);
    QTextDocument document;
    fillDocument(document, reportModel(sampleInput()));
    document.setTextWidth(600);
    QString drawn;
    for (const ReportPage &page : pagesOf(document, height)) {
        WordsOnPaper paper({600, double(height)});
        QPainter painter(&paper);
        drawPage(painter, document, page);
        painter.end();
        drawn += withoutSpaces(paper.text());
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QString words = block.text().mid(line.textStart(), line.textLength());
            if (words != QString(QChar::ObjectReplacementCharacter)) // a picture
                QVERIFY2(drawn.contains(withoutSpaces(words)), qPrintable(words));
        }
    }
}

void ReportPdfTest::anEmptyReportIsAPdf()
{
    const Result<QByteArray> pdf = toPdf(ReportModel{});
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->startsWith("%PDF-"));
}

TRIVET_WIDGET_TEST(ReportPdfTest)

} // namespace tst_reportpdf

#include "tst_reportpdf.moc"
