// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/windowsetup.h"
#include "session/applicationtenants.h"

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

/// Another language: a new window stands where the old one stood, at the same tenant.
void giveWay(std::unique_ptr<TrivetWindow> &window, WindowSetup &setup, ApplicationTenants &tenants)
{
    const auto replace = [&window, &setup, &tenants](const QString &tenantId) {
        std::unique_ptr<TrivetWindow> next = setup.makeWindow(tenants);
        next->setGeometry(window->geometry());
        next->show();
        if (!tenantId.isEmpty())
            next->openTenant(tenantId);
        window = std::move(next);
        giveWay(window, setup, tenants);
    };
    // Queued: the old window must not end inside its own signal.
    QObject::connect(window.get(), &TrivetWindow::languageChosen, qApp, replace, Qt::QueuedConnection);
}

} // namespace

int runWizard(int argc, char *argv[])
{
    const bool canShow = hasDisplay();
    chooseOffscreenWithoutDisplay(); // --help, --version and wrong usage are said without one too
    QApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    application.setApplicationVersion(QStringLiteral(TRIVET_VERSION));
    application.setDesktopFileName(u"io.trivet.Trivet"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Connects Autotask, Datto RMM and IT Glue in the right order. Commands: practice, rehearse, check, inventory, report, plan, apply."_s);
    addWindowOptions(parser);
    addPracticeOptions(parser);
    parser.addOption({u"practice"_s, u"Open on a practice tenant with simulated vendors."_s});
    parser.addOption({u"review"_s, u"With --practice: review what stands in it already, as with --stage messy."_s});
    parser.addOption({u"tenant"_s, u"Open this tenant."_s, u"NAME"_s});
    parseOrExit(parser, application.arguments());
    if (!parser.positionalArguments().isEmpty())
        exitWrongUsage(u"There is no command %1."_s.arg(parser.positionalArguments().first()));
    if (!canShow) {
        say(u"There is no display to open the wizard on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start it from a desktop, or rehearse it with: trivet rehearse --out DIR"_s);
        return SomethingUnread;
    }

    WindowSetup setup(parser, dataDir(parser));
    practice::PracticeOptions world = worldToPractice(parser);
    const bool isReview = parser.isSet(u"review"_s);
    if (isReview && !parser.isSet(u"stage"_s))
        world.stage = practice::Stage::Messy; // there must be something to review
    ApplicationTenants tenants(dataDir(parser), {.options = world});
    std::unique_ptr<TrivetWindow> window = setup.makeWindow(tenants);
    giveWay(window, setup, tenants);
    window->show();
    if (isReview) {
        QObject::connect(window.get(), &TrivetWindow::tenantOpened, window.get(), [&window] {
            if (window->guide()->isPractice())
                window->guide()->place().beginReview();
        });
    }

    if (parser.isSet(u"tenant"_s)) {
        if (const auto named = tenants.idOf(parser.value(u"tenant"_s)))
            window->openTenant(*named);
        else
            window->showUnopened(named.error());
    } else if (parser.isSet(u"practice"_s)) {
        const auto earlier = tenants.practiceTenant();
        if (earlier && !isReview) // an earlier one may have nothing in it
            window->openTenant(earlier->id);
        else
            window->openPractice();
    }
    return application.exec();
}

} // namespace trivet::app
