// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include "http/httpclient.h"

#include <QByteArrayView>

#include <array>

namespace trivet::app {
namespace {

struct Command
{
    QByteArrayView name;
    int (*run)(int, char *[]);
};

constexpr std::array<Command, 5> commands{{
    {"practice", runPractice},
    {"rehearse", runRehearse},
    {"check", runCheck},
    {"inventory", runInventory},
    {"report", runReport},
}};

} // namespace

int runCommand(int argc, char *argv[])
{
    HttpClient::useSystemProxies();
    if (argc > 1) {
        for (const Command &command : commands) {
            if (command.name == QByteArrayView(argv[1]))
                return command.run(argc, argv);
        }
    }
    return runWizard(argc, argv);
}

} // namespace trivet::app
