// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"
#include "commands/options.h"
#include "commands/readings.h"
#include "doctor/checks.h"
#include "doctor/waitingfindings.h"
#include "language.h"
#include "ui/parts/sentences/checksentence.h"
#include "ui/parts/sentences/problemsentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

QJsonObject toJson(const Verdict &verdict, const CheckSpec &spec)
{
    QJsonArray records;
    for (const RecordRef &record : verdict.records)
        records.append(
            QJsonObject{{u"vendor"_s, vendorKey(record.vendor)}, {u"entity"_s, record.entity}, {u"id"_s, record.id}});
    QJsonObject json{{u"id"_s, verdict.checkId},
                     {u"severity"_s, severityKey(spec.severity)},
                     {u"state"_s, verdictStateKey(verdict.state)},
                     {u"source"_s, verdictSourceKey(verdict.source)},
                     {u"finding"_s, QString::fromLatin1(verdict.finding)},
                     {u"evidence"_s, verdictEvidence(verdict)},
                     {u"records"_s, records},
                     {u"checkedAt"_s, verdict.checkedAt.toString(Qt::ISODateWithMs)}};
    if (!verdict.because.isEmpty())
        json.insert(u"because"_s, verdict.because);
    return json;
}

/// The warning that a person accepted with a reason ("Continue anyway"); it stays told, and needs nobody any more.
const Waiver *waiverOf(const Verdict &verdict, const CheckSpec &spec, const QList<Waiver> &waivers)
{
    if (verdict.state != VerdictState::NeedsYou || spec.severity != Severity::Warns)
        return nullptr;
    const auto found = std::find_if(waivers.begin(), waivers.end(),
                                    [&verdict](const Waiver &waiver) { return waiver.checkId == verdict.checkId; });
    return found == waivers.end() ? nullptr : &*found;
}

/// A note that waits for a person's choice leaves nothing unread, nor does a warning that waits for its time.
bool leavesUnread(const Verdict &verdict, const CheckSpec &spec)
{
    if (verdict.state != VerdictState::Unknown || spec.severity == Severity::Notes)
        return false;
    return spec.severity == Severity::Blocks || verdict.finding == "not-read" || !isWaiting(verdict);
}

} // namespace

int runCheck(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"Trivet"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs every check once. Exit 0: nothing needs anybody; 1: something does; 2: something could not be read."_s);
    parser.addPositionalArgument(u"check"_s, u"This command."_s);
    addSourceOptions(parser);
    parser.addOption({u"language"_s, u"Language of the evidence."_s, u"xx"_s, u"en"_s});
    parseOrExit(parser, application.arguments());
    useLanguage(parser.value(u"language"_s));

    auto readings = readEverything(parser);
    if (!readings) {
        say(describe(readings.error(), Teller::CommandLine).text());
        return SomethingUnread;
    }
    QJsonArray verdicts;
    QMap<QString, int> counts;
    int accepted = 0;
    int unread = 0;
    for (const CheckSpec &spec : checkSpecs()) {
        if (!isAsked(spec, *readings))
            continue;
        const Verdict verdict = evaluate(spec, readings->facts);
        ++counts[verdictStateKey(verdict.state)];
        if (leavesUnread(verdict, spec))
            ++unread;
        QJsonObject json = toJson(verdict, spec);
        readings->history.take({verdict});
        if (const QDateTime since = readings->history.since(verdict);
            since.isValid() && !readings->isPracticeConnection)
            json.insert(u"since"_s, since.toString(Qt::ISODateWithMs));
        if (const Waiver *waiver = waiverOf(verdict, spec, readings->handover.waivers)) {
            json.insert(u"acceptedBecause"_s, waiver->reason);
            ++accepted;
        }
        verdicts.append(json);
        if (!parser.isSet(u"json"_s))
            say(u"%1  %2  %3: %4"_s.arg(verdict.checkId.leftJustified(4),
                                        verdictStateKey(verdict.state).leftJustified(9), verdictTitle(verdict),
                                        verdictEvidence(verdict)));
    }
    QJsonObject summary;
    for (const VerdictState state :
         {VerdictState::Passed, VerdictState::NeedsYou, VerdictState::Failed, VerdictState::Unknown})
        summary.insert(verdictStateKey(state), counts.value(verdictStateKey(state)));
    if (parser.isSet(u"json"_s))
        printJson({{u"verdicts"_s, verdicts}, {u"summary"_s, summary}});
    if (counts.value(u"failed"_s) + counts.value(u"needs-you"_s) > accepted)
        return SomethingNeedsYou;
    return unread > 0 ? SomethingUnread : NothingNeedsYou;
}

} // namespace trivet::app
