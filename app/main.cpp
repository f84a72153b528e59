// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "console.h"
#include "logging.h"
#include "processguard.h"

int main(int argc, char *argv[])
{
    trivet::app::guardProcessMemory();
    trivet::app::useCallersConsole();
    trivet::app::startLogging();
    return trivet::app::runCommand(argc, argv);
}
