// SPDX-License-Identifier: Apache-2.0
#include "commands/options.h"

#include "commands/commands.h"
#include "terminaltext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

constexpr double slowestWorld = 0.001;

/// A whole number of at least `least`, or the end.
qint64 numberOption(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        exitWrongUsage(u"--%1 takes a whole number from %2 to %3."_s.arg(name).arg(least).arg(most));
    return value;
}

} // namespace

void parseOrExit(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        exitWrongUsage(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        std::exit(0);
    }
    if (parser.isSet(version)) {
        std::fputs("trivet " TRIVET_VERSION "\n", stdout);
        std::exit(0);
    }
    if (parser.positionalArguments().size() > 1) // the first is the command
        exitWrongUsage(u"%1 is one argument too many."_s.arg(parser.positionalArguments().at(1)));
    const QStringList names = parser.optionNames();
    for (const QString &name : names) {
        if (parser.values(name).contains(QString()))
            exitWrongUsage(u"--%1 takes a value."_s.arg(name));
    }
}

double factorOption(const QCommandLineParser &parser, const QString &name, double least, double most)
{
    bool isNumber = false;
    const double value = parser.value(name).toDouble(&isNumber);
    if (!isNumber || !(value >= least && value <= most)) // also when it is "nan"
        exitWrongUsage(u"--%1 takes a number from %2 to %3."_s.arg(name).arg(least).arg(most));
    return value;
}

QSize sizeOption(const QCommandLineParser &parser, const QString &name)
{
    constexpr int least = 200;
    constexpr int most = 10'000;
    const QStringList sides = parser.value(name).split(u'x');
    bool isWide = false;
    bool isHigh = false;
    const QSize size(sides.value(0).toInt(&isWide), sides.value(1).toInt(&isHigh));
    const bool isSize = sides.size() == 2 && isWide && isHigh && std::min(size.width(), size.height()) >= least &&
                        std::max(size.width(), size.height()) <= most;
    if (!isSize)
        exitWrongUsage(
            u"--%1 takes a width and a height from %2 to %3, like 1180x800."_s.arg(name).arg(least).arg(most));
    return size;
}

void exitWrongUsage(const QString &sentence)
{
    say(sentence + " See --help."_L1);
    std::exit(WrongUsage);
}

void addPracticeOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"devices"_s, u"Devices in the simulated Datto RMM."_s, u"N"_s, u"1318"_s},
        {u"companies"_s, u"Companies in the simulated Autotask."_s, u"N"_s, u"61"_s},
        {u"saas-clients"_s, u"Clients of SaaS Protection; by default about two thirds of the customers."_s, u"N"_s},
        {u"seed"_s, u"The same seed makes the same world."_s, u"N"_s, u"1"_s},
        {u"stage"_s, u"How far the admin has come: fresh, rmm-linked, itglue-linked, complete or messy."_s, u"STAGE"_s,
         u"fresh"_s},
        {u"latency"_s, u"Milliseconds that each answer takes longer."_s, u"MS"_s, u"0"_s},
        {u"fault"_s, u"Something that goes wrong at a vendor; may be given again."_s, u"NAME[=VALUE]"_s},
        {u"speed"_s, u"World seconds in one real second."_s, u"FACTOR"_s, u"1"_s},
    });
}

practice::PracticeOptions practiceOptions(const QCommandLineParser &parser)
{
    practice::PracticeOptions options;
    options.devices = static_cast<int>(numberOption(parser, u"devices"_s, 0, 1'000'000));
    options.companies = static_cast<int>(numberOption(parser, u"companies"_s, 2, 100'000));
    if (parser.isSet(u"saas-clients"_s))
        options.saasClients = static_cast<int>(numberOption(parser, u"saas-clients"_s, 0, 100'000));
    options.seed = static_cast<quint64>(numberOption(parser, u"seed"_s, 0, std::numeric_limits<qint64>::max()));
    options.latency = std::chrono::milliseconds(numberOption(parser, u"latency"_s, 0, 600'000));

    options.speed = factorOption(parser, u"speed"_s, slowestWorld, practice::fastestWorld);

    bool isStage = false;
    using practice::Stage;
    for (const Stage stage : {Stage::Fresh, Stage::RmmLinked, Stage::ItGlueLinked, Stage::Complete, Stage::Messy}) {
        if (practice::stageKey(stage) == parser.value(u"stage"_s)) {
            options.stage = stage;
            isStage = true;
        }
    }
    if (!isStage)
        exitWrongUsage(u"--stage takes fresh, rmm-linked, itglue-linked, complete or messy."_s);

    for (const QString &fault : parser.values(u"fault"_s))
        options.faults.insert(fault.section(u'=', 0, 0), fault.section(u'=', 1));
    return options;
}

practice::PracticeOptions worldToPractice(const QCommandLineParser &parser)
{
    practice::PracticeOptions options = practiceOptions(parser);
    if (!options.faults.contains(u"left-behind"_s))
        options.faults.insert(u"left-behind"_s, u"24"_s);
    return options;
}

void addDataDirOption(QCommandLineParser &parser)
{
    parser.addOption({u"data-dir"_s, u"Where tenants are kept."_s, u"DIR"_s});
}

QString dataDir(const QCommandLineParser &parser)
{
    if (parser.isSet(u"data-dir"_s))
        return parser.value(u"data-dir"_s);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

void printJson(const QJsonObject &object)
{
    std::fputs(terminalJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void say(const QString &sentence)
{
    std::fputs(qUtf8Printable(terminalLine(sentence)), stderr);
    std::fputc('\n', stderr);
}

} // namespace trivet::app
