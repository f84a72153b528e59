// SPDX-License-Identifier: Apache-2.0
#include "guidewords.h"

#include "guide/content/fieldnames.h"
#include "guide/content/howtos.h"
#include "guide/content/repairroutes.h"

using namespace Qt::StringLiterals;

namespace trivet::test {

QList<const StepSpec *> builtSteps()
{
    QList<const StepSpec *> steps;
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps)
            steps.append(&step);
    }
    return steps;
}

void appendTexts(const QList<InstructionSpec> &rows, QList<GuideText> &texts)
{
    for (const InstructionSpec &row : rows)
        texts << row.heading << row.note;
}

QList<GuideText> textsOf(const StepSpec &step)
{
    QList<GuideText> texts{step.title, step.railTitle, step.why, step.minutesNote, step.portalHeading, step.checksNote};
    appendTexts(step.instructions, texts);
    for (const InputSpec &input : step.inputs)
        texts << input.label << input.placeholder << input.hint << input.group;
    for (const SettingSpec &setting : step.settings)
        texts << setting.text << setting.note;
    for (const CalloutSpec &callout : step.callouts)
        texts << callout.title << callout.text;
    texts.removeAll(nullptr);
    return texts;
}

QList<GuideText> allTexts()
{
    QList<GuideText> texts;
    for (const StepSpec *step : builtSteps())
        texts += textsOf(*step);
    for (const HowToSpec &howTo : howTos()) {
        texts << howTo.title << howTo.summary << howTo.why << howTo.note;
        appendTexts(howTo.instructions, texts);
    }
    for (const RepairRoute &route : repairRoutes()) {
        texts << route.title << route.why;
        appendTexts(route.instructions, texts);
    }
    for (const FieldName &field : fieldNames())
        texts << field.note << fieldAreaTitle(field.area);
    texts.removeAll(nullptr);
    return texts;
}

QString wordsOf(const QList<InstructionSpec> &rows)
{
    QString words;
    for (const InstructionSpec &row : rows) {
        for (const PortalLabel label : row.menuPath)
            words += QString::fromUtf8(label) + u" > "_s;
        for (const CopyValueSpec &copy : row.copies)
            words += u'\n' + QString::fromUtf8(copy.label) + u'=' + QString::fromUtf8(copy.literal) + u'\n';
        words += guideText(row.heading) + u'\n' + guideText(row.note) + u'\n';
    }
    return words;
}

QString everyWordOf(const StepSpec &step)
{
    QString words = wordsOf(step.instructions);
    for (const GuideText text : textsOf(step))
        words += guideText(text) + u'\n';
    for (const SettingSpec &setting : step.settings) {
        const auto state = setting.recommended == SettingSpec::Recommended::Selected      ? u"Selected"_s
                           : setting.recommended == SettingSpec::Recommended::NotSelected ? u"Not selected"_s
                           : setting.literal ? QString::fromUtf8(setting.literal)
                                             : guideText(setting.text);
        words += u"%1: %2=%3\n"_s.arg(QString::fromUtf8(setting.tab), QString::fromUtf8(setting.setting), state);
    }
    return words;
}

} // namespace trivet::test
