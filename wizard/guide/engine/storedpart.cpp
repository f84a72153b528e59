// SPDX-License-Identifier: Apache-2.0
#include "guide/engine/storedpart.h"

namespace trivet {

void StoredPart::keep(const Result<void> &result)
{
    if (result)
        Q_EMIT saved();
    else
        Q_EMIT storeFailed(result.error());
}

void StoredPart::keepSilently(const Result<void> &result)
{
    if (!result)
        Q_EMIT storeFailed(result.error());
}

} // namespace trivet
