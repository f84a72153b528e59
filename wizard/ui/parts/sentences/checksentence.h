// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"

#include <QString>

namespace trivet {

/// The statement that is true when the check has passed: "Autotask zone found".
QString checkTitle(const QString &checkId);

/// The row's title for this outcome; a failed check may say it the other way round.
QString verdictTitle(const Verdict &verdict);

/// One line with a number or a name: why the verdict is what it is.
QString verdictEvidence(const Verdict &verdict);

/// "API", "Inferred", "From your input", "You confirm".
QString sourceWord(VerdictSource source);

} // namespace trivet
