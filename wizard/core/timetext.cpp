// SPDX-License-Identifier: Apache-2.0
#include "core/timetext.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace trivet {

QString dayText(const QDate &day, const QLocale &locale)
{
    // The long form without the day of the week, its month shortened where the language does so.
    static const QRegularExpression weekday(u"\\s*[,\u060c]?\\s*dddd[,\u060c]?\\s*"_s);
    QString form = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    form.replace("MMMM"_L1, "MMM"_L1);
    return locale.toString(day, form);
}

QString timeText(const QTime &time, const QLocale &locale)
{
    QString form = locale.timeFormat(QLocale::ShortFormat);
    form.remove(":ss"_L1); // the short form of some locales has seconds
    return locale.toString(time, form);
}

QString momentText(const QDateTime &at, const QLocale &locale)
{
    return dayText(at.date(), locale) + ", "_L1 + timeText(at.time(), locale);
}

QString zoneText(const QDateTime &at, const QLocale &locale)
{
    const QString name = at.timeZone().displayName(at, QTimeZone::LongName, locale);
    return name.isEmpty() ? QString::fromUtf8(at.timeZone().id()) : name;
}

} // namespace trivet
