// SPDX-License-Identifier: Apache-2.0
#include "changes/plan.h"
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/planning.h"
#include "commands/readings.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace trivet::app {

int runPlan(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints what Trivet would write to mend what the checks find, and writes nothing. Exit 0: printed; 2: something could not be read."_s);
    parser.addPositionalArgument(u"plan"_s, u"This command."_s);
    addSourceOptions(parser);
    parser.addOption({u"check"_s, u"Only what mends this check, like R03."_s, u"ID"_s});
    parseOrExit(parser, application.arguments());
    const QString check = parser.value(u"check"_s);
    if (parser.isSet(u"check"_s) && !mendableChecks().contains(check))
        exitWrongUsage(
            u"%1 has no mend through an API. There is one for %2."_s.arg(check, mendableChecks().join(u", "_s)));

    const auto readings = readEverything(parser);
    if (!readings) {
        say(describe(readings.error(), Teller::CommandLine).text());
        return SomethingUnread;
    }
    QJsonArray plans;
    for (const Plan &plan : plansOf(*readings, check)) {
        QJsonObject json = planToJson(plan);
        json.insert(u"hash"_s, planHash(plan));
        if (const auto missing = missingRight(plan, *readings->facts.inventory)) {
            const bool isCreation = missing->action == ChangeRow::Action::Create;
            json.insert(u"missingRight"_s, QJsonObject{{u"entity"_s, missing->entity},
                                                       {u"right"_s, isCreation ? u"create"_s : u"update"_s}});
        }
        plans.append(json);
        say(u"%1  %2: %3 to write, %4 left out"_s.arg(plan.why.leftJustified(4), mendKindKey(plan.kind))
                .arg(plan.rows.size())
                .arg(plan.leftOut.size()));
        if (!parser.isSet(u"json"_s)) {
            for (const ChangeRow &row : plan.rows)
                say(rowLine(row));
        }
    }
    if (parser.isSet(u"json"_s))
        printJson({{u"plans"_s, plans}});
    const QStringList unread = unreadWords(*readings->facts.inventory);
    for (const QString &line : unread)
        say(line);
    return unread.isEmpty() ? NothingNeedsYou : SomethingUnread;
}

} // namespace trivet::app
