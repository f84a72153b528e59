// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "commands/options.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QSysInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

/// Part of the contract with schedulers and scripts, like the schemas in resources/schema: changed with a new major
/// version only.
struct Meaning
{
    ExitCode code;
    const char *command;
    const char *meaning;
};

constexpr Meaning meanings[] = {
    {NothingNeedsYou, "trivet", "the wizard was closed"},
    {SomethingUnread, "trivet", "no display to open the wizard on"},
    {NothingNeedsYou, "practice", "served until it was ended"},
    {NothingNeedsYou, "rehearse", "every link was verified"},
    {SomethingNeedsYou, "rehearse", "a link was not verified"},
    {SomethingUnread, "rehearse", "no tenant, or no place to write"},
    {NothingNeedsYou, "check", "nothing needs anybody"},
    {SomethingNeedsYou, "check", "something needs a person"},
    {SomethingUnread, "check", "something could not be read"},
    {NothingNeedsYou, "inventory", "everything was read"},
    {SomethingUnread, "inventory", "something could not be read"},
    {NothingNeedsYou, "report", "everything was read and written"},
    {SomethingUnread, "report", "something could not be read or written"},
    {NothingNeedsYou, "plan", "the plans were printed"},
    {SomethingUnread, "plan", "something could not be read"},
    {NothingNeedsYou, "apply", "every ticked row is written"},
    {SomethingNeedsYou, "apply", "the world has changed, or a row came out otherwise"},
    {SomethingUnread, "apply", "something could not be read or kept"},
    {NothingNeedsYou, "self-check", "this computer is fit for Trivet"},
    {SomethingNeedsYou, "self-check", "something of it needs a person"},
    {SomethingUnread, "self-check", "something of it could not be found out"},
    {NothingNeedsYou, "forget", "what was named is gone"},
    {SomethingUnread, "forget", "something of it stays"},
    {NothingNeedsYou, "help", "said"},
    {WrongUsage, "any", "wrong usage; standard error says what"},
};

void printExitCodes()
{
    std::printf("%-11s %-5s %s\n", "command", "code", "meaning");
    for (const Meaning &row : meanings)
        std::printf("%-11s %-5d %s\n", row.command, row.code, row.meaning);
}

} // namespace

int runHelp(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    const QStringList topics = application.arguments().mid(2);
    if (topics == QStringList{u"exit-codes"_s}) {
        printExitCodes();
        return NothingNeedsYou;
    }
    if (!topics.isEmpty() && topics != QStringList{u"--help"_s} && topics != QStringList{u"-h"_s})
        exitWrongUsage(u"There is help on exit-codes, and on each command with --help."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Help on a topic: exit-codes. Each command tells its options with --help."_s);
    parser.addPositionalArgument(u"help"_s, u"This command."_s);
    parser.addPositionalArgument(u"topic"_s, u"exit-codes."_s);
    parser.addHelpOption();
    std::fputs(qUtf8Printable(parser.helpText()), stdout);
    return NothingNeedsYou;
}

int runVersionJson(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QFile file(u":/app/builtwith.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return SomethingUnread;
    printJson({{u"version"_s, QStringLiteral(TRIVET_VERSION)},
               {u"builtWith"_s, QJsonDocument::fromJson(file.readAll()).object()},
               {u"runsWith"_s, QJsonObject{{u"Qt"_s, QString::fromLatin1(qVersion())},
                                           {u"TLS"_s, QSslSocket::sslLibraryVersionString()},
                                           {u"system"_s, QSysInfo::prettyProductName()},
                                           {u"architecture"_s, QSysInfo::currentCpuArchitecture()}}}});
    return NothingNeedsYou;
}

} // namespace trivet::app
