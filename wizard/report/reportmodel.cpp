// SPDX-License-Identifier: Apache-2.0
#include "report/reportmodel.h"

#include "doctor/checks.h"
#include "inventory/joins/gluewebaddress.h"
#include "report/reportinput.h"
#include "report/reportsaas.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString cleaned(const ReportInput &input, const QString &text)
{
    return input.words.clean ? input.words.clean(text) : text;
}

QString settingName(const QString &checkId, const QString &subject, const ReportInput &input);

/// A setting is kept by a word of Trivet's own.
QString recordName(const RecordRef &record, const ReportCheck &check, const ReportInput &input)
{
    return record.entity == "syncSettings"_L1 ? settingName(check.id, record.id, input) : record.label;
}

void addRecords(ReportCheck &check, const Verdict &verdict, const ReportInput &input)
{
    check.records = verdict.records.first(std::min(verdict.records.size(), reportRecordsShown));
    for (RecordRef &record : check.records)
        record.label = cleaned(input, recordName(record, check, input));
    check.moreRecords = verdict.records.size() - check.records.size();
}

void addWho(ReportCheck &check, const Facts &facts)
{
    if (check.source != VerdictSource::Confirmed || check.state != VerdictState::Passed)
        return;
    for (const Confirmation &confirmation : facts.confirmations) {
        if (confirmation.checkId != check.id || (check.confirmedAt.isValid() && confirmation.at < check.confirmedAt))
            continue;
        check.who = confirmation.who;
        check.confirmedAt = confirmation.at;
    }
}

/// The step that mends it, and the first way through the portal that the step names.
void addMend(ReportCheck &check, const CheckSpec &spec)
{
    const StepSpec *step = findStep(spec.step);
    if (!step)
        return;
    check.mendStep = step->number + u' ' + guideText(step->title);
    for (const InstructionSpec &row : step->instructions) {
        if (!check.mendPath.isEmpty())
            break;
        for (const PortalLabel label : row.menuPath)
            check.mendPath.append(QString::fromUtf8(label));
    }
}

QList<ReportCheck> checksOf(const ReportInput &input)
{
    QSet<QString> counted;
    for (const Verdict &verdict : countedVerdicts(input.verdicts, input.links))
        counted.insert(verdict.checkId);
    QList<ReportCheck> checks;
    for (const CheckSpec &spec : checkSpecs()) {
        const auto found = std::find_if(input.verdicts.begin(), input.verdicts.end(),
                                        [&spec](const Verdict &verdict) { return verdict.checkId == spec.id; });
        if (found == input.verdicts.end())
            continue;
        ReportCheck check;
        check.id = spec.id;
        check.severity = spec.severity;
        check.state = found->state;
        check.source = found->source;
        check.finding = found->finding;
        check.title = input.words.title(*found);
        check.sourceWord = input.words.source(found->source);
        check.evidence = cleaned(input, input.words.evidence(*found));
        check.checkedAt = found->checkedAt;
        check.because = found->because;
        check.isCounted = counted.contains(check.id);
        if (input.words.hurts)
            check.hurts = input.words.hurts(check.id);
        addMend(check, spec);
        addWho(check, input.facts);
        addRecords(check, *found, input);
        for (const Waiver &waiver : input.waivers) {
            if (waiver.checkId == spec.id)
                check.waived = cleaned(input, waiver.reason);
        }
        checks.append(check);
    }
    return checks;
}

/// As the page shows it: switches and regions are kept as words of Trivet's own.
QString shownValue(const InputSpec &spec, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (spec.kind == InputKind::Region)
        return glueRegionName(value);
    if (spec.kind != InputKind::Switch)
        return value;
    //: Report: a switch is on
    return value == "true"_L1 ? QCoreApplication::translate("Report", "Yes")
                              //: Report: a switch is off
                              : QCoreApplication::translate("Report", "No");
}

ReportSetting settingOf(const InputSpec &spec, const ReportInput &input)
{
    const AnswerSpec &answer = answerSpec(spec.answer);
    const Answers &answers = input.facts.answers;
    ReportSetting setting;
    setting.key = QString::fromLatin1(answer.key);
    setting.label = guideText(spec.label);
    if (spec.group) {
        //: Report: a value that the admin gave; %1 the vendor or group it belongs to, %2 the field's name
        setting.label = QCoreApplication::translate("Report", "%1: %2").arg(guideText(spec.group), setting.label);
    }
    setting.isSecret = answer.isSecret;
    if (answer.isSecret)
        setting.isHeld = answers.holdsSecret(spec.answer);
    else
        setting.value = cleaned(input, answers.value(spec.answer));
    setting.shown = shownValue(spec, setting.value);
    return setting;
}

ReportInstruction instructionOf(const InstructionSpec &spec)
{
    ReportInstruction instruction;
    instruction.heading = guideText(spec.heading);
    for (const PortalLabel label : spec.menuPath)
        instruction.menuPath.append(QString::fromUtf8(label));
    for (const CopyValueSpec &copy : spec.copies) {
        if (copy.label && copy.literal)
            instruction.values.append(QString::fromUtf8(copy.label) + ": "_L1 + QString::fromUtf8(copy.literal));
    }
    return instruction;
}

ReportStep stepOf(const StepSpec &spec, const ReportInput &input)
{
    ReportStep step;
    step.slug = spec.slug;
    step.number = spec.number;
    step.title = guideText(spec.title);
    step.state = input.stepStates.value(spec.slug, StepState::Open);
    step.passedAt = input.passedAt.value(spec.slug);
    for (const InputSpec &asked : spec.inputs)
        step.settings.append(settingOf(asked, input));
    for (const InstructionSpec &instruction : spec.instructions)
        step.instructions.append(instructionOf(instruction));
    step.checkIds = spec.checks;
    return step;
}

QList<ReportChapter> chaptersOf(const ReportInput &input)
{
    QList<ReportChapter> chapters;
    for (const ChapterSpec &spec : input.chapters) {
        ReportChapter chapter;
        chapter.number = spec.number;
        chapter.title = guideText(spec.title);
        chapter.link = spec.link;
        chapter.isOptional = spec.need == ChapterSpec::Need::Optional;
        for (const StepSpec &step : spec.steps)
            chapter.steps.append(stepOf(step, input));
        chapters.append(chapter);
    }
    return chapters;
}

const QList<SyncSample> &samplesOf(LinkId link, const Facts &facts)
{
    static const QList<SyncSample> none;
    switch (link) {
    case LinkId::AutotaskRmm: return facts.samples;
    case LinkId::AutotaskItGlue: return facts.glueSamples;
    case LinkId::RmmItGlue: return facts.rmmGlueSamples;
    case LinkId::None:
    case LinkId::Saas: break;
    }
    return none;
}

QList<SyncSample> thinned(const QList<SyncSample> &samples)
{
    if (samples.size() <= reportSamplesShown)
        return samples;
    QList<SyncSample> kept;
    for (qsizetype i = 0; i < reportSamplesShown; ++i)
        kept.append(samples[i * (samples.size() - 1) / (reportSamplesShown - 1)]);
    return kept;
}

/// SaaS Protection has no readings over time: its count is how many clients have their place.
std::optional<SyncSample> decided(const ReportModel &model)
{
    if (model.saas.isEmpty())
        return std::nullopt;
    const auto open = std::count_if(model.saas.begin(), model.saas.end(), [](const ReportSaasRow &row) {
        return row.outcome == ReportSaasRow::Outcome::Undecided;
    });
    return SyncSample{model.madeAt, static_cast<int>(model.saas.size() - open), static_cast<int>(model.saas.size())};
}

QList<ReportLink> linksOf(const ReportInput &input, const ReportModel &model)
{
    QList<ReportLink> links;
    for (const ReportChapter &chapter : model.chapters) {
        if (chapter.link == LinkId::None)
            continue;
        ReportLink link;
        link.link = chapter.link;
        link.name = chapter.title;
        for (const LinkStatus &status : input.links) {
            if (status.link != chapter.link)
                continue;
            link.value = status.value;
            link.stepsPassed = status.stepsPassed;
            link.stepsTotal = status.stepsTotal;
            link.hasWarnings = status.hasWarnings;
        }
        const QList<SyncSample> &samples = samplesOf(chapter.link, input.facts);
        link.history = thinned(samples);
        link.readings = samples.size();
        if (chapter.link == LinkId::Saas)
            link.count = decided(model);
        else if (!samples.isEmpty())
            link.count = samples.last();
        for (const ChapterSpec &spec : input.chapters) {
            if (spec.number == chapter.number)
                link.tally = tallyOf(verdictsOf(spec, countedVerdicts(input.verdicts, input.links)));
        }
        links.append(link);
    }
    return links;
}

QList<ReportDate> datesOf(const ReportInput &input)
{
    QList<ReportDate> dates = input.dates;
    std::stable_sort(dates.begin(), dates.end(), [](const ReportDate &a, const ReportDate &b) { return a.at < b.at; });
    return dates;
}

/// The portal's name of a setting of 2.4; what is none is its own.
QString settingName(const QString &checkId, const QString &subject, const ReportInput &input)
{
    for (const ChapterSpec &chapter : input.chapters) {
        for (const StepSpec &step : chapter.steps) {
            for (const SettingSpec &row : step.settings) {
                if (row.checkId == checkId && row.subject == subject && row.setting)
                    return QString::fromUtf8(row.setting);
            }
        }
    }
    return subject;
}

/// The row's name in the list that a check's confirmations belong to: a setting of 2.4, a client of 4.3.
QString subjectName(const Confirmation &confirmation, const ReportInput &input)
{
    if (confirmation.checkId == "C23"_L1) {
        const QString client = saasClientName(input.facts, confirmation.subject);
        return client.isEmpty() ? confirmation.subject : client;
    }
    return settingName(confirmation.checkId, confirmation.subject, input);
}

QList<ReportConfirmation> confirmationsOf(const ReportInput &input)
{
    QList<ReportConfirmation> rows;
    for (const Confirmation &one : input.facts.confirmations)
        rows.append({one.checkId, input.words.statement(one.checkId), one.subject,
                     cleaned(input, subjectName(one, input)), one.who, one.at});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ReportConfirmation &a, const ReportConfirmation &b) { return a.at < b.at; });
    return rows;
}

QList<ReportReading> readingsOf(const ReportInput &input)
{
    const Facts &facts = input.facts;
    QList<ReportReading> rows;
    if (!facts.inventory)
        return rows;
    for (const DataSetId set : allDataSets()) {
        const Inventory::Reading reading = facts.inventory->reading(set);
        rows.append({set, input.words.list(set), reading.rows, reading.asOf, reading.isWhole,
                     reading.problem ? problemKindKey(reading.problem->kind) : QString()});
    }
    return rows;
}

} // namespace

const ReportCheck *ReportModel::check(const QString &id) const
{
    const auto found =
        std::find_if(checks.begin(), checks.end(), [&id](const ReportCheck &one) { return one.id == id; });
    return found == checks.end() ? nullptr : &*found;
}

QString reportOutcomeKey(ReportSaasRow::Outcome outcome)
{
    switch (outcome) {
    case ReportSaasRow::Outcome::Automatic: return u"automatic"_s;
    case ReportSaasRow::Outcome::Match: return u"match"_s;
    case ReportSaasRow::Outcome::Create: return u"create"_s;
    case ReportSaasRow::Outcome::Ignore: return u"ignore"_s;
    case ReportSaasRow::Outcome::Undecided: return u"undecided"_s;
    }
    return {};
}

ReportModel reportModel(const ReportInput &input)
{
    ReportModel model;
    model.tenant = cleaned(input, input.tenant);
    model.isPractice = input.isPractice;
    model.madeAt = input.facts.now;
    model.madeBy = cleaned(input, input.madeBy.isEmpty() ? input.facts.answers.value(AnswerId::Who) : input.madeBy);
    model.trivetVersion = input.trivetVersion;
    model.locale = input.locale;
    model.zone = input.zone.isValid() ? input.zone : QTimeZone::utc();
    model.checks = checksOf(input);
    model.tally = tallyOf(countedVerdicts(input.verdicts, input.links));
    model.chapters = chaptersOf(input);
    model.saas = reportSaasRows(input.facts);
    model.links = linksOf(input, model);
    model.dates = datesOf(input);
    model.ages = input.ages;
    model.confirmations = confirmationsOf(input);
    for (const Waiver &one : input.waivers)
        model.waivers.append(
            {one.checkId, input.words.statement(one.checkId), cleaned(input, one.reason), one.who, one.at});
    model.mapping = input.facts.mapping;
    for (ReportChange change : input.changes.mid(0, reportRecordsShown)) {
        for (QString *text : {&change.record.label, &change.before, &change.after})
            *text = cleaned(input, *text);
        if (!change.field.isEmpty())
            change.fieldName = input.words.field(change.field.toLatin1());
        model.changes.append(change);
    }
    model.moreChanges = input.changes.size() - model.changes.size();
    model.readings = readingsOf(input);
    for (const ReportCheck &check : std::as_const(model.checks)) {
        for (const RecordRef &record : check.records)
            model.kinds.insert(record.entity, input.words.entity(record.entity));
    }
    if (input.isPractice || input.facts.ownHealth.vault == OwnHealth::Vault::SessionOnly)
        model.secrets = ReportModel::Secrets::UntilClose;
    return model;
}

} // namespace trivet
