// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "console.h"
#include "logging.h"
#include "processguard.h"

#include <QtGlobal>

namespace {

/// mingw frees a thread's variables before it destroys them, and Qt keeps one for compiled expressions: a thread that
/// used them crashes when it ends.
void interpretExpressions()
{
#if defined(__MINGW32__)
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    interpretExpressions();
    trivet::app::guardProcessMemory();
    trivet::app::useCallersConsole();
    trivet::app::startLogging();
    return trivet::app::runCommand(argc, argv);
}
