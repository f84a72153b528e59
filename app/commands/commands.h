// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace trivet::app {

/// Exit codes of the command line (ARCHITECTURE.md, "Command line").
enum ExitCode { NothingNeedsYou = 0, SomethingNeedsYou = 1, SomethingUnread = 2, WrongUsage = 64 };

/// Picks the command named first, or the wizard, and runs it. The only thing main() calls.
int runCommand(int argc, char *argv[]);

// Each makes its own application object and reads its own options.
int runWizard(int argc, char *argv[]);
int runPractice(int argc, char *argv[]);
int runRehearse(int argc, char *argv[]);
int runCheck(int argc, char *argv[]);
int runInventory(int argc, char *argv[]);
int runReport(int argc, char *argv[]);
int runPlan(int argc, char *argv[]);
int runApply(int argc, char *argv[]);
int runSelfCheck(int argc, char *argv[]);
int runForget(int argc, char *argv[]);
int runHelp(int argc, char *argv[]);

/// `--version --json`: Trivet's version, those of what it is built with, and of the Qt and OpenSSL that it found.
int runVersionJson(int argc, char *argv[]);

} // namespace trivet::app
