// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/windowsetup.h"
#include "core/spawn.h"
#include "rehearsal/rehearsal.h"
#include "session/applicationtenants.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

enum class Route { SetUp, Review };

QString outcomeWords(Route route, bool isVerified)
{
    if (!isVerified)
        return u"It did not come to its end. %1 shows how far it came."_s;
    if (route == Route::Review)
        return u"The review led to the first step with something wrong. %1 has the pictures."_s;
    return u"Every link is verified. Pictures, the report and rehearsal.json are in %1."_s;
}

QCoro::Task<Result<QJsonObject>> walked(Rehearsal &rehearsal, Route route)
{
    return route == Route::Review ? rehearsal.runReview() : rehearsal.run();
}

QCoro::Task<void> rehearse(TrivetWindow *window, const Tenants *tenants, RehearsalOptions options, Route route)
{
    if (route == Route::Review)
        window->guide()->place().beginReview();
    Rehearsal rehearsal(*window, *window->guide(), *tenants, options);
    const Result<QJsonObject> report = co_await walked(rehearsal, route);
    if (!report) {
        say(describe(report.error(), Teller::CommandLine).text());
        QCoreApplication::exit(SomethingUnread);
        co_return;
    }
    const bool isVerified = report->value("verified"_L1).toBool();
    if (report->contains("stuck"_L1))
        say(report->value("stuck"_L1).toString());
    say(outcomeWords(route, isVerified).arg(options.out));
    int code = SomethingNeedsYou;
    if (isVerified)
        code = NothingNeedsYou;
    QCoreApplication::exit(code);
}

PracticeSetup practiceSetup(const QCommandLineParser &parser)
{
    PracticeSetup practice{.options = worldToPractice(parser)};
    if (parser.isSet(u"connect"_s)) {
        auto connection = Connection::fromFile(parser.value(u"connect"_s));
        if (!connection)
            exitWrongUsage(connection.error().detail);
        practice.connection = std::move(*connection);
    }
    if (parser.value(u"vault"_s) == "keychain"_L1)
        practice.secretsIn = PracticeSetup::SecretsIn::Keychain;
    else if (parser.value(u"vault"_s) != "memory"_L1)
        exitWrongUsage(u"--vault takes memory or keychain."_s);
    return practice;
}

} // namespace

int runRehearse(int argc, char *argv[])
{
    chooseOffscreenWithoutDisplay();
    QApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Drives the real window through a practice tenant and leaves pictures and rehearsal.json."_s);
    parser.addPositionalArgument(u"rehearse"_s, u"This command."_s);
    addWindowOptions(parser);
    addPracticeOptions(parser);
    parser.addOption({u"out"_s, u"Folder for the pictures and rehearsal.json."_s, u"DIR"_s});
    parser.addOption({u"connect"_s, u"Use the world that trivet practice serves; FILE holds its line."_s, u"FILE"_s});
    parser.addOption({u"review"_s, u"Review what stands already, as with --stage messy, instead of setting up."_s});
    parser.addOption({u"resume"_s, u"Go on with the tenant in --data-dir."_s});
    parser.addOption({u"vault"_s, u"Where secrets go: memory or keychain."_s, u"PLACE"_s, u"memory"_s});
    parser.addOption({u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1180x800"_s});
    parseOrExit(parser, application.arguments());
    if (!parser.isSet(u"out"_s))
        exitWrongUsage(u"--out is missing."_s);
    const QSize size = sizeOption(parser, u"size"_s);

    // A rehearsal leaves nothing behind but its pictures, unless somebody wants to go on with it.
    QTemporaryDir ownData;
    const QString data = parser.isSet(u"data-dir"_s) ? dataDir(parser) : ownData.path();
    WindowSetup setup(parser, data, WindowSetup::Typeface::Stable);
    PracticeSetup practice = practiceSetup(parser);
    if (!parser.isSet(u"speed"_s))
        practice.options.speed = 60.0;
    ApplicationTenants tenants(data, std::move(practice));
    const std::unique_ptr<TrivetWindow> window = setup.makeWindow(tenants);
    window->resize(size);
    window->show();

    RehearsalOptions options{.out = parser.value(u"out"_s), .say = say};
    const Route route = parser.isSet(u"review"_s) ? Route::Review : Route::SetUp;
    if (!parser.isSet(u"connect"_s))
        options.mends = {u"R02"_s, u"R03"_s, u"R14"_s};
    options.writeReport = [&tenants](const QString &path) { return tenants.writeReport(path); };
    QObject::connect(window.get(), &TrivetWindow::tenantOpened, &application,
                     [&window, &tenants, options, route] { spawn(rehearse(window.get(), &tenants, options, route)); });
    QObject::connect(window.get(), &TrivetWindow::openFailed, &application, [](const Problem &problem) {
        say(u"The practice tenant could not be opened. %1 (%2)"_s.arg(describe(problem, Teller::CommandLine).text(),
                                                                      problemDetails(problem)));
        QCoreApplication::exit(SomethingUnread);
    });
    const auto earlier = parser.isSet(u"resume"_s) ? tenants.practiceTenant() : std::nullopt;
    const auto open = [&window, &earlier] {
        if (earlier)
            window->openTenant(earlier->id);
        else
            window->openPractice();
    };
    // From inside the event loop: an exit that is asked for before it runs would be forgotten.
    QMetaObject::invokeMethod(&application, open, Qt::QueuedConnection);
    return application.exec();
}

} // namespace trivet::app
