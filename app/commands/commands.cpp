// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include "http/httpclient.h"

#include <QByteArrayView>

namespace trivet::app {
namespace {

struct Command
{
    QByteArrayView name;
    int (*run)(int, char *[]);
};

constexpr Command commands[] = {
    {"practice", runPractice}, {"rehearse", runRehearse}, {"check", runCheck}, {"inventory", runInventory},
    {"report", runReport},     {"plan", runPlan},         {"apply", runApply}, {"self-check", runSelfCheck},
    {"forget", runForget},     {"help", runHelp},
};

} // namespace

int runCommand(int argc, char *argv[])
{
    HttpClient::useSystemProxies();
    if (argc == 3 && QByteArrayView(argv[1]) == "--version" && QByteArrayView(argv[2]) == "--json")
        return runVersionJson(argc, argv);
    if (argc > 1) {
        for (const Command &command : commands) {
            if (command.name == QByteArrayView(argv[1]))
                return command.run(argc, argv);
        }
    }
    return runWizard(argc, argv);
}

} // namespace trivet::app
