// SPDX-License-Identifier: Apache-2.0
#include "core/background.h"

#include <QCoreApplication>

namespace trivet {
namespace {

/// What still runs may ask for a translation, which is the application's.
void endBeforeTheApplication()
{
    backgroundThreads().waitForDone();
}

} // namespace

QThreadPool &backgroundThreads()
{
    static QThreadPool threads;
    [[maybe_unused]] static const bool isEnded = [] {
        qAddPostRoutine(endBeforeTheApplication);
        return true;
    }();
    return threads;
}

} // namespace trivet
