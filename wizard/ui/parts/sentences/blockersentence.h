// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/engine/gate.h"

#include <QString>

namespace trivet {

/// Why Next does not open, in the few words of the footer: "2 checks still open", "1 check failed, 1 still open".
QString gateReason(const GateState &gate);

/// One blocker as a full sentence, naming the fact that blocks. With the verdicts at hand, a failed check is named by
/// what it found instead of by the statement that is not true.
QString describe(const Blocker &blocker, const QList<Verdict> &verdicts = {});

} // namespace trivet
