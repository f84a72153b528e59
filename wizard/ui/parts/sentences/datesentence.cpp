// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/datesentence.h"

#include <QCoreApplication>

namespace trivet {
namespace {

QString dateText(const char *source)
{
    return QCoreApplication::translate("Dates", source);
}

} // namespace

DateSentence describe(NextDate::What what)
{
    switch (what) {
    case NextDate::What::GlueKeyWarning:
        return {dateText(QT_TRANSLATE_NOOP("Dates", "IT Glue writes to its administrators that Trivet's key is about to end")),
                dateText(QT_TRANSLATE_NOOP("Dates", "Run this health check once: that uses the key."))};
    case NextDate::What::GlueKeyIdles:
        return {dateText(QT_TRANSLATE_NOOP("Dates", "IT Glue takes Trivet's key back, unless it is used before")),
                dateText(QT_TRANSLATE_NOOP("Dates", "Run the health check before this day, or create a new key after it."))};
    case NextDate::What::ConfirmationsOld:
        return {dateText(QT_TRANSLATE_NOOP("Dates", "The oldest confirmation is three months old")),
                dateText(QT_TRANSLATE_NOOP("Dates", "Look at what no API shows once more, and confirm it again."))};
    case NextDate::What::SaasSync:
        return {dateText(QT_TRANSLATE_NOOP("Dates", "The next automatic sync of SaaS Protection has run")),
                dateText(QT_TRANSLATE_NOOP("Dates", "Numbers in IT Glue may lag until then; nobody has to do anything."))};
    }
    Q_UNREACHABLE();
}

} // namespace trivet
