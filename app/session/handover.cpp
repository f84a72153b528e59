// SPDX-License-Identifier: Apache-2.0
#include "session/handover.h"

#include "guide/engine/guide.h"
#include "guide/engine/nextdates.h"
#include "http/redactor.h"
#include "logging.h"
#include "report/report.h"
#include "report/reportinput.h"
#include "ui/kit/theme/tokens.h"
#include "ui/parts/diagram/trivetimage.h"
#include "ui/parts/guidelooks.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/datesentence.h"
#include "ui/parts/sentences/hurtsentence.h"
#include "ui/parts/sentences/plansentence.h"
#include "ui/parts/sentences/recordsentence.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

constexpr QSize pictureSize{404, 300};
constexpr double pictureRatio = 2.0; ///< sharp on paper and on dense screens

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

ReportPictures picturesOf(const QList<LinkStatus> &links)
{
    const DiagramContent content = diagramOf(links);
    const QImage light = renderTrivet(pictureSize, content, lightTokens(), pictureRatio);
    const QImage dark = renderTrivet(pictureSize, content, darkTokens(), pictureRatio);
    return {.html = {.light = asPng(light), .dark = asPng(dark), .mimeType = "image/png"}, .pdf = light};
}

/// The journal's rows as a reader of the report wants them.
QList<ReportChange> changesOf(const QList<HistoryPlan> &history)
{
    QList<ReportChange> changes;
    for (const HistoryPlan &done : history) {
        for (const JournalEntry &entry : done.entries) {
            const ChangeRow &row = entry.row;
            changes.append({.record = row.record,
                            .field = QString::fromLatin1(row.field),
                            .before = row.before.shown,
                            .after = row.after.shown,
                            .state = entry.state,
                            .why = done.plan.why,
                            .who = done.plan.who,
                            .at = entry.endedAt.isValid() ? entry.endedAt : done.plan.at});
        }
    }
    return changes;
}

} // namespace

Handover handoverOf(const Guide &guide)
{
    Handover handover{.tenant = guide.tenantName(),
                      .isPractice = guide.isPractice(),
                      .passedAt = guide.place().passedAt(),
                      .waivers = guide.confirmations().waivers(),
                      .verdicts = guide.allVerdicts(),
                      .facts = guide.facts(),
                      .links = guide.links()};
    for (const QString &slug : stepOrder())
        handover.states.insert(slug, guide.stepState(slug));
    return handover;
}

void valueSteps(Handover &handover)
{
    for (const ChapterSpec &chapter : guideChapters()) {
        QList<StepStanding> standings;
        for (const StepSpec &step : chapter.steps) {
            const GateFacts facts{.verdicts = handover.verdicts, .waivers = handover.waivers};
            const auto passed = handover.passedAt.contains(step.slug) ? StepFacts::Passed::Yes : StepFacts::Passed::No;
            const StepStanding standing{stepStateOf(step, {facts, passed}), passed, gateOf(step, facts)};
            handover.states.insert(step.slug, standing.state);
            standings.append(standing);
        }
        if (chapter.link != LinkId::None)
            handover.links.append(linkStatusOf(chapter, standings, handover.verdicts));
    }
}

Result<void> writeHandover(const QString &path, const Handover &handover)
{
    QList<ReportDate> dates;
    for (const NextDate &date : nextDates(handover.facts)) {
        const DateSentence sentence = describe(date.what);
        dates.append({.key = nextDateKey(date.what), .at = date.at, .what = sentence.what, .todo = sentence.todo});
    }
    QList<ReportAge> old;
    for (const Age &age : ages(handover.facts))
        old.append({.key = ageKey(age.what), .since = age.since, .what = describe(age)});
    const ReportInput input{
        .tenant = handover.tenant,
        .isPractice = handover.isPractice,
        .trivetVersion = QStringLiteral(TRIVET_VERSION),
        .stepStates = handover.states,
        .passedAt = handover.passedAt,
        .links = handover.links,
        .verdicts = handover.verdicts,
        .waivers = handover.waivers,
        .facts = handover.facts,
        .dates = dates,
        .changes = changesOf(handover.changes),
        .ages = old,
        .words = {.statement = checkTitle,
                  .title = verdictTitle,
                  .evidence = verdictEvidence,
                  .source = sourceWord,
                  .entity = entityWord,
                  .list = listName,
                  .field = fieldTitle,
                  .hurts = checkHurts,
                  .clean = [redactor = processRedactor()](const QString &text) { return redactor->clean(text); }},
    };
    return writeReport(path, reportModel(input), picturesOf(handover.links));
}

} // namespace trivet::app
