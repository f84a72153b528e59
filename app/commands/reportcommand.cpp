// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/readings.h"
#include "commands/windowsetup.h"
#include "doctor/checks.h"
#include "language.h"
#include "session/handover.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace trivet::app {

int runReport(int argc, char *argv[])
{
    // Pictures and PDF need fonts, and those a platform; a display they do not need.
    chooseOffscreenWithoutDisplay();
    QApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reads everything once and writes the hand-over report, without secrets."_s);
    parser.addPositionalArgument(u"report"_s, u"This command."_s);
    addSourceOptions(parser);
    parser.addOption({u"out"_s, u"File to write; its ending says which kind: .html, .pdf or .json."_s, u"FILE"_s});
    parser.addOption({u"language"_s, u"Language of the report."_s, u"xx"_s, u"en"_s});
    parseOrExit(parser, application.arguments());
    if (!parser.isSet(u"out"_s))
        exitWrongUsage(u"--out is missing."_s);
    const QString path = parser.value(u"out"_s);
    if (!path.endsWith(".html"_L1) && !path.endsWith(".pdf"_L1) && !path.endsWith(".json"_L1))
        exitWrongUsage(u"--out takes a file that ends in .html, .pdf or .json."_s);
    useLanguage(parser.value(u"language"_s));

    const auto readings = readEverything(parser);
    if (!readings) {
        say(describe(readings.error(), Teller::CommandLine).text());
        return SomethingUnread;
    }
    Handover handover = readings->handover;
    handover.facts = readings->facts;
    for (const CheckSpec &spec : checkSpecs()) {
        if (isAsked(spec, *readings))
            handover.verdicts.append(evaluate(spec, readings->facts));
    }
    valueSteps(handover);
    if (const auto written = writeHandover(path, handover); !written) {
        say(describe(written.error(), Teller::CommandLine).text());
        return SomethingUnread;
    }
    const QStringList unread = unreadWords(*readings->facts.inventory);
    for (const QString &line : unread)
        say(line);
    say((unread.isEmpty() ? u"The report is in %1."_s : u"The report is in %1. It lacks what could not be read."_s)
            .arg(path));
    return unread.isEmpty() ? NothingNeedsYou : SomethingUnread;
}

} // namespace trivet::app
