// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "commands/options.h"
#include "session/applicationtenants.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

Result<void> forgotten(ApplicationTenants &tenants, const QString &id)
{
    Result<void> result;
    tenants.forget(id, QCoreApplication::instance(), [&result](const Result<void> &end) {
        result = end;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return result;
}

/// The settings of the window, and the folders as far as nothing else is in them.
void clearFolder(const QString &path)
{
    const QDir folder(path);
    QFile::remove(folder.filePath(u"settings.ini"_s));
    for (const QString &name : {u"tenants"_s, u"practice"_s})
        folder.rmdir(name);
    QDir().rmdir(path);
}

} // namespace

int runForget(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Removes tenants from this computer, their secrets in the keychain first; nothing is asked, and there is no way back. The vendors are not touched. Exit 0: they are gone; 2: something stays."_s);
    parser.addPositionalArgument(u"forget"_s, u"This command."_s);
    parser.addOption({u"tenant"_s, u"Forget this tenant."_s, u"NAME"_s});
    parser.addOption({u"all"_s, u"Forget every tenant and practice tenant, and the settings of the window."_s});
    addDataDirOption(parser);
    parseOrExit(parser, application.arguments());
    if (parser.isSet(u"tenant"_s) == parser.isSet(u"all"_s))
        exitWrongUsage(u"forget takes either --tenant or --all."_s);

    ApplicationTenants tenants(dataDir(parser), {});
    QList<TenantRow> rows = tenants.recent();
    if (parser.isSet(u"tenant"_s)) {
        const auto id = tenants.idOf(parser.value(u"tenant"_s));
        if (!id) {
            say(describe(id.error(), Teller::CommandLine).text());
            return SomethingUnread;
        }
        rows.removeIf([&id](const TenantRow &row) { return row.id != *id; });
    }
    bool isAllGone = true;
    for (const TenantRow &row : std::as_const(rows)) {
        const Result<void> result = forgotten(tenants, row.id);
        say(result ? u"%1 is forgotten."_s.arg(row.name)
                   : u"%1 stays. %2"_s.arg(row.name, describe(result.error(), Teller::CommandLine).text()));
        isAllGone = isAllGone && result;
    }
    if (isAllGone && parser.isSet(u"all"_s))
        clearFolder(dataDir(parser));
    return isAllGone ? NothingNeedsYou : SomethingUnread;
}

} // namespace trivet::app
