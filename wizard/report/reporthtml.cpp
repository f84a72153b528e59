// SPDX-License-Identifier: Apache-2.0
#include "report/reporthtml.h"

#include "report/reportblocks.h"
#include "report/reportstyle.h"
#include "report/reportwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// The only way of text into the page.
QString escaped(const QString &text)
{
    return reportwords::oneLine(text).toHtmlEscaped();
}

QString toneClass(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Plain: return {};
    case ReportTone::Quiet: return u"quiet"_s;
    case ReportTone::Good: return u"good"_s;
    case ReportTone::Moving: return u"moving"_s;
    case ReportTone::Attention: return u"attention"_s;
    case ReportTone::Bad: return u"bad"_s;
    }
    return {};
}

QString htmlOf(const ReportCell &cell)
{
    QString text = escaped(cell.text);
    switch (cell.form) {
    case ReportCell::Form::Words: break;
    // A name may be written the other way round than the page; its brackets must not jump to the far end.
    case ReportCell::Form::Name: text = "<bdi>"_L1 + text + "</bdi>"_L1; break;
    case ReportCell::Form::Code: text = "<code dir=\"ltr\">"_L1 + text + "</code>"_L1; break;
    }
    if (cell.form == ReportCell::Form::Words && cell.tone != ReportTone::Plain)
        text = u"<span class=\"pill %1\">"_s.arg(toneClass(cell.tone)) + text + "</span>"_L1;
    if (!cell.under.isEmpty())
        text += "<span class=\"under\">"_L1 + escaped(cell.under) + "</span>"_L1;
    return text;
}

/// Builds the page block by block; headings of the second level become the contents.
class HtmlBody
{
public:
    HtmlBody(const ReportPicture &picture, const QString &spoken) : m_picture(picture), m_spoken(spoken) {}

    void operator()(const ReportHeadingBlock &block)
    {
        m_heading = block.text;
        QString inner = escaped(block.text);
        if (block.pill)
            inner += u' ' + htmlOf(*block.pill);
        if (!block.aside.isEmpty())
            inner += " <span class=\"aside\">"_L1 + escaped(block.aside) + "</span>"_L1;
        QString id;
        if (block.level == 2) {
            const QString anchor = u"part-%1"_s.arg(m_contents.size() + 1);
            m_contents.append(u"<li><a href=\"#"_s + anchor + "\">"_L1 + escaped(block.text) + "</a></li>\n"_L1);
            id = " id=\""_L1 + anchor + u'"';
        }
        const QString tag = u"h"_s + QString::number(block.level);
        m_body += u'<' + tag + id + u'>' + inner + "</"_L1 + tag + ">\n"_L1;
    }
    void operator()(const ReportTextBlock &block)
    {
        const QString tone = toneClass(block.cell.tone);
        m_body += tone.isEmpty() ? u"<p>"_s : "<p class=\""_L1 + tone + "\">"_L1;
        m_body += escaped(block.cell.text) + "</p>\n"_L1;
    }
    void operator()(const ReportFactsBlock &block)
    {
        m_body += "<dl>\n"_L1;
        for (const auto &[label, value] : block.rows)
            m_body += "<dt>"_L1 + escaped(label) + "</dt><dd>"_L1 + htmlOf(value) + "</dd>\n"_L1;
        m_body += "</dl>\n"_L1;
    }
    void operator()(const ReportTableBlock &block)
    {
        // Roles, because a narrow page takes its tables apart, and with them what they are.
        m_body += "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\""_L1 + escaped(block.caption) +
                  (block.caption == m_heading ? "\"><table role=\"table\">\n<caption class=\"unseen\">"_L1
                                              : "\"><table role=\"table\">\n<caption>"_L1) +
                  escaped(block.caption) + "</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">"_L1;
        for (const QString &head : block.heads)
            m_body += "<th scope=\"col\" role=\"columnheader\">"_L1 + escaped(head) + "</th>"_L1;
        m_body += "</tr></thead>\n<tbody role=\"rowgroup\">\n"_L1;
        for (const QList<ReportCell> &row : block.rows) {
            m_body += "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">"_L1 + htmlOf(row.first()) + "</th>"_L1;
            for (qsizetype column = 1; column < row.size(); ++column)
                m_body += "<td role=\"cell\" data-head=\""_L1 + escaped(block.heads.value(column)) + "\">"_L1 +
                          htmlOf(row[column]) + "</td>"_L1;
            m_body += "</tr>\n"_L1;
        }
        m_body += "</tbody></table></div>\n"_L1;
        if (!block.more.isEmpty())
            m_body += "<p class=\"quiet\">"_L1 + escaped(block.more) + "</p>\n"_L1;
    }
    void operator()(const ReportInstructionsBlock &block)
    {
        m_body += "<details><summary>"_L1 + escaped(block.summary) + "</summary>\n<ol>\n"_L1;
        for (const ReportCell &item : block.items)
            m_body += "<li>"_L1 + htmlOf(item) + "</li>\n"_L1;
        m_body += "</ol></details>\n"_L1;
    }
    void operator()(const ReportPictureBlock &)
    {
        if (m_picture.light.isEmpty())
            return;
        m_body += "<figure><picture>"_L1;
        if (!m_picture.dark.isEmpty())
            m_body += "<source media=\"screen and (prefers-color-scheme: dark)\" srcset=\""_L1 +
                      address(m_picture.dark) + "\">"_L1;
        m_body += "<img src=\""_L1 + address(m_picture.light) + "\" alt=\""_L1 + escaped(m_spoken) +
                  "\"></picture></figure>\n"_L1;
    }
    void operator()(const ReportContentsBlock &block) { m_contentsTitle = block.title; }
    void operator()(const ReportChartBlock &block)
    {
        const ReportChart &chart = block.chart;
        const auto number = [](double value) { return QString::number(value, 'f', 1); };
        m_body += "<figure class=\"chart\"><figcaption>"_L1 + escaped(block.caption) +
                  "</figcaption>\n<svg role=\"img\" aria-label=\""_L1 + escaped(chart.spoken) + "\" viewBox=\"0 0 "_L1 +
                  number(chart.size.width()) + u' ' + number(chart.size.height()) + "\">\n"_L1;
        const auto level = [this, &chart, &number](double y, QLatin1StringView kind) {
            m_body += "<line class=\""_L1 + kind + "\" x1=\""_L1 + number(chart.plot.left()) + "\" x2=\""_L1 +
                      number(chart.plot.right()) + "\" y1=\""_L1 + number(y) + "\" y2=\""_L1 + number(y) + "\"/>\n"_L1;
        };
        for (const double y : chart.grid)
            level(y, "grid"_L1);
        level(chart.target, "target"_L1);
        m_body += "<polyline points=\""_L1;
        for (const QPointF &point : chart.line)
            m_body += number(point.x()) + u',' + number(point.y()) + u' ';
        m_body += "\"/>\n"_L1;
        for (const ReportChart::Label &label : chart.labels) {
            m_body += "<text x=\""_L1 + number(label.at.x()) + "\" y=\""_L1 + number(label.at.y()) +
                      "\" text-anchor=\""_L1 + (label.side == ReportChart::Label::Side::Right ? "end"_L1 : "start"_L1) +
                      "\">"_L1 + escaped(label.text) + "</text>\n"_L1;
        }
        m_body += "</svg></figure>\n"_L1;
    }

    const QString &body() const { return m_body; }
    QString contents() const { return m_contents.join(QString()); }
    const QString &contentsTitle() const { return m_contentsTitle; }

private:
    QString address(const QByteArray &picture) const
    {
        return QString::fromLatin1("data:" + m_picture.mimeType + ";base64," + picture.toBase64());
    }

    const ReportPicture &m_picture;
    QString m_spoken; ///< what the picture shows
    QString m_body;
    QString m_heading; ///< the latest: a table that has the same name says it only to those who hear the page
    QStringList m_contents;
    QString m_contentsTitle;
};

} // namespace

QByteArray toHtml(const ReportModel &model, const ReportPicture &picture)
{
    QStringList links;
    for (const ReportLink &link : model.links) {
        //: Report: what the picture shows, read aloud; %1 a link, %2 its state
        links.append(QCoreApplication::translate("Report", "%1: %2").arg(link.name, reportwords::of(link.value)));
    }
    HtmlBody body(picture, picture.text.isEmpty() ? links.join(u"; "_s) : picture.text);
    for (const ReportBlock &block : reportBlocks(model))
        std::visit(body, block);
    const bool isMirrored = model.locale.textDirection() == Qt::RightToLeft;
    QString page = u"<!DOCTYPE html>\n<html lang=\""_s + escaped(model.locale.bcp47Name()) +
                   (isMirrored ? "\" dir=\"rtl\">\n"_L1 : "\" dir=\"ltr\">\n"_L1);
    page += "<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
            "style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_L1;
    page += escaped(reportTitle()) + u" \u2013 "_s + escaped(model.tenant) + "</title>\n<style>"_L1;
    page += QString::fromLatin1(reportStyle()) + "</style>\n</head>\n<body>\n<main>\n"_L1;
    // The contents stand after the title and before the first part.
    const qsizetype firstPart = body.body().indexOf("<h2"_L1);
    page += body.body().left(firstPart);
    page += "<nav aria-label=\""_L1 + escaped(body.contentsTitle()) + "\">\n<ul>\n"_L1 + body.contents() +
            "</ul></nav>\n"_L1;
    page += body.body().mid(firstPart) + "</main>\n</body>\n</html>\n"_L1;
    return page.toUtf8();
}

} // namespace trivet
