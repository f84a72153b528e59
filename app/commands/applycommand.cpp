// SPDX-License-Identifier: Apache-2.0
#include "changes/changeengine.h"
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/planning.h"
#include "commands/readings.h"
#include "ui/parts/sentences/plansentence.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

/// The plan of this hash in a file that `trivet plan --json` wrote, or that plan alone.
std::optional<Plan> planIn(const QString &path, const QString &hash)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        exitWrongUsage(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray plans = json.contains("plans"_L1) ? json.value("plans"_L1).toArray() : QJsonArray{json};
    QStringList known;
    for (const QJsonValue &each : plans) {
        auto plan = planFromJson(each.toObject());
        if (!plan)
            continue;
        if (planHash(*plan) == hash)
            return plan;
        known.append(planHash(*plan));
    }
    say(u"No plan in %1 has this hash. Those in it have: %2"_s.arg(path,
                                                                   known.isEmpty() ? u"none"_s : known.join(u", "_s)));
    return std::nullopt;
}

/// What is written, whoever ticked what.
QString hashOfRows(Plan plan)
{
    for (ChangeRow &row : plan.rows)
        row.isTicked = true;
    return planHash(plan);
}

/// Whether what is left of the plan is what the checks of this moment would have written.
bool isStillTrue(const Plan &plan, const QList<JournalEntry> &entries, const Readings &readings)
{
    Plan left = plan;
    left.rows.clear();
    for (int place = 0; place < plan.rows.size(); ++place) {
        const bool isDone = std::any_of(entries.begin(), entries.end(), [place](const JournalEntry &entry) {
            return entry.place == place && entry.state == ChangeState::Done;
        });
        if (!isDone)
            left.rows.append(plan.rows[place]);
    }
    Plan now = left;
    now.rows.clear();
    for (const Plan &fresh : plansOf(readings, plan.why)) {
        if (fresh.kind == plan.kind)
            now.rows = fresh.rows;
    }
    return hashOfRows(now) == hashOfRows(left);
}

void waitUntilIdle(ChangeEngine &engine)
{
    while (engine.progress().isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void tellRow(const JournalEntry &entry)
{
    const QString how = (changeStateKey(entry.state) + u' ' + changeOutcomeKey(entry.outcome)).trimmed();
    say(u"%1%2%3"_s.arg(how.leftJustified(10), rowLine(entry.row),
                        entry.detail.isEmpty() ? QString() : u" ("_s + entry.detail + u')'));
}

QJsonObject resultJson(const QString &plan, const QList<JournalEntry> &entries)
{
    QJsonArray rows;
    QMap<QString, int> counts;
    for (const JournalEntry &entry : entries) {
        ++counts[changeStateKey(entry.state)];
        rows.append(QJsonObject{{u"place"_s, entry.place},
                                {u"entity"_s, entry.row.record.entity},
                                {u"id"_s, entry.row.record.id},
                                {u"state"_s, changeStateKey(entry.state)},
                                {u"outcome"_s, changeOutcomeKey(entry.outcome)},
                                {u"detail"_s, entry.detail}});
    }
    QJsonObject summary;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        summary.insert(count.key(), count.value());
    return {{u"plan"_s, plan}, {u"rows"_s, rows}, {u"summary"_s, summary}};
}

/// Nobody is there to answer: what the engine asks ends it.
void endWhatAsks(ChangeEngine &engine)
{
    const ChangeProgress progress = engine.progress();
    if (progress.state == ChangeProgress::State::Asking) {
        say(u"Several rows in a row came out alike (%1): stopped."_s.arg(changeOutcomeKey(progress.asksBecause)));
        engine.cancel();
    }
}

QString whoApplies(const Writable &writable)
{
    const QString named = writable.readings.facts.answers.value(AnswerId::Who);
    if (!named.isEmpty())
        return named;
    return writable.readings.isPracticeConnection ? u"Practice"_s
                                                  : qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace

int runApply(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes a plan that trivet plan printed, if everything is still as the plan says. Exit 0: every ticked row is written; 1: the world has changed, or a row came out otherwise; 2: something could not be read or kept."_s);
    parser.addPositionalArgument(u"apply"_s, u"This command."_s);
    addSourceOptions(parser);
    parser.addOption({u"plan"_s, u"The file that trivet plan --json was written to."_s, u"FILE"_s});
    parser.addOption({u"hash"_s, u"The hash of the plan in it that somebody looked at."_s, u"HASH"_s});
    parseOrExit(parser, application.arguments());
    if (!parser.isSet(u"plan"_s) || !parser.isSet(u"hash"_s))
        exitWrongUsage(u"--plan and --hash are needed."_s);
    const auto plan = planIn(parser.value(u"plan"_s), parser.value(u"hash"_s));
    if (!plan)
        return SomethingNeedsYou;

    const auto writable = readToWrite(parser);
    if (!writable) {
        say(describe(writable.error(), Teller::CommandLine).text());
        return SomethingUnread;
    }
    TenantSession &session = *writable->tenants->session();
    ChangeEngine &engine = session.changes();
    waitUntilIdle(engine); // what a former run left open is settled when it is signed in
    if (const auto why = engine.cannotApply()) {
        say(describe(*why, Teller::CommandLine).text());
        return SomethingUnread;
    }
    if (!isStillTrue(*plan, session.store().journalEntries(plan->id), writable->readings)) {
        say(u"Something has changed since this plan was made, or could not be read: nothing was written. Make the plan again."_s);
        for (const QString &line : unreadWords(*writable->readings.facts.inventory))
            say(line);
        return SomethingNeedsYou;
    }
    if (const auto missing = missingRight(*plan, *writable->readings.facts.inventory)) {
        say(missingRightText(*missing) + u" Nothing was written."_s);
        return SomethingNeedsYou;
    }
    QObject::connect(&engine, &ChangeEngine::rowEnded, &engine, &tellRow);
    QObject::connect(&engine, &ChangeEngine::progressChanged, &engine, [&engine] { endWhatAsks(engine); });
    engine.apply(*plan, whoApplies(*writable));
    waitUntilIdle(engine);

    const QList<JournalEntry> entries = session.store().journalEntries(plan->id);
    if (parser.isSet(u"json"_s))
        printJson(resultJson(plan->id, entries));
    if (const auto why = engine.progress().problem)
        say(describe(*why, Teller::CommandLine).text());
    const bool isAllDone = std::all_of(entries.begin(), entries.end(), [](const JournalEntry &entry) {
        return entry.state == ChangeState::Done || entry.state == ChangeState::Undone;
    });
    return isAllDone ? NothingNeedsYou : SomethingNeedsYou;
}

} // namespace trivet::app
