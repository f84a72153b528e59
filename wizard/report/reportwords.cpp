// SPDX-License-Identifier: Apache-2.0
#include "report/reportwords.h"

#include "core/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace trivet::reportwords {
namespace {

/// Separators of lines and paragraphs, the stand-in for an embedded object, and what turns the direction of all that
/// follows: none of it belongs into a name.
bool isTextMark(QChar letter)
{
    switch (letter.unicode()) {
    case 0x2028:
    case 0x2029:
    case 0xfdd0:
    case 0xfdd1:
    case 0xfffc: return true;
    default:
        return letter.category() == QChar::Other_Control ||
               (letter.unicode() >= 0x202a && letter.unicode() <= 0x202e) ||
               (letter.unicode() >= 0x2066 && letter.unicode() <= 0x2069);
    }
}

} // namespace

QString of(VerdictState state)
{
    switch (state) {
    //: Report: state of a check
    case VerdictState::Passed: return QCoreApplication::translate("Report", "Passed");
    //: Report: state of a check, a step or a link
    case VerdictState::NeedsYou: return QCoreApplication::translate("Report", "Needs you");
    //: Report: state of a check, a step or a link
    case VerdictState::Failed: return QCoreApplication::translate("Report", "Failed");
    //: Report: state of a check
    case VerdictState::Unknown: return QCoreApplication::translate("Report", "Unknown");
    }
    return {};
}

QString of(StepState state)
{
    switch (state) {
    //: Report: state of a step
    case StepState::Locked: return QCoreApplication::translate("Report", "Not begun");
    //: Report: state of a step
    case StepState::Open: return QCoreApplication::translate("Report", "Open");
    case StepState::Passed: return of(VerdictState::Passed);
    case StepState::NeedsYou: return of(VerdictState::NeedsYou);
    case StepState::Failed: return of(VerdictState::Failed);
    //: Report: state of a step that passed earlier; what it rests on was not read again
    case StepState::Stale: return QCoreApplication::translate("Report", "Passed, not read again");
    }
    return {};
}

QString of(LinkValue value)
{
    switch (value) {
    //: Report: state of a link
    case LinkValue::NotSetUp: return QCoreApplication::translate("Report", "Not set up");
    //: Report: state of a link
    case LinkValue::InProgress: return QCoreApplication::translate("Report", "In progress");
    //: Report: state of a link
    case LinkValue::Verified: return QCoreApplication::translate("Report", "Verified");
    case LinkValue::NeedsYou: return of(VerdictState::NeedsYou);
    case LinkValue::Failed: return of(VerdictState::Failed);
    //: Report: state of a link that was verified earlier; what it rests on was not read again
    case LinkValue::Stale: return QCoreApplication::translate("Report", "Verified, not read again");
    }
    return {};
}

QString of(Severity severity)
{
    switch (severity) {
    //: Report: a check that holds the next step
    case Severity::Blocks: return QCoreApplication::translate("Report", "Blocks");
    //: Report: a check that warns
    case Severity::Warns: return QCoreApplication::translate("Report", "Warns");
    //: Report: a check that only notes something
    case Severity::Notes: return QCoreApplication::translate("Report", "Notes");
    }
    return {};
}

QString of(ReportSaasRow::Outcome outcome)
{
    switch (outcome) {
    //: Report: how a client of SaaS Protection gets its place in IT Glue
    case ReportSaasRow::Outcome::Automatic: return QCoreApplication::translate("Report", "Matched by its name");
    //: Report: how a client of SaaS Protection gets its place in IT Glue
    case ReportSaasRow::Outcome::Match: return QCoreApplication::translate("Report", "Matched by hand");
    //: Report: how a client of SaaS Protection gets its place in IT Glue
    case ReportSaasRow::Outcome::Create: return QCoreApplication::translate("Report", "New organization");
    //: Report: how a client of SaaS Protection gets its place in IT Glue
    case ReportSaasRow::Outcome::Ignore: return QCoreApplication::translate("Report", "Ignored");
    //: Report: a client of SaaS Protection without a decision
    case ReportSaasRow::Outcome::Undecided: return QCoreApplication::translate("Report", "Not decided");
    }
    return {};
}

QString counted(LinkId link)
{
    switch (link) {
    //: Report: what the number of a link counts
    case LinkId::AutotaskRmm: return QCoreApplication::translate("Report", "Devices in Autotask");
    //: Report: what the number of a link counts
    case LinkId::AutotaskItGlue:
        return QCoreApplication::translate("Report", "Organizations and configurations in IT Glue");
    //: Report: what the number of a link counts
    case LinkId::RmmItGlue: return QCoreApplication::translate("Report", "Configurations matched");
    //: Report: what the number of a link counts
    case LinkId::Saas: return QCoreApplication::translate("Report", "Clients decided");
    case LinkId::None: break;
    }
    return {};
}

QString time(const QDateTime &at, const ReportModel &model)
{
    return at.isValid() ? momentText(at.toTimeZone(model.zone), model.locale) : u"\u2013"_s;
}

QString day(const QDateTime &at, const ReportModel &model)
{
    return at.isValid() ? dayText(at.toTimeZone(model.zone).date(), model.locale) : u"\u2013"_s;
}

QString number(qint64 value, const ReportModel &model)
{
    return model.locale.toString(value);
}

QString ofWhole(qint64 part, qint64 whole, const ReportModel &model)
{
    //: Report: %1 part, %2 whole, both with the separators of the language
    return QCoreApplication::translate("Report", "%1 of %2").arg(number(part, model), number(whole, model));
}

QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &letter : line) {
        if (isTextMark(letter))
            letter = u' ';
    }
    return line.simplified();
}

} // namespace trivet::reportwords
