// SPDX-License-Identifier: Apache-2.0
#include "ui/window/guidelooks.h"

#include "guide/guide.h"
#include "sync/syncmonitor.h"
#include "ui/sentences/blockersentence.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString looksText(const char *source, int count = -1)
{
    return QCoreApplication::translate("GuideLooks", source, nullptr, count);
}

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
    case StepState::Locked:
    case StepState::NotBuiltYet: return RailGlyph::Locked;
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
    RailRow row{.chapter = chapter.number, .step = step.slug, .title = guideText(step.railTitle), .glyph = glyphOf(state)};
    row.locked = state == StepState::Locked || state == StepState::NotBuiltYet;
    if (step.slug == guide.currentStep() && (state == StepState::Open || state == StepState::Passed))
        row.glyph = RailGlyph::Current;
    if (row.locked) {
        for (const Blocker &blocker : guide.gate(step.slug).blockers) {
            if (blocker.kind == Blocker::Kind::EarlierStep || blocker.kind == Blocker::Kind::NotBuiltYet) {
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
        isLocked = isLocked && (state == StepState::Locked || state == StepState::NotBuiltYet);
        failed = failed || state == StepState::Failed;
        attention = attention || state == StepState::NeedsYou;
    }
    if (failed)
        return RailGlyph::Failed;
    if (attention)
        return RailGlyph::Attention;
    if (passed == chapter.steps.size())
        return RailGlyph::Done;
    if (chapter.need == ChapterSpec::Need::Optional)
        return RailGlyph::Optional;
    if (holdsCurrent)
        return RailGlyph::Current;
    return isLocked ? RailGlyph::Locked : RailGlyph::ToDo;
}

} // namespace

DiagramContent diagramFor(const Guide &guide, const SyncProgress *progress)
{
    DiagramContent content;
    for (const LinkStatus &status : guide.links()) {
        LinkLook &look = content.link(diagramLink(status.link));
        look.state = diagramState(status.value);
        look.fraction = status.stepsTotal > 0 ? static_cast<double>(status.stepsPassed) / status.stepsTotal : 0.0;
        //: On an edge of the diagram: steps passed of all
        look.badge = looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1 of %2")).arg(status.stepsPassed).arg(status.stepsTotal);
        //: Read aloud for an edge of the diagram
        look.spoken = looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1 of %2 steps")).arg(status.stepsPassed).arg(status.stepsTotal);
        if (look.state == LinkState::NotSetUp) {
            look.headline = looksText(QT_TRANSLATE_NOOP("GuideLooks", "Not set up"));
            look.detail = looksText(QT_TRANSLATE_NOOP("GuideLooks", "later chapter"));
        }
    }
    if (!progress || !progress->isKnown)
        return content;

    const QLocale locale;
    LinkLook &first = content.link(TrivetLink::AutotaskRmm);
    //: Devices arrived of those expected
    first.headline = looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1 of %2")).arg(locale.toString(progress->arrived), locale.toString(progress->expected));
    first.detail = looksText(QT_TRANSLATE_NOOP("GuideLooks", "devices in Autotask"));
    if (first.state != LinkState::Verified && progress->expected > 0) {
        first.fraction = static_cast<double>(progress->arrived) / progress->expected;
        first.badge = u"%1%"_s.arg(static_cast<int>(first.fraction * 100.0));
        first.syncing = progress->arrived < progress->expected;
    }
    content.nodeCaptions[static_cast<std::size_t>(VendorId::Autotask)] = looksText(QT_TRANSLATE_N_NOOP("GuideLooks", "%n device(s)"), progress->arrived);
    content.nodeCaptions[static_cast<std::size_t>(VendorId::DattoRmm)] = looksText(QT_TRANSLATE_N_NOOP("GuideLooks", "%n device(s)"), progress->expected);
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
        RailRow head{.chapter = chapter.number, .title = guideText(chapter.title),
                     .glyph = chapterGlyph(guide, chapter, passed, holdsCurrent)};
        head.optional = chapter.need == ChapterSpec::Need::Optional;
        head.locked = head.glyph == RailGlyph::Locked;
        if (!head.locked && !head.optional)
            head.count = looksText(QT_TRANSLATE_NOOP("GuideLooks", "%1 of %2")).arg(passed).arg(chapter.steps.size());
        rows.append(head);
        rows.append(steps);
    }
    return rows;
}

} // namespace trivet
