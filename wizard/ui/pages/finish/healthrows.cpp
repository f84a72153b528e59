// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/finish/healthrows.h"

#include "guide/engine/guide.h"
#include "guide/engine/verdicttally.h"
#include "ui/parts/sentences/agesentence.h"
#include "ui/parts/sentences/checksentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString healthText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Health", source, nullptr, count);
}

/// Worst first: failed before what needs somebody, that before what nobody knows, a note after everything else; of equals
/// in the order of the steps.
QList<Verdict> openOnes(const QList<Verdict> &verdicts)
{
    QList<Verdict> open;
    for (const bool areNotes : {false, true}) {
        for (const VerdictState state : {VerdictState::Failed, VerdictState::NeedsYou, VerdictState::Unknown}) {
            for (const Verdict &verdict : verdicts) {
                if (verdict.state == state && (findCheck(verdict.checkId)->severity == Severity::Notes) == areNotes)
                    open.append(verdict);
            }
        }
    }
    return open;
}

CheckLook lookOf(const Verdict &verdict)
{
    switch (verdict.state) {
    case VerdictState::Passed: return CheckLook::Passed;
    case VerdictState::NeedsYou: return CheckLook::NeedsYou;
    case VerdictState::Failed: return CheckLook::Failed;
    case VerdictState::Unknown: return CheckLook::Unknown;
    }
    Q_UNREACHABLE();
}

/// The worst by its words, the others by their number.
QString sentenceOf(const QList<Verdict> &open)
{
    const QString evidence = verdictEvidence(open.first());
    //: The worst finding of a link; %1 its title, %2 its evidence
    const QString worst =
        evidence.isEmpty()
            ? verdictTitle(open.first())
            : healthText(QT_TRANSLATE_NOOP("Health", "%1: %2")).arg(verdictTitle(open.first()), evidence);
    if (open.size() == 1)
        return worst;
    //: %1 the worst finding of a link, in a sentence; %Ln how many others there are
    return healthText(QT_TRANSLATE_N_NOOP("Health", "%1 (and %Ln more)"), static_cast<int>(open.size()) - 1).arg(worst);
}

CheckLook lookOf(LinkValue value)
{
    switch (value) {
    case LinkValue::NotSetUp: return CheckLook::NotYet;
    case LinkValue::InProgress: return CheckLook::Checking;
    case LinkValue::Verified: return CheckLook::Passed;
    case LinkValue::NeedsYou: return CheckLook::NeedsYou;
    case LinkValue::Failed: return CheckLook::Failed;
    case LinkValue::Stale: return CheckLook::Stale;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<HealthRow> healthRowsFor(const Guide &guide)
{
    QList<HealthRow> rows;
    const QList<LinkStatus> links = guide.links();
    const QList<Verdict> counted = countedVerdicts(guide.allVerdicts(), links);
    for (const ChapterSpec &chapter : guideChapters()) {
        const auto status = std::find_if(links.begin(), links.end(),
                                         [&chapter](const LinkStatus &link) { return link.link == chapter.link; });
        if (chapter.link == LinkId::None || status == links.end())
            continue;
        const QList<Verdict> verdicts = verdictsOf(chapter, counted);
        const VerdictTally tally = tallyOf(verdicts);
        HealthRow row{.id = linkKey(chapter.link), .state = lookOf(status->value), .title = guideText(chapter.title)};
        if (status->value == LinkValue::NotSetUp) {
            row.state = CheckLook::Skipped;
            row.sentence = chapter.need == ChapterSpec::Need::Optional
                               ? healthText(QT_TRANSLATE_NOOP("Health", "Left out. You can add it at any time."))
                               : healthText(QT_TRANSLATE_NOOP("Health", "Not set up yet"));
            rows.append(row);
            continue;
        }
        //: Checks passed of all
        row.counts = healthText(QT_TRANSLATE_NOOP("Health", "%1 of %2")).arg(tally.passed()).arg(tally.all());
        if (const QList<Verdict> open = openOnes(verdicts); !open.isEmpty()) {
            row.sentence = sentenceOf(open);
            row.action = healthText(QT_TRANSLATE_NOOP("Health", "Review"));
            row.checkId = open.first().checkId;
            if (row.state == CheckLook::Passed)
                row.state = lookOf(open.first());
        } else if (status->lastVerified.isValid()) {
            //: Of a link; %1 is "3 hours ago"
            row.sentence = healthText(QT_TRANSLATE_NOOP("Health", "Verified when it was last read, %1."))
                               .arg(agoText(status->lastVerified));
        } else {
            row.sentence = healthText(
                QT_TRANSLATE_NOOP("Health", "Everything that can be proved is proved; the rest was confirmed."));
        }
        rows.append(row);
    }
    // What belongs to no link is told when it is not in order; what only takes time to be known is no reason to look.
    const QList<Verdict> others = verdictsOfNoLink(counted);
    if (const QList<Verdict> open = openOnes(others); !open.isEmpty() && open.first().state != VerdictState::Unknown) {
        const VerdictTally tally = tallyOf(others);
        rows.append({.id = u"general"_s,
                     .state = lookOf(open.first()),
                     //: Row of the health check: what belongs to none of the links
                     .title = healthText(QT_TRANSLATE_NOOP("Health", "In general")),
                     .counts = healthText(QT_TRANSLATE_NOOP("Health", "%1 of %2")).arg(tally.passed()).arg(tally.all()),
                     .sentence = sentenceOf(open),
                     .action = healthText(QT_TRANSLATE_NOOP("Health", "Review")),
                     .checkId = open.first().checkId});
    }
    return rows;
}

QList<PillView> healthPillsFor(const Guide &guide)
{
    const VerdictTally tally = tallyOf(countedVerdicts(guide.allVerdicts(), guide.links()));
    QList<PillView> pills;
    const auto add = [&pills](PillKind kind, const char *text, int count, const QString &icon) {
        if (count > 0)
            pills.append({kind, healthText(text, count), icon});
    };
    add(PillKind::Failed, QT_TRANSLATE_N_NOOP("Health", "%Ln failed"), tally.failed, u"status-failed"_s);
    add(PillKind::Attention, QT_TRANSLATE_N_NOOP("Health", "%Ln need(s) you"), tally.needsYou, u"status-attention"_s);
    add(PillKind::Passed, QT_TRANSLATE_N_NOOP("Health", "%Ln proved"), tally.proved, u"status-done"_s);
    add(PillKind::Progress, QT_TRANSLATE_N_NOOP("Health", "%Ln confirmed"), tally.confirmed, u"status-confirm"_s);
    add(PillKind::Neutral, QT_TRANSLATE_N_NOOP("Health", "%Ln unknown"), tally.unknown, u"status-todo"_s);
    return pills;
}

} // namespace trivet
