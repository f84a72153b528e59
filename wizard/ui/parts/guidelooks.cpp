// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/guidelooks.h"

#include "doctor/waitingfindings.h"
#include "guide/engine/guide.h"
#include "guide/engine/verdicthistory.h"
#include "sync/syncmonitor.h"
#include "ui/parts/sentences/agesentence.h"
#include "ui/parts/sentences/blockersentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString looksText(const char *source, int count = -1)
{
    return QCoreApplication::translate("GuideLooks", source, nullptr, count);
}

LinkState diagramState(LinkValue value)
{
    switch (value) {
    case LinkValue::NotSetUp: return LinkState::NotSetUp;
    case LinkValue::InProgress: return LinkState::InProgress;
    case LinkValue::Verified: return LinkState::Verified;
    case LinkValue::NeedsYou: return LinkState::NeedsYou;
    case LinkValue::Failed: return LinkState::Failed;
    case LinkValue::Stale: return LinkState::Stale;
    }
    Q_UNREACHABLE();
}

RailGlyph glyphOf(StepState state)
{
    switch (state) {
    case StepState::Locked: return RailGlyph::Locked;
    case StepState::Open: return RailGlyph::ToDo;
    case StepState::Passed: return RailGlyph::Done;
    case StepState::NeedsYou: return RailGlyph::Attention;
    case StepState::Failed: return RailGlyph::Failed;
    case StepState::Stale: return RailGlyph::Stale;
    }
    Q_UNREACHABLE();
}

RailRow stepRow(const Guide &guide, const ChapterSpec &chapter, const StepSpec &step)
{
    const StepState state = guide.stepState(step.slug);
    RailRow row{
        .chapter = chapter.number, .step = step.slug, .title = guideText(step.railTitle), .glyph = glyphOf(state)};
    row.locked = state == StepState::Locked;
    if (step.slug == guide.currentStep() && (state == StepState::Open || state == StepState::Passed))
        row.glyph = RailGlyph::Current;
    if (row.locked) {
        for (const Blocker &blocker : guide.gate(step.slug).blockers) {
            if (blocker.kind == Blocker::Kind::EarlierStep) {
                row.tip = describe(blocker);
                break;
            }
        }
    }
    return row;
}

RailGlyph chapterGlyph(const Guide &guide, const ChapterSpec &chapter, int passed, bool holdsCurrent)
{
    bool isLocked = true;
    bool failed = false;
    bool attention = false;
    for (const StepSpec &step : chapter.steps) {
        const StepState state = guide.stepState(step.slug);
        isLocked = isLocked && state == StepState::Locked;
        failed = failed || state == StepState::Failed;
        attention = attention || state == StepState::NeedsYou;
    }
    if (failed)
        return RailGlyph::Failed;
    if (attention)
        return RailGlyph::Attention;
    if (passed == chapter.steps.size())
        return RailGlyph::Done;
    if (holdsCurrent)
        return RailGlyph::Current;
    if (chapter.need == ChapterSpec::Need::Optional && passed == 0)
        return RailGlyph::Optional;
    return isLocked ? RailGlyph::Locked : RailGlyph::ToDo;
}

/// Under the count on an edge: what arrived there.
const char *arrivedWords(LinkId link)
{
    switch (link) {
    case LinkId::AutotaskItGlue: return QT_TRANSLATE_NOOP("GuideLooks", "configurations");
    case LinkId::RmmItGlue: return QT_TRANSLATE_NOOP("GuideLooks", "devices matched");
    case LinkId::AutotaskRmm:
    case LinkId::Saas:
    case LinkId::None: return QT_TRANSLATE_NOOP("GuideLooks", "devices in Autotask");
    }
    Q_UNREACHABLE();
}

void showSync(DiagramContent &content, LinkId link, const SyncProgress &progress)
{
    const QLocale locale;
    const int arrived = progress.arrived - progress.groupsArrived;
    const int expected = progress.expected - progress.groupsExpected;
    LinkLook &look = content.link(diagramLink(link));
    //: Devices arrived of those expected
    look.headline =
        looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1 of %2")).arg(locale.toString(arrived), locale.toString(expected));
    look.detail = looksText(arrivedWords(link));
    if (look.state != LinkState::Verified && progress.expected > 0) {
        look.fraction = static_cast<double>(progress.arrived) / progress.expected;
        look.badge = u"%1%"_s.arg(static_cast<int>(look.fraction * 100.0));
        look.syncing = progress.arrived < progress.expected;
    }
    if (link != LinkId::AutotaskRmm)
        return;
    content.nodeCaptions[static_cast<std::size_t>(VendorId::Autotask)] =
        looksText(QT_TRANSLATE_N_NOOP("GuideLooks", "%Ln device(s)"), arrived);
    content.nodeCaptions[static_cast<std::size_t>(VendorId::DattoRmm)] =
        looksText(QT_TRANSLATE_N_NOOP("GuideLooks", "%Ln device(s)"), expected);
}

} // namespace

TrivetLink diagramLink(LinkId link)
{
    switch (link) {
    case LinkId::None:
    case LinkId::AutotaskRmm: return TrivetLink::AutotaskRmm;
    case LinkId::AutotaskItGlue: return TrivetLink::AutotaskItGlue;
    case LinkId::RmmItGlue: return TrivetLink::RmmItGlue;
    case LinkId::Saas: return TrivetLink::ItGlueSaas;
    }
    Q_UNREACHABLE();
}

int linksLastVerified(const QList<LinkStatus> &links)
{
    return static_cast<int>(std::count_if(links.begin(), links.end(), [](const LinkStatus &link) {
        return link.link != LinkId::Saas && (link.value == LinkValue::Verified || link.lastVerified.isValid());
    }));
}

QDateTime lastVerified(const QList<LinkStatus> &links)
{
    QDateTime oldest;
    for (const LinkStatus &link : links) {
        if (link.lastVerified.isValid() && (!oldest.isValid() || link.lastVerified < oldest))
            oldest = link.lastVerified;
    }
    return oldest;
}

DiagramContent diagramOf(const QList<LinkStatus> &links)
{
    DiagramContent content;
    const bool hasFailed =
        std::any_of(links.begin(), links.end(), [](const LinkStatus &link) { return link.value == LinkValue::Failed; });
    if (const QDateTime kept = lastVerified(links); kept.isValid() && !hasFailed) {
        //: Middle of the diagram: how many of the three links were verified when they were last read
        content.centre = looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1 of 3")).arg(linksLastVerified(links));
        //: Second line below "2 of 3" links; %1 is "3 hours ago"
        content.centreCaption = looksText(QT_TRANSLATE_NOOP("GuideLooks", "verified %1")).arg(agoText(kept));
    }
    for (const LinkStatus &status : links) {
        LinkLook &look = content.link(diagramLink(status.link));
        look.state = diagramState(status.value);
        look.fraction = status.stepsTotal > 0 ? static_cast<double>(status.stepsPassed) / status.stepsTotal : 0.0;
        //: On an edge of the diagram: steps passed of all
        look.badge =
            looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1 of %2")).arg(status.stepsPassed).arg(status.stepsTotal);
        //: Read aloud for an edge of the diagram
        look.spoken =
            looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1 of %2 steps")).arg(status.stepsPassed).arg(status.stepsTotal);
        if (status.lastVerified.isValid()) {
            //: Read aloud for an edge of the diagram; %1 is "6 of 6 steps", %2 "3 hours ago"
            look.spoken = looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1, verified %2"))
                              .arg(look.spoken, agoText(status.lastVerified));
        }
        if (look.state == LinkState::NotSetUp) {
            look.headline = looksText(QT_TRANSLATE_NOOP("GuideLooks", "Not set up"));
            look.detail = looksText(QT_TRANSLATE_NOOP("GuideLooks", "later chapter"));
        }
    }
    return content;
}

DiagramContent diagramFor(const Guide &guide, const QMap<LinkId, SyncMonitor *> &monitors)
{
    DiagramContent content = diagramOf(guide.links());
    for (auto monitor = monitors.begin(); monitor != monitors.end(); ++monitor) {
        const SyncProgress progress = monitor.value()->progress();
        if (progress.isKnown && progress.hasBegun && progress.arrived > 0)
            showSync(content, monitor.key(), progress);
    }
    return content;
}

QList<RailRow> railRowsFor(const Guide &guide)
{
    QList<RailRow> rows;
    for (const ChapterSpec &chapter : guideChapters()) {
        int passed = 0;
        bool holdsCurrent = false;
        QList<RailRow> steps;
        for (const StepSpec &step : chapter.steps) {
            const StepState state = guide.stepState(step.slug);
            passed += state == StepState::Passed || state == StepState::Stale ? 1 : 0;
            holdsCurrent = holdsCurrent || step.slug == guide.currentStep();
            steps.append(stepRow(guide, chapter, step));
        }
        RailRow head{.chapter = chapter.number,
                     .title = guideText(chapter.title),
                     .glyph = chapterGlyph(guide, chapter, passed, holdsCurrent)};
        // Once begun it is counted like any other.
        head.optional = chapter.need == ChapterSpec::Need::Optional && passed == 0 && !holdsCurrent;
        head.locked = head.glyph == RailGlyph::Locked;
        if (!head.locked && !head.optional)
            head.count = looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1 of %2")).arg(passed).arg(chapter.steps.size());
        rows.append(head);
        rows.append(steps);
    }
    return rows;
}

bool hasReadings(const Guide &guide)
{
    if (guide.history().lastVisit().isValid())
        return true;
    const auto inventory = guide.inventory();
    const QList<DataSetId> &sets = allDataSets();
    return inventory && std::any_of(sets.begin(), sets.end(),
                                    [&inventory](DataSetId set) { return inventory->reading(set).asOf.isValid(); });
}

DoctorLook doctorLookFor(const Guide &guide)
{
    int failed = 0;
    int needYou = 0;
    for (const Verdict &verdict : guide.allVerdicts()) {
        if (isWaiting(verdict))
            continue;
        failed += verdict.state == VerdictState::Failed ? 1 : 0;
        needYou += verdict.state == VerdictState::NeedsYou && verdict.source != VerdictSource::Confirmed ? 1 : 0;
    }
    if (failed > 0) {
        //: At the doctor's entry; %Ln checks
        return {RailGlyph::Failed, looksText(QT_TRANSLATE_N_NOOP("GuideLooks", "%Ln failed"), failed)};
    }
    if (needYou > 0) {
        //: At the doctor's entry; %Ln checks
        return {RailGlyph::Attention, looksText(QT_TRANSLATE_N_NOOP("GuideLooks", "%Ln need(s) you"), needYou)};
    }
    return {RailGlyph::Done, {}};
}

} // namespace trivet
