// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/verdict.h"
#include "guide/content/stepspec.h"
#include "guide/engine/gate.h"
#include "guide/engine/inputrules.h"

#include <QList>
#include <QMap>
#include <QString>

namespace trivet {

struct CheckSpec;

/// Whether a person's "I saw it" is asked for by this verdict.
bool isConfirmable(const CheckSpec &check, const Verdict &verdict);

/// What the gate of one step looks at. Plain values; the same ones give the same answer.
struct GateFacts
{
    QList<Verdict> verdicts = {};                ///< of any checks; those of other steps are left aside
    QMap<AnswerId, InputFault> inputFaults = {}; ///< form faults of any inputs, Missing for required empty ones
    QList<Waiver> waivers = {};
    QString earlierStep = {}; ///< first step before this one that has to be done first, or empty
    enum class Access { Writable, ReadOnly, Unsaved } access = Access::Writable;
};

/// decision 58: B that failed or is unknown holds, so does a confirmation or input that is missing; W holds until a
/// person goes on with a reason; N never holds. Only checks of this step hold, the others it shows do not. While
/// something could not be saved every step holds, and what was passed is not called so.
GateState gateOf(const StepSpec &step, const GateFacts &facts);
/// Held by something that reading cannot change.
bool isSettled(const Blocker &blocker);

/// Where a step stands, for its glyph.
struct StepFacts
{
    GateFacts gate = {};
    enum class Passed { No, Yes } passed = Passed::No;
};
StepState stepStateOf(const StepSpec &step, const StepFacts &facts);

/// How one step of a link stands.
struct StepStanding
{
    StepState state = StepState::Locked;
    StepFacts::Passed passed = StepFacts::Passed::No;
    GateState gate = {};
};
/// decision 59: verified = all steps passed, no B check of them failed or unknown, and no confirmation taken back.
LinkValue linkValueOf(const QList<StepStanding> &steps);
struct LinkStatus
{
    LinkId link = LinkId::None;
    LinkValue value = LinkValue::NotSetUp;
    int stepsPassed = 0;
    int stepsTotal = 0;
    bool hasWarnings = false;    ///< W findings: a badge on a green edge (decision 59)
    QDateTime lastVerified = {}; ///< of a stale link that was verified when it was last read: when that was, UTC
};

/// The verdicts as if what an earlier run read were read now: what was last known.
QList<Verdict> asLastKnown(QList<Verdict> verdicts);
/// When the oldest of the kept readings behind these verdicts was read; invalid where none is kept.
QDateTime oldestKept(const QList<Verdict> &verdicts);

/// The status of a chapter's link; `steps` are its steps in order.
LinkStatus linkStatusOf(const ChapterSpec &chapter, const QList<StepStanding> &steps, const QList<Verdict> &verdicts);
/// The links in one line for the store, and back: what was verified then is stale now, and says since when.
QString linksToKeep(const QList<LinkStatus> &links);
QList<LinkStatus> lastKnownLinks(const QString &kept, const QDateTime &keptAt);
/// W findings of a chapter, gone on with or not: the badge on a green edge.
bool hasWarnings(const ChapterSpec &chapter, const QList<Verdict> &verdicts);

} // namespace trivet
