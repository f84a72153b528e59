// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

#include <QList>
#include <QString>

namespace trivet::test {

/// Steps in order, those of chapters that are not built yet left out.
QList<const StepSpec *> builtSteps();
void appendTexts(const QList<InstructionSpec> &rows, QList<GuideText> &texts);
/// The translatable texts of a step.
QList<GuideText> textsOf(const StepSpec &step);
/// Every translatable text: steps, how-tos, field reference, repair routes.
QList<GuideText> allTexts();
/// Everything that the rows say: menu paths as "A > B > ", values to copy as "label=value", headings and notes.
QString wordsOf(const QList<InstructionSpec> &rows);
/// The same for a whole step, settings as "tab: setting=value".
QString everyWordOf(const StepSpec &step);

} // namespace trivet::test
