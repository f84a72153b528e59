// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

int main(int argc, char *argv[])
{
    return trivet::app::runCommand(argc, argv);
}
