// SPDX-License-Identifier: Apache-2.0
#include "core/background.h"

namespace trivet {

QThreadPool &backgroundThreads()
{
    static QThreadPool threads;
    return threads;
}

} // namespace trivet
