// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"

namespace trivet {

/// Nothing is wrong and nothing was asked: the check waits for a person's next move or for what comes by itself. Such a
/// verdict is drawn as "not yet", and says nothing of what stood before.
bool isWaiting(const Verdict &verdict);
/// Of those, what has begun and comes to an end by itself.
bool isUnderWay(const Verdict &verdict);

} // namespace trivet
