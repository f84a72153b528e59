// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"

#include <QList>
#include <QString>

namespace trivet {

/// One thing that keeps a step's Next from opening.
struct Blocker
{
    enum class Kind {
        MissingInput,        ///< `subject` = object name of the input
        BadInput,            ///< `subject` = object name of the input
        CheckFailed,         ///< `subject` = check id
        CheckUnknown,        ///< `subject` = check id; read failed, has not come yet, or something is still to be done
        MissingConfirmation, ///< `subject` = check id
        WarningOpen,         ///< `subject` = check id; "Continue anyway" with a reason lifts it
        EarlierStep,         ///< `subject` = slug of the first step before this one that is not passed
        ReadOnly,            ///< a second copy holds the tenant
        NotSaved,            ///< what was given is not on the disk
    };
    Kind kind = Kind::CheckUnknown;
    QString subject = {};
    bool operator==(const Blocker &) const = default;
};

/// Whether Next opens, and if not, why; the first blocker is where Next leads when pressed early.
struct GateState
{
    QList<Blocker> blockers = {};
    bool isOpen() const { return blockers.isEmpty(); }
    int openChecks = 0;   ///< checks that hold Next and did not fail, for "2 checks still open"
    int failedChecks = 0; ///< checks that hold Next because they failed, for "1 check failed"
};

/// Passed stays passed for what comes after it, whatever its glyph says later (decision 58).
/// Stale: passed, but the facts behind it are not at hand now (not read since the start, or a read failed).
enum class StepState { Locked, Open, Passed, NeedsYou, Failed, Stale };
enum class LinkValue { NotSetUp, InProgress, Verified, NeedsYou, Failed, Stale };
QString stepStateKey(StepState state);
QString linkValueKey(LinkValue value); ///< "not-set-up", "in-progress", "verified", "needs-you", "failed", "stale"

} // namespace trivet
