// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/reportchart.h"
#include "report/reportmodel.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

/// The report as headings, texts and tables, before it is HTML or PDF: every sentence is made once. All text is plain, and
/// none of it is markup, whatever a vendor's record is called. Inside report/ only.
namespace trivet {

enum class ReportTone { Plain, Quiet, Good, Moving, Attention, Bad };

struct ReportCell
{
    QString text;
    ReportTone tone = ReportTone::Plain;
    /// Words: ours. Name: somebody else's text, whose direction is its own. Code: left to right, fixed width.
    enum class Form { Words, Name, Code } form = Form::Words;
    QString under = {}; ///< a second line, quiet
    bool operator==(const ReportCell &) const = default;
};

/// Of the second level: a part of the report, which begins a page and stands in the contents.
struct ReportHeadingBlock
{
    int level = 2;
    QString text;
    std::optional<ReportCell> pill = {};
    QString aside = {};
};
struct ReportTextBlock
{
    ReportCell cell;
};
struct ReportFactsBlock
{
    QList<std::pair<QString, ReportCell>> rows;
};
/// The first cell of a row names the row.
struct ReportTableBlock
{
    QString caption;
    QStringList heads;
    QList<QList<ReportCell>> rows;
    QString more = {}; ///< "and 12 more"
};
/// Numbered; folded away where the reader can unfold it.
struct ReportInstructionsBlock
{
    QString summary;
    QList<ReportCell> items;
};
/// The three links, as a picture.
struct ReportPictureBlock
{
};
/// Where the parts are, with their pages on paper.
struct ReportContentsBlock
{
    QString title;
};
/// How a sync went over time; its readings are the table in the appendix.
struct ReportChartBlock
{
    QString caption;
    ReportChart chart;
};
using ReportBlock = std::variant<ReportHeadingBlock, ReportTextBlock, ReportFactsBlock, ReportTableBlock,
                                 ReportInstructionsBlock, ReportPictureBlock, ReportContentsBlock, ReportChartBlock>;

/// The whole report, in order.
QList<ReportBlock> reportBlocks(const ReportModel &model);
QString reportTitle();

namespace reportblocks {

ReportTone toneOf(VerdictState state);
ReportTone toneOf(StepState state);
ReportTone toneOf(LinkValue value);
ReportCell pillOf(const ReportCheck &check);
ReportCell words(const QString &text, ReportTone tone = ReportTone::Plain);
ReportCell name(const QString &text);
ReportCell code(const QString &text);
ReportCell sourceOf(const ReportCheck &check, const ReportModel &model);

/// Each adds its part, or nothing where there is nothing to say.
void addChapters(QList<ReportBlock> &blocks, const ReportModel &model);
void addConfirmations(QList<ReportBlock> &blocks, const ReportModel &model);
void addFindings(QList<ReportBlock> &blocks, const ReportModel &model);
void addCharts(QList<ReportBlock> &blocks, const ReportModel &model);
void addChanges(QList<ReportBlock> &blocks, const ReportModel &model);
/// Of the appendix, each below a heading of the third level.
void addRecords(QList<ReportBlock> &blocks, const ReportModel &model);
void addUnknown(QList<ReportBlock> &blocks, const ReportModel &model);
void addMapping(QList<ReportBlock> &blocks, const ReportModel &model);
void addSaas(QList<ReportBlock> &blocks, const ReportModel &model);
void addHistory(QList<ReportBlock> &blocks, const ReportModel &model);
void addReadings(QList<ReportBlock> &blocks, const ReportModel &model);
void addInstructions(QList<ReportBlock> &blocks, const ReportModel &model);
ReportTableBlock checkTable(const QString &caption, const QList<const ReportCheck *> &checks, const ReportModel &model);

} // namespace reportblocks

} // namespace trivet
