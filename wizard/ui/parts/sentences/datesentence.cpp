// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/datesentence.h"

#include "guide/content/stepspec.h"

#include <QCoreApplication>

#include <algorithm>

namespace trivet {
namespace {

QString dateText(const char *source)
{
    return QCoreApplication::translate("Dates", source);
}

/// The field a secret was pasted into, with its group, or with the number of its step where fields of several steps are
/// called the same.
QString secretName(AnswerId id)
{
    for (const ChapterSpec &chapter : guideChapters()) {
        for (const StepSpec &step : chapter.steps) {
            for (const InputSpec &input : step.inputs) {
                if (input.answer != id)
                    continue;
                const QString before = input.group ? guideText(input.group) : step.number;
                //: A field: %1 its group or the number of its step, %2 its name
                return dateText(QT_TRANSLATE_NOOP("Dates", "%1: %2")).arg(before, guideText(input.label));
            }
        }
    }
    return QString::fromLatin1(answerSpec(id).key);
}

} // namespace

DateSentence describe(NextDate::What what)
{
    switch (what) {
    case NextDate::What::GlueKeyWarning:
        return {dateText(QT_TRANSLATE_NOOP("Dates",
                                           "IT Glue writes to its administrators that Trivet's key is about to end")),
                dateText(QT_TRANSLATE_NOOP("Dates", "Run this health check once: that uses the key."))};
    case NextDate::What::GlueKeyIdles:
        return {dateText(QT_TRANSLATE_NOOP("Dates", "IT Glue takes Trivet's key back, unless it is used before")),
                dateText(
                    QT_TRANSLATE_NOOP("Dates", "Run the health check before this day, or create a new key after it."))};
    case NextDate::What::ConfirmationsOld:
        return {dateText(QT_TRANSLATE_NOOP("Dates", "The oldest confirmation is three months old")),
                dateText(QT_TRANSLATE_NOOP("Dates", "Look at what no API shows once more, and confirm it again."))};
    case NextDate::What::SaasSync:
        return {
            dateText(QT_TRANSLATE_NOOP("Dates", "The next automatic sync of SaaS Protection has run")),
            dateText(QT_TRANSLATE_NOOP("Dates", "Numbers in IT Glue may lag until then; nobody has to do anything."))};
    case NextDate::What::RmmTokenEnds:
        return {dateText(QT_TRANSLATE_NOOP("Dates", "The access that Datto RMM gave Trivet for its key ends")),
                dateText(QT_TRANSLATE_NOOP("Dates", "Trivet takes a new one by itself; nobody has to do anything."))};
    }
    Q_UNREACHABLE();
}

QString describe(const Age &age)
{
    switch (age.what) {
    case Age::What::SecretSaved:
        //: Age of a secret; %1 the field it was pasted into, as "Autotask: Password (Secret)"
        return dateText(QT_TRANSLATE_NOOP("Dates", "%1 saved")).arg(secretName(*age.answer));
    case Age::What::GlueKeyUsed: return dateText(QT_TRANSLATE_NOOP("Dates", "Trivet's IT Glue key last used"));
    case Age::What::RmmTokenTaken:
        return dateText(QT_TRANSLATE_NOOP("Dates", "Datto RMM gave Trivet access for its key"));
    case Age::What::Confirmed:
        //: %n confirmations there are
        return QCoreApplication::translate("Dates", "The oldest of %n confirmation(s)", nullptr, age.count);
    }
    Q_UNREACHABLE();
}

QString agoWords(const QDateTime &since, const QDateTime &now)
{
    const qint64 days = std::max<qint64>(0, since.toLocalTime().date().daysTo(now.toLocalTime().date()));
    if (days == 0) {
        //: How long ago something happened
        return dateText(QT_TRANSLATE_NOOP("Dates", "today"));
    }
    return QCoreApplication::translate("Dates", "%Ln day(s) ago", nullptr, static_cast<int>(days));
}

} // namespace trivet
